package doctext

import (
	"strings"
	"unicode/utf8"

	"ronghe/seed/table"
)

func lastRune(s string) rune { r, _ := utf8.DecodeLastRuneInString(s); return r }

func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }

// joinLines is two lines of one paragraph as one text: as table.JoinLines has it, and without
// the hyphen that breaks a word.
func joinLines(upper, lower string) string {
	if word, ok := strings.CutSuffix(upper, "-"); ok && isLetter(lastRune(word)) && isLetter(firstRune(lower)) {
		return word + lower
	}
	return table.JoinLines(upper, lower)
}

func isLetter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }
