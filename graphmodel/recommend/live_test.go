package recommend

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/topology"
)

// answers are what a Model says of every unit: equal models say the same, byte for byte.
func answers(t interface{ Fatal(...any) }, m *Model, cases *Cases) string {
	var all []any
	for _, thing := range m.sortedUnits() {
		s, err := m.Unit(thing.ID)
		if err != nil {
			t.Fatal(err)
		}
		peers, err := m.Peers(s, PeersQuery{Limit: 5})
		if err != nil {
			t.Fatal(err)
		}
		read, err := m.Read(s, cases, ReadQuery{Limit: 5})
		if err != nil {
			t.Fatal(err)
		}
		for k := range 6 {
			all = append(all, m.Against(s, cases, fmt.Sprint("practice:p", k), 3))
		}
		next := m.Next(s, NextQuery{Limit: 10})
		all = append(all, thing, next, m.Next(s, NextQuery{Limit: 10, Diversity: .7}), peers, read)
		histories, err := m.Histories(s, Weights{})
		if err != nil {
			t.Fatal(err)
		}
		for _, it := range next.Items {
			all = append(all, histories.Of(it.ID))
		}
		audience, err := m.Audience(AudienceQuery{Practices: []string{"practice:p0", "practice:p1"}, Limit: 5})
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, audience)
	}
	b, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func (m *Model) sortedUnits() []Thing {
	var things []Thing
	for u := range m.unit {
		if m.units.things[u].ID != "" {
			things = append(things, m.units.things[u])
		}
	}
	slices.SortFunc(things, func(a, b Thing) int { return strings.Compare(a.ID, b.ID) })
	return things
}

// world is a small ontology's worth of things to claim about.
func world() (nodes []graphmodel.Node) {
	add := func(kind, key string, props graphmodel.Props) {
		nodes = append(nodes, graphmodel.Node{ID: graphmodel.ID(kind + ":" + key), Kind: graphmodel.Kind(kind), Title: key, Props: props})
	}
	add("source", "s", graphmodel.Props{"class": "media", "domain": "a.cn"})
	for k := range 6 {
		add("practice", fmt.Sprint("p", k), nil)
	}
	for _, code := range []string{"c", "c38", "c381", "c3812", "c3819", "c39"} {
		add("industry", code, nil)
	}
	add("region", "100000", graphmodel.Props{"level": "country"})
	for _, code := range []string{"330000", "330100", "440000"} {
		add("region", code, nil)
	}
	add("standard", "gbt23001", nil)
	add("policy", "law", nil)
	return nodes
}

func worldEdges() (edges []graphmodel.Edge) {
	for from, to := range map[string]string{
		"industry:c38": "industry:c", "industry:c39": "industry:c", "industry:c381": "industry:c38", "industry:c3812": "industry:c381",
		"industry:c3819": "industry:c381", "region:330000": "region:100000", "region:330100": "region:330000", "region:440000": "region:100000",
	} {
		edges = append(edges, graphmodel.Edge{Kind: graphmodel.PartOfKind, From: graphmodel.ID(from), To: graphmodel.ID(to)}.WithID())
	}
	return edges
}

