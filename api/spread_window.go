package api

import (
	"math"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/panel"
)

// Observed says what part of time is looked at.
type Observed struct {
	At     string `query:"at" maxLength:"10" example:"2015" doc:"只看到这一天（或这一年、月的最后一天）为止。As things stood on this day, or on the last day of this year or month."`
	Window string `query:"window" maxLength:"21" example:"2008/2020" doc:"观察期，如 2008/2020；一边可以空着。早于它的算此前已采用，不参与排序；晚于它的不计。What was observed, as in 2008/2020; one side may be empty. Who was earlier counts as an adopter from before it, and not in the order; who was later does not count."`
}

// period is what the analyses are told to look at, in days; the zero value is all.
type period struct {
	at          graphmodel.Date
	first, last float64 // infinite where open
}

// period reads the parameters. Where only at is given, it ends the window.
func (o Observed) period() (period, error) {
	p := period{first: math.Inf(-1), last: math.Inf(1)}
	var err error
	if p.at, err = parseDate("at", o.At); err != nil {
		return p, err
	}
	if _, last, ok := p.at.Days(); ok {
		p.last = float64(last)
	}
	if o.Window == "" {
		return p, nil
	}
	from, to, ok := strings.Cut(o.Window, "/")
	since, err1 := graphmodel.ParseDate(from)
	until, err2 := graphmodel.ParseDate(to)
	if !ok || err1 != nil || err2 != nil {
		return p, invalid("window", o.Window, "应为 起/止，例如 2008/2020 或 2008-05/", "must be from/to, as in 2008/2020 or 2008-05/")
	}
	if first, _, ok := since.Days(); ok {
		p.first = float64(first)
	}
	if _, last, ok := until.Days(); ok {
		p.last = min(p.last, float64(last))
	}
	if p.first > p.last {
		return p, invalid("window", o.Window, "终点早于起点", "it ends before it begins")
	}
	return p, nil
}

// all tells whether nothing is left out.
func (p period) all() bool { return math.IsInf(p.first, -1) && math.IsInf(p.last, 1) }

// within is data as the period leaves them, and what did not go in as it is.
func (p period) within(d *spread.Data) (*spread.Data, *spread.Report, error) {
	if p.all() {
		return d, &spread.Report{Rows: len(d.Events), Kept: len(d.Events)}, nil
	}
	rows := make([]spread.Row, len(d.Events))
	for i, e := range d.Events {
		rows[i] = spread.Row{Practice: d.Practices[e.Practice], Unit: d.Units[e.Unit], Time: e.Time, Ref: e.Ref}
	}
	w := spread.Window{First: p.first, Last: p.last}
	if !math.IsInf(w.First, 0) {
		w.First = d.Scale.Period(w.First)
	}
	if !math.IsInf(w.Last, 0) {
		w.Last = d.Scale.Period(w.Last)
	}
	return spread.New(rows, spread.Options{Scale: d.Scale, Population: d.Units, Window: &w})
}

// observed is a table's data within the period.
func (p period) observed(t *panel.Table) (*spread.Data, *spread.Report, error) {
	return p.within(t.Data())
}
