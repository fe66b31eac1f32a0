package spread

import (
	"fmt"
	"math"

	"ronghe/graphmodel"
)

// Row is one adoption as a file or a panel has it.
type Row struct {
	Practice, Unit string
	Time           Time
	Ref            int32 // where it stands, by the caller's own count; -1 for nowhere
}

// Options say how rows are read. The zero Options read plain numbers.
type Options struct {
	Scale      Scale    // ScaleOf(rows) for dates; a coarser one ties more, a finer one leaves intervals
	Population []string // all that could adopt; nil: those that the rows name
	Window     *Window  // in periods of Scale; nil, or a side that is infinite: as far as the dated events go
	Today      *float64 // a moment as in Time; nil: no time is too late
}

// New makes Data of rows in any order. Of several times for one event the earliest
// is kept: among dates the one that is over first, of two over at once the more
// precise; a bound where it lies before all of the date; else a date before a bound
// before nothing. A Report says which rows did not go in as they are. Rows that
// nothing is wrong with may be none at all: the Data is then empty.
//
// ErrInvalid for a scale that is none, a window that ends before it begins, and for more than 2³¹−1 rows.
func New(rows []Row, o Options) (*Data, *Report, error) {
	if err := o.check(len(rows)); err != nil {
		return nil, nil, err
	}
	b := builder{options: o, report: &Report{Rows: len(rows)}, practices: newNames(0), units: newNames(len(o.Population))}
	for _, unit := range o.Population {
		if unit != "" {
			b.units.number(unit)
		}
	}
	b.closed = o.Population != nil
	b.events = make([]Event, 0, len(rows))
	for i := range rows {
		b.add(&rows[i])
	}
	d := &Data{Scale: o.Scale}
	var practice, unit []int32
	d.Practices, practice = b.practices.sorted()
	d.Units, unit = b.units.sorted()
	for i := range b.events {
		e := &b.events[i]
		e.Practice, e.Unit = practice[e.Practice], unit[e.Unit]
	}
	d.Events = b.firsts(arrange(b.events, len(d.Practices), len(d.Units)))
	d.Window = windowOf(d, o.Window)
	b.report.Kept = len(d.Events)
	b.report.sort()
	return d, b.report, nil
}

func (o *Options) check(rows int) error {
	if rows > math.MaxInt32 || len(o.Population) > math.MaxInt32 {
		return graphmodel.Invalid("rows", "", "行数过多", "there are more rows than can be counted")
	}
	if o.Scale > Days {
		return graphmodel.Invalid("scale", fmt.Sprint(uint8(o.Scale)), "没有这种时间单位", "there is no such scale")
	}
	if w := o.Window; w != nil && !(w.First <= w.Last) {
		return graphmodel.Invalid("window", "", "窗口的终点早于起点", "the window ends before it begins")
	}
	return nil
}

// windowOf is the window asked for, its open sides as far as the dated events go;
// the zero Window when it is open and nothing is dated.
func windowOf(d *Data, asked *Window) Window {
	w := Window{First: math.Inf(-1), Last: math.Inf(1)}
	if asked != nil {
		w = *asked
	}
	if !math.IsInf(w.First, 0) && !math.IsInf(w.Last, 0) {
		return w
	}
	earliest, latest := math.Inf(1), math.Inf(-1)
	for i := range d.Events {
		if t := d.Events[i].Time; t.Known == Dated {
			earliest, latest = min(earliest, t.Lo), max(latest, t.Hi)
		}
	}
	if earliest > latest {
		earliest, latest = 0, 0
	} else {
		earliest, latest = d.Scale.Period(earliest), d.Scale.Period(latest)
	}
	if math.IsInf(w.First, 0) {
		w.First = min(earliest, w.Last)
	}
	if math.IsInf(w.Last, 0) {
		w.Last = max(latest, w.First)
	}
	return w
}
