package syntax

import (
	"slices"
	"strings"
)

// unquoted is the text with blanks in place of the quotes that are punctuation, as
// in 什么是“两化融合”？: pairs that touch a word. Who looks for a phrase puts a blank
// around it, or a sign of the language before it.
func unquoted(text []rune) []rune {
	text = slices.Clone(text)
	for i := 0; i < len(text); i++ {
		closers := closersOf(text[i])
		if closers == "" || isInch(text, i) {
			continue
		}
		n := slices.IndexFunc(text[i+1:], func(r rune) bool { return strings.ContainsRune(closers, r) })
		if n < 0 {
			continue
		}
		end := i + 1 + n
		if touches(text, i, end) && slices.ContainsFunc(text[i+1:end], isLetter) {
			text[i], text[end] = ' ', ' '
		} else {
			i = end
		}
	}
	return text
}

// touches tells whether the quotes at start and end touch a word outside.
func touches(text []rune, start, end int) bool {
	if start > 0 && isLetter(text[start-1]) {
		return true
	}
	free := start == 0 || isBlank(text[start-1]) || isSeparator(text[start-1])
	return free && end+1 < len(text) && isLetter(text[end+1])
}

// isInch tells whether the rune at i is the sign of inches behind a number.
func isInch(text []rune, i int) bool {
	return text[i] == '"' && i > 0 && '0' <= text[i-1] && text[i-1] <= '9'
}
