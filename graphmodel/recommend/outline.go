package recommend

import (
	"cmp"
	"slices"
	"strings"
)

// outlines are what is asked of every unit when all are looked through: flat, so that
// looking through them does not follow a pointer for each.
type outlines struct {
	outline  []outline // by unit, as the two below
	industry []int32   // the only one it is said to have; or noPlaces, severalPlaces
	region   []int32
	had      []int32 // the practices of all units, each unit's together
	loose    int     // of those so many are of no unit any more
}

// outline is what else is asked of a unit.
type outline struct {
	kind    int32
	has     int32 // how many practices
	at      int32 // of outlines.had the first
	bounded bool  // of some claim it is only known by when
}

// What is said of a unit besides its only industry or region; with 2 more they are places
// in a list.
const (
	severalPlaces = -2
	noPlaces      = -1
	besides       = 2
)

// addOutline makes room for one unit more.
func (all *outlines) addOutline() {
	all.outline = append(all.outline, outline{})
	all.industry, all.region = append(all.industry, noPlaces), append(all.region, noPlaces)
}

// sketch makes the outline of a unit anew: whenever it is settled.
func (m *Model) sketch(u int32) {
	x, before := &m.unit[u], m.outline[u]
	o := outline{kind: x.kind, has: int32(len(x.has)), at: before.at}
	if o.has > before.has {
		o.at = int32(len(m.had))
		m.had = append(m.had, make([]int32, o.has)...)
		m.loose += int(before.has)
	} else {
		m.loose += int(before.has - o.has)
	}
	for k, h := range x.has {
		m.had[int(o.at)+k] = h.practice
	}
	o.bounded = slices.ContainsFunc(x.claims, func(c claim) bool { return c.bounded })
	m.outline[u] = o
	m.loaded(u)
	m.industry[u], m.region[u] = noPlaces, noPlaces
	for k, g := range x.given {
		if k > 0 && x.given[k-1].value == g.value {
			continue
		}
		switch m.placeKindOf(g.value) {
		case industryPlace:
			m.industry[u] = oneMore(m.industry[u], g.value)
		case regionPlace:
			m.region[u] = oneMore(m.region[u], g.value)
		}
	}
}

func oneMore(before, v int32) int32 {
	if before == noPlaces {
		return v
	}
	return severalPlaces
}

// pack leaves out what is of no unit any more, when that is most.
func (m *Model) pack() {
	if 2*m.loose <= len(m.had) {
		return
	}
	packed := make([]int32, 0, len(m.had)-m.loose)
	for u := range m.outline {
		o := &m.outline[u]
		at := int32(len(packed))
		packed = append(packed, m.had[o.at:o.at+o.has]...)
		o.at = at
	}
	m.had, m.loose = packed, 0
}

// has tells whether a unit has a practice.
func (m *Model) has(u, i int32) bool {
	if set := m.practice[i].set; set != nil {
		return set.has(u)
	}
	o := &m.outline[u]
	return slices.Contains(m.had[o.at:o.at+o.has], i)
}

// isKnown tells whether a unit has a practice on record and is another one of s's kind.
func (m *Model) isKnown(s Subject, u int32) bool {
	o := &m.outline[u]
	return o.has > 0 && u != s.self && (s.kind < 0 || o.kind == s.kind)
}

// hasFeature tells whether a unit has a practice or value.
func (m *Model) hasFeature(u int32, f feature) bool {
	v, ok := f.value()
	if !ok {
		return m.has(u, int32(f))
	}
	if set := m.value[v].set; set != nil {
		return set.has(u)
	}
	only := int32(severalPlaces)
	switch m.places[v].kind {
	case industryPlace:
		only = m.industry[u]
	case regionPlace:
		only = m.region[u]
	}
	if only == severalPlaces {
		return m.unit[u].hasFeature(f)
	}
	return m.isBelow(only, v)
}

// compareUnits compares by ID: by number among those that the Builder put in order.
func (m *Model) compareUnits(a, b int32) int {
	if a < m.ordered && b < m.ordered {
		return cmp.Compare(a, b)
	}
	return strings.Compare(m.units.id(a), m.units.id(b))
}
