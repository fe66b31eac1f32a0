package batch

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/sqlite"
	"ronghe/seed/native"
)

// flaky is a Store whose next Updates fail, before or after they are committed: the answer
// is lost, or the process is.
type flaky struct {
	graphmodel.Store
	before, after bool
}

var errLost = errors.New("the connection is lost")

func (f *flaky) Update(ctx context.Context, fn func(graphmodel.Writer) error) error {
	if f.before {
		return errLost
	}
	err := f.Store.Update(ctx, fn)
	if err == nil && f.after {
		err = errLost
	}
	return err
}

func newStore(t *testing.T) *flaky {
	t.Helper()
	store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), schema.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	return &flaky{Store: store}
}

func open(t *testing.T, dir string, store graphmodel.Store) *Book {
	t.Helper()
	b, err := Open(t.Context(), dir, store)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = b.Close() })
	return b
}

func node(id, title string) graphmodel.Node {
	return graphmodel.Node{ID: graphmodel.ID(id), Kind: graphmodel.ID(id).Kind(), Title: title}
}

func edge(from, to string) graphmodel.Edge {
	return graphmodel.Edge{Kind: "part_of", From: graphmodel.ID(from), To: graphmodel.ID(to)}.WithID()
}

func dump(t *testing.T, store graphmodel.Store) string {
	t.Helper()
	var out bytes.Buffer
	if err := native.Dump(t.Context(), store, &out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// commit writes nodes, with what was there, and edges as one batch.
func commit(t *testing.T, b *Book, nodes [][2]*graphmodel.Node, edges ...graphmodel.Edge) (Batch, error) {
	t.Helper()
	d, err := b.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range nodes {
		if err := d.PutNode(n[0], *n[1]); err != nil {
			t.Fatal(err)
		}
	}
	for _, e := range edges {
		if err := d.PutEdge(nil, e); err != nil {
			t.Fatal(err)
		}
	}
	return d.Commit(t.Context(), Origin{File: "made-up"}, nil)
}

func fresh(nodes ...graphmodel.Node) [][2]*graphmodel.Node {
	var list [][2]*graphmodel.Node
	for i := range nodes {
		list = append(list, [2]*graphmodel.Node{nil, &nodes[i]})
	}
	return list
}

// TestBrokenOff: whenever the answer or the process is lost, the book says what the store
// has, at once or when it is opened next.
func TestBrokenOff(t *testing.T) {
	for _, test := range []struct {
		name          string
		before, after bool
		state         State // "" when there is no batch
	}{{"before the commit", true, false, ""}, {"after the commit", false, true, Done}} {
		t.Run(test.name, func(t *testing.T) {
			store, dir := newStore(t), t.TempDir()
			b := open(t, dir, store)
			store.before, store.after = test.before, test.after
			one, err := commit(t, b, fresh(node("region:a", "甲"), node("region:b", "乙")), edge("region:a", "region:b"))
			store.before, store.after = false, false
			if (err == nil) != (test.state == Done) || one.State != test.state {
				t.Errorf("got %v, %v, want state %q", one, err, test.state)
			}
			if has := strings.Contains(dump(t, store), "region:a"); has != (test.state == Done) {
				t.Errorf("the store has the batch: %v", has)
			}
			list, err := List(dir)
			if err != nil || (len(list) != 0) != (test.state == Done) {
				t.Errorf("got %v, %v", list, err)
			}
		})
	}
}

// full is a Store beside which, once an Update is done, nothing more can be written down.
type full struct {
	graphmodel.Store
	blocked string
}

func (f full) Update(ctx context.Context, fn func(graphmodel.Writer) error) error {
	return errors.Join(f.Store.Update(ctx, fn), os.Mkdir(f.blocked, 0o755))
}

// TestWrittenDownLater: what the store has is done, and the book says so when it can.
func TestWrittenDownLater(t *testing.T) {
	store, dir := newStore(t), t.TempDir()
	blocked := filepath.Join(dir, "000001", infoFile+".new")
	b := open(t, dir, full{store, blocked})
	if one, err := commit(t, b, fresh(node("region:a", "甲"))); err != nil || one.State != Done {
		t.Errorf("got %v, %v", one, err)
	}
	if err := errors.Join(b.Close(), os.Remove(blocked)); err != nil {
		t.Fatal(err)
	}
	open(t, dir, store)
	if list, err := List(dir); err != nil || len(list) != 1 || list[0].State != Done {
		t.Errorf("got %v, %v", list, err)
	}
}

// TestSettledOnOpen: a process that ended between the disk and the store.
func TestSettledOnOpen(t *testing.T) {
	for _, test := range []struct {
		name    string
		written bool // the Update happened
		state   State
		want    State // "" when there is no batch
	}{
		{"prepared and not written", false, Prepared, ""}, {"prepared and written", true, Prepared, Done},
		{"undoing and not undone", true, Undoing, Done}, {"undoing and undone", false, Undoing, Undone},
	} {
		t.Run(test.name, func(t *testing.T) {
			store, dir := newStore(t), t.TempDir()
			b := open(t, dir, store)
			if _, err := commit(t, b, fresh(node("region:a", "甲"))); err != nil {
				t.Fatal(err)
			}
			one, err := readInfo(b.path(1))
			if err != nil {
				t.Fatal(err)
			}
			one.State = test.state
			if err := errors.Join(writeInfo(b.path(1), one), os.Mkdir(filepath.Join(dir, "000002.part"), 0o755)); err != nil {
				t.Fatal(err)
			}
			if !test.written {
				if err := store.Update(t.Context(), func(w graphmodel.Writer) error { return w.DeleteNode("region:a") }); err != nil {
					t.Fatal(err)
				}
			}
			if err := b.Close(); err != nil {
				t.Fatal(err)
			}
			open(t, dir, store)
			list, err := List(dir)
			if err != nil || test.want == "" && len(list) != 0 || test.want != "" && (len(list) != 1 || list[0].State != test.want) {
				t.Errorf("got %v, %v, want %q", list, err, test.want)
			}
			if _, err := os.Stat(filepath.Join(dir, "000002.part")); err == nil {
				t.Error("a draft that nobody finished is still there")
			}
		})
	}
}

// TestOneAtATime: a second process is told, and a store written to meanwhile is noticed.
func TestOneAtATime(t *testing.T) {
	store, dir := newStore(t), t.TempDir()
	b := open(t, dir, store)
	if _, err := Open(t.Context(), dir, store); !errors.Is(err, graphmodel.ErrConflict) {
		t.Errorf("opened twice: got %v, want a conflict", err)
	}
	d, err := b.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := d.PutNode(nil, node("region:a", "甲")); err != nil {
		t.Fatal(err)
	}
	if err := native.Put(t.Context(), store, []graphmodel.Node{node("region:a", "丙")}, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := d.Commit(t.Context(), Origin{}, nil); !errors.Is(err, graphmodel.ErrConflict) {
		t.Errorf("got %v, want a conflict: the store was written to", err)
	}
	if list, err := os.ReadDir(dir); err != nil || len(list) != 1 {
		t.Errorf("got %v, %v, want the lock alone", list, err)
	}
}

// TestUndoIsRefused: for each way in which others may stand against it.
func TestUndoIsRefused(t *testing.T) {
	a, b2 := node("region:a", "甲"), node("region:b", "乙")
	sourced := node("region:c", "丙")
	for _, test := range []struct {
		name  string
		other func(w graphmodel.Writer) error
		says  string
	}{
		{"changed", func(w graphmodel.Writer) error { return w.PutNode(node("region:a", "甲二")) }, "region:a"},
		{"deleted", func(w graphmodel.Writer) error { return w.DeleteEdge(edge("region:a", "region:b").ID) }, "part_of:"},
		{"an edge at it", func(w graphmodel.Writer) error {
			return errors.Join(w.PutNode(sourced), w.PutEdge(edge("region:c", "region:a")))
		}, "part_of:"},
		{"named as a source", func(w graphmodel.Writer) error {
			n := sourced
			n.Source = "source:s"
			return w.PutNode(n)
		}, "source:s"},
		{"the source of an edge elsewhere", func(w graphmodel.Writer) error {
			e := edge("region:c", "region:d")
			e.Source = "source:s"
			return errors.Join(w.PutNode(sourced), w.PutNode(node("region:d", "丁")), w.PutEdge(e))
		}, "source:s"},
	} {
		t.Run(test.name, func(t *testing.T) {
			store := newStore(t)
			b := open(t, t.TempDir(), store)
			s := node("source:s", "虚构来源")
			s.Props = graphmodel.Props{"class": "document"}
			if _, err := commit(t, b, fresh(a, b2, s), edge("region:a", "region:b")); err != nil {
				t.Fatal(err)
			}
			if err := store.Update(t.Context(), test.other); err != nil {
				t.Fatal(err)
			}
			before := dump(t, store)
			_, err := b.Undo(t.Context(), 1, false)
			if !errors.Is(err, graphmodel.ErrConflict) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("got %v, want a conflict that names %s", err, test.says)
			}
			if dump(t, store) != before {
				t.Error("a refused undo changed something")
			}
			if _, err := b.Undo(t.Context(), 1, true); !errors.Is(err, graphmodel.ErrConflict) {
				t.Errorf("a dry undo: got %v, want a conflict", err)
			}
			if list, err := List(b.dir); err != nil || list[0].State != Done {
				t.Errorf("got %v, %v, want it done still", list, err)
			}
		})
	}
}

// TestWrittenTwice: of what a batch writes twice the last counts, and what was before it is
// what was before the first.
func TestWrittenTwice(t *testing.T) {
	store := newStore(t)
	b := open(t, t.TempDir(), store)
	old := node("region:a", "甲")
	if err := native.Put(t.Context(), store, []graphmodel.Node{old}, nil); err != nil {
		t.Fatal(err)
	}
	before := dump(t, store)
	second, third, other := node("region:a", "甲二"), node("region:a", "甲三"), node("region:b", "乙")
	one, err := commit(t, b, [][2]*graphmodel.Node{{&old, &second}, {nil, &other}, {nil, &third}})
	if err != nil || one.Counts != (Counts{NewNodes: 1, ChangedNodes: 1}) {
		t.Fatalf("got %+v, %v", one, err)
	}
	if got := dump(t, store); !strings.Contains(got, "甲三") {
		t.Errorf("got %s", got)
	}
	if _, err := b.Undo(t.Context(), 1, true); err != nil || dump(t, store) == before {
		t.Errorf("a dry undo: %v, or it changed something", err)
	}
	if _, err := b.Undo(t.Context(), 1, false); err != nil || dump(t, store) != before {
		t.Errorf("undone: %v, got %s", err, dump(t, store))
	}
}
