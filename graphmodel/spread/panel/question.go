package panel

import (
	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// Unit names one unit: a node, and for a Pair also the industry.
type Unit struct {
	ID       graphmodel.ID
	Industry graphmodel.ID // "" but for a Pair
}

// Name is the unit as one text: its ID, or both joined by "|".
func (u Unit) Name() string {
	if u.Industry == "" {
		return string(u.ID)
	}
	return string(u.ID) + "|" + string(u.Industry)
}

// Choice says which claims count.
type Choice struct {
	Sure  bool // leave out claims of low confidence
	Alone bool // a practice does not count the adoptions of its parts
}

// Table is who adopted a practice, by unit.
type Table struct {
	Practice graphmodel.ID
	Parts    []graphmodel.ID // the practices whose adoptions count, ascending; Practice is one
	By       Grouping
	Units    []Unit // all there are, adopters or not, ascending by name: the population
	Rows     []Row  // one for each adopter, in the order in which they adopted; ties by unit
	Claims   int    // claims that counted, each once
	Low      int    // those among them of low confidence
	LeftOut  int    // claims of low confidence that Choice.Sure left out
	Unplaced int    // claims that counted for no unit, since the adopter is in none of this grouping
	Last     int64  // the change number it is of

	cover  []Cover
	claims []int32
	texts  []string // Name of each of Units

	// The arrays of the graph as they were: nothing in them that is read here ever changes.
	graphClaims []claim
	graphIDs    []graphmodel.ID
	graphNodes  []node
}

// Claim is the claim that tells of a row.
func (t *Table) Claim(r Row) graphmodel.ID { return t.graphIDs[r.claim] }

// Adopter is who adopted by that claim: the unit itself or who is in it.
func (t *Table) Adopter(r Row) graphmodel.ID { return t.graphNodes[t.graphClaims[r.claim].unit].id }

// Adopted is what was adopted by that claim: the practice or a part of it.
func (t *Table) Adopted(r Row) graphmodel.ID {
	return t.graphNodes[t.graphClaims[r.claim].practice].id
}

// Row is the first adoption of the practice by one unit, as far as known.
type Row struct {
	Unit      int32 // in Table.Units
	Time      spread.Time
	Precision graphmodel.Precision // of Time; Unknown when undated
	Drive     spread.Drive         // what moved the adopter, as that claim marks it
	claim     int32                // that tells of it: see Table.Claim

	Dated, Bounded, Undated int32 // claims by the way their time is known
	Low                     int32 // those of low confidence
}

// Cover is what was collected about a unit.
func (t *Table) Cover(unit int32) Cover {
	c := t.cover[unit]
	c.Claims = t.claims[unit]
	return c
}

// State is what can be said of a unit and a practice: one of the first three, and
// where it is asked for a day, of all five.
type State string

// The states.
const (
	Adopted  State = "adopted"
	NotSeen  State = "not_seen"  // something was collected about the unit, and no adoption seen
	NoSource State = "no_source" // nothing was collected about the unit
	Maybe    State = "maybe"     // it adopted; whether by the day asked about cannot be told
	Later    State = "later"     // it adopted after the day asked about
)

// StateOf is the state of a unit that did not adopt, by what was collected.
func (c Cover) StateOf() State {
	if c.Cases == 0 && c.Claims == 0 {
		return NoSource
	}
	return NotSeen
}

// StateBy is the state of an adopter on the last day that a date may mean: whether it
// had adopted by then, had not, or cannot be told.
func (r Row) StateBy(at graphmodel.Date) State {
	_, end, ok := at.Days()
	switch day := float64(end); {
	case !ok:
		return Adopted
	case r.Time.Known == spread.Undated:
		return Maybe
	case r.Time.Hi <= day:
		return Adopted
	case r.Time.Known == spread.Dated && r.Time.Lo > day:
		return Later
	}
	return Maybe
}
