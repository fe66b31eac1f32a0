package typeahead_test

import (
	"slices"
	"testing"

	"ronghe/graphmodel"
	"ronghe/indexer/searchtest/judged"
	"ronghe/indexer/typeahead"
	"ronghe/seed"
)

// TestJudgedQueries measures the share of the judged queries in pinyin, initials and
// mixtures of which what is asked for is the first completion, or one of ten.
func TestJudgedQueries(t *testing.T) {
	queries, err := judged.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	x := builtin(t)
	for kind, floor := range map[string]float64{"pinyin": 0.9, "initials": 0.9, "mixed": 0.7} {
		asked, first, ten := 0, 0, 0
		for _, q := range queries {
			if q.Kind != kind {
				continue
			}
			asked++
			completions := x.Complete(q.Text, 10).Completions
			at := slices.IndexFunc(completions, func(c typeahead.Completion) bool { return q.Relevant[string(c.ID)] == 2 })
			if at == 0 {
				first++
			}
			if at >= 0 {
				ten++
			}
			if at != 0 {
				t.Logf("%s %s: at %d of %+v", kind, q.Text, at, completions)
			}
		}
		t.Logf("%s: %d queries, %d first, %d of ten", kind, asked, first, ten)
		if share := float64(ten) / float64(asked); share < floor {
			t.Errorf("%s: %.2f are one of ten, want %.2f", kind, share, floor)
		}
	}
}

// builtin is the built-in library, by its number of edges.
func builtin(tb testing.TB) *typeahead.Index {
	content, err := seed.Library()
	if err != nil {
		tb.Fatal(err)
	}
	degrees := map[graphmodel.ID]int32{}
	for _, e := range content.Edges {
		degrees[e.From]++
		degrees[e.To]++
	}
	var entries []typeahead.Entry
	for _, n := range content.Nodes {
		entries = append(entries, typeahead.Entry{
			ID: n.ID, Weight: degrees[n.ID], Names: append([]string{n.Title}, n.Aliases...),
		})
	}
	return typeahead.New(entries)
}
