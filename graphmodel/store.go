package graphmodel

import (
	"context"
	"time"
)

// Store keeps the graph and is the truth about it: whatever else there is (a
// search index, arrays in memory) follows its Changes and can be thrown away.
//
// All methods may be called at the same time. Each ends soon after its ctx does,
// with an error that wraps ctx's. A Store that cannot be reached, is damaged or
// closed answers ErrUnavailable. What a method returns belongs to the caller.
type Store interface {
	// View calls fn once with a Reader that is valid until fn returns, and
	// returns fn's error. No question sees half an Update. Two questions of one
	// View may be answered from before and after an Update, unless the Reader is
	// a Snapshot: then all it answers is of one change number.
	View(ctx context.Context, fn func(Reader) error) error

	// Update calls fn with a Writer and commits all that fn wrote, or nothing
	// when fn or the commit fails. fn may be called twice, so it does nothing
	// but write. Updates commit one after the other. When Update returns nil the
	// change survives a crash and every later View of this Store sees it. At commit every
	// From, To and Source written must exist (else ErrInvalid), and no deleted node
	// may still have edges or be anything's Source (else ErrConflict, naming the
	// node): of all faults the first in order of ID is told.
	Update(ctx context.Context, fn func(Writer) error) error

	// Changes returns up to limit changes with numbers above after, ascending,
	// and the last number given. Each ID is told once, at its latest number:
	// when it changes again it moves to the new one. So a follower that has
	// taken all up to Feed.Last has the same nodes and edges as the Store.
	// Nothing newer: no Changes. limit < 1: none, only Last.
	Changes(ctx context.Context, after int64, limit int) (Feed, error)

	// Written tells when nodes were last written, in the order of ids, one for each: the
	// zero Written for what is not there. At most MaxIDs ids.
	Written(ctx context.Context, ids []ID) ([]Written, error)

	// Committed tells when changes with these numbers were committed, one for each, in
	// whole seconds of UTC: the zero Time for what is not known, and for numbers that
	// were not given. At most MaxIDs numbers, else ErrInvalid.
	Committed(ctx context.Context, numbers []int64) ([]time.Time, error)

	// Close ends the Store; what was acknowledged stays. A second call does nothing.
	Close() error
}

// Feed is a page of the Store's numbered changes.
type Feed struct {
	Changes []Change
	Last    int64 // the highest number given so far; 0 for an empty Store
}

// Change says that a node or an edge was written or deleted. It carries the
// shape; the body is read with Reader.Nodes or Reader.Edges.
type Change struct {
	Number  int64 // from 1, one for each node or edge that an Update really changed
	ID      ID
	Deleted bool
	Node    *Stub // for a node that was written
	Edge    *Link // for an edge that was written
}

// Snapshot is what a Reader also is when all it reads is of one change number.
type Snapshot interface {
	// Last is that number.
	Last() int64
}

// LinkReader is what a Reader also is when it can tell the shape of all edges at
// far less cost than Edges takes for their bodies.
type LinkReader interface {
	// AllLinks calls fn for every edge, in no order.
	AllLinks(fn func(Link)) error
}

// PropReader is what a Reader also is when it can tell one property of all edges at far
// less cost than Edges takes for their bodies.
type PropReader interface {
	// AllProps calls fn for every edge of a kind that has the property, in no order.
	AllProps(kind Kind, name string, fn func(edge ID, value any)) error
}

// EdgePropsReader is what a Reader also is when it can tell the properties of all edges at
// far less cost than Edges takes for whole ones.
type EdgePropsReader interface {
	// AllEdgeProps calls fn for every edge with its kind and its properties, nil for none,
	// in no order.
	AllEdgeProps(fn func(kind Kind, props Props)) error
}

// Writer writes within one Update. Writing what is already there, equal in
// every field, changes nothing and takes no number. What is given may be changed once a
// method has returned. PutNode and PutEdge tell at once what is ErrInvalid; what they find
// in the Store (ErrConflict, ErrUnavailable) a later call may tell, or Update, which then
// commits nothing.
type Writer interface {
	// PutNode writes n whole. ErrInvalid when its form or the ontology forbids it.
	PutNode(n Node) error
	// PutEdge writes e whole; an empty ID is made by WithID. ErrInvalid when its
	// form or the ontology forbids it. An edge that is there with other ends is
	// ErrConflict: an ID means one pair of nodes for ever.
	PutEdge(e Edge) error
	// DeleteNode removes a node. ErrNotFound when there is none. Its edges, and
	// whatever names it as its Source, have to be gone by the end of the Update.
	DeleteNode(id ID) error
	// DeleteEdge removes an edge. ErrNotFound when there is none.
	DeleteEdge(id ID) error
}

// Reader answers questions within one View. Every list has one stated order,
// the same on every engine. Limits below 1 and above the stated most are
// ErrInvalid; so is an ID, kind or direction of wrong form. A kind that the
// graph does not hold is no error: nothing is found.
type Reader interface {
	// Node returns one node; ErrNotFound when there is none.
	Node(id ID) (Node, error)
	// Nodes returns a page of nodes in order of ID, or those that NodeQuery.IDs names.
	Nodes(q NodeQuery) (NodePage, error)
	// Edges returns a page of edges: of one node in the order of Place, or else in
	// order of ID, or those that EdgeQuery.IDs names. An unknown Node is ErrNotFound.
	Edges(q EdgeQuery) (EdgePage, error)
	// Expand returns the surroundings of some nodes, nearest first: see ExpandQuery.
	Expand(q ExpandQuery) (Graph, error)
	// Degrees counts the edges of each node by direction and kind: in the order
	// of ids, then out before in, then kind. No edges: no Degree. At most MaxIDs
	// ids. An unknown id is ErrNotFound.
	Degrees(ids []ID) ([]Degree, error)
	// Paths returns shortest paths: see PathQuery. No path: an empty list.
	Paths(q PathQuery) ([]Path, error)
	// Similar returns the nodes that share the most neighbours with one: see SimilarQuery.
	Similar(q SimilarQuery) ([]SimilarNode, error)
}

// The most that one call returns or takes.
const (
	MaxPage  = 1000  // nodes or edges of a page
	MaxIDs   = 1000  // ids in one query
	MaxGraph = 2000  // nodes of an Expand
	MaxLinks = 20000 // edges of an Expand
	MaxDepth = 6     // hops of an Expand
	MaxHops  = 12    // hops of a path
	MaxPaths = 100   // paths of one answer
	MaxTop   = 500   // nodes of a Similar
)

// Direction chooses the edges of a node by which end it is.
type Direction string

// The directions. "" means Both.
const (
	Out  Direction = "out" // the node is From
	In   Direction = "in"  // the node is To
	Both Direction = "both"
)
