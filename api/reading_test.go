package api

import (
	"net/http"
	"strings"
	"testing"
)

// TestReading: matches are in the stored text, what is alike says why, and bad input
// is refused with what would be right.
func TestReading(t *testing.T) {
	h := open(t, nil)
	got := askInto[MatchesAnswer](t, h, "/api/v1/nodes/case:first/matches?q=虚构")
	if got.Total == 0 || len(got.Texts) == 0 {
		t.Fatalf("no matches: %+v", got)
	}
	for _, text := range got.Texts {
		runes := []rune(text.Text)
		for _, m := range text.Marks {
			if marked := string(runes[m[0]:m[1]]); !strings.Contains(marked, "虚构") {
				t.Errorf("%s: marks %q", text.Field, marked)
			}
		}
	}
	alike := askInto[AlikeAnswer](t, h, "/api/v1/nodes/case:first/alike?kind=case")
	for _, hit := range alike.Hits {
		if hit.ID == "case:first" || len(hit.Reasons) == 0 || hit.Kind != "case" {
			t.Errorf("alike: %+v", hit)
		}
	}
	for _, address := range []string{
		"/api/v1/nodes/case:first/matches", "/api/v1/nodes/Case/matches?q=a", "/api/v1/nodes/case:first/alike?kind=nothing",
		"/api/v1/nodes/case:first/alike?limit=0", "/api/v1/search?significant=51",
	} {
		checkRefused(t, ask(h, address), http.StatusBadRequest, "")
	}
	checkRefused(t, ask(h, "/api/v1/nodes/case:nobody/alike"), http.StatusNotFound, "case:nobody")
	for _, body := range []string{`{}`, `{"text":""}`, `{"text":1}`, `{`, ``, `{"text":"a","limit":101}`, `{"text":"a","colour":1}`} {
		checkRefused(t, sendBody(h, "/api/v1/alike", body), http.StatusBadRequest, "")
	}
}
