package spread

import (
	"fmt"
	"math"

	"ronghe/graphmodel"
)

// ExposurePanel is how much of each unit's neighbourhood had adopted in each
// period from First on: Valente's exposure (Social Networks 18, 1996).
type ExposurePanel struct {
	First        float64
	Periods      int
	Values       []float64 // unit by unit, Periods each; NaN for a unit without neighbours
	NoNeighbours []int32   // the units without one, ascending; it is not the same as exposure 0
}

// At is the exposure of a unit in the period t; NaN outside the periods.
func (p *ExposurePanel) At(unit int, t float64) float64 {
	at := int(math.Floor(t - p.First))
	if at < 0 || at >= p.Periods {
		return math.NaN()
	}
	return p.Values[unit*p.Periods+at]
}

// Exposure is E_it = Σ_j w_ij·[T_j ≤ t] / Σ_j w_ij for the periods of the window.
// A neighbour that adopted at an unknown time is in neither sum. ErrInvalid where
// times and weights are of different units, or the window is none.
func Exposure(times []float64, w *Weights, window Window) (*ExposurePanel, error) {
	if err := checkUnits("neighbours", len(times), w.Len()); err != nil {
		return nil, err
	}
	periods, err := periodsOf(window)
	if err != nil {
		return nil, err
	}
	p := &ExposurePanel{First: window.First, Periods: periods, Values: make([]float64, len(times)*periods)}
	for i := range times {
		if !exposeUnit(p.Values[i*periods:(i+1)*periods], times, w, i, window.First) {
			p.NoNeighbours = append(p.NoNeighbours, int32(i))
		}
	}
	return p, nil
}

// exposeUnit fills one unit's row: what is adopted is added where it begins, and
// summed up along the row.
func exposeUnit(row, times []float64, w *Weights, unit int, first float64) bool {
	to, weights := w.row(unit)
	all := 0.0
	for at, j := range to {
		if math.IsNaN(times[j]) {
			continue
		}
		all += weights[at]
		if start := math.Max(0, math.Floor(times[j])-first); start < float64(len(row)) {
			row[int(start)] += weights[at]
		}
	}
	sum := 0.0
	for t := range row {
		sum += row[t]
		row[t] = sum / all // NaN without neighbours
	}
	return all > 0
}

// Thresholds is the exposure of each unit when it adopted, as it was lag periods
// before; lag 1 does not count those that adopt at the same time. NaN for a unit
// that has not adopted, is not dated, or has no neighbours.
func Thresholds(times []float64, w *Weights, lag float64) ([]float64, error) {
	if err := checkUnits("neighbours", len(times), w.Len()); err != nil {
		return nil, err
	}
	thresholds := make([]float64, len(times))
	for i, t := range times {
		thresholds[i] = math.NaN()
		if isDatedTime(t) {
			thresholds[i] = 0
			exposeUnit(thresholds[i:i+1], times, w, i, math.Floor(t)-lag)
		}
	}
	return thresholds, nil
}

// checkUnits refuses what is not of as many units as there are.
func checkUnits(thing string, units, got int) error {
	if units == got {
		return nil
	}
	return graphmodel.Invalid(thing, "", fmt.Sprintf("有 %d 个单位，应为 %d 个", got, units),
		fmt.Sprintf("is of %d units, there are %d", got, units))
}

// maxPeriods is more than any panel has: 300 years of days.
const maxPeriods = 110_000

// periodsOf is the number of periods of a window, which begins and ends with a
// whole one.
func periodsOf(window Window) (int, error) {
	n := window.Last - window.First + 1
	if !(n >= 1 && n <= maxPeriods) || window.First != math.Floor(window.First) || n != math.Floor(n) {
		return 0, graphmodel.Invalid("window", "", fmt.Sprintf("从 %g 到 %g 不是观察期", window.First, window.Last),
			fmt.Sprintf("%g to %g is no window", window.First, window.Last))
	}
	return int(n), nil
}
