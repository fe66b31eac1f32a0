package sqlite

import (
	"cmp"
	"database/sql"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/walk"
)

// Similar implements graphmodel.Reader.
func (r *reader) Similar(q graphmodel.SimilarQuery) ([]graphmodel.SimilarNode, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	nid, err := r.number(q.Node)
	if err != nil {
		return nil, err
	}
	top, err := r.mostShared(q, nid)
	if err != nil {
		return nil, err
	}
	for i, t := range top {
		if top[i].Shared, err = r.shared(q, nid, t.nid); err != nil {
			return nil, err
		}
	}
	nodes := make([]graphmodel.SimilarNode, 0, len(top))
	for _, t := range top {
		nodes = append(nodes, t.SimilarNode)
	}
	return nodes, nil
}

type similar struct {
	nid int64
	graphmodel.SimilarNode
}

// The pairs of a node that shares neighbours with ?1 and the neighbour shared, along edges of
// all kinds or those of ?2, in one direction.
const (
	pairsAll = `SELECT o.NEAR AS other, o.FAR AS shared FROM (SELECT DISTINCT FAR AS mid, kind FROM edges INDEXED BY SIDE WHERE NEAR = ?1) m
		CROSS JOIN edges o INDEXED BY BACK ON o.FAR = m.mid AND o.kind = m.kind`
	pairsOfKinds = `SELECT o.NEAR AS other, o.FAR AS shared FROM (SELECT DISTINCT e.FAR AS mid, e.kind AS kind FROM json_each(?2) k
		CROSS JOIN edges e INDEXED BY SIDE ON e.NEAR = ?1 AND e.kind = k.value) m
		CROSS JOIN edges o INDEXED BY BACK ON o.FAR = m.mid AND o.kind = m.kind`
)

// pairs is the query for the directions and kinds of q.
func pairs(q graphmodel.SimilarQuery) string {
	text := pairsAll
	if len(q.Kinds) > 0 {
		text = pairsOfKinds
	}
	var parts []string
	for _, d := range walk.Directions(q.Direction) {
		parts = append(parts, bothWays(text)[d])
	}
	return strings.Join(parts, " UNION ALL ")
}

// mostShared is the first of those that share the most. Only those that may be
// among them are looked up by name: the counts come down, so it stops after the
// last one that is as high as the last one needed.
func (r *reader) mostShared(q graphmodel.SimilarQuery, nid int64) ([]similar, error) {
	query := "SELECT other, count(DISTINCT shared) AS n FROM (" + pairs(q) + ") WHERE other <> ?1 GROUP BY other ORDER BY n DESC"
	var top, tied []similar
	resolve := func() error {
		named, err := r.ofKind(tied, q.Node.Kind())
		top, tied = append(top, named...), tied[:0]
		return err
	}
	err := r.c.each(r.ctx, query, []any{nid, list(walk.Kinds(q.Kinds))}, func(rows *sql.Rows) error {
		var s similar
		if err := rows.Scan(&s.nid, &s.Count); err != nil {
			return err
		}
		if len(tied) > 0 && tied[0].Count != s.Count {
			if err := resolve(); err != nil {
				return err
			}
			if len(top) >= q.Limit {
				return errStop
			}
		}
		tied = append(tied, s)
		return nil
	})
	if err == nil && len(top) < q.Limit {
		err = resolve()
	}
	return top[:min(len(top), q.Limit)], err
}

// ofKind names nodes, keeps those of a kind, and puts them in order of ID.
func (r *reader) ofKind(nodes []similar, kind graphmodel.Kind) ([]similar, error) {
	nids := make([]int64, len(nodes))
	for i, s := range nodes {
		nids[i] = s.nid
	}
	stubs, err := r.Stubs(nids)
	var kept []similar
	for _, s := range nodes {
		if s.Stub = stubs[s.nid]; s.Kind == kind {
			kept = append(kept, s)
		}
	}
	slices.SortFunc(kept, func(a, b similar) int { return cmp.Compare(a.ID, b.ID) })
	return kept, err
}

// shared is the first neighbours that two nodes share.
func (r *reader) shared(q graphmodel.SimilarQuery, nid, other int64) ([]graphmodel.ID, error) {
	var parts []string
	for _, d := range walk.Directions(q.Direction) {
		text := `SELECT DISTINCT a.FAR AS mid FROM edges a INDEXED BY SIDE WHERE a.NEAR = ?2 AND (?3 = '[]' OR a.kind IN (SELECT value FROM json_each(?3)))
			AND (a.kind, a.FAR) IN (SELECT b.kind, b.FAR FROM edges b INDEXED BY SIDE WHERE b.NEAR = ?1)`
		parts = append(parts, bothWays(text)[d])
	}
	query := "SELECT DISTINCT n.id FROM (" + strings.Join(parts, " UNION ALL ") + ") s CROSS JOIN nodes n ON n.nid = s.mid ORDER BY n.id LIMIT ?4"
	var ids []graphmodel.ID
	err := r.c.each(r.ctx, query, []any{nid, other, list(walk.Kinds(q.Kinds)), graphmodel.MaxShared}, func(rows *sql.Rows) error {
		var id graphmodel.ID
		err := rows.Scan(&id)
		ids = append(ids, id)
		return err
	})
	return ids, err
}
