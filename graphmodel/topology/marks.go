package topology

import "sync"

// pool keeps room for lists that can be as long as the graph is large.
type pool[T int8 | int32 | visit] struct{ sync.Pool }

var (
	marksPool  pool[int32] // one number for each node, all 0
	placesPool pool[int8]  // likewise
	nodesPool  pool[int32] // taken empty
	visitsPool pool[visit] // taken empty
)

// take is a list of n items: 0, or what they were when given back.
func (p *pool[T]) take(n int32) []T {
	if m, ok := p.Get().(*[]T); ok && cap(*m) >= int(n) {
		return (*m)[:n]
	}
	return make([]T, n, n+n/8)
}

// giveBack keeps a list for the next to take one. Whoever has taken marks undoes what
// it marked, and no more.
func (p *pool[T]) giveBack(list []T) {
	list = list[:cap(list)]
	p.Put(&list)
}
