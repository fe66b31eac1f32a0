package neo4j

import (
	"context"
	"time"

	"ronghe/graphmodel"
)

const written = "UNWIND $ids AS id MATCH (n:Thing {id: id}) USING INDEX SEEK n:Thing(id) RETURN n.id, n.seq," +
	" COLLECT { MATCH (c:Commit) WHERE c.last >= n.seq RETURN c.at ORDER BY c.last LIMIT 1 }, n.seq > told"

// Written implements graphmodel.Store.
func (s *Store) Written(ctx context.Context, ids []graphmodel.ID) ([]graphmodel.Written, error) {
	if err := graphmodel.CheckIDs(ids); err != nil {
		return nil, err
	}
	var list []graphmodel.Written
	err := s.view(ctx, func(r *reader) (err error) {
		list, err = answer(r, func() ([]graphmodel.Written, error) { return r.written(ids) })
		return err
	})
	return list, err
}

func (r *reader) written(ids []graphmodel.ID) ([]graphmodel.Written, error) {
	found := make(map[graphmodel.ID]graphmodel.Written, len(ids))
	err := r.ask(written, params{"ids": texts(ids)}, func(row row) error {
		at := int64(0)
		if times := row.list(2); len(times) > 0 {
			at = times.num(0)
		}
		found[graphmodel.ID(row.text(0))] = graphmodel.NewWritten(row.num(1), at)
		return nil
	})
	return graphmodel.WrittenOf(ids, found), err
}

const committed = "UNWIND range(0, size($numbers) - 1) AS i WITH told, i, $numbers[i] AS number WHERE number > 0 AND number <= told RETURN i," +
	" COLLECT { MATCH (c:Commit) WHERE c.last >= number RETURN c.at ORDER BY c.last LIMIT 1 }, false"

// Committed implements graphmodel.Store.
func (s *Store) Committed(ctx context.Context, numbers []int64) ([]time.Time, error) {
	if err := graphmodel.CheckNumbers(numbers); err != nil {
		return nil, err
	}
	var list []time.Time
	err := s.view(ctx, func(r *reader) (err error) {
		list, err = r.committed(numbers)
		return err
	})
	return list, err
}

func (r *reader) committed(numbers []int64) ([]time.Time, error) {
	found := make([]time.Time, len(numbers))
	asked := append([]int64{}, numbers...) // null is no list
	err := r.ask(committed, params{"numbers": asked}, func(row row) error {
		if times := row.list(1); len(times) > 0 {
			found[row.num(0)] = graphmodel.NewWritten(0, times.num(0)).At
		}
		return nil
	})
	return found, err
}
