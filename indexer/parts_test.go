package indexer_test

import (
	"slices"
	"testing"

	"ronghe/graphmodel"
	"ronghe/indexer"
)

// TestLeftOutPartsCountNothing: no reason of a hit is of a part that was left out,
// and the whole Index still has it.
func TestLeftOutPartsCountNothing(t *testing.T) {
	ix := openBuiltin(t)
	ofPart := map[indexer.Part][]graphmodel.Why{
		indexer.Names:   {graphmodel.WhyName},
		indexer.Bonuses: {graphmodel.WhyTitle, graphmodel.WhyAlias, graphmodel.WhyWhole},
	}
	q := graphmodel.SearchQuery{Text: "MES系统", Limit: 30, Explain: true}
	for part, whys := range ofPart {
		without, err := ix.Without(part).Search(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		if has(without, whys) || !has(search(t, ix, q), whys) {
			t.Errorf("without %s: has its reasons: %v; with it: %v", part, has(without, whys), has(search(t, ix, q), whys))
		}
	}
	chars, err := ix.Without(indexer.Pairs, indexer.Words, indexer.Names, indexer.Bonuses).Search(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	for _, h := range chars.Hits {
		for _, r := range h.Reasons {
			if r.Score > 0 && len([]rune(r.Text)) != 1 {
				t.Errorf("single characters only: %s has %+v", h.ID, r)
			}
		}
	}
	literal, err := ix.Without(indexer.Corrections).Search(t.Context(), graphmodel.SearchQuery{Text: "能原管控", Limit: 1})
	if err != nil || literal.Corrected != nil {
		t.Errorf("without corrections: corrected %v, %v", literal.Corrected, err)
	}
}

func has(r graphmodel.SearchResult, whys []graphmodel.Why) bool {
	return slices.ContainsFunc(r.Hits, func(h graphmodel.Hit) bool {
		return slices.ContainsFunc(h.Reasons, func(r graphmodel.Reason) bool { return slices.Contains(whys, r.Why) })
	})
}
