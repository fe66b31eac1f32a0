package network

import "math"

// model is cascades made ready for the greedy. Pairs of adopters are never stored, only
// walked, because the candidate parents of an adopter are a run of the events just
// before it: memory is that of the events, not of their squares. Nothing changes a model
// once it is made.
type model struct {
	*Cascades
	delay   Delay
	in, out float64 // ln β and ln ε: the logarithm of the weight of an edge in the network and out of it
	lo, hi  []int32 // the candidate parents of event i are the events lo[i] to hi[i]
	first   []int32 // the events of unit v are at[first[v]] to at[first[v+1]], ascending
	at      []int32
}

func newModel(c *Cascades, o Options) *model {
	n := c.Events()
	m := &model{Cascades: c, delay: o.Delay, in: math.Log(o.Beta), out: math.Log(o.Epsilon),
		lo: make([]int32, n), hi: make([]int32, n), first: make([]int32, len(c.Units)+1), at: make([]int32, n)}
	c.candidates(o.Window, func(i, lo, hi int32) { m.lo[i], m.hi[i] = lo, hi })
	for _, u := range c.unit {
		m.first[u+1]++
	}
	for v := range c.Units {
		m.first[v+1] += m.first[v]
	}
	next := append([]int32(nil), m.first...)
	for i, u := range c.unit {
		m.at[next[u]] = int32(i)
		next[u]++
	}
	return m
}

// candidates calls f for every event i with its candidate parents, the events lo to hi:
// strictly earlier, at most window before it, or at any time before when window is 0.
func (c *Cascades) candidates(window float64, f func(i, lo, hi int32)) {
	for k := range c.Len() {
		lo, hi := c.start[k], c.start[k]
		for i := c.start[k]; i < c.start[k+1]; i++ {
			if c.time[i] > c.time[hi] {
				hi = i
			}
			for window > 0 && lo < hi && c.time[i]-c.time[lo] > window {
				lo++
			}
			f(i, lo, hi)
		}
	}
}

// pairs is the number of candidate parents of all adopters together.
func (c *Cascades) pairs(window float64) int64 {
	n := int64(0)
	c.candidates(window, func(_, lo, hi int32) { n += int64(hi - lo) })
	return n
}

// events are those of unit v, ascending.
func (m *model) events(v int32) []int32 { return m.at[m.first[v]:m.first[v+1]] }

// unexplained is the score of event i while no edge of the network ends in it: that of
// its likeliest parent by an edge outside. It has at least one candidate.
func (m *model) unexplained(i int32) float64 {
	if m.delay.Law == Exponential { // the later the likelier
		return m.out + m.delay.log(m.time[i]-m.time[m.hi[i]-1])
	}
	best := math.Inf(-1)
	for p := m.lo[i]; p < m.hi[i]; p++ {
		best = max(best, m.delay.log(m.time[i]-m.time[p]))
	}
	return m.out + best
}
