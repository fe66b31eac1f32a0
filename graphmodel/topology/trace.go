package topology

import "slices"

// trace finds out, from where the two fronts meet back to the start, who is on a
// shortest walk. Beyond, all are.
func (s *search) trace() error {
	s.on = make([][]int32, s.from.depth()+1)
	s.on[s.from.depth()] = s.met
	for t := s.from.depth() - 1; t >= 0; t-- {
		if err := s.ctx.Err(); err != nil {
			return err
		}
		layer, next := s.from.layer(t), s.on[t+1]
		if s.lighter(overNodes(layer, s.from.walk), overNodes(next, s.to.walk)) {
			s.on[t] = s.leading(layer, onWalk(t+1))
		} else {
			s.on[t] = s.led(next, s.from.known(t), onWalk(t))
		}
		for _, v := range s.on[t] {
			s.place[v] = onWalk(t)
		}
	}
	return nil
}

// leading is those of layer from which a step leads to place.
func (s *search) leading(layer []int32, place int8) []int32 {
	var found []int32
	for _, v := range layer {
		if slices.ContainsFunc(s.gather(v, s.from.walk), func(r run) bool {
			return slices.ContainsFunc(r.near, func(w int32) bool { return s.place[w] == place })
		}) {
			found = append(found, v)
		}
	}
	return found
}

// led is those of place, each once, from which a step leads into next; they are put
// in the place onto.
func (s *search) led(next []int32, place, onto int8) []int32 {
	var found []int32
	for _, w := range next {
		for _, run := range s.gather(w, s.to.walk) {
			for _, v := range run.near {
				if s.place[v] == place {
					s.place[v] = onto
					found = append(found, v)
				}
			}
		}
	}
	return found
}

// collect adds the walks that begin like this one, in order of their nodes' IDs,
// until there are enough. Every node that next tells leads to the end, so nothing is
// tried in vain.
func (s *search) collect(begun []int32) error {
	if len(begun) > s.hops() {
		s.walks = append(s.walks, slices.Clone(begun))
		return nil
	}
	for _, v := range s.next(begun[len(begun)-1], len(begun)) {
		if len(s.walks) == s.limit {
			return nil
		}
		if err := s.collect(append(begun, v)); err != nil {
			return err
		}
	}
	return s.ctx.Err()
}

func (s *search) hops() int { return s.from.depth() + s.to.depth() }

// next is who is step t of a shortest walk that was at v before: the first in order
// of ID, as many as there can be walks.
func (s *search) next(v int32, t int) []int32 {
	if known, ok := s.follow[v]; ok {
		return known
	}
	layer, place := s.layer(t)
	found := top[int32]{n: s.limit, compare: s.compareNodes, same: func(a, b int32) bool { return a == b }}
	if s.lighter(overNodes([]int32{v}, s.from.walk), overNodes(layer, s.to.walk)) {
		for _, run := range s.gather(v, s.from.walk) {
			for _, w := range run.near {
				if s.place[w] == place {
					found.add(w)
				}
			}
		}
	} else {
		for _, w := range layer {
			if s.joined(w, v) {
				found.add(w)
			}
		}
	}
	s.follow[v] = found.sorted()
	return s.follow[v]
}

// layer is the nodes that shortest walks can reach with t steps, and their place.
func (s *search) layer(t int) ([]int32, int8) {
	if t <= s.from.depth() {
		return s.on[t], onWalk(t)
	}
	back := s.hops() - t
	return s.to.layer(back), s.to.known(back)
}

// joined tells whether a step leads from v to w.
func (s *search) joined(w, v int32) bool {
	return slices.ContainsFunc(s.gather(w, s.to.walk), func(r run) bool { return slices.Contains(r.near, v) })
}
