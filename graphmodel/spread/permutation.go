package spread

import (
	"context"
	"math"
	"math/rand/v2"
)

// Draws is how often a permutation test deals the values out to the units anew, and
// the seed it does so from; the same seed gives the same answer. The usual number
// is 999. With Count 0 there is no test and its p are NaN.
type Draws struct {
	Count int
	Seed  uint64
}

// PermutationP is the part of all draws, the observed one among them, that is as
// extreme as the observed one: (1 + how many) / (1 + Count). The smallest there
// can be is 1/(1+Count).
type PermutationP struct {
	High float64 // at or above it
	Low  float64 // at or below it
	Both float64 // at or beyond its distance from what is expected
}

// sameDraw is how near two values count as the same: they may be sums of the same
// numbers in another order.
const sameDraw = 1e-9

// permute deals x out Count times and holds the statistic of each draw against that
// of x; expected is its mean under all draws. The answer depends on the order of x.
// It ends with the error of ctx when that is done.
func permute(ctx context.Context, x []float64, draws Draws, expected []float64, statistic func(x, out []float64)) ([]PermutationP, error) {
	k := len(expected)
	observed, drawn, p := make([]float64, k), make([]float64, k), make([]PermutationP, k)
	statistic(x, observed)
	dealt := append([]float64(nil), x...)
	rng := rand.New(rand.NewPCG(draws.Seed, 0))
	for range draws.Count {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		rng.Shuffle(len(dealt), func(i, j int) { dealt[i], dealt[j] = dealt[j], dealt[i] })
		statistic(dealt, drawn)
		for i := range p {
			p[i].count(drawn[i], observed[i], expected[i])
		}
	}
	for i := range p {
		p[i] = p[i].share(draws.Count)
	}
	return p, nil
}

// count adds one draw.
func (p *PermutationP) count(drawn, observed, expected float64) {
	slack := sameDraw * (1 + math.Abs(observed))
	if drawn >= observed-slack {
		p.High++
	}
	if drawn <= observed+slack {
		p.Low++
	}
	if math.Abs(drawn-expected) >= math.Abs(observed-expected)-slack {
		p.Both++
	}
}

// share turns counts into parts of all.
func (p PermutationP) share(draws int) PermutationP {
	if draws == 0 {
		return PermutationP{math.NaN(), math.NaN(), math.NaN()}
	}
	of := func(count float64) float64 { return (1 + count) / float64(1+draws) }
	return PermutationP{High: of(p.High), Low: of(p.Low), Both: of(p.Both)}
}
