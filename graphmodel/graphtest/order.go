package graphtest

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// The orders and choices that the comments of graphmodel promise, written down
// once for the cases and for the reference.

func compareIDs(a, b graphmodel.ID) int { return cmp.Compare(a, b) }

// placeOf is where l's edge stands in the list of node's edges.
func placeOf(e graphmodel.Edge, node graphmodel.ID) graphmodel.Place {
	d := graphmodel.In
	if e.From == node {
		d = graphmodel.Out
	}
	return graphmodel.Place{Direction: d, Kind: e.Kind, When: e.Link().When(), ID: e.ID}
}

func comparePlaces(a, b graphmodel.Place) int {
	return cmp.Or(
		-cmp.Compare(a.Direction, b.Direction), // "out" is before "in"
		cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.When, b.When), cmp.Compare(a.ID, b.ID))
}

// chosen tells whether l is of kinds and, when node is not "", leaves or enters
// it as d says.
func chosen(l graphmodel.Link, node graphmodel.ID, kinds []graphmodel.Kind, d graphmodel.Direction) bool {
	if len(kinds) > 0 && !slices.Contains(kinds, l.Kind) {
		return false
	}
	out := l.From == node && d != graphmodel.In
	in := l.To == node && d != graphmodel.Out
	return node == "" || out || in
}
