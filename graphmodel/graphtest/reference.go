package graphtest

import (
	"cmp"
	"maps"
	"slices"

	"ronghe/graphmodel"
)

// reference answers a Reader's questions from two maps, in the plainest way that
// follows the comments of graphmodel word by word. It is what engines are
// compared with, so it is written to be read, not to be fast.
type reference struct {
	nodes   map[graphmodel.ID]graphmodel.Node
	edges   map[graphmodel.ID]graphmodel.Edge
	numbers map[graphmodel.ID]int64 // the number of the latest change of each
	last    int64
	commits map[int64]int64 // last number of an Update → when it was committed
}

func newReference() reference {
	return reference{
		nodes:   map[graphmodel.ID]graphmodel.Node{},
		edges:   map[graphmodel.ID]graphmodel.Edge{},
		numbers: map[graphmodel.ID]int64{},
		commits: map[int64]int64{},
	}
}

func (r reference) clone() reference {
	return reference{maps.Clone(r.nodes), maps.Clone(r.edges), maps.Clone(r.numbers), r.last, maps.Clone(r.commits)}
}

// Last makes a reference a graphmodel.Snapshot.
func (r reference) Last() int64 { return r.last }

func (r reference) Node(id graphmodel.ID) (graphmodel.Node, error) {
	if _, err := graphmodel.ParseID(string(id)); err != nil {
		return graphmodel.Node{}, err
	}
	if err := r.known(id); err != nil {
		return graphmodel.Node{}, err
	}
	return cloneNode(r.nodes[id]), nil
}

// known is ErrNotFound for the first of ids that is not there.
func (r reference) known(ids ...graphmodel.ID) error {
	for _, id := range ids {
		if _, ok := r.nodes[id]; !ok {
			return graphmodel.NotFound(id)
		}
	}
	return nil
}

func (r reference) Nodes(q graphmodel.NodeQuery) (graphmodel.NodePage, error) {
	if err := q.Check(); err != nil {
		return graphmodel.NodePage{}, err
	}
	var page graphmodel.NodePage
	if q.IDs != nil {
		page.Nodes = pick(r.nodes, q.IDs, cloneNode)
		page.Total = int64(len(page.Nodes))
		return page, nil
	}
	for _, id := range slices.Sorted(maps.Keys(r.nodes)) {
		if q.Kind != "" && id.Kind() != q.Kind {
			continue
		}
		page.Total++
		if id <= q.After {
			continue
		}
		if len(page.Nodes) == q.Limit {
			page.More = true
			continue
		}
		page.Nodes = append(page.Nodes, cloneNode(r.nodes[id]))
	}
	return page, nil
}

// pick is those of ids that are there, each once.
func pick[T any](all map[graphmodel.ID]T, ids []graphmodel.ID, clone func(T) T) []T {
	var picked []T
	for i, id := range ids {
		if v, ok := all[id]; ok && !slices.Contains(ids[:i], id) {
			picked = append(picked, clone(v))
		}
	}
	return picked
}

func (r reference) Edges(q graphmodel.EdgeQuery) (graphmodel.EdgePage, error) {
	if err := q.Check(); err != nil {
		return graphmodel.EdgePage{}, err
	}
	if q.IDs != nil {
		return graphmodel.EdgePage{Edges: pick(r.edges, q.IDs, cloneEdge)}, nil
	}
	if q.Node != "" {
		if err := r.known(q.Node); err != nil {
			return graphmodel.EdgePage{}, err
		}
	}
	var page graphmodel.EdgePage
	for _, e := range r.edgesAt(q.Node, q.Kinds, q.Direction) {
		place := placeIn(e, q.Node)
		if q.After != (graphmodel.Place{}) && comparePlaces(place, q.After) <= 0 {
			continue
		}
		if len(page.Edges) == q.Limit {
			page.More = true
			break
		}
		page.Edges, page.Next = append(page.Edges, cloneEdge(e)), place
	}
	return page, nil
}

// edgesAt is the edges of a node, or all for "", in the order of their list.
func (r reference) edgesAt(node graphmodel.ID, kinds []graphmodel.Kind, d graphmodel.Direction) []graphmodel.Edge {
	var list []graphmodel.Edge
	for _, e := range r.edges {
		if chosen(e.Link(), node, kinds, d) {
			list = append(list, e)
		}
	}
	slices.SortFunc(list, func(a, b graphmodel.Edge) int { return comparePlaces(placeIn(a, node), placeIn(b, node)) })
	return list
}

