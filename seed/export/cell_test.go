package export

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestCell(t *testing.T) {
	for text, want := range map[string]string{
		"=1+1": "'=1+1", "-a": "'-a", "@x": "'@x", "\tx": "'\tx", "\rx": "'\rx", "＝1": "'＝1",
		"'=1": "''=1", "'x": "'x", "智能": "智能", "": "", "'": "'",
	} {
		if got := Cell(text); got != want {
			t.Errorf("Cell(%q) = %q, want %q", text, got, want)
		}
	}
}

// TestCellTakenOff: whatever a text is, its cell does not begin like a formula, and the
// text comes back.
func TestCellTakenOff(t *testing.T) {
	alphabet := []rune(formulaStarts + "'' 甲a")
	rapid.Check(t, func(t *rapid.T) {
		text := string(rapid.SliceOf(rapid.SampledFrom(alphabet)).Draw(t, "text"))
		cell := Cell(text)
		if got := Uncell(cell); got != text {
			t.Fatalf("Uncell(%q) = %q, want %q", cell, got, text)
		}
		if first, _ := utf8.DecodeRuneInString(cell); cell != "" && strings.ContainsRune(formulaStarts, first) {
			t.Fatalf("Cell(%q) = %q begins like a formula", text, cell)
		}
	})
}
