package indexer

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"ronghe/graphmodel"
)

// TestFacetCounts compares the counts with those made by looking at each document.
func TestFacetCounts(t *testing.T) {
	names := []string{graphmodel.FacetYear, graphmodel.FacetRegion, graphmodel.FacetPractice}
	values := rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"a", "b", "c", graphmodel.UnknownValue}), 1, 3, rapid.ID)
	rapid.Check(t, func(rt *rapid.T) {
		var all []entry
		for i := range rapid.IntRange(0, 12).Draw(rt, "documents") {
			e := entry{ID: graphmodel.ID(fmt.Sprintf("case:%d", i)), Title: "虚构", Facets: map[string][]string{}}
			for _, name := range names {
				e.Facets[name] = values.Draw(rt, name)
			}
			all = append(all, e)
		}
		q := graphmodel.SearchQuery{Limit: graphmodel.MaxHits, Facets: names, Filters: map[string][]string{}}
		for _, name := range rapid.SliceOfDistinct(rapid.SampledFrom(names), rapid.ID).Draw(rt, "filters") {
			q.Filters[name] = values.Draw(rt, "filter "+name)
		}
		checkFacets(rt, t.TempDir(), all, q)
	})
}

func checkFacets(rt *rapid.T, dir string, all []entry, q graphmodel.SearchQuery) {
	g, err := createGeneration(filepath.Join(dir, "generation"), nil)
	if err != nil {
		rt.Fatal(err)
	}
	defer func() { _ = g.close() }()
	if err := g.apply(changes{write: all}); err != nil {
		rt.Fatal(err)
	}
	result, err := g.search(context.Background(), q, nil)
	if err != nil {
		rt.Fatal(err)
	}
	for _, facet := range result.Facets {
		got := map[string]int64{}
		for _, v := range facet.Values {
			got[v.Value] = v.Count
		}
		if facet.Unknown > 0 {
			got[graphmodel.UnknownValue] = facet.Unknown
		}
		want := map[string]int64{}
		for _, e := range all {
			if passes(e, q.Filters, facet.Name) {
				for _, v := range e.Facets[facet.Name] {
					want[v]++
				}
			}
		}
		if diff := cmp.Diff(got, want); diff != "" {
			rt.Errorf("%s under %v (- got, + want):\n%s", facet.Name, q.Filters, diff)
		}
	}
}

// passes tells whether a document passes all filters but the one of except.
func passes(e entry, filters map[string][]string, except string) bool {
	for name, values := range filters {
		if name == except {
			continue
		}
		if !slices.ContainsFunc(values, func(v string) bool { return slices.Contains(e.Facets[name], v) }) {
			return false
		}
	}
	return true
}
