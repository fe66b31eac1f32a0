package recommend

import (
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

// fateOf looks at the practice of column y of the unit at a place of the scope, after a date.
func (c *Cohort) fateOf(y *column, at, date int32, years float64) fate {
	dates, day := c.m.dates, y.dates[at]
	if day == lacking {
		return atRisk
	}
	from := &dates[date]
	switch {
	case day <= bounded && dates[bounded-day].hi < from.lo:
		return before
	case day < 0:
		return undated
	}
	switch to := &dates[day]; {
	case to.hi < from.lo:
		return before
	case from.hi >= to.lo:
		return tied
	case from.until(*to) <= years:
		return adoptedIt
	}
	return atRisk
}

// boundOf is the earliest date by which the unit had y; -1 for none.
func (m *Model) boundOf(u, y int32) int32 {
	best := int32(-1)
	for _, c := range m.unit[u].claims {
		if c.practice == y && c.bounded && c.counts() && (best < 0 || m.compareDates(c.date, best) < 0) {
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

// start is an adoption of X that is followed up, by the unit at a place of the scope.
type start struct{ at, date int32 }

// begun are the adopters of X in a scope that are followed up, in order of date, then
// ID, and the others, of which so many are too recent to be.
type begun struct {
	starts []start
	others []start
	short  int
}

type begunKey struct {
	x     int32
	years float64
}

// begunWith looks for the adopters of X once.
func (c *Cohort) begunWith(x int32, years float64) *begun {
	key := begunKey{x, years}
	if b, ok := c.begun[key]; ok {
		return b
	}
	b := &begun{}
	of, long := int32(noDate), false
	c.eachHolder(x, func(at, date int32) {
		if date != of { // those of one date come together
			of, long = date, date >= 0 && c.m.followed(date, years)
		}
		if long {
			b.starts = append(b.starts, start{at, date})
			return
		}
		b.others = append(b.others, start{at, date})
		if date >= 0 {
			b.short++
		}
	})
	c.begun[key] = b
	return b
}

// count is n and k of follow.
func (c *Cohort) count(x, y int32, years float64) (n, k int) {
	second := c.second(y)
	for _, s := range c.begunWith(x, years).starts {
		switch c.fateOf(second, s.at, s.date, years) {
		case atRisk:
			n++
		case adoptedIt:
			n, k = n+1, k+1
		}
	}
	return n, k
}

// follow counts the adopters of X by what became of them, and returns those of n, until it is
// asked again.
func (c *Cohort) follow(x, y int32, l *Later) (counted []start) {
	m, second, b := c.m, c.second(y), c.begunWith(x, l.Years)
	l.Short = b.short
	counted = slices.Grow(c.counted[:0], len(b.starts))
	var months []float64
	for _, s := range b.starts {
		switch c.fateOf(second, s.at, s.date, l.Years) {
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
			months = append(months, 12*m.dates[s.date].until(m.dates[second.dates[s.at]]))
			if len(l.Examples) < maxExamples {
				l.Examples = append(l.Examples, m.example(c.units[s.at], y))
			}
		}
		l.N++
		counted = append(counted, s)
	}
	l.Median = median(months)
	c.counted = counted
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
	if len(starts) == 0 {
		return
	}
	first, second := c.first(x, c.begunWith(x, l.Years)), c.second(y)
	had, took, n, k := first.dates, second.dates[:len(first.dates)], 0, 0
	for place := range had {
		at := int32(place)
		if c.turns != nil {
			at = c.turns[place]
		}
		if had[at] == lacking && took[at] == lacking { // as most do
			n++
			continue
		}
		from := starts[n%len(starts)].date
		if c.hasAlready(first, at, from) {
			continue
		}
		switch c.fateOf(second, at, from, l.Years) {
		case before, tied, undated:
			continue
		case adoptedIt:
			k++
		}
		n++
	}
	l.Controls = Controls{N: n, K: k}
}

// hasAlready tells whether a unit has X and may have had it at a date.
func (c *Cohort) hasAlready(x *column, at, date int32) bool {
	switch day := x.dates[at]; day {
	case lacking:
		return false
	case noDate:
		return true
	default:
		return c.m.dates[date].hi >= c.m.dates[day].lo
	}
}

// baseRate is the share of all known units at risk of y that adopted it in the last
// years before the as-of date; 0 when there is no date.
func (m *Model) baseRate(y int32, years float64) float64 {
	_, end, ok := m.asOf.Days()
	if !ok {
		return 0
	}
	from := addYears(int32(end), -years)
	p := &m.practice[y]
	adopted := 0
	for _, a := range p.since {
		if m.dates[a.date].lo > from {
			adopted++
		}
	}
	atRisk := int(m.known) - len(p.members) + adopted
	if atRisk == 0 {
		return 0
	}
	return float64(adopted) / float64(atRisk)
}

// Counts are n and k of Later alone, of practices by their places in Practices.
func (c *Cohort) Counts(x, y int32, years float64) (n, k int) {
	return c.count(x, y, years)
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
