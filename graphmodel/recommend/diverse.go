package recommend

import "math"

// Diversify orders things by maximal marginal relevance (Carbonell and Goldstein
// 1998): again and again it takes the one with the most
// lambda·relevance − (1−lambda)·max similarity to those taken. The first most are
// reordered; what comes after them keeps its order. relevance is in 0…1, descending;
// ties go to the one that came before. It returns indices.
func Diversify(relevance []float64, lambda float64, most int, similar func(a, b int) float64) []int {
	n := len(relevance)
	order := make([]int, 0, n)
	most = min(most, n)
	taken, nearest := make([]bool, most), make([]float64, most)
	for range most {
		best, bestGain := -1, math.Inf(-1)
		for k := range most {
			if gain := marginal(lambda, relevance[k], nearest[k]); !taken[k] && gain > bestGain {
				best, bestGain = k, gain
			}
		}
		taken[best] = true
		order = append(order, best)
		for k := range most {
			if !taken[k] {
				nearest[k] = max(nearest[k], similar(k, best))
			}
		}
	}
	for k := most; k < n; k++ {
		order = append(order, k)
	}
	return order
}

// marginal is what a thing is still worth beside those taken, of which the most similar is
// so similar.
func marginal(lambda, relevance, nearest float64) float64 {
	return float64(lambda*relevance) - float64((1-lambda)*nearest)
}

// diverseAmong is how many of the best Diversify chooses from.
const diverseAmong = 100

// diversePractices reorders ranked items so that they are less alike.
func (m *Model) diversePractices(items []ranked, lambda float64) []ranked {
	if len(items) == 0 {
		return items
	}
	relevance := make([]float64, len(items))
	for k, it := range items {
		relevance[k] = it.score / items[0].score
	}
	order := Diversify(relevance, lambda, diverseAmong, func(a, b int) float64 {
		return m.practicesAlike(items[a].practice, items[b].practice)
	})
	reordered := make([]ranked, len(items))
	for k, at := range order {
		reordered[k] = items[at]
	}
	return reordered
}

// sameCategory is the least similarity of two practices of one category.
const sameCategory = .5

// practicesAlike is the cosine of co-adoption |A_i∩A_j|/(√(n_i·n_j) + 2), and at least
// .5 in one category.
func (m *Model) practicesAlike(i, j int32) float64 {
	_, both := m.weightOf(weighted{f: feature(i)}, j)
	n := float64(len(m.practice[i].members)) * float64(len(m.practice[j].members))
	cosine := float64(both) / (math.Sqrt(n) + 2)
	if p := m.practice[i].parent; p != "" && p == m.practice[j].parent {
		return max(cosine, sameCategory)
	}
	return cosine
}
