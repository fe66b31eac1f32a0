package walk

import (
	"slices"

	"ronghe/graphmodel"
)

// Directions are those that d means, in order.
func Directions(d graphmodel.Direction) []graphmodel.Direction {
	switch d {
	case graphmodel.Out, graphmodel.In:
		return []graphmodel.Direction{d}
	}
	return []graphmodel.Direction{graphmodel.Out, graphmodel.In}
}

// reversed is the direction as seen from the other end.
func reversed(d graphmodel.Direction) graphmodel.Direction {
	switch d {
	case graphmodel.Out:
		return graphmodel.In
	case graphmodel.In:
		return graphmodel.Out
	}
	return graphmodel.Both
}

// Kinds are kinds in order, each once.
func Kinds(kinds []graphmodel.Kind) []graphmodel.Kind {
	return slices.Compact(slices.Sorted(slices.Values(kinds)))
}
