package topology

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"slices"
)

// stock is what a build is made of: a shape that nobody changes meanwhile, and which
// of its rows are alive, ascending.
type stock struct {
	shape
	rows []int32
}

// stock is taken from a draft between two changes.
func (d *draft) stock() *stock {
	alive := make([]bool, d.edges.key.len())
	for _, slot := range d.find.slots {
		if slot > 0 {
			alive[slot-1] = true
		}
	}
	s := &stock{shape: d.shape, rows: make([]int32, 0, d.edges.live)}
	s.nodes.title = d.nodes.title.freeze()
	for row, ok := range alive {
		if ok {
			s.rows = append(s.rows, int32(row))
		}
	}
	return s
}

// build makes the arrays anew, sorted and without what is no longer.
func (s *stock) build() *draft {
	d := &draft{}
	d.number = s.number
	kindNumber := s.buildKinds(d)
	nodeNumber := s.buildNodes(d, kindNumber)
	s.buildEdges(d, kindNumber, nodeNumber)
	d.base.nodes, d.base.rows = d.nodes.id.len(), d.edges.key.len()
	d.published = d.base.rows
	for k := range d.kinds {
		start, _ := slices.BinarySearch(d.edges.kind, uint16(k))
		d.base.kindStart = append(d.base.kindStart, int32(start))
	}
	d.base.kindStart = append(d.base.kindStart, d.base.rows)
	d.base.sides[out] = adjacent(d.edges.from, d.edges.to, int(d.base.nodes))
	d.base.sides[in] = adjacent(d.edges.to, d.edges.from, int(d.base.nodes))
	return d
}

// buildKinds numbers the kinds in order of name, and returns the new number of each.
func (s *stock) buildKinds(d *draft) []uint16 {
	number := make([]uint16, len(s.kinds))
	for n, old := range s.byName {
		number[old] = uint16(n)
		d.kinds = append(d.kinds, s.kinds[old])
		d.byName = append(d.byName, uint16(n))
	}
	return number
}

// buildNodes numbers the nodes in order of ID, without those that do not exist and
// have no edges, and returns the new number of each.
func (s *stock) buildNodes(d *draft, kindNumber []uint16) []int32 {
	number := make([]int32, s.nodes.id.len()) // 1 for a node to keep, before there are numbers
	for _, row := range s.rows {
		number[s.edges.from[row]], number[s.edges.to[row]] = 1, 1
	}
	var order []int32
	for v := range number {
		if number[v] == 1 || s.nodes.title.at(int32(v)) != 0 {
			order = append(order, int32(v))
		}
	}
	slices.SortFunc(order, s.compareNodes)
	n := &d.nodes
	n.id, n.kind = newTexts(len(order), len(s.nodes.id.data)), make([]uint16, 0, len(order))
	n.titles, n.find, n.live = newTexts(len(order)+1, 0), newIndex(len(order)), s.nodes.live
	n.titles.add("")
	for v, old := range order {
		number[old] = int32(v)
		id := s.nodes.id.at(old)
		n.id.addBytes(id)
		n.kind = append(n.kind, kindNumber[s.nodes.kind[old]])
		n.find.add(hashTextBytes(id), int32(v))
		if t := s.nodes.title.at(old); t != 0 {
			n.title.set(int32(v), uint32(n.titles.len()))
			n.titles.addBytes(s.nodes.titles.at(int32(t)))
		}
	}
	return number
}

// buildEdges numbers the edges in the order of (kind, When, ID).
func (s *stock) buildEdges(d *draft, kindNumber []uint16, nodeNumber []int32) {
	n := len(s.rows)
	e := &d.edges
	e.from, e.to = make([]int32, 0, n), make([]int32, 0, n)
	e.when, e.rest = make([]uint32, 0, n), make([]uint32, 0, n)
	e.kind, e.key, e.live = make([]uint16, 0, n), newTexts(n, len(s.edges.key.data)), n
	d.find = newIndex(n)
	for _, place := range s.places(kindNumber) {
		old := place.row
		key := s.edges.key.at(old)
		d.find.add(hashTextBytes(key), e.key.len())
		e.key.addBytes(key)
		e.from = append(e.from, nodeNumber[s.edges.from[old]])
		e.to = append(e.to, nodeNumber[s.edges.to[old]])
		e.when = append(e.when, s.edges.when[old])
		e.rest = append(e.rest, s.edges.rest[old])
		e.kind = append(e.kind, kindNumber[s.edges.kind[old]])
	}
}

// place is a row with as much of its order as fits into numbers.
type place struct {
	kindWhen uint64
	key      uint64 // its first eight bytes
	row      int32
}

func (s *stock) places(kindNumber []uint16) []place {
	list := make([]place, len(s.rows))
	for i, row := range s.rows {
		var head [8]byte
		copy(head[:], s.edges.key.at(row))
		kind, when := kindNumber[s.edges.kind[row]], s.edges.when[row]
		list[i] = place{uint64(kind)<<32 | uint64(when), binary.BigEndian.Uint64(head[:]), row}
	}
	slices.SortFunc(list, func(a, b place) int {
		if a.kindWhen != b.kindWhen {
			return cmp.Compare(a.kindWhen, b.kindWhen)
		}
		if a.key != b.key {
			return cmp.Compare(a.key, b.key)
		}
		return bytes.Compare(s.edges.key.at(a.row), s.edges.key.at(b.row))
	})
	return list
}

// adjacent lists for each of n nodes the edges that have it at this end, in order
// of row.
func adjacent(here, there []int32, n int) adjacency {
	a := adjacency{make([]int32, n+1), make([]int32, len(here)), make([]int32, len(here))}
	for _, v := range here {
		a.start[v+1]++
	}
	for v := range n {
		a.start[v+1] += a.start[v]
	}
	next := slices.Clone(a.start[:n])
	for row, v := range here {
		a.near[next[v]], a.row[next[v]] = there[row], int32(row)
		next[v]++
	}
	return a
}
