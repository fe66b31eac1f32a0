package native

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"ronghe/graphmodel"
	"ronghe/graphmodel/sqlite"
)

// lawless allows every node and edge.
type lawless struct{}

func (lawless) CheckNode(graphmodel.Node) error { return nil }
func (lawless) CheckEdge(graphmodel.Edge) error { return nil }

func openLawless(t *testing.T) graphmodel.Store {
	t.Helper()
	store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), lawless{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	return store
}

// madeUp is a random graph in which any node may be the source of any other.
func madeUp(t *rapid.T) (nodes []graphmodel.Node, edges []graphmodel.Edge) {
	n := rapid.IntRange(1, 20).Draw(t, "nodes")
	ids := make([]graphmodel.ID, n)
	for i := range ids {
		kind := rapid.SampledFrom([]graphmodel.Kind{"a", "a_b", "b"}).Draw(t, "kind")
		ids[i] = graphmodel.ID(fmt.Sprintf("%s:%d", kind, i))
	}
	anyNode := rapid.SampledFrom(ids)
	for _, id := range ids {
		source := rapid.OneOf(rapid.Just(graphmodel.ID("")), anyNode).Draw(t, "source")
		nodes = append(nodes, graphmodel.Node{ID: id, Kind: id.Kind(), Title: "虚构", Source: source})
	}
	for i := range rapid.IntRange(0, 30).Draw(t, "edges") {
		kind := rapid.SampledFrom([]graphmodel.Kind{"e", "f"}).Draw(t, "kind")
		e := graphmodel.Edge{ID: graphmodel.ID(fmt.Sprintf("%s:%d", kind, i)), Kind: kind, From: anyNode.Draw(t, "from"), To: anyNode.Draw(t, "to")}
		if e.From != e.To {
			edges = append(edges, e)
		}
	}
	return nodes, edges
}

// breaking is a store of which one Update fails: before it writes, or after, so
// that what was written was never acknowledged.
type breaking struct {
	graphmodel.Store
	left  int // Updates before the one that fails
	after bool
}

var errBroken = errors.New("made to fail")

func (b *breaking) Update(ctx context.Context, fn func(graphmodel.Writer) error) error {
	b.left--
	if b.left != -1 {
		return b.Store.Update(ctx, fn)
	}
	if b.after {
		return errors.Join(b.Store.Update(ctx, fn), errBroken)
	}
	return errBroken
}

// TestCopyGoesOn: however often a copy is cut off, the next one goes on, nothing
// is written twice, and in the end both stores are dumped alike.
func TestCopyGoesOn(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		from, to := openLawless(t), openLawless(t)
		defer from.Close()
		defer to.Close()
		nodes, edges := madeUp(rt)
		if err := Put(t.Context(), from, nodes, edges); err != nil {
			rt.Fatal(err)
		}
		opts := CopyOptions{batch: rapid.IntRange(1, 12).Draw(rt, "batch"), Merge: rapid.Bool().Draw(rt, "merge")}
		var written int64
		for range rapid.IntRange(0, 4).Draw(rt, "faults") {
			broken := &breaking{Store: to, left: rapid.IntRange(0, 8).Draw(rt, "left"), after: rapid.Bool().Draw(rt, "after")}
			report, err := Copy(t.Context(), from, broken, opts)
			if err != nil && !errors.Is(err, errBroken) {
				rt.Fatal(err)
			}
			written += report.Written
		}
		report, err := Copy(t.Context(), from, to, opts)
		if err != nil {
			rt.Fatal(err)
		}
		if all := int64(len(nodes) + len(edges)); report.Lines != all || written+report.Written != all {
			rt.Errorf("got %d lines, %d written, want %d of both", report.Lines, written+report.Written, all)
		}
		if got, want := dump(t, to), dump(t, from); got != want {
			rt.Errorf("dumps differ: got\n%s\nwant\n%s", got, want)
		}
		if again, err := Copy(t.Context(), from, to, opts); err != nil || again.Written != 0 {
			rt.Errorf("once more: got %d written, %v; want 0", again.Written, err)
		}
	})
}

// small graphs for the tables below
var (
	nodeA  = graphmodel.Node{ID: "a:1", Kind: "a", Title: "虚构甲", Source: "z:1"}
	nodeB  = graphmodel.Node{ID: "b:1", Kind: "b", Title: "虚构乙"}
	nodeZ  = graphmodel.Node{ID: "z:1", Kind: "z", Title: "虚构来源"}
	other  = graphmodel.Node{ID: "c:1", Kind: "c", Title: "别处的虚构"}
	joined = graphmodel.Edge{ID: "e:1", Kind: "e", From: "a:1", To: "b:1"}
)

