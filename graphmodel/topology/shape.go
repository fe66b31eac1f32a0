package topology

import (
	"slices"

	"ronghe/graphmodel"
)

// side is an end of an edge seen from a node: 0 when the node is From, 1 when it is To.
type side uint8

const (
	out side = iota
	in
)

func (d side) direction() graphmodel.Direction {
	if d == out {
		return graphmodel.Out
	}
	return graphmodel.In
}

// shape is the graph without its bodies. Once published it is never changed; the
// next one shares with it all that has not changed.
type shape struct {
	number int64 // the change number that it is of, exactly
	kinds  []graphmodel.Kind
	byName []uint16 // the kinds in order of name
	nodes  nodes
	edges  edges
	base   base
	patch  table[*patch] // by node: its edges that base does not have right
}

// nodes is a column for each thing known about a node.
type nodes struct {
	id     texts
	kind   []uint16
	find   index         // by ID
	title  table[uint32] // number in titles; 0 when the node does not exist
	titles texts
	live   int // nodes that exist
}

// edges is a column for each thing known about an edge. An edge that changes
// becomes a new row; the old one stays behind until the next build.
type edges struct {
	from, to []int32
	when     []uint32 // see packWhen
	rest     []uint32 // see packRest
	kind     []uint16
	key      texts
	live     int // edges that exist
}

// base is what a build has made: nodes below nodes are in order of ID, rows below
// rows in order of (kind, when, ID), and each node's edges in order of row.
type base struct {
	nodes, rows int32
	kindStart   []int32 // the rows of kind k are kindStart[k] up to kindStart[k+1]
	sides       [2]adjacency
}

type adjacency struct {
	start []int32 // the edges of node v are start[v] up to start[v+1]
	near  []int32 // the node at the other end
	row   []int32
}

func (a *adjacency) of(v int32) run {
	if int(v)+1 >= len(a.start) {
		return run{}
	}
	i, j := a.start[v], a.start[v+1]
	return run{a.near[i:j], a.row[i:j]}
}

func (a *adjacency) degree(v int32) int {
	if int(v)+1 >= len(a.start) {
		return 0
	}
	return int(a.start[v+1] - a.start[v])
}

// node is the number of a node that exists; -1 when there is none.
func (s *shape) node(id graphmodel.ID) int32 {
	v := s.anyNode(id)
	if v >= 0 && s.nodes.title.at(v) == 0 {
		return -1
	}
	return v
}

func (s *shape) anyNode(id graphmodel.ID) int32 {
	known := s.nodes.id.len()
	return s.nodes.find.find(hashText(string(id)), func(v int32) bool {
		return v < known && string(s.nodes.id.at(v)) == string(id)
	})
}

func (s *shape) id(v int32) graphmodel.ID { return graphmodel.ID(s.nodes.id.at(v)) }

func (s *shape) stub(v int32) graphmodel.Stub {
	return graphmodel.Stub{
		ID:    s.id(v),
		Kind:  s.kinds[s.nodes.kind[v]],
		Title: string(s.nodes.titles.at(int32(s.nodes.title.at(v)))),
	}
}

func (s *shape) edgeID(row int32) graphmodel.ID {
	return graphmodel.ID(string(s.kinds[s.edges.kind[row]]) + ":" + string(s.edges.key.at(row)))
}

func (s *shape) link(row int32, from, to graphmodel.ID) graphmodel.Link {
	l := graphmodel.Link{
		ID: s.edgeID(row), Kind: s.kinds[s.edges.kind[row]], From: from, To: to,
		Until: unpackDate(s.edges.rest[row] >> 2), Confidence: confidences[s.edges.rest[row]&3],
	}
	switch when := s.edges.when[row]; {
	case when < bounded:
		l.Since = unpackDate(when)
	case when < undated:
		l.InUseBy = unpackDate(when &^ bounded)
	}
	return l
}

// kind is the number of a kind; ok is false when the graph has none of it.
func (s *shape) kind(k graphmodel.Kind) (number uint16, ok bool) {
	i, ok := slices.BinarySearchFunc(s.byName, k, func(n uint16, k graphmodel.Kind) int {
		return compareText(s.kinds[n], k)
	})
	if !ok {
		return 0, false
	}
	return s.byName[i], true
}
