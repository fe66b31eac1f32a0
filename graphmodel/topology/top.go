package topology

import "slices"

// top keeps the first n of many in the order of compare, without sorting the rest.
// Of those that are the same, only the first in that order is kept.
type top[T any] struct {
	n       int
	compare func(a, b T) int
	same    func(a, b T) bool
	kept    []T
	full    bool // kept[n-1] is a bound: what comes after it is not wanted
	dropped bool // something was not wanted
}

func (t *top[T]) add(x T) {
	if t.full && t.compare(x, t.kept[t.n-1]) >= 0 {
		t.dropped = t.dropped || !t.same(x, t.kept[t.n-1])
		return
	}
	t.kept = append(t.kept, x)
	if len(t.kept) >= 2*t.n+16 {
		t.cut()
	}
}

func (t *top[T]) cut() {
	slices.SortFunc(t.kept, t.compare)
	t.kept = slices.CompactFunc(t.kept, t.same)
	if len(t.kept) > t.n {
		t.kept, t.dropped = t.kept[:t.n], true
	}
	t.full = len(t.kept) == t.n
}

// sorted is what is kept, in order.
func (t *top[T]) sorted() []T {
	t.cut()
	return t.kept
}
