package recommend

import (
	"cmp"
	"slices"
	"time"
)

// fate is what became of a unit after a date, as to one practice.
type fate int8

const (
	atRisk    fate = iota // it did not adopt within the time
	adoptedIt             // it did
	before                // it had the practice already
	tied                  // it may have had it at that time
	undated               // nobody says when
)

// fateOf looks at practice y of a unit after a date.
func (m *Model) fateOf(u, y, date int32, years float64) fate {
	h, ok := m.unit[u].holds(y)
	if !ok {
		return atRisk
	}
	from := m.dates[date]
	if h.date < 0 {
		if bound := m.boundOf(u, y); bound >= 0 && m.dates[bound].hi < from.lo {
			return before
		}
		return undated
	}
	switch to := m.dates[h.date]; {
	case to.hi < from.lo:
		return before
	case from.hi >= to.lo:
		return tied
	case Elapsed(from.date, to.date) <= years:
		return adoptedIt
	}
	return atRisk
}

// boundOf is the earliest date by which the unit had y; -1 for none.
func (m *Model) boundOf(u, y int32) int32 {
	best := int32(-1)
	for _, c := range m.unit[u].claims {
		if c.practice == y && c.bounded && !c.weak && (best < 0 || m.compareDates(c.date, best) < 0) {
			best = c.date
		}
	}
	return best
}

// followed tells whether years have gone by since all that the date may mean.
func (m *Model) followed(date int32, years float64) bool {
	_, end, ok := m.asOf.Days()
	if !ok {
		return false
	}
	return addYears(m.dates[date].hi, years) <= int32(end)
}

func addYears(day int32, years float64) int32 {
	const secondsADay = 24 * 60 * 60
	const months = 12
	moved := time.Unix(int64(day)*secondsADay, 0).UTC().AddDate(0, int(years*months+.5), 0)
	return int32(moved.Unix() / secondsADay)
}

// start is an adoption of X that is followed up.
type start struct{ unit, date int32 }

// begun are the adopters of X in a scope that are followed up, in order of date, then
// ID, and how many are too recent to be.
type begun struct {
	starts []start
	short  int
}

type begunKey struct {
	x     int32
	years float64
}

// begunWith looks for the adopters of X once, along the shorter list.
func (c *Cohort) begunWith(x int32, years float64) begun {
	if b, ok := c.begun[begunKey{x, years}]; ok {
		return b
	}
	m := c.m
	var b begun
	add := func(u int32) {
		h, ok := m.unit[u].holds(x)
		switch {
		case !ok || h.date < 0:
		case m.followed(h.date, years):
			b.starts = append(b.starts, start{u, h.date})
		default:
			b.short++
		}
	}
	if members := m.practice[x].members; len(members) < len(c.units) {
		for _, u := range members {
			if c.in[u] {
				add(u)
			}
		}
	} else {
		for _, u := range c.units {
			add(u)
		}
	}
	slices.SortFunc(b.starts, func(a, b start) int {
		return cmp.Or(m.compareDates(a.date, b.date), cmp.Compare(m.units.id(a.unit), m.units.id(b.unit)))
	})
	c.begun[begunKey{x, years}] = b
	return b
}

// follow counts the adopters of X by what became of them, and returns those of n.
func (c *Cohort) follow(x, y int32, l *Later) (counted []start) {
	m := c.m
	b := c.begunWith(x, l.Years)
	l.Short = b.short
	var months []float64
	for _, s := range b.starts {
		switch m.fateOf(s.unit, y, s.date, l.Years) {
		case before:
			continue
		case tied:
			l.Tied++
			continue
		case undated:
			l.Undated++
			continue
		case adoptedIt:
			l.K++
			to, _ := m.unit[s.unit].holds(y)
			months = append(months, 12*Elapsed(m.dates[s.date].date, m.dates[to.date].date))
			if len(l.Examples) < maxExamples {
				l.Examples = append(l.Examples, m.example(s.unit, y))
			}
		}
		l.N++
		counted = append(counted, s)
	}
	l.Median = median(months)
	return counted
}

// median is 0 of none.
func median(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	slices.Sort(values)
	half := len(values) / 2
	if len(values)%2 == 1 {
		return values[half]
	}
	return (values[half-1] + values[half]) / 2
}

// control counts the units without X. Each is looked at once, from the date of one of
// the starts, which are taken in turn: so no unit counts twice.
func (c *Cohort) control(x, y int32, starts []start, l *Later) {
	turn := 0
	for _, u := range c.units {
		if len(starts) == 0 {
			return
		}
		from := starts[turn%len(starts)].date
		if c.m.hasAlready(u, x, from) {
			continue
		}
		switch c.m.fateOf(u, y, from, l.Years) {
		case before, tied, undated:
			continue
		case adoptedIt:
			l.Controls.K++
		}
		l.Controls.N++
		turn++
	}
}

// hasAlready tells whether the unit has X and may have had it at a date.
func (m *Model) hasAlready(u, x, date int32) bool {
	h, ok := m.unit[u].holds(x)
	return ok && (h.date < 0 || m.dates[date].hi >= m.dates[h.date].lo)
}

// baseRate is the share of all known units at risk of y that adopted it in the last
// years before the as-of date; 0 when there is no date.
func (m *Model) baseRate(y int32, years float64) float64 {
	_, end, ok := m.asOf.Days()
	if !ok {
		return 0
	}
	from := addYears(int32(end), -years)
	atRisk, adopted := int(m.known), 0
	for _, u := range m.practice[y].members {
		h, _ := m.unit[u].holds(y)
		switch {
		case h.date < 0 || m.dates[h.date].lo <= from:
			atRisk--
		default:
			adopted++
		}
	}
	if atRisk == 0 {
		return 0
	}
	return float64(adopted) / float64(atRisk)
}

// Counts are n and k of Later alone, of practices by their places in Practices.
func (c *Cohort) Counts(x, y int32, years float64) (n, k int) {
	var l Later
	l.Years = years
	c.follow(x, y, &l)
	return l.N, l.K
}

// BaseRate is the share of all known units at risk of a practice that adopted it in the
// last years before the as-of date; 0 when there is no date.
func (m *Model) BaseRate(y int32, years float64) float64 {
	key := begunKey{y, years}
	if rate, ok := m.rates.Load(key); ok {
		return rate.(float64)
	}
	rate := m.baseRate(y, years)
	m.rates.Store(key, rate)
	return rate
}
