package spread

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

// TestEventHistoryRecovers: from a large simulated panel the fit comes back to what
// it was made with.
func TestEventHistoryRecovers(t *testing.T) {
	fit := fitHistory(t, simulated(2000, 20), Cloglog)
	for i, want := range []float64{-4, .7, 0, 1.5} {
		c := fit.Coefficients[i]
		near(t, "B "+c.Name, c.B, want, 4*c.SE)
	}
}

// simulated is units in a ring, where x and exposure make adoption likely, z not.
func simulated(n, periods int) History {
	rng := rand.New(rand.NewPCG(8, 9))
	h := History{Window: Window{1, float64(periods)}}
	var links []Link
	x, z, times := make([]float64, n), make([]float64, n), make([]float64, n)
	for i := range n {
		h.Units = append(h.Units, fmt.Sprintf("u%06d", i))
		x[i], z[i], times[i] = rng.NormFloat64(), rng.NormFloat64(), Never
		next := int32((i + 1) % n)
		links = append(links, Link{int32(i), next, 1}, Link{next, int32(i), 1})
	}
	h.Neighbours, _ = NewWeights(n, links)
	h.Covariates = []Covariate{{"x", x}, {"z", z}}
	for t := 1.0; t <= float64(periods); t++ {
		for i := range n {
			e := 0.0
			for _, j := range []int{(i + 1) % n, (i + n - 1) % n} {
				if times[j] < t {
					e += .5
				}
			}
			if times[i] > t && rng.Float64() < -math.Expm1(-math.Exp(-4+.7*x[i]+1.5*e)) {
				times[i] = t
			}
		}
	}
	h.Times = [][]float64{times}
	return h
}

// BenchmarkEventHistory: about 100,000 rows, three columns and time.
func BenchmarkEventHistory(b *testing.B) {
	h := simulated(7000, 20)
	h.Time = TimeLinear
	n := 0.0
	for b.Loop() {
		rows, err := UnitRows(context.Background(), h)
		if err != nil {
			b.Fatal(err)
		}
		fit, err := FitEventHistory(context.Background(), rows, Logit)
		if err != nil {
			b.Fatal(err)
		}
		n = fit.UnitPeriods
	}
	b.ReportMetric(n, "rows")
}
