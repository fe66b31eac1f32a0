package topology

import (
	"context"

	"ronghe/graphmodel"
)

// search is the work of one Paths where time does not matter: two breadth-first
// searches, one from each end, until they meet.
//
// Before they meet no node is known to both. So when a step of one meets nodes of
// the other, all these are in the other's last layer, all shortest walks go through
// them, and nothing else that the step would find is wanted.
type search struct {
	*shape
	ctx      context.Context
	limit    int
	from, to front
	place    []int8            // by node: see known and onWalk
	met      []int32           // where the two meet
	on       [][]int32         // by steps from the start up to there: the nodes on shortest walks
	follow   map[int32][]int32 // what next has found
	walks    [][]int32         // the nodes of each shortest walk found
	found    []run             // room for gather
}

// front is one of the two: who can be reached with so many steps and not with fewer.
type front struct {
	walk   walk
	sign   int8    // 1 from the start, -1 from the end
	nodes  []int32 // layer by layer
	layers []int   // where in nodes each layer starts
}

func (f *front) depth() int { return len(f.layers) - 1 }

// layer is who can be reached with t steps.
func (f *front) layer(t int) []int32 {
	if t == f.depth() {
		return f.nodes[f.layers[t]:]
	}
	return f.nodes[f.layers[t]:f.layers[t+1]]
}

// known is the place of a node that f has reached with t steps.
func (f *front) known(t int) int8 { return f.sign * int8(t+1) }

// onWalk is the place of a node that shortest walks reach with t steps, up to where
// the two meet.
func onWalk(t int) int8 { return 64 + int8(t) }

// shortest is the first q.Limit of the shortest walks from u to v.
func (r *reader) shortest(u, v int32, w walk, q graphmodel.PathQuery) ([][]int32, error) {
	s := &search{
		shape: r.shape, ctx: r.ctx, limit: q.Limit,
		from:   front{walk: w, sign: 1, nodes: nodesPool.take(0)},
		to:     front{walk: w.back(), sign: -1, nodes: nodesPool.take(0)},
		place:  placesPool.take(r.nodes.id.len()),
		follow: map[int32][]int32{},
	}
	defer s.end()
	s.from.start(u, s.place)
	s.to.start(v, s.place)
	if err := s.meet(q.MaxHops); err != nil || len(s.met) == 0 {
		return nil, err
	}
	if err := s.trace(); err != nil {
		return nil, err
	}
	err := s.collect([]int32{u})
	return s.walks, err
}

func (f *front) start(v int32, place []int8) {
	f.nodes, f.layers = append(f.nodes, v), []int{0}
	place[v] = f.known(0)
}

func (s *search) end() {
	for _, f := range []*front{&s.from, &s.to} {
		for _, v := range f.nodes {
			s.place[v] = 0
		}
		nodesPool.giveBack(f.nodes)
	}
	placesPool.giveBack(s.place)
}

// meet steps the front that has less to do until the two meet, or cannot within most steps.
func (s *search) meet(most int) error {
	for hops := 1; hops <= most && len(s.met) == 0; hops++ {
		next, other := &s.from, &s.to
		if !s.lighter(overNodes(next.layer(next.depth()), next.walk), overNodes(other.layer(other.depth()), other.walk)) {
			next, other = other, next
		}
		if err := s.step(next, other, hops == most); err != nil || len(s.met)+len(next.layer(next.depth())) == 0 {
			return err
		}
	}
	return nil
}

// step adds a layer to f, or finds where f meets other; the last step allowed does
// only that.
func (s *search) step(f, other *front, last bool) error {
	layer := f.layer(f.depth())
	f.layers = append(f.layers, len(f.nodes))
	theirs, met := other.known(other.depth()), onWalk(s.from.depth())
	for i, v := range layer {
		if i%256 == 0 && s.ctx.Err() != nil {
			return s.ctx.Err()
		}
		for _, run := range s.gather(v, f.walk) {
			near := run.near
			if !last {
				near = s.reach(f, near, theirs)
				last = len(near) > 0
			}
			for _, w := range near {
				if s.place[w] == theirs {
					s.place[w] = met
					s.met = append(s.met, w)
				}
			}
		}
	}
	return nil
}

// reach takes those of near that nobody has reached into f's last layer, until one
// is theirs; from there on near is left to the caller.
func (s *search) reach(f *front, near []int32, theirs int8) []int32 {
	place, nodes, mine := s.place, f.nodes, f.known(f.depth())
	for i, v := range near {
		switch place[v] {
		case 0:
			place[v] = mine
			nodes = append(nodes, v)
		case theirs:
			f.nodes = nodes
			return near[i:]
		}
	}
	f.nodes = nodes
	return nil
}

// gather is the edges of v that w follows, until it is called again.
func (s *search) gather(v int32, w walk) []run {
	s.found = s.found[:0]
	if w.all && s.patch.at(v) == nil {
		for _, d := range w.sides {
			s.found = append(s.found, s.base.sides[d].of(v))
		}
		return s.found
	}
	s.runs(v, w, func(r run) bool {
		s.found = append(s.found, r)
		return true
	})
	return s.found
}
