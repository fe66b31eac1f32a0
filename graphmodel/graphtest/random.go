package graphtest

import (
	"cmp"
	"errors"
	"os"
	"slices"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"ronghe/graphmodel"
)

var randomCases = []testCase{
	{"random graphs: Nodes answers as the reference does", compared(graphmodel.Reader.Nodes, drawNodes)},
	{"random graphs: Edges answers as the reference does", compared(graphmodel.Reader.Edges, drawEdges)},
	{"random graphs: Expand answers as the reference does", compared(graphmodel.Reader.Expand, drawExpand)},
	{"random graphs: Degrees answers as the reference does", compared(graphmodel.Reader.Degrees, drawDegrees)},
	{"random graphs: Paths answers as brute force does", compared(graphmodel.Reader.Paths, drawPaths)},
	{"random graphs: time-respecting Paths answers as brute force does", compared(graphmodel.Reader.Paths, drawTimedPaths)},
	{"random graphs: Similar answers as the reference does", compared(graphmodel.Reader.Similar, drawSimilar)},
	{"random graphs: Changes tell a follower what the reference holds", func(e *env) {
		rapid.Check(e, func(t *rapid.T) {
			p := e.twins(t)
			after := p.lasts[rapid.IntRange(0, len(p.lasts)-1).Draw(t, "after")]
			feed, err := p.store.Changes(e.Context(), after, 1000)
			if err != nil {
				t.Fatalf("Changes(%d): %v", after, err)
			}
			compareFeeds(t, feed, p.model.feed(after))
		})
	}},
}

// compared asks that the Store and the reference, written alike at random, answer
// what draw asks alike.
func compared[Q, A any](method func(graphmodel.Reader, Q) (A, error), draw func(*rapid.T, reference) Q) func(*env) {
	return func(e *env) {
		rapid.Check(e, func(t *rapid.T) {
			p := e.twins(t)
			for range 4 {
				q := draw(t, p.model)
				want, wantErr := method(p.model, q)
				var got A
				err := p.store.View(e.Context(), func(r graphmodel.Reader) (err error) {
					got, err = method(r, q)
					return err
				})
				if got, want := kindOf(err), kindOf(wantErr); !errors.Is(got, want) {
					t.Fatalf("%+v: got error %v, want %v", q, err, wantErr)
				}
				if diff := gocmp.Diff(got, want, cmpopts.EquateEmpty()); err == nil && diff != "" {
					t.Fatalf("%+v: got (-), want (+):\n%s", q, diff)
				}
			}
		})
	}
}

// kindOf is which of the four errors err is; nil for none, err itself for another.
func kindOf(err error) error {
	for _, kind := range []error{
		graphmodel.ErrNotFound, graphmodel.ErrInvalid, graphmodel.ErrConflict, graphmodel.ErrUnavailable,
	} {
		if errors.Is(err, kind) {
			return kind
		}
	}
	return err
}

// twins is a Store and a reference to which the same was written.
type twins struct {
	store graphmodel.Store
	model reference
	lasts []int64 // the last number before the first Update and after each
}

// twins opens an empty Store and writes random Updates to it; the first writes
// every node. Each has to succeed or fail as it does with the reference.
func (e *env) twins(t *rapid.T) *twins {
	dir, err := os.MkdirTemp(e.dir, "random")
	if err != nil {
		t.Fatalf("%v", err)
	}
	store, err := e.open(dir)
	if err != nil {
		t.Fatalf("open: %v", err)
	}
	t.Cleanup(func() {
		_ = store.Close()
		_ = os.RemoveAll(dir)
	})
	p := &twins{store: store, model: newReference(), lasts: []int64{0}}
	p.update(t, e, everything(t))
	for range rapid.IntRange(0, 2).Draw(t, "further updates") {
		p.update(t, e, rapid.SliceOfNDistinct(rapid.Custom(drawWrite), 1, 8, func(w write) graphmodel.ID { return w.id() }).Draw(t, "update"))
	}
	return p
}

func (p *twins) update(t *rapid.T, e *env, writes []write) {
	model := newWriter(p.model)
	next, wantErr := p.model, applyAll(model, writes)
	if wantErr == nil {
		next, wantErr = model.commit(p.model)
	}
	err := p.store.Update(e.Context(), func(w graphmodel.Writer) error { return applyAll(w, writes) })
	if (err == nil) != (wantErr == nil) { // which error it is has cases of its own
		t.Fatalf("Update %v: got error %v, want %v", writes, err, wantErr)
	}
	if wantErr == nil {
		p.model = next
	}
	p.lasts = append(p.lasts, p.model.last)
}

// compareFeeds compares all but the order within one Update, which is the
// engine's own affair.
func compareFeeds(t *rapid.T, got, want graphmodel.Feed) {
	for i, c := range got.Changes {
		if i > 0 && c.Number <= got.Changes[i-1].Number {
			t.Fatalf("number %d does not ascend", c.Number)
		}
	}
	for _, feed := range []graphmodel.Feed{got, want} {
		slices.SortFunc(feed.Changes, func(a, b graphmodel.Change) int { return cmp.Compare(a.ID, b.ID) })
		for i := range feed.Changes {
			feed.Changes[i].Number = 0
		}
	}
	if diff := gocmp.Diff(got, want, cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("feed: got (-), want (+):\n%s", diff)
	}
}
