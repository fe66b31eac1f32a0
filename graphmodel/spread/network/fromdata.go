package network

import "ronghe/graphmodel/spread"

// Left counts the events that could not be put in order and are in no cascade.
type Left struct {
	Undated int // nobody says when
	Bounded int // in use by some time, adopted at one unknown
	Wide    int // dated, but to an interval of more than one period: spread.Data.Draw puts them somewhere in it
	Centre  int // by a unit of Above.Centre, whenever
}

// FromData makes Cascades of the events that are dated to one period of d.Scale,
// counted in those periods: in years 2019-03 and 2019-11 are tied. A practice without
// such an event is no cascade. Left says how many events were left out, and above which
// adoptions are not for others to explain.
func FromData(d *spread.Data, above Above) (*Cascades, Left) {
	var left Left
	centre := map[int32]bool{}
	for _, name := range above.Centre {
		if unit, ok := d.Unit(name); ok {
			centre[unit] = true
		}
	}
	events := make([]Event, 0, len(d.Events))
	for _, e := range d.Events {
		first, last := d.Span(e.Time)
		switch {
		case centre[e.Unit]:
			left.Centre++
		case e.Time.Known == spread.Undated:
			left.Undated++
		case e.Time.Known == spread.Bounded:
			left.Bounded++
		case first != last:
			left.Wide++
		default:
			events = append(events, Event{Cascade: e.Practice, Unit: e.Unit, Time: first})
		}
	}
	c := build(d.Practices, d.Units, events)
	if len(above.Orders) > 0 || above.Mandated != nil {
		c.heed(above.Orders)
	}
	if above.Mandated != nil {
		c.mandate(d, above.Mandated)
	}
	return c, left
}
