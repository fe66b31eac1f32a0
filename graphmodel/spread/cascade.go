package spread

import (
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
