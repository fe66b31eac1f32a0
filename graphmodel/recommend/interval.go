package recommend

import "math"

// Interval is a 95% interval.
type Interval struct {
	Low  float64 `json:"low"`
	High float64 `json:"high"`
}

const z95 = 1.96

// Wilson is the 95% score interval of k of n (Wilson 1927). false: n is 0.
func Wilson(k, n int) (Interval, bool) {
	if n <= 0 {
		return Interval{}, false
	}
	size, p := float64(n), float64(k)/float64(n)
	under := 1 + z95*z95/size
	centre := (p + z95*z95/(2*size)) / under
	half := z95 * math.Sqrt(p*(1-p)/size+z95*z95/(4*size*size)) / under
	return Interval{max(0, centre-half), min(1, centre+half)}, true
}

// Newcombe is the 95% interval of k1/n1 − k2/n2, from the Wilson intervals of both
// (Newcombe 1998, method 10). false: one of the two has no members.
func Newcombe(k1, n1, k2, n2 int) (Interval, bool) {
	a, ok1 := Wilson(k1, n1)
	b, ok2 := Wilson(k2, n2)
	if !ok1 || !ok2 {
		return Interval{}, false
	}
	p1, p2 := float64(k1)/float64(n1), float64(k2)/float64(n2)
	return Interval{
		Low:  p1 - p2 - math.Hypot(p1-a.Low, b.High-p2),
		High: p1 - p2 + math.Hypot(a.High-p1, p2-b.Low),
	}, true
}

// shrinkTo is m of Shrunk.
const shrinkTo = 80

// Shrunk is k of n as an expectation: drawn towards the base rate as if 80 more firms
// had been seen that adopted at that rate, (k + 80·base)/(n + 80).
func Shrunk(k, n int, base float64) float64 {
	return (float64(k) + float64(shrinkTo*base)) / float64(n+shrinkTo)
}
