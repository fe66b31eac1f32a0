package names

import (
	"cmp"
	"math"
	"slices"
	"sync"

	"ronghe/graphmodel"
	"ronghe/seed/names/parse"
)

// What one question may cost.
const (
	maxVisited  = 6000 // places in the lists of grams, the shortest lists first
	maxCompared = 64   // names that are compared
)

// scratch is what finding candidates needs for a while: a weight for every name.
type scratch struct {
	weights []float32
	touched []int32
}

type scratchPool struct{ pool *sync.Pool }

func newScratchPool() scratchPool {
	return scratchPool{&sync.Pool{New: func() any { return &scratch{} }}}
}

// nearby are the names worth comparing with one: written alike, and the maxCompared that
// share the most with it, rare grams counting for more. kind "" is any.
func (t *Table) nearby(n parse.Name, kind graphmodel.Kind) []int32 {
	near := slices.Clone(t.spelled(n.Text))
	near = slices.DeleteFunc(near, func(i int32) bool { return !t.isOf(i, kind) })
	s := t.scratch.pool.Get().(*scratch)
	defer t.scratch.pool.Put(s)
	if len(s.weights) < len(t.names) {
		s.weights = make([]float32, len(t.names))
	}
	t.weigh(s, n, kind)
	near = append(near, s.heaviest(maxCompared)...)
	for _, i := range s.touched {
		s.weights[i] = 0
	}
	s.touched = s.touched[:0]
	slices.Sort(near)
	return slices.Compact(near)
}

// heaviest are the most names of those touched that weigh the most, of equal ones the first.
func (s *scratch) heaviest(most int) []int32 {
	before := func(a, b int32) int { return cmp.Or(cmp.Compare(s.weights[b], s.weights[a]), cmp.Compare(a, b)) }
	kept := make([]int32, 0, most+1)
	for _, i := range s.touched {
		if len(kept) == most && before(kept[most-1], i) < 0 {
			continue
		}
		at, _ := slices.BinarySearchFunc(kept, i, before)
		kept = slices.Insert(kept, at, i)
		kept = kept[:min(most, len(kept))]
	}
	return kept
}

func (t *Table) isOf(name int32, kind graphmodel.Kind) bool {
	return kind == "" || t.entries[t.names[name].entry].kind == kind
}

// weigh adds up what the names share with n.
func (t *Table) weigh(s *scratch, n parse.Name, kind graphmodel.Kind) {
	var lists [][]int32
	for _, g := range gramsOf(kind, n) {
		if list := t.grams.list(g); len(list) > 0 {
			lists = append(lists, list)
		}
	}
	slices.SortStableFunc(lists, func(a, b []int32) int { return cmp.Compare(len(a), len(b)) })
	visited := 0
	for _, list := range lists {
		if visited += len(list); visited > maxVisited && len(s.touched) > 0 {
			return
		}
		weight := float32(math.Log(1 + float64(len(t.names))/float64(len(list))))
		for _, i := range list[:min(len(list), maxVisited)] {
			if s.weights[i] == 0 {
				s.touched = append(s.touched, i)
			}
			s.weights[i] += weight
		}
	}
}
