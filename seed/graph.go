package seed

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"ronghe/graphmodel"
)

// graph collects nodes and edges while the library is read. A mistake in the data
// is kept in err, the first one only, so that the readers of tables stay short.
type graph struct {
	nodes map[graphmodel.ID]graphmodel.Node
	edges map[graphmodel.ID]graphmodel.Edge
	err   error

	practices  *Practices
	indicators *Indicators
	transfers  []graphmodel.Edge        // in the order of the file
	provinces  map[string]graphmodel.ID // by short name
}

func newGraph() *graph {
	return &graph{
		nodes: map[graphmodel.ID]graphmodel.Node{}, edges: map[graphmodel.ID]graphmodel.Edge{},
		provinces: map[string]graphmodel.ID{},
	}
}

func (g *graph) fail(format string, args ...any) {
	if g.err == nil {
		g.err = fmt.Errorf(format, args...)
	}
}

// node adds a thing. The kind comes from the id; a second node of one id is a
// mistake: either two names collide or the data say one thing twice.
func (g *graph) node(n graphmodel.Node) {
	n.Kind = n.ID.Kind()
	n.Props = known(n.Props)
	if old, twice := g.nodes[n.ID]; twice {
		g.fail("%s: is both %q and %q", n.ID, old.Title, n.Title)
	}
	g.nodes[n.ID] = n
}

// edge adds a claim; the same claim made twice is one.
func (g *graph) edge(e graphmodel.Edge) {
	e.Props = known(e.Props)
	e = e.WithID()
	g.edges[e.ID] = e
}

// link adds a claim that is no more than two nodes and a source.
func (g *graph) link(kind graphmodel.Kind, from, to, source graphmodel.ID) {
	g.edge(graphmodel.Edge{Kind: kind, From: from, To: to, Source: source})
}

func (g *graph) has(id graphmodel.ID) bool {
	_, ok := g.nodes[id]
	return ok
}

// known is props without those that have no value.
func known(props graphmodel.Props) graphmodel.Props {
	maps.DeleteFunc(props, func(_ string, v any) bool {
		list, isList := v.([]string)
		return v == nil || v == "" || isList && len(list) == 0
	})
	if len(props) == 0 {
		return nil
	}
	return props
}

func (g *graph) content() (*Content, error) {
	g.linkOrphans()
	lib := &Content{
		Nodes: slices.SortedFunc(maps.Values(g.nodes), func(a, b graphmodel.Node) int { return cmp.Compare(a.ID, b.ID) }),
		Edges: slices.SortedFunc(maps.Values(g.edges), func(a, b graphmodel.Edge) int { return cmp.Compare(a.ID, b.ID) }),
	}
	for _, n := range lib.Nodes {
		if n.Source != "" && !g.has(n.Source) {
			g.fail("%s: source %s does not exist", n.ID, n.Source)
		}
	}
	for _, e := range lib.Edges {
		for _, id := range []graphmodel.ID{e.From, e.To, e.Source} {
			if id != "" && !g.has(id) {
				g.fail("%s from %s to %s: %s does not exist", e.Kind, e.From, e.To, id)
			}
		}
	}
	return lib, g.err
}
