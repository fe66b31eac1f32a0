// Package topology is a graphmodel.Store around another one, its engine. It keeps
// the shape of the graph (ids, kinds, titles, dates, and who is joined to whom) in
// flat arrays in memory that follow the engine's Changes, and answers every
// question about shape from them: Expand, Degrees, Paths, Similar. Bodies (Node,
// Nodes, Edges) come from the engine, and so does every answer while the arrays
// are not of the same change number as the engine's View.
//
// Read it in this order:
//
//	store.go stats.go    the Store and how it stands
//	follow.go memory.go  how it follows the engine, and gives up beyond its budget
//	shape.go             the arrays of one change number, never changed once published
//	runs.go order.go     the edges of a node; the orders that answers stand in
//	draft.go patch.go    how a change gets into the next shape without copying the arrays
//	build.go             how the arrays are built anew, sorted, when enough has changed
//	reader.go            which questions are answered here; Degrees
//	expand.go similar.go edges.go links.go
//	paths.go claim.go    shortest paths, and by which edges they go
//	search.go trace.go   their nodes where time does not matter: two searches that meet
//	journey.go wave.go deadline.go  their nodes where it does: the same, and when one must be where
//	text.go index.go table.go when.go work.go top.go marks.go  the small parts it is made of
//
// Nodes and edges are numbers here. The arrays are built with nodes in order of
// ID and edges in order of (kind, When, ID); so for all that has not changed since,
// comparing two numbers is comparing IDs or Places, and no text is touched.
package topology
