package neo4j

import (
	"sync/atomic"

	"ronghe/graphmodel"
)

// heldKinds are the kinds of edges that the database held when a Reader last looked.
// A query made of them says by isHeld whether they still are all.
type heldKinds struct {
	list atomic.Pointer[[]graphmodel.Kind]
}

const isHeld = "MATCH (s:Store {key: 1}) WITH told, s.kinds = $held AS held "

// withKinds asks with the kinds of edges there are. ask also tells whether they were.
func withKinds[T any](r *reader, ask func([]graphmodel.Kind) (T, bool, error)) (T, error) {
	if kinds := r.s.known.held.list.Load(); kinds != nil {
		if found, held, err := ask(*kinds); held || err != nil {
			return found, err
		}
	}
	var none T
	kinds, err := r.edgeKinds()
	if err != nil {
		return none, err
	}
	r.s.known.held.list.Store(&kinds)
	found, held, err := ask(kinds)
	r.half = r.half || !held // a kind that is new since: ask again
	return found, err
}
