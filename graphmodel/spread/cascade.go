package spread

import (
	"math"
	"slices"
	"sort"
)

// Practice is the number of a practice, an index into d.Practices.
func (d *Data) Practice(name string) (int32, bool) { return numberOf(d.Practices, name) }

// Unit is the number of a unit, an index into d.Units.
func (d *Data) Unit(name string) (int32, bool) { return numberOf(d.Units, name) }

func numberOf(names []string, name string) (int32, bool) {
	at, found := slices.BinarySearch(names, name)
	return int32(at), found
}

// Cascade is all events of a practice, in order of unit: a part of d.Events. It is
// found without a walk over the others.
func (d *Data) Cascade(practice int32) []Event {
	from := sort.Search(len(d.Events), func(i int) bool { return d.Events[i].Practice >= practice })
	n := sort.Search(len(d.Events)-from, func(i int) bool { return d.Events[from+i].Practice > practice })
	return d.Events[from : from+n]
}

// eventOf is the event of a unit among the events of one practice, nil where it
// did not adopt.
func eventOf(cascade []Event, unit int32) *Event {
	at := sort.Search(len(cascade), func(i int) bool { return cascade[i].Unit >= unit })
	if at == len(cascade) || cascade[at].Unit != unit {
		return nil
	}
	return &cascade[at]
}

// Times is the time of each unit in one practice, as the models take it: the period of
// adoption, +Inf for a unit that has not adopted by the end of the window, and NaN
// for an adopter of no known time or, since it is of no one period, of an interval:
// Draw first.
func (d *Data) Times(practice int32) []float64 {
	times := make([]float64, len(d.Units))
	for i := range times {
		times[i] = math.Inf(1)
	}
	for _, e := range d.Cascade(practice) {
		switch first, last := d.Span(e.Time); {
		case first != last: // of what is not dated, too
			times[e.Unit] = math.NaN()
		case first <= d.Window.Last:
			times[e.Unit] = first
		}
	}
	return times
}
