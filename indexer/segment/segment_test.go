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

func TestWords(t *testing.T) {
	for _, c := range []struct {
		query string
		want  [][]string // the terms of each word
	}{
		{"", nil},
		{" ，。*:\"", nil},
		{"能", [][]string{{"能"}}},
		{"能源管控", [][]string{{"能源", "源管", "管控"}}},
		{"能源 管控", [][]string{{"能源"}, {"管控"}}},
		{"能源能源 能源", [][]string{{"能源", "源能", "能源"}, {"能源"}}},
		{"MES mes ＭＥＳ", [][]string{{"mes"}}},
		{"ERP3.0", [][]string{{"erp", "3", "0"}}},
		{"5G专网", [][]string{{"5", "g"}, {"专网"}}},
		{"GB/T 23001", [][]string{{"gb", "t"}, {"23001"}}},
		{"C18", [][]string{{"c", "18"}}},
		{"e-works", [][]string{{"e", "works"}}},
		{"a..b c. d", [][]string{{"a"}, {"b"}, {"c"}, {"d"}}},
		{"データ", [][]string{{"デー", "ータ"}}},
	} {
		var got [][]string
		for _, w := range Words(c.query) {
			got = append(got, w.Terms())
		}
		if diff := cmp.Diff(got, c.want); diff != "" {
			t.Errorf("Words(%q) (- got, + want):\n%s", c.query, diff)
		}
	}
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		text, query string
		want        string // text with 【】 around each span
	}{
		{"能源管控中心", "管控", "能源【管控】中心"},
		{"能源，管控", "源管", "能源，管控"},
		{"𠮷🎉ＭＥＳ系统", "mes", "𠮷🎉【ＭＥＳ】系统"},
		{"上了ERP3.0。", "erp", "上了【ERP】3.0。"},
		{"GB/T 23001-2017", "gb/t23001", "【GB/T 23001】-2017"},
		{"C181 与 C18", "c18", "C181 与 【C18】"},
		{"面积㎡", "m2", "面积【㎡】"},
		{"cafe\u0301 bar", "café", "【cafe\u0301】 bar"},
		{"MES", "ME", "MES"},
	} {
		got := c.text
		for _, s := range slices.Backward(Find(c.text, Words(c.query))) {
			got = got[:s.Start] + "【" + got[s.Start:s.End] + "】" + got[s.End:]
		}
		if got != c.want {
			t.Errorf("Find(%q, %q): got %q, want %q", c.text, c.query, got, c.want)
		}
	}
}

// FuzzAnalyze holds the analysis of any text, and of any query for it, to what an
// index needs: places within the text and in order, and a query matching by its
// terms exactly where Find says it does.
func FuzzAnalyze(f *testing.F) {
	for _, text := range []string{
		"虚构能源管控中心", "ＭＥＳ 与 ERP3.0", "GB/T 23001-2017", "𠮷🎉㎡①ﬁ", "e\u0301\u0301\u200d", "\xff能\x00源",
		strings.Repeat("\u0301", 100), "ﷺ㍿㈱", "가각힣", "データ",
	} {
		f.Add(text, text)
		f.Add(text, "能源")
	}
	f.Fuzz(func(t *testing.T, text, query string) {
		checkTokens(t, text)
		words := Words(query)
		for _, w := range words {
			checkWord(t, text, w)
		}
		if len(words) > 0 && len(Find(query, words)) < len(words) {
			t.Errorf("query %q does not find itself", query)
		}
		if once := Fold(text); utf8.ValidString(text) && Fold(once) != once {
			t.Errorf("Fold(%q) gives %q, which folds to %q", text, once, Fold(once))
		}
	})
}

func checkTokens(t *testing.T, text string) {
	t.Helper()
	start, position := 0, 1
	for _, token := range (Analyzer{}).Analyze([]byte(text)) {
		if token.Start < start || token.End <= token.Start || token.End > len(text) {
			t.Fatalf("%q: %v does not lie in the text, behind %d", text, token, start)
		}
		if token.Position < position || token.Position > position+1 || len(token.Term) == 0 {
			t.Fatalf("%q: %v does not follow position %d", text, token, position)
		}
		start, position = token.Start, token.Position
	}
}

// checkWord compares Find with a phrase search over the tokens.
func checkWord(t *testing.T, text string, w Word) {
	t.Helper()
	at := map[int]map[string]bool{} // position → terms
	for _, token := range (Analyzer{}).Analyze([]byte(text)) {
		if at[token.Position] == nil {
			at[token.Position] = map[string]bool{}
		}
		at[token.Position][string(token.Term)] = true
	}
	matches := 0
	for position := range at {
		matched := true
		for i, term := range w.Terms() {
			matched = matched && at[position+i][term]
		}
		if matched {
			matches++
		}
	}
	if found := len(Find(text, []Word{w})); found != matches {
		t.Errorf("%q in %q: found %d times, matched by terms %d times", w.Terms(), text, found, matches)
	}
}

func BenchmarkAnalyze(b *testing.B) {
	text := []byte(strings.Repeat("虚构钢铁建成能源管控中心，煤气、蒸汽和水一体化管控，ERP3.0 与 MES 相连。", 50))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Analyzer{}.Analyze(text)
	}
}
