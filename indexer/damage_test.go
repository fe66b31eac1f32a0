package indexer_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/indexer"
	"ronghe/indexer/searchtest"
)

// indexFiles lists the files of the index in dir whose name ends with suffix.
func indexFiles(t *testing.T, dir, suffix string) []string {
	t.Helper()
	var files []string
	err := filepath.WalkDir(dir, func(path string, e os.DirEntry, err error) error {
		if err == nil && !e.IsDir() && strings.HasSuffix(path, suffix) {
			files = append(files, path)
		}
		return err
	})
	if err != nil || len(files) == 0 {
		t.Fatalf("no %s in the index: %v", suffix, err)
	}
	return files
}

func truncate(t *testing.T, path string, keep float64) {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(path, int64(float64(info.Size())*keep)); err != nil {
		t.Fatal(err)
	}
}

// scribble writes over the middle of a file.
func scribble(t *testing.T, path string) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := len(data) / 3; i < 2*len(data)/3; i++ {
		data[i] ^= 0x5a
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

// flip changes one byte at a place of a file, from 0 to 1.
func flip(t *testing.T, path string, place float64) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	data[int(float64(len(data))*place)] ^= 0x5a
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestOpenWhereAFileIs says so in both languages.
func TestOpenWhereAFileIs(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := indexer.Open(context.Background(), path, openStore(t), schema.Builtin(), quiet)
	var fault *graphmodel.Fault
	if !errors.As(err, &fault) || !errors.Is(err, graphmodel.ErrUnavailable) || fault.Thing != path || fault.Zh == "" {
		t.Errorf("got %v, want ErrUnavailable that names %s", err, path)
	}
}

func TestDamagedIndexIsMadeAnew(t *testing.T) {
	for name, damage := range map[string]func(t *testing.T, dir string){
		"a segment is gone": func(t *testing.T, dir string) {
			if err := os.Remove(indexFiles(t, dir, ".zap")[0]); err != nil {
				t.Fatal(err)
			}
		},
		"a segment is cut":             func(t *testing.T, dir string) { truncate(t, indexFiles(t, dir, ".zap")[0], 0.5) },
		"a segment is empty":           func(t *testing.T, dir string) { truncate(t, indexFiles(t, dir, ".zap")[0], 0) },
		"a byte of a segment is wrong": func(t *testing.T, dir string) { flip(t, indexFiles(t, dir, ".zap")[0], 0.1) },
		"another byte of it is wrong":  func(t *testing.T, dir string) { flip(t, indexFiles(t, dir, ".zap")[0], 0.6) },
		"a segment is overwritten":     func(t *testing.T, dir string) { scribble(t, indexFiles(t, dir, ".zap")[0]) },
		"the list of segments is gone": func(t *testing.T, dir string) {
			if err := os.Remove(indexFiles(t, dir, "root.bolt")[0]); err != nil {
				t.Fatal(err)
			}
		},
		"the list of segments is cut":          func(t *testing.T, dir string) { truncate(t, indexFiles(t, dir, "root.bolt")[0], 0.3) },
		"the list of segments is cut a little": func(t *testing.T, dir string) { truncate(t, indexFiles(t, dir, "root.bolt")[0], 0.9) },
		"the list of segments is empty":        func(t *testing.T, dir string) { truncate(t, indexFiles(t, dir, "root.bolt")[0], 0) },
		"the list of segments is overwritten":  func(t *testing.T, dir string) { scribble(t, indexFiles(t, dir, "root.bolt")[0]) },
		"the description is overwritten":       func(t *testing.T, dir string) { scribble(t, indexFiles(t, dir, "index_meta.json")[0]) },
		"the name of the live one is cut":      func(t *testing.T, dir string) { truncate(t, filepath.Join(dir, "current"), 0.5) },
		"the name of the live one is empty":    func(t *testing.T, dir string) { truncate(t, filepath.Join(dir, "current"), 0) },
		"the name of the live one leads away": func(t *testing.T, dir string) {
			if err := os.WriteFile(filepath.Join(dir, "current"), []byte("/../../../elsewhere"), 0o600); err != nil {
				t.Fatal(err)
			}
		},
		"everything is gone": func(t *testing.T, dir string) {
			if err := os.RemoveAll(dir); err != nil {
				t.Fatal(err)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			store, dir := openStore(t), t.TempDir()
			put(t, store, searchtest.Load(t))
			ix := openIndex(t, dir, store)
			want, last := answers(t, ix), ix.Last()
			if err := ix.Close(); err != nil {
				t.Fatal(err)
			}
			damage(t, dir)

			again := openIndex(t, dir, store)
			if differences, err := again.Check(context.Background()); len(differences) > 0 || err != nil {
				t.Errorf("after damage: %v, %v", differences, err)
			}
			if diff := cmp.Diff(answers(t, again), want); diff != "" {
				t.Errorf("answers (- after damage, + before):\n%s", diff)
			}
			put(t, store, searchtest.Library{Nodes: []graphmodel.Node{{ID: "case:new", Kind: "case", Title: "虚构新案例"}}})
			catchUp(t, again)
			if got := again.Last(); got != last+1 {
				t.Errorf("last change after one more: got %d, want %d", got, last+1)
			}
		})
	}
}

// TestIndexGoneWhileOpen takes the files of an index that is open away: the next
// write fails, and after it the index is made anew.
func TestIndexGoneWhileOpen(t *testing.T) {
	for name, path := range map[string]func(t *testing.T, dir string) string{
		"all of it":      func(_ *testing.T, dir string) string { return dir },
		"one generation": func(t *testing.T, dir string) string { return filepath.Dir(indexFiles(t, dir, "index_meta.json")[0]) },
	} {
		t.Run(name, func(t *testing.T) {
			store, dir := openStore(t), filepath.Join(t.TempDir(), "index")
			put(t, store, searchtest.Load(t))
			ix := openIndex(t, dir, store)
			if err := os.RemoveAll(path(t, dir)); err != nil {
				t.Fatal(err)
			}
			answers(t, ix) // what is in memory still answers
			put(t, store, searchtest.Library{Nodes: []graphmodel.Node{{ID: "case:new", Kind: "case", Title: "虚构新案例"}}})
			if err := ix.CatchUp(context.Background(), nil); !errors.Is(err, graphmodel.ErrUnavailable) {
				t.Errorf("the first write: got %v, want ErrUnavailable", err)
			}
			catchUp(t, ix)
			if differences, err := ix.Check(context.Background()); len(differences) > 0 || err != nil {
				t.Errorf("after CatchUp: %v, %v", differences, err)
			}
		})
	}
}

// TestUnusableIndex has intact indexes that do not fit: each says so at Open and
// is made anew by CatchUp.
func TestUnusableIndex(t *testing.T) {
	library := searchtest.Load(t)
	for name, open := range map[string]func(t *testing.T, store graphmodel.Store) (graphmodel.Store, *schema.Ontology){
		"it is ahead of the store": func(t *testing.T, _ graphmodel.Store) (graphmodel.Store, *schema.Ontology) {
			return openStore(t), schema.Builtin()
		},
		"it is of another store of the same length": func(t *testing.T, _ graphmodel.Store) (graphmodel.Store, *schema.Ontology) {
			other := openStore(t)
			reversed := searchtest.Library{Nodes: library.Nodes, Edges: append(library.Edges[1:], library.Edges[0])}
			put(t, other, reversed)
			return other, schema.Builtin()
		},
		"it is of another ontology": func(t *testing.T, store graphmodel.Store) (graphmodel.Store, *schema.Ontology) {
			dir := t.TempDir()
			kind := "node:\n  kind: made_up\n  label: {zh: 虚构, en: Made up}\n  description: {zh: 虚构。, en: Made up.}\n" +
				"  source: optional\n  props:\n    - {name: motto, type: string, label: {zh: 口号, en: Motto}, search: true}\n"
			if err := os.WriteFile(filepath.Join(dir, "made_up.yaml"), []byte(kind), 0o600); err != nil {
				t.Fatal(err)
			}
			onto, err := schema.Load(dir)
			if err != nil {
				t.Fatal(err)
			}
			return store, onto
		},
	} {
		t.Run(name, func(t *testing.T) {
			first, dir := openStore(t), t.TempDir()
			put(t, first, library)
			if err := openIndex(t, dir, first).Close(); err != nil {
				t.Fatal(err)
			}
			store, onto := open(t, first)
			ix, err := indexer.Open(context.Background(), dir, store, onto, quiet)
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = ix.Close() }()
			if _, err := ix.Search(context.Background(), graphmodel.SearchQuery{Limit: 1}); !errors.Is(err, graphmodel.ErrUnavailable) {
				t.Errorf("before CatchUp: got %v, want ErrUnavailable", err)
			}
			catchUp(t, ix)
			if differences, err := ix.Check(context.Background()); len(differences) > 0 || err != nil {
				t.Errorf("after CatchUp: %v, %v", differences, err)
			}
		})
	}
}

func TestCheckTellsDifferences(t *testing.T) {
	store := openStore(t)
	put(t, store, searchtest.Library{Nodes: []graphmodel.Node{
		{ID: "case:changed", Kind: "case", Title: "虚构甲"},
		{ID: "case:gone", Kind: "case", Title: "虚构乙"},
	}})
	ix := openIndex(t, t.TempDir(), store)
	err := store.Update(context.Background(), func(w graphmodel.Writer) error {
		return errors.Join(
			w.PutNode(graphmodel.Node{ID: "case:changed", Kind: "case", Title: "虚构丙"}),
			w.PutNode(graphmodel.Node{ID: "case:new", Kind: "case", Title: "虚构丁"}),
			w.DeleteNode("case:gone"))
	})
	if err != nil {
		t.Fatal(err)
	}
	got, err := ix.Check(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"case:changed is not in the search index as it is in the store",
		"case:new is in the store and not in the search index",
		"case:gone is in the search index and not in the store",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got %q, want %q", got, want)
	}
}
