package recommend

// gained is a choice of greedy.
type gained struct {
	at      int
	gain    float64
	reached float64 // by this choice and those before it
}

// greedy chooses up to limit rows of q, each time the one of the largest
//
//	weight(e)·Σ_v q(e,v)·Π_{chosen c}(1 − q(c,v)),
//
// of equal ones the one that comes first, and stops where nothing is gained. Without
// weights the covered sum is submodular, and greedy is within 1 − 1/e of the best
// (Nemhauser, Wolsey and Fisher 1978); with them it is a stated rule and nothing more.
func greedy(weight []float64, q [][]float64, limit int, first func(a, b int) bool) []gained {
	var chosen []gained
	taken, reached := make([]bool, len(q)), 0.0
	var left []float64 // Π (1 − q) of each v
	for len(chosen) < limit {
		best, most := -1, 0.0
		for e := range q {
			if taken[e] {
				continue
			}
			gain := weight[e] * covered(q[e], left)
			if gain > most || gain == most && best >= 0 && first(e, best) {
				best, most = e, gain
			}
		}
		if best < 0 {
			break
		}
		taken[best] = true
		reached += covered(q[best], left)
		left = leave(left, q[best])
		chosen = append(chosen, gained{best, most, reached})
	}
	return chosen
}

// covered is Σ_v q(v)·left(v); a left of nil is all ones.
func covered(q, left []float64) float64 {
	sum := 0.0
	for v, x := range q {
		if left != nil {
			x = float64(x * left[v]) // the conversion keeps processors from fusing the two steps
		}
		sum += x
	}
	return sum
}

// leave is what is left when q is chosen.
func leave(left, q []float64) []float64 {
	if left == nil {
		left = make([]float64, len(q))
		for v := range left {
			left[v] = 1
		}
	}
	for v, x := range q {
		left[v] = float64(left[v] * (1 - x))
	}
	return left
}
