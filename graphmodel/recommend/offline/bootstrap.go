package offline

import (
	"math/rand/v2"
	"slices"

	"ronghe/graphmodel/recommend"
)

// The bootstrap draws units with replacement so many times, always alike.
const (
	draws         = 1000
	bootstrapSeed = 20260101
)

// bootstrap is the 95% interval of the mean of each series, by drawing units: the same
// units for all series, so that differences are paired.
func bootstrap(series [][]float64) []recommend.Interval {
	intervals := make([]recommend.Interval, len(series))
	if len(series) == 0 || len(series[0]) == 0 {
		return intervals
	}
	n := len(series[0])
	means := make([][]float64, len(series))
	random := rand.New(rand.NewPCG(bootstrapSeed, 0))
	times := make([]int32, n)
	for range draws {
		clear(times)
		for range n {
			times[random.IntN(n)]++
		}
		for k, values := range series {
			sum := 0.0
			for u, v := range values {
				sum += float64(float64(times[u]) * v)
			}
			means[k] = append(means[k], sum/float64(n))
		}
	}
	for k, m := range means {
		slices.Sort(m)
		intervals[k] = recommend.Interval{Low: m[draws*25/1000], High: m[draws*975/1000-1]}
	}
	return intervals
}

func mean(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return sum / float64(len(values))
}
