package recommend

import (
	"cmp"
	"iter"
	"math"
	"slices"
	"strings"
)

// A unit's part of the counts is added by join and taken away by leave; in between
// its claims may be changed. Both touch only what the unit has to do with.

// settle puts the unit's claims in order and finds what it has and is.
func (m *Model) settle(u int32) {
	x := &m.unit[u]
	slices.SortFunc(x.given, func(a, b given) int {
		return cmp.Or(cmp.Compare(a.value, b.value), cmp.Compare(a.edge, b.edge))
	})
	x.values = m.withAbove(x.values[:0], x.given)
	for i := range x.claims {
		x.claims[i].ordered = m.underOrder(x.claims[i], x.values)
	}
	slices.SortFunc(x.claims, m.compareClaims)
	x.has = slices.Grow(x.has[:0], len(x.claims))
	for i, c := range x.claims {
		if c.counts() && (i == 0 || x.claims[i-1].practice != c.practice) {
			x.has = append(x.has, held{practice: c.practice, date: datedOnly(c)})
		}
	}
	x.has = slices.Clip(x.has)
	m.keepOrdered(u)
	m.sketch(u)
}

func datedOnly(c claim) int32 {
	if c.bounded {
		return -1
	}
	return c.date
}

// compareClaims puts the evidence of a practice first, and of it the earliest date.
func (m *Model) compareClaims(a, b claim) int {
	return cmp.Or(
		cmp.Compare(a.practice, b.practice), compareBool(!a.counts(), !b.counts()), compareBool(a.weak, b.weak),
		compareBool(datedOnly(a) < 0, datedOnly(b) < 0), m.compareDates(a.date, b.date),
		cmp.Compare(a.edge, b.edge),
	)
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// compareDates puts the earlier first; what may be as early, the sooner it is over.
func (m *Model) compareDates(a, b int32) int {
	switch {
	case a == b:
		return 0
	case a < 0:
		return 1
	case b < 0:
		return -1
	}
	x, y := m.dates[a], m.dates[b]
	return cmp.Or(cmp.Compare(x.lo, y.lo), cmp.Compare(x.hi, y.hi))
}

// withAbove adds the values given and all above them, each once, ascending.
func (m *Model) withAbove(values []int32, all []given) []int32 {
	for _, g := range all {
		for v := g.value; v >= 0; v = m.value[v].parent {
			if m.value[v].level > 0 {
				values = append(values, v)
			}
		}
	}
	slices.Sort(values)
	return slices.Clip(slices.Compact(values))
}

// list enters the unit at the end of its features' lists.
func (m *Model) list(u int32) {
	x := &m.unit[u]
	for _, h := range x.has {
		m.practice[h.practice].members = append(m.practice[h.practice].members, u)
	}
	for _, v := range x.values {
		m.value[v].members = append(m.value[v].members, u)
	}
	for list := range m.aside(x) {
		*list = append(*list, u)
	}
	m.countKnown(u, 1)
}

// aside are the lists besides the members that the unit stands in.
func (m *Model) aside(x *unit) iter.Seq[*[]int32] {
	return func(yield func(*[]int32) bool) {
		over, doubted := int32(-1), int32(-1)
		for _, c := range x.claims { // in order of practice
			p := &m.practice[c.practice]
			if c.over && c.practice != over {
				if over = c.practice; !yield(&p.over) {
					return
				}
			}
			if !c.counts() && c.practice != doubted {
				if doubted = c.practice; !yield(&p.doubted) {
					return
				}
			}
		}
	}
}

// countKnown counts the unit as one that has practices.
func (m *Model) countKnown(u int32, sign int64) {
	x := &m.unit[u]
	if len(x.has) == 0 {
		return
	}
	m.known += sign
	for _, v := range x.values {
		m.value[v].known += sign
	}
	for _, h := range x.has {
		p := &m.practice[h.practice]
		for len(p.byKind) <= int(x.kind) {
			p.byKind = append(p.byKind, 0)
		}
		p.byKind[x.kind] += int32(sign)
	}
}

// countDates adds the freshness of the unit's adoptions to the means.
func (m *Model) countDates(u int32, sign int64) {
	for _, h := range m.unit[u].has {
		if h.date < 0 {
			continue
		}
		fresh := toMass(m.dates[h.date].fresh)
		p := &m.practice[h.practice]
		p.fresh += sign * fresh
		p.dated += sign
		m.datedMass += sign * fresh
		m.dated += sign
	}
}

// weigh gives each adoption of the unit its mass.
func (m *Model) weigh(u int32) {
	has := m.unit[u].has
	activity := m.activityOf(len(has))
	for k := range has {
		r := 1.0
		if has[k].date >= 0 {
			r = m.dates[has[k].date].fresh
		}
		has[k].mass = toMass(r * activity)
	}
}

func (m *Model) activityTable() []float64 {
	table := make([]float64, 1024)
	for d := range table {
		table[d] = math.Pow(float64(d), -m.params.Activity)
	}
	return table
}

// join adds the unit's part.
func (m *Model) join(u int32) {
	m.settle(u)
	m.countDates(u, 1)
	x := &m.unit[u]
	m.weigh(u)
	for _, h := range x.has {
		p := &m.practice[h.practice]
		at, _ := m.placeAmong(h.practice, m.adopterOf(u, h))
		p.members = slices.Insert(p.members, at, u)
		if h.date >= 0 {
			at, _ := m.placeSince(p.since, since{u, h.date})
			p.since = slices.Insert(p.since, at, since{u, h.date})
		}
		if p.set != nil {
			p.set.insert(u, m.whenHad(u, h.practice, h.date))
		}
	}
	for _, v := range x.values {
		at, _ := m.place(m.value[v].members, u)
		m.value[v].members = slices.Insert(m.value[v].members, at, u)
		if set := m.value[v].set; set != nil {
			m.value[v].set = set.with(u)
		}
	}
	for list := range m.aside(x) {
		at, _ := m.place(*list, u)
		*list = slices.Insert(*list, at, u)
	}
	m.countKnown(u, 1)
	m.changeRows(u, 1)
}

// leave takes the unit's part away.
func (m *Model) leave(u int32) {
	m.changeRows(u, -1)
	m.countKnown(u, -1)
	m.countDates(u, -1)
	x := &m.unit[u]
	for _, h := range x.has {
		p := &m.practice[h.practice]
		if at, found := m.placeAmong(h.practice, m.adopterOf(u, h)); found {
			p.members = slices.Delete(p.members, at, at+1)
		}
		if at, found := m.placeSince(p.since, since{u, h.date}); found {
			p.since = slices.Delete(p.since, at, at+1)
		}
		if p.set != nil {
			p.set.remove(u)
		}
	}
	for _, v := range x.values {
		if at, found := m.place(m.value[v].members, u); found {
			m.value[v].members = slices.Delete(m.value[v].members, at, at+1)
		}
		m.value[v].set.drop(u)
	}
	for list := range m.aside(x) {
		if at, found := m.place(*list, u); found {
			*list = slices.Delete(*list, at, at+1)
		}
	}
}

// place is where a unit stands in a list in order of ID.
func (m *Model) place(members []int32, u int32) (int, bool) {
	id := m.units.id(u)
	return slices.BinarySearchFunc(members, id, func(v int32, id string) int { return strings.Compare(m.units.id(v), id) })
}
