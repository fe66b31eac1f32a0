package recommend

import (
	"cmp"
	"math"
	"slices"
)

// FisherLess is the one-sided exact p of Fisher's test that k of n is less than l of m:
// how probable k or fewer are, were the k + l spread over both by chance. 1 when
// nothing is compared.
func FisherLess(k, n, l, m int) float64 {
	p := 0.0
	for x := max(0, k+l-m); x <= k; x++ {
		p += math.Exp(logChoose(n, x) + logChoose(m, k+l-x) - logChoose(n+m, k+l))
	}
	return min(1, p)
}

// logChoose is ln C(n, k).
func logChoose(n, k int) float64 { return logFactorial(n) - logFactorial(k) - logFactorial(n-k) }

func logFactorial(n int) float64 {
	l, _ := math.Lgamma(float64(n) + 1)
	return l
}

// BenjaminiHochberg tells which of the hypotheses with these p are rejected when the
// share of wrong ones among the rejected may be rate (Benjamini and Hochberg 1995):
// those up to the largest k with p_(k) ≤ k/m·rate.
func BenjaminiHochberg(p []float64, rate float64) []bool {
	order := make([]int, len(p))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(p[a], p[b]) })
	rejected, last := make([]bool, len(p)), -1
	for k, i := range order {
		if p[i] <= float64(k+1)/float64(len(p))*rate {
			last = k
		}
	}
	for _, i := range order[:last+1] {
		rejected[i] = true
	}
	return rejected
}
