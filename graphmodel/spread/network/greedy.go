package network

import (
	"math"
	"math/bits"
)

// greedy is one run over a model: the edges so far are in current alone.
//
// Gains are whole multiples of 1/one. So they add up and are taken away again without
// rounding, in any order: a change of a few adopters is exact without adding up all.
type greedy struct {
	m       *model
	weight  []int32   // of each cascade, as often as it counts; nil: once
	current []float64 // the score of each of m.made
	one     float64   // what a gain of 1 is in gain and best
	dense   bool      // gain has a row for every unit, else one row for all in turn, 0 in between
	gain    []int64   // of edges, by child, then parent
	best    []int64   // of each unit the largest gain of an edge into it
	from    []int32   // and where that edge comes from
	used    []use     // the adoptions that the edge just tried would explain better
}

// use is an adoption that an edge explains better, by its place in made, and by how much.
type use struct {
	made int32
	gain float64
}

// newGreedy keeps the gains of all edges where most edges are possible. With more units
// there are few pairs to a child, and its gains are better added up anew.
func newGreedy(m *model) *greedy {
	n := len(m.Units)
	g := &greedy{m: m, current: make([]float64, m.Events()), best: make([]int64, n), from: make([]int32, n)}
	g.keep(n <= maxDense && int64(n)*int64(n) <= 4*m.pairs)
	// No edge gains more than ln(β/ε) in a cascade, so that no sum overflows.
	most := float64(m.Len()) * (m.in - m.out + 1)
	g.one = math.Ldexp(1, 62-bits.Len64(uint64(most)))
	return g
}

// reset begins a run without any edge.
func (g *greedy) reset(weight []int32) {
	g.weight = weight
	clear(g.gain)
	next := append([]int32(nil), g.m.first...)
	for _, u := range g.m.unit { // in order of events, which is that of memory
		i := next[u]
		next[u]++
		g.current[i] = g.m.unexplained(g.m.made[i])
		if g.dense {
			g.add(u, i, 1)
		}
	}
	for v := range g.best {
		g.choose(int32(v))
	}
}

// next is the edge with the largest gain. Among ties, within one child and then
// between children, the edge from the first unit comes first, then the one to the first.
// The gain is 0 when no edge gains anything.
func (g *greedy) next() (from, to int32, gain float64) {
	top := int64(0)
	for _, b := range g.best {
		top = max(top, b)
	}
	if top == 0 {
		return 0, 0, 0
	}
	to = -1
	for v, b := range g.best {
		if b > 0 && b >= top-slack(top) && (to < 0 || g.from[v] < from) {
			from, to = g.from[v], int32(v)
		}
	}
	return from, to, float64(g.best[to]) / g.one
}

// try finds the adoptions that an edge would explain better: g.used.
func (g *greedy) try(from, to int32) {
	g.used = g.used[:0]
	m := g.m
	p, last := m.first[from], m.first[from+1]
	for i := m.first[to]; i < m.first[to+1]; i++ {
		a := m.made[i]
		for p < last && m.made[p].event < a.lo {
			p++
		}
		if p == last {
			return
		}
		if m.made[p].event >= a.hi {
			continue
		}
		if d := m.in - g.current[i] + m.density.log(a.time-m.made[p].time); d > nothing {
			g.used = append(g.used, use{i, d})
		}
	}
}

// take puts the edge just tried into the network. Only edges into its child change.
func (g *greedy) take(to int32) {
	for _, u := range g.used {
		if g.dense {
			g.add(to, u.made, -1)
		}
		g.current[u.made] += u.gain
		if g.dense {
			g.add(to, u.made, 1)
		}
	}
	g.choose(to)
}
