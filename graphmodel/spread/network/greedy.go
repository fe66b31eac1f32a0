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

// maxDense is the number of units up to which the gains of all edges are kept: 128 MB.
// With more units there are few pairs to one child, and its gains are added up anew.
const maxDense = 4000

// greedy is one run over a model: the edges so far are in current alone.
//
// Gains are whole multiples of 1/unit. So they add up and are taken away again without
// rounding, in any order: a change of a few adopters is exact without adding up all.
type greedy struct {
	m       *model
	weight  []int32   // of each event, as often as its cascade counts; nil: once
	current []float64 // the score of each event with a candidate parent
	one     float64   // what a gain of 1 is in gain and best
	dense   bool      // gain has a row for every unit, else one row for all in turn
	gain    []int64   // of edges, by child, then parent
	best    []int64   // of each unit the largest gain of an edge into it
	from    []int32   // and where that edge comes from
	used    []use     // the events that the edge just tried would explain better
}

// use is an event that an edge explains better, and by how much.
type use struct {
	event int32
	gain  float64
}

func newGreedy(m *model) *greedy {
	n := len(m.Units)
	g := &greedy{m: m, current: make([]float64, m.Events()), dense: n <= maxDense,
		best: make([]int64, n), from: make([]int32, n)}
	if g.dense {
		g.gain = make([]int64, n*n)
	} else {
		g.gain = make([]int64, n)
	}
	// No edge gains more than ln(β/ε) in a cascade, so that no sum overflows.
	most := float64(m.Len()) * (m.in - m.out + 1)
	g.one = math.Ldexp(1, 62-bits.Len64(uint64(most)))
	return g
}

// reset begins a run without any edge.
func (g *greedy) reset(weight []int32) {
	g.weight = weight
	clear(g.gain)
	for i := range g.current {
		if e := int32(i); g.m.lo[e] < g.m.hi[e] {
			g.current[e] = g.m.unexplained(e)
			if g.dense { // in order of events, which is that of memory
				g.add(e, 1)
			}
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
	row := g.row(v)
	if !g.dense {
		clear(row)
		for _, i := range g.m.events(v) {
			if g.m.lo[i] < g.m.hi[i] {
				g.add(i, 1)
			}
		}
	}
	best, from := int64(0), int32(-1)
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

// add adds, sign times, what each candidate parent of event i would gain.
func (g *greedy) add(i int32, sign int64) {
	one := g.one
	if g.weight != nil {
		sign *= int64(g.weight[i])
	}
	if sign == 0 {
		return
	}
	m, row := g.m, g.row(g.m.unit[i])
	unit, time, now := m.unit[m.lo[i]:m.hi[i]], m.time[m.lo[i]:m.hi[i]], m.time[i]
	if m.delay.Law != Exponential {
		for p, u := range unit {
			if d := m.in + m.delay.log(now-time[p]) - g.current[i]; d > nothing {
				row[u] += sign * int64(d*one)
			}
		}
		return
	}
	// From the latest back the gains fall: most need not be looked at.
	top, rate := m.in+m.delay.log(0)-g.current[i], m.delay.Rate
	for p := len(unit) - 1; p >= 0; p-- {
		d := top - rate*(now-time[p])
		if d <= nothing {
			return
		}
		row[unit[p]] += sign * int64(d*one)
	}
}

// try finds the events that an edge would explain better: g.used.
func (g *greedy) try(from, to int32) {
	g.used = g.used[:0]
	parents := g.m.events(from)
	for _, i := range g.m.events(to) {
		for len(parents) > 0 && parents[0] < g.m.lo[i] {
			parents = parents[1:]
		}
		if len(parents) == 0 || parents[0] >= g.m.hi[i] {
			continue
		}
		d := g.m.in + g.m.delay.log(g.m.time[i]-g.m.time[parents[0]]) - g.current[i]
		if d > nothing {
			g.used = append(g.used, use{i, d})
		}
	}
}

// take puts the edge just tried into the network. Only edges into its child change.
func (g *greedy) take(to int32) {
	for _, u := range g.used {
		if g.dense {
			g.add(u.event, -1)
		}
		g.current[u.event] += u.gain
		if g.dense {
			g.add(u.event, 1)
		}
	}
	g.choose(to)
}
