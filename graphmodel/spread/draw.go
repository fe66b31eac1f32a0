package spread

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"

	"ronghe/graphmodel"
)

// minDraws is the fewest draws that show how far an estimate is spread.
const minDraws = 20

// Draw is d with each interval of several periods drawn to one of them, all equally
// likely. It shares what it does not change.
func (d *Data) Draw(r *rand.Rand) *Data {
	out := *d
	out.Events = slices.Clone(d.Events)
	for i := range out.Events {
		t := &out.Events[i].Time
		first, last := d.Span(*t)
		if first < last {
			period := drawn(r, first, last)
			t.Lo = max(t.Lo, d.Scale.Start(period))
			t.Hi = min(t.Hi, d.Scale.Start(period+1)-1)
		}
	}
	return &out
}

func drawn(r *rand.Rand, first, last float64) float64 {
	if first == last {
		return first
	}
	return first + float64(r.IntN(int(last-first)+1))
}

// Summary is a number and how far it is spread.
type Summary struct {
	Mean  float64 `json:"mean"`
	SD    float64 `json:"sd"`    // n−1; 0 of one
	Low   float64 `json:"low"`   // 2.5% are below
	High  float64 `json:"high"`  // 97.5% are below
	N     int     `json:"n"`     // draws or resamples that it was computed from
	Empty int     `json:"empty"` // those in which it does not exist
}

// OverDraws tells how surely something is known whose dates are intervals: it is
// computed of draws of d, 20 at least, and must give the same estimates in the same
// places each time, NaN for one that does not exist. Where no date is an interval one
// draw is enough. An estimate that exists in no draw has N 0.
//
// ErrInvalid for fewer than 20 draws; the error of ctx when it ends first.
func (d *Data) OverDraws(ctx context.Context, draws int, seed uint64, compute func(*Data) []float64) ([]Summary, error) {
	if err := enoughDraws(draws); err != nil {
		return nil, err
	}
	if d.basis(0, d.Events, "").Intervals == 0 {
		draws = 1
	}
	var values [][]float64
	for i := range draws {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for at, x := range compute(d.Draw(rand.New(rand.NewPCG(seed, uint64(i))))) {
			if at == len(values) {
				values = append(values, nil)
			}
			values[at] = append(values[at], x)
		}
	}
	out := make([]Summary, len(values))
	for at, of := range values {
		out[at] = summaryOf(of)
	}
	return out, nil
}

func enoughDraws(draws int) error {
	if draws < minDraws {
		return graphmodel.Invalid("draws", "", fmt.Sprintf("区间日期至少抽取 %d 次", minDraws),
			fmt.Sprintf("dates that are intervals need %d draws at least", minDraws))
	}
	return nil
}

// summaryOf sums up values, NaN for those that do not exist; it sorts them.
func summaryOf(values []float64) Summary {
	slices.Sort(values) // NaN first
	e := Summary{}
	for e.Empty < len(values) && math.IsNaN(values[e.Empty]) {
		e.Empty++
	}
	values = values[e.Empty:]
	e.N = len(values)
	switch e.N {
	case 0:
		return e
	case 1:
		e.Mean, e.Low, e.High = values[0], values[0], values[0]
		return e
	}
	for _, x := range values {
		e.Mean += x
	}
	e.Mean /= float64(e.N)
	for _, x := range values {
		e.SD += (x - e.Mean) * (x - e.Mean)
	}
	e.SD = math.Sqrt(e.SD / float64(e.N-1))
	e.Low, e.High = percentile(values, 0.025), percentile(values, 0.975)
	return e
}

// percentile is the value below which the share x of sorted values lies, on the line
// between the two nearest (type 7 of Hyndman and Fan, American Statistician 50, 1996).
func percentile(sorted []float64, x float64) float64 {
	at := x * float64(len(sorted)-1)
	low := int(at)
	high := min(low+1, len(sorted)-1)
	return sorted[low] + (at-float64(low))*(sorted[high]-sorted[low])
}
