package sqlite

import (
	"context"
	"database/sql"

	"ronghe/graphmodel"
)

const written = `SELECT n.id, n.seq, (SELECT c.at FROM commits c WHERE c.last >= n.seq ORDER BY c.last LIMIT 1)
	FROM json_each(?) p JOIN nodes n ON n.id = p.value`

// Written implements graphmodel.Store.
func (s *Store) Written(ctx context.Context, ids []graphmodel.ID) ([]graphmodel.Written, error) {
	if err := graphmodel.CheckIDs(ids); err != nil {
		return nil, err
	}
	found := make(map[graphmodel.ID]graphmodel.Written, len(ids))
	err := s.view(ctx, func(r *reader) error {
		return r.c.each(ctx, written, []any{list(ids)}, func(rows *sql.Rows) error {
			var id graphmodel.ID
			var number int64
			var at sql.NullInt64
			err := rows.Scan((*string)(&id), &number, &at)
			found[id] = graphmodel.NewWritten(number, at.Int64)
			return err
		})
	})
	return graphmodel.WrittenOf(ids, found), err
}
