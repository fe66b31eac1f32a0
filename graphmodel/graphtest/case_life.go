package graphtest

import (
	"context"
	"errors"

	"ronghe/graphmodel"
)

var lifeCases = []testCase{
	{"what was acknowledged is there after a Close, with its numbers", func(e *env) {
		e.putHub()
		e.remove("adopted:u1")
		wantNodes, wantEdges, wantFeed := allNodes(e), allEdges(e), e.feed(0, 1000)
		if err := e.store.Close(); err != nil {
			e.Fatalf("Close: %v", err)
		}
		e.reopen()
		same(e, "nodes", allNodes(e), wantNodes)
		same(e, "edges", allEdges(e), wantEdges)
		same(e, "feed", e.feed(0, 1000), wantFeed)
		e.put(nodes("enterprise:later"))
		same(e, "last", e.last(), wantFeed.Last+1)
	}},
	{"a second Close does nothing", func(e *env) {
		for range 2 {
			if err := e.store.Close(); err != nil {
				e.Errorf("Close: %v", err)
			}
		}
	}},
	{"a closed Store answers ErrUnavailable", func(e *env) {
		if err := e.store.Close(); err != nil {
			e.Fatalf("Close: %v", err)
		}
		for what, err := range e.callAll(e.Context()) {
			if !errors.Is(err, graphmodel.ErrUnavailable) {
				e.Errorf("%s: got error %v, want ErrUnavailable", what, err)
			}
		}
	}},
	{"a context that has ended ends every call, with its error", func(e *env) {
		ctx, cancel := context.WithCancel(e.Context())
		cancel()
		for what, err := range e.callAll(ctx) {
			if !errors.Is(err, context.Canceled) {
				e.Errorf("%s: got error %v, want context.Canceled", what, err)
			}
		}
		same(e, "last", e.last(), 0)
	}},
	{"a context that ends during an Update undoes it", func(e *env) {
		ctx, cancel := context.WithCancel(e.Context())
		err := e.store.Update(ctx, func(w graphmodel.Writer) error {
			err := w.PutNode(node("enterprise:a"))
			cancel()
			return err
		})
		if !errors.Is(err, context.Canceled) {
			e.Errorf("got error %v, want context.Canceled", err)
		}
		same(e, "nodes", allNodes(e), nil)
		e.put(nodes("enterprise:b"))
		same(e, "last", e.last(), 1)
	}},
	{"a context that ends during a View ends it, with its error", func(e *env) {
		e.put(nodes("enterprise:a"))
		ctx, cancel := context.WithCancel(e.Context())
		err := e.store.View(ctx, func(r graphmodel.Reader) error {
			cancel()
			_, err := r.Node("enterprise:a")
			return err
		})
		if !errors.Is(err, context.Canceled) {
			e.Errorf("got error %v, want context.Canceled", err)
		}
	}},
	{"a context that ends ends the wait for another Update", func(e *env) {
		ctx, cancel := context.WithCancel(e.Context())
		second := make(chan error, 1)
		e.update(func(w graphmodel.Writer) error {
			go func() {
				second <- e.store.Update(ctx, func(w graphmodel.Writer) error { return w.PutNode(node("enterprise:b")) })
			}()
			cancel()
			if err := wait(e, "the second Update", second); err != nil && !errors.Is(err, context.Canceled) {
				e.Errorf("got error %v, want context.Canceled", err)
			}
			return w.PutNode(node("enterprise:a"))
		})
		same(e, "node", must(e, graphmodel.Reader.Node, "enterprise:a"), node("enterprise:a"))
	}},
}

// callAll is the error of each method of the Store.
func (e *env) callAll(ctx context.Context) map[string]error {
	_, changes := e.store.Changes(ctx, 0, 1)
	_, written := e.store.Written(ctx, nil)
	_, committed := e.store.Committed(ctx, nil)
	return map[string]error{
		"Changes":   changes,
		"Written":   written,
		"Committed": committed,
		"View":      e.store.View(ctx, func(graphmodel.Reader) error { return nil }),
		"Update":    e.store.Update(ctx, func(w graphmodel.Writer) error { return w.PutNode(node("enterprise:a")) }),
	}
}
