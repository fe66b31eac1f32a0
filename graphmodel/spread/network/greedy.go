package network

import (
	"math"
	"math/bits"
)

// Two gains within tie of each other, relatively, are one gain; nothing or less gained
// in one cascade is rounding. Without them the last bit would choose the edge.
const (
	tie     = 1e-9
	nothing = 1e-9
)

// maxDense is the number of units up to which the gains of all edges may be kept: 128 MB.
const maxDense = 4000

// greedy is one run over a model: the edges so far are in current alone.
//
// Gains are whole multiples of 1/unit. So they add up and are taken away again without
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

func (g *greedy) keep(all bool) {
	n := len(g.best)
	if g.dense = all; all {
		n *= n
	}
	g.gain = make([]int64, n)
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

// row is the gains of the edges into v, by parent.
func (g *greedy) row(v int32) []int64 {
	if n := len(g.best); g.dense {
		return g.gain[int(v)*n : int(v+1)*n]
	}
	return g.gain
}

// choose finds the best edge into v.
func (g *greedy) choose(v int32) {
	if !g.dense {
		g.chooseAnew(v)
		return
	}
	best, from, row := int64(0), int32(-1), g.row(v)
	for _, gain := range row {
		best = max(best, gain)
	}
	for u, gain := range row {
		if gain > 0 && gain >= best-slack(best) {
			from = int32(u)
			break
		}
	}
	g.best[v], g.from[v] = best, from
}

// chooseAnew is choose where gains are not kept.
func (g *greedy) chooseAnew(v int32) {
	for i := g.m.first[v]; i < g.m.first[v+1]; i++ {
		g.add(v, i, 1)
	}
	best, from := int64(0), int32(-1)
	g.m.parents(v, func(u int32) { best = max(best, g.gain[u]) })
	g.m.parents(v, func(u int32) {
		if gain := g.gain[u]; gain > 0 && gain >= best-slack(best) && (from < 0 || u < from) {
			from = u
		}
	})
	g.m.parents(v, func(u int32) { g.gain[u] = 0 })
	g.best[v], g.from[v] = best, from
}

// slack is by how much a gain may be less than best and be equal to it.
func slack(best int64) int64 { return int64(float64(best) * tie) }

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

// add adds, sign times, what each candidate parent of adoption i, by unit v, would gain.
func (g *greedy) add(v, i int32, sign int64) {
	m, a, row := g.m, g.m.made[i], g.row(v)
	if g.weight != nil {
		sign *= int64(g.weight[a.cascade])
	}
	if sign == 0 || a.lo == a.hi {
		return
	}
	unit, time := m.unit[a.lo:a.hi], m.time[a.lo:a.hi]
	top, one := m.in-g.current[i], g.one
	if m.density.law != Exponential {
		for p, u := range unit {
			if d := top + m.density.log(a.time-time[p]); d > nothing {
				row[u] += sign * int64(d*one)
			}
		}
		return
	}
	// From the latest back the gains fall: most need not be looked at.
	for p := len(unit) - 1; p >= 0; p-- {
		d := top + (m.density.constant - m.density.rate*(a.time-time[p]))
		if d <= nothing {
			return
		}
		row[unit[p]] += sign * int64(d*one)
	}
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