// drawEdge is a claim about one of a few enterprises.
func drawEdge(t *rapid.T) graphmodel.Edge {
	unit := graphmodel.ID(fmt.Sprint("enterprise:e", rapid.IntRange(0, 7).Draw(t, "unit")))
	e := graphmodel.Edge{From: unit, Source: "source:s", Quote: "q"}
	switch rapid.IntRange(0, 8).Draw(t, "what") {
	default:
		e.Kind = graphmodel.AdoptedKind
		e.To = graphmodel.ID(fmt.Sprint("practice:p", rapid.IntRange(0, 5).Draw(t, "practice")))
		e.Since = rapid.SampledFrom([]graphmodel.Date{"", "2015", "2018-03", "2020-05-06", "2026", "2027"}).Draw(t, "since")
		if e.Since == "" {
			e.InUseBy = rapid.SampledFrom([]graphmodel.Date{"", "2016"}).Draw(t, "by")
		}
		e.Until = rapid.SampledFrom([]graphmodel.Date{"", "", "2027", "2030"}).Draw(t, "until")
		if e.Since == "" || e.Since < "2020" {
			e.Until = rapid.SampledFrom([]graphmodel.Date{"", "", "2021-05", "2030"}).Draw(t, "until")
		}
		e.Confidence = rapid.SampledFrom([]graphmodel.Confidence{"", graphmodel.High, graphmodel.Low}).Draw(t, "confidence")
	case 7:
		e.Kind, e.From = requiresKind, "policy:law"
		e.To = graphmodel.ID(fmt.Sprint("practice:p", rapid.IntRange(0, 5).Draw(t, "practice")))
		e.Since = rapid.SampledFrom([]graphmodel.Date{"", "2017", "2019-02", "2027"}).Draw(t, "since")
		if e.Since != "2027" {
			e.Until = rapid.SampledFrom([]graphmodel.Date{"", "", "2020", "2030"}).Draw(t, "until")
		}
	case 8:
		e.Kind, e.From = "covers", "policy:law"
		e.To = graphmodel.ID("region:" + rapid.SampledFrom([]string{"330100", "330000", "100000"}).Draw(t, "region"))
	case 6:
		e.Kind = gaveUpKind
		e.To = graphmodel.ID(fmt.Sprint("practice:p", rapid.IntRange(0, 5).Draw(t, "practice")))
		e.Since = rapid.SampledFrom([]graphmodel.Date{"", "2019", "2027"}).Draw(t, "since")
	case 3:
		e.Kind, e.To = "in_industry", graphmodel.ID("industry:"+rapid.SampledFrom([]string{"c3812", "c3819", "c39", "c38"}).Draw(t, "code"))
	case 4:
		e.Kind, e.To = "located_in", graphmodel.ID("region:"+rapid.SampledFrom([]string{"330100", "330000", "440000"}).Draw(t, "region"))
	case 5:
		e.Kind, e.To = "certified", "standard:gbt23001"
		e.Props = graphmodel.Props{"level": rapid.SampledFrom([]string{"A", "AA"}).Draw(t, "level")}
	}
	return e.WithID()
}

// TestLiveEqualsRebuilt makes random changes, follows them, and compares with a Model
// built anew: on the engine alone and with topology in front of it, byte for byte.
func TestLiveEqualsRebuilt(t *testing.T) {
	ctx := context.Background()
	rapid.Check(t, func(rt *rapid.T) {
		store := storeOf(t, world(), worldEdges())
		for k := range 8 {
			putNode(t, store, fmt.Sprint("e", k), "private")
		}
		held := map[graphmodel.ID]graphmodel.Edge{}
		update(t, store, func(w graphmodel.Writer) error { // what is counted when the changes begin
			for k := range 20 {
				e := drawEdge(rt)
				if k%4 > 0 {
					e.ID, e.Kind, e.Since, e.InUseBy, e.Until, e.Confidence, e.Props = "", graphmodel.AdoptedKind, "2019", "", "", "", nil
					e.From, e.To = graphmodel.ID(fmt.Sprint("enterprise:e", k%8)), graphmodel.ID(fmt.Sprint("practice:p", k*k%6))
					e = e.WithID()
				}
				held[e.ID] = e
				if err := w.PutEdge(e); err != nil {
					return err
				}
			}
			return nil
		})
		live, err := Open(ctx, store, schema.Builtin(), Options{AsOf: "2026", allRows: rapid.Bool().Draw(rt, "rows"), listsOnly: rapid.Bool().Draw(rt, "lists")})
		if err != nil {
			t.Fatal(err)
		}
		for range rapid.IntRange(1, 3).Draw(rt, "rounds") {
			for range rapid.IntRange(1, 8).Draw(rt, "changes") {
				change(rt, t, store, held)
			}
			if err := live.CatchUp(ctx); err != nil {
				rt.Fatal(err)
			}
		}
		want := builtFrom(t, store, "2026")
		cases, err := casesOf(ctx, store)
		if err != nil {
			rt.Fatal(err)
		}
		wanted := answers(rt, want, cases)
		err = live.View(func(m *Model, cases *Cases, _ int64) error {
			if got := answers(rt, m, cases); got != wanted {
				rt.Fatalf("followed:\n%s\nrebuilt:\n%s", got, wanted)
			}
			return nil
		})
		if err != nil {
			rt.Fatal(err)
		}
		front := topology.New(store, topology.Options{Logger: slog.New(slog.DiscardHandler)})
		defer front.Close()
		if err := front.Wait(ctx); err != nil {
			rt.Fatal(err)
		}
		if got := answers(rt, builtFrom(t, front, "2026"), cases); got != wanted {
			rt.Fatalf("by topology:\n%s\nby the engine:\n%s", got, wanted)
		}
	})
}

