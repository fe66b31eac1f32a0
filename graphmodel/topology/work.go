package topology

import "math"

// layer is some nodes and the edges by which to go on from them.
type layer struct {
	len  int
	node func(i int) int32
	walk walk
}

func over(visits []visit, w walk) layer {
	return layer{len(visits), func(i int) int32 { return visits[i].node }, w}
}

func overNodes(nodes []int32, w walk) layer {
	return layer{len(nodes), func(i int) int32 { return nodes[i] }, w}
}

// lighter tells whether the nodes of a have no more edges to go on by than those of
// b. It looks at no more of them than it takes to tell.
func (s *shape) lighter(a, b layer) bool {
	if a.len > b.len {
		most := s.work(b, math.MaxInt)
		return s.work(a, most) <= most
	}
	work := s.work(a, math.MaxInt)
	return s.work(b, work) >= work
}

// work is how many edges lead on from a layer; above most, it is anything above most.
func (s *shape) work(l layer, most int) int {
	n := l.len // who was reached has an edge
	for i := 0; i < l.len && n <= most; i++ {
		n += s.degree(l.node(i), l.walk)
	}
	return n
}
