package spread

import "ronghe/graphmodel"

// Data is the first adoptions of some practices by some units. Whoever holds one
// only reads it.
type Data struct {
	Practices []string // ids or names, ascending; Event.Practice is an index
	Units     []string // all that could adopt, ascending, adopters or not: N is their number
	Events    []Event  // in order of practice, then unit; one for each pair at the most
	Scale     Scale    // what a period is
	Window    Window   // the periods that were observed
}

// Event is the first adoption of a practice by a unit, as far as known.
type Event struct {
	Practice int32
	Unit     int32
	Time     Time
	Ref      int32 // the row or claim it was read from, by the caller's own count; -1 for none
}

// Time is when something happened, as the interval from Lo to Hi in which it lies,
// both included. A calendar date counts in days from 1970-01-01 as Date.Days does;
// on the scale Number it is a plain number and Lo is Hi.
type Time struct {
	Known  Known
	Lo, Hi float64 // of a Bounded time only Hi means something, of an Undated one neither
}

// Known is the way in which a time is known. The three are never mixed.
type Known uint8

// The ways a time is known, as graphmodel.Timing has them.
const (
	Undated Known = iota // nobody says when; it is not "never"
	Bounded              // in use no later than Hi
	Dated                // between Lo and Hi
)

// Scale is what a period is: times are compared, counted and subtracted in periods.
type Scale uint8

// The scales. Of mixed precision the coarsest is used, since a year cannot be put
// in order with its own months.
const (
	Number Scale = iota // a period is 1 of whatever the numbers count
	Years               // the calendar year, as in 2013
	Months              // months from year 0: 12·2013 is January 2013
	Days                // days from 1970-01-01
)

// Window is the periods observed, both included.
type Window struct {
	First float64 `json:"first"`
	Last  float64 `json:"last"`
}

// TimeOf is the Time of a claim by its dates.
func TimeOf(since, inUseBy graphmodel.Date) Time {
	if first, last, ok := since.Days(); ok {
		return Time{Known: Dated, Lo: float64(first), Hi: float64(last)}
	}
	if first, last, ok := inUseBy.Days(); ok {
		return Time{Known: Bounded, Lo: float64(first), Hi: float64(last)}
	}
	return Time{}
}
