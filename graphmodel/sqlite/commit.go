package sqlite

import (
	"database/sql"
	"errors"
	"time"

	"ronghe/graphmodel"
)

// commit asks what only the whole Update can tell, and ends it.
func (w *writer) commit() error {
	if err := w.ready(nil); err != nil {
		return err
	}
	var first firstFault
	if err := w.checkMissing(&first); err != nil {
		return err
	}
	if err := w.checkSources(&first); err != nil {
		return err
	}
	if err := w.checkDeleted(&first); err != nil {
		return err
	}
	if first.err != nil {
		return first.err
	}
	if w.last == w.start {
		return w.c.commit(w.run)
	}
	for kind, n := range w.counts {
		_, err := w.c.exec(w.run, `INSERT INTO node_counts (kind, nodes) VALUES (?1, ?2)
			ON CONFLICT (kind) DO UPDATE SET nodes = nodes + ?2`, string(kind), n)
		if err != nil {
			return err
		}
	}
	if _, err := w.c.exec(w.run, "UPDATE state SET last = ?", w.last); err != nil {
		return err
	}
	if w.times == nil {
		w.times = []commitTime{{w.last, time.Now().Unix()}}
	}
	for _, t := range w.times {
		if _, err := w.c.exec(w.run, "INSERT INTO commits (last, at) VALUES (?, ?)", t.last, t.at); err != nil {
			return err
		}
	}
	return w.c.commit(w.run)
}

// commitTime says that changes up to last, but for those of the one before, were
// committed at so many seconds from 1970-01-01 in UTC.
type commitTime struct{ last, at int64 }

// firstFault keeps the fault of the first ID in order.
type firstFault struct {
	id  graphmodel.ID
	err error
}

func (f *firstFault) offer(id graphmodel.ID, err error) {
	if f.err == nil || id < f.id {
		f.id, f.err = id, err
	}
}

// checkMissing looks for edges of nodes that are not there.
func (w *writer) checkMissing(first *firstFault) error {
	for id, why := range w.missing {
		for _, end := range []struct{ field, query string }{
			{"from", "SELECT min(id) FROM edges INDEXED BY edges_out WHERE src = ?"},
			{"to", "SELECT min(id) FROM edges INDEXED BY edges_in WHERE dst = ?"},
		} {
			var edge sql.NullString
			if err := w.c.one(w.run, end.query, []any{w.nids[id]}, &edge); err != nil {
				return err
			}
			switch {
			case !edge.Valid:
			case why == deleted:
				first.offer(id, stillUsed(id, edge.String))
			default:
				first.offer(graphmodel.ID(edge.String), dangling(edge.String, end.field, id))
			}
		}
	}
	return nil
}

// checkSources looks for what this Update wrote with a source that is not there.
func (w *writer) checkSources(first *firstFault) error {
	for source := range w.sources {
		there, err := w.exists(source)
		if err != nil {
			return err
		}
		if there {
			continue
		}
		for _, query := range []string{ // +id: find them by seq, not by walking all IDs
			"SELECT min(+id) FROM nodes WHERE seq > ? AND source = ?",
			"SELECT min(+id) FROM edges WHERE seq > ? AND source = ?",
		} {
			var claim sql.NullString
			if err := w.c.one(w.run, query, []any{w.start, string(source)}, &claim); err != nil {
				return err
			}
			if claim.Valid {
				first.offer(graphmodel.ID(claim.String), dangling(claim.String, "source", source))
			}
		}
	}
	return nil
}

// checkDeleted looks for what still names a deleted node as its source. An Update that
// deletes nodes reads all nodes and edges once, however many it deletes: 0.25 s for a
// million edges. An index by source makes that nothing, and every load 4 % longer and
// the file 6 % larger.
func (w *writer) checkDeleted(first *firstFault) error {
	var gone []graphmodel.ID
	for id, why := range w.missing {
		if why == deleted {
			gone = append(gone, id)
		}
	}
	if len(gone) == 0 {
		return nil
	}
	for _, query := range []string{
		"SELECT source, min(id) FROM nodes WHERE source IN (SELECT value FROM json_each(?)) GROUP BY source",
		"SELECT source, min(id) FROM edges WHERE source IN (SELECT value FROM json_each(?)) GROUP BY source",
	} {
		err := w.c.each(w.run, query, []any{list(gone)}, func(rows *sql.Rows) error {
			var source graphmodel.ID
			var claim string
			err := rows.Scan(&source, &claim)
			first.offer(source, stillSource(source, claim))
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) exists(id graphmodel.ID) (bool, error) {
	if _, met := w.nids[id]; met {
		return w.missing[id] == 0, nil
	}
	err := w.c.one(w.run, "SELECT 1 FROM nodes WHERE id = ?", []any{string(id)}, new(int))
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	return err == nil, err
}

func dangling(thing, field string, ref graphmodel.ID) error {
	return graphmodel.Invalid(thing, field, "所指节点 "+string(ref)+" 不存在", "names "+string(ref)+", which does not exist")
}

func stillUsed(id graphmodel.ID, edge string) error {
	return &graphmodel.Fault{Err: graphmodel.ErrConflict, Thing: string(id),
		Zh: "仍有边（如 " + edge + "），不能删除", En: "still has edges, such as " + edge + ", and cannot be deleted"}
}

func stillSource(id graphmodel.ID, claim string) error {
	return &graphmodel.Fault{Err: graphmodel.ErrConflict, Thing: string(id),
		Zh: "仍是 " + claim + " 等的来源，不能删除", En: "is still the source of others, such as " + claim + ", and cannot be deleted"}
}
