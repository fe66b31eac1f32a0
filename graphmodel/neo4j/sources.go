package neo4j

import "ronghe/graphmodel"

// What names one of some nodes as its source. An Update that deletes nodes reads all
// nodes and edges once, however many it deletes; those that only write never do. An index
// for each kind of edge would be paid by every edge that is written.
const (
	nodesFrom = "MATCH (n:Thing) WHERE n.source IN $ids RETURN n.source, n.id"
	edgesFrom = "MATCH ()-[e]->() WHERE e.source IN $ids RETURN e.source, e.id"
)

// checkSources looks for nodes that are deleted and still a source of others, stored
// or written by this Update.
func (u *update) checkSources(first *firstFault) error {
	deleted := u.ids(func(c change) bool { return c.gone() && !c.isEdge })
	if len(deleted) == 0 {
		return nil
	}
	claims := map[graphmodel.ID]graphmodel.ID{} // the first of each source
	meet := func(source, claim graphmodel.ID) {
		if old, ok := claims[source]; !ok || claim < old {
			claims[source] = claim
		}
	}
	for _, it := range u.w.order {
		if source := it.source(); source != "" && u.w.isGone(source) {
			meet(source, it.id)
		}
	}
	for _, query := range []string{nodesFrom, edgesFrom} {
		err := u.each(query, params{"ids": texts(deleted)}, func(r row) error {
			if claim := graphmodel.ID(r.text(1)); u.w.items[claim] == nil {
				meet(graphmodel.ID(r.text(0)), claim)
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	for source, claim := range claims {
		first.offer(source, stillSource(source, claim))
	}
	return nil
}

// source is what an item is to name as its source; "" for none.
func (it *item) source() graphmodel.ID {
	switch {
	case it.node != nil:
		return it.node.Source
	case it.edge != nil:
		return it.edge.Source
	}
	return ""
}

// isGone tells whether this Update deletes a node.
func (w *writer) isGone(id graphmodel.ID) bool {
	it, met := w.items[id]
	return met && it.gone()
}

func stillSource(id, claim graphmodel.ID) error {
	return &graphmodel.Fault{Err: graphmodel.ErrConflict, Thing: string(id),
		Zh: "仍是 " + string(claim) + " 等的来源，不能删除", En: "is still the source of others, such as " + string(claim) + ", and cannot be deleted"}
}
