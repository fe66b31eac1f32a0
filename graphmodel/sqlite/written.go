package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"time"

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

const committed = `SELECT p.key, (SELECT c.at FROM commits c WHERE c.last >= p.value ORDER BY c.last LIMIT 1)
	FROM json_each(?) p WHERE p.value > 0`

// Committed implements graphmodel.Store.
func (s *Store) Committed(ctx context.Context, numbers []int64) ([]time.Time, error) {
	if err := graphmodel.CheckNumbers(numbers); err != nil {
		return nil, err
	}
	asked, err := json.Marshal(append([]int64{}, numbers...))
	if err != nil {
		return nil, err
	}
	times := make([]time.Time, len(numbers))
	err = s.view(ctx, func(r *reader) error {
		return r.c.each(ctx, committed, []any{string(asked)}, func(rows *sql.Rows) error {
			var i int
			var at sql.NullInt64
			err := rows.Scan(&i, &at)
			times[i] = graphmodel.NewWritten(0, at.Int64).At
			return err
		})
	})
	return times, err
}