func putNode(t testing.TB, store graphmodel.Store, key, ownership string) {
	t.Helper()
	n := graphmodel.Node{ID: graphmodel.ID("enterprise:" + key), Kind: "enterprise", Title: "企业" + key, Props: graphmodel.Props{"ownership": ownership}}
	if err := store.Update(context.Background(), func(w graphmodel.Writer) error { return w.PutNode(n) }); err != nil {
		t.Fatal(err)
	}
}

// change writes a claim, takes one back, changes an enterprise, or adds a case.
func change(rt *rapid.T, t testing.TB, store graphmodel.Store, held map[graphmodel.ID]graphmodel.Edge) {
	var ids []graphmodel.ID
	for id := range held {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	what := rapid.IntRange(0, 19).Draw(rt, "change")
	switch {
	case what == 19: // a tree grows, and so does the list of practices
		update(t, store, func(w graphmodel.Writer) error {
			return graphmodel.PutAll(w,
				[]graphmodel.Node{{ID: "industry:c3815", Kind: "industry", Title: "c3815"}, {ID: "practice:p6", Kind: "practice", Title: "p6"}},
				[]graphmodel.Edge{
					graphmodel.Edge{Kind: graphmodel.PartOfKind, From: "industry:c3815", To: "industry:c381"}.WithID(),
					graphmodel.Edge{Kind: "in_industry", From: "enterprise:e0", To: "industry:c3815"}.WithID(),
				})
		})
	case what == 0:
		putNode(t, store, fmt.Sprint("e", rapid.IntRange(0, 7).Draw(rt, "node")), rapid.SampledFrom([]string{"private", "foreign"}).Draw(rt, "ownership"))
	case what == 1:
		n := rapid.IntRange(0, 3).Draw(rt, "case")
		addCase(t, store, fmt.Sprint("k", n), fmt.Sprint("enterprise:e", n), fmt.Sprint("practice:p", rapid.IntRange(0, 5).Draw(rt, "shown")))
	case what < 6 && len(ids) > 0:
		id := rapid.SampledFrom(ids).Draw(rt, "deleted")
		delete(held, id)
		update(t, store, func(w graphmodel.Writer) error { return w.DeleteEdge(id) })
	default:
		e := drawEdge(rt)
		held[e.ID] = e
		update(t, store, func(w graphmodel.Writer) error { return w.PutEdge(e) })
	}
}

func update(t testing.TB, store graphmodel.Store, fn func(graphmodel.Writer) error) {
	t.Helper()
	if err := store.Update(context.Background(), fn); err != nil {
		t.Fatal(err)
	}
}

func addCase(t testing.TB, store graphmodel.Store, key, about, practice string) {
	t.Helper()
	id := graphmodel.ID("case:" + key)
	update(t, store, func(w graphmodel.Writer) error {
		return graphmodel.PutAll(w,
			[]graphmodel.Node{{ID: id, Kind: "case", Title: key, Source: "source:s", Props: graphmodel.Props{"results": "好"}}},
			[]graphmodel.Edge{
				graphmodel.Edge{Kind: "about", From: id, To: graphmodel.ID(about)}.WithID(),
				graphmodel.Edge{Kind: "shows", From: id, To: graphmodel.ID(practice)}.WithID(),
			})
	})
}

func casesOf(ctx context.Context, store graphmodel.Store) (cases *Cases, err error) {
	err = store.View(ctx, func(r graphmodel.Reader) error {
		cases, err = ReadCases(r, schema.Builtin())
		return err
	})
	return cases, err
}

// TestSetAsOf: another date is another Model; a date that is none changes nothing.
func TestSetAsOf(t *testing.T) {
	ctx := context.Background()
	live, err := Open(ctx, libraryStore(t), schema.Builtin(), Options{AsOf: "2026"})
	if err != nil {
		t.Fatal(err)
	}
	known := func() (n int) {
		_ = live.View(func(m *Model, _ *Cases, _ int64) error { n = m.Known(); return nil })
		return n
	}
	now := known()
	if err := live.SetAsOf(ctx, "soon"); err == nil || known() != now {
		t.Errorf("as of soon: got %v and %d known, want an error and %d", err, known(), now)
	}
	if err := live.SetAsOf(ctx, "2010"); err != nil || known() >= now || known() == 0 {
		t.Errorf("as of 2010: got %v and %d known, want fewer than %d", err, known(), now)
	}
}
