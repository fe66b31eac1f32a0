package neo4j

import (
	"maps"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/walk"
)

// writer collects what one Update writes; commit compares it with what is there.
type writer struct {
	c     *conn
	items map[graphmodel.ID]*item
	order []*item // as first met: the order of numbers
}

// item is what an Update wants of one ID: a node, an edge, or neither (gone).
type item struct {
	id     graphmodel.ID
	isEdge bool
	node   *graphmodel.Node
	edge   *graphmodel.Edge
	// dropped: deleted in this Update, maybe written again after; expected: it was
	// there when it was.
	dropped, expected bool
}

func (it *item) gone() bool { return it.node == nil && it.edge == nil }

func newWriter(c *conn) *writer { return &writer{c: c, items: map[graphmodel.ID]*item{}} }

// item is that of id, new when it was not met before.
func (w *writer) item(id graphmodel.ID) *item {
	it, met := w.items[id]
	if !met {
		it = &item{id: id}
		w.items[id] = it
		w.order = append(w.order, it)
	}
	return it
}

// PutNode implements graphmodel.Writer.
func (w *writer) PutNode(n graphmodel.Node) error {
	if err := w.ready(graphmodel.CheckNode(w.c.s.rules, n)); err != nil {
		return err
	}
	n.Aliases, n.Props = slices.Clone(n.Aliases), cloneProps(n.Props)
	w.item(n.ID).node = &n
	return nil
}

// DeleteNode implements graphmodel.Writer.
func (w *writer) DeleteNode(id graphmodel.ID) error {
	return w.drop(id, false, func() (bool, error) {
		return w.exists(nodeThere, id)
	})
}

const nodeThere = "MATCH (n:Thing {id: $id}) USING INDEX SEEK n:Thing(id) RETURN true"

// drop notes that id is deleted. there looks for it in the database.
func (w *writer) drop(id graphmodel.ID, isEdge bool, there func() (bool, error)) error {
	_, err := graphmodel.ParseID(string(id))
	if err := w.ready(err); err != nil {
		return err
	}
	it, met := w.items[id]
	if !met {
		found, err := there()
		if err != nil {
			return w.c.s.fail(w.c.ctx, err)
		}
		if !found {
			return graphmodel.NotFound(id)
		}
		it = w.item(id)
		it.isEdge, it.expected = isEdge, true
	} else if it.gone() || it.isEdge != isEdge {
		return graphmodel.NotFound(id)
	}
	it.node, it.edge, it.dropped = nil, nil, true
	return nil
}

func (w *writer) exists(query string, id graphmodel.ID) (found bool, err error) {
	err = w.c.each(query, params{"id": string(id)}, func(row) error { found = true; return nil })
	return found, err
}

// ready tells whether to go on: not after err, nor when the caller's context has
// ended.
func (w *writer) ready(err error) error {
	if err != nil {
		return err
	}
	return w.c.s.fail(w.c.ctx, w.c.ctx.Err())
}

// edgeKinds are the kinds of the edges that this Update leaves.
func (w *writer) edgeKinds() []graphmodel.Kind {
	met := map[graphmodel.Kind]bool{}
	for _, it := range w.order {
		if it.edge != nil {
			met[it.edge.Kind] = true
		}
	}
	return walk.Kinds(slices.Collect(maps.Keys(met)))
}

func cloneProps(p graphmodel.Props) graphmodel.Props {
	p = maps.Clone(p)
	for name, v := range p {
		if list, ok := v.([]string); ok {
			p[name] = slices.Clone(list)
		}
	}
	return p
}
