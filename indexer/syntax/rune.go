package syntax

import (
	"strings"
	"unicode"
)

// quotes are the pairs of quotes. Input methods mix the first four up, so any of
// them closes any other.
var quotes = []struct{ open, close, openers, closers string }{
	{`"`, `"`, "\"“”＂", "\"“”＂"},
	{"「", "」", "「", "」"},
	{"『", "』", "『", "』"},
}

// closersOf are the runes that close a quote that r opens; "" when r opens none.
func closersOf(r rune) string {
	for _, q := range quotes {
		if strings.ContainsRune(q.openers, r) {
			return q.closers
		}
	}
	return ""
}

func isQuote(r rune) bool { return strings.ContainsRune("\"“”＂「」『』", r) }
func isOpen(r rune) bool  { return r == '(' || r == '（' }
func isClose(r rune) bool { return r == ')' || r == '）' }
func isBar(r rune) bool   { return r == '|' || r == '｜' }
func isStar(r rune) bool  { return r == '*' || r == '＊' }
func isColon(r rune) bool { return r == ':' || r == '：' }
func isMinus(r rune) bool { return r == '-' || r == '－' || r == '\u2212' }

// isComma tells whether r joins the values of one field.
func isComma(r rune) bool { return r == ',' || r == '，' || r == '、' }

// isBlank tells whether r only separates: also what is not seen at all.
func isBlank(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || r == '\u200b' || r == '\ufeff'
}

// isSeparator tells whether r is punctuation that ends a word.
func isSeparator(r rune) bool { return isComma(r) || strings.ContainsRune(";；。！？", r) }
