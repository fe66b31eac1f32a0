package sqlite

import (
	"database/sql"

	"ronghe/graphmodel"
	"ronghe/graphmodel/walk"
)

const linkColumns = "e.src, e.dst, e.id, e.at, e.until, e.confidence"

func scanLink(rows *sql.Rows) (walk.Link, error) {
	var l walk.Link
	var at string
	err := rows.Scan(&l.Src, &l.Dst, (*string)(&l.ID), &at, (*string)(&l.Until), (*string)(&l.Confidence))
	l.Kind = l.ID.Kind()
	l.Since, l.InUseBy = dates(at)
	return l, err
}

var (
	heavyNodes = bothWays("SELECT p.value FROM json_each(?) p WHERE EXISTS " +
		"(SELECT 1 FROM edges e INDEXED BY SIDE WHERE e.NEAR = p.value LIMIT 1 OFFSET ?)")
	linksAll = bothWays("SELECT " + linkColumns + " FROM json_each(?) p CROSS JOIN edges e INDEXED BY SIDE" +
		" ON e.NEAR = p.value WHERE e.FAR IN (SELECT value FROM json_each(?))")
	linksOfKinds = bothWays("SELECT " + linkColumns + " FROM json_each(?) p CROSS JOIN json_each(?) k CROSS JOIN edges e INDEXED BY SIDE" +
		" ON e.NEAR = p.value AND e.kind = k.value WHERE e.FAR IN (SELECT value FROM json_each(?))")
)

// Heavy implements walk.Engine.
func (r *reader) Heavy(nids []int64, d graphmodel.Direction, most int) ([]int64, error) {
	var many []int64
	err := r.c.each(r.ctx, heavyNodes[d], []any{list(nids), most}, func(rows *sql.Rows) error {
		var nid int64
		err := rows.Scan(&nid)
		many = append(many, nid)
		return err
	})
	return many, err
}

// Links implements walk.Engine: it reads all edges of near and keeps those that end in far.
func (r *reader) Links(near, far []int64, d graphmodel.Direction, kinds []graphmodel.Kind, fn func(walk.Link)) error {
	query, args := linksAll[d], []any{list(near), list(far)}
	if len(kinds) > 0 {
		query, args = linksOfKinds[d], []any{list(near), list(walk.Kinds(kinds)), list(far)}
	}
	return r.c.each(r.ctx, query, args, func(rows *sql.Rows) error {
		l, err := scanLink(rows)
		if err == nil {
			fn(l)
		}
		return err
	})
}

// AllLinks implements graphmodel.LinkReader.
func (r *reader) AllLinks(fn func(graphmodel.Link)) error {
	const query = "SELECT e.id, e.src_id, e.dst_id, e.at, e.until, e.confidence FROM edges e"
	return r.c.each(r.ctx, query, nil, func(rows *sql.Rows) error {
		var l graphmodel.Link
		var at string
		err := rows.Scan((*string)(&l.ID), (*string)(&l.From), (*string)(&l.To), &at, (*string)(&l.Until), (*string)(&l.Confidence))
		l.Kind = l.ID.Kind()
		l.Since, l.InUseBy = dates(at)
		fn(l)
		return err
	})
}

// AllProps implements graphmodel.PropReader. The table is read whole, as it lies: that is
// several times as fast as to go to each edge of the kind.
func (r *reader) AllProps(kind graphmodel.Kind, name string, fn func(graphmodel.ID, any)) error {
	const query = "SELECT e.id, e.props FROM edges e NOT INDEXED WHERE e.kind = ? AND instr(e.props, ?) > 0"
	return r.c.each(r.ctx, query, []any{string(kind), graphmodel.PropMark(name)}, func(rows *sql.Rows) error {
		var id graphmodel.ID
		var text []byte
		if err := rows.Scan((*string)(&id), &text); err != nil {
			return err
		}
		props, err := readProps(id, text)
		if value, ok := props[name]; ok {
			fn(id, value)
		}
		return err
	})
}

// AllEdgeProps implements graphmodel.EdgePropsReader: the table as it lies.
func (r *reader) AllEdgeProps(fn func(graphmodel.Kind, graphmodel.Props)) error {
	return r.c.each(r.ctx, "SELECT e.id, e.props FROM edges e NOT INDEXED", nil, func(rows *sql.Rows) error {
		var id graphmodel.ID
		var text []byte
		if err := rows.Scan((*string)(&id), &text); err != nil {
			return err
		}
		props, err := readProps(id, text)
		fn(id.Kind(), props)
		return err
	})
}
