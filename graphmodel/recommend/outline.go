package recommend

import (
	"cmp"
	"math"
	"strings"
)

// outline is what is asked of every unit when all are looked through: flat, so that
// looking through them does not follow a pointer for each.
type outline struct {
	industry, region int32 // the only one it is said to have; or noPlace, severalPlaces
	kind             int32
	has              int32 // how many practices
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

// compareUnits compares by ID: by number among those that the Builder put in order.
func (m *Model) compareUnits(a, b int32) int {
	if a < m.ordered && b < m.ordered {
		return cmp.Compare(a, b)
	}
	return strings.Compare(m.units.id(a), m.units.id(b))
}

// bounds tells of units how alike they can be at most, without looking at what they have.
type bounds struct {
	*compared
	industries []float64 // by outline.industry: what it adds to s(u,v); +Inf for several
	regions    []float64
	least      int64 // idf: no practice that the subject lacks has less
}

func (c *compared) bounds() *bounds {
	b := &bounds{compared: c, least: math.MaxInt64,
		industries: c.partsOf(industryPlace, c.weights.Industry, c.industry, c.byIndustry),
		regions:    c.partsOf(regionPlace, c.weights.Region, c.region, c.byRegion)}
	for i, idf := range c.m.idf {
		if !c.marked[i] {
			b.least = min(b.least, idf)
		}
	}
	return b
}

func (c *compared) partsOf(kind placeKind, weight float64, mine []int32, memory []closest) []float64 {
	parts := make([]float64, len(c.m.value)+besides)
	parts[severalPlaces+besides] = math.Inf(1)
	if len(mine) == 0 {
		return parts
	}
	for v, is := range c.m.places {
		if is == kind {
			parts[v+besides] = float64(weight * c.closest([]int32{int32(v)}, mine, memory).t)
		}
	}
	return parts
}

// byPlace is the part of s(u,v) that industry and region make, as with sums it; +Inf
// where v has several.
func (b *bounds) byPlace(v int32) float64 {
	o := &b.m.outline[v]
	return b.industries[o.industry+besides] + b.regions[o.region+besides]
}

// rounding is more than sums of likeness can be off by.
const rounding = 1e-9

// byPractices is the most that practices of an idf of shared can make of s(u,v): all that
// the subject has counts in the union, and what v has besides.
func (b *bounds) byPractices(v int32, shared int64) float64 {
	union := float64(b.idf)
	if more := int(b.m.outline[v].has) - b.count; more > 0 && b.least < math.MaxInt64 {
		union += float64(more) * float64(b.least)
	}
	return float64(b.weights.Practices*float64(shared))/union + rounding
}
