package neo4j

import (
	"errors"
	"maps"
	"slices"

	"ronghe/graphmodel"
)

// dropEdges deletes the edges that go, and those that are written anew.
func (u *update) dropEdges() error {
	kinds, parts := byKind(u.ids(func(c change) bool { return c.isEdge && c.there && (c.gone() || c.moved) }))
	for _, kind := range kinds {
		types, some, err := u.typed([]graphmodel.Kind{kind})
		if err != nil || !some {
			return err
		}
		query := directed("UNWIND $ids AS id MATCH ()-[e KINDS {id: id}]->() DELETE e", graphmodel.Out, types)
		err = u.batches(parts[kind], func(ids []graphmodel.ID) error { return u.exec(query, params{"ids": texts(ids)}) })
		if err != nil {
			return err
		}
	}
	return nil
}

// bury deletes the nodes that go, and keeps the tombstones.
func (u *update) bury() error {
	err := u.batches(u.ids(func(c change) bool { return c.gone() && !c.isEdge }), func(ids []graphmodel.ID) error {
		return u.exec("UNWIND $ids AS id MATCH (n:Thing {id: id}) DELETE n", params{"ids": texts(ids)})
	})
	if err != nil {
		return err
	}
	tombs := false
	err = u.each("MATCH (t:Tombstone) RETURN count(t) > 0", nil, func(r row) error { tombs = r.yes(0); return nil })
	if err == nil && tombs {
		err = u.batches(u.ids(func(c change) bool { return !c.there }), func(ids []graphmodel.ID) error {
			return u.exec("UNWIND $ids AS id MATCH (t:Tombstone {id: id}) DELETE t", params{"ids": texts(ids)})
		})
	}
	if err != nil {
		return err
	}
	return u.rows("UNWIND $rows AS r CREATE (:Tombstone {id: r.id, seq: r.seq})", func(c change) params {
		if !c.gone() {
			return nil
		}
		return params{"id": string(c.id), "seq": c.seq}
	})
}

// writeNodes writes the nodes that are new, kind by kind, and those that changed.
func (u *update) writeNodes() error {
	kinds, _ := byKind(u.ids(func(c change) bool { return c.node != nil && !c.there }))
	for _, kind := range kinds {
		err := u.rows("UNWIND $rows AS r CREATE (n:Thing:`"+string(kind)+"`) SET n = r", func(c change) params {
			if c.node == nil || c.there || c.node.Kind != kind {
				return nil
			}
			return nodeRow(c)
		})
		if err != nil {
			return err
		}
	}
	return u.rows("UNWIND $rows AS r MATCH (n:Thing {id: r.id}) SET n = r", func(c change) params {
		if c.node == nil || !c.there {
			return nil
		}
		return nodeRow(c)
	})
}

func nodeRow(c change) params {
	return params{
		"id": string(c.id), "seq": c.seq, "title": c.node.Title, "aliases": append([]string{}, c.node.Aliases...),
		"props": string(c.node.Props.Canonical()), "source": string(c.node.Source),
	}
}

// writeEdges writes the edges that are new or written anew, kind by kind, and those
// that changed.
func (u *update) writeEdges() error {
	kinds, _ := byKind(u.ids(func(c change) bool { return c.edge != nil }))
	var written int64
	for _, kind := range kinds {
		n, err := u.writeKind(kind)
		if err != nil {
			return err
		}
		written += n
	}
	if written == int64(len(u.ids(func(c change) bool { return c.edge != nil }))) {
		return nil
	}
	var first firstFault
	if err := u.checkEnds(&first); err != nil || first.err != nil {
		return errors.Join(err, first.err)
	}
	return errors.New("edges were not written though their ends are there")
}

// writeKind returns how many edges of a kind were written.
func (u *update) writeKind(kind graphmodel.Kind) (int64, error) {
	var written int64
	for query, anew := range map[string]bool{
		"UNWIND $rows AS r MATCH (a:Thing {id: r.from}) MATCH (b:Thing {id: r.to})" +
			" CREATE (a)-[e:`" + string(kind) + "`]->(b) SET e = r.edge RETURN count(e)": true,
		"UNWIND $rows AS r MATCH ()-[e:`" + string(kind) + "` {id: r.id}]->() SET e = r.edge RETURN count(e)": false,
	} {
		n, err := u.counted(query, func(c change) params {
			if c.edge == nil || c.edge.Kind != kind || anew != (!c.there || c.moved) {
				return nil
			}
			return edgeRow(c)
		})
		if err != nil {
			return 0, err
		}
		written += n
	}
	return written, nil
}

func edgeRow(c change) params {
	e := c.edge
	return params{"id": string(e.ID), "from": string(e.From), "to": string(e.To), "edge": params{
		"id": string(e.ID), "seq": c.seq, "at": e.Link().When(), "until": string(e.Until), "confidence": string(e.Confidence),
		"source": string(e.Source), "quote": e.Quote, "props": string(e.Props.Canonical()),
	}}
}

// count keeps the number of nodes of each kind.
func (u *update) count() error {
	counts := map[graphmodel.Kind]int{}
	for _, c := range u.changes {
		switch {
		case c.node != nil && !c.there:
			counts[c.id.Kind()]++
		case c.gone() && !c.isEdge:
			counts[c.id.Kind()]--
		}
	}
	for _, kind := range slices.Sorted(maps.Keys(counts)) {
		err := u.exec("MERGE (c:Count {kind: $kind}) SET c.nodes = coalesce(c.nodes, 0) + $nodes",
			params{"kind": string(kind), "nodes": counts[kind]})
		if err != nil {
			return err
		}
	}
	return nil
}

// rows runs a statement on the rows that row makes of changes, batch by batch.
func (u *update) rows(query string, row func(change) params) error {
	_, err := u.counted(query, row)
	return err
}

// counted adds up what the statement returns.
func (u *update) counted(query string, toRow func(change) params) (int64, error) {
	var rows []params
	var sum int64
	flush := func() error {
		err := u.each(query, params{"rows": rows}, func(r row) error { sum += r.num(0); return nil })
		rows = rows[:0]
		return err
	}
	for _, c := range u.changes {
		p := toRow(c)
		if p == nil {
			continue
		}
		if rows = append(rows, p); len(rows) == batch {
			if err := flush(); err != nil {
				return 0, err
			}
		}
	}
	if len(rows) == 0 {
		return sum, nil
	}
	return sum, flush()
}
