package sqlite

import (
	"database/sql"
	"errors"

	"ronghe/graphmodel"
)

// edgeRow is an edge that has its ID, with its properties as its row holds them; see nodeRow.
type edgeRow struct {
	graphmodel.Edge
	props string
}

func newEdgeRow(e graphmodel.Edge) edgeRow {
	r := edgeRow{e, string(e.Props.Canonical())}
	r.Props = nil
	return r
}

func (w *writer) putEdge(e edgeRow) error {
	if e.Source != "" {
		w.sources[e.Source] = true
	}
	seq, err := w.nextNumber(e.ID)
	if err != nil {
		return err
	}
	src, err := w.nid(e.From)
	if err != nil {
		return err
	}
	dst, err := w.nid(e.To)
	if err != nil {
		return err
	}
	added, err := w.c.exec(w.run, `INSERT INTO edges (seq, id, kind, src, dst, at, until, confidence, source, quote, props, src_id, dst_id)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
		seq, string(e.ID), string(e.Kind), src, dst, e.Link().When(), string(e.Until), string(e.Confidence),
		string(e.Source), e.Quote, e.props, string(e.From), string(e.To))
	if err != nil {
		return err
	}
	if added == 0 {
		return w.rewriteEdge(e, src, dst)
	}
	w.last = max(w.last, seq)
	return nil
}

func (w *writer) rewriteEdge(e edgeRow, src, dst int64) error {
	old, err := w.storedEdge(e.ID)
	if err != nil {
		return err
	}
	if old.src != src || old.dst != dst {
		return &graphmodel.Fault{Err: graphmodel.ErrConflict, Thing: string(e.ID), Field: "from",
			Zh: "该编号的边已存在，且两端不同；编号与两端一经写入不可更改",
			En: "is there with other ends; an id means one pair of nodes for ever"}
	}
	old.edge.From, old.edge.To = e.From, e.To // the same, as their short names are
	if e.Props, err = readProps(e.ID, []byte(e.props)); err != nil || e.Equal(old.edge) {
		return err
	}
	_, err = w.c.exec(w.run, `UPDATE edges SET seq = ?, at = ?, until = ?, confidence = ?, source = ?, quote = ?, props = ? WHERE seq = ?`,
		w.renumber(old.seq), e.Link().When(), string(e.Until), string(e.Confidence),
		string(e.Source), e.Quote, e.props, old.seq)
	return err
}

// stored is an edge as it lies in its table. Its ends may not be there yet, so
// the edge is without them.
type stored struct {
	seq, src, dst int64
	edge          graphmodel.Edge
}

func (w *writer) storedEdge(id graphmodel.ID) (stored, error) {
	s := stored{edge: graphmodel.Edge{ID: id, Kind: id.Kind()}}
	e := &s.edge
	var at string
	var props []byte
	err := w.c.one(w.run, "SELECT seq, src, dst, at, until, confidence, source, quote, props FROM edges WHERE id = ?",
		[]any{string(id)}, &s.seq, &s.src, &s.dst, &at, &e.Until, &e.Confidence, &e.Source, &e.Quote, &props)
	if err != nil {
		return s, err
	}
	e.Since, e.InUseBy = dates(at)
	e.Props, err = readProps(id, props)
	return s, err
}

func (w *writer) deleteEdge(id graphmodel.ID) error {
	var seq int64
	err := w.c.one(w.run, "DELETE FROM edges WHERE id = ? RETURNING seq", []any{string(id)}, &seq)
	if errors.Is(err, sql.ErrNoRows) {
		return graphmodel.NotFound(id)
	}
	if err != nil {
		return err
	}
	return w.bury(id, seq)
}
