package indexer_test

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
)

// TestMatchesAreAllPlaces: in the cases that a search finds, every place of the words
// is marked, as a scan of the stored text for them finds it, and nothing else is.
func TestMatchesAreAllPlaces(t *testing.T) {
	ix := openBuiltin(t)
	const text = "数字孪生"
	hits := search(t, ix, graphmodel.SearchQuery{Text: text, Limit: 20, Filters: map[string][]string{"kind": {"case"}}}).Hits
	marked := 0
	for _, h := range hits {
		got, err := ix.Matches(t.Context(), h.ID, text, false)
		if err != nil {
			t.Fatal(err)
		}
		sum := 0
		for _, m := range got.Texts {
			runes, at := []rune(m.Text), 0
			for _, mark := range m.Marks {
				if mark.Start < at || mark.End <= mark.Start || mark.End > len(runes) {
					t.Fatalf("%s %s: marks %v", h.ID, m.Field, m.Marks)
				}
				at = mark.End
				if strings.Contains(string(runes[mark.Start:mark.End]), text) {
					marked++
				}
			}
			whole := 0
			for _, mark := range m.Marks {
				whole += strings.Count(string(runes[mark.Start:mark.End]), text)
			}
			if n := strings.Count(m.Text, text); whole != n {
				t.Errorf("%s %s: %d of %d places are marked", h.ID, m.Field, whole, n)
			}
			sum += len(m.Marks)
		}
		if got.Total != sum || got.ID != h.ID || got.Title != h.Title {
			t.Errorf("%s: %q, total %d of %d", got.ID, got.Title, got.Total, sum)
		}
	}
	if marked < 5 {
		t.Errorf("%d places in %d cases", marked, len(hits))
	}
	if none, err := ix.Matches(t.Context(), hits[0].ID, "魑魅魍魉", false); err != nil || len(none.Texts) > 0 || none.Total > 0 {
		t.Errorf("nothing to match: %+v, %v", none.Texts, err)
	}
	if _, err := ix.Matches(t.Context(), "case:no-such", text, false); !errors.Is(err, graphmodel.ErrNotFound) {
		t.Errorf("no such node: %v", err)
	}
}

func TestAlike(t *testing.T) {
	ix := openBuiltin(t)
	const id = "case:baosteel-energy-center-1985"
	q := graphmodel.AlikeQuery{Node: id, Kinds: []graphmodel.Kind{"case"}, Limit: 10}
	got, err := ix.Alike(t.Context(), q)
	if err != nil || len(got.Hits) != 10 {
		t.Fatalf("%d hits, %v", len(got.Hits), err)
	}
	again, err := ix.Alike(t.Context(), q)
	if diff := cmp.Diff(again, got); diff != "" || err != nil {
		t.Errorf("asked again: %v\n%s", err, diff)
	}
	for i, h := range got.Hits {
		sum := 0.0
		for _, r := range h.Reasons {
			sum += r.Score
			if len(r.Nodes)+len(r.Words) == 0 {
				t.Errorf("%s: a reason without anything shared: %+v", h.ID, r)
			}
		}
		if h.ID == id || h.Kind != "case" || math.Abs(min(1, sum)-h.Score) > 1e-3 || h.Score <= 0 || i > 0 && h.Score > got.Hits[i-1].Score {
			t.Errorf("%s: score %v, reasons add up to %v", h.ID, h.Score, sum)
		}
	}
	shares := func(h graphmodel.Alike) bool {
		return slices.ContainsFunc(h.Reasons, func(r graphmodel.AlikeReason) bool { return r.Facet == graphmodel.FacetPractice })
	}
	if !shares(got.Hits[0]) {
		t.Errorf("the most alike shares no practice: %+v", got.Hits[0])
	}
}

