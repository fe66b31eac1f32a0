package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"

	"ronghe/graphmodel"
)

// writer writes within one Update. It writes at once, so that memory holds no
// more than the IDs met; what only the whole Update can tell is asked by commit.
type writer struct {
	ctx   context.Context // the caller's
	run   context.Context // the same without its end: to watch for it costs more than a short statement
	c     *conn
	rules graphmodel.Rules

	start, last int64 // the highest number given before this Update, and now
	nextNID     int64
	nids        map[graphmodel.ID]int64 // of the nodes met, also those that are not there
	missing     map[graphmodel.ID]lack
	sources     map[graphmodel.ID]bool // sources named
	counts      map[graphmodel.Kind]int64
	tombs       bool         // whether there are tombstones
	times       []commitTime // of what is written; nil: now
}

// lack is why a node that was met is not there.
type lack int

const (
	unwritten lack = iota + 1 // an edge names it
	deleted                   // by this Update
)

func newWriter(ctx context.Context, c *conn, rules graphmodel.Rules) (*writer, error) {
	w := &writer{
		ctx: ctx, run: context.WithoutCancel(ctx), c: c, rules: rules,
		nids: map[graphmodel.ID]int64{}, missing: map[graphmodel.ID]lack{},
		sources: map[graphmodel.ID]bool{}, counts: map[graphmodel.Kind]int64{},
	}
	err := c.one(ctx, `SELECT last, (SELECT ifnull(max(nid), 0) + 1 FROM nodes), EXISTS (SELECT 1 FROM tombstones) FROM state`,
		nil, &w.last, &w.nextNID, &w.tombs)
	w.start = w.last
	return w, err
}

// nodeRow is a node with its aliases and properties as its row holds them. In the node they
// are nil: they are the caller's, who may write to them once PutNode has returned.
type nodeRow struct {
	graphmodel.Node
	aliases, props string
}

func newNodeRow(n graphmodel.Node) nodeRow {
	r := nodeRow{n, encodeList(n.Aliases), string(n.Props.Canonical())}
	r.Aliases, r.Props = nil, nil
	return r
}

func (w *writer) putNode(n nodeRow) error {
	if n.Source != "" {
		w.sources[n.Source] = true
	}
	seq, err := w.nextNumber(n.ID)
	if err != nil {
		return err
	}
	nid, met := w.nids[n.ID]
	if !met {
		nid = w.nextNID
	}
	added, err := w.c.exec(w.run, `INSERT INTO nodes (nid, id, title, seq, source, aliases, props) VALUES (?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO NOTHING`, nid, string(n.ID), n.Title, seq, string(n.Source), n.aliases, n.props)
	if err != nil {
		return err
	}
	if added == 0 {
		return w.rewriteNode(n)
	}
	w.last = max(w.last, seq)
	w.nextNID = max(w.nextNID, nid+1)
	w.nids[n.ID] = nid
	w.counts[n.Kind]++
	delete(w.missing, n.ID)
	return nil
}

func (w *writer) rewriteNode(n nodeRow) error {
	if err := readNode(&n.Node, []byte(n.aliases), []byte(n.props)); err != nil {
		return err
	}
	old, err := getNode(w.run, w.c, n.ID)
	if err != nil || n.Equal(old) {
		return err
	}
	var seq int64
	if err := w.c.one(w.run, "SELECT seq FROM nodes WHERE id = ?", []any{string(n.ID)}, &seq); err != nil {
		return err
	}
	_, err = w.c.exec(w.run, "UPDATE nodes SET title = ?, seq = ?, source = ?, aliases = ?, props = ? WHERE id = ?",
		n.Title, w.renumber(seq), string(n.Source), n.aliases, n.props, string(n.ID))
	return err
}

func (w *writer) deleteNode(id graphmodel.ID) error {
	var nid, seq int64
	err := w.c.one(w.run, "DELETE FROM nodes WHERE id = ? RETURNING nid, seq", []any{string(id)}, &nid, &seq)
	if errors.Is(err, sql.ErrNoRows) {
		return graphmodel.NotFound(id)
	}
	if err != nil {
		return err
	}
	w.nids[id] = nid
	w.missing[id] = deleted
	w.counts[id.Kind()]--
	return w.bury(id, seq)
}

// ready tells whether to go on: not after err, nor when the caller's context has
// ended.
func (w *writer) ready(err error) error {
	if err != nil {
		return err
	}
	return fail(w.ctx, w.c.path, w.ctx.Err())
}

// nextNumber is the number for something new: the one of its own tombstone, if
// this Update made that, so that a change is counted once.
func (w *writer) nextNumber(id graphmodel.ID) (int64, error) {
	if !w.tombs {
		return w.last + 1, nil
	}
	var seq int64
	err := w.c.one(w.run, "DELETE FROM tombstones WHERE id = ? RETURNING seq", []any{string(id)}, &seq)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return 0, err
	}
	if seq > w.start {
		return seq, nil
	}
	return w.last + 1, nil
}

// renumber gives the next number, unless seq is one of this Update.
func (w *writer) renumber(seq int64) int64 {
	if seq > w.start {
		return seq
	}
	w.last++
	return w.last
}

func (w *writer) bury(id graphmodel.ID, seq int64) error {
	w.tombs = true
	_, err := w.c.exec(w.run, "INSERT INTO tombstones (seq, id) VALUES (?, ?)", w.renumber(seq), string(id))
	return err
}

// nid is the short name of a node; one is set aside for a node that is not there.
func (w *writer) nid(id graphmodel.ID) (int64, error) {
	if nid, ok := w.nids[id]; ok {
		return nid, nil
	}
	var nid int64
	err := w.c.one(w.run, "SELECT nid FROM nodes WHERE id = ?", []any{string(id)}, &nid)
	if errors.Is(err, sql.ErrNoRows) {
		nid, err = w.nextNID, nil
		w.nextNID++
		w.missing[id] = unwritten
	}
	if err == nil {
		w.nids[id] = nid
	}
	return nid, err
}

// encodeList is the list as JSON; "" for an empty one.
func encodeList(items []string) string {
	if len(items) == 0 {
		return ""
	}
	b, _ := json.Marshal(items) // strings cannot fail
	return string(b)
}
