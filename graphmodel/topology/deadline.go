package topology

// setDeadlines finds out which visits of the wave from the start lie on a shortest
// walk, and until when: last layer first.
func (s *journey) setDeadlines() error {
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
func (s *journey) touch() {
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
func (s *journey) departure(row, deadline int32) int32 {
	first, last, ok := days(s.edges.when[row])
	if !ok || first > deadline {
		return never
	}
	return min(last, deadline)
}

// between calls yield for each edge that can be step t+1 of a shortest walk, from a
// node v of some visits in layer t to a node w of the next. It looks at them from the
// layer that has fewer edges.
func (s *journey) between(t int, visits []visit, yield func(v, w, row int32)) {
	next, ahead, back := s.layer(t+1), s.from.walk, s.from.walk.back()
	if !s.lighter(over(visits, ahead), over(next, back)) {
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
func (s *journey) layer(t int) []visit {
	if t < len(s.useful) {
		return s.useful[t]
	}
	return s.to.visits[s.to.first(s.hops-t):s.to.bound(s.hops-t)]
}

// deadline is the latest day on which a shortest walk can be at v after t steps;
// never when it cannot be.
func (s *journey) deadline(v int32, t int) int32 {
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
