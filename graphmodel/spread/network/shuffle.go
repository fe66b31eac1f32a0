package network

import (
	"context"
	"math/rand/v2"
	"slices"
)

// Null is how the network compares with chance: the same adopters at the same times,
// but in every cascade it is random who was when. That destroys all influence, and
// leaves how often units adopt and how long cascades are.
//
// Ranks count from 1, "more than in every run", to Runs+1, "no more than in any": a rank
// divided by Runs+1 is the p-value of the comparison.
type Null struct {
	Runs int
	Rank []int // of each edge: 1 + the runs whose best edge gains at least as much
	Same []int // of each edge: 1 + the runs whose edge at the same place gains at least as much

	Sum         float64 // of all gains in the network
	SumRank     int     // 1 + the runs whose edges, as many, gain at least as much in sum
	MostSum     float64 // the largest sum of a run
	MostGain    float64 // the largest gain of an edge of any run
	Significant int     // edges of the network with p < 0.05
	// Of the runs the fewest and the most edges with p < 0.05: where Significant is not
	// above them, p says nothing.
	FewestSignificant, MostSignificant int
}

// Shuffle infers as many edges as n has, with its options, from cascades whose adopters
// changed places, and compares. A ctx that ends returns its error.
func Shuffle(ctx context.Context, c *Cascades, n *Network, r Resampling) (*Null, error) {
	o := n.Options
	o.Edges, o.Cutoff = n.gaining(), 0
	null := &Null{Rank: ones(len(n.Edges)), Same: ones(len(n.Edges)), SumRank: 1, Sum: sum(n.Edges),
		Significant: significant(n.Edges), FewestSignificant: len(n.Edges)}
	var err error
	null.Runs, err = r.each(ctx, func() func(*rand.Rand) ([]Edge, error) {
		return func(rng *rand.Rand) ([]Edge, error) {
			return newGreedy(newModel(c.shuffled(rng), o)).run(ctx, nil, o)
		}
	}, func(edges []Edge) { null.compare(n.Edges, edges) })
	if err != nil {
		return nil, err
	}
	return null, nil
}

// compare takes in the edges of one run.
func (null *Null) compare(observed, run []Edge) {
	for i, e := range observed {
		if reaches(run, 0, e.Gain) {
			null.Rank[i]++
		}
		if reaches(run, i, e.Gain) {
			null.Same[i]++
		}
	}
	s := sum(run)
	if s >= null.Sum*(1-tie) {
		null.SumRank++
	}
	null.MostSum = max(null.MostSum, s)
	if len(run) > 0 {
		null.MostGain = max(null.MostGain, run[0].Gain)
	}
	null.FewestSignificant = min(null.FewestSignificant, significant(run))
	null.MostSignificant = max(null.MostSignificant, significant(run))
}

// reaches tells whether the edge at place i gains at least as much; one that is not
// there gains 0.
func reaches(run []Edge, i int, gain float64) bool {
	return i < len(run) && run[i].Gain >= gain*(1-tie) || gain == 0
}

func significant(edges []Edge) int {
	n := 0
	for _, e := range edges {
		if e.P < .05 {
			n++
		}
	}
	return n
}

func sum(edges []Edge) float64 {
	s := 0.0
	for _, e := range edges {
		s += e.Gain
	}
	return s
}

func ones(n int) []int { return slices.Repeat([]int{1}, n) }

// shuffled is the cascades with the units of each in another order.
func (c *Cascades) shuffled(rng *rand.Rand) *Cascades {
	s := *c
	s.unit = slices.Clone(c.unit)
	for k := range c.Len() {
		units := s.unit[c.start[k]:c.start[k+1]]
		rng.Shuffle(len(units), func(i, j int) { units[i], units[j] = units[j], units[i] })
	}
	return &s
}
