package sqlite

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"ronghe/graphmodel"

	"pgregory.net/rapid"
)

// other hides that a Store is of this package.
type other struct{ graphmodel.Store }

// scribble writes, rewrites and deletes at random.
func scribble(t *rapid.T, store graphmodel.Store) {
	ids := []graphmodel.ID{"a:1", "a:2", "b:1", "b:2", "z:1"}
	for range rapid.IntRange(0, 12).Draw(t, "updates") {
		_ = store.Update(context.Background(), func(w graphmodel.Writer) error { // one that is refused writes nothing
			id := rapid.SampledFrom(ids).Draw(t, "id")
			to := rapid.SampledFrom(ids).Draw(t, "to")
			edge := graphmodel.ID("e:" + id.Key() + to.Key())
			switch rapid.IntRange(0, 4).Draw(t, "what") {
			case 0:
				return w.DeleteNode(id)
			case 1:
				return w.DeleteEdge(edge)
			case 2:
				return w.PutEdge(graphmodel.Edge{ID: edge, Kind: "e", From: id, To: to, Quote: rapid.SampledFrom([]string{"", "虚构"}).Draw(t, "quote")})
			}
			return w.PutNode(graphmodel.Node{ID: id, Kind: id.Kind(), Title: rapid.SampledFrom([]string{"甲", "乙"}).Draw(t, "title")})
		})
	}
}

// held is all that a Store tells: its feed, its bodies and its times.
func held(t *rapid.T, store graphmodel.Store) (all []any) {
	feed, err := store.Changes(context.Background(), 0, 1000)
	all = append(all, feed)
	for _, c := range feed.Changes {
		written, werr := store.Written(context.Background(), []graphmodel.ID{c.ID})
		err = errors.Join(err, werr, store.View(context.Background(), func(r graphmodel.Reader) error {
			nodes, err := r.Nodes(graphmodel.NodeQuery{IDs: []graphmodel.ID{c.ID}})
			edges, eerr := r.Edges(graphmodel.EdgeQuery{IDs: []graphmodel.ID{c.ID}})
			kinds, kerr := r.Nodes(graphmodel.NodeQuery{Kind: c.ID.Kind(), Limit: 1})
			all = append(all, written, nodes, edges, kinds.Total)
			return errors.Join(err, eerr, kerr)
		}))
	}
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestFrozenHoldsTheSame: numbers, tombstones, bodies and times, whichever way a
// store is frozen, and nothing is written beside the file.
func TestFrozenHoldsTheSame(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ctx := context.Background()
		dir, err := os.MkdirTemp("", "frozen")
		if err != nil {
			rt.Fatal(err)
		}
		defer os.RemoveAll(dir)
		store, err := Open(ctx, filepath.Join(dir, "live.db"), lawless{})
		if err != nil {
			rt.Fatal(err)
		}
		defer store.Close()
		scribble(rt, store)
		c, err := store.writer.take(ctx, store)
		if err != nil {
			rt.Fatal(err)
		}
		_, err = c.exec(ctx, "UPDATE commits SET at = last * 10 WHERE last % 3 > 0") // some at the same time, some at none
		store.writer.put(c)
		if err != nil {
			rt.Fatal(err)
		}
		want := held(rt, store)
		own, foreign := filepath.Join(dir, "own.db"), filepath.Join(dir, "foreign.db")
		if err := errors.Join(store.Freeze(ctx, own), FreezeFrom(ctx, other{store}, foreign)); err != nil {
			rt.Fatal(err)
		}
		for _, path := range []string{own, foreign} {
			frozen, err := OpenFrozen(ctx, path, path+".spare")
			if err != nil {
				rt.Fatal(err)
			}
			if got := held(rt, frozen); !reflect.DeepEqual(got, want) {
				rt.Errorf("%s: got\n%+v\nwant\n%+v", filepath.Base(path), got, want)
			}
			err = frozen.Update(ctx, func(graphmodel.Writer) error { return nil })
			if err := errors.Join(frozen.Integrity(ctx), frozen.Close()); err != nil {
				rt.Error(err)
			}
			if !errors.Is(err, graphmodel.ErrConflict) {
				rt.Errorf("Update: got %v, want a conflict", err)
			}
			if beside, _ := filepath.Glob(path + "?*"); len(beside) > 0 {
				rt.Errorf("beside the file: %v", beside)
			}
		}
	})
}

// TestFrozenOfAnOlderVersion is left as it is, and read by way of a copy.
func TestFrozenOfAnOlderVersion(t *testing.T) {
	ctx := context.Background()
	dir := t.TempDir()
	path, spare := filepath.Join(dir, "old.db"), filepath.Join(dir, "spare.db")
	all := migrations
	migrations = all[:2]
	t.Cleanup(func() { migrations = all })
	store, err := Open(ctx, path, lawless{})
	if err := errors.Join(err, store.Close()); err != nil {
		t.Fatal(err)
	}
	migrations = all
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		frozen, err := OpenFrozen(ctx, path, spare)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := frozen.Changes(ctx, 0, 1); err != nil {
			t.Error(err)
		}
		if err := frozen.Close(); err != nil {
			t.Error(err)
		}
	}
	if after, err := os.ReadFile(path); err != nil || string(after) != string(before) {
		t.Errorf("the file was changed (%v)", err)
	}
}

func TestFrozenRefused(t *testing.T) {
	ctx := context.Background()
	text := filepath.Join(t.TempDir(), "text.db")
	if err := os.WriteFile(text, []byte(strings.Repeat("这不是数据库。", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]error{text: graphmodel.ErrUnavailable, text + "x": graphmodel.ErrNotFound} {
		if _, err := OpenFrozen(ctx, path, text+".spare"); !errors.Is(err, want) {
			t.Errorf("%s: got %v, want %v", path, err, want)
		}
	}
}

// moving is written to while it is being read.
type moving struct{ graphmodel.Store }

func (m moving) Written(ctx context.Context, ids []graphmodel.ID) ([]graphmodel.Written, error) {
	got, err := m.Store.Written(ctx, ids)
	return got, errors.Join(err, m.Update(ctx, func(w graphmodel.Writer) error {
		return w.PutNode(graphmodel.Node{ID: "a:new", Kind: "a", Title: "虚构"})
	}))
}

func TestFreezeFromMovingStore(t *testing.T) {
	dir := t.TempDir()
	store, err := Open(t.Context(), filepath.Join(dir, "live.db"), lawless{})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	err = store.Update(t.Context(), func(w graphmodel.Writer) error {
		return w.PutNode(graphmodel.Node{ID: "a:1", Kind: "a", Title: "虚构"})
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := FreezeFrom(t.Context(), moving{store}, filepath.Join(dir, "frozen.db")); !errors.Is(err, graphmodel.ErrConflict) {
		t.Errorf("got %v, want a conflict", err)
	}
}
