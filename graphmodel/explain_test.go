package graphmodel

import (
	"strings"
	"testing"
)

func TestLoosened(t *testing.T) {
	for _, c := range []struct {
		total, whole int64
		want         bool
	}{{0, 0, false}, {3, 0, true}, {3, 1, false}, {3, 3, false}} {
		note, got := SearchResult{Total: c.total, Whole: c.whole}.Loosened()
		if got != c.want || got == (note.Zh == "" || note.En == "") {
			t.Errorf("%d of %d: got %v %+v, want %v", c.whole, c.total, got, note, c.want)
		}
	}
}

// TestReasonsAreInWords: no Reason is told by its code, and a term is named.
func TestReasonsAreInWords(t *testing.T) {
	seen := map[string]bool{}
	for _, why := range []Why{
		WhyTerm, WhyName, WhyWhole, WhyTitle, WhyAlias,
	} {
		zh, en := Reason{Why: why, Text: "能源", Times: 3}.InWords()
		if zh == string(why) || en == string(why) || seen[zh] || seen[en] {
			t.Errorf("%s: got %q, %q", why, zh, en)
		}
		seen[zh], seen[en] = true, true
		named := why == WhyTerm || why == WhyName
		if strings.Contains(zh, "能源") != named || strings.Contains(en, "能源") != named {
			t.Errorf("%s: got %q, %q, want the term named: %v", why, zh, en, named)
		}
	}
}
