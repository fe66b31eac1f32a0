package recommend

import (
	"hash/maphash"

	"ronghe/graphmodel"
)

// edgeIndex finds the unit that an edge tells of. It holds no IDs: a place found by hash is
// right when the unit there has the edge, and what is there no longer is passed over.
type edgeIndex struct {
	seed  maphash.Seed
	units []int32 // the number of the unit and one more; 0: free
	used  int
}

// edgeRoom is how many places there are to each edge, at least.
const edgeRoom = 2

// index makes the index anew, with room for as many again.
func (m *Model) index() {
	edges := 0
	for u := range m.unit {
		edges += len(m.unit[u].claims) + len(m.unit[u].given)
	}
	room := 1
	for room < edgeRoom*(edges+1) {
		room *= 2
	}
	m.edges = edgeIndex{seed: maphash.MakeSeed(), units: make([]int32, room)}
	for u := range m.unit {
		for _, c := range m.unit[u].claims {
			m.edges.put(c.edge, int32(u))
		}
		for _, g := range m.unit[u].given {
			m.edges.put(g.edge, int32(u))
		}
	}
}

// tellsOf says that an edge, which is among those of the unit, tells of it.
func (m *Model) tellsOf(edge graphmodel.ID, u int32) {
	if edge == "" || m.edges.units == nil { // while the Model is being built there is none
		return
	}
	if edgeRoom*(m.edges.used+1) > len(m.edges.units) {
		m.index()
		return
	}
	m.edges.put(edge, u)
}

func (x *edgeIndex) put(edge graphmodel.ID, u int32) {
	if edge == "" {
		return
	}
	at := x.start(edge)
	for x.units[at] != 0 {
		at = x.after(at)
	}
	x.units[at] = u + 1
	x.used++
}

func (x *edgeIndex) start(edge graphmodel.ID) int {
	return int(maphash.String(x.seed, string(edge)) & uint64(len(x.units)-1))
}

func (x *edgeIndex) after(at int) int { return (at + 1) & (len(x.units) - 1) }

// unitOf is the unit that an edge tells of; false for none.
func (m *Model) unitOf(edge graphmodel.ID) (int32, bool) {
	x := &m.edges
	if x.units == nil {
		return 0, false
	}
	for at := x.start(edge); x.units[at] != 0; at = x.after(at) {
		if u := x.units[at] - 1; m.unit[u].hasEdge(edge) {
			return u, true
		}
	}
	return 0, false
}

func (x *unit) hasEdge(edge graphmodel.ID) bool {
	for k := range x.claims {
		if x.claims[k].edge == edge {
			return true
		}
	}
	for k := range x.given {
		if x.given[k].edge == edge {
			return true
		}
	}
	return false
}
