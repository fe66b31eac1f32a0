package panel

import (
	"slices"

	"ronghe/graphmodel"
)

// moved brings the lifts up to a row that came or went.
func (g *graph) moved(r int32) {
	switch row := g.rows[r]; {
	case len(g.lifts) == 0:
	case g.isTree(row.kind):
		clear(g.lifts)
	default:
		g.relift(row.from)
		for d := g.nodes[row.from].down; d != none; d = g.rows[d].nextDown {
			if g.words.tells[g.rows[d].kind] { // a case is where the one it is about is
				g.relift(g.rows[d].from)
			}
		}
	}
}

// relift finds anew in which units a node is. Pairs are found after their sides.
func (g *graph) relift(n int32) {
	delta := g.claimed(n)
	for by, l := range g.lifts {
		if g.nodes[n].writeup {
			l.cover = nil
		}
		if by.By == Pair {
			delete(g.lifts, by) // it may be in a pair that nobody was in before
			continue
		}
		l.add(n, -delta)
		l.of[n] = g.places(l, n, map[int32][]int32{})
		l.add(n, delta)
	}
}

// add counts claims of a node in all its units.
func (l *lift) add(n, delta int32) {
	for _, u := range l.of[n] {
		l.claims[u] += delta
	}
}

// count takes account of a claim that a node makes, or makes no longer.
func (g *graph) count(n, delta int32) {
	for by, l := range g.lifts {
		if by.By == Enterprise && !g.nodes[n].free { // it is a unit only while it adopts
			delete(g.lifts, by)
			continue
		}
		l.add(n, delta)
	}
}

// admit makes a node that has come one of the units that adopt, in its place among
// them. What answers share is not changed but copied.
func (g *graph) admit(n int32) {
	l := g.lifts[Grouping{By: Enterprise}]
	if l == nil {
		return
	}
	at, _ := slices.BinarySearchFunc(l.units, g.nodes[n].id, func(u unit, id graphmodel.ID) int { return g.compareID(u.node, id) })
	for v, u := range l.place {
		if u >= int32(at) {
			l.place[v] = u + 1
		}
	}
	for _, of := range l.of {
		for i, u := range of {
			if u >= int32(at) {
				of[i] = u + 1
			}
		}
	}
	l.place[n] = int32(at)
	l.of[n] = []int32{int32(at)}
	l.units = slices.Insert(l.units, at, unit{n, none})
	name := g.name(unit{n, none})
	l.names, l.texts = slices.Insert(slices.Clone(l.names), at, name), slices.Insert(slices.Clone(l.texts), at, name.Name())
	l.claims = slices.Insert(l.claims, at, 0)
	if l.cover != nil {
		l.cover = slices.Insert(slices.Clone(l.cover), at, Cover{})
	}
}
