package topology

import (
	"context"
	"slices"

	"ronghe/graphmodel"
)

// reader answers questions about shape from the arrays and all others from the
// engine.
type reader struct {
	graphmodel.Reader // the engine's
	ctx               context.Context
	pageEdges         bool
	*shape
}

// snapshot is a reader over an engine that has snapshots: the arrays and the
// engine's View are of one change number.
type snapshot struct{ *reader }

// Last is that number.
func (s snapshot) Last() int64 { return s.number }

// existing is the number of a node, or ErrNotFound.
func (r *reader) existing(id graphmodel.ID) (int32, error) {
	v := r.node(id)
	if v < 0 {
		return 0, graphmodel.NotFound(id)
	}
	return v, nil
}

func (r *reader) allExisting(ids []graphmodel.ID) ([]int32, error) {
	numbers := make([]int32, len(ids))
	for i, id := range ids {
		v, err := r.existing(id)
		if err != nil {
			return nil, err
		}
		numbers[i] = v
	}
	return numbers, nil
}

func (r *reader) Degrees(ids []graphmodel.ID) ([]graphmodel.Degree, error) {
	if err := graphmodel.CheckIDs(ids); err != nil {
		return nil, err
	}
	nodes, err := r.allExisting(ids)
	if err != nil {
		return nil, err
	}
	var degrees []graphmodel.Degree
	for i, v := range nodes {
		if slices.Contains(nodes[:i], v) {
			continue
		}
		for _, d := range []side{out, in} {
			l := r.list(v, d)
			if l.len() == 0 {
				continue
			}
			for _, k := range r.byName {
				if n := r.section(l, k).len(); n > 0 {
					degrees = append(degrees, graphmodel.Degree{
						Node: ids[i], Direction: d.direction(), Kind: r.kinds[k], Count: int64(n),
					})
				}
			}
		}
	}
	return degrees, r.ctx.Err()
}
