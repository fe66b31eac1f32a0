package network

import (
	"time"

	"ronghe/graphmodel/spread"
)

// Left counts the events that could not be put in order and are in no cascade.
type Left struct {
	Undated int // nobody says when
	Bounded int // in use by some time, adopted at one unknown
	Wide    int // dated, but to an interval of more than one period
}

// FromData makes Cascades of the events that are dated to one period of d.Scale,
// counted in those periods: in years 2019-03 and 2019-11 are tied. A practice without
// such an event is no cascade. Left says how many events were left out.
func FromData(d spread.Data) (*Cascades, Left) {
	var left Left
	events := make([]Event, 0, len(d.Events))
	for _, e := range d.Events {
		switch {
		case e.Time.Known == spread.Undated:
			left.Undated++
		case e.Time.Known == spread.Bounded:
			left.Bounded++
		case period(d.Scale, e.Time.Lo) != period(d.Scale, e.Time.Hi):
			left.Wide++
		default:
			events = append(events, Event{Cascade: e.Practice, Unit: e.Unit, Time: period(d.Scale, e.Time.Lo)})
		}
	}
	return build(d.Practices, d.Units, firsts(events)), left
}

// period is the period of a day, by the numbers that the scale has.
func period(scale spread.Scale, day float64) float64 {
	if scale == spread.Number || scale == spread.Days {
		return day
	}
	t := time.Unix(int64(day)*24*60*60, 0).UTC()
	if scale == spread.Years {
		return float64(t.Year())
	}
	return float64(12*t.Year() + int(t.Month()) - 1)
}
