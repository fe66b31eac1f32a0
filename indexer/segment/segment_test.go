package segment

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", ""},
		{"  ＭＥＳ　系统\t", "mes 系统"},
		{"①㎡ﬁ", "1m2fi"},
		{"Straße", "strasse"},
		{"e\u0301", "é"},
		{"葛\U000e0100城", "葛城"},
		{"a\u200bb", "ab"},
		{"𠮷🎉", "𠮷🎉"},
		{"ΟΔΟΣ", "οδοσ"},
	} {
		if got := Fold(c.text); got != c.want {
			t.Errorf("Fold(%q): got %q, want %q", c.text, got, c.want)
		}
	}
}

func TestSimplify(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"兩化融合管理體系貫標", "两化融合管理体系贯标"},
		{"信息化與工業化融合", "信息化与工业化融合"},
		{"乾隆與乾燥", "乾隆与干燥"},
		{"瞭解、瞭望", "了解、瞭望"},
		{"頭髮發展", "头发发展"},
		{"甚麼", "什么"},
		{"走著", "走着"},
		{"両", "両"},
	} {
		if got := Fold(c.text); got != c.want {
			t.Errorf("Fold(%q): got %q, want %q", c.text, got, c.want)
		}
	}
}

func TestPhrases(t *testing.T) {
	for _, c := range []struct {
		query string
		want  [][]string // the key terms of each phrase
	}{
		{"", nil},
		{" ，。*:\"", nil},
		{"能", [][]string{{"能"}}},
		{"能源管控", [][]string{{"能源", "源管", "管控"}}},
		{"能源 管控", [][]string{{"能源"}, {"管控"}}},
		{"能源能源 能源", [][]string{{"能源", "源能", "能源"}, {"能源"}}},
		{"MES mes ＭＥＳ", [][]string{{"mes"}}},
		{"ERP3.0", [][]string{{"erp3", "30"}}},
		{"5G专网", [][]string{{"5g"}, {"专网"}}},
		{"GB/T 23001", [][]string{{"gbt"}, {"23001"}}},
		{"C18", [][]string{{"c18"}}},
		{"e-works", [][]string{{"eworks"}}},
		{"a..b c. d", [][]string{{"a"}, {"b"}, {"c"}, {"d"}}},
		{"データ", [][]string{{"デー", "ータ"}}},
	} {
		var got [][]string
		for _, p := range Phrases(c.query) {
			var key []string
			for _, term := range p.Key() {
				key = append(key, term.Text)
			}
			got = append(got, key)
		}
		if diff := cmp.Diff(got, c.want); diff != "" {
			t.Errorf("Phrases(%q) (- got, + want):\n%s", c.query, diff)
		}
	}
}

func TestTerms(t *testing.T) {
	counts := newCounts()
	if got := counts.Add("能源，能源 ERP3.0", 2); got != 2*7 {
		t.Errorf("length: got %d, want 14", got)
	}
	want := Counts{
		Pairs: map[string]int{"能源": 4, "源" + End: 4},
		Words: map[string]int{"erp3": 2, "30": 2, "erp": 2, "3": 2, "0": 2},
	}
	if diff := cmp.Diff(counts, want); diff != "" {
		t.Errorf("(- got, + want):\n%s", diff)
	}
}

// of is how often the term has been counted.
func (n Counts) of(t Term) int {
	switch t.Kind {
	case Pair:
		return n.Pairs[t.Text]
	case Word:
		return n.Words[t.Text]
	}
	sum := 0
	for pair, times := range n.Pairs {
		if strings.HasPrefix(pair, t.Text) {
			sum += times
		}
	}
	return sum
}

func newCounts() Counts { return Counts{map[string]int{}, map[string]int{}} }

func keys(query string) []Term {
	var terms []Term
	for _, p := range Phrases(query) {
		terms = append(terms, p.Key()...)
	}
	return terms
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		text, query string
		want        string // text with 【】 around each span
	}{
		{"能源，管控", "源管", "能源，管控"},
		{"𠮷🎉ＭＥＳ系统", "mes", "𠮷🎉【ＭＥＳ】系统"},
		{"上了ERP3.0。", "erp", "上了【ERP】3.0。"},
		{"上了ERP3。", "erp3", "上了【ERP3】。"},
		{"GB/T 23001-2017", "gb/t 23001", "【GB/T】 【23001】-2017"},
		{"GB/T 23001-2017", "t23001", "GB/【T 23001】-2017"},
		{"C181 与 C18", "c18", "C181 与 【C18】"},
		{"面积㎡", "m2", "面积【㎡】"},
		{"cafe\u0301 bar", "café", "【cafe\u0301】 bar"},
		{"MES", "ME", "MES"},
		{"兩化融合", "两化", "【兩化】融合"},
	} {
		got := c.text
		for _, s := range slices.Backward(Find(c.text, keys(c.query))) {
			got = got[:s.Start] + "【" + got[s.Start:s.End] + "】" + got[s.End:]
		}
		if got != c.want {
			t.Errorf("Find(%q, %q): got %q, want %q", c.text, c.query, got, c.want)
		}
	}
}

// FuzzAnalyze holds the analysis of any text, and of any query for it, to what an
// index needs: spans that lie in the text and in order, and that fold to the term
// they are of; as many of them as Terms counts.
func FuzzAnalyze(f *testing.F) {
	for _, text := range []string{
		"虚构能源管控中心", "ＭＥＳ 与 ERP3.0", "GB/T 23001-2017", "𠮷🎉㎡①ﬁ", "e\u0301\u0301\u200d", "\xff能\x00源",
		strings.Repeat("\u0301", 100), "ﷺ㍿㈱", "가각힣", "データ", "ꮀᎠ", "乾隆瞭解甚麼著",
	} {
		f.Add(text, text)
		f.Add(text, "能源")
	}
	f.Fuzz(func(t *testing.T, text, query string) {
		checkFind(t, text, keys(query))
		if terms := keys(query); len(terms) > 0 && len(Find(query, terms)) == 0 {
			t.Errorf("query %q does not find itself", query)
		}
		if once := Fold(text); utf8.ValidString(text) && Fold(once) != once {
			t.Errorf("Fold(%q) gives %q, which folds to %q", text, once, Fold(once))
		}
	})
}

func checkFind(t *testing.T, text string, terms []Term) {
	t.Helper()
	counts := newCounts()
	counts.Add(text, 1)
	found, start := map[Term]int{}, 0
	for _, s := range Find(text, terms) {
		if s.Start < start || s.End <= s.Start || s.End > len(text) {
			t.Fatalf("%q: %v does not lie in the text, behind %d", text, s, start)
		}
		start = s.Start
		found[terms[s.Term]]++
	}
	for _, term := range terms {
		if found[term] != counts.of(term) {
			t.Errorf("%v in %q: found %d times, counted %d times", term, text, found[term], counts.of(term))
		}
	}
}

func BenchmarkTerms(b *testing.B) {
	text := strings.Repeat("虚构钢铁建成能源管控中心，煤气、蒸汽和水一体化管控，ERP3.0 与 MES 相连。", 50)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		counts := newCounts()
		counts.Add(text, 1)
	}
}
