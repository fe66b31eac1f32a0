package table

import "unicode/utf8"

// firstWide begins the blocks of Chinese characters and their signs.
const firstWide = '\u2e80'

// JoinLines is two lines of one text as one: without a blank beside a Chinese character, and
// with one between words.
func JoinLines(upper, lower string) string {
	last, _ := utf8.DecodeLastRuneInString(upper)
	first, _ := utf8.DecodeRuneInString(lower)
	if upper == "" || lower == "" || last >= firstWide || first >= firstWide {
		return upper + lower
	}
	return upper + " " + lower
}
