package spread

import (
	"context"
	"fmt"
	"math"

	"gonum.org/v1/gonum/floats"

	"ronghe/graphmodel"
)

// JoinCountTest counts the pairs of neighbours by who of them has adopted: both,
// neither, or one. For adopted or not it is to be preferred to Moran, and its
// permutation p to the normal one, which fails where few have adopted.
type JoinCountTest struct {
	BB, WW, BW JoinCount // both, neither, one of them
	Units      int       // with neighbours
	Adopters   int       // among these
	Islands    []int32   // the units without neighbours, ascending: left out of all of it
}

// JoinCount is the number of pairs of one sort, with what is expected when the same
// number of adopters is dealt out by chance (Cliff and Ord 1981).
type JoinCount struct {
	Count, Expected, Variance float64
	Z                         float64 // NaN where Variance is 0
	Permutation               PermutationP
}

// JoinCounts tests which units have adopted. The weights must be the same both ways
// and all 1. ErrInvalid otherwise, with fewer than 4 units that have neighbours,
// and when none or all of them have adopted; the error of ctx as in Moran.
func JoinCounts(ctx context.Context, adopted []bool, w *Weights, draws Draws) (JoinCountTest, error) {
	if err := checkBinary(w); err != nil {
		return JoinCountTest{}, err
	}
	x := make([]float64, len(adopted))
	for i, yes := range adopted {
		if yes {
			x[i] = 1
		}
	}
	s, err := newSpatial("join counts", x, w)
	if err != nil {
		return JoinCountTest{}, err
	}
	adopters := floats.Sum(s.x)
	test := s.expectJoins(adopters)
	test.Units, test.Adopters, test.Islands = len(s.x), int(adopters), s.islands
	counts := make([]float64, 3)
	s.w.joins(s.x, counts)
	all := []*JoinCount{&test.BB, &test.WW, &test.BW}
	p, err := permute(ctx, s.x, draws, []float64{test.BB.Expected, test.WW.Expected, test.BW.Expected}, s.w.joins)
	if err != nil {
		return JoinCountTest{}, err
	}
	for i, j := range all {
		j.Count, j.Permutation, j.Z = counts[i], p[i], math.NaN()
		if j.Variance > 1e-9 {
			j.Z = (j.Count - j.Expected) / math.Sqrt(j.Variance)
		}
	}
	return test, nil
}

// joins counts BB, WW and BW; each pair is two links.
func (w *Weights) joins(x, out []float64) {
	clear(out)
	for i := range w.Len() {
		to, _ := w.row(i)
		for _, j := range to {
			switch x[i] + x[j] {
			case 2:
				out[0] += .5
			case 0:
				out[1] += .5
			default:
				out[2] += .5
			}
		}
	}
}

// expectJoins is expectations and variances with so many adopters, dealt out
// without putting back.
func (s *spatial) expectJoins(adopters float64) JoinCountTest {
	n := float64(len(s.x))
	others := n - adopters
	same := func(k float64) JoinCount {
		two, three, four := falling(k, 2)/falling(n, 2), falling(k, 3)/falling(n, 3), falling(k, 4)/falling(n, 4)
		e := s.s0 / 2 * two
		v := s.s1*two + (s.s2-2*s.s1)*three + (s.s0*s.s0+s.s1-s.s2)*four
		return JoinCount{Expected: e, Variance: v/4 - e*e}
	}
	e := s.s0 * adopters * others / falling(n, 2)
	v := 2*s.s1*adopters*others/falling(n, 2) +
		(s.s2-2*s.s1)*adopters*others*(n-2)/falling(n, 3) +
		4*(s.s0*s.s0+s.s1-s.s2)*falling(adopters, 2)*falling(others, 2)/falling(n, 4)
	return JoinCountTest{BB: same(adopters), WW: same(others), BW: JoinCount{Expected: e, Variance: v/4 - e*e}}
}

// falling is n(n−1)…(n−k+1).
func falling(n float64, k int) float64 {
	product := 1.0
	for i := range k {
		product *= n - float64(i)
	}
	return product
}

// checkBinary refuses weights that are not 1 or not the same both ways.
func checkBinary(w *Weights) error {
	for i := range w.Len() {
		to, weights := w.row(i)
		for at, j := range to {
			if weights[at] != 1 || w.between(j, int32(i)) != 1 {
				return graphmodel.Invalid("join counts", fmt.Sprintf("%d → %d", i, j),
					"相邻关系必须对称且权重为 1", "neighbours must be so both ways, with weight 1")
			}
		}
	}
	return nil
}
