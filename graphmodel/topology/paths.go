package topology

import (
	"context"

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
	useful   [][]visit           // by step up to where the waves meet: the visits on shortest walks
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
	s.from.other, s.to.other, s.to.back = s.to, s.from, true
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
// cannot within most steps. In its last layer a wave then has only those where they
// touch.
func (s *search) meet(most int) (bool, error) {
	for s.hops = 1; s.hops <= most; s.hops++ {
		next := s.from
		if !s.lighter(s.from.layer(), s.from.walk, s.to.layer(), s.to.walk) {
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

// setDeadlines finds out which visits of the wave from the start lie on a shortest
// walk, and until when: last layer first.
func (s *search) setDeadlines() error {
	s.useful = make([][]visit, s.from.depth()+1)
	for t := s.from.depth(); t >= 0; t-- {
		if err := s.ctx.Err(); err != nil {
			return err
		}
		layer := s.from.visits[s.from.first(t):s.from.bound(t)]
		if t == s.from.depth() {
			s.touch()
		} else {
			s.between(t, layer, func(v, w, row int32) {
				visit := s.from.find(v, t)
				visit.deadline = max(visit.deadline, s.departure(row, s.deadline(w, t+1)))
			})
		}
		for i := range layer {
			if layer[i].deadline >= layer[i].day {
				s.useful[t] = append(s.useful[t], layer[i])
			} else {
				layer[i].deadline = never
			}
		}
	}
	return nil
}

// touch sets the deadlines where the waves touch: one of them has only such visits
// in its last layer.
func (s *search) touch() {
	few := s.from.layer()
	if back := s.to.layer(); len(back) < len(few) {
		few = back
	}
	for _, v := range few {
		ahead, back := s.from.find(v.node, s.from.depth()), s.to.find(v.node, s.to.depth())
		if ahead != nil && back != nil {
			ahead.deadline = -back.day
		}
	}
}

// departure is the latest day for a step along row that has to arrive by deadline;
// never when there is none.
func (s *search) departure(row, deadline int32) int32 {
	if !s.dated {
		return deadline
	}
	first, last, ok := days(s.edges.when[row])
	if !ok || first > deadline {
		return never
	}
	return min(last, deadline)
}

// between calls yield for each edge that can be step t+1 of a shortest walk, from a
// node v of some visits in layer t to a node w of the next. It looks at them from the
// layer that has fewer edges.
func (s *search) between(t int, visits []visit, yield func(v, w, row int32)) {
	next, ahead, back := s.layer(t+1), s.from.walk, s.from.walk.back()
	if !s.lighter(visits, ahead, next, back) {
		for _, w := range next {
			s.runs(w.node, back, func(run run) bool {
				for i, v := range run.near {
					if t > s.from.depth() || s.from.find(v, t) != nil {
						yield(v, w.node, run.row[i])
					}
				}
				return true
			})
		}
		return
	}
	for _, v := range visits {
		s.runs(v.node, ahead, func(run run) bool {
			for i, w := range run.near {
				if s.deadline(w, t+1) != never {
					yield(v.node, w, run.row[i])
				}
			}
			return true
		})
	}
}

// layer is the visits that shortest walks can make after t steps.
func (s *search) layer(t int) []visit {
	if t < len(s.useful) {
		return s.useful[t]
	}
	return s.to.visits[s.to.first(s.hops-t):s.to.bound(s.hops-t)]
}

// deadline is the latest day on which a shortest walk can be at v after t steps;
// never when it cannot be.
func (s *search) deadline(v int32, t int) int32 {
	if t <= s.from.depth() {
		if visit := s.from.find(v, t); visit != nil {
			return visit.deadline
		}
		return never
	}
	if visit := s.to.find(v, s.hops-t); visit != nil {
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
	s.between(at.steps, []visit{{node: at.node}}, func(v, w, row int32) {
		if day, ok := s.arrival(row, at.day); v == at.node && ok && day <= s.deadline(w, at.steps+1) {
			found.add(option{w, day, at.steps + 1})
		}
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
		row, then := s.claim(nodes[i], v, w, day)
		day = then
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
