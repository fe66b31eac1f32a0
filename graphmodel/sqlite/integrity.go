package sqlite

import (
	"context"
	"database/sql"
	"strings"

	"ronghe/graphmodel"
)

// invariants are what SQLite cannot know: each query returns what breaks one.
var invariants = []string{
	`SELECT 'the last number is below one that was given' FROM state WHERE last < max(
		(SELECT ifnull(max(seq), 0) FROM nodes), (SELECT ifnull(max(seq), 0) FROM edges), (SELECT ifnull(max(seq), 0) FROM tombstones))`,
	`SELECT 'number ' || seq || ' was given twice' FROM
		(SELECT seq FROM nodes UNION ALL SELECT seq FROM edges UNION ALL SELECT seq FROM tombstones) GROUP BY seq HAVING count(*) > 1 LIMIT 10`,
	`SELECT id || ' is both there and deleted' FROM tombstones
		WHERE id IN (SELECT id FROM nodes) OR id IN (SELECT id FROM edges) LIMIT 10`,
	`SELECT id || ' has another kind than its id' FROM edges WHERE kind <> substr(id, 1, instr(id, ':') - 1) LIMIT 10`,
	`SELECT e.id || ' does not name its ends' FROM edges e JOIN nodes s ON s.nid = e.src JOIN nodes d ON d.nid = e.dst
		WHERE e.src_id <> s.id OR e.dst_id <> d.id LIMIT 10`,
	`SELECT 'the count of ' || kind || ' nodes is wrong' FROM (
		SELECT kind, nodes FROM node_counts
		UNION ALL SELECT substr(id, 1, instr(id, ':') - 1), -count(*) FROM nodes GROUP BY 1)
		GROUP BY kind HAVING sum(nodes) <> 0 LIMIT 10`,
}

// Integrity reads the whole file and checks it: SQLite's own structure, foreign
// keys, and what this package keeps true. ErrUnavailable says what is broken. It
// takes seconds for a large store, and nobody waits for it meanwhile.
func (s *Store) Integrity(ctx context.Context) error {
	return s.view(ctx, func(r *reader) error {
		var faults []string
		note := func(rows *sql.Rows) error {
			var fault string
			err := rows.Scan(&fault)
			if fault != "ok" {
				faults = append(faults, fault)
			}
			return err
		}
		queries := append([]string{
			"PRAGMA integrity_check(10)",
			`SELECT 'row ' || "rowid" || ' of ' || "table" || ' names a node that is not there' FROM pragma_foreign_key_check LIMIT 10`,
		}, invariants...)
		for _, query := range queries {
			if err := r.c.each(ctx, query, nil, note); err != nil {
				return err
			}
		}
		if len(faults) == 0 {
			return nil
		}
		return &graphmodel.Fault{Err: graphmodel.ErrUnavailable, Thing: s.path,
			Zh: "完整性检查未通过：" + strings.Join(faults, "；"), En: "the integrity check failed: " + strings.Join(faults, "; ")}
	})
}
