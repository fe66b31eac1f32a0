package recommend

import (
	"context"
	"path/filepath"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/sqlite"
	"ronghe/seed"
)

// libraryStore is the built-in library in an embedded store.
func libraryStore(t testing.TB) graphmodel.Store {
	t.Helper()
	library, err := seed.Library()
	if err != nil {
		t.Fatal(err)
	}
	return storeOf(t, library.Nodes, library.Edges)
}

func storeOf(t testing.TB, nodes []graphmodel.Node, edges []graphmodel.Edge) graphmodel.Store {
	t.Helper()
	store, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "graph.db"), schema.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	err = store.Update(context.Background(), func(w graphmodel.Writer) error { return graphmodel.PutAll(w, nodes, edges) })
	if err != nil {
		t.Fatal(err)
	}
	return store
}

func builtFrom(t testing.TB, store graphmodel.Store, asOf graphmodel.Date) *Model {
	t.Helper()
	var m *Model
	err := store.View(context.Background(), func(r graphmodel.Reader) (err error) {
		m, err = Build(r, schema.Builtin(), Options{AsOf: asOf})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestSmoke(t *testing.T) {
	m := builtFrom(t, libraryStore(t), "2026")
	t.Log(m.Known(), len(m.practice), len(m.value), m.left, m.classes)
	n := 0
	for u := range m.unit {
		if len(m.unit[u].has) < 2 {
			continue
		}
		if n++; n > 4 {
			break
		}
		s := m.subject(int32(u))
		t.Log(m.units.things[u])
		for _, it := range m.Next(s, NextQuery{Limit: 5}).Items {
			t.Logf("  %s %d", it.Title, it.Adopters)
			for _, r := range it.Reasons {
				t.Logf("      %s %s %d/%d %.2f %v", r.Feature.Title, r.Facet, r.K, r.N, r.Share, r.Examples)
			}
		}
		p, err := m.Peers(s, PeersQuery{Limit: 3})
		t.Logf("%+v %v", p, err)
	}
}
