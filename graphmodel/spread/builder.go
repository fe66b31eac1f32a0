package spread

import (
	"cmp"
	"math"
)

// builder collects the events of rows, and what is wrong with them.
type builder struct {
	options   Options
	closed    bool // the units are given
	practices *names
	units     *names
	events    []Event
	report    *Report
}

// add takes a row in, or tells why not. A row that is not taken still names a unit
// that could adopt, where no population says who could.
func (b *builder) add(row *Row) {
	if row.Practice == "" || row.Unit == "" {
		b.report.tell(NoName, row.Ref, -1)
		return
	}
	if !row.Time.sound() || b.options.Scale == Number && row.Time.Known == Dated && row.Time.Lo != row.Time.Hi {
		b.report.tell(NoTime, row.Ref, -1)
		return
	}
	unit, known := b.units.find(row.Unit)
	if !known {
		if b.closed {
			b.report.tell(OutsidePopulation, row.Ref, -1)
			return
		}
		unit = b.units.number(row.Unit)
	}
	t, rule := b.within(row.Time)
	if rule != "" {
		b.report.tell(rule, row.Ref, -1)
	}
	if rule == "" || rule.Kept() {
		b.events = append(b.events, Event{Practice: b.practices.number(row.Practice), Unit: unit, Time: t, Ref: row.Ref})
	}
}

// sound tells whether the numbers of a time can be one.
func (t Time) sound() bool {
	finite := func(x float64) bool { return math.Abs(x) <= 1e12 } // false of what is no number
	switch t.Known {
	case Undated:
		return true
	case Bounded:
		return finite(t.Hi)
	case Dated:
		return finite(t.Lo) && finite(t.Hi) && t.Lo <= t.Hi
	}
	return false
}

// within is a time as the window leaves it, and the rule that it broke, if any. One
// that adopted before the window is an adopter from before it, and of no known time.
func (b *builder) within(t Time) (Time, Rule) {
	if t.Known == Undated {
		return Time{}, ""
	}
	if b.options.Today != nil && t.Lo > *b.options.Today {
		return t, AfterToday
	}
	if w := b.options.Window; w != nil && t.Known == Dated {
		if b.options.Scale.Period(t.Lo) > w.Last {
			return t, AfterWindow
		}
		if b.options.Scale.Period(t.Hi) < w.First {
			return Time{Known: Bounded, Lo: t.Lo, Hi: t.Hi}, BeforeWindow
		}
	}
	return t, ""
}

// firsts keeps of each practice and unit the earliest event, and tells of the
// others.
func (b *builder) firsts(events []Event) []Event {
	kept := events[:0]
	for i := 0; i < len(events); {
		n := i + 1
		for n < len(events) && events[n].Practice == events[i].Practice && events[n].Unit == events[i].Unit {
			n++
		}
		kept = append(kept, b.first(events[i:n]))
		i = n
	}
	return kept
}

func (b *builder) first(same []Event) Event {
	if len(same) == 1 {
		return same[0]
	}
	best, bound := same[0], -1
	for i, e := range same {
		if earlier(e, best) < 0 {
			best = e
		}
		if e.Time.Known == Bounded && (bound < 0 || earlier(e, same[bound]) < 0) {
			bound = i
		}
	}
	if bound >= 0 && best.Time.Known == Dated && same[bound].Time.Hi < best.Time.Lo {
		best = same[bound]
	}
	seen := false // two rows may have one Ref
	for _, e := range same {
		switch {
		case e == best && !seen:
			seen = true
		case e.Time == best.Time:
			b.report.tell(Repeated, e.Ref, best.Ref)
		default:
			b.report.tell(SecondDate, e.Ref, best.Ref)
		}
	}
	return best
}

// earlier compares events of one practice and unit: dates, then bounds, then the
// rest; by their last moment, then the narrower.
func earlier(a, b Event) int {
	return cmp.Or(
		cmp.Compare(b.Time.Known, a.Time.Known),
		cmp.Compare(a.Time.Hi, b.Time.Hi),
		cmp.Compare(b.Time.Lo, a.Time.Lo),
		cmp.Compare(a.Ref, b.Ref))
}
