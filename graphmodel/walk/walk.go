// Package walk answers Expand and Paths for an engine that can say what lies around
// some nodes. The engine reads, a level at a time; what was met, in which order, and
// when to stop is decided here, once for all engines.
//
//	walk.go       what an engine has to say
//	expand.go     surroundings, nearest first
//	between.go    the edges between two sets of nodes, hubs among them
//	paths.go      shortest paths, from both ends; pathlist.go: naming them in order
//	direction.go  directions and kinds, in order
package walk

import "ronghe/graphmodel"

// Engine is a graph as it is read by one View. Nodes go by short numbers of the
// engine's own, good for the time of the View. Kinds: none means all. The functions
// passed are called while the engine reads, and ask it nothing.
type Engine interface {
	// Numbers are those of nodes in the order of ids, each once; ErrNotFound names
	// the first id that is not there.
	Numbers(ids []graphmodel.ID) ([]int64, error)
	// Stubs are the nodes behind numbers.
	Stubs(nodes []int64) (map[int64]graphmodel.Stub, error)
	// Neighbours calls visit with the neighbours of nodes until it returns false:
	// node by node as given, each node's edges in the order of Place.
	Neighbours(nodes []int64, d graphmodel.Direction, kinds []graphmodel.Kind, visit func(node int64) bool) error
	// Hops calls fn for every edge at nodes in direction d, Out or In, in no order,
	// with its Link.When.
	Hops(nodes []int64, d graphmodel.Direction, kinds []graphmodel.Kind, fn func(near, far int64, when string)) error
	// Links calls fn for every edge in direction d, Out or In, from one of near to
	// one of far, in no order. It costs as much as near have edges.
	Links(near, far []int64, d graphmodel.Direction, kinds []graphmodel.Kind, fn func(Link)) error
	// Heavy are those of nodes that have more than most edges in direction d, Out or In.
	Heavy(nodes []int64, d graphmodel.Direction, most int) ([]int64, error)
	// Weigh is about how many edges nodes have in direction d, Out or In.
	Weigh(nodes []int64, d graphmodel.Direction) (int64, error)
}

// Link is a graphmodel.Link with the numbers of its ends. An engine need not fill
// in From and To.
type Link struct {
	Src, Dst int64
	graphmodel.Link
}
