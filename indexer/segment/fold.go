package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// Fold is s as it is compared: NFKC, case folded, without marks, each stretch of
// white space one space, none at the ends. Names that fold alike are one name.
func Fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	gap := false
	eachRune(s, func(r rune, _, _ int) {
		if unicode.IsSpace(r) {
			gap = true
			return
		}
		if gap && b.Len() > 0 {
			b.WriteByte(' ')
		}
		gap = false
		b.WriteRune(r)
	})
	return b.String()
}

// eachRune yields the folded runes of s, each with the bytes of s it comes from.
// One rune of s may give several (㎡ gives m and 2) and several may give one;
// all of them then carry the same bytes.
func eachRune(s string, yield func(r rune, start, end int)) {
	for start := 0; start < len(s); {
		size := norm.NFKC.NextBoundaryInString(s[start:], true)
		if size < 1 {
			size = 1
		}
		end := start + size
		if r, ok := plain(s[start:end]); ok {
			yield(r, start, end)
		} else {
			for _, r := range cases.Fold().String(norm.NFKC.String(s[start:end])) {
				if !dropped(r) {
					yield(r, start, end)
				}
			}
		}
		start = end
	}
}

// plain folds the pieces that nearly all text is made of at once: one ASCII
// character, or one common Chinese character.
func plain(piece string) (rune, bool) {
	if len(piece) == 1 && piece[0] < utf8.RuneSelf {
		c := rune(piece[0])
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		return c, true
	}
	r, size := utf8.DecodeRuneInString(piece)
	return r, size == len(piece) && '\u4e00' <= r && r <= '\u9fff'
}

// dropped tells the runes that change how a letter looks, not which it is: marks
// that did not compose, variation selectors, zero-width joiners and spaces.
func dropped(r rune) bool {
	return unicode.IsMark(r) || unicode.Is(unicode.Cf, r)
}
