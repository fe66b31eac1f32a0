package neo4j

import (
	"ronghe/graphmodel"
	"ronghe/graphmodel/walk"
)

// Paths implements graphmodel.Reader.
func (r *reader) Paths(q graphmodel.PathQuery) ([]graphmodel.Path, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	return answer(r, func() ([]graphmodel.Path, error) { return walk.Paths(r, q) })
}

const (
	// One row for each near node: a hub's edges as rows of their own take ten times as long.
	hops = "UNWIND $nodes AS node MATCH (n) WHERE id(n) = node MATCH (n)=-[e KINDS]=>(far)" +
		" WITH told, node, collect(id(far)) AS fars, collect(coalesce(e.at, '')) AS times, max(e.seq) AS latest, count(e) > count(e.seq) AS gone" +
		" RETURN node, fars, times, gone OR latest > told"
	weigh = "UNWIND $nodes AS node MATCH (n) WHERE id(n) = node RETURN sum(COUNT { (n)=-[]=>() }), false"
)

// Hops implements walk.Engine.
func (r *reader) Hops(nodes []int64, d graphmodel.Direction, kinds []graphmodel.Kind, fn func(near, far int64, when string)) error {
	types, some, err := r.typed(kinds)
	if err != nil || !some {
		return err
	}
	return r.ask(directed(hops, d, types), params{"nodes": nodes}, func(row row) error {
		fars, times := row.list(1), row.list(2)
		for i := range fars {
			fn(row.num(0), fars.num(i), times.text(i))
		}
		return nil
	})
}

// Weigh implements walk.Engine, exactly.
func (r *reader) Weigh(nodes []int64, d graphmodel.Direction) (n int64, err error) {
	err = r.ask(directed(weigh, d, ""), params{"nodes": nodes}, func(row row) error { n = row.num(0); return nil })
	return n, err
}
