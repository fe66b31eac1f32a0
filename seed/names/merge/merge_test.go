package merge_test

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/sqlite"
	"ronghe/seed"
	"ronghe/seed/names/merge"
	"ronghe/seed/native"
)

func openLibrary(t *testing.T) (graphmodel.Store, *graphmodelLibrary) {
	t.Helper()
	store, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "graph.db"), schema.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	lib, err := seed.Library()
	if err != nil {
		t.Fatal(err)
	}
	if err := native.Put(context.Background(), store, lib.Nodes, lib.Edges); err != nil {
		t.Fatal(err)
	}
	return store, &graphmodelLibrary{lib.Nodes, lib.Edges}
}

type graphmodelLibrary struct {
	nodes []graphmodel.Node
	edges []graphmodel.Edge
}

// of are the ids of a kind.
func (l *graphmodelLibrary) of(kind graphmodel.Kind) []graphmodel.ID {
	var ids []graphmodel.ID
	for _, n := range l.nodes {
		if n.Kind == kind {
			ids = append(ids, n.ID)
		}
	}
	return ids
}

func dump(t *testing.T, store graphmodel.Store) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := native.Dump(context.Background(), store, &b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func plan(t *testing.T, store graphmodel.Store, kept, merged graphmodel.ID) *merge.Record {
	t.Helper()
	var rec *merge.Record
	err := store.View(context.Background(), func(r graphmodel.Reader) (err error) {
		rec, err = merge.Plan(r, kept, merged)
		return err
	})
	if err != nil {
		t.Fatalf("Plan(%s, %s): %v", kept, merged, err)
	}
	return rec
}

// apply merges by way of the file of the record, as the command does.
func apply(t *testing.T, store graphmodel.Store, dir merge.Dir, kept, merged graphmodel.ID) {
	t.Helper()
	rec := plan(t, store, kept, merged)
	if _, err := dir.Write(rec); err != nil {
		t.Fatal(err)
	}
	if err := rec.Apply(context.Background(), store); err != nil {
		t.Fatalf("merging %s into %s: %v", merged, kept, err)
	}
}

func undo(t *testing.T, store graphmodel.Store, dir merge.Dir, merged graphmodel.ID) {
	t.Helper()
	rec, path, err := dir.Find(merged)
	if err != nil {
		t.Fatal(err)
	}
	if did, err := rec.Undo(context.Background(), store); err != nil || !did {
		t.Fatalf("unmerging %s: %v, %v", merged, did, err)
	}
	if err := dir.Done(path, rec); err != nil {
		t.Fatal(err)
	}
}

// TestMergeThenUnmergeIsTheIdentity: chains of merges of nodes of the library, taken back
// the last one first, leave the same bytes at every step.
func TestMergeThenUnmergeIsTheIdentity(t *testing.T) {
	store, lib := openLibrary(t)
	dir := merge.Dir(t.TempDir())
	r := rand.New(rand.NewPCG(1, 2))
	for _, kind := range []graphmodel.Kind{"enterprise", "zone", "region"} {
		ids := lib.of(kind)
		r.Shuffle(len(ids), func(i, j int) { ids[i], ids[j] = ids[j], ids[i] })
		if kind == "enterprise" { // one with a neighbour of its own kind: an edge to itself
			ids = slices.Insert(ids, 0, "enterprise:hai-er-ji-tuan-gong-si", "enterprise:qing-dao-ku-te-zhi-neng-gu-fen-you-xian-gong-si")
			ids = slices.CompactFunc(ids, func(a, b graphmodel.ID) bool { return a == b })
		}
		steps := [][]byte{dump(t, store)}
		var merged []graphmodel.ID
		kept := ids[0]
		for _, id := range ids[1:4] {
			if id == kept || slices.Contains(merged, id) {
				continue
			}
			apply(t, store, dir, kept, id)
			merged = append(merged, id)
			steps = append(steps, dump(t, store))
			if bytes.Equal(steps[len(steps)-1], steps[len(steps)-2]) {
				t.Fatalf("merging %s changed nothing", id)
			}
		}
		for i, id := range slices.Backward(merged) {
			undo(t, store, dir, id)
			if !bytes.Equal(dump(t, store), steps[i]) {
				t.Fatalf("after unmerging %s the dump is another", id)
			}
		}
	}
}

// TestMerge: edges and names go over, and the node is gone.
func TestMerge(t *testing.T) {
	store, _ := openLibrary(t)
	kept, merged := graphmodel.ID("enterprise:an-hui-sheng-si-er-te-fei-ye-gu-fen-you-xian-gong-si"), graphmodel.ID("enterprise:an-hui-sheng-si-er-te-fei-ye-you-xian-ze-ren-gong-si")
	rec := plan(t, store, kept, merged)
	if len(rec.Edges) == 0 {
		t.Fatal("nothing to move")
	}
	if err := rec.Apply(context.Background(), store); err != nil {
		t.Fatal(err)
	}
	err := store.View(context.Background(), func(r graphmodel.Reader) error {
		if _, err := r.Node(merged); !errors.Is(err, graphmodel.ErrNotFound) {
			t.Errorf("the merged node: got %v, want ErrNotFound", err)
		}
		n, err := r.Node(kept)
		if err != nil {
			return err
		}
		for _, name := range []string{string(merged), rec.Nodes[1].Title} {
			if !slices.Contains(n.Aliases, name) {
				t.Errorf("aliases %v lack %s", n.Aliases, name)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestUndoRefusesWhatHasChanged: and changes nothing then.
func TestUndoRefusesWhatHasChanged(t *testing.T) {
	store, lib := openLibrary(t)
	ids := lib.of("zone")
	rec := plan(t, store, ids[0], ids[1])
	if err := rec.Apply(context.Background(), store); err != nil {
		t.Fatal(err)
	}
	later := rec.Node
	later.Title += "（改）"
	if err := native.Put(context.Background(), store, []graphmodel.Node{later}, nil); err != nil {
		t.Fatal(err)
	}
	before := dump(t, store)
	if _, err := rec.Undo(context.Background(), store); !errors.Is(err, graphmodel.ErrConflict) {
		t.Errorf("got %v, want ErrConflict", err)
	}
	if !bytes.Equal(before, dump(t, store)) {
		t.Error("a refused Undo changed something")
	}
}

// TestUndoTwice: the second does nothing, as after a crash between the record and the change.
func TestUndoTwice(t *testing.T) {
	store, lib := openLibrary(t)
	ids := lib.of("zone")
	rec := plan(t, store, ids[0], ids[1])
	for range 2 {
		if did, err := rec.Undo(context.Background(), store); did || err != nil {
			t.Errorf("undoing what was never done: %v, %v", did, err)
		}
	}
}

func TestPlanRefuses(t *testing.T) {
	store, lib := openLibrary(t)
	enterprise, zone, source := lib.of("enterprise")[0], lib.of("zone")[0], lib.of("source")
	for _, test := range []struct {
		kept, merged graphmodel.ID
		want         error
	}{
		{enterprise, enterprise, graphmodel.ErrInvalid},
		{enterprise, zone, graphmodel.ErrInvalid},
		{source[0], source[1], graphmodel.ErrInvalid},
		{enterprise, "enterprise:nobody", graphmodel.ErrNotFound},
		{"enterprise:nobody", enterprise, graphmodel.ErrNotFound},
	} {
		err := store.View(context.Background(), func(r graphmodel.Reader) error {
			_, err := merge.Plan(r, test.kept, test.merged)
			return err
		})
		if !errors.Is(err, test.want) {
			t.Errorf("Plan(%s, %s): got %v, want %v", test.kept, test.merged, err, test.want)
		}
	}
}

func TestBrokenRecord(t *testing.T) {
	dir := merge.Dir(t.TempDir())
	if _, _, err := dir.Find("enterprise:a"); !errors.Is(err, graphmodel.ErrNotFound) {
		t.Errorf("no record: got %v, want ErrNotFound", err)
	}
	for _, text := range []string{"", "{", `{"kept":"enterprise:a","merged":"enterprise:a"}`} {
		if err := os.WriteFile(filepath.Join(string(dir), "000001.json"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, _, err := dir.Find("enterprise:a"); !errors.Is(err, graphmodel.ErrInvalid) {
			t.Errorf("%q: got %v, want ErrInvalid", text, err)
		}
	}
}
