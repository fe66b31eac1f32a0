package graphtest

import (
	"maps"
	"slices"

	"ronghe/graphmodel"
)

// writer is an Update under way: a copy of the graph and what was touched in it.
type writer struct {
	reference
	touched map[graphmodel.ID]bool
}

func newWriter(was reference) *writer {
	return &writer{reference: was.clone(), touched: map[graphmodel.ID]bool{}}
}

func (w *writer) PutNode(n graphmodel.Node) error {
	if err := graphmodel.CheckNode(Rules, n); err != nil {
		return err
	}
	w.nodes[n.ID] = cloneNode(n)
	w.touched[n.ID] = true
	return nil
}

func (w *writer) PutEdge(e graphmodel.Edge) error {
	e = e.WithID()
	if err := graphmodel.CheckEdge(Rules, e); err != nil {
		return err
	}
	if was, ok := w.edges[e.ID]; ok && (was.From != e.From || was.To != e.To) {
		return conflict(e.ID, "已连接其他节点", "joins other nodes already")
	}
	w.edges[e.ID] = cloneEdge(e)
	w.touched[e.ID] = true
	return nil
}

func (w *writer) DeleteNode(id graphmodel.ID) error { return remove(w, w.nodes, id) }
func (w *writer) DeleteEdge(id graphmodel.ID) error { return remove(w, w.edges, id) }

func remove[T any](w *writer, all map[graphmodel.ID]T, id graphmodel.ID) error {
	if _, err := graphmodel.ParseID(string(id)); err != nil {
		return err
	}
	if _, ok := all[id]; !ok {
		return graphmodel.NotFound(id)
	}
	delete(all, id)
	w.touched[id] = true
	return nil
}

// commit checks what was touched, in order of ID, and numbers what differs from
// what was.
func (w *writer) commit(was reference) (reference, error) {
	for _, id := range slices.Sorted(maps.Keys(w.touched)) {
		if err := w.checkTouched(id); err != nil {
			return reference{}, err
		}
		if !w.unchanged(was, id) {
			w.last++
			w.numbers[id] = w.last
		}
	}
	return w.reference, nil
}

func (w *writer) checkTouched(id graphmodel.ID) error {
	if e, ok := w.edges[id]; ok {
		return w.refers(id, e.From, e.To, e.Source)
	}
	if n, ok := w.nodes[id]; ok {
		return w.refers(id, n.Source)
	}
	if len(w.edgesAt(id, nil, "")) > 0 {
		return conflict(id, "仍有关系，不能删除", "still has edges")
	}
	if w.isSource(id) {
		return conflict(id, "仍是来源，不能删除", "is still a source")
	}
	return nil
}

// isSource tells whether anything names id as its Source.
func (w *writer) isSource(id graphmodel.ID) bool {
	for _, n := range w.nodes {
		if n.Source == id {
			return true
		}
	}
	for _, e := range w.edges {
		if e.Source == id {
			return true
		}
	}
	return false
}

// refers asks that what id refers to is there.
func (w *writer) refers(id graphmodel.ID, refs ...graphmodel.ID) error {
	for _, ref := range refs {
		if _, ok := w.nodes[ref]; !ok && ref != "" {
			return graphmodel.Invalid(string(id), "", string(ref)+" 不存在", string(ref)+" does not exist")
		}
	}
	return nil
}

func (w *writer) unchanged(was reference, id graphmodel.ID) bool {
	node, hasNode := w.nodes[id]
	oldNode, hadNode := was.nodes[id]
	edge, hasEdge := w.edges[id]
	oldEdge, hadEdge := was.edges[id]
	return hasNode == hadNode && hasEdge == hadEdge && node.Equal(oldNode) && edge.Equal(oldEdge)
}

func conflict(id graphmodel.ID, zh, en string) error {
	return &graphmodel.Fault{Err: graphmodel.ErrConflict, Thing: string(id), Zh: zh, En: en}
}

func cloneNode(n graphmodel.Node) graphmodel.Node {
	n.Aliases, n.Props = slices.Clone(n.Aliases), cloneProps(n.Props)
	return n
}

func cloneEdge(e graphmodel.Edge) graphmodel.Edge {
	e.Props = cloneProps(e.Props)
	return e
}

func cloneProps(p graphmodel.Props) graphmodel.Props {
	p = maps.Clone(p)
	for name, v := range p {
		if list, ok := v.([]string); ok {
			p[name] = append([]string{}, list...)
		}
	}
	return p
}
