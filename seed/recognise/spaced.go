package recognise

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// oneLine is a value without what is only how it was set: a line that breaks between Chinese
// characters, and blanks between all of them, as in 关 于 印 发.
func oneLine(value string) string {
	lines := strings.FieldsFunc(value, func(r rune) bool { return r == '\n' || r == '\r' })
	var b strings.Builder
	for i, line := range lines {
		line = unspaced(strings.TrimSpace(line))
		if i > 0 && line != "" && isNarrow(lastRune(b.String())) && isNarrow(firstRune(line)) {
			b.WriteByte(' ')
		}
		b.WriteString(line)
	}
	return b.String()
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
func isNarrow(r rune) bool { return r < 0x2e80 && r != utf8.RuneError }

func lastRune(s string) rune { r, _ := utf8.DecodeLastRuneInString(s); return r }

func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }
