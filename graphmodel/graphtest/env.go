package graphtest

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"ronghe/graphmodel"
)

// env is what a case works with: a Store, where it is kept, and the test.
type env struct {
	testing.TB
	open     Opener
	dir      string
	store    graphmodel.Store
	patience time.Duration // how long to wait for what never comes from a Store that hangs
}

func start(t testing.TB, open Opener) *env {
	t.Helper()
	e := &env{TB: t, open: open, dir: t.TempDir(), patience: time.Minute}
	e.reopen()
	t.Cleanup(func() { _ = e.store.Close() }) // a failed Close is a case of its own
	return e
}

// reopen opens the Store kept in e.dir, which is closed.
func (e *env) reopen() {
	e.Helper()
	store, err := e.open(e.dir)
	if err != nil {
		e.Fatalf("open: %v", err)
	}
	e.store = store
}

func (e *env) update(fn func(graphmodel.Writer) error) {
	e.Helper()
	if err := e.store.Update(e.Context(), fn); err != nil {
		e.Fatalf("Update: %v", err)
	}
}

// put writes nodes and edges in one Update.
func (e *env) put(nodes []graphmodel.Node, edges ...graphmodel.Edge) {
	e.Helper()
	e.update(func(w graphmodel.Writer) error { return graphmodel.PutAll(w, nodes, edges) })
}

// remove deletes edges and nodes by ID, in the order given, in one Update.
func (e *env) remove(ids ...graphmodel.ID) {
	e.Helper()
	e.update(func(w graphmodel.Writer) error { return removeAll(w, ids) })
}

// refused asks that an Update fails with want and names thing.
func (e *env) refused(want error, thing graphmodel.ID, fn func(graphmodel.Writer) error) {
	e.Helper()
	e.faulty(e.store.Update(e.Context(), fn), want, thing)
}

// faulty asks that err is want and, when thing is not "", names it.
func (e *env) faulty(err, want error, thing graphmodel.ID) {
	e.Helper()
	if !errors.Is(err, want) {
		e.Fatalf("got error %v, want one that is %q", err, want)
	}
	var fault *graphmodel.Fault
	if thing != "" && (!errors.As(err, &fault) || fault.Thing != string(thing)) {
		e.Errorf("got error %q, want a Fault that names %s", err, thing)
	}
}

// last is the number of the last change.
func (e *env) last() int64 {
	e.Helper()
	return e.feed(0, 0).Last
}

func (e *env) feed(after int64, limit int) graphmodel.Feed {
	e.Helper()
	feed, err := e.store.Changes(e.Context(), after, limit)
	if err != nil {
		e.Fatalf("Changes(%d, %d): %v", after, limit, err)
	}
	return feed
}

func (e *env) written(ids ...graphmodel.ID) []graphmodel.Written {
	e.Helper()
	list, err := e.store.Written(e.Context(), ids)
	if err != nil {
		e.Fatalf("Written: %v", err)
	}
	return list
}

// ask puts one question to the Store in a View of its own.
func ask[Q, A any](e *env, method func(graphmodel.Reader, Q) (A, error), q Q) (A, error) {
	var answer A
	err := e.store.View(e.Context(), func(r graphmodel.Reader) (err error) {
		answer, err = method(r, q)
		return err
	})
	return answer, err
}

// must is ask where the Store has to have an answer.
func must[Q, A any](e *env, method func(graphmodel.Reader, Q) (A, error), q Q) A {
	e.Helper()
	answer, err := ask(e, method, q)
	if err != nil {
		e.Fatalf("%+v: %v", q, err)
	}
	return answer
}

// same asks that got is want, a nil list and an empty one being alike.
func same[T any](e *env, what string, got, want T) {
	e.Helper()
	if diff := cmp.Diff(got, want, cmpopts.EquateEmpty()); diff != "" {
		e.Errorf("%s: got (-), want (+):\n%s", what, diff)
	}
}

// wait takes the next value of c, or fails the case when the Store hangs.
func wait[T any](e *env, what string, c <-chan T) T {
	e.Helper()
	select {
	case v := <-c:
		return v
	case <-time.After(e.patience):
		e.Fatalf("%s: still waiting after %v", what, e.patience)
		panic("unreachable")
	}
}

// node is a made-up node: its key is in its title.
func node(id graphmodel.ID) graphmodel.Node {
	return graphmodel.Node{ID: id, Kind: id.Kind(), Title: "虚构·" + id.Key()}
}

// nodes makes a node of each of some IDs, separated by spaces.
func nodes(ids string) []graphmodel.Node {
	var list []graphmodel.Node
	for _, id := range strings.Fields(ids) {
		list = append(list, node(graphmodel.ID(id)))
	}
	return list
}

// ids is a list of IDs, separated by spaces.
func ids(list string) []graphmodel.ID {
	var all []graphmodel.ID
	for _, id := range strings.Fields(list) {
		all = append(all, graphmodel.ID(id))
	}
	return all
}

// edge is a made-up edge, known from when: "2013" is Since, "~2013" InUseBy.
func edge(id, from, to graphmodel.ID, when string) graphmodel.Edge {
	e := graphmodel.Edge{ID: id, Kind: id.Kind(), From: from, To: to}
	if bound, ok := strings.CutPrefix(when, "~"); ok {
		e.InUseBy = graphmodel.Date(bound)
	} else {
		e.Since = graphmodel.Date(when)
	}
	return e
}

func removeAll(w graphmodel.Writer, ids []graphmodel.ID) error {
	for _, id := range ids {
		drop := w.DeleteEdge
		if isNode(id) {
			drop = w.DeleteNode
		}
		if err := drop(id); err != nil {
			return err
		}
	}
	return nil
}

// numbered is prefix and a number of three digits.
func numbered(prefix string, n int) graphmodel.ID {
	return graphmodel.ID(fmt.Sprintf("%s%03d", prefix, n))
}
