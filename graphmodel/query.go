package graphmodel

// NodeQuery chooses nodes: those of IDs when it is not nil (in that order, each
// once, unknown ones left out; the other fields are then ignored), else all of
// Kind ("" for all kinds) with an ID above After.
type NodeQuery struct {
	IDs   []ID
	Kind  Kind
	After ID
	Limit int // 1…MaxPage
}

// NodePage is a page of nodes.
type NodePage struct {
	Nodes []Node
	More  bool  // there are more: go on After the last one
	Total int64 // all nodes of the Kind asked for; with IDs, those found
}

// EdgeQuery chooses edges: those of IDs when it is not nil (in that order, each
// once, unknown ones left out; the other fields are then ignored), else those of
// Node in Direction, or all when Node is "". Kinds narrows it; none means all.
type EdgeQuery struct {
	IDs       []ID
	Node      ID
	Direction Direction
	Kinds     []Kind
	After     Place // where to go on: the Next of the page before; zero for the start
	Limit     int   // 1…MaxPage
}

// Place is where an edge stands in the list of a node's edges, which is in the
// order of its fields: out before in, then by kind, then by time (dated ones
// first, then those with an upper bound, then the rest: Link.When), then by ID.
// In the list of all edges only ID is set.
type Place struct {
	Direction Direction `json:"d,omitempty"`
	Kind      Kind      `json:"k,omitempty"`
	When      string    `json:"w,omitempty"`
	ID        ID        `json:"i,omitempty"`
}

// EdgePage is a page of edges.
type EdgePage struct {
	Edges []Edge
	More  bool  // there are more: go on at Next
	Next  Place // the place of the last edge
}

// ExpandQuery asks for the surroundings of From: breadth first along edges of
// Kinds (none: all) in Direction, up to Depth hops, until Limit nodes are found.
// Within one depth, nodes stand in the order in which they are met: parent by
// parent as returned, each parent's edges in the order of Place. The From nodes
// come first, as given, each once; an unknown one is ErrNotFound.
//
// Links are all edges of Kinds whose two ends are among the nodes, whatever their
// direction, in order of (From, To, ID), at most MaxLinks of them.
type ExpandQuery struct {
	From      []ID // 1…MaxIDs
	Kinds     []Kind
	Direction Direction
	Depth     int // 0…MaxDepth
	Limit     int // 1…MaxGraph nodes; not less than From
}

// Graph is a part of the graph, closed: both ends of each link are in Nodes.
type Graph struct {
	Nodes     []GraphNode
	Links     []Link
	Truncated bool // a node within Depth, or a link, was left out for its limit
}

// GraphNode is a node of a Graph and how many hops from From it was met.
type GraphNode struct {
	Stub
	Depth int `json:"depth"`
}

// Degree counts the edges of one kind at one node.
type Degree struct {
	Node      ID        `json:"node"`
	Direction Direction `json:"direction"` // Out or In
	Kind      Kind      `json:"kind"`
	Count     int64     `json:"count"`
}

// PathQuery asks for the shortest paths between two different nodes along edges
// of Kinds (none: all) in Direction (as seen from the node a step leaves), at most
// MaxHops long. All paths returned have the same number of hops, the least there
// is; they are the first Limit in order of their node IDs, compared one by one.
// An unknown node is ErrNotFound; From and To alike is ErrInvalid.
//
// Two nodes may be joined by many claims; a step names the first of them in order
// of (When, ID).
//
// TimeRespecting walks only along dated edges (Since known) and only where days
// can be chosen, one within each Since, that never go back: so "2013-05", "2013",
// "2013-06" is a path and "2013-05", "2013", "2013-02" is not. A step then names,
// of the claims it may use, the one that lets the walk go on earliest; then the
// first in order of (When, ID).
type PathQuery struct {
	From, To       ID
	Kinds          []Kind
	Direction      Direction
	MaxHops        int // 1…MaxHops
	Limit          int // 1…MaxPaths
	TimeRespecting bool
}

// Path is a walk from node to node: Links[i] joins Nodes[i] and Nodes[i+1], in
// either direction.
type Path struct {
	Nodes []Stub
	Links []Link
}

// SimilarQuery asks which nodes of Node's own kind share neighbours with it: the
// same node at the other end of an edge of the same kind and direction, for Kinds
// (none: all) and Direction.
type SimilarQuery struct {
	Node      ID
	Kinds     []Kind
	Direction Direction
	Limit     int // 1…MaxTop
}

// SimilarNode is a node and what it shares with the one asked about. They are in
// order of Count, the most first, then ID.
type SimilarNode struct {
	Stub
	Count  int  // distinct shared neighbours
	Shared []ID // the first MaxShared of them, in order of ID
}

// MaxShared is how many shared neighbours a SimilarNode names.
const MaxShared = 50
