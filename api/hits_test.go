package api

import (
	"math"
	"net/http"
	"testing"
)

// checkExplained: asked for, the parts of a score add up and are said in words;
// when no hit has all words the answer says so; an unknown value is counted.
func checkExplained(t *testing.T, h http.Handler) {
	got := askInto[SearchAnswer](t, h, "/api/v1/search?q=能源管控&explain=true&facets=ownership")
	if got.Whole == 0 || len(got.Notes) > 0 || !got.Hits[0].Whole {
		t.Errorf("all words: got whole %d, notes %+v", got.Whole, got.Notes)
	}
	for _, hit := range got.Hits {
		sum := 0.0
		for _, r := range hit.Reasons {
			sum += r.Score
			if r.Words == "" {
				t.Errorf("%s: no words for %+v", hit.ID, r)
			}
		}
		if math.Abs(sum-hit.Score) > 1e-3*hit.Score {
			t.Errorf("%s: reasons add up to %v, want %v", hit.ID, sum, hit.Score)
		}
	}
	if len(askInto[SearchAnswer](t, h, "/api/v1/search?q=能源管控").Hits[0].Reasons) > 0 {
		t.Error("reasons that were not asked for")
	}
	some := askInto[SearchAnswer](t, h, "/api/v1/search?q=能源管控+魑魅魍魉")
	if len(some.Hits) == 0 || some.Whole != 0 || len(some.Notes) != 1 || some.Notes[0].Code != "loosened" {
		t.Errorf("some words: got %d hits, whole %d, notes %+v", len(some.Hits), some.Whole, some.Notes)
	}
	all := askInto[SearchAnswer](t, h, "/api/v1/search?facets=ownership").Facets[0]
	unknown := askInto[SearchAnswer](t, h, "/api/v1/search?ownership=unknown")
	if all.Unknown == 0 || unknown.Total != all.Unknown {
		t.Errorf("unknown ownership: counted %d, found %d", all.Unknown, unknown.Total)
	}
}