// TestAlikeText: the text of a case finds that case first.
func TestAlikeText(t *testing.T) {
	ix := openBuiltin(t)
	matched, err := ix.Matches(t.Context(), "case:xintian-lianhe-energy", "能源", false)
	if err != nil || len(matched.Texts) == 0 {
		t.Fatal(err)
	}
	var text string
	for _, m := range matched.Texts {
		text += m.Text + "\n"
	}
	got, err := ix.Alike(t.Context(), graphmodel.AlikeQuery{Text: text, Limit: 5})
	if err != nil || len(got.Hits) == 0 || got.Hits[0].ID != "case:xintian-lianhe-energy" {
		t.Errorf("got %+v, %v", got.Hits, err)
	}
	if blank, err := ix.Alike(t.Context(), graphmodel.AlikeQuery{Text: " 。", Limit: 5}); err != nil || len(blank.Hits) > 0 {
		t.Errorf("blank: %v, %v", blank.Hits, err)
	}
	for _, q := range []graphmodel.AlikeQuery{{Limit: 5}, {Node: "case:a", Text: "b", Limit: 5}, {Text: "a", Limit: 101}, {Text: "\x00", Limit: 1}} {
		if _, err := ix.Alike(t.Context(), q); !errors.Is(err, graphmodel.ErrInvalid) {
			t.Errorf("%+v: %v", q, err)
		}
	}
	if _, err := ix.Alike(t.Context(), graphmodel.AlikeQuery{Node: "case:no-such", Limit: 5}); !errors.Is(err, graphmodel.ErrNotFound) {
		t.Errorf("no such node: %v", err)
	}
}

// TestAlikeLongText: of a text with more terms than are read, one question has one answer.
func TestAlikeLongText(t *testing.T) {
	if testing.Short() {
		t.Skip("one question at a time: nothing for the race detector, and long under it")
	}
	ix := openBuiltin(t)
	var text strings.Builder
	for i := range 14000 { // made up: every pair of ideographs is another
		text.WriteRune('一' + rune(i*37%9000))
	}
	text.WriteString(" mes erp plc scada 能源管控中心")
	q := graphmodel.AlikeQuery{Text: text.String(), Limit: 10}
	want, err := ix.Alike(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	for range 40 { // a map of two begins with its second one time in eight
		got, err := ix.Alike(t.Context(), q)
		if diff := cmp.Diff(got, want); diff != "" || err != nil {
			t.Fatalf("asked again: %v\n%s", err, diff)
		}
	}
}

// TestSignificantTermsAreCountedRight: counts are those of searches for them, each is
// more frequent among the hits than in the library, the strongest come first.
func TestSignificantTermsAreCountedRight(t *testing.T) {
	ix := openBuiltin(t)
	filters := map[string][]string{"practice": {"practice:energy-centre"}, "kind": {"case"}}
	got := search(t, ix, graphmodel.SearchQuery{Filters: filters, Limit: 1, Significant: 20})
	if len(got.Significant) < 5 {
		t.Fatalf("%d significant terms of %d hits", len(got.Significant), got.Total)
	}
	for i, s := range got.Significant {
		if s.Facet != "" {
			within := graphmodel.SearchQuery{Filters: map[string][]string{s.Facet: {s.Value}}, Limit: 1}
			if n := search(t, ix, within).Total; n != s.All {
				t.Errorf("%s: %d of all, want %d", s.Value, s.All, n)
			}
		} else if s.Value != segment.Fold(s.Value) || len([]rune(s.Value)) < 2 {
			t.Errorf("%q is no word", s.Value)
		}
		h, a := float64(s.Hits)/float64(got.Total), s.Expected/float64(got.Total)
		if h <= a || math.Abs(s.Strength-(h-a)*h/a) > 1e-9 || i > 0 && s.Strength > got.Significant[i-1].Strength {
			t.Errorf("%+v among %d hits", s, got.Total)
		}
	}
	if few := search(t, ix, graphmodel.SearchQuery{Text: "标题:宝钢", Limit: 1, Filters: map[string][]string{"year": {"1901"}}, Significant: 5}); len(few.Significant) > 0 {
		t.Errorf("of %d hits: %v", few.Total, few.Significant)
	}
	if everything := search(t, ix, graphmodel.SearchQuery{Limit: 1, Significant: 5}); len(everything.Significant) > 0 {
		t.Errorf("of everything: %v", everything.Significant)
	}
}

// TestMatchesOfJustWhatWasTyped: a literal query is marked as typed, another as it was
// corrected.
func TestMatchesOfJustWhatWasTyped(t *testing.T) {
	ix := openBuiltin(t)
	const wrong = "两化溶合管理体系"
	hits := search(t, ix, graphmodel.SearchQuery{Text: wrong}).Hits
	corrected, err := ix.Matches(t.Context(), hits[0].ID, wrong, false)
	if err != nil || corrected.Corrected == nil {
		t.Fatalf("corrected: %+v, %v", corrected.Corrected, err)
	}
	literal, err := ix.Matches(t.Context(), hits[0].ID, wrong, true)
	if err != nil || literal.Corrected != nil || literal.Total == corrected.Total {
		t.Errorf("literal: corrected %+v, %d marks of %d, %v", literal.Corrected, literal.Total, corrected.Total, err)
	}
}
