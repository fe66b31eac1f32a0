package sqlite

import (
	"database/sql"

	"ronghe/graphmodel"
	"ronghe/graphmodel/walk"
)

// Expand implements graphmodel.Reader.
func (r *reader) Expand(q graphmodel.ExpandQuery) (graphmodel.Graph, error) {
	if err := q.Check(); err != nil {
		return graphmodel.Graph{}, err
	}
	return walk.Expand(r, q)
}

// The neighbours of nodes, node by node in the order given, then in the order of
// Place. The order is that of the loops, outer to inner, and of the index: so rows
// come as they are asked for, and none is read that is not. A test holds the plan.
var (
	walkAll     = bothWays("SELECT p.key, e.FAR FROM json_each(?) p CROSS JOIN edges e INDEXED BY SIDE ON e.NEAR = p.value")
	walkOfKinds = bothWays("SELECT p.key, e.FAR FROM json_each(?) p CROSS JOIN json_each(?) k" +
		" CROSS JOIN edges e INDEXED BY SIDE ON e.NEAR = p.value AND e.kind = k.value")
)

// Neighbours implements walk.Engine.
func (r *reader) Neighbours(nids []int64, d graphmodel.Direction, kinds []graphmodel.Kind, visit func(nid int64) bool) error {
	var streams []*stream
	for _, dir := range walk.Directions(d) {
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
		query, args = walkOfKinds[d], append(args, list(walk.Kinds(kinds)))
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
