package neo4j

import (
	"math"
	"slices"
	"strings"

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
	numbers = "UNWIND $ids AS id MATCH (n:Thing {id: id}) USING INDEX SEEK n:Thing(id) RETURN n.id, id(n), n.seq > told"
	stubs   = "UNWIND $nodes AS node MATCH (n) WHERE id(n) = node RETURN node, n.id, n.title, n.seq > told"
	// The first neighbours of a node in a direction, in the order of Place. An edge that
	// is deleted while it is read has no number.
	neighbours = " CALL (n) { MATCH (n)=-[e KINDS]=>(far) WITH e, far ORDER BY type(e), e.at, e.id LIMIT $most" +
		" RETURN collect(id(far)) AS SIDE, coalesce(max(e.seq), 0) AS SIDESeq, count(e) > count(e.seq) AS SIDEGone }"
)

// neighboursQuery reads for each node two lists of numbers, out and in; the one that d
// does not mean is empty.
func neighboursQuery(d graphmodel.Direction, types string) string {
	query := "UNWIND range(0, size($nodes) - 1) AS i MATCH (n) WHERE id(n) = $nodes[i]"
	lists, half := map[graphmodel.Direction]string{graphmodel.Out: "[]", graphmodel.In: "[]"}, "false"
	for _, one := range walk.Directions(d) {
		name := string(one) + "ward"
		query += strings.ReplaceAll(directed(neighbours, one, types), "SIDE", name)
		lists[one] = name
		half += " OR " + name + "Gone OR " + name + "Seq > told"
	}
	return query + " RETURN i, " + lists[graphmodel.Out] + ", " + lists[graphmodel.In] + ", " + half
}

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

// How much is read at once: of few nodes, and of each the first neighbours, so that
// little is read in vain when there are enough.
const (
	levelPart = 50
	firstPart = 250
)

// Neighbours implements walk.Engine.
func (r *reader) Neighbours(nodes []int64, d graphmodel.Direction, kinds []graphmodel.Kind, visit func(int64) bool) error {
	types, some, err := r.typed(kinds)
	if err != nil || !some {
		return err
	}
	query := neighboursQuery(d, types)
	for part := range slices.Chunk(nodes, levelPart) {
		lists, err := r.around(query, part, firstPart)
		if err != nil {
			return err
		}
		for i, list := range lists {
			if !all(list.first, visit) {
				return nil
			}
			if !list.more {
				continue
			}
			whole, err := r.around(query, part[i:i+1], math.MaxInt32)
			if err != nil {
				return err
			}
			if !all(whole[0].first, visit) {
				return nil
			}
		}
	}
	return nil
}

func all(nodes []int64, visit func(int64) bool) bool {
	for _, node := range nodes {
		if !visit(node) {
			return false
		}
	}
	return true
}

// surrounding is the first neighbours of a node: those out, then those in.
type surrounding struct {
	first []int64
	more  bool
}

// around is the first neighbours of each node, up to most on each side.
func (r *reader) around(query string, nodes []int64, most int) ([]surrounding, error) {
	lists := make([]surrounding, len(nodes))
	err := r.ask(query, params{"nodes": nodes, "most": most}, func(row row) error {
		list := &lists[row.num(0)]
		for column := 1; column <= 2 && !list.more; column++ {
			side := row.list(column)
			for j := range side {
				list.first = append(list.first, side.num(j))
			}
			list.more = len(side) == most
		}
		return nil
	})
	return lists, err
}
