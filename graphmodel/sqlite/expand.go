package sqlite

import (
	"cmp"
	"database/sql"
	"slices"

	"ronghe/graphmodel"
)

// Expand implements graphmodel.Reader.
func (r *reader) Expand(q graphmodel.ExpandQuery) (graphmodel.Graph, error) {
	if err := q.Check(); err != nil {
		return graphmodel.Graph{}, err
	}
	s, err := r.surroundings(q)
	if err != nil {
		return graphmodel.Graph{}, err
	}
	stubs, err := r.stubs(s.found)
	if err != nil {
		return graphmodel.Graph{}, err
	}
	g := graphmodel.Graph{Truncated: s.full}
	for i, nid := range s.found {
		g.Nodes = append(g.Nodes, graphmodel.GraphNode{Stub: stubs[nid], Depth: s.depths[i]})
	}
	var cut bool
	g.Links, cut, err = r.induced(s.found, stubs, q.Kinds)
	g.Truncated = g.Truncated || cut
	return g, err
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

func (r *reader) surroundings(q graphmodel.ExpandQuery) (*surroundings, error) {
	s := &surroundings{limit: q.Limit, seen: map[int64]bool{}}
	roots, err := r.numbers(q.From)
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
		err := r.walk(level, q.Direction, q.Kinds, func(nid int64) bool { return s.meet(nid, depth) })
		if err != nil {
			return nil, err
		}
	}
	return s, nil
}

// The neighbours of nodes, node by node in the order given, then in the order of
// Place. The order is that of the loops, outer to inner, and of the index: so rows
// come as they are asked for, and none is read that is not. A test holds the plan.
var (
	walkAll     = bothWays("SELECT p.key, e.FAR FROM json_each(?) p CROSS JOIN edges e INDEXED BY SIDE ON e.NEAR = p.value")
	walkOfKinds = bothWays("SELECT p.key, e.FAR FROM json_each(?) p CROSS JOIN json_each(?) k" +
		" CROSS JOIN edges e INDEXED BY SIDE ON e.NEAR = p.value AND e.kind = k.value")
)

// walk calls visit with the neighbours of nodes in their order until it returns
// false: the out neighbours of a node, then its in neighbours, then the next node.
func (r *reader) walk(nids []int64, d graphmodel.Direction, kinds []graphmodel.Kind, visit func(nid int64) bool) error {
	var streams []*stream
	for _, dir := range directions(d) {
		st, err := r.stream(nids, dir, kinds)
		if err != nil {
			return err
		}
		defer st.rows.Close()
		streams = append(streams, st)
	}
	for i := range nids {
		for _, st := range streams {
			for st.ok && st.node == i {
				if !visit(st.far) {
					return nil
				}
				if err := st.next(r); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// stream is a running walk in one direction, at its current row.
type stream struct {
	rows *sql.Rows
	node int   // which of the nodes
	far  int64 // its neighbour
	ok   bool  // false after the last row
}

func (r *reader) stream(nids []int64, d graphmodel.Direction, kinds []graphmodel.Kind) (*stream, error) {
	query, args := walkAll[d], []any{list(nids)}
	if len(kinds) > 0 {
		query, args = walkOfKinds[d], append(args, list(sortedKinds(kinds)))
	}
	rows, err := r.c.query(r.ctx, query, args...)
	if err != nil {
		return nil, err
	}
	st := &stream{rows: rows}
	if err := st.next(r); err != nil {
		rows.Close()
		return nil, err
	}
	return st, nil
}

func (st *stream) next(r *reader) error {
	if st.ok = st.rows.Next(); !st.ok {
		return fail(r.ctx, r.c.path, st.rows.Err())
	}
	return fail(r.ctx, r.c.path, st.rows.Scan(&st.node, &st.far))
}

// induced are all edges of kinds among nodes, in order of (From, To, ID), and
// whether some are beyond the most. It goes from node to node in that order, so
// it stops when there are enough.
func (r *reader) induced(nids []int64, stubs map[int64]graphmodel.Stub, kinds []graphmodel.Kind) ([]graphmodel.Link, bool, error) {
	ordered := slices.Clone(nids)
	slices.SortFunc(ordered, func(a, b int64) int { return cmp.Compare(stubs[a].ID, stubs[b].ID) })
	var links []graphmodel.Link
	for chunk := range slices.Chunk(ordered, 200) {
		done := len(links)
		err := r.between(chunk, nids, graphmodel.Out, kinds, func(l link) {
			l.From, l.To = stubs[l.src].ID, stubs[l.dst].ID
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
