package neo4j

import (
	"encoding/json"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
	"ronghe/graphmodel/schema"
	"ronghe/seed"
	"ronghe/seed/native"

	"github.com/google/go-cmp/cmp"
)

// TestRecommendsLikeSQLite: what is recommended to every enterprise of the built-in library,
// what an association is told of each industry division, what is compared and what is
// evaluated are equal byte for byte on both stores. Some of the library's adoptions end,
// are given up and fail, and two practices are required, since none of its own are.
func TestRecommendsLikeSQLite(t *testing.T) {
	library, err := seed.Library()
	if err != nil {
		t.Fatal(err)
	}
	edges := append(library.Edges, contrary(library.Edges)...)
	edges = append(edges, orders(library.Nodes)...)
	var texts [2]string
	for k, s := range openBoth(t, schema.Builtin()) {
		if err := native.Put(t.Context(), s, library.Nodes, edges); err != nil {
			t.Fatal(err)
		}
		texts[k] = recommended(t, s, library.Nodes)
	}
	if diff := cmp.Diff(texts[0], texts[1]); diff != "" {
		t.Errorf("SQLite and Neo4j recommend differently (-sqlite +neo4j):\n%s", diff)
	}
}

// orders are that one policy requires a practice in Zhejiang, and another one of all.
func orders(nodes []graphmodel.Node) (edges []graphmodel.Edge) {
	for _, n := range nodes {
		switch {
		case n.Kind != "policy" || len(edges) == 3:
		case len(edges) == 0:
			edges = append(edges,
				graphmodel.Edge{Kind: "requires", From: n.ID, To: "practice:mes", Since: "2015", Source: n.Source, Quote: "made up"}.WithID(),
				graphmodel.Edge{Kind: "covers", From: n.ID, To: "region:330000"}.WithID())
		default:
			edges = append(edges, graphmodel.Edge{Kind: "requires", From: n.ID, To: "practice:erp", Since: "2012-06", Source: n.Source, Quote: "made up"}.WithID())
		}
	}
	return edges
}

// contrary is that every seventh adopter gave the practice up, and every ninth once had it.
func contrary(edges []graphmodel.Edge) (more []graphmodel.Edge) {
	for k, e := range edges {
		if e.Kind != graphmodel.AdoptedKind {
			continue
		}
		e.ID, e.Since, e.InUseBy, e.Confidence, e.Props = "", "", "", graphmodel.High, nil
		switch {
		case k%7 == 0:
			e.Kind, e.Since = "gave_up", "2021"
			more = append(more, e.WithID())
		case k%9 == 0:
			e.Until = "2022-05"
			more = append(more, e.WithID())
		}
	}
	return more
}

func recommended(t *testing.T, s graphmodel.Store, nodes []graphmodel.Node) string {
	t.Helper()
	live, err := recommend.Open(t.Context(), s, schema.Builtin(), recommend.Options{AsOf: "2026"})
	if err != nil {
		t.Fatal(err)
	}
	all := answers{t: t}
	err = live.View(func(m *recommend.Model, cases *recommend.Cases, _ int64) error {
		all.m, all.cases = m, cases
		for _, n := range nodes {
			switch {
			case n.Kind == "enterprise":
				all.enterprise(string(n.ID))
			case n.Kind == "industry" && n.Props.String("level") == "division":
				all.industry(string(n.ID))
			}
		}
		c, err := m.Compare(cases, []graphmodel.ID{"industry:c17", "industry:c31", "industry:c39"})
		all.add("compare", c, err)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	err = s.View(t.Context(), func(r graphmodel.Reader) error {
		claims, err := recommend.Claims(r)
		all.add("claims", claims, err)
		outcomes, err := recommend.ReadOutcomes(r, []graphmodel.ID{"case:valin-xiangtan-ems", "case:jiujiang-petrochemical-smart-plant"},
			[][]string{{"case:valin-xiangtan-ems"}, {"case:jiujiang-petrochemical-smart-plant"}})
		all.add("outcomes", outcomes, err)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.MarshalIndent(all.list, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// answers collects what one store says.
type answers struct {
	t     *testing.T
	m     *recommend.Model
	cases *recommend.Cases
	list  []any
}

func (a *answers) add(what string, answer any, err error) {
	a.t.Helper()
	if err != nil {
		a.t.Fatalf("%s: %v", what, err)
	}
	a.list = append(a.list, what, answer)
}

func (a *answers) enterprise(id string) {
	unit, err := a.m.Unit(id)
	a.add(id, nil, err)
	peers, err := a.m.Peers(unit, recommend.PeersQuery{Limit: 10})
	a.add("peers", peers, err)
	read, err := a.m.Read(unit, a.cases, recommend.ReadQuery{Limit: 10})
	a.add("cases", read, err)
	histories, err := a.m.Histories(unit, recommend.Weights{})
	a.add("histories", nil, err)
	next := a.m.Next(unit, recommend.NextQuery{Limit: 20})
	a.add("next", next, nil)
	for _, it := range next.Items {
		a.add(it.ID, []any{histories.Of(it.ID), a.m.Against(unit, a.cases, it.ID, 3)}, nil)
	}
}

func (a *answers) industry(id string) {
	scope := recommend.Scope{Industry: id, Kind: "enterprise"}
	promote, err := a.m.Promote(a.cases, recommend.PromotionQuery{Scope: scope, Limit: 10})
	a.add(id, promote, err)
	gaps, err := a.m.Gaps(a.cases, recommend.GapsQuery{Scope: scope, Limit: 20})
	a.add("gaps", gaps, err)
	matrix, err := a.m.Matrix(recommend.MatrixQuery{Scope: scope, By: recommend.IndustryFacet, Limit: 20})
	a.add("matrix", matrix, err)
	lives, err := a.m.Lives(a.cases, scope)
	a.add("lives", lives, err)
}
