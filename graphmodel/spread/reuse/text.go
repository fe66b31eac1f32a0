package reuse

import (
	"unicode"

	"ronghe/graphmodel"
)

// Text is a text made comparable.
type Text struct {
	ID    string
	Date  graphmodel.Date // of issue; "" is not known
	Runes []rune          // the text, folded
	At    []int           // of each of Runes its offset in the original, in runes
}

// NewText folds a text: letters and digits only, lower case, full width as half width.
// Space and punctuation, which copying changes most, are left out. Whoever folds
// otherwise fills in a Text, in which Runes and At are of one length.
func NewText(id string, date graphmodel.Date, original string) Text {
	t := Text{ID: id, Date: date}
	at := 0
	for _, r := range original {
		if r >= '！' && r <= '～' {
			r -= '！' - '!'
		}
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			t.Runes = append(t.Runes, unicode.ToLower(r))
			t.At = append(t.At, at)
		}
		at++
	}
	return t
}

// span is a run of folded runes as one of the original.
func (t Text) span(start, end int) Span { return Span{t.At[start], t.At[end-1] + 1} }

// Span is a run of runes of an original text, from Start to before End.
type Span struct{ Start, End int }
