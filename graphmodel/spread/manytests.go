package spread

import (
	"cmp"
	"context"
	"errors"
	"math"
	"slices"

	"ronghe/graphmodel"
)

// BenjaminiHochberg is each p adjusted for there being many (Journal of the Royal
// Statistical Society B 57, 1995): those at or below x are false in no more than
// the part x of cases. A p that is NaN stays so and counts for nothing.
func BenjaminiHochberg(p []float64) []float64 {
	var order []int
	adjusted := make([]float64, len(p))
	for i, v := range p {
		adjusted[i] = math.NaN()
		if !math.IsNaN(v) {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(p[b], p[a]) })
	least := 1.0
	for at, i := range order {
		least = math.Min(least, p[i]*float64(len(order))/float64(len(order)-at))
		adjusted[i] = least
	}
	return adjusted
}

// PeriodTest is the tests of who had adopted by the end of one period.
type PeriodTest struct {
	Period   float64
	Adopters int // by then, islands included
	Skipped  error
	Moran    MoranTest     // of the weights with each unit's neighbours counting 1 together
	Joins    JoinCountTest // empty where the weights are none for it
	// The permutation p of Moran on both sides, and of BB from above, adjusted for
	// the number of periods tested; NaN where there are no draws.
	MoranAdjusted, BBAdjusted float64
}

// ClusteringByPeriod tests each period of the window in which some and not all had
// adopted; in the others Skipped says why not. Units that adopted at an unknown
// time count as not adopted throughout. ErrInvalid as in Moran.
func ClusteringByPeriod(ctx context.Context, times []float64, w *Weights, window Window, draws Draws) ([]PeriodTest, error) {
	periods, err := periodsOf(window)
	if err != nil {
		return nil, err
	}
	if err := checkUnits("neighbours", len(times), w.Len()); err != nil {
		return nil, err
	}
	tests := make([]PeriodTest, periods)
	moran, joins := make([]float64, periods), make([]float64, periods)
	for i := range tests {
		tests[i], err = clusteringBy(ctx, times, w, window.First+float64(i), draws)
		if err != nil {
			return nil, err
		}
		moran[i], joins[i] = tests[i].MoranAdjusted, tests[i].BBAdjusted
	}
	moran, joins = BenjaminiHochberg(moran), BenjaminiHochberg(joins)
	for i := range tests {
		tests[i].MoranAdjusted, tests[i].BBAdjusted = moran[i], joins[i]
	}
	return tests, nil
}

// clusteringBy is the test of one period, its p not adjusted yet.
func clusteringBy(ctx context.Context, times []float64, w *Weights, period float64, draws Draws) (PeriodTest, error) {
	test := PeriodTest{Period: period, MoranAdjusted: math.NaN(), BBAdjusted: math.NaN()}
	x, adopted := make([]float64, len(times)), make([]bool, len(times))
	for i, t := range times {
		if adopted[i] = math.Floor(t) <= period; adopted[i] {
			x[i] = 1
			test.Adopters++
		}
	}
	moran, err := Moran(ctx, x, w.RowStandardised(), draws)
	if errors.Is(err, graphmodel.ErrInvalid) {
		test.Skipped = err
		return test, nil
	}
	if err != nil {
		return test, err
	}
	test.Moran, test.MoranAdjusted = moran, moran.Permutation.Both
	if checkBinary(w) == nil { // others have no join counts
		test.Joins, err = JoinCounts(ctx, adopted, w, draws)
		test.BBAdjusted = test.Joins.BB.Permutation.High
	}
	return test, err
}
