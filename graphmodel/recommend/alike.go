package recommend

import (
	"math"
	"slices"
)

// longList is from how many adopters of a practice on the units near by place are looked
// at in their stead, where they are fewer.
const longList = 2000

// finder finds the units alike to a subject.
type finder struct {
	*bounds
	s      Subject
	rarest []int32 // what the subject has, the rarest first
	rest   []int64 // the idf of each and of all after it
	in     []bool  // by unit: it is alike
	floor  float64 // the units by place at least so near, and not alike by that alone, are in near
	near   []int32
}

// alikeUnits are the known units of s's kind at least LeastSimilar to it, by number.
// Most are so, or cannot be, by industry and region alone. Of the others one has to share
// practices: it is met at the rarest of them, and then shares no more than those from
// there on.
func (m *Model) alikeUnits(s Subject, w Weights) []int32 {
	f := &finder{bounds: m.comparison(s, w).bounds(), s: s, in: make([]bool, len(m.unit)), rarest: slices.Clone(s.has)}
	m.byRarity(f.rarest)
	f.rest = make([]int64, len(f.rarest))
	rest := int64(0)
	for k, i := range slices.Backward(f.rarest) {
		rest += m.idf[i]
		f.rest[k] = rest
	}
	f.floor = f.nearEnough()
	f.takeByPlace()
	if f.idf > 0 {
		f.takeByPractices()
	}
	var units []int32
	for u, is := range f.in {
		if is {
			units = append(units, int32(u))
		}
	}
	return units
}

// nearEnough is how near by place a unit has to be to become alike by the first practice
// that many have and those after it.
func (f *finder) nearEnough() float64 {
	for k, i := range f.rarest {
		if len(f.m.practice[i].members) > longList && f.idf > 0 {
			return LeastSimilar - float64(f.weights.Practices*float64(f.rest[k]))/float64(f.idf) - rounding
		}
	}
	return LeastSimilar
}

// takeByPlace takes the units that need no practices.
func (f *finder) takeByPlace() {
	floor := f.floor
	if floor <= 0 { // all are near enough
		floor = LeastSimilar
	}
	for u := range f.m.outline {
		u := int32(u)
		part := f.byPlace(u)
		if part < floor || !f.m.isKnown(f.s, u) {
			continue
		}
		switch {
		case math.IsInf(part, 1):
			f.in[u] = f.with(u).s >= LeastSimilar
		case part >= LeastSimilar:
			f.in[u] = true
		default:
			f.near = append(f.near, u)
		}
	}
}

func (f *finder) takeByPractices() {
	for k, i := range f.rarest {
		members := f.m.practice[i].members
		if instead := len(members) > longList && f.floor > 0 && len(f.near) < len(members); instead {
			f.take(f.near, f.rest[k])
			return // those that are not near would not be alike by what is left
		}
		f.take(members, f.rest[k])
	}
}

// take takes those of the units that are alike, who share practices of an idf of shared at
// the most.
func (f *finder) take(units []int32, shared int64) {
	for _, u := range units {
		if f.in[u] {
			continue
		}
		if part := f.byPlace(u); part+f.byPractices(u, shared) < LeastSimilar || math.IsInf(part, 1) || !f.m.isKnown(f.s, u) {
			continue
		}
		f.in[u] = f.with(u).s >= LeastSimilar
	}
}
