package sqlite

import (
	"database/sql"

	"ronghe/graphmodel"
)

// link is a graphmodel.Link as the index holds it.
type link struct {
	src, dst int64
	at       string
	graphmodel.Link
}

const linkColumns = "e.src, e.dst, e.id, e.at, e.until, e.confidence"

func scanLink(rows *sql.Rows) (link, error) {
	var l link
	err := rows.Scan(&l.src, &l.dst, &l.ID, &l.at, &l.Until, &l.Confidence)
	l.Kind = l.ID.Kind()
	l.Since, l.InUseBy = dates(l.at)
	return l, err
}

// heavy is how many edges make a node one that is better met from the other end.
const heavy = 500

var (
	heavyNodes = bothWays("SELECT p.value FROM json_each(?) p WHERE EXISTS " +
		"(SELECT 1 FROM edges e INDEXED BY SIDE WHERE e.NEAR = p.value LIMIT 1 OFFSET ?)")
	linksAll = bothWays("SELECT " + linkColumns + " FROM json_each(?) p CROSS JOIN edges e INDEXED BY SIDE" +
		" ON e.NEAR = p.value WHERE e.FAR IN (SELECT value FROM json_each(?))")
	linksOfKinds = bothWays("SELECT " + linkColumns + " FROM json_each(?) p CROSS JOIN json_each(?) k CROSS JOIN edges e INDEXED BY SIDE" +
		" ON e.NEAR = p.value AND e.kind = k.value WHERE e.FAR IN (SELECT value FROM json_each(?))")
)

// split parts nodes into those with few edges in a direction and those with many.
func (r *reader) split(nids []int64, d graphmodel.Direction) (few, many []int64, err error) {
	isHeavy := map[int64]bool{}
	err = r.c.each(r.ctx, heavyNodes[d], []any{list(nids), heavy}, func(rows *sql.Rows) error {
		var nid int64
		err := rows.Scan(&nid)
		isHeavy[nid] = true
		return err
	})
	for _, nid := range nids {
		if isHeavy[nid] {
			many = append(many, nid)
		} else {
			few = append(few, nid)
		}
	}
	return few, many, err
}

// between calls fn for every edge of kinds (none: all) that leads in direction d,
// Out or In, from one of near to one of far, in no order. It reads the edges at
// the end where there are fewer: those of a hub only where they join another hub.
func (r *reader) between(near, far []int64, d graphmodel.Direction, kinds []graphmodel.Kind, fn func(link)) error {
	if len(far) < len(near) {
		near, far, d = far, near, reversed(d)
	}
	few, many, err := r.split(near, d)
	if err != nil {
		return err
	}
	if err := r.scanLinks(d, few, far, kinds, fn); err != nil || len(many) == 0 {
		return err
	}
	fewFar, manyFar, err := r.split(far, reversed(d))
	if err != nil {
		return err
	}
	if err := r.scanLinks(reversed(d), fewFar, many, kinds, fn); err != nil {
		return err
	}
	return r.scanLinks(d, many, manyFar, kinds, fn)
}

// scanLinks reads all edges of near and keeps those that end in far.
func (r *reader) scanLinks(d graphmodel.Direction, near, far []int64, kinds []graphmodel.Kind, fn func(link)) error {
	if len(near) == 0 || len(far) == 0 {
		return nil
	}
	query, args := linksAll[d], []any{list(near), list(far)}
	if len(kinds) > 0 {
		query, args = linksOfKinds[d], []any{list(near), list(sortedKinds(kinds)), list(far)}
	}
	return r.c.each(r.ctx, query, args, func(rows *sql.Rows) error {
		l, err := scanLink(rows)
		if err == nil {
			fn(l)
		}
		return err
	})
}
