package judged

import (
	"math"
	"slices"
)

// ReciprocalRank is 1/rank of the first relevant document among the first k of a
// ranking; 0 when there is none. Its mean over queries is MRR@k (Voorhees, TREC-8
// Question Answering Track, 1999).
func ReciprocalRank(ranked []string, grades map[string]int, k int) float64 {
	for i, id := range ranked[:min(k, len(ranked))] {
		if grades[id] > 0 {
			return 1 / float64(i+1)
		}
	}
	return 0
}

// NDCG is the normalised discounted cumulative gain of the first k of a ranking
// (Järvelin and Kekäläinen, 2002, with the discount of Burges et al., 2005): the sum
// of grade / log2(rank + 1), divided by that of the best ranking there can be. The
// gain is the grade itself, as in trec_eval. From 0 to 1; 0 when nothing is relevant.
func NDCG(ranked []string, grades map[string]int, k int) float64 {
	got := make([]int, 0, k)
	for _, id := range ranked[:min(k, len(ranked))] {
		got = append(got, grades[id])
	}
	best := make([]int, 0, len(grades))
	for _, grade := range grades {
		best = append(best, grade)
	}
	slices.SortFunc(best, func(a, b int) int { return b - a })
	ideal := discounted(best[:min(k, len(best))])
	if ideal == 0 {
		return 0
	}
	return discounted(got) / ideal
}

func discounted(grades []int) float64 {
	sum := 0.0
	for i, grade := range grades {
		sum += float64(grade) / math.Log2(float64(i+2))
	}
	return sum
}

// Recall is the part of all relevant documents that is among the first k of a
// ranking (Manning, Raghavan and Schütze, 2008, chapter 8); 0 when nothing is
// relevant. With over k relevant documents it cannot be 1.
func Recall(ranked []string, grades map[string]int, k int) float64 {
	found, relevant := 0, 0
	for _, grade := range grades {
		if grade > 0 {
			relevant++
		}
	}
	if relevant == 0 {
		return 0
	}
	for _, id := range ranked[:min(k, len(ranked))] {
		if grades[id] > 0 {
			found++
		}
	}
	return float64(found) / float64(relevant)
}
