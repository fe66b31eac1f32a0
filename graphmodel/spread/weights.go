package spread

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"ronghe/graphmodel"
)

// Weights is which units each unit looks at, and how much: the neighbours of unit
// i are To[Start[i]:Start[i+1]], ascending, with the weights W at the same places.
// Whoever holds one only reads it.
type Weights struct {
	Start []int32 // one more than there are units
	To    []int32
	W     []float64
}

// Link is one neighbour: From looks at To.
type Link struct {
	From, To int32
	Weight   float64
}

// NewWeights is the weights of n units with these links, in whatever order they
// come. ErrInvalid for a unit that is none of the n, a unit that is its own
// neighbour, a pair named twice, and a weight that is not above 0.
func NewWeights(n int, links []Link) (*Weights, error) {
	sorted := slices.SortedFunc(slices.Values(links), func(a, b Link) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.Weight, b.Weight))
	})
	w := &Weights{Start: make([]int32, n+1), To: make([]int32, len(links)), W: make([]float64, len(links))}
	for i, l := range sorted {
		if zh, en := wrongLink(n, l); en != "" {
			return nil, invalidLink(l, zh, en)
		}
		if i > 0 && sorted[i-1].From == l.From && sorted[i-1].To == l.To {
			return nil, invalidLink(l, "同一对单位出现两次", "the pair is named twice")
		}
		w.Start[l.From+1]++
		w.To[i], w.W[i] = l.To, l.Weight
	}
	for i := range n {
		w.Start[i+1] += w.Start[i]
	}
	return w, nil
}

func wrongLink(n int, l Link) (zh, en string) {
	switch {
	case l.From < 0 || int(l.From) >= n || l.To < 0 || int(l.To) >= n:
		return fmt.Sprintf("单位不在 0 到 %d 之间", n-1), fmt.Sprintf("a unit is not from 0 to %d", n-1)
	case l.From == l.To:
		return "单位不能与自己相邻", "a unit is not its own neighbour"
	case !(l.Weight > 0) || math.IsInf(l.Weight, 0):
		return "权重必须大于 0", "the weight must be above 0"
	}
	return "", ""
}

func invalidLink(l Link, zh, en string) error {
	return graphmodel.Invalid("neighbours", fmt.Sprintf("%d → %d (%g)", l.From, l.To, l.Weight), zh, en)
}

// Len is the number of units.
func (w *Weights) Len() int { return len(w.Start) - 1 }

// row is the neighbours of unit i and their weights.
func (w *Weights) row(i int) ([]int32, []float64) {
	a, b := w.Start[i], w.Start[i+1]
	return w.To[a:b], w.W[a:b]
}

// between is the weight of j for i, 0 where j is no neighbour of i.
func (w *Weights) between(i, j int32) float64 {
	to, weights := w.row(int(i))
	at, found := slices.BinarySearch(to, j)
	if !found {
		return 0
	}
	return weights[at]
}

// RowStandardised is w with the weights of each unit divided by their sum: each
// unit's neighbours count 1 together, and what is computed of them is their mean.
func (w *Weights) RowStandardised() *Weights {
	out := &Weights{Start: w.Start, To: w.To, W: make([]float64, len(w.W))}
	for i := range w.Len() {
		_, weights := w.row(i)
		sum := 0.0
		for _, v := range weights {
			sum += v
		}
		for at, v := range weights {
			out.W[int(w.Start[i])+at] = v / sum
		}
	}
	return out
}

// Transposed is w with every link the other way round.
func (w *Weights) Transposed() *Weights {
	out := &Weights{Start: make([]int32, len(w.Start)), To: make([]int32, len(w.To)), W: make([]float64, len(w.W))}
	for _, to := range w.To {
		out.Start[to+1]++
	}
	for i := range w.Len() {
		out.Start[i+1] += out.Start[i]
	}
	next := slices.Clone(out.Start)
	for i := range w.Len() {
		to, weights := w.row(i)
		for at, j := range to {
			out.To[next[j]], out.W[next[j]] = int32(i), weights[at]
			next[j]++
		}
	}
	return out
}

// Islands is the units that no link touches, ascending.
func (w *Weights) Islands() []int32 {
	linked := make([]bool, w.Len())
	for i := range w.Len() {
		to, _ := w.row(i)
		for _, j := range to {
			linked[i], linked[j] = true, true
		}
	}
	var islands []int32
	for i, ok := range linked {
		if !ok {
			islands = append(islands, int32(i))
		}
	}
	return islands
}

// among is w of the units that keep names, numbered in their order.
func (w *Weights) among(keep []int32) *Weights {
	number := make([]int32, w.Len())
	for i := range number {
		number[i] = -1
	}
	for i, unit := range keep {
		number[unit] = int32(i)
	}
	out := &Weights{Start: make([]int32, 1, len(keep)+1)}
	for _, unit := range keep {
		to, weights := w.row(int(unit))
		for at, j := range to {
			if number[j] >= 0 {
				out.To, out.W = append(out.To, number[j]), append(out.W, weights[at])
			}
		}
		out.Start = append(out.Start, int32(len(out.To)))
	}
	return out
}
