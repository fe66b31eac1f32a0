package indexer_test

import (
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/indexer/searchtest/builtin"
)

// counted is the built-in library as its facets should be counted: made from its nodes
// and edges in the plainest way.
type counted struct {
	values map[graphmodel.ID]map[string]map[string]bool // node → facet → values
	above  map[graphmodel.ID][]graphmodel.ID
}

func countedLibrary(nodes []graphmodel.Node, edges []graphmodel.Edge) counted {
	c := counted{map[graphmodel.ID]map[string]map[string]bool{}, map[graphmodel.ID][]graphmodel.ID{}}
	onto, feeds, self := schema.Builtin(), map[graphmodel.Kind]string{}, map[graphmodel.Kind]string{}
	mayHave := map[graphmodel.Kind][]string{}
	for _, e := range onto.FacetEdges() {
		feeds[e.Kind] = e.Facet
		for _, j := range e.Joins {
			for _, from := range j.From {
				mayHave[from] = append(mayHave[from], e.Facet)
			}
			for _, to := range j.To {
				self[to] = e.Facet
			}
		}
	}
	for _, e := range edges {
		if slices.Contains(onto.TreeKinds(), e.Kind) {
			c.above[e.From] = append(c.above[e.From], e.To)
		}
	}
	for _, n := range nodes {
		c.values[n.ID] = map[string]map[string]bool{}
		c.add(n.ID, graphmodel.FacetKind, string(n.Kind))
		c.add(n.ID, graphmodel.FacetSource, string(n.Source))
		if facet, ok := self[n.Kind]; ok {
			c.addTree(n.ID, facet, n.ID)
		}
		kind, _ := onto.NodeKind(n.Kind)
		for _, p := range kind.Props {
			if p.Facet == "" {
				continue
			}
			mayHave[n.Kind] = append(mayHave[n.Kind], p.Facet)
			switch v := n.Props[p.Name].(type) {
			case int64:
				c.add(n.ID, p.Facet, strconv.FormatInt(v, 10))
			case string:
				if p.Type == schema.DateOf {
					v = v[:min(len(v), 4)]
				}
				c.add(n.ID, p.Facet, v)
			}
		}
	}
	for _, e := range edges {
		if facet, ok := feeds[e.Kind]; ok {
			c.addTree(e.From, facet, e.To)
		}
	}
	for _, n := range nodes {
		for _, facet := range append(mayHave[n.Kind], graphmodel.FacetSource) {
			if len(c.values[n.ID][facet]) == 0 {
				c.add(n.ID, facet, graphmodel.UnknownValue)
			}
		}
	}
	return c
}

func (c counted) add(id graphmodel.ID, facet, value string) {
	if value == "" {
		return
	}
	if c.values[id][facet] == nil {
		c.values[id][facet] = map[string]bool{}
	}
	c.values[id][facet][value] = true
}

func (c counted) addTree(id graphmodel.ID, facet string, value graphmodel.ID) {
	c.add(id, facet, string(value))
	for _, parent := range c.above[value] {
		c.addTree(id, facet, parent)
	}
}

// count is how many nodes have each value of a facet, of those that pass the filters of
// the others.
func (c counted) count(facet string, filters map[string][]string) map[string]int64 {
	counts := map[string]int64{}
	for _, values := range c.values {
		passes := true
		for name, any := range filters {
			passes = passes && (name == facet || slices.ContainsFunc(any, func(v string) bool { return values[name][v] }))
		}
		if passes {
			for v := range values[facet] {
				counts[v]++
			}
		}
	}
	return counts
}

// TestFacetCountsOfTheLibrary compares the counts of every facet, trees and all, with
// those made by looking at each node, under random filters.
func TestFacetCountsOfTheLibrary(t *testing.T) {
	dir, library := builtin.Copy(t)
	ix := openIndex(t, filepath.Join(dir, "index"), openFile(t, filepath.Join(dir, "graph.db")))
	want := countedLibrary(library.Nodes, library.Edges)
	known := map[string][]string{}
	for _, facet := range graphmodel.FacetNames {
		known[facet] = slices.Sorted(maps.Keys(want.count(facet, nil)))
	}
	rapid.Check(t, func(rt *rapid.T) {
		q := graphmodel.SearchQuery{Limit: 1, Facets: graphmodel.FacetNames, Filters: map[string][]string{}}
		for _, facet := range rapid.SliceOfNDistinct(rapid.SampledFrom(graphmodel.FacetNames), 0, 3, rapid.ID).Draw(rt, "facets") {
			q.Filters[facet] = rapid.SliceOfNDistinct(rapid.SampledFrom(known[facet]), 1, 2, rapid.ID).Draw(rt, facet)
		}
		result, err := ix.Search(t.Context(), q)
		if err != nil {
			rt.Fatal(err)
		}
		for _, facet := range result.Facets {
			checkCounts(rt, facet, want.count(facet.Name, q.Filters))
		}
	})
}

// checkCounts compares what a facet lists; what it leaves out is counted in Other.
func checkCounts(rt *rapid.T, facet graphmodel.Facet, want map[string]int64) {
	if facet.Unknown != want[graphmodel.UnknownValue] {
		rt.Errorf("%s: unknown: got %d, want %d", facet.Name, facet.Unknown, want[graphmodel.UnknownValue])
	}
	delete(want, graphmodel.UnknownValue)
	if facet.Other == 0 && len(facet.Values) != len(want) {
		rt.Errorf("%s: got %d values, want %d", facet.Name, len(facet.Values), len(want))
	}
	got, listed := map[string]int64{}, map[string]int64{}
	for _, v := range facet.Values {
		got[v.Value], listed[v.Value] = v.Count, want[v.Value]
	}
	if diff := cmp.Diff(got, listed); diff != "" {
		rt.Errorf("%s (- got, + want):\n%s", facet.Name, diff)
	}
}

// TestFacetValuesAskedFor: only they are counted, however rare, and the rest is told.
func TestFacetValuesAskedFor(t *testing.T) {
	ix := openBuiltin(t)
	q := graphmodel.SearchQuery{Text: "能源", Limit: 1, Facets: []string{graphmodel.FacetRegion}}
	all := search(t, ix, q).Facets[0]
	q.FacetValues = []string{"region:330000", "region:370000", "region:330000", "region:000000"}
	got := search(t, ix, q).Facets[0]
	for _, v := range got.Values {
		if !slices.Contains(all.Values, v) {
			t.Errorf("%+v is not counted so among all", v)
		}
	}
	if len(got.Values) != 2 || got.Unknown != all.Unknown {
		t.Errorf("got %+v of %d unknown", got, all.Unknown)
	}
	q.Filters = map[string][]string{graphmodel.FacetRegion: {"region:330000", "region:370000", graphmodel.UnknownValue}}
	counted := search(t, ix, q).Total
	q.Filters = nil
	if total := search(t, ix, q).Total; got.Other == 0 || counted+got.Other > total {
		t.Errorf("%d counted and %d others of %d", counted, got.Other, total)
	}
}
