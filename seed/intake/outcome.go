package intake

import (
	"fmt"
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed/mapping"
)

// Class is what becomes of a row.
type Class string

// The classes, in the order of Classes: a row has the first that fits.
const (
	Refused     Class = "refused"     // something is wrong: nothing of the row is written
	Conflicting Class = "conflicting" // the library says otherwise: both stand, see Item
	Partial     Class = "partial"     // written but for what the library does not know and the mapping lets be left out
	Changed     Class = "changed"     // something that is there gets more, or another value
	New         Class = "new"         // makes nodes or claims
	Unchanged   Class = "unchanged"
)

// Classes are all classes.
var Classes = []Class{Refused, Conflicting, Partial, Changed, New, Unchanged}

// Item is one thing to tell about a row.
type Item struct {
	Row    int
	Class  Class
	Thing  graphmodel.ID // the node or edge; "" for most refusals
	Title  string        // of the node, or of the ends of the edge
	Field  string        // what of it; "" for the whole
	Before string        // as it is in the library
	After  string        // as the row has it
	Column string        // letter and header, where the row says so; "" for the row
	Zh, En string        // what there is to say; "" where the rest says all
}

// Summary is how many rows of each class there are, and the first items of each.
type Summary struct {
	Rows    map[Class]int64
	First   map[Class][]Item
	Sources []string // titles, the first few
}

// shownRows is how many rows of a class Summary shows.
const shownRows = 5

func newSummary() Summary {
	return Summary{Rows: map[Class]int64{}, First: map[Class][]Item{}}
}

// Total is all rows.
func (s Summary) Total() int64 {
	total := int64(0)
	for _, n := range s.Rows {
		total += n
	}
	return total
}

func (s Summary) add(class Class, items []Item) {
	s.Rows[class]++
	if s.Rows[class] <= shownRows {
		s.First[class] = append(s.First[class], items...)
	}
}

// classOf is the class of a row of which these items are told.
func classOf(items []Item) Class {
	for _, c := range Classes {
		for _, it := range items {
			if it.Class == c {
				return c
			}
		}
	}
	return Unchanged
}

func refusal(r *mapping.Refusal) Item {
	it := Item{Row: r.Row, Class: Refused, Zh: r.Zh, En: r.En}
	if r.Column >= 0 {
		it.Column = strings.TrimSpace(r.Letter + " " + r.Header)
	}
	return it
}

// said is a property as a report shows it.
func said(v any) string {
	if list, ok := v.([]string); ok {
		return strings.Join(list, "、")
	}
	return fmt.Sprint(v)
}
