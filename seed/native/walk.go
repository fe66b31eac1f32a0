package native

import (
	"context"
	"iter"
	"strings"

	"ronghe/graphmodel"
)

// view calls fn with a Reader, as graphmodel.Store.View does.
type view func(fn func(graphmodel.Reader) error) error

// within is the view of a View that is running.
func within(r graphmodel.Reader) view {
	return func(fn func(graphmodel.Reader) error) error { return fn(r) }
}

// pageByPage is a View for each page: a walk of minutes then holds no snapshot
// and no connection of the store.
func pageByPage(ctx context.Context, store graphmodel.Store) view {
	return func(fn func(graphmodel.Reader) error) error { return store.View(ctx, fn) }
}

// spot is where a line stands in a dump: the nodes in order of ID, then the edges.
type spot struct {
	edge bool
	id   graphmodel.ID
}

func (p spot) compare(q spot) int {
	switch {
	case p.edge == q.edge:
		return strings.Compare(string(p.id), string(q.id))
	case q.edge:
		return -1
	}
	return 1
}

func (l Line) spot() spot {
	if l.Edge != nil {
		return spot{edge: true, id: l.Edge.ID}
	}
	return spot{id: l.Node.ID}
}

// walk yields all that stands after a place in the order of a dump. It ends after
// an error.
func walk(see view, after spot) iter.Seq2[Line, error] {
	return func(yield func(Line, error) bool) {
		if !after.edge {
			if !walkNodes(see, after.id, yield) {
				return
			}
			after = spot{edge: true}
		}
		walkEdges(see, after.id, yield)
	}
}

// walkNodes tells whether to go on.
func walkNodes(see view, after graphmodel.ID, yield func(Line, error) bool) bool {
	q := graphmodel.NodeQuery{After: after, Limit: graphmodel.MaxPage}
	for page, err := range graphmodel.NodePages(asked(see, graphmodel.Reader.Nodes), q) {
		if err != nil {
			yield(Line{}, err)
			return false
		}
		for i := range page.Nodes {
			if !yield(Line{Node: &page.Nodes[i]}, nil) {
				return false
			}
		}
	}
	return true
}

func walkEdges(see view, after graphmodel.ID, yield func(Line, error) bool) {
	q := graphmodel.EdgeQuery{After: graphmodel.Place{ID: after}, Limit: graphmodel.MaxPage}
	for page, err := range graphmodel.EdgePages(asked(see, graphmodel.Reader.Edges), q) {
		if err != nil {
			yield(Line{}, err)
			return
		}
		for i := range page.Edges {
			if !yield(Line{Edge: &page.Edges[i]}, nil) {
				return
			}
		}
	}
}

// asked is a method of the Reader that see gives.
func asked[Q, A any](see view, method func(graphmodel.Reader, Q) (A, error)) func(Q) (A, error) {
	return func(q Q) (answer A, err error) {
		err = see(func(r graphmodel.Reader) (err error) {
			answer, err = method(r, q)
			return err
		})
		return answer, err
	}
}
