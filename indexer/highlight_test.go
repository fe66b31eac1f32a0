package indexer_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"ronghe/graphmodel"
	"ronghe/indexer/searchtest"
	"ronghe/indexer/segment"
	"ronghe/seed"
)

// TestHighlightsOfTheLibrary asks the built-in library for stretches of its own
// texts and for its names, however they are typed, and checks every mark.
func TestHighlightsOfTheLibrary(t *testing.T) {
	library, err := seed.Library()
	if err != nil {
		t.Fatal(err)
	}
	checkHighlights(t, searchtest.Library{Nodes: library.Nodes, Edges: library.Edges}, 300)
}

// TestHighlightsOfStrangeText is about runes that folding makes more, fewer or
// others of, and about those that take two units of UTF-16.
func TestHighlightsOfStrangeText(t *testing.T) {
	if testing.Short() {
		t.Skip("one question at a time: nothing for the race detector, and long under it")
	}
	pieces := []string{
		"𠮷", "野家", "é", "e\u0301", "ＭＥＳ", "ﬁﬂ", "㈱", "½", "Ⅷ", "㎡", "①", "\r\n", "\u200b", "兩化融合", "能源", "管控中心",
		"葛\U000e0100", "ERP3.0", "GB/T 23001", " ", "　", "，", "ﷺ", "ｶﾞ", "가", "각", "🎉", "ß", "İ", "㍿", "℃", "…", "\u0301",
	}
	random := rand.New(rand.NewPCG(3, 4))
	text := func(n int) string {
		var b strings.Builder
		for range n {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		return b.String()
	}
	var l searchtest.Library
	for i := range 300 {
		l.Nodes = append(l.Nodes, graphmodel.Node{
			ID: graphmodel.ID(fmt.Sprint("case:", i)), Kind: "case", Title: "虚构" + text(4),
			Aliases: []string{"虚构" + text(2)}, Props: graphmodel.Props{"summary": "虚构" + text(80)},
		})
	}
	checkHighlights(t, l, 600)
}

// checkHighlights asks an index of the library for pieces of its texts.
func checkHighlights(t *testing.T, l searchtest.Library, questions int) {
	store := openStore(t)
	put(t, store, l)
	ix := openIndex(t, t.TempDir(), store)
	texts := map[graphmodel.ID][]string{}
	var all []string
	for _, n := range l.Nodes {
		own := append([]string{n.Title}, n.Aliases...)
		for _, v := range n.Props {
			switch v := v.(type) {
			case string:
				own = append(own, v)
			case []string:
				own = append(own, v...)
			}
		}
		texts[n.ID] = own
		all = append(all, own...)
	}
	all = slices.DeleteFunc(all, func(text string) bool { return text == "" })
	slices.Sort(all) // properties come in no order
	random := rand.New(rand.NewPCG(1, 2))
	marks := 0
	for range questions {
		text := typed(t, random, stretch(random, all[random.IntN(len(all))]))
		result, err := ix.Search(context.Background(), graphmodel.SearchQuery{Text: text, Limit: 50})
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		allowed := wordings(text, result)
		for _, hit := range result.Hits {
			for _, s := range hit.Snippets {
				if !slices.ContainsFunc(texts[hit.ID], func(own string) bool { return strings.Contains(own, s.Text) }) {
					t.Fatalf("%q: %s: %q is not in its texts as written", text, hit.ID, s.Text)
				}
				checkMarks(t, text, s, allowed)
				marks += len(s.Marks)
			}
		}
	}
	if marks < questions {
		t.Errorf("got %d marks for %d questions", marks, questions)
	}
}

// stretch is a text of up to 12 runes of a text, or all of a short one.
func stretch(random *rand.Rand, text string) string {
	runes := []rune(text)
	if len(runes) < 20 && random.IntN(3) == 0 {
		return text
	}
	start := random.IntN(len(runes))
	return string(runes[start:min(len(runes), start+1+random.IntN(12))])
}

// typed is the text in one of the ways in which people type.
func typed(t *testing.T, random *rand.Rand, text string) string {
	t.Helper()
	switch random.IntN(5) {
	case 0:
		return strings.Map(func(r rune) rune {
			if '!' <= r && r <= '~' {
				return r - '!' + '！'
			}
			return r
		}, text)
	case 1:
		return strings.ToUpper(text)
	case 2:
		return strings.ToLower(text)
	case 3:
		return traditional(t).Replace(text)
	}
	return text
}

// traditional writes simplified characters as traditional ones.
func traditional(t *testing.T) *strings.Replacer {
	t.Helper()
	table, err := os.ReadFile("segment/data/characters.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var pairs []string
	for line := range strings.Lines(string(table)) {
		if from, to, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
			pairs = append(pairs, to, from)
		}
	}
	return strings.NewReplacer(pairs...)
}

// wordings are the folded texts that a mark may be made of: pairs of neighbours and
// words of what was searched for, and whole names that were added.
func wordings(text string, result graphmodel.SearchResult) []string {
	if result.Corrected != nil {
		text = result.Corrected.Text
	}
	var all []string
	for _, p := range segment.Phrases(text) {
		parts := p.Parts()
		if len(parts) == 1 {
			all = append(all, parts[0])
		}
		for i := range len(parts) - 1 {
			all = append(all, parts[i]+parts[i+1])
		}
	}
	for _, added := range result.Added {
		for _, name := range added.Names {
			for _, p := range segment.Phrases(name) {
				all = append(all, p.Text)
			}
		}
	}
	return all
}

// checkMarks fails unless each mark lies in the text behind the one before, and is
// made of wordings, without a rune that belongs to none.
func checkMarks(t *testing.T, text string, s graphmodel.Snippet, allowed []string) {
	t.Helper()
	runes, end := []rune(s.Text), 0
	if len(s.Marks) == 0 {
		t.Errorf("%q: nothing is marked in %q", text, s.Text)
	}
	for _, m := range s.Marks {
		if m.Start < end || m.End <= m.Start || m.End > len(runes) {
			t.Fatalf("%q: mark %v of %q, behind %d", text, m, s.Text, end)
		}
		end = m.End
		marked := string(runes[m.Start:m.End])
		if rest := uncovered(marked, allowed); rest != "" {
			t.Errorf("%q: marks %q in %q, of which %q is in none of %q", text, marked, s.Text, rest, allowed)
		}
	}
}

// uncovered is what of a text is in none of the wordings once it is folded and
// without signs. A character that folds to several runes cannot be marked in part:
// one of them is enough.
func uncovered(text string, wordings []string) string {
	folded := letters(text)
	covered := make([]bool, len(folded))
	for _, w := range wordings {
		for at := 0; ; at++ {
			n := strings.Index(folded[at:], w)
			if n < 0 || w == "" {
				break
			}
			at += n
			for i := range w {
				covered[at+i] = true
			}
		}
	}
	at := 0
	for len(text) > 0 {
		n := norm.NFKC.NextBoundaryInString(text, true)
		size := len(letters(text[:n]))
		if size > 0 && (at+size > len(folded) || !slices.Contains(covered[at:at+size], true)) {
			return text[:n]
		}
		text, at = text[n:], at+size
	}
	return folded[min(at, len(folded)):]
}

func letters(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, segment.Fold(text))
}
