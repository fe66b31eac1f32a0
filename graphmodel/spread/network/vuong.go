package network

import "math"

// vuong is the p of Vuong's test that the network with one more edge is no better:
// over all cascades d = the gain − 1/cascades, z = Σd / (sd·√cascades), p = 1 − Φ(z).
// The R package takes 1/cascades off the scores themselves, which then drift; nothing
// drifts here. It is 1 with a single cascade, whose spread nobody knows.
func vuong(used []use, cascades int) float64 {
	k := float64(cascades)
	sum := 0.0
	for _, u := range used {
		sum += u.gain
	}
	m := sum / k
	squares := (k - float64(len(used))) * m * m
	for _, u := range used {
		squares += (u.gain - m) * (u.gain - m)
	}
	switch {
	case len(used) == 0 || cascades < 2:
		return 1
	case squares == 0:
		return 0
	}
	z := (sum - 1) / (math.Sqrt(squares/(k-1)) * math.Sqrt(k))
	return math.Erfc(z/math.Sqrt2) / 2
}
