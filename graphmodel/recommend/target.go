package recommend

import "cmp"

// leastInclined is how many times p_i the inclination of a target is at least.
const leastInclined = 1.5

// Target is a unit that a practice might be promoted to: none of its adoption is
// recorded, and its nearest units have it.
type Target struct {
	Thing
	Rank        int       `json:"rank"`
	Inclination float64   `json:"q"` // see Inclination
	K           int       `json:"k"` // of the N nearest known units, so many have the practice
	N           int       `json:"n"`
	Peers       []Example `json:"peers"` // the nearest of the K, at most 3
}

// aimed is a target by numbers.
type aimed struct {
	unit     int32
	practice int32
	q        float64
	near     []neighbour
}

// aim is q(v,i) where that makes v a target of i: v has no record of i, no order requires it of
// v, and q ≥ 1.5·p_i.
func (m *Model) aim(v, i int32, near []neighbour) (aimed, bool) {
	x := &m.unit[v]
	if x.claimed(i) || m.known == 0 || m.required(x.values, i) {
		return aimed{}, false
	}
	having, all := 0.0, 0.0
	for _, w := range near {
		all += w.s
		if _, ok := m.unit[w.unit].holds(i); ok {
			having += w.s
		}
	}
	share := ratio(len(m.practice[i].members), int(m.known))
	a := aimed{v, i, Inclination(having, all, share), near}
	return a, having > 0 && a.q >= leastInclined*share
}

func (m *Model) compareAimed(a, b aimed) int {
	return cmp.Or(cmp.Compare(b.q, a.q), cmp.Compare(m.units.id(a.unit), m.units.id(b.unit)))
}

// target tells why a unit is one.
func (m *Model) target(a aimed, rank int) Target {
	t := Target{Thing: m.units.things[a.unit], Rank: rank, Inclination: a.q, N: len(a.near)}
	for _, w := range a.near {
		if _, ok := m.unit[w.unit].holds(a.practice); !ok {
			continue
		}
		t.K++
		if len(t.Peers) < maxExamples {
			t.Peers = append(t.Peers, m.example(w.unit, a.practice))
		}
	}
	return t
}

// likeliest are at most most of the units, in order of ID: those for which the formula
// of Next ranks the practice highest, which is what is looked at where not all can be.
func (m *Model) likeliest(units []int32, i int32, most int) []int32 {
	if len(units) <= most {
		return units
	}
	type scored struct {
		unit  int32
		score int64
	}
	sc := m.scoresOf(i)
	top := best[scored]{most: most, compare: func(a, b scored) int {
		if c := cmp.Compare(b.score, a.score); c != 0 {
			return c
		}
		return cmp.Compare(m.units.id(a.unit), m.units.id(b.unit))
	}}
	for _, u := range units {
		top.add(scored{u, sc.of(u)})
	}
	var first []int32
	for _, r := range top.sorted() {
		first = append(first, r.unit)
	}
	m.sortByID(first)
	return first
}

// practiceScores scores one practice i for many units: w(f→i) of all features f, and
// room to sum them, in mass, so that sums do not depend on any order.
type practiceScores struct {
	m          *Model
	byPractice []int64
	byValue    []int64
	part       []int64 // by class
	count      []int64
}

func (m *Model) scoresOf(i int32) *practiceScores {
	sc := &practiceScores{m, make([]int64, len(m.practice)), make([]int64, len(m.value)),
		make([]int64, len(m.classes)), make([]int64, len(m.classes))}
	practices, values := make([]sums, len(m.practice)), make([]sums, len(m.value))
	for _, u := range m.practice[i].members {
		x := &m.unit[u]
		h, _ := x.holds(i)
		for _, other := range x.has {
			practices[other.practice].add(h)
		}
		for _, v := range x.values {
			values[v].add(h)
		}
	}
	practices[i] = sums{}
	for f, s := range practices {
		sc.byPractice[f] = m.massOf(feature(f), i, s)
	}
	for v, s := range values {
		sc.byValue[v] = m.massOf(valueFeature(int32(v)), i, s)
	}
	return sc
}

// sums are the numerator of one w(f→i), as in a row.
type sums struct{ dated, undated int64 }

func (s *sums) add(h held) {
	if h.date >= 0 {
		s.dated += h.mass
		return
	}
	s.undated += h.mass
}

func (m *Model) massOf(f feature, i int32, s sums) int64 {
	if s == (sums{}) {
		return 0
	}
	return toMass(m.weight(i, m.commonness(f), s.dated, s.undated))
}

// of is S(u,i), in mass.
func (sc *practiceScores) of(u int32) int64 {
	x := &sc.m.unit[u]
	sum := int64(0)
	for _, h := range x.has {
		sum += sc.byPractice[h.practice]
	}
	for _, v := range x.values {
		class := sc.m.value[v].class
		sc.part[class] += sc.byValue[v]
		sc.count[class]++
	}
	for _, v := range x.values {
		class := sc.m.value[v].class
		if n := sc.count[class]; n > 0 {
			sum += toMass(sc.m.params.Gain * fromMass(sc.part[class]) / float64(n))
			sc.part[class], sc.count[class] = 0, 0
		}
	}
	return sum
}
