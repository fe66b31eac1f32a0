package panel

import (
	"math"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// Data is the Table as the analyses take it: one practice. Ref of an event is an
// index into Rows.
func (t *Table) Data() *spread.Data {
	d := &spread.Data{Practices: []string{string(t.Practice)}, Units: t.texts}
	place, coarsest := make([]int32, len(t.Units)), graphmodel.Unknown
	for i := range t.Rows {
		r := &t.Rows[i]
		place[r.Unit] = 1
		coarsest = coarser(coarsest, span{known: r.Time.Known, precision: r.Precision})
	}
	before := int32(0)
	for u, adopts := range place {
		place[u], before = before, before+adopts
	}
	d.Events = make([]spread.Event, len(t.Rows))
	for i := range t.Rows {
		r := &t.Rows[i]
		d.Events[place[r.Unit]] = spread.Event{Unit: r.Unit, Time: r.Time, Ref: int32(i)}
	}
	d.Scale = scaleOf(coarsest)
	d.Window = windowOf(d.Events, d.Scale)
	return d
}

// coarser is the coarsest precision so far, s taken in; Unknown while nothing is dated.
func coarser(so graphmodel.Precision, s span) graphmodel.Precision {
	if s.known != spread.Dated || so != graphmodel.Unknown && so <= s.precision {
		return so
	}
	return s.precision
}

// scaleOf is the scale on which dates of a precision can be put in order.
func scaleOf(p graphmodel.Precision) spread.Scale {
	switch p {
	case graphmodel.Month:
		return spread.Months
	case graphmodel.Day:
		return spread.Days
	}
	return spread.Years
}

// windowOf is the periods from the earliest to the latest date; the zero Window when
// nothing is dated.
func windowOf(events []spread.Event, scale spread.Scale) spread.Window {
	first, last := math.Inf(1), math.Inf(-1)
	for _, e := range events {
		if e.Time.Known == spread.Dated {
			first, last = min(first, e.Time.Lo), max(last, e.Time.Hi)
		}
	}
	if first > last {
		return spread.Window{}
	}
	return spread.Window{First: scale.Period(first), Last: scale.Period(last)}
}
