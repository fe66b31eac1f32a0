package sqlite

import (
	"database/sql"

	"ronghe/graphmodel"
	"ronghe/graphmodel/walk"
)

// Paths implements graphmodel.Reader.
func (r *reader) Paths(q graphmodel.PathQuery) ([]graphmodel.Path, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	return walk.Paths(r, q)
}

var hops = bothWays("SELECT p.value, e.FAR, e.at FROM json_each(?) p CROSS JOIN edges e INDEXED BY SIDE ON e.NEAR = p.value")

var hopsOfKinds = bothWays("SELECT p.value, e.FAR, e.at FROM json_each(?) p CROSS JOIN json_each(?) k" +
	" CROSS JOIN edges e INDEXED BY SIDE ON e.NEAR = p.value AND e.kind = k.value")

// Hops implements walk.Engine.
func (r *reader) Hops(nids []int64, d graphmodel.Direction, kinds []graphmodel.Kind, fn func(near, far int64, when string)) error {
	query, args := hops[d], []any{list(nids)}
	if len(kinds) > 0 {
		query, args = hopsOfKinds[d], append(args, list(walk.Kinds(kinds)))
	}
	return r.c.each(r.ctx, query, args, func(rows *sql.Rows) error {
		var near, far int64
		var at string
		err := rows.Scan(&near, &far, &at)
		if err == nil {
			fn(near, far, at)
		}
		return err
	})
}

var weigh = bothWays("SELECT sum((SELECT count(*) FROM (SELECT 1 FROM edges e INDEXED BY SIDE WHERE e.NEAR = p.value LIMIT 2000)))" +
	" FROM json_each(?) p")

// Weigh implements walk.Engine; a node's edges beyond 2000 are not counted.
func (r *reader) Weigh(nids []int64, d graphmodel.Direction) (n int64, err error) {
	err = r.c.one(r.ctx, weigh[d], []any{list(nids)}, &n)
	return n, err
}
