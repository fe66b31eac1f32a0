package syntax

import (
	"slices"
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

// isLetter tells whether r is of a word: no blank and no sign of the language.
func isLetter(r rune) bool {
	return !isBlank(r) && !isSeparator(r) && !isQuote(r) && !isOpen(r) && !isClose(r) &&
		!isBar(r) && !isStar(r) && !isColon(r) && !isMinus(r)
}

// isAmount tells whether a text begins with a number of a unit that may be negative.
func isAmount(text []rune) bool {
	unit := slices.IndexFunc(half(text), func(r rune) bool { return r != '.' && (r < '0' || '9' < r) })
	return unit > 0 && strings.ContainsRune("%％‰℃°", text[unit])
}
