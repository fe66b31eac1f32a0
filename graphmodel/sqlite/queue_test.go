package sqlite

import (
	"errors"
	"fmt"
	"path/filepath"
	"testing"

	"ronghe/graphmodel"
)

// several is more rows than are handed over together a few times.
const several = 5 * queuedJobs

func openLawless(t *testing.T) *Store {
	t.Helper()
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), lawless{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func unit(i int) graphmodel.Node {
	return graphmodel.Node{ID: graphmodel.ID(fmt.Sprintf("enterprise:e%04d", i)), Kind: "enterprise", Title: "虚构企业", Props: graphmodel.Props{"n": int64(i)}}
}

func units(w graphmodel.Writer, from, to int) error {
	for i := from; i < to; i++ {
		if err := w.PutNode(unit(i)); err != nil {
			return err
		}
	}
	return nil
}

// lastOf is the last number of a store.
func lastOf(t *testing.T, s *Store) int64 {
	t.Helper()
	feed, err := s.Changes(t.Context(), 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	return feed.Last
}

// TestQueueKeepsTheOrder: writes and deletions take effect in the order of the calls, and
// what is written is what was given then.
func TestQueueKeepsTheOrder(t *testing.T) {
	s := openLawless(t)
	err := s.Update(t.Context(), func(w graphmodel.Writer) error {
		n := unit(0)
		for i := range several {
			n.ID = unit(i).ID
			n.Props["n"] = int64(i)
			if err := w.PutNode(n); err != nil {
				return err
			}
		}
		if err := w.DeleteNode(unit(several - 1).ID); err != nil {
			return err
		}
		if err := w.DeleteNode("enterprise:nobody"); !errors.Is(err, graphmodel.ErrNotFound) {
			t.Errorf("got %v, want ErrNotFound", err)
		}
		return w.PutNode(unit(several))
	})
	if err != nil {
		t.Fatal(err)
	}
	feed, err := s.Changes(t.Context(), 0, 2*several)
	if err != nil || len(feed.Changes) != several+1 {
		t.Fatalf("got %d changes, %v, want %d", len(feed.Changes), err, several+1)
	}
	for i, c := range feed.Changes {
		if c.ID != unit(i).ID || c.Deleted != (i == several-1) {
			t.Fatalf("change %d: got %+v, want one of %s", i, c, unit(i).ID)
		}
	}
	err = s.View(t.Context(), func(r graphmodel.Reader) error {
		n, err := r.Node(unit(7).ID)
		if !n.Equal(unit(7)) {
			t.Errorf("got %+v, want %+v", n, unit(7))
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

// TestQueueTellsTheFirstError: that of a row that was put counts before what came of later
// ones, wherever the caller noticed, and nothing is kept.
func TestQueueTellsTheFirstError(t *testing.T) {
	s := openLawless(t)
	claim := graphmodel.Edge{ID: "adopted:1", Kind: "adopted", From: unit(0).ID, To: unit(1).ID}
	err := s.Update(t.Context(), func(w graphmodel.Writer) error { return errors.Join(units(w, 0, 3), w.PutEdge(claim)) })
	if err != nil {
		t.Fatal(err)
	}
	before := lastOf(t, s)
	other := claim
	other.To = unit(2).ID
	for what, after := range map[string]func(graphmodel.Writer) error{
		"noticed by a later call": func(w graphmodel.Writer) error { return units(w, 3, several) },
		"noticed by a deletion":   func(w graphmodel.Writer) error { return w.DeleteNode("enterprise:nobody") },
		"noticed at the end":      func(graphmodel.Writer) error { return nil },
		"not noticed":             func(w graphmodel.Writer) error { _ = units(w, 3, several); return nil },
		"another error after it":  func(graphmodel.Writer) error { return errors.New("made up") },
	} {
		err := s.Update(t.Context(), func(w graphmodel.Writer) error {
			if err := errors.Join(units(w, 3, several/2), w.PutEdge(other)); err != nil {
				return err
			}
			return after(w)
		})
		var fault *graphmodel.Fault
		if !errors.Is(err, graphmodel.ErrConflict) || !errors.As(err, &fault) || fault.Thing != "adopted:1" {
			t.Errorf("%s: got %v, want ErrConflict about adopted:1", what, err)
		}
		if got := lastOf(t, s); got != before {
			t.Errorf("%s: got last change %d, want %d", what, got, before)
		}
	}
}
