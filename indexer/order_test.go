package indexer

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"ronghe/graphmodel"
	"ronghe/indexer/pinyin"
	"ronghe/indexer/segment"
)

// TestOrders compares pages by After with all entries sorted at once: few dates, titles
// and classes, so that ties are the rule, and several segments.
func TestOrders(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		var all []entry
		for i := range rapid.IntRange(0, 24).Draw(rt, "documents") {
			e := entry{ID: graphmodel.ID(fmt.Sprintf("case:%02d", i)), Facets: map[string][]string{}}
			e.Title = rapid.SampledFrom([]string{"虚构甲", "虚构乙", "Made up", "9号", "10号", "——"}).Draw(rt, "title")
			e.Date = rapid.SampledFrom([]graphmodel.Date{"", "2013", "2013-05", "2013-05-09", "2014"}).Draw(rt, "date")
			class := rapid.SampledFrom([]string{"high", "medium", "low", graphmodel.UnknownValue, ""}).Draw(rt, "evidence")
			if class != "" {
				e.Facets[graphmodel.FacetEvidence] = []string{class}
			}
			all = append(all, e)
		}
		g := writeBatches(rt, t.TempDir(), all)
		defer func() { _ = g.close() }()
		for _, asked := range graphmodel.Orders {
			for _, text := range []string{"", "虚构甲"} {
				checkOrder(rt, g, all, graphmodel.SearchQuery{Text: text, Order: asked, Limit: rapid.IntRange(1, 7).Draw(rt, "limit")})
			}
		}
	})
}

func writeBatches(rt *rapid.T, dir string, all []entry) *generation {
	g, err := createGeneration(filepath.Join(dir, "generation"), nil)
	if err != nil {
		rt.Fatal(err)
	}
	for batch := range slices.Chunk(all, 10) {
		if err := g.apply(changes{write: batch}); err != nil {
			rt.Fatal(err)
		}
	}
	return g
}

func checkOrder(rt *rapid.T, g *generation, all []entry, q graphmodel.SearchQuery) {
	var got []graphmodel.Hit
	for {
		page, err := g.search(context.Background(), q, nil)
		if err != nil {
			rt.Fatal(err)
		}
		got = append(got, page.Hits...)
		if len(page.Hits) < q.Limit {
			break
		}
		q.After = page.Hits[len(page.Hits)-1].Position()
	}
	want := slices.Clone(got)
	byID := map[graphmodel.ID]entry{}
	for _, e := range all {
		byID[e.ID] = e
	}
	slices.SortFunc(want, func(a, b graphmodel.Hit) int {
		return strings.Compare(sortedAs(q.Order, a, byID[a.ID]), sortedAs(q.Order, b, byID[b.ID]))
	})
	if diff := cmp.Diff(got, want); diff != "" {
		rt.Errorf("%s of %q by %d (- got, + want):\n%s", q.Order, q.Text, q.Limit, diff)
	}
	if q.Text == "" && len(got) != len(all) {
		rt.Errorf("%s: pages hold %d hits of %d", q.Order, len(got), len(all))
	}
}

// sortedAs writes where a hit stands as a text that sorts so.
func sortedAs(o graphmodel.Order, h graphmodel.Hit, e entry) string {
	known, key := "0", ""
	switch o {
	case graphmodel.ByNewest:
		for _, r := range e.Date { // 2013-05 is later than 2013: what goes on is before what ends
			key += string('z' - r)
		}
		key += "~"
	case graphmodel.ByOldest:
		key = string(e.Date)
	case graphmodel.ByTitle:
		key = pinyin.Key(segment.Fold(e.Title))
	case graphmodel.ByEvidence:
		class := append(e.Facets[graphmodel.FacetEvidence], "")[0]
		key = map[string]string{"high": "1", "medium": "2", "low": "3"}[class]
	}
	if key == "" || key == "~" {
		known = "1"
	}
	whole := "0"
	if o != graphmodel.ByRelevance && !h.Whole {
		whole = "1"
	}
	if o == graphmodel.ByRelevance {
		known = "0"
	}
	return fmt.Sprintf("%s%s%s\x00%012.6f%s", whole, known, key, 1e4-h.Score, h.ID)
}
