package indexer_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"ronghe/graphmodel"
	"ronghe/indexer"
)

// TestFollowEqualsRebuild makes the same index in two ways: by following random
// changes, page by page, and from nothing.
func TestFollowEqualsRebuild(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		store := openStore(t)
		followed := openIndex(t, t.TempDir(), store)
		g := randomGraph{nodes: map[graphmodel.ID]bool{}, edges: map[graphmodel.ID]graphmodel.Edge{}}
		if err := store.Update(context.Background(), g.begin(rt)); err != nil {
			rt.Fatal(err)
		}
		for range rapid.IntRange(1, 8).Draw(rt, "rounds") {
			for range rapid.IntRange(1, 8).Draw(rt, "updates") {
				if err := store.Update(context.Background(), g.change(rt)); err != nil {
					rt.Fatal(err)
				}
			}
			catchUp(t, followed)
			if differences, err := followed.Check(context.Background()); len(differences) > 0 || err != nil {
				rt.Fatalf("after following: %v, %v", differences, err)
			}
		}
		rebuilt := openIndex(t, t.TempDir(), store)
		if diff := cmp.Diff(answers(t, followed), answers(t, rebuilt)); diff != "" {
			rt.Fatalf("answers (- followed, + rebuilt):\n%s", diff)
		}
		if err := followed.Close(); err != nil {
			rt.Fatal(err)
		}
	})
}

// randomGraph is a small made-up graph that changes at random.
type randomGraph struct {
	nodes map[graphmodel.ID]bool
	edges map[graphmodel.ID]graphmodel.Edge
}

var joins = []struct{ kind, from, to string }{
	{"part_of", "region", "region"},
	{"part_of", "practice", "practice"},
	{"located_in", "case", "region"},
	{"shows", "case", "practice"},
	{"in_zone", "case", "zone"},
	{"about", "case", "region"},
}

// perKind is how many nodes of a kind there may be.
const perKind = 4

// begin is an Update that writes all nodes there may be.
func (g randomGraph) begin(rt *rapid.T) func(graphmodel.Writer) error {
	var nodes []graphmodel.Node
	for _, kind := range []string{"region", "practice", "case", "zone"} {
		for i := range perKind {
			n := randomNode(rt, graphmodel.ID(fmt.Sprintf("%s:%d", kind, i)))
			g.nodes[n.ID] = true
			nodes = append(nodes, n)
		}
	}
	return func(w graphmodel.Writer) error { return graphmodel.PutAll(w, nodes, nil) }
}

// change is an Update that writes or deletes something that may be.
func (g randomGraph) change(rt *rapid.T) func(graphmodel.Writer) error {
	number := rapid.IntRange(0, perKind-1)
	switch op := rapid.IntRange(0, 9).Draw(rt, "op"); {
	case op < 2:
		kind := rapid.SampledFrom([]string{"region", "practice", "case", "zone"}).Draw(rt, "kind")
		n := randomNode(rt, graphmodel.ID(fmt.Sprintf("%s:%d", kind, number.Draw(rt, "node"))))
		g.nodes[n.ID] = true
		return func(w graphmodel.Writer) error { return w.PutNode(n) }
	case op < 8:
		j := rapid.SampledFrom(joins).Draw(rt, "join")
		e := graphmodel.Edge{
			Kind: graphmodel.Kind(j.kind),
			From: graphmodel.ID(fmt.Sprintf("%s:%d", j.from, number.Draw(rt, "from"))),
			To:   graphmodel.ID(fmt.Sprintf("%s:%d", j.to, number.Draw(rt, "to"))),
		}.WithID()
		if e.From == e.To || !g.nodes[e.From] || !g.nodes[e.To] {
			break
		}
		g.edges[e.ID] = e
		return func(w graphmodel.Writer) error { return w.PutEdge(e) }
	case op == 8 && len(g.edges) > 0:
		id := rapid.SampledFrom(sorted(g.edges)).Draw(rt, "edge")
		delete(g.edges, id)
		return func(w graphmodel.Writer) error { return w.DeleteEdge(id) }
	case op == 9 && len(g.nodes) > 0:
		return g.deleteNode(rapid.SampledFrom(sorted(g.nodes)).Draw(rt, "gone"))
	}
	return func(graphmodel.Writer) error { return nil }
}

func (g randomGraph) deleteNode(id graphmodel.ID) func(graphmodel.Writer) error {
	delete(g.nodes, id)
	var edges []graphmodel.ID
	for _, edge := range sorted(g.edges) {
		if e := g.edges[edge]; e.From == id || e.To == id {
			edges = append(edges, edge)
			delete(g.edges, edge)
		}
	}
	return func(w graphmodel.Writer) error {
		for _, edge := range edges {
			if err := w.DeleteEdge(edge); err != nil {
				return err
			}
		}
		return w.DeleteNode(id)
	}
}

func randomNode(rt *rapid.T, id graphmodel.ID) graphmodel.Node {
	text := rapid.SampledFrom([]string{"虚构能源管控中心", "虚构MES", "虚构能源", "虚构 管控，中心"})
	n := graphmodel.Node{ID: id, Kind: id.Kind(), Title: text.Draw(rt, "title")}
	if rapid.Bool().Draw(rt, "aliases") {
		n.Aliases = []string{text.Draw(rt, "alias")}
	}
	if id.Kind() == "case" {
		n.Props = graphmodel.Props{"summary": text.Draw(rt, "summary"), "year": rapid.Int64Range(2013, 2015).Draw(rt, "year")}
	}
	return n
}

// answers are what an index says to some questions.
func answers(t *testing.T, ix *indexer.Index) []any {
	t.Helper()
	var all []any
	for _, text := range []string{"", "能源", "管控中心", "mes", "虚构 能源", "虚构mes", "中"} {
		for _, filters := range []map[string][]string{nil, {"region": {"region:1", "region:2"}}, {"practice": {"practice:0"}, "year": {"2014"}}} {
			result, err := ix.Search(context.Background(), graphmodel.SearchQuery{
				Text: text, Filters: filters, Facets: graphmodel.FacetNames, Limit: graphmodel.MaxHits,
			})
			if err != nil && !errors.Is(err, graphmodel.ErrInvalid) { // a filter may be on a node that is gone
				t.Fatal(err)
			}
			all = append(all, result, err != nil)
		}
		suggestions, err := ix.Suggest(context.Background(), text, indexer.MaxSuggestions)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, suggestions)
	}
	return all
}
