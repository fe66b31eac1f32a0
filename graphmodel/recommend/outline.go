package recommend

import (
	"cmp"
	"strings"
)

// outline is what is asked of every unit when all are looked through: flat, so that
// looking through them does not follow a pointer for each.
type outline struct {
	industry, region int32 // the only one it is said to have; or noPlaces, severalPlaces
	kind             int32
	known            bool // it has a practice on record
}

const (
	noPlaces      = -1
	severalPlaces = -2
)

// outlineOf is made anew whenever the unit is settled.
func (m *Model) outlineOf(x *unit) outline {
	o := outline{industry: noPlaces, region: noPlaces, kind: x.kind, known: len(x.has) > 0}
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

// compareUnits compares by ID: by number among those that the Builder put in order.
func (m *Model) compareUnits(a, b int32) int {
	if a < m.ordered && b < m.ordered {
		return cmp.Compare(a, b)
	}
	return strings.Compare(m.units.id(a), m.units.id(b))
}

// notTold is what byPlace says of a unit with several industries or regions.
const notTold = -1

// byPlace is the part of s(u,v) that industry and region make, as with sums it; notTold
// where v has several.
func (c *compared) byPlace(v int32) float64 {
	o := &c.m.outline[v]
	if o.industry == severalPlaces || o.region == severalPlaces {
		return notTold
	}
	sum := 0.0
	if o.industry >= 0 {
		sum = c.partOf(o.industry, c.weights.Industry, c.industry, c.byIndustry)
	}
	if o.region >= 0 {
		sum += c.partOf(o.region, c.weights.Region, c.region, c.byRegion)
	}
	return sum
}

func (c *compared) partOf(v int32, weight float64, mine []int32, memory []closest) float64 {
	if len(mine) == 0 {
		return 0
	}
	if found := &memory[v]; found.t >= 0 {
		return float64(weight * found.t)
	}
	return float64(weight * c.closest([]int32{v}, mine, memory).t)
}
