package neo4j

import (
	"context"

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
