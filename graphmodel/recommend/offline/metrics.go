package offline

import (
	"math"
	"slices"
)

// Hits of one unit: what the list of one method is worth to it.
type gains struct {
	recall, ndcg, hit float64
}

// hitDepth is how far down hit@10 looks.
const hitDepth = 10

// Recall is hits within the list over min(k, tests).
func Recall(hits []bool, tests, k int) float64 {
	n := 0
	for _, hit := range hits[:min(k, len(hits))] {
		if hit {
			n++
		}
	}
	return float64(n) / float64(min(k, tests))
}

// NDCG is Σ 1/log2(rank+1) over the hits, over the most that it could be with so many
// tests: Σ_{r ≤ min(k, tests)} 1/log2(r+1).
func NDCG(hits []bool, tests, k int) float64 {
	got, most := 0.0, 0.0
	for r, hit := range hits[:min(k, len(hits))] {
		if hit {
			got += discount(r + 1)
		}
	}
	for r := range min(k, tests) {
		most += discount(r + 1)
	}
	return got / most
}

func discount(rank int) float64 { return 1 / math.Log2(float64(rank+1)) }

// Gini is how unevenly things were shown, 0 for all alike, towards 1 for one only:
// 2·Σ k·x_k/(n·Σx) − (n+1)/n over x ascending, with those never shown. 0 of nothing.
func Gini(shown []int) float64 {
	x := slices.Sorted(slices.Values(shown))
	sum, weighted := 0.0, 0.0
	for k, times := range x {
		sum += float64(times)
		weighted += float64(k+1) * float64(times)
	}
	n := float64(len(x))
	if sum == 0 {
		return 0
	}
	return 2*weighted/(n*sum) - (n+1)/n
}

// Coverage is the share of things that were shown to anybody.
func Coverage(shown []int) float64 {
	if len(shown) == 0 {
		return 0
	}
	n := 0
	for _, times := range shown {
		if times > 0 {
			n++
		}
	}
	return float64(n) / float64(len(shown))
}
