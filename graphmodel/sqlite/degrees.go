package sqlite

import (
	"database/sql"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/walk"
)

var degrees = bothWays("SELECT e.kind, count(*) FROM edges e INDEXED BY SIDE WHERE e.NEAR = ? GROUP BY e.kind ORDER BY e.kind")

// Degrees implements graphmodel.Reader. An id given twice is counted once.
func (r *reader) Degrees(ids []graphmodel.ID) ([]graphmodel.Degree, error) {
	if err := graphmodel.CheckIDs(ids); err != nil {
		return nil, err
	}
	nids, err := r.Numbers(ids)
	if err != nil {
		return nil, err
	}
	var all []graphmodel.Degree
	for i, id := range unique(ids) {
		for _, d := range walk.Directions(graphmodel.Both) {
			err := r.c.each(r.ctx, degrees[d], []any{nids[i]}, func(rows *sql.Rows) error {
				one := graphmodel.Degree{Node: id, Direction: d}
				err := rows.Scan(&one.Kind, &one.Count)
				all = append(all, one)
				return err
			})
			if err != nil {
				return nil, err
			}
		}
	}
	return all, nil
}

// unique is ids in their order, each once.
func unique(ids []graphmodel.ID) []graphmodel.ID {
	seen := make(map[graphmodel.ID]bool, len(ids))
	return slices.DeleteFunc(slices.Clone(ids), func(id graphmodel.ID) bool {
		again := seen[id]
		seen[id] = true
		return again
	})
}
