// Package builtin gives tests the built-in library as it is after loading: in a store, with
// its index. Both are made once a test binary, since that takes longer than most tests, and
// copied for each.
package builtin

import (
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"testing/fstest"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/sqlite"
	"ronghe/indexer"
	"ronghe/seed"
)

// Copy is a directory of the test's own with the library in graph.db, of sqlite, and in
// index, of indexer; both are closed and of the same change. The content is everyone's:
// to be looked at only.
func Copy(t testing.TB) (dir string, library *seed.Content) {
	t.Helper()
	m, err := once()
	if err != nil {
		t.Fatal(err)
	}
	dir = t.TempDir()
	if err := os.CopyFS(dir, m.files); err != nil {
		t.Fatal(err)
	}
	return dir, m.library
}

type made struct {
	library *seed.Content
	files   fstest.MapFS
}

var once = sync.OnceValues(func() (m made, err error) {
	if m.library, err = seed.Library(); err != nil {
		return m, err
	}
	dir, err := os.MkdirTemp("", "ronghe-builtin-")
	if err != nil {
		return m, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	if err := write(dir, m.library); err != nil {
		return m, err
	}
	m.files, err = read(dir)
	return m, err
})

func write(dir string, library *seed.Content) (err error) {
	ctx := context.Background()
	store, err := sqlite.Open(ctx, filepath.Join(dir, "graph.db"), schema.Builtin())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	err = store.Update(ctx, func(w graphmodel.Writer) error { return graphmodel.PutAll(w, library.Nodes, library.Edges) })
	if err != nil {
		return err
	}
	ix, err := indexer.Open(ctx, filepath.Join(dir, "index"), store, schema.Builtin(), slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	return errors.Join(ix.CatchUp(ctx, nil), ix.Close())
}

func read(dir string) (fstest.MapFS, error) {
	files := fstest.MapFS{}
	return files, fs.WalkDir(os.DirFS(dir), ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(filepath.Join(dir, path))
		files[path] = &fstest.MapFile{Data: data, Mode: 0o600}
		return err
	})
}
