package segment

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

var (
	//go:embed data/characters.tsv
	charactersTSV string
	//go:embed data/phrases.tsv
	phrasesTSV string
	//go:embed data/additions.tsv
	additionsTSV string
)

// simplifier turns traditional characters into simplified ones. A phrase that
// begins at a character comes before the character alone, the longest first: 乾
// is 干, but stays in 乾隆.
type simplifier struct {
	common  [lastCommon - firstCommon + 1]rune // simplified, 0 for the same
	rare    map[rune]rune
	phrases map[rune][]phrase // by first character, the longest first
}

// phrase is written in simplified characters as to, rune by rune.
type phrase struct{ from, to []rune }

// The block of characters that nearly all text is made of.
const firstCommon, lastCommon = '\u4e00', '\u9fff'

var loadSimplifier = sync.OnceValue(func() *simplifier {
	s := &simplifier{rare: map[rune]rune{}, phrases: map[rune][]phrase{}}
	for _, table := range []string{charactersTSV, phrasesTSV, additionsTSV} {
		for line := range strings.Lines(table) {
			from, to, _ := strings.Cut(strings.TrimSpace(line), "\t")
			s.add([]rune(from), []rune(to))
		}
	}
	for _, list := range s.phrases {
		slices.SortFunc(list, func(a, b phrase) int { return len(b.from) - len(a.from) })
	}
	return s
})

func (s *simplifier) add(from, to []rune) {
	switch head := from[0]; {
	case len(from) != len(to): // offsets are those of the text, rune by rune
		panic("segment: " + string(from) + " and " + string(to) + " differ in length")
	case len(from) > 1:
		s.phrases[head] = append(s.phrases[head], phrase{from, to})
	case firstCommon <= head && head <= lastCommon:
		s.common[head-firstCommon] = to[0]
	default:
		s.rare[head] = to[0]
	}
}

func (s *simplifier) one(r rune) rune {
	switch {
	case r < 0x2e80:
		return r
	case firstCommon <= r && r <= lastCommon:
		if to := s.common[r-firstCommon]; to != 0 {
			return to
		}
		return r
	}
	if to, ok := s.rare[r]; ok {
		return to
	}
	return r
}

// apply simplifies text in place.
func (s *simplifier) apply(text []glyph) {
	for i := 0; i < len(text); {
		if r := text[i].r; r >= 0x2e80 {
			if n := s.phrase(text[i:]); n > 0 {
				i += n
				continue
			}
			text[i].r = s.one(r)
		}
		i++
	}
}

// phrase simplifies the phrase that text begins with and returns its length; 0
// when there is none.
func (s *simplifier) phrase(text []glyph) int {
	for _, p := range s.phrases[text[0].r] {
		if !p.begins(text) {
			continue
		}
		for i, r := range p.to {
			text[i].r = r
		}
		return len(p.to)
	}
	return 0
}

func (p phrase) begins(text []glyph) bool {
	if len(text) < len(p.from) {
		return false
	}
	for i, r := range p.from {
		if text[i].r != r {
			return false
		}
	}
	return true
}