// placeIn is where e stands in the list of node's edges, or of all for "".
func placeIn(e graphmodel.Edge, node graphmodel.ID) graphmodel.Place {
	if node == "" {
		return graphmodel.Place{ID: e.ID}
	}
	return placeOf(e, node)
}

// otherEnd is the node that e joins to node.
func otherEnd(e graphmodel.Edge, node graphmodel.ID) graphmodel.ID {
	if e.From == node {
		return e.To
	}
	return e.From
}

func (r reference) Expand(q graphmodel.ExpandQuery) (graphmodel.Graph, error) {
	if err := cmp.Or(q.Check(), r.known(q.From...)); err != nil {
		return graphmodel.Graph{}, err
	}
	var g graphmodel.Graph
	met := map[graphmodel.ID]bool{}
	meet := func(id graphmodel.ID, depth int) {
		switch {
		case met[id]:
		case len(g.Nodes) == q.Limit:
			g.Truncated = true
		default:
			met[id] = true
			g.Nodes = append(g.Nodes, graphmodel.GraphNode{Stub: r.nodes[id].Stub(), Depth: depth})
		}
	}
	for _, id := range q.From {
		meet(id, 0)
	}
	for i := 0; i < len(g.Nodes) && g.Nodes[i].Depth < q.Depth; i++ {
		parent := g.Nodes[i]
		for _, e := range r.edgesAt(parent.ID, q.Kinds, q.Direction) {
			meet(otherEnd(e, parent.ID), parent.Depth+1)
		}
	}
	for _, e := range r.edgesAt("", q.Kinds, "") {
		if met[e.From] && met[e.To] {
			g.Links = append(g.Links, e.Link())
		}
	}
	slices.SortFunc(g.Links, func(a, b graphmodel.Link) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.ID, b.ID))
	})
	if len(g.Links) > graphmodel.MaxLinks {
		g.Links, g.Truncated = g.Links[:graphmodel.MaxLinks], true
	}
	return g, nil
}

func (r reference) Degrees(ids []graphmodel.ID) ([]graphmodel.Degree, error) {
	if err := cmp.Or(graphmodel.CheckIDs(ids), r.known(ids...)); err != nil {
		return nil, err
	}
	var degrees []graphmodel.Degree
	for _, id := range ids {
		for i, e := range r.edgesAt(id, nil, "") {
			place := placeOf(e, id)
			d := graphmodel.Degree{Node: id, Direction: place.Direction, Kind: place.Kind, Count: 1}
			if n := len(degrees) - 1; i > 0 && degrees[n].Direction == d.Direction && degrees[n].Kind == d.Kind {
				degrees[n].Count++
				continue
			}
			degrees = append(degrees, d)
		}
	}
	return degrees, nil
}

func (r reference) Similar(q graphmodel.SimilarQuery) ([]graphmodel.SimilarNode, error) {
	if err := cmp.Or(q.Check(), r.known(q.Node)); err != nil {
		return nil, err
	}
	shared := map[graphmodel.ID]map[graphmodel.ID]bool{} // node → neighbours shared with q.Node
	for _, mine := range r.edgesAt(q.Node, q.Kinds, q.Direction) {
		neighbour, d := otherEnd(mine, q.Node), placeOf(mine, q.Node).Direction
		for _, theirs := range r.edgesAt(neighbour, []graphmodel.Kind{mine.Kind}, "") {
			other := otherEnd(theirs, neighbour)
			if other == q.Node || other.Kind() != q.Node.Kind() || placeOf(theirs, other).Direction != d {
				continue
			}
			if shared[other] == nil {
				shared[other] = map[graphmodel.ID]bool{}
			}
			shared[other][neighbour] = true
		}
	}
	var found []graphmodel.SimilarNode
	for id, neighbours := range shared {
		all := slices.Sorted(maps.Keys(neighbours))
		found = append(found, graphmodel.SimilarNode{
			Stub: r.nodes[id].Stub(), Count: len(all), Shared: all[:min(len(all), graphmodel.MaxShared)],
		})
	}
	slices.SortFunc(found, func(a, b graphmodel.SimilarNode) int {
		return cmp.Or(-cmp.Compare(a.Count, b.Count), cmp.Compare(a.ID, b.ID))
	})
	return found[:min(len(found), q.Limit)], nil
}

// commitOf is when the Update that gave a number was committed.
func (r reference) commitOf(number int64) int64 {
	for _, last := range slices.Sorted(maps.Keys(r.commits)) {
		if last >= number {
			return r.commits[last]
		}
	}
	return 0
}
