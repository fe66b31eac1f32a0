package table

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"
)

// TestNarrow: every rune, alone and within a text, comes out as the library has it.
func TestNarrow(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if !utf8.ValidRune(r) {
			continue
		}
		if got, want := Narrow(string(r)), width.Fold.String(string(r)); got != want {
			t.Errorf("%U: got %q, want %q", r, got, want)
		}
	}
	for _, text := range []string{"", "Ａ１（甲）", "甲\xff乙", "ｶﾞ", "\xef\xbc"} {
		if got, want := Narrow(text), width.Fold.String(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// TestMayFold: what is taken as it is, no step of Fold would change.
func TestMayFold(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if text := string(r); !mayFold(r) && (strings.ToLower(Narrow(text)) != text || strings.ContainsRune(" _-\t\u00a0\u3000", r)) {
			t.Errorf("%q is taken as it is", text)
		}
	}
	for name, want := range map[string]string{"Ｍ０ 甲_乙-丙": "m0甲乙丙", "中车a1": "中车a1", "": "", "中　车": "中车"} {
		if got := Fold(name); got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
}
