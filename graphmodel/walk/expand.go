package walk

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// Expand answers q, which is well formed, as Reader.Expand promises.
func Expand(g Engine, q graphmodel.ExpandQuery) (graphmodel.Graph, error) {
	s, err := surroundingsOf(g, q)
	if err != nil {
		return graphmodel.Graph{}, err
	}
	stubs, err := g.Stubs(s.found)
	if err != nil {
		return graphmodel.Graph{}, err
	}
	graph := graphmodel.Graph{Truncated: s.full}
	for i, nid := range s.found {
		graph.Nodes = append(graph.Nodes, graphmodel.GraphNode{Stub: stubs[nid], Depth: s.depths[i]})
	}
	var cut bool
	graph.Links, cut, err = induced(g, s.found, stubs, q.Kinds)
	graph.Truncated = graph.Truncated || cut
	return graph, err
}

// surroundings are the nodes met by a breadth-first walk, in that order.
type surroundings struct {
	limit  int
	seen   map[int64]bool
	found  []int64
	depths []int
	full   bool // there was one more
}

// meet takes a node; false when there is no more room.
func (s *surroundings) meet(nid int64, depth int) bool {
	switch {
	case s.seen[nid]:
		return true
	case len(s.found) == s.limit:
		s.full = true
		return false
	}
	s.seen[nid] = true
	s.found = append(s.found, nid)
	s.depths = append(s.depths, depth)
	return true
}

func surroundingsOf(g Engine, q graphmodel.ExpandQuery) (*surroundings, error) {
	s := &surroundings{limit: q.Limit, seen: map[int64]bool{}}
	roots, err := g.Numbers(q.From)
	if err != nil {
		return nil, err
	}
	for _, nid := range roots {
		s.meet(nid, 0)
	}
	from := 0
	for depth := 1; depth <= q.Depth && from < len(s.found) && !s.full; depth++ {
		level := s.found[from:]
		from = len(s.found)
		err := g.Neighbours(level, q.Direction, q.Kinds, func(nid int64) bool { return s.meet(nid, depth) })
		if err != nil {
			return nil, err
		}
	}
	return s, nil
}

// induced are all edges of kinds among nodes, in order of (From, To, ID), and
// whether some are beyond the most. It goes from node to node in that order, so
// it stops when there are enough.
func induced(g Engine, nids []int64, stubs map[int64]graphmodel.Stub, kinds []graphmodel.Kind) ([]graphmodel.Link, bool, error) {
	ordered := slices.Clone(nids)
	slices.SortFunc(ordered, func(a, b int64) int { return cmp.Compare(stubs[a].ID, stubs[b].ID) })
	var links []graphmodel.Link
	for chunk := range slices.Chunk(ordered, 200) {
		done := len(links)
		err := between(g, chunk, nids, graphmodel.Out, kinds, func(l Link) {
			l.From, l.To = stubs[l.Src].ID, stubs[l.Dst].ID
			links = append(links, l.Link)
		})
		if err != nil {
			return nil, false, err
		}
		slices.SortFunc(links[done:], func(a, b graphmodel.Link) int {
			return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.ID, b.ID))
		})
		if len(links) > graphmodel.MaxLinks {
			return links[:graphmodel.MaxLinks], true, nil
		}
	}
	return links, false, nil
}