func TestCopyIntoStoreThatHoldsMore(t *testing.T) {
	renamed := nodeB
	renamed.Title = "另名"
	turned := joined
	turned.From, turned.To = joined.To, joined.From
	for _, test := range []struct {
		name        string
		nodes       []graphmodel.Node
		edges       []graphmodel.Edge
		says        string // without Merge
		written     int64  // with Merge
		cannotMerge string
	}{
		{"a part", []graphmodel.Node{nodeB}, nil, "", 3, ""},
		{"something else", []graphmodel.Node{other}, nil, "c:1: the target holds it and the source does not", 4, ""},
		{"other content", []graphmodel.Node{renamed}, nil, "b:1: the target holds it with other content", 4, ""},
		{"other ends", []graphmodel.Node{nodeA, nodeB, nodeZ}, []graphmodel.Edge{turned}, "e:1: the target holds it with other content", 0, "e:1: this edge joins other nodes"},
	} {
		t.Run(test.name, func(t *testing.T) {
			from, to := openLawless(t), openLawless(t)
			if err := errors.Join(Put(t.Context(), from, []graphmodel.Node{nodeA, nodeB, nodeZ}, []graphmodel.Edge{joined}),
				Put(t.Context(), to, test.nodes, test.edges)); err != nil {
				t.Fatal(err)
			}
			before := dump(t, to)
			if test.says != "" {
				refused(t, from, to, CopyOptions{}, test.says)
			}
			if test.cannotMerge != "" {
				refused(t, from, to, CopyOptions{Merge: true}, test.cannotMerge)
				return
			}
			if dump(t, to) != before {
				t.Fatal("a refused copy wrote something")
			}
			report, err := Copy(t.Context(), from, to, CopyOptions{Merge: true})
			if err != nil || report.Lines != 4 || report.Written != test.written {
				t.Errorf("merged: got %+v, %v; want 4 lines, %d written", report, err, test.written)
			}
			if got, own := dump(t, to), strings.Contains(before, "c:1"); strings.Contains(got, "c:1") != own || strings.Contains(got, "另名") {
				t.Errorf("merged: got\n%s", got)
			}
		})
	}
}

func refused(t *testing.T, from, to graphmodel.Store, opts CopyOptions, says string) {
	t.Helper()
	report, err := Copy(t.Context(), from, to, opts)
	if !errors.Is(err, graphmodel.ErrConflict) || !strings.HasPrefix(err.Error(), says) {
		t.Errorf("got %v, want a conflict: %s", err, says)
	}
	if report.Written != 0 || report.Tallies != nil {
		t.Errorf("got %+v, want nothing written", report)
	}
}

// forgetful loses the quote of every edge, and says nothing.
type forgetful struct{ graphmodel.Store }

type forgetfulWriter struct{ graphmodel.Writer }

func (f forgetful) Update(ctx context.Context, fn func(graphmodel.Writer) error) error {
	return f.Store.Update(ctx, func(w graphmodel.Writer) error { return fn(forgetfulWriter{w}) })
}

func (w forgetfulWriter) PutEdge(e graphmodel.Edge) error {
	e.Quote = ""
	return w.Writer.PutEdge(e)
}

// TestCopyVerifies: what the target keeps otherwise is found by its hash.
func TestCopyVerifies(t *testing.T) {
	quoted := joined
	quoted.Quote = "虚构的引文"
	from, to := openLawless(t), openLawless(t)
	if err := Put(t.Context(), from, []graphmodel.Node{nodeA, nodeB, nodeZ}, []graphmodel.Edge{quoted}); err != nil {
		t.Fatal(err)
	}
	report, err := Copy(t.Context(), from, forgetful{to}, CopyOptions{})
	if !errors.Is(err, graphmodel.ErrConflict) || !strings.Contains(err.Error(), "differ") {
		t.Errorf("got %v, want that the two differ", err)
	}
	var differ []string
	for _, tally := range report.Tallies {
		if tally.From != tally.To {
			differ = append(differ, fmt.Sprintf("%s %v %d %d", tally.Kind, tally.Edges, tally.From.Count, tally.To.Count))
		}
	}
	if got := strings.Join(differ, ","); got != "e true 1 1" {
		t.Errorf("got %q differing, want e alone", got)
	}
	if len(report.Tallies) != 4 {
		t.Errorf("got %d kinds, want 4", len(report.Tallies))
	}
}

// TestCopyTellsProgress: it grows, and ends where it should.
func TestCopyTellsProgress(t *testing.T) {
	from, to := openLawless(t), openLawless(t)
	var nodes []graphmodel.Node
	for i := range 2 * graphmodel.MaxPage {
		id := graphmodel.ID(fmt.Sprintf("a:%d", i))
		nodes = append(nodes, graphmodel.Node{ID: id, Kind: "a", Title: "虚构"})
	}
	if err := Put(t.Context(), from, nodes, nil); err != nil {
		t.Fatal(err)
	}
	var told []string
	_, err := Copy(t.Context(), from, to, CopyOptions{batch: 100, Progress: func(done, total int64) {
		told = append(told, fmt.Sprintf("%d/%d", done, total))
	}})
	if got, want := strings.Join(told, " "), "1000/0 2000/0 1000/4000 2000/4000 3000/4000 4000/4000"; err != nil || got != want {
		t.Errorf("got %s, %v; want %s", got, err, want)
	}
}
