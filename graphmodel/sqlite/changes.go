package sqlite

import (
	"context"
	"database/sql"

	"ronghe/graphmodel"
)

// feed merges three lists that already lie in order of seq.
const feed = `
	SELECT n.seq, n.id, 0, n.title, '', '', '', '', '' FROM nodes n WHERE n.seq > ?1
	UNION ALL
	SELECT e.seq, e.id, 0, '', e.src_id, e.dst_id, e.at, e.until, e.confidence FROM edges e WHERE e.seq > ?1
	UNION ALL
	SELECT t.seq, t.id, 1, '', '', '', '', '', '' FROM tombstones t WHERE t.seq > ?1
	ORDER BY 1 LIMIT ?2`

// Changes implements graphmodel.Store.
func (s *Store) Changes(ctx context.Context, after int64, limit int) (graphmodel.Feed, error) {
	var f graphmodel.Feed
	err := s.view(ctx, func(r *reader) error {
		f.Last = r.last
		if limit < 1 || after >= r.last {
			return nil
		}
		return r.c.each(ctx, feed, []any{after, limit}, func(rows *sql.Rows) error {
			c, err := scanChange(rows)
			f.Changes = append(f.Changes, c)
			return err
		})
	})
	if err != nil {
		return graphmodel.Feed{}, err
	}
	return f, nil
}

func scanChange(rows *sql.Rows) (graphmodel.Change, error) {
	var c graphmodel.Change
	var l graphmodel.Link
	var title, at string
	err := rows.Scan(&c.Number, (*string)(&c.ID), &c.Deleted, &title, (*string)(&l.From), (*string)(&l.To), &at,
		(*string)(&l.Until), (*string)(&l.Confidence))
	switch {
	case c.Deleted:
	case l.From == "":
		c.Node = &graphmodel.Stub{ID: c.ID, Kind: c.ID.Kind(), Title: title}
	default:
		l.ID, l.Kind = c.ID, c.ID.Kind()
		l.Since, l.InUseBy = dates(at)
		c.Edge = &l
	}
	return c, err
}
