package export

import (
	"iter"

	"ronghe/graphmodel"
)

// Part is what is written: nodes in order of ID, and edges in order of ID. It is
// closed: the ends of each edge, and the sources that nodes and edges name, are
// among its nodes. It is valid as long as the Reader that it was made of, and while it
// is gone over nothing else may ask that Reader.
type Part struct {
	// Truncated: the part was cut at a limit, and there is more of it in the library.
	Truncated bool

	nodes iter.Seq2[graphmodel.Node, error] // may be gone over again
	edges iter.Seq2[graphmodel.Edge, error]
	// props calls a function for every edge with its kind and its properties, in any order.
	props func(func(graphmodel.Kind, graphmodel.Props)) error
}

// Whole is all that r reads.
func Whole(r graphmodel.Reader) Part {
	return Part{
		nodes: rows(ahead(func(yield func([]graphmodel.Node, error) bool) {
			for page, err := range graphmodel.NodePages(r.Nodes, graphmodel.NodeQuery{Limit: graphmodel.MaxPage}) {
				if !yield(page.Nodes, err) {
					return
				}
			}
		})),
		edges: rows(ahead(func(yield func([]graphmodel.Edge, error) bool) {
			for page, err := range graphmodel.EdgePages(r.Edges, graphmodel.EdgeQuery{Limit: graphmodel.MaxPage}) {
				if !yield(page.Edges, err) {
					return
				}
			}
		})),
		props: func(fn func(graphmodel.Kind, graphmodel.Props)) error { return graphmodel.AllEdgeProps(r, fn) },
	}
}

// these are some nodes and some edges.
func these(r graphmodel.Reader, nodes, edges []graphmodel.ID) Part {
	return Part{
		nodes: rows(ahead(nodesByID(r, nodes))),
		edges: rows(ahead(edgesByID(r, edges))),
		props: func(fn func(graphmodel.Kind, graphmodel.Props)) error {
			for e, err := range rows(edgesByID(r, edges)) {
				if err != nil {
					return err
				}
				fn(e.Kind, e.Props)
			}
			return nil
		},
	}
}

// nodesByID are the pages of the nodes of ids, in that order.
func nodesByID(r graphmodel.Reader, ids []graphmodel.ID) iter.Seq2[[]graphmodel.Node, error] {
	return byID(ids, func(ids []graphmodel.ID) ([]graphmodel.Node, error) {
		page, err := r.Nodes(graphmodel.NodeQuery{IDs: ids})
		return page.Nodes, err
	})
}

// edgesByID are the pages of the edges of ids, in that order.
func edgesByID(r graphmodel.Reader, ids []graphmodel.ID) iter.Seq2[[]graphmodel.Edge, error] {
	return byID(ids, func(ids []graphmodel.ID) ([]graphmodel.Edge, error) {
		page, err := r.Edges(graphmodel.EdgeQuery{IDs: ids})
		return page.Edges, err
	})
}

func byID[T any](ids []graphmodel.ID, read func([]graphmodel.ID) ([]T, error)) iter.Seq2[[]T, error] {
	return func(yield func([]T, error) bool) {
		for start := 0; start < len(ids); start += graphmodel.MaxIDs {
			page, err := read(ids[start:min(start+graphmodel.MaxIDs, len(ids))])
			if !yield(page, err) || err != nil {
				return
			}
		}
	}
}

// rows goes over what is on pages, and ends after an error.
func rows[T any](pages iter.Seq2[[]T, error]) iter.Seq2[T, error] {
	return graphmodel.Each(pages, func(page []T) []T { return page })
}
