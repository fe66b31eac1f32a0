package neo4j

import (
	"errors"
	"maps"
	"slices"
	"strings"

	"ronghe/graphmodel"
)

// The statements of an Update. Each names the index it looks into: left to itself the
// server plans by what is committed, and in a database that is nearly empty it reads
// the whole index for each row: also all that this Update has written, and what
// others write while it keeps the plan.
const (
	newEdges = "UNWIND $rows AS r" +
		" MATCH (a:Thing {id: r.from}) USING INDEX SEEK a:Thing(id) MATCH (b:Thing {id: r.to}) USING INDEX SEEK b:Thing(id)" +
		" CREATE (a)-[e KINDS " + wanted + "]->(b) RETURN count(e)"
	changedEdges = "UNWIND $rows AS r MATCH ()-[e KINDS {id: r.id}]->() USING INDEX SEEK e KINDS(id) SET e = " + wanted + " RETURN count(e)"
	droppedEdges = "UNWIND $ids AS id MATCH ()-[e KINDS {id: id}]->() USING INDEX SEEK e KINDS(id) DELETE e"

	newNodes     = "UNWIND $rows AS r CREATE (n:Thing KINDS) SET n = r"
	changedNodes = "UNWIND $rows AS r MATCH (n:Thing {id: r.id}) USING INDEX SEEK n:Thing(id) SET n = r"
	buriedNodes  = "UNWIND $ids AS id MATCH (n:Thing {id: id}) USING INDEX SEEK n:Thing(id) DELETE n"

	newTombs  = "UNWIND $rows AS r CREATE (:Tombstone {id: r.id, seq: r.seq})"
	goneTombs = "UNWIND $ids AS id MATCH (t:Tombstone {id: id}) USING INDEX SEEK t:Tombstone(id) DELETE t"

	// Property by property: of a map nobody knows what it sets, so all rows would be
	// held back until all ends are found.
	wanted = "{id: r.id, seq: r.seq, at: r.at, until: r.until, confidence: r.confidence, source: r.source, quote: r.quote, props: r.props}"
)

// of is a statement for one kind, which the rules have let through.
func of(statement string, kind graphmodel.Kind) string {
	return strings.ReplaceAll(statement, " KINDS", ":`"+string(kind)+"`")
}

// dropEdges deletes the edges that go, and those that are written anew.
func (u *update) dropEdges() error {
	kinds, parts := byKind(u.ids(func(c change) bool { return c.isEdge && c.there && (c.gone() || c.moved) }))
	for _, kind := range kinds {
		err := u.batches(parts[kind], func(ids []graphmodel.ID) error {
			return u.exec(of(droppedEdges, kind), params{"ids": texts(ids)})
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// bury deletes the nodes that go, and keeps the tombstones.
func (u *update) bury() error {
	err := u.batches(u.ids(func(c change) bool { return c.gone() && !c.isEdge }), func(ids []graphmodel.ID) error {
		return u.exec(buriedNodes, params{"ids": texts(ids)})
	})
	if err != nil {
		return err
	}
	tombs := false
	err = u.each("MATCH (t:Tombstone) RETURN count(t) > 0", nil, func(r row) error { tombs = r.yes(0); return nil })
	if err == nil && tombs {
		err = u.batches(u.ids(func(c change) bool { return !c.there }), func(ids []graphmodel.ID) error {
			return u.exec(goneTombs, params{"ids": texts(ids)})
		})
	}
	if err != nil {
		return err
	}
	return u.rows(newTombs, func(c change) params {
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
		err := u.rows(of(newNodes, kind), func(c change) params {
			if c.node == nil || c.there || c.node.Kind != kind {
				return nil
			}
			return nodeRow(c)
		})
		if err != nil {
			return err
		}
	}
	return u.rows(changedNodes, func(c change) params {
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
	rowsOf := func(anew bool) func(change) params {
		return func(c change) params {
			if c.edge == nil || c.edge.Kind != kind || anew != (!c.there || c.moved) {
				return nil
			}
			return edgeRow(c)
		}
	}
	changed, err := u.counted(of(changedEdges, kind), rowsOf(false))
	if err != nil {
		return 0, err
	}
	created, err := u.counted(of(newEdges, kind), rowsOf(true))
	return changed + created, err
}

func edgeRow(c change) params {
	e := c.edge
	return params{
		"id": string(e.ID), "from": string(e.From), "to": string(e.To), "seq": c.seq, "at": e.Link().When(), "until": string(e.Until),
		"confidence": string(e.Confidence), "source": string(e.Source), "quote": e.Quote, "props": string(e.Props.Canonical()),
	}
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
