package spread

import "math"

// Infectiousness is how often a unit's adoption is followed, one period later, by
// that of units that look at it:
//
//	Σ_j x_ji[T_j = T_i+1] / Σ_j x_ji[T_i+1 ≤ T_j] / #{T = T_i+1}
//
// over the adopters j with a date (Myers, Sociological Methods & Research 2000, as
// netdiffuseR computes it for K = 1). 0 where nobody follows, NaN for a unit that
// has not adopted or is not dated. w says who looks at whom.
func Infectiousness(times []float64, w *Weights) ([]float64, error) {
	if err := checkUnits("neighbours", len(times), w.Len()); err != nil {
		return nil, err
	}
	return adjacentShare(times, w.Transposed(), 1), nil
}

// Susceptibility is how often a unit's adoption follows, one period later, that of
// units that it looks at:
//
//	Σ_j x_ij[T_j = T_i−1] / Σ_j x_ij[T_j ≤ T_i−1] / #{T = T_i−1}
//
// 0 where it follows nobody, NaN for a unit that has not adopted or is not dated.
func Susceptibility(times []float64, w *Weights) ([]float64, error) {
	if err := checkUnits("neighbours", len(times), w.Len()); err != nil {
		return nil, err
	}
	return adjacentShare(times, w, -1), nil
}

// adjacentShare is both of them: step 1 looks at the period after, -1 before.
func adjacentShare(times []float64, w *Weights, step float64) []float64 {
	adopters := map[float64]float64{}
	for _, t := range times {
		if isDatedTime(t) {
			adopters[math.Floor(t)]++
		}
	}
	shares := make([]float64, len(times))
	for i, t := range times {
		if !isDatedTime(t) {
			shares[i] = math.NaN()
			continue
		}
		t, next, all := math.Floor(t), 0.0, 0.0
		to, weights := w.row(i)
		for at, j := range to {
			later := (math.Floor(times[j]) - t) * step
			if !isDatedTime(times[j]) || later < 1 {
				continue
			}
			all += weights[at]
			if later == 1 {
				next += weights[at]
			}
		}
		if next > 0 {
			shares[i] = next / all / adopters[t+step]
		}
	}
	return shares
}
