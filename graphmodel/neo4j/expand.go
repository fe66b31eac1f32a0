package neo4j

import (
	"ronghe/graphmodel"
	"ronghe/graphmodel/walk"
)

// Expand implements graphmodel.Reader.
func (r *reader) Expand(q graphmodel.ExpandQuery) (graphmodel.Graph, error) {
	if err := q.Check(); err != nil {
		return graphmodel.Graph{}, err
	}
	return answer(r, func() (graphmodel.Graph, error) { return walk.Expand(r, q) })
}

// Nodes have the numbers that Neo4j gives them (id): the shortest way to find one.
const (
	numbers = "UNWIND $ids AS id MATCH (n:Thing {id: id}) RETURN n.id, id(n), n.seq > told"
	stubs   = "UNWIND $nodes AS node MATCH (n) WHERE id(n) = node RETURN node, n.id, n.title, n.seq > told"
	// The neighbours of nodes in the order of Place, node by node as given.
	neighbours = "UNWIND range(0, size($nodes) - 1) AS i MATCH (n) WHERE id(n) = $nodes[i]" +
		" MATCH (n)=-[e KINDS]=>(far) WITH i, e, far, told ORDER BY i, type(e), e.at, e.id RETURN i, id(far), e.seq > told"
)

// Numbers implements walk.Engine.
func (r *reader) Numbers(ids []graphmodel.ID) ([]int64, error) {
	known := make(map[graphmodel.ID]int64, len(ids))
	err := r.ask(numbers, params{"ids": texts(ids)}, func(row row) error {
		known[graphmodel.ID(row.text(0))] = row.num(1)
		return nil
	})
	if err != nil {
		return nil, err
	}
	nodes := make([]int64, 0, len(ids))
	for _, id := range unique(ids) {
		node, ok := known[id]
		if !ok {
			return nil, graphmodel.NotFound(id)
		}
		nodes = append(nodes, node)
	}
	return nodes, nil
}

// Stubs implements walk.Engine.
func (r *reader) Stubs(nodes []int64) (map[int64]graphmodel.Stub, error) {
	found := make(map[int64]graphmodel.Stub, len(nodes))
	if len(nodes) == 0 {
		return found, nil
	}
	err := r.ask(stubs, params{"nodes": nodes}, func(row row) error {
		id := graphmodel.ID(row.text(1))
		found[row.num(0)] = graphmodel.Stub{ID: id, Kind: id.Kind(), Title: row.text(2)}
		return nil
	})
	return found, err
}

// levelPart is how many nodes' neighbours are read at once: few, so that little is
// read in vain when there are enough.
const levelPart = 50

// Neighbours implements walk.Engine.
func (r *reader) Neighbours(nodes []int64, d graphmodel.Direction, kinds []graphmodel.Kind, visit func(int64) bool) error {
	for len(nodes) > 0 {
		part := nodes[:min(levelPart, len(nodes))]
		nodes = nodes[len(part):]
		around, err := r.around(part, d, kinds)
		if err != nil {
			return err
		}
		for _, list := range around {
			for _, node := range list {
				if !visit(node) {
					return nil
				}
			}
		}
	}
	return nil
}

// around is the neighbours of each node: those out, then those in.
func (r *reader) around(nodes []int64, d graphmodel.Direction, kinds []graphmodel.Kind) ([][]int64, error) {
	types, some, err := r.typed(kinds)
	if err != nil || !some {
		return nil, err
	}
	lists := make([][]int64, len(nodes))
	for _, one := range walk.Directions(d) {
		err := r.ask(directed(neighbours, one, types), params{"nodes": nodes}, func(row row) error {
			lists[row.num(0)] = append(lists[row.num(0)], row.num(1))
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return lists, nil
}
