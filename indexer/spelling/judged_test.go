package spelling_test

import (
	"slices"
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/indexer/searchtest/judged"
	"ronghe/indexer/segment"
	"ronghe/indexer/spelling"
	"ronghe/seed"
)

// TestJudgedQueries measures the share of the judged queries with mistakes and in
// pinyin that the first correction makes to a name of what is asked for, and how
// many of the others, which are right, are corrected.
func TestJudgedQueries(t *testing.T) {
	lexicon, names := builtin(t)
	queries, err := judged.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	asked, right, offered := map[string]int{}, map[string]int{}, 0
	for _, q := range queries {
		corrections := lexicon.Correct(q.Text, 1)
		switch q.Kind {
		case "typo", "pinyin":
			asked[q.Kind]++
			if len(corrections) > 0 && isNamed(q, names, corrections[0].Text) {
				right[q.Kind]++
			} else {
				t.Logf("%s %s: %v", q.Kind, q.Text, corrections)
			}
		case "initials", "mixed": // typeahead is for these
		default:
			asked["right"]++
			if len(corrections) > 0 {
				offered++
				t.Logf("offered for %s: %v", q.Text, corrections[0])
			}
		}
	}
	t.Logf("typo: %d of %d; pinyin: %d of %d; offered: %d of %d right queries",
		right["typo"], asked["typo"], right["pinyin"], asked["pinyin"], offered, asked["right"])
	for kind, floor := range map[string]float64{"typo": 0.9, "pinyin": 0.9} {
		if share := float64(right[kind]) / float64(asked[kind]); share < floor {
			t.Errorf("%s: %.2f, want %.2f", kind, share, floor)
		}
	}
	if share := float64(offered) / float64(asked["right"]); share > 0.03 {
		t.Errorf("offered for a share of %.2f of right queries, want 0.03 or less", share)
	}
}

// builtin is a Lexicon of the built-in library, and the names of its nodes, folded
// and without spaces.
func builtin(tb testing.TB) (*spelling.Lexicon, map[string][]string) {
	content, err := seed.Library()
	if err != nil {
		tb.Fatal(err)
	}
	degrees := map[graphmodel.ID]int{}
	for _, e := range content.Edges {
		degrees[e.From]++
		degrees[e.To]++
	}
	names := map[string][]string{}
	var words []spelling.Word
	for _, n := range content.Nodes {
		for _, name := range append([]string{n.Title}, n.Aliases...) {
			names[string(n.ID)] = append(names[string(n.ID)], together(name))
			words = append(words, spelling.Word{Text: name, Weight: degrees[n.ID]})
		}
	}
	return spelling.New(words), names
}

// isNamed tells that text is, is in, or has in itself a name of what q asks for.
func isNamed(q judged.Query, names map[string][]string, text string) bool {
	text = together(text)
	for id, grade := range q.Relevant {
		if grade == 2 && slices.ContainsFunc(names[id], func(name string) bool {
			return strings.Contains(name, text) || strings.Contains(text, name)
		}) {
			return true
		}
	}
	return false
}

func together(name string) string { return strings.ReplaceAll(segment.Fold(name), " ", "") }

func BenchmarkCorrect(b *testing.B) {
	lexicon, _ := builtin(b)
	for _, query := range []string{"能源管控中心", "能原管控中新", "nengyaunguankong", "SCADAA", strings.Repeat("能", 64)} {
		b.Run(query, func(b *testing.B) {
			for b.Loop() {
				lexicon.Correct(query, 3)
			}
		})
	}
}
