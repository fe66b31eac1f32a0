package recommend

// column is when the units of a Cohort adopted one practice, by their place in it.
type column struct {
	practice int32 // -1 before any
	dates    []int32
	filled   []int32 // the places that are not lacking
}

// What a column says of a unit besides a date.
const (
	noDate  = -1 // it has the practice, and nobody says since when
	lacking = -2
	bounded = -3 // and less: it had the practice by the date of the number so much below
)

func newColumn(n int) column {
	c := column{practice: -1, dates: make([]int32, n)}
	for k := range c.dates {
		c.dates[k] = lacking
	}
	return c
}

// reset makes it that of practice i, which nobody has so far.
func (c *column) reset(i int32) {
	for _, at := range c.filled {
		c.dates[at] = lacking
	}
	c.practice, c.filled = i, c.filled[:0]
}

func (c *column) set(at, date int32) {
	c.dates[at] = date
	c.filled = append(c.filled, at)
}

// eachHolder calls fn with the units of the scope that have i: those that say when in
// order of date, then ID, and then the others.
func (c *Cohort) eachHolder(i int32, fn func(at, date int32)) {
	p := &c.m.practice[i]
	for _, a := range p.since {
		if at, ok := c.ranks.of(a.unit); ok {
			fn(at, a.date)
		}
	}
	for _, u := range p.members[p.dated:] {
		if at, ok := c.ranks.of(u); ok {
			fn(at, noDate)
		}
	}
}

// whenHad is what a column says of a unit that has i, adopted on a date or undated.
func (m *Model) whenHad(u, i, date int32) int32 {
	if date != noDate || !m.outline[u].bounded {
		return date
	}
	if bound := m.boundOf(u, i); bound >= 0 {
		return bounded - bound
	}
	return noDate
}

// second makes the column of y, the practice that came later.
func (c *Cohort) second(y int32) *column {
	if c.y.practice == y {
		return &c.y
	}
	c.y.reset(y)
	if all := c.m.practice[y].set; all != nil {
		c.y.fill(&c.ranks, all)
		return &c.y
	}
	c.eachHolder(y, func(at, date int32) { c.y.set(at, c.m.whenHad(c.units[at], y, date)) })
	return &c.y
}

// fill sets what holders are among the units.
func (c *column) fill(units *ranks, all *holders) {
	for w := range min(len(units.bitset), len(all.bitset)) {
		for both := units.bitset[w] & all.bitset[w]; both != 0; both &= both - 1 {
			bit := both & -both
			c.set(units.rank(w, bit), all.dates[all.rank(w, bit)])
		}
	}
}

// first makes the column of x, out of what is known of its adopters.
func (c *Cohort) first(x int32, b *begun) *column {
	if c.x.practice != x {
		c.x.reset(x)
		for _, list := range [][]start{b.starts, b.others} {
			for _, s := range list {
				c.x.set(s.at, s.date)
			}
		}
	}
	return &c.x
}
