package neo4j

import (
	"encoding/json"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
	"ronghe/graphmodel/schema"
	"ronghe/seed"
	"ronghe/seed/native"

	"github.com/google/go-cmp/cmp"
)

// TestRecommendsLikeSQLite: peers, next practices and cases to read of the built-in
// library are equal byte for byte on both stores.
func TestRecommendsLikeSQLite(t *testing.T) {
	library, err := seed.Library()
	if err != nil {
		t.Fatal(err)
	}
	var texts [2]string
	for k, s := range openBoth(t, schema.Builtin()) {
		if err := native.Put(t.Context(), s, library.Nodes, library.Edges); err != nil {
			t.Fatal(err)
		}
		texts[k] = recommended(t, s, library.Nodes)
	}
	if diff := cmp.Diff(texts[0], texts[1]); diff != "" {
		t.Errorf("SQLite and Neo4j recommend differently (-sqlite +neo4j):\n%s", diff)
	}
}

func recommended(t *testing.T, s graphmodel.Store, nodes []graphmodel.Node) string {
	t.Helper()
	live, err := recommend.Open(t.Context(), s, schema.Builtin(), recommend.Options{AsOf: "2026"})
	if err != nil {
		t.Fatal(err)
	}
	var all []any
	err = live.View(func(m *recommend.Model, cases *recommend.Cases, _ int64) error {
		for _, n := range nodes {
			if n.Kind != "enterprise" {
				continue
			}
			unit, err := m.Unit(string(n.ID))
			if err != nil {
				return err
			}
			peers, err := m.Peers(unit, recommend.PeersQuery{Limit: 10})
			if err != nil {
				return err
			}
			read, err := m.Read(unit, cases, recommend.ReadQuery{Limit: 10})
			if err != nil {
				return err
			}
			all = append(all, n.ID, m.Next(unit, recommend.NextQuery{Limit: 20}), peers, read)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.MarshalIndent(all, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
