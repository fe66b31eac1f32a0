package doctext

import (
	"strings"
	"unicode/utf8"
)

func lastRune(s string) rune { r, _ := utf8.DecodeLastRuneInString(s); return r }

func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }

// joinLines is two lines of one paragraph as one text: without a blank between Chinese
// characters, and with one between words.
func joinLines(upper, lower string) string {
	if upper == "" || lower == "" {
		return upper + lower
	}
	if lastRune(upper) >= 0x2e80 || firstRune(lower) >= 0x2e80 {
		return upper + lower
	}
	if word, ok := strings.CutSuffix(upper, "-"); ok && lastRune(word) < 0x80 && isLetter(lastRune(word)) && isLetter(firstRune(lower)) {
		return word + lower
	}
	return upper + " " + lower
}

func isLetter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }
