package api

import (
	"context"
	"slices"

	"ronghe/graphmodel"
)

func (s *server) nodeEdges(ctx context.Context, in *EdgesInput) (*EdgesAnswer, error) {
	id, err := parseID("id", in.ID)
	if err != nil {
		return nil, err
	}
	if err := s.checkEdgeKinds(in.Kinds); err != nil {
		return nil, err
	}
	lang, out := requestOf(ctx).lang, new(EdgesAnswer)
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		list, err := readEdges(r, "list-node-edges", edgeList{
			Node: id, Direction: in.Direction, Kinds: in.Kinds, paging: in.Paging,
		})
		if err != nil {
			return err
		}
		out.Node, out.Page = s.names.thingOf(list.found[id], lang), list.Page
		out.Edges = make([]NodeEdge, len(list.edges))
		for i, e := range list.edges {
			out.Edges[i] = s.nodeEdge(id, e, list.found, lang)
		}
		return nil
	})
	return out, err
}

// edgeList asks for a page of a node's edges; its exported fields are what a
// cursor is bound to.
type edgeList struct {
	Node      graphmodel.ID
	Direction graphmodel.Direction
	Kinds     []graphmodel.Kind
	paging    Paging
}

// edgePage is such a page with all that it names.
type edgePage struct {
	Page
	edges []graphmodel.Edge
	found bodies
}

// readEdges answers with three queries: the edges, the nodes that they name, the count.
func readEdges(r graphmodel.Reader, operation string, list edgeList) (edgePage, error) {
	asked, err := question(operation, list)
	if err != nil {
		return edgePage{}, err
	}
	start, err := unseal(asked, list.paging.Cursor)
	if err != nil {
		return edgePage{}, err
	}
	got, err := r.Edges(graphmodel.EdgeQuery{
		Node: list.Node, Direction: list.Direction, Kinds: list.Kinds, After: start.Edge, Limit: list.paging.Limit,
	})
	if err != nil {
		return edgePage{}, err
	}
	page := edgePage{edges: got.Edges, Page: Page{Exact: true, Truncated: got.More}}
	if got.More {
		if page.Next, err = seal(asked, place{Edge: got.Next}); err != nil {
			return edgePage{}, err
		}
	}
	if page.found, err = readBodies(r, append(named(got.Edges), list.Node)); err != nil {
		return edgePage{}, err
	}
	degrees, err := r.Degrees([]graphmodel.ID{list.Node})
	if err != nil {
		return edgePage{}, err
	}
	page.Total = countEdges(degrees, list.Direction, list.Kinds)
	return page, nil
}

// countEdges adds up the degrees that a walk takes account of.
func countEdges(degrees []graphmodel.Degree, d graphmodel.Direction, kinds []graphmodel.Kind) int64 {
	var total int64
	for _, one := range degrees {
		if (d == graphmodel.Both || d == "" || d == one.Direction) && (len(kinds) == 0 || slices.Contains(kinds, one.Kind)) {
			total += one.Count
		}
	}
	return total
}
