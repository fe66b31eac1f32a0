package recommend

import (
	"cmp"
	"math"
	"runtime"
	"slices"
	"sync"
)

// nearestUnits is the size of K(v).
const nearestUnits = 100

// Up to so many known units, K(v) is sought among all of them; beyond, among those of
// v's division and the adopters of its practices, each with at most commonAdopters.
const (
	compareAllUpTo = 20_000
	commonAdopters = 1_000
)

// longList is how many adopters of a practice are too many to be walked through for K(v).
const longList = 4_000

// neighbour is a unit of K(v) and how alike it is.
type neighbour struct {
	unit int32
	s    float64
}

// neighbours is K(v): the 100 nearest units of s's kind that have a practice on record
// and s > 0, the nearest first, then those that share more practices, then in order of ID.
func (m *Model) neighbours(s Subject, w Weights) []neighbour {
	top := best[peerAt]{most: nearestUnits, compare: m.comparePeers}
	b := m.bounds(s, w, longList, math.Inf(1))
	defer b.close()
	for _, c := range b.inOrder(m.mayBeNear(s), s) {
		if top.full && c.s < top.items[nearestUnits-1].s {
			break
		}
		if l := b.with(c.unit); l.s > 0 {
			top.add(peerAt{c.unit, l})
		}
	}
	var near []neighbour
	for _, p := range top.sorted() {
		near = append(near, neighbour{p.unit, p.s})
	}
	return near
}

// inOrder are those of the units that K(v) is sought among, with how alike they can be at
// most, the most alike first.
func (b *bounds) inOrder(units []int32, s Subject) []neighbour {
	all := make([]neighbour, 0, len(units))
	for _, u := range units {
		if b.m.isKnown(s, u) {
			all = append(all, neighbour{u, b.byPlace(u) + b.byPractices(u, b.hubsOf(u))})
		}
	}
	slices.SortFunc(all, func(a, b neighbour) int { return cmp.Compare(b.s, a.s) })
	return all
}

func (m *Model) comparePeers(a, b peerAt) int {
	if c := cmp.Compare(b.s, a.s); c != 0 { // the rest costs more, and seldom decides
		return c
	}
	return cmp.Or(cmp.Compare(b.shared, a.shared), m.compareUnits(a.unit, b.unit))
}

// mayBeNear are the units among which K(v) is sought, each once.
func (m *Model) mayBeNear(s Subject) []int32 {
	if m.known <= compareAllUpTo {
		return m.candidatesIn(placed{-1, -1, -1})
	}
	var units []int32
	for _, level := range []int32{divisionLevel, sectionLevel} {
		for _, v := range m.atLevel(s, level) {
			units = append(units, m.value[v].members...)
		}
		if len(units) >= nearestUnits {
			break
		}
	}
	for _, i := range s.has {
		if members := m.practice[i].members; len(members) <= commonAdopters {
			units = append(units, members...)
		}
	}
	slices.Sort(units)
	return slices.Compact(units)
}

// comparisons is about how many pairs of units one answer may compare.
const comparisons = 1_000_000

// leastLooked is how many units are looked at, however many pairs that makes.
const leastLooked = 50

// mayLook is for how many units K(v) may be sought in one answer.
func (m *Model) mayLook() int {
	each := int(m.known)
	if m.known > compareAllUpTo {
		each = compareAllUpTo
	}
	return max(leastLooked, comparisons/max(1, each))
}

// neighboursOf is K(v) of many units, on all processors.
func (m *Model) neighboursOf(units []int32, w Weights) [][]neighbour {
	found := make([][]neighbour, len(units))
	next := make(chan int)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for k := range next {
				found[k] = m.neighbours(m.subject(units[k]), w)
			}
		})
	}
	for k := range units {
		next <- k
	}
	close(next)
	workers.Wait()
	return found
}

// Inclination is how far the nearest units of one speak for a practice:
//
//	q(v,i) = (Σ_{w∈K(v)} s(v,w)·[w has i] + p_i) / (Σ_{w∈K(v)} s(v,w) + 1),  p_i = n_i/N
//
// having is the first sum, all the second. It is in 0…1 and no chance of anything.
func Inclination(having, all, share float64) float64 { return (having + share) / (all + 1) }
