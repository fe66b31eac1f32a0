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
	hops  = "UNWIND $nodes AS node MATCH (n) WHERE id(n) = node MATCH (n)=-[e KINDS]=>(far) RETURN node, id(far), e.at, e.seq > told"
	weigh = "UNWIND $nodes AS node MATCH (n) WHERE id(n) = node RETURN sum(COUNT { (n)=-[]=>() }), false"
)

// Hops implements walk.Engine.
func (r *reader) Hops(nodes []int64, d graphmodel.Direction, kinds []graphmodel.Kind, fn func(near, far int64, when string)) error {
	types, some, err := r.typed(kinds)
	if err != nil || !some {
		return err
	}
	return r.ask(directed(hops, d, types), params{"nodes": nodes}, func(row row) error {
		fn(row.num(0), row.num(1), row.text(2))
		return nil
	})
}

// Weigh implements walk.Engine, exactly.
func (r *reader) Weigh(nodes []int64, d graphmodel.Direction) (n int64, err error) {
	err = r.ask(directed(weigh, d, ""), params{"nodes": nodes}, func(row row) error { n = row.num(0); return nil })
	return n, err
}
