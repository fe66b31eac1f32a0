package network

import "math"

// model is cascades made ready for the greedy. Pairs of adopters are never stored, only
// walked, because the candidate parents of an adopter are a run of the events just
// before it: memory is that of the events, not of their squares. Nothing changes a model
// once it is made.
type model struct {
	*Cascades
	density density
	in, out float64    // ln β and ln ε: the logarithm of the weight of an edge in the network and out of it
	first   []int32    // the adoptions by unit v are made[first[v]] to made[first[v+1]], by cascade
	made    []adoption // by unit, so that those of one unit lie together
	pairs   int64      // of an adoption and a candidate parent
}

// adoption is an event with its candidate parents, the events lo to hi.
type adoption struct {
	time                   float64
	cascade, event, lo, hi int32
}

func newModel(c *Cascades, o Options) *model {
	m := &model{Cascades: c, density: o.Delay.density(), in: math.Log(o.Beta), out: math.Log(o.Epsilon),
		first: make([]int32, len(c.Units)+1), made: make([]adoption, c.Events())}
	for _, u := range c.unit {
		m.first[u+1]++
	}
	for v := range c.Units {
		m.first[v+1] += m.first[v]
	}
	next := append([]int32(nil), m.first...)
	c.candidates(o.Window, func(a adoption) {
		u := c.unit[a.event]
		m.made[next[u]] = a
		m.pairs += int64(a.hi - a.lo)
		next[u]++
	})
	return m
}

// candidates calls f for every event in order, with its candidate parents: strictly
// earlier, at most window before it, or at any time before when window is 0, and not such
// as an order from above takes away.
func (c *Cascades) candidates(window float64, f func(adoption)) {
	for k := range c.Len() {
		c.candidatesOf(k, window, f)
	}
}

// candidatesOf is candidates for the events of cascade k.
func (c *Cascades) candidatesOf(k int, window float64, f func(adoption)) {
	lo, hi := c.start[k], c.start[k]
	for i := c.start[k]; i < c.start[k+1]; i++ {
		if c.time[i] > c.time[hi] {
			hi = i
		}
		for window > 0 && lo < hi && c.time[i]-c.time[lo] > window {
			lo++
		}
		end := hi
		if c.most != nil {
			end = max(lo, min(hi, c.most[i]))
		}
		f(adoption{time: c.time[i], cascade: int32(k), event: i, lo: lo, hi: end})
	}
}

// pairs is the number of candidate parents of all adopters together.
func (c *Cascades) pairs(window float64) int64 {
	n := int64(0)
	c.candidates(window, func(a adoption) { n += int64(a.hi - a.lo) })
	return n
}

// parents calls f for every candidate parent of every adoption by v.
func (m *model) parents(v int32, f func(u int32)) {
	for _, a := range m.made[m.first[v]:m.first[v+1]] {
		for _, u := range m.unit[a.lo:a.hi] {
			f(u)
		}
	}
}

// unexplained is the score of an adoption while no edge of the network ends in it: that
// of its likeliest parent by an edge outside. −Inf when it has no candidate.
func (m *model) unexplained(a adoption) float64 {
	lo := a.lo
	if m.density.law == Exponential { // the later the likelier
		lo = max(lo, a.hi-1)
	}
	best := math.Inf(-1)
	for _, t := range m.time[lo:a.hi] {
		best = max(best, m.density.log(a.time-t))
	}
	return m.out + best
}
