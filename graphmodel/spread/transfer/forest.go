package transfer

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// Forest is who had a practice from whom, as far as documented. Each learner hangs
// below the teacher of its first transfer that closes no circle; every other transfer
// is among Others, so that nothing that was told is lost.
type Forest struct {
	Nodes  []Node     // a tree after the other, parents before their children
	Others []Transfer // transfers that are no branch, in order of time, then ID
	Cycles [][]graphmodel.ID
}

// Node is a unit of a Forest.
type Node struct {
	ID     graphmodel.ID
	Parent int       // in Forest.Nodes; -1 for a root
	Depth  int       // 0 for a root
	By     *Transfer // how it has the practice; nil for a root
}

// Grow makes the forest of transfers; contacts are left out. Trees stand in the order
// of their first branch in time, children likewise, ties by ID. It does not depend on
// the order of list.
func Grow(list []Transfer) Forest {
	list = slices.DeleteFunc(slices.Clone(list), func(t Transfer) bool { return t.Contact })
	slices.SortFunc(list, compare)
	f := Forest{Cycles: Cycles(list)}
	parent := map[graphmodel.ID]*Transfer{}
	children := map[graphmodel.ID][]*Transfer{}
	var order []graphmodel.ID // teachers, by their first transfer
	for i := range list {
		t := &list[i]
		if parent[t.Learner()] != nil || under(parent, t.Teacher(), t.Learner()) {
			f.Others = append(f.Others, *t)
			continue
		}
		parent[t.Learner()] = t
		if children[t.Teacher()] == nil {
			order = append(order, t.Teacher())
		}
		children[t.Teacher()] = append(children[t.Teacher()], t)
	}
	for _, teacher := range order {
		if parent[teacher] == nil {
			f.plant(Node{ID: teacher, Parent: -1}, children)
		}
	}
	return f
}

// under tells whether a unit is another or hangs below it.
func under(parent map[graphmodel.ID]*Transfer, unit, other graphmodel.ID) bool {
	for unit != other {
		t := parent[unit]
		if t == nil {
			return false
		}
		unit = t.Teacher()
	}
	return true
}

// plant adds a tree, parents before their children, without recursion: a chain may be
// as long as the list.
func (f *Forest) plant(root Node, children map[graphmodel.ID][]*Transfer) {
	for todo := []Node{root}; len(todo) > 0; {
		n := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		at := len(f.Nodes)
		f.Nodes = append(f.Nodes, n)
		for _, t := range slices.Backward(children[n.ID]) {
			todo = append(todo, Node{ID: t.Learner(), Parent: at, Depth: n.Depth + 1, By: t})
		}
	}
}

// Cycles are the sets of units of which each is said to have learned, by way of
// others or not, from each other: of these at least one claim is wrong, or they are
// about different things. Each set ascends; the sets by their first.
func Cycles(list []Transfer) [][]graphmodel.ID {
	s := &components{teachers: map[graphmodel.ID][]graphmodel.ID{}, index: map[graphmodel.ID]int{}, low: map[graphmodel.ID]int{}}
	for _, t := range list {
		s.teachers[t.Learner()] = append(s.teachers[t.Learner()], t.Teacher())
	}
	for _, t := range list {
		if s.index[t.Learner()] == 0 {
			s.visit(t.Learner())
		}
	}
	slices.SortFunc(s.found, func(a, b []graphmodel.ID) int { return cmp.Compare(a[0], b[0]) })
	return s.found
}

// components finds strongly connected components (Tarjan 1972), with a stack of its own.
type components struct {
	teachers   map[graphmodel.ID][]graphmodel.ID
	index, low map[graphmodel.ID]int // index 0: not met; low -1: done
	met        int
	open       []graphmodel.ID
	found      [][]graphmodel.ID
}

type frame struct {
	id   graphmodel.ID
	next int
}

func (s *components) visit(id graphmodel.ID) {
	work := []frame{s.enter(id)}
	for len(work) > 0 {
		top := &work[len(work)-1]
		if top.next < len(s.teachers[top.id]) {
			to := s.teachers[top.id][top.next]
			top.next++
			switch {
			case s.index[to] == 0:
				work = append(work, s.enter(to))
			case s.low[to] >= 0:
				s.low[top.id] = min(s.low[top.id], s.index[to])
			}
			continue
		}
		done := top.id
		work = work[:len(work)-1]
		low := s.low[done]
		s.leave(done)
		if len(work) > 0 && low >= 0 && s.low[done] >= 0 {
			up := work[len(work)-1].id
			s.low[up] = min(s.low[up], low)
		}
	}
}

func (s *components) enter(id graphmodel.ID) frame {
	s.met++
	s.index[id], s.low[id] = s.met, s.met
	s.open = append(s.open, id)
	return frame{id: id}
}

// leave closes the component that id is the root of, if it is one.
func (s *components) leave(id graphmodel.ID) {
	if s.low[id] != s.index[id] {
		return
	}
	at := len(s.open) - 1
	for s.open[at] != id {
		at--
	}
	set := slices.Clone(s.open[at:])
	s.open = s.open[:at]
	for _, member := range set {
		s.low[member] = -1
	}
	if len(set) > 1 {
		slices.Sort(set)
		s.found = append(s.found, set)
	}
}
