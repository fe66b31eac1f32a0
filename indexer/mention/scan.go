package mention

import (
	"runtime"
	"slices"
	"sync"
	"unicode"
	"unicode/utf8"

	"ronghe/indexer/segment"
)

// match is a name that stands in the text, bytes start to end.
type match struct {
	start, end int32
	name       uint32
	size       int32 // in folded runes
}

// pieceSize is how much of a text one core walks at a time.
const pieceSize = 128 << 10

// piece is a part of a text in which names may begin: from, to to.
type piece struct{ from, to int }

// pieces cuts the text where no name begins or ends and nothing folds together.
func pieces(text string, size int) []piece {
	var all []piece
	for from := 0; from < len(text); {
		to := min(from+size, len(text))
		for to < len(text) && !utf8.RuneStart(text[to]) {
			to++
		}
		if gap := nextGap(text[to:min(to+size, len(text))]); to < len(text) && gap > 0 {
			to += gap
		}
		all = append(all, piece{from, to})
		from = to
	}
	return all
}

// nextGap is the end of the first separator in the text; 0 when there is none.
func nextGap(text string) int {
	for i, r := range text {
		switch r {
		case '\n', ' ', '，', '。', '、', '；':
			return i + utf8.RuneLen(r)
		}
	}
	return 0
}

// scan finds all names, in order of start, then size.
func (t *table) scan(text string, size int) []match {
	if t.size() == 0 {
		return nil
	}
	all := pieces(text, size)
	found := make([][]match, len(all))
	next := make(chan int, len(all))
	for i := range all {
		next <- i
	}
	close(next)
	var cores sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(all)) {
		cores.Go(func() {
			var w walker
			for i := range next {
				found[i] = w.walk(t, text, all[i])
			}
		})
	}
	cores.Wait()
	return slices.Concat(found...)
}

// walker is what a core keeps from piece to piece.
type walker struct {
	runes   []rune
	glyphs  []segment.Glyph
	matches []match
}

// aheadBytes is how far behind a piece a name may reach that begins in it: marks that
// fold away are rare, and a rune takes four bytes at most.
func (t *table) aheadBytes() int { return 8*t.longest + 64 }

func (w *walker) walk(t *table, text string, p piece) []match {
	w.matches = nil
	end := min(p.to+t.aheadBytes(), len(text))
	for end < len(text) && !utf8.RuneStart(text[end]) {
		end++
	}
	w.fold(text[p.from:end])
	for i := range w.runes {
		if start := w.glyphs[i].Start(); start >= p.to-p.from {
			break
		}
		if !w.border(i) || i == 0 && w.within(text, p.from) {
			continue
		}
		t.each(w.runes[i:], func(name uint32, size int) {
			if !w.border(i + size) {
				return
			}
			last := w.glyphs[i+size-1]
			w.matches = append(w.matches, match{int32(p.from + w.glyphs[i].Start()), int32(p.from + last.End()), name, int32(size)})
		})
	}
	return w.matches
}

// fold fills in the runes, each stretch of white space one space.
func (w *walker) fold(text string) {
	w.runes, w.glyphs = w.runes[:0], w.glyphs[:0]
	gap := false
	for _, g := range segment.Glyphs(text) {
		r := g.Rune()
		space := r == ' ' || r == '\n' || r > '~' && r < 0x2e80 && unicode.IsSpace(r) || r < ' ' && unicode.IsSpace(r)
		if space && gap {
			continue
		}
		if gap = space; space {
			r = ' '
		}
		w.runes, w.glyphs = append(w.runes, r), append(w.glyphs, g)
	}
}

// border tells whether a name may begin or end before the rune at i: not within a word
// of letters and digits, nor within what comes from one rune of the text.
func (w *walker) border(i int) bool {
	if i == 0 || i >= len(w.runes) {
		return true
	}
	return w.glyphs[i].Start() >= w.glyphs[i-1].End() && (!segment.InWord(w.runes[i-1]) || !segment.InWord(w.runes[i]))
}

// within tells whether a piece begins within a word.
func (w *walker) within(text string, from int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	return from > 0 && segment.InWord(unicode.ToLower(before)) && segment.InWord(w.runes[0])
}
