package neo4j

import (
	"slices"

	"ronghe/graphmodel"
)

// batch is how many rows one statement takes: enough that a round trip costs
// little beside them, few enough that a row of the largest size fits into memory.
const batch = 2000

// What is there of the items of an Update; the indexes are named as in rows.go.
const (
	nodesThere = "WITH 0 AS told UNWIND $ids AS id MATCH (n:Thing {id: id}) USING INDEX SEEK n:Thing(id) RETURN " + nodeColumns
	edgesThere = "WITH 0 AS told UNWIND $ids AS id MATCH (a)-[e KINDS {id: id}]->(b) USING INDEX SEEK e KINDS(id) RETURN " + edgeColumns
)

// change is an item that differs from what is there, with its number.
type change struct {
	*item
	seq   int64
	there bool // something of this ID is stored
	moved bool // an edge whose ends are others than the stored one's: written anew
}

// stored is what the database holds of the items of an Update.
type stored struct {
	there map[graphmodel.ID]bool
	same  map[graphmodel.ID]bool // equal to what is wanted
	moved map[graphmodel.ID]bool
}

// compare finds what an Update changes, numbered on from last.
func compare(tx *conn, w *writer, last int64) ([]change, error) {
	s := stored{map[graphmodel.ID]bool{}, map[graphmodel.ID]bool{}, map[graphmodel.ID]bool{}}
	if last > 0 {
		if err := s.read(tx, w); err != nil {
			return nil, err
		}
	}
	var changes []change
	for _, it := range w.order {
		there := s.there[it.id]
		switch {
		case it.gone() && it.expected && !there:
			return nil, graphmodel.NotFound(it.id) // another Update was faster
		case it.gone() && !there, s.same[it.id]:
			continue
		}
		last++
		changes = append(changes, change{it, last, there, s.moved[it.id]})
	}
	return changes, nil
}

// read compares in batches, so that few bodies are in memory at a time. The first
// edge in order of ID that has other ends is the error.
func (s stored) read(tx *conn, w *writer) error {
	var nodes, edges []graphmodel.ID
	for _, it := range w.order {
		if it.isEdge {
			edges = append(edges, it.id)
		} else {
			nodes = append(nodes, it.id)
		}
	}
	for part := range slices.Chunk(nodes, batch) {
		err := tx.each(nodesThere, params{"ids": texts(part)}, func(row row) error {
			n, err := readNode(row)
			s.there[n.ID] = true
			wanted := w.items[n.ID].node
			s.same[n.ID] = wanted != nil && wanted.Equal(n)
			return err
		})
		if err != nil {
			return err
		}
	}
	var first firstFault
	kinds, parts := byKind(edges)
	for _, kind := range kinds {
		if err := s.readEdges(tx, w, kind, parts[kind], &first); err != nil {
			return err
		}
	}
	return first.err
}

func (s stored) readEdges(tx *conn, w *writer, kind graphmodel.Kind, ids []graphmodel.ID, first *firstFault) error {
	if _, some, err := tx.typed([]graphmodel.Kind{kind}); err != nil || !some {
		return err
	}
	for part := range slices.Chunk(ids, batch) {
		err := tx.each(of(edgesThere, kind), params{"ids": texts(part)}, func(row row) error {
			e, err := readEdge(row)
			s.there[e.ID] = true
			it := w.items[e.ID]
			if it.edge == nil {
				return err
			}
			s.same[e.ID] = it.edge.Equal(e)
			s.moved[e.ID] = otherEnds(*it.edge, e)
			if s.moved[e.ID] && !it.dropped {
				first.offer(e.ID, conflict(e.ID))
			}
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}
