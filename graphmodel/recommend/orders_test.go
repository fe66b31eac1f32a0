package recommend

import (
	"slices"
	"strings"
	"testing"

	"ronghe/graphmodel"
)

// orderWorld is enterprises that have p0, some of them p1, and an order of 2018 that those of
// some regions are to have p1.
func orderWorld(t *testing.T, regions ...string) (m *Model, order graphmodel.ID) {
	t.Helper()
	store := storeOf(t, world(), worldEdges())
	put := func(kind graphmodel.Kind, from, to string, since graphmodel.Date) graphmodel.ID {
		e := graphmodel.Edge{Kind: kind, From: graphmodel.ID(from), To: graphmodel.ID(to), Since: since, Source: "source:s", Quote: "q"}.WithID()
		update(t, store, func(w graphmodel.Writer) error { return w.PutEdge(e) })
		return e.ID
	}
	for _, u := range []struct {
		unit, region string
		p1           graphmodel.Date
	}{
		{"e0", "330100", "2016"}, {"e1", "330100", "2017-12"}, // surely before
		{"e2", "330100", "2018"}, {"e3", "330100", "2020"}, // not so
		{"e4", "330100", ""}, {"e5", "440000", "2020"}, {"e6", "440000", ""},
	} {
		putNode(t, store, u.unit, "private")
		put(graphmodel.AdoptedKind, "enterprise:"+u.unit, "practice:p0", "")
		put("located_in", "enterprise:"+u.unit, "region:"+u.region, "")
		if u.p1 != "" {
			put(graphmodel.AdoptedKind, "enterprise:"+u.unit, "practice:p1", u.p1)
		}
	}
	for _, region := range regions {
		put("covers", "policy:law", "region:"+region, "")
	}
	order = put(requiresKind, "policy:law", "practice:p1", "2018")
	return builtFrom(t, store, "2026"), order
}

// reasonOf is the reason that a feature is for p1 to come next, for a unit.
func reasonOf(t *testing.T, m *Model, unit, feature string) Reason {
	t.Helper()
	for _, it := range m.Next(m.Find(unit), NextQuery{Limit: 9}).Items {
		for _, r := range it.Reasons {
			if it.ID == "practice:p1" && r.Feature.ID == feature {
				return r
			}
		}
	}
	t.Fatalf("%s: p1 does not come next for %s: %+v", unit, feature, m.Next(m.Find(unit), NextQuery{Limit: 9}))
	return Reason{}
}

// TestOrders: adoptions under an order are on record and no evidence, and what it requires is
// told as that and not recommended.
func TestOrders(t *testing.T) {
	m, order := orderWorld(t, "330000")
	r := reasonOf(t, m, "enterprise:e6", "practice:p0")
	if r.K != 3 || r.N != 7 || r.ByOrder != 2 {
		t.Errorf("got %d of %d and %d under the order, want 3 of 7 and 2", r.K, r.N, r.ByOrder)
	}
	for _, e := range r.Examples {
		if slices.Contains([]string{"enterprise:e2", "enterprise:e3"}, e.Unit.ID) {
			t.Errorf("%s adopted it under the order and is an example", e.Unit.ID)
		}
	}
	if zh, en := r.Sentence(Thing{Title: "p1"}); !strings.HasSuffix(zh, "；另有 2 家在明文要求之后采用，不作依据") || !strings.HasSuffix(en, "; 2 more adopted it under an order, which is no evidence") {
		t.Errorf("got %q, %q", zh, en)
	}
	list := m.Next(m.Find("enterprise:e4"), NextQuery{Limit: 9})
	if slices.ContainsFunc(list.Items, func(it Item) bool { return it.ID == "practice:p1" }) {
		t.Error("p1 is required of e4 and recommended to it")
	}
	if len(list.Required) != 1 || list.Required[0].ID != "practice:p1" || list.Required[0].Orders[0] != (Ordering{"policy:law", "2018", "", order}) {
		t.Errorf("got %+v required of e4", list.Required)
	}
	for _, unit := range []string{"enterprise:e2", "enterprise:e6"} { // it has it; it is elsewhere
		if list := m.Next(m.Find(unit), NextQuery{Limit: 9}); list.Required != nil {
			t.Errorf("%s: got %+v required", unit, list.Required)
		}
	}
	x, err := m.Matrix(MatrixQuery{Scope: Scope{Kind: "enterprise"}, By: RegionFacet, Limit: 9})
	if err != nil || x.Rows[1].Practice.ID != "practice:p1" || x.Rows[1].K != 5 || x.Rows[1].Cells[0].K != 4 || len(x.Rows[1].Cells[0].Examples[3].Edges) != 1 {
		t.Errorf("on record: got %+v, %v, want 4 in the first region", x.Rows, err)
	}
	audience, err := m.Audience(AudienceQuery{Practices: []string{"practice:p1"}, Limit: 9})
	if err != nil || audience.Lacking != 1 { // e6
		t.Errorf("got %+v, %v, want e6 alone to be looked at", audience, err)
	}
}

// TestOrderOfAll: without a region, or with the country, an order is of all.
func TestOrderOfAll(t *testing.T) {
	for _, regions := range [][]string{nil, {"100000"}} {
		m, _ := orderWorld(t, regions...)
		if i, _ := m.Practice("practice:p1"); m.Adopters(i) != 2 {
			t.Errorf("%v: got %d adopters that count, want the 2 before the order", regions, m.Adopters(i))
		}
		if list := m.Next(m.Find("enterprise:e6"), NextQuery{Limit: 9}); len(list.Required) != 1 || len(list.Items) != 0 {
			t.Errorf("%v: got %+v", regions, list)
		}
		profile := m.Describe(Profile{Kind: "enterprise", Practices: []string{"practice:p0"}})
		if list := m.Next(profile, NextQuery{Limit: 9}); len(list.Required) != 1 {
			t.Errorf("%v: of a profile: got %+v", regions, list)
		}
	}
}
