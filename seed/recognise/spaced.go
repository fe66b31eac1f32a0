package recognise

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"ronghe/seed/table"
)

// oneLine is a value without what is only how it was set: a line that breaks between Chinese
// characters, and blanks between all of them, as in 关 于 印 发.
func oneLine(value string) string {
	whole := ""
	for _, line := range strings.FieldsFunc(value, func(r rune) bool { return r == '\n' || r == '\r' }) {
		whole = table.JoinLines(whole, unspaced(strings.TrimSpace(line)))
	}
	return whole
}

// unspaced is a text without blanks where all its characters stand apart, four of them at least.
func unspaced(line string) string {
	const least = 4
	words := strings.Fields(line)
	if len(words) < least {
		return line
	}
	for _, word := range words {
		if utf8.RuneCountInString(word) > 1 || isNarrow(firstRune(word)) && !unicode.IsDigit(firstRune(word)) {
			return line
		}
	}
	return strings.Join(words, "")
}

// isNarrow tells whether a rune is of a script that has blanks between words.
func isNarrow(r rune) bool { return r < 0x2e80 }

func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }
