package api

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// sharing is a server over a made-up library with a computation that can be watched.
func sharing(t *testing.T) *server {
	t.Helper()
	_, s, err := build(openConfig(t, openSQLite(t)))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestRequestsShareOneComputation: those that ask the same at once, and those that come
// later; a change makes it be computed anew, and an error is not kept.
func TestRequestsShareOneComputation(t *testing.T) {
	s := sharing(t)
	var runs atomic.Int64
	begun, goOn := make(chan struct{}), make(chan struct{})
	count := func(context.Context, int64) (int64, error) {
		if runs.Add(1) == 1 {
			close(begun)
			<-goOn
		}
		return runs.Load(), nil
	}
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			if got, err := shared(t.Context(), s, "count", count); got != 1 || err != nil {
				t.Errorf("got %d, %v, want 1", got, err)
			}
		})
	}
	<-begun
	close(goOn)
	all.Wait()
	if got, err := shared(t.Context(), s, "count", count); got != 1 || err != nil {
		t.Errorf("later: got %d, %v, want 1", got, err)
	}
	put(t, s.Store, libraryNodes()[:1], nil) // nothing new
	if got, _ := shared(t.Context(), s, "count", count); got != 1 {
		t.Errorf("nothing changed, and it was computed anew")
	}
	node := libraryNodes()[0]
	node.Title += "（新）"
	put(t, s.Store, append(libraryNodes()[:0:0], node), nil)
	if got, _ := shared(t.Context(), s, "count", count); got != 2 {
		t.Errorf("after a change: got %d, want 2", got)
	}
	broken := errors.New("broken")
	for range 2 {
		if _, err := shared(t.Context(), s, "fail", func(context.Context, int64) (int, error) { runs.Add(1); return 0, broken }); !errors.Is(err, broken) {
			t.Errorf("got %v, want %v", err, broken)
		}
	}
	if got := runs.Load(); got != 4 {
		t.Errorf("%d computations, want 4: an error is not kept", got)
	}
}

// TestComputationEndsWhenNobodyWaits: when the last client has gone away; one whose
// request ran out of time finds it done when asking again.
func TestComputationEndsWhenNobodyWaits(t *testing.T) {
	s := sharing(t)
	begun, ended := make(chan struct{}), make(chan error)
	ctx, leave := context.WithCancel(t.Context())
	go func() { <-begun; leave() }()
	_, err := shared(ctx, s, "endless", func(ctx context.Context, _ int64) (int, error) {
		close(begun)
		<-ctx.Done()
		ended <- ctx.Err()
		return 0, ctx.Err()
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("the computation ended with %v", err)
	}

	goOn := make(chan struct{})
	slow := func(context.Context, int64) (string, error) { <-goOn; return "done", nil }
	late, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond) // enough to begin, and it cannot end
	defer cancel()
	if _, err := shared(late, s, "slow", slow); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v, want %v", err, context.DeadlineExceeded)
	}
	close(goOn)
	if got, err := shared(t.Context(), s, "slow", func(context.Context, int64) (string, error) { return "anew", nil }); got != "done" || err != nil {
		t.Errorf("asked again: got %q, %v, want what was under way", got, err)
	}
}
