package mapping

import (
	"fmt"

	"ronghe/graphmodel"
)

// Draft is what one row says, before the library is asked whom it means.
type Draft struct {
	Row      int
	Source   graphmodel.Node // who says so
	Mentions []Mention
	Claims   []DraftClaim
}

// Mention is a thing as a row speaks of it.
type Mention struct {
	Kind    graphmodel.Kind
	ID      graphmodel.ID // given by the row; "" for most
	Key     string        // of a new id, when the mapping says; "" for most
	Title   string        // "" only with an ID
	Aliases []string
	Props   graphmodel.Props
	Create  bool // one that the library does not have is made
	Skip    bool // one that it does not have, or has several of, is left out; else it refuses the row
	Column  int  // where the row says so, from 0; -1 where a constant does
}

// DraftClaim is an edge between two Mentions, by their places in Draft.Mentions; its
// From, To, Source and ID are not known yet.
type DraftClaim struct {
	From, To int
	Edge     graphmodel.Edge
	Column   int
}

// Refusal says why a row cannot be taken.
type Refusal struct {
	Row    int
	Column int    // from 0; -1: the row as a whole
	Letter string // of the column; "" when -1
	Header string
	Zh, En string
}

// Error names the place first, as every fault does.
func (r *Refusal) Error() string {
	place, where := fmt.Sprintf("row %d", r.Row), fmt.Sprintf("第 %d 行", r.Row)
	if r.Column >= 0 {
		place += fmt.Sprintf(", column %s (%s)", r.Letter, r.Header)
		where += r.Letter + " 列"
	}
	return graphmodel.Invalid(place, "", where+"："+r.Zh, r.En).Error()
}

// Unwrap makes errors.Is(r, ErrInvalid) work.
func (r *Refusal) Unwrap() error { return graphmodel.ErrInvalid }

// Refuse is a Refusal of a row for one of the columns; -1 is the row as a whole.
func (r *Reader) Refuse(row, column int, zh, en string) *Refusal {
	f := &Refusal{Row: row, Column: column, Zh: zh, En: en}
	if column >= 0 && column < len(r.columns) {
		f.Letter, f.Header = r.columns[column].Letter, r.columns[column].Name
	} else {
		f.Column = -1
	}
	return f
}
