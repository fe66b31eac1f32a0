package topology

import (
	"context"

	"ronghe/graphmodel"
)

// journey is the work of one Paths that respects time: two waves that meet.
//
// Let a shortest walk be at node v after t steps. No shorter walk is there as early,
// else the whole could be shortened; so v is in layer t of the wave from its start,
// and likewise in a layer of the wave from its end. Once the waves touch, the layers
// hold all shortest walks, and deadlines tell which visits lie on one.
type journey struct {
	*shape
	ctx      context.Context
	limit    int
	from, to *wave
	hops     int
	useful   [][]visit           // by step up to where the waves meet: the visits on shortest walks
	options  map[option][]option // what next has found
	walks    [][]int32           // the nodes of each shortest walk found
}

// option is a node where a walk can be after so many steps, and the earliest day.
type option struct {
	node, day int32
	steps     int
}

// shortestInTime is the first q.Limit of the shortest walks from u to v that never go
// back in time.
func (r *reader) shortestInTime(u, v int32, w walk, q graphmodel.PathQuery) ([][]int32, error) {
	s := &journey{
		shape: r.shape, ctx: r.ctx, limit: q.Limit,
		from: r.wave(u, w), to: r.wave(v, w.back()),
		options: map[option][]option{},
	}
	defer s.from.end()
	defer s.to.end()
	s.from.other, s.to.other, s.to.back = s.to, s.from, true
	if met, err := s.meet(q.MaxHops); err != nil || !met {
		return nil, err
	}
	if err := s.setDeadlines(); err != nil {
		return nil, err
	}
	err := s.collect([]option{{u, start, 0}})
	return s.walks, err
}

// meet steps the wave that has less to do until the two touch; false when they
// cannot within most steps. In its last layer a wave then has only those where they
// touch.
func (s *journey) meet(most int) (bool, error) {
	for s.hops = 1; s.hops <= most; s.hops++ {
		next := s.from
		if !s.lighter(over(s.from.layer(), s.from.walk), over(s.to.layer(), s.to.walk)) {
			next = s.to
		}
		next.only = s.hops == most
		if err := next.step(s.ctx); err != nil || len(next.layer()) == 0 {
			return false, err
		}
		if next.only {
			return true, nil
		}
	}
	return false, nil
}

// collect adds the walks that begin like this one, in order of their nodes' IDs,
// until there are enough. Every option leads to the end, so nothing is tried in vain.
func (s *journey) collect(begun []option) error {
	at := begun[len(begun)-1]
	if at.steps == s.hops {
		walk := make([]int32, len(begun))
		for i, o := range begun {
			walk[i] = o.node
		}
		s.walks = append(s.walks, walk)
		return nil
	}
	for _, next := range s.next(at) {
		if len(s.walks) == s.limit {
			return nil
		}
		if err := s.collect(append(begun, next)); err != nil {
			return err
		}
	}
	return s.ctx.Err()
}

// next is where a walk can go on to from at: the first in order of ID, as many as
// there can be walks.
func (s *journey) next(at option) []option {
	if known, ok := s.options[at]; ok {
		return known
	}
	found := top[option]{n: s.limit, compare: s.compareOptions, same: func(a, b option) bool { return a.node == b.node }}
	s.between(at.steps, []visit{{node: at.node}}, func(v, w, row int32) {
		if day, ok := s.arrival(row, at.day, s.from.walk); v == at.node && ok && day <= s.deadline(w, at.steps+1) {
			found.add(option{w, day, at.steps + 1})
		}
	})
	s.options[at] = found.sorted()
	return s.options[at]
}

func (s *journey) compareOptions(a, b option) int {
	if a.node != b.node {
		return s.compareNodes(a.node, b.node)
	}
	return int(a.day) - int(b.day)
}
