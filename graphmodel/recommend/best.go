package recommend

import "slices"

// best keeps the first of many things without sorting them all; all of them where
// most is 0.
type best[T any] struct {
	most    int
	compare func(a, b T) int
	items   []T
	full    bool // items[:most] are the first of those met before the last cut
}

// slack is how many times most is kept before the rest is cut off.
const slack = 4

func (b *best[T]) add(x T) {
	if b.full && b.compare(x, b.items[b.most-1]) > 0 {
		return
	}
	b.items = append(b.items, x)
	if b.most > 0 && len(b.items) >= slack*b.most {
		slices.SortFunc(b.items, b.compare)
		b.items, b.full = b.items[:b.most], true
	}
}

func (b *best[T]) sorted() []T {
	slices.SortFunc(b.items, b.compare)
	if b.most > 0 {
		b.items = clip(b.items, b.most)
	}
	return b.items
}
