package topology

import (
	"slices"
	"sort"

	"ronghe/graphmodel"
)

// run is a stretch of a node's edges: who is at the other end, and by which edge.
type run struct{ near, row []int32 }

func (r run) len() int           { return len(r.row) }
func (r run) cut(i, j int) run   { return run{r.near[i:j], r.row[i:j]} }
func (r run) from(i int) run     { return r.cut(i, r.len()) }
func (r *run) add(near, e int32) { r.near, r.row = append(r.near, near), append(r.row, e) }

// walk says which edges of a node are followed.
type walk struct {
	sides   []side
	all     bool     // edges of all kinds
	kinds   []uint16 // else these, in order of name
	dated   bool     // a path follows dated edges only, never back in time
	ordered bool     // runs must come in the order of Place; costs a little where there are patches
}

func (s *shape) walk(direction graphmodel.Direction, kinds []graphmodel.Kind) walk {
	w := walk{all: len(kinds) == 0}
	switch direction {
	case graphmodel.Out:
		w.sides = []side{out}
	case graphmodel.In:
		w.sides = []side{in}
	default:
		w.sides = []side{out, in}
	}
	for _, k := range slices.Compact(slices.Sorted(slices.Values(kinds))) {
		if n, ok := s.kind(k); ok {
			w.kinds = append(w.kinds, n)
		}
	}
	return w
}

// back is the walk over the same edges from their other ends.
func (w walk) back() walk {
	if len(w.sides) == 1 {
		w.sides = []side{1 - w.sides[0]}
	}
	return w
}

// list is the edges of a node on one side: base without gone, and add.
type list struct {
	base run
	add  run
	gone []int32
}

func (l list) len() int { return l.base.len() - len(l.gone) + l.add.len() }

func (s *shape) list(v int32, d side) list {
	l := list{base: s.base.sides[d].of(v)}
	if p := s.patch.at(v); p != nil {
		l.add, l.gone = p.add[d], p.gone[d]
	}
	return l
}

// section is the part of l that is of kind k.
func (s *shape) section(l list, k uint16) list {
	var part list
	if int(k)+1 < len(s.base.kindStart) {
		first, end := s.base.kindStart[k], s.base.kindStart[k+1]
		part.base = l.base.cut(bounds(l.base.row, first, end))
		i, j := bounds(l.gone, first, end)
		part.gone = l.gone[i:j]
	}
	if n := l.add.len(); n > 0 {
		name := s.kinds[k]
		i := sort.Search(n, func(i int) bool { return s.kinds[s.edges.kind[l.add.row[i]]] >= name })
		j := i + sort.Search(n-i, func(j int) bool { return s.kinds[s.edges.kind[l.add.row[i+j]]] > name })
		part.add = l.add.cut(i, j)
	}
	return part
}

// bounds is where the numbers from first up to end stand in an ascending list.
func bounds(list []int32, first, end int32) (i, j int) {
	i, _ = slices.BinarySearch(list, first)
	j, _ = slices.BinarySearch(list[i:], end)
	return i, i + j
}

// runs calls yield with the edges of v that w follows, run by run, until it
// returns false; that is then the answer.
func (s *shape) runs(v int32, w walk, yield func(run) bool) bool {
	for _, d := range w.sides {
		l := s.list(v, d)
		if w.all {
			if !s.emit(l, w.ordered, yield) {
				return false
			}
			continue
		}
		for _, k := range w.kinds {
			if !s.emit(s.section(l, k), w.ordered, yield) {
				return false
			}
		}
	}
	return true
}

func (s *shape) emit(l list, ordered bool, yield func(run) bool) bool {
	if ordered {
		for i := range l.add.len() {
			before := sort.Search(l.base.len(), func(b int) bool {
				return s.compareRows(l.base.row[b], l.add.row[i]) > 0
			})
			if !emitBase(l.base.cut(0, before), l.gone, yield) || !yield(l.add.cut(i, i+1)) {
				return false
			}
			l.base = l.base.from(before)
		}
		l.add = run{}
	}
	return emitBase(l.base, l.gone, yield) && (l.add.len() == 0 || yield(l.add))
}

// emitBase yields base in pieces, without the rows that are gone.
func emitBase(base run, gone []int32, yield func(run) bool) bool {
	if base.len() == 0 {
		return true
	}
	if len(gone) == 0 {
		return yield(base)
	}
	i, j := bounds(gone, base.row[0], base.row[base.len()-1]+1)
	for _, row := range gone[i:j] {
		at, _ := slices.BinarySearch(base.row, row)
		if at > 0 && !yield(base.cut(0, at)) {
			return false
		}
		base = base.from(at + 1)
	}
	return base.len() == 0 || yield(base)
}

// degree is the number of edges of v that w follows, or more when it follows some kinds only.
func (s *shape) degree(v int32, w walk) int {
	n := 0
	p := s.patch.at(v)
	for _, d := range w.sides {
		n += s.base.sides[d].degree(v)
		if p != nil {
			n += p.add[d].len() - len(p.gone[d])
		}
	}
	return n
}
