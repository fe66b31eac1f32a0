package sqlite

import (
	"database/sql"
	"maps"
	"slices"
	"strings"
	"testing"

	"ronghe/graphmodel"
)

// TestPlans holds the plans of the queries whose cost must grow with the answer:
// no table is read whole and nothing is sorted before the first row comes.
func TestPlans(t *testing.T) {
	queries := map[string]string{"feed": feed}
	for name, both := range map[string]map[graphmodel.Direction]string{
		"page of all kinds": pageAll, "page of a kind": pageKind, "degrees": degrees,
		"walk": walkAll, "walk along kinds": walkOfKinds, "hops": hops, "hops along kinds": hopsOfKinds,
		"links": linksAll, "links of kinds": linksOfKinds, "heavy": heavyNodes, "weigh": weigh,
	} {
		for d, query := range both {
			queries[name+" "+string(d)] = query
		}
	}
	s := openAt(t, fileIn(t))
	fill(t, s, 10)
	for _, name := range slices.Sorted(maps.Keys(queries)) {
		t.Run(name, func(t *testing.T) {
			for _, step := range plan(t, s, queries[name]) {
				switch {
				case strings.Contains(step, "VIRTUAL TABLE"), strings.Contains(step, "(subquery"):
					// json_each, the list asked with; a subquery's own steps are checked
				case strings.HasPrefix(step, "SCAN "), strings.Contains(step, "TEMP B-TREE"):
					t.Errorf("%s\nin %s", step, queries[name])
				}
			}
		})
	}
}

func plan(t *testing.T, s *Store, query string) []string {
	t.Helper()
	var steps []string
	err := s.view(t.Context(), func(r *reader) error {
		return r.c.each(r.ctx, "EXPLAIN QUERY PLAN "+query, make([]any, 6), func(rows *sql.Rows) error {
			var id, parent, unused int
			var step string
			err := rows.Scan(&id, &parent, &unused, &step)
			steps = append(steps, step)
			return err
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return steps
}
