package walk

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// listing names the paths found, in order of their nodes' IDs.
type listing struct {
	*search
	onward []days // by hops from the start: where a path may be, as seen from its end
	stubs  map[int64]graphmodel.Stub
	links  map[place][]Link
	nodes  []graphmodel.Stub
	steps  []graphmodel.Link
	found  []graphmodel.Path
}

// place is a node at a number of hops from the start.
type place struct {
	hops int
	nid  int64
}

// paths lists the paths through meeting, where both sides are at once.
func (s *search) paths(ahead, back *front, meeting days) ([]graphmodel.Path, error) {
	onward, err := s.onward(ahead, back, meeting)
	if err != nil {
		return nil, err
	}
	start := ahead.layers[0].nodes()
	stubs, err := s.g.Stubs(start)
	if err != nil {
		return nil, err
	}
	l := &listing{search: s, onward: onward, stubs: stubs, links: map[place][]Link{}}
	err = l.from(place{0, start[0]}, -always)
	return l.found, err
}

// onward is, for each number of hops from the start, the nodes from which the
// rest of a shortest path leads to the end. Beyond the meeting the search from
// the end has found them; before it they are found by going back from there.
func (s *search) onward(ahead, back *front, meeting days) ([]days, error) {
	i, j := ahead.hops(), back.hops()
	onward := make([]days, i+j+1)
	for k := range j {
		onward[i+j-k] = back.layers[k]
	}
	onward[i] = meeting
	for k := i - 1; k >= 0; k-- {
		onward[k] = days{}
		err := s.join(onward[k+1].nodes(), ahead.layers[k].nodes(), back.direction, func(near, far int64, l Link) {
			day, ok := s.step(back, onward[k+1][near], l.When())
			if ok && day+ahead.layers[k][far] <= 0 {
				onward[k].lower(far, day)
			}
		})
		if err != nil {
			return nil, err
		}
	}
	return onward, nil
}

// join calls fn for every edge from near to far in direction d, Both included.
func (s *search) join(near, far []int64, d graphmodel.Direction, fn func(near, far int64, l Link)) error {
	for _, dir := range Directions(d) {
		err := between(s.g, near, far, dir, s.q.Kinds, func(l Link) {
			if dir == graphmodel.Out {
				fn(l.Src, l.Dst, l)
			} else {
				fn(l.Dst, l.Src, l)
			}
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// from goes on from a place where the walk is on the given day.
func (l *listing) from(at place, day int) error {
	l.nodes = append(l.nodes, l.stubs[at.nid])
	defer func() { l.nodes = l.nodes[:len(l.nodes)-1] }()
	if at.hops == len(l.onward)-1 {
		l.found = append(l.found, graphmodel.Path{Nodes: slices.Clone(l.nodes), Links: slices.Clone(l.steps)})
		return nil
	}
	steps, err := l.next(at, day)
	if err != nil {
		return err
	}
	for _, st := range steps {
		l.steps = append(l.steps, st.link)
		err := l.from(place{at.hops + 1, st.nid}, st.day)
		l.steps = l.steps[:len(l.steps)-1]
		if err != nil || len(l.found) == l.q.Limit {
			return err
		}
	}
	return nil
}

// step is a possible next step of a walk, with the claim it names.
type step struct {
	nid  int64
	day  int
	link graphmodel.Link
}

// next is the steps that lead to the end, in order of the nodes they lead to.
func (l *listing) next(at place, day int) ([]step, error) {
	links, err := l.linksFrom(at)
	if err != nil {
		return nil, err
	}
	onward := l.onward[at.hops+1]
	best := map[int64]step{}
	for _, k := range links {
		far := k.Src + k.Dst - at.nid
		sp, ok := l.span(k.When())
		then, possible := sp.step(day)
		if !ok || !possible || then+onward[far] > 0 {
			continue
		}
		if old, ok := best[far]; !ok || better(then, k.Link, old) {
			best[far] = step{far, then, k.Link}
		}
	}
	steps := make([]step, 0, len(best))
	for _, st := range best {
		steps = append(steps, st)
	}
	slices.SortFunc(steps, func(a, b step) int { return cmp.Compare(l.stubs[a.nid].ID, l.stubs[b.nid].ID) })
	return steps, nil
}

func better(day int, k graphmodel.Link, old step) bool {
	return cmp.Or(cmp.Compare(day, old.day), cmp.Compare(k.When(), old.link.When()), cmp.Compare(k.ID, old.link.ID)) < 0
}

// linksFrom is the edges from a place to where paths go on. Paths share places,
// so it is read once.
func (l *listing) linksFrom(at place) ([]Link, error) {
	if links, ok := l.links[at]; ok {
		return links, nil
	}
	var links []Link
	err := l.join([]int64{at.nid}, l.onward[at.hops+1].nodes(), l.q.Direction, func(_, _ int64, k Link) {
		links = append(links, k)
	})
	if err != nil {
		return nil, err
	}
	l.links[at] = links
	return links, l.name(links)
}

// name reads the stubs of the ends of links, and their IDs into the links.
func (l *listing) name(links []Link) error {
	var unknown []int64
	for _, k := range links {
		for _, nid := range []int64{k.Src, k.Dst} {
			if _, ok := l.stubs[nid]; !ok {
				unknown = append(unknown, nid)
			}
		}
	}
	stubs, err := l.g.Stubs(unknown)
	if err != nil {
		return err
	}
	for nid, stub := range stubs {
		l.stubs[nid] = stub
	}
	for i, k := range links {
		links[i].From, links[i].To = l.stubs[k.Src].ID, l.stubs[k.Dst].ID
	}
	return nil
}
