package names

import (
	"iter"

	"ronghe/graphmodel"
)

// Source is what a Table is read from: all nodes of a kind, in the order of their IDs, and all
// edges of some kinds. What it yields ends after an error.
type Source interface {
	AllNodes(kind graphmodel.Kind) iter.Seq2[graphmodel.Node, error]
	AllEdges(kinds []graphmodel.Kind) iter.Seq2[graphmodel.Edge, error]
}

// Library is a store as a Source: what its Reader says, page by page.
type Library struct{ Reader graphmodel.Reader }

// AllNodes implements Source.
func (l Library) AllNodes(kind graphmodel.Kind) iter.Seq2[graphmodel.Node, error] {
	return graphmodel.EachNode(l.Reader.Nodes, graphmodel.NodeQuery{Kind: kind, Limit: graphmodel.MaxPage})
}

// AllEdges implements Source.
func (l Library) AllEdges(kinds []graphmodel.Kind) iter.Seq2[graphmodel.Edge, error] {
	return graphmodel.EachEdge(l.Reader.Edges, graphmodel.EdgeQuery{Kinds: kinds, Limit: graphmodel.MaxPage})
}

var _ Source = Library{}
