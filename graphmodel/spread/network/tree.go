package network

import (
	"cmp"
	"math"
	"slices"
)

// Link is how one unit may have come to adopt a practice.
type Link struct {
	Unit      int32
	Time      float64
	Parent    int32       // the likeliest by an edge of the network; −1: the source is unknown
	InNetwork bool        // whether there is such a parent; without it there is no link
	Delta     float64     // how long after Parent it adopted; 0 without one
	Likeliest []Candidate // at most three, the likeliest first; none for the first adopters
	Entropy   float64     // of the distribution over all candidates, in nats: 0 is certain, ln(candidates) a guess
}

// Candidate is a possible parent: an earlier adopter.
type Candidate struct {
	Unit        int32
	Delta       float64
	InNetwork   bool
	Probability float64 // w/Σw over all candidates; w is β f(Δ) in the network, ε f(Δ) outside
}

// Tree tells of every adopter of cascade k, in order of time, then of unit, whom it
// may have followed, given the network. Of candidates equally likely, to 1e-9, the one
// first by index is taken. A candidate outside the network is never a parent: there the
// source is unknown. Nil when there is no such cascade.
func (n *Network) Tree(c *Cascades, k int) []Link {
	if k < 0 || k >= c.Len() {
		return nil
	}
	edges := make(map[uint64]bool, len(n.Edges))
	for _, e := range n.Edges {
		edges[key(e.From, e.To)] = true
	}
	m := &model{Cascades: c, density: n.Options.Delay.density(), in: math.Log(n.Options.Beta), out: math.Log(n.Options.Epsilon)}
	var links []Link
	c.candidatesOf(k, n.Options.Window, func(a adoption) { links = append(links, m.link(a, edges)) })
	return links
}

// scored is a candidate before the probabilities are known.
type scored struct {
	Candidate
	score float64
}

// link weighs the candidate parents of one adoption.
func (m *model) link(a adoption, edges map[uint64]bool) Link {
	l := Link{Unit: m.unit[a.event], Time: a.time, Parent: -1}
	if a.lo == a.hi {
		return l
	}
	all := make([]scored, 0, a.hi-a.lo)
	for p := a.lo; p < a.hi; p++ {
		s := scored{Candidate: Candidate{Unit: m.unit[p], Delta: a.time - m.time[p]}}
		s.InNetwork = edges[key(s.Unit, l.Unit)]
		s.score = m.out
		if s.InNetwork {
			s.score = m.in
		}
		s.score += m.density.log(s.Delta)
		all = append(all, s)
	}
	l.Entropy = weigh(all)
	for _, s := range all[:min(3, len(all))] {
		l.Likeliest = append(l.Likeliest, s.Candidate)
	}
	if best := all[0]; best.InNetwork {
		l.Parent, l.InNetwork, l.Delta = best.Unit, true, best.Delta
	}
	return l
}

// weigh puts the likeliest first, gives all their probabilities, and returns the
// entropy. It works with logarithms, relative to the best.
func weigh(all []scored) float64 {
	best := math.Inf(-1)
	for _, s := range all {
		best = max(best, s.score)
	}
	slices.SortFunc(all, func(a, b scored) int {
		return cmp.Or(cmp.Compare(rounded(b.score-best), rounded(a.score-best)), cmp.Compare(a.Unit, b.Unit))
	})
	total := 0.0
	for _, s := range all {
		total += math.Exp(s.score - best)
	}
	entropy := 0.0
	for i := range all {
		log := all[i].score - best - math.Log(total)
		all[i].Probability = math.Exp(log)
		entropy -= math.Exp(log) * max(log, -1e3) // e^log is 0 long before
	}
	return max(entropy, 0) // not −0
}

// rounded makes scores that differ in the last bits equal, in a way that can sort.
func rounded(score float64) float64 { return math.Round(score/nothing) * nothing }
