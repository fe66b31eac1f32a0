package topology

import (
	"context"
	"slices"

	"ronghe/graphmodel"
)

// search is the work of one Paths: two waves that meet.
//
// Let a shortest walk be at node v after t steps. No shorter walk is there as early,
// else the whole could be shortened; so v is in layer t of the wave from its start,
// and likewise in a layer of the wave from its end. Once the waves touch, the layers
// hold all shortest walks, and deadlines tell which visits lie on one.
type search struct {
	*shape
	ctx      context.Context
	dated    bool
	limit    int
	from, to *wave
	hops     int
	options  map[option][]option // what next has found
	walks    [][]int32           // the nodes of each shortest walk found
}

// option is a node where a walk can be after so many steps, and the earliest day.
type option struct {
	node, day int32
	steps     int
}

func (r *reader) Paths(q graphmodel.PathQuery) ([]graphmodel.Path, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	ends, err := r.allExisting([]graphmodel.ID{q.From, q.To})
	if err != nil {
		return nil, err
	}
	w := r.walk(q.Direction, q.Kinds)
	s := &search{
		shape: r.shape, ctx: r.ctx, dated: q.TimeRespecting, limit: q.Limit,
		from:    r.wave(ends[0], w, q.TimeRespecting),
		to:      r.wave(ends[1], w.back(), q.TimeRespecting),
		options: map[option][]option{},
	}
	defer s.from.end()
	defer s.to.end()
	s.to.back = true
	if met, err := s.meet(q.MaxHops); err != nil || !met {
		return nil, err
	}
	if err := s.setDeadlines(); err != nil {
		return nil, err
	}
	if err := s.collect([]option{{ends[0], start, 0}}); err != nil {
		return nil, err
	}
	paths := make([]graphmodel.Path, len(s.walks))
	for i, walk := range s.walks {
		paths[i] = s.path(walk, w)
	}
	return paths, nil
}

// meet steps the wave that has less to do until the two touch; false when they
// cannot within most steps.
func (s *search) meet(most int) (bool, error) {
	for s.from.depth()+s.to.depth() < most {
		next, other := s.from, s.to
		if s.to.work() < s.from.work() {
			next, other = s.to, s.from
		}
		if err := next.step(s.ctx); err != nil {
			return false, err
		}
		if len(next.layer()) == 0 {
			return false, nil
		}
		if slices.ContainsFunc(next.layer(), func(v visit) bool { return onTime(v, other) }) {
			s.hops = s.from.depth() + s.to.depth()
			return true, nil
		}
	}
	return false, nil
}

// onTime tells whether a walk that is where v is can go on as the other wave came.
func onTime(v visit, other *wave) bool {
	last := other.last[v.node]
	return last != 0 && v.day <= -other.visits[last-1].day
}

// setDeadlines finds out which visits of the wave from the start lie on a shortest
// walk, and until when: last layer first.
func (s *search) setDeadlines() error {
	depth := s.from.depth()
	layer := s.from.layer()
	for i := range layer {
		if end := s.to.find(layer[i].node, s.to.depth()); end != nil && layer[i].day <= -end.day {
			layer[i].deadline = -end.day
		}
	}
	for t := depth - 1; t >= 0; t-- {
		for i := s.from.first(t); i < s.from.bound(t); i++ {
			if err := s.ctx.Err(); err != nil {
				return err
			}
			visit := &s.from.visits[i]
			if latest := s.latest(visit.node, t); latest >= visit.day {
				visit.deadline = latest
			}
		}
	}
	return nil
}

// latest is the last day on which a walk can leave v with its step t+1 and still
// arrive; never when it cannot.
func (s *search) latest(v int32, t int) int32 {
	latest := never
	s.runs(v, s.from.walk, func(run run) bool {
		for i, near := range run.near {
			next := s.from.find(near, t+1)
			if next == nil || next.deadline == never {
				continue
			}
			if !s.dated {
				latest = next.deadline
				return false
			}
			if first, last, ok := days(s.edges.when[run.row[i]]); ok && first <= next.deadline {
				latest = max(latest, min(last, next.deadline))
			}
		}
		return true
	})
	return latest
}

// deadline is the latest day on which a shortest walk can be at v after so many steps.
func (s *search) deadline(v int32, steps int) int32 {
	if steps <= s.from.depth() {
		if visit := s.from.find(v, steps); visit != nil {
			return visit.deadline
		}
		return never
	}
	if visit := s.to.find(v, s.hops-steps); visit != nil {
		return -visit.day
	}
	return never
}

// collect adds the walks that begin like this one, in order of their nodes' IDs,
// until there are enough. Every option leads to the end, so nothing is tried in vain.
func (s *search) collect(begun []option) error {
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
func (s *search) next(at option) []option {
	if known, ok := s.options[at]; ok {
		return known
	}
	found := top[option]{n: s.limit, compare: s.compareOptions, same: func(a, b option) bool { return a.node == b.node }}
	s.runs(at.node, s.from.walk, func(run run) bool {
		for i, near := range run.near {
			deadline := s.deadline(near, at.steps+1)
			if deadline == never {
				continue
			}
			if day, ok := s.arrival(run.row[i], at.day); ok && day <= deadline {
				found.add(option{near, day, at.steps + 1})
			}
		}
		return true
	})
	s.options[at] = found.sorted()
	return s.options[at]
}

// arrival is the earliest day after a step along row by a walk that is there on day.
func (s *search) arrival(row, day int32) (int32, bool) {
	if !s.dated {
		return start, true
	}
	first, last, ok := days(s.edges.when[row])
	return max(first, day), ok && last >= day
}

func (s *search) compareOptions(a, b option) int {
	if a.node != b.node {
		return s.compareNodes(a.node, b.node)
	}
	return int(a.day) - int(b.day)
}

// path names the claims that a walk goes along.
func (s *search) path(nodes []int32, w walk) graphmodel.Path {
	p := graphmodel.Path{Nodes: []graphmodel.Stub{s.stub(nodes[0])}}
	day := start
	for i, v := range nodes[1:] {
		row := int32(-1)
		row, day = s.claim(nodes[i], v, w, day)
		p.Nodes = append(p.Nodes, s.stub(v))
		p.Links = append(p.Links, s.link(row, s.id(s.edges.from[row]), s.id(s.edges.to[row])))
	}
	return p
}

// claim is the edge by which a walk that is at u on day goes on to v, and the day it
// is there: of all that join them the one with the earliest day, then the first in
// order of (When, ID).
func (s *search) claim(u, v int32, w walk, day int32) (row, arrived int32) {
	if back := w.back(); s.degree(v, back) < s.degree(u, w) {
		u, v, w = v, u, back
	}
	row = -1
	s.runs(u, w, func(run run) bool {
		for i, near := range run.near {
			if near != v {
				continue
			}
			there, ok := s.arrival(run.row[i], day)
			if ok && (row < 0 || there < arrived || there == arrived && s.compareClaims(run.row[i], row) < 0) {
				row, arrived = run.row[i], there
			}
		}
		return true
	})
	return row, arrived
}
