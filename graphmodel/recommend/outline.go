package recommend

import (
	"cmp"
	"slices"
	"strings"
)

// outline is what is asked of every unit when all are looked through: flat, so that
// looking through them does not follow a pointer for each.
type outline struct {
	industry, region int32 // the only one it is said to have; or noPlaces, severalPlaces
	kind             int32
	has              int32 // how many practices
	bounded          bool  // of some claim it is only known by when
}

// What an outline says of a unit besides its only industry or region; with 2 more they
// are places in a list.
const (
	severalPlaces = -2
	noPlaces      = -1
	besides       = 2
)

// outlineOf is made anew whenever the unit is settled.
func (m *Model) outlineOf(x *unit) outline {
	o := outline{industry: noPlaces, region: noPlaces, kind: x.kind, has: int32(len(x.has))}
	o.bounded = slices.ContainsFunc(x.claims, func(c claim) bool { return c.bounded })
	for k, g := range x.given {
		if k > 0 && x.given[k-1].value == g.value {
			continue
		}
		switch m.placeKindOf(g.value) {
		case industryPlace:
			o.industry = oneMore(o.industry, g.value)
		case regionPlace:
			o.region = oneMore(o.region, g.value)
		}
	}
	return o
}

func oneMore(before, v int32) int32 {
	if before == noPlaces {
		return v
	}
	return severalPlaces
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
		_, found := m.unit[u].holds(int32(f))
		return found
	}
	only := int32(severalPlaces)
	switch o := &m.outline[u]; m.places[v].kind {
	case industryPlace:
		only = o.industry
	case regionPlace:
		only = o.region
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
