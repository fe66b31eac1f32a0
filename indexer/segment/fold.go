package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// glyph is a folded rune and the bytes of the text it comes from. One rune of the
// text may give several glyphs (㎡ gives m and 2) and several may give one; all of
// them then carry the same bytes.
type glyph struct {
	r          rune
	start, end int32
}

// glyphs folds text: NFKC, case, without marks, in simplified characters.
func glyphs(text string) []glyph {
	all := make([]glyph, 0, len(text)/2+4)
	for start := 0; start < len(text); {
		r, size := easy(text[start:])
		if size > 0 {
			all = append(all, glyph{r, int32(start), int32(start + size)})
		} else {
			size = max(1, norm.NFKC.NextBoundaryInString(text[start:], true))
			all = appendFolded(all, text[start:start+size], start)
		}
		start += size
	}
	loadSimplifier().apply(all)
	return all
}

func appendFolded(all []glyph, piece string, start int) []glyph {
	for _, r := range cases.Fold().String(norm.NFKC.String(piece)) {
		if !dropped(r) {
			all = append(all, glyph{oneCase(r), int32(start), int32(start + len(piece))})
		}
	}
	return all
}

// easy folds the first rune of the text when it and the one behind it are of the
// few kinds that nearly all text is made of and that never compose; else size is 0.
func easy(text string) (r rune, size int) {
	r, size = utf8.DecodeRuneInString(text)
	if !simple(r) {
		return 0, 0
	}
	if next, n := utf8.DecodeRuneInString(text[size:]); n > 0 && !simple(next) {
		return 0, 0
	}
	switch {
	case 'A' <= r && r <= 'Z':
		r += 'a' - 'A'
	case '！' <= r && r <= '～':
		r -= '！' - '!'
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
	case r == '\u3000':
		r = ' '
	}
	return r, size
}

func simple(r rune) bool {
	return r < utf8.RuneSelf || firstCommon <= r && r <= lastCommon || '！' <= r && r <= '～' || '\u3000' <= r && r <= '\u3002'
}

// Fold is s as it is compared: NFKC, case folded, without marks, in simplified
// characters, each stretch of white space one space, none at the ends. Names that
// fold alike are one name.
func Fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	gap := false
	for _, g := range glyphs(s) {
		if unicode.IsSpace(g.r) {
			gap = true
			continue
		}
		if gap && b.Len() > 0 {
			b.WriteByte(' ')
		}
		gap = false
		b.WriteRune(g.r)
	}
	return b.String()
}

// oneCase mends cases.Fold, which gives each case of a Cherokee letter the other.
func oneCase(r rune) rune {
	if unicode.Is(unicode.Cherokee, r) {
		return unicode.ToUpper(r)
	}
	return r
}

// dropped tells the runes that change how a letter looks, not which it is: marks
// that did not compose, variation selectors, zero-width joiners and spaces.
func dropped(r rune) bool {
	return unicode.IsMark(r) || unicode.Is(unicode.Cf, r)
}

// Glyph is a folded rune of a text and the bytes of the text that it comes from. One
// rune of the text may give several, and several may give one.
type Glyph = glyph

// Rune is the folded rune.
func (g glyph) Rune() rune { return g.r }

// Start is where the bytes that it comes from begin in the text.
func (g glyph) Start() int { return int(g.start) }

// End is where they end, the end not included.
func (g glyph) End() int { return int(g.end) }

// Glyphs is the text folded as Fold does, white space as it is.
func Glyphs(text string) []Glyph { return glyphs(text) }

// InWord tells whether a folded rune is a letter or a digit of a word written with
// spaces before and behind it, other than ideographs.
func InWord(r rune) bool {
	c := classify(r)
	return c == letter || c == digit
}
