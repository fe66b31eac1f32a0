package batch

import (
	"cmp"
	"iter"
	"maps"
	"slices"

	"ronghe/graphmodel"
)

// Preview is the Store as a Draft would leave it: what a Reader of the Store says, with what
// the draft has written so far. It is good until the draft is written to again.
type Preview struct {
	stored graphmodel.Reader
	draft  *Draft
	nodes  map[graphmodel.Kind][]planned // in the order of IDs
	edges  map[graphmodel.Kind][]span    // those that the Store does not have
}

// planned is a node that the draft writes, and where.
type planned struct {
	id graphmodel.ID
	at span
}

// Preview begins one, which keeps about 60 bytes of each node that the draft writes.
func (d *Draft) Preview(stored graphmodel.Reader) (*Preview, error) {
	p := &Preview{stored, d, map[graphmodel.Kind][]planned{}, map[graphmodel.Kind][]span{}}
	for _, at := range d.spans() {
		line, err := d.after.read(at)
		if err != nil {
			return nil, err
		}
		if n := line.Node; n != nil {
			p.nodes[n.Kind] = append(p.nodes[n.Kind], planned{clone(n.ID), at})
		} else if at.added {
			p.edges[line.Edge.Kind] = append(p.edges[line.Edge.Kind], at)
		}
	}
	for _, list := range p.nodes {
		slices.SortFunc(list, func(a, b planned) int { return cmp.Compare(a.id, b.id) })
	}
	return p, nil
}

// spans are the places of the last line of each ID, in the order of the file.
func (d *Draft) spans() []span {
	return slices.SortedFunc(maps.Values(d.latest), func(a, b span) int { return cmp.Compare(a.from, b.from) })
}

// AllNodes yields all nodes of a kind in the order of their IDs. It ends after an error.
func (p *Preview) AllNodes(kind graphmodel.Kind) iter.Seq2[graphmodel.Node, error] {
	return func(yield func(graphmodel.Node, error) bool) {
		left := p.nodes[kind]
		q := graphmodel.NodeQuery{Kind: kind, Limit: graphmodel.MaxPage}
		for n, err := range graphmodel.EachNode(p.stored.Nodes, q) {
			if err != nil {
				yield(n, err)
				return
			}
			before, same := slices.BinarySearchFunc(left, n.ID, func(a planned, id graphmodel.ID) int { return cmp.Compare(a.id, id) })
			if !p.yieldNodes(left[:before], yield) || !same && !yield(n, nil) {
				return
			}
			left = left[before:] // the same one comes with the next
		}
		p.yieldNodes(left, yield)
	}
}

func (p *Preview) yieldNodes(list []planned, yield func(graphmodel.Node, error) bool) bool {
	for _, one := range list {
		line, err := p.draft.after.read(one.at)
		if err != nil {
			yield(graphmodel.Node{}, err)
			return false
		}
		if !yield(*line.Node, nil) {
			return false
		}
	}
	return true
}

// AllEdges yields all edges of some kinds. It ends after an error.
func (p *Preview) AllEdges(kinds []graphmodel.Kind) iter.Seq2[graphmodel.Edge, error] {
	return func(yield func(graphmodel.Edge, error) bool) {
		q := graphmodel.EdgeQuery{Kinds: kinds, Limit: graphmodel.MaxPage}
		for e, err := range graphmodel.EachEdge(p.stored.Edges, q) {
			if at, planned := p.draft.latest[p.draft.key(e.ID)]; planned && err == nil {
				e, err = p.edge(at)
			}
			if !yield(e, err) || err != nil {
				return
			}
		}
		for _, kind := range kinds {
			for _, at := range p.edges[kind] {
				if e, err := p.edge(at); !yield(e, err) || err != nil {
					return
				}
			}
		}
	}
}

func (p *Preview) edge(at span) (graphmodel.Edge, error) {
	line, err := p.draft.after.read(at)
	if err != nil {
		return graphmodel.Edge{}, err
	}
	return *line.Edge, nil
}
