package syntax

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"ronghe/graphmodel"
)

// checkQuery fails when a promise about queries is broken.
func checkQuery(t interface {
	Helper()
	Errorf(string, ...any)
}, q Query) {
	t.Helper()
	runes := []rune(q.Text)
	for _, n := range q.Notes {
		if n.At.Start < 0 || n.At.End < n.At.Start || n.At.End > len(runes) {
			t.Errorf("%q: note %v is outside of the text", q.Text, n)
		}
		if n.Zh == "" || n.En == "" {
			t.Errorf("%q: note %q says nothing", q.Text, n.Code)
		}
	}
	if len(q.Notes) > maxNotes {
		t.Errorf("%q: got %d notes", q.Text, len(q.Notes))
	}
	if q.Root == nil {
		return
	}
	if leaves := checkPlaces(t, runes, q.Root, graphmodel.Mark{End: len(runes)}); leaves > MaxClauses {
		t.Errorf("%q: got %d clauses", q.Text, leaves)
	}
	canonical := q.String()
	again := parse(canonical, len(canonical))
	places := cmpopts.IgnoreTypes(graphmodel.Mark{})
	if diff := cmp.Diff(q.Root, again.Root, places); diff != "" {
		t.Errorf("%q is %q, which is understood otherwise:\n%s", q.Text, canonical, diff)
	}
	if got := again.String(); got != canonical {
		t.Errorf("%q is %q, then %q", q.Text, canonical, got)
	}
}

// checkPlaces checks the places of a node and its parts, and counts the leaves.
func checkPlaces(t interface {
	Helper()
	Errorf(string, ...any)
}, text []rune, n Node, within graphmodel.Mark) int {
	t.Helper()
	at := n.Place()
	if at.Start < within.Start || at.End > within.End || at.Start >= at.End {
		t.Errorf("%q: %s is at %v, not within %v", string(text), n, at, within)
		return 0
	}
	var parts []Node
	leaves := 0
	switch n := n.(type) {
	case And:
		parts = n.Of
	case Or:
		parts = n.Of
	case Not:
		parts = []Node{n.Of}
	case Field:
		for _, value := range n.Texts {
			parts = append(parts, value)
		}
		leaves = len(n.Years)
	case Text:
		words := unquoted(text) // but a sentence keeps its quotes
		if !strings.Contains(string(words[at.Start:at.End]), n.Text) && !strings.Contains(string(text[at.Start:at.End]), n.Text) {
			t.Errorf("%q: %s is not at %v", string(text), n, at)
		}
		return 1
	}
	for _, part := range parts {
		leaves += checkPlaces(t, text, part, at)
		at.Start = part.Place().End
	}
	return leaves
}

// pieces are what queries are made of, the more hostile the better.
var pieces = []string{
	"能源", "管控中心", "mes", "5", "GB/T", " ", " ", " ", "　", "\"", "“", "”", "「", "」", "『", "』", "(", ")", "（", "）",
	"-", "－", "OR", "或", "|", "AND", "NOT", "非", "*", "＊", ":", "：", ",", "、", "，", "。", "标题:", "地区：", "region:", "年:",
	"企业必须先选中并导出该图纸", "2013", "2016", "..", "~", "未知", "foo:", "\x00", "\xff", "é",
}

func TestAnyPieces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 60).Draw(t, "pieces")
		checkQuery(t, Parse(strings.Join(parts, "")))
	})
}

func FuzzParse(f *testing.F) {
	for _, row := range rows {
		f.Add(row.text)
	}
	for _, text := range natural {
		f.Add(text)
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 50 {
		var b strings.Builder
		for range 20 {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		f.Add(b.String())
	}
	f.Fuzz(func(t *testing.T, text string) {
		q := Parse(text)
		checkQuery(t, q)
		if !utf8.ValidString(q.Text) {
			t.Errorf("%q: Text is not UTF-8", text)
		}
	})
}
