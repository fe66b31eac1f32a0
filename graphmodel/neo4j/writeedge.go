package neo4j

import "ronghe/graphmodel"

// PutEdge implements graphmodel.Writer. That the database holds an edge of this ID
// with other ends is found at commit.
func (w *writer) PutEdge(e graphmodel.Edge) error {
	e = e.WithID()
	if err := w.ready(graphmodel.CheckEdge(w.c.s.rules, e)); err != nil {
		return err
	}
	it := w.item(e.ID)
	if it.edge != nil && otherEnds(*it.edge, e) {
		return conflict(e.ID)
	}
	e.Props = cloneProps(e.Props)
	it.edge, it.isEdge = &e, true
	return nil
}

// DeleteEdge implements graphmodel.Writer.
func (w *writer) DeleteEdge(id graphmodel.ID) error {
	return w.drop(id, true, func() (bool, error) {
		_, some, err := w.c.typed([]graphmodel.Kind{id.Kind()})
		if err != nil || !some {
			return false, err
		}
		return w.exists(of(edgeThere, id.Kind()), id)
	})
}

const edgeThere = "MATCH ()-[e KINDS {id: $id}]->() USING INDEX SEEK e KINDS(id) RETURN true"

func otherEnds(e, f graphmodel.Edge) bool { return e.From != f.From || e.To != f.To }

func conflict(id graphmodel.ID) error {
	return &graphmodel.Fault{Err: graphmodel.ErrConflict, Thing: string(id), Field: "from",
		Zh: "该编号的边已存在，且两端不同；编号与两端一经写入不可更改",
		En: "is there with other ends; an id means one pair of nodes for ever"}
}
