package spelling

import "unicode"

// pieceKind is what a piece of a text is made of.
type pieceKind uint8

const (
	other pieceKind = iota // spaces, punctuation, numbers
	characters
	letters // with digits behind them
)

// piece is a stretch of one kind.
type piece struct {
	kind  pieceKind
	start int // in runes of the text
	runes []rune
}

// split cuts folded text into pieces; together they are the text.
func split(folded string) []piece {
	var pieces []piece
	runes := []rune(folded)
	for i, r := range runes {
		kind := kindOf(r)
		if n := len(pieces); n > 0 {
			last := &pieces[n-1]
			if last.kind == letters && unicode.IsDigit(r) {
				kind = letters
			}
			if last.kind == kind {
				last.runes = runes[last.start : i+1]
				continue
			}
		}
		pieces = append(pieces, piece{kind, i, runes[i : i+1]})
	}
	return pieces
}

func kindOf(r rune) pieceKind {
	switch {
	case unicode.Is(unicode.Han, r):
		return characters
	case 'a' <= r && r <= 'z':
		return letters
	}
	return other
}
