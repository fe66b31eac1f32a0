package indexer_test

import (
	"context"
	"io"
	"log/slog"
	"maps"
	"path/filepath"
	"slices"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/sqlite"
	"ronghe/indexer"
	"ronghe/indexer/searchtest"
)

var quiet = slog.New(slog.NewTextHandler(io.Discard, nil))

// openStore opens an empty Store that ends with the test.
func openStore(t testing.TB) graphmodel.Store {
	t.Helper()
	return openFile(t, filepath.Join(t.TempDir(), "graph.db"))
}

func openFile(t testing.TB, path string) graphmodel.Store {
	t.Helper()
	store, err := sqlite.Open(context.Background(), path, schema.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	return store
}

// openIndex opens the index in dir and brings it up to date.
func openIndex(t testing.TB, dir string, store graphmodel.Store) *indexer.Index {
	t.Helper()
	ix, err := indexer.Open(context.Background(), dir, store, schema.Builtin(), quiet)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = ix.Close() })
	catchUp(t, ix)
	return ix
}

func catchUp(t testing.TB, ix *indexer.Index) {
	t.Helper()
	if err := ix.CatchUp(context.Background(), nil); err != nil {
		t.Fatal(err)
	}
}

func put(t testing.TB, store graphmodel.Store, l searchtest.Library) {
	t.Helper()
	err := store.Update(context.Background(), func(w graphmodel.Writer) error {
		return graphmodel.PutAll(w, l.Nodes, l.Edges)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// sorted are the IDs of a map in order.
func sorted[V any](m map[graphmodel.ID]V) []graphmodel.ID { return slices.Sorted(maps.Keys(m)) }
