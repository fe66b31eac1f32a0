package graphtest

import (
	"errors"

	"ronghe/graphmodel"
)

var errFn = errors.New("the function's own error")

var updateCases = []testCase{
	{"an Update is there for the next View, nodes and edges", func(e *env) {
		want := edge("adopted:1", "enterprise:a", "practice:p", "2013-10")
		e.put(nodes("enterprise:a practice:p"), want)
		same(e, "node", must(e, graphmodel.Reader.Node, "practice:p"), node("practice:p"))
		same(e, "edges", allEdges(e), []graphmodel.Edge{want})
	}},
	{"an Update whose function fails writes nothing, gives its error and takes no number", func(e *env) {
		e.put(nodes("enterprise:a"))
		err := e.store.Update(e.Context(), func(w graphmodel.Writer) error {
			return errors.Join(w.PutNode(node("enterprise:b")), w.DeleteNode("enterprise:a"), errFn)
		})
		if !errors.Is(err, errFn) {
			e.Errorf("got error %v, want the function's", err)
		}
		same(e, "nodes", allNodes(e), nodes("enterprise:a"))
		same(e, "last", e.last(), 1)
	}},
	{"a View gives the error of its function", func(e *env) {
		err := e.store.View(e.Context(), func(graphmodel.Reader) error { return errFn })
		if !errors.Is(err, errFn) {
			e.Errorf("got error %v, want the function's", err)
		}
	}},
	{"a View calls its function once", func(e *env) {
		calls := 0
		err := e.store.View(e.Context(), func(graphmodel.Reader) error { calls++; return nil })
		same(e, "calls", calls, 1)
		same(e, "error", err, nil)
	}},
	{"a panic in an Update writes nothing and leaves the Store working", func(e *env) {
		survive(e, func() error {
			return e.store.Update(e.Context(), func(w graphmodel.Writer) error {
				_ = w.PutNode(node("enterprise:lost"))
				panic("made up")
			})
		})
		e.put(nodes("enterprise:a"))
		same(e, "nodes", allNodes(e), nodes("enterprise:a"))
	}},
	{"a panic in a View leaves the Store working", func(e *env) {
		for range 20 {
			survive(e, func() error {
				return e.store.View(e.Context(), func(graphmodel.Reader) error { panic("made up") })
			})
		}
		e.put(nodes("enterprise:a"))
		same(e, "nodes", allNodes(e), nodes("enterprise:a"))
	}},
	{"an edge may be written before its nodes in one Update", func(e *env) {
		want := edge("adopted:1", "enterprise:a", "practice:p", "")
		e.update(func(w graphmodel.Writer) error {
			return errors.Join(w.PutEdge(want), graphmodel.PutAll(w, nodes("enterprise:a practice:p"), nil))
		})
		same(e, "edges", allEdges(e), []graphmodel.Edge{want})
	}},
	{"a write is seen by the later writes of its Update", func(e *env) {
		e.update(func(w graphmodel.Writer) error {
			return errors.Join(
				graphmodel.PutAll(w, nodes("enterprise:a practice:p"), []graphmodel.Edge{edge("adopted:1", "enterprise:a", "practice:p", "")}),
				w.DeleteEdge("adopted:1"), w.DeleteNode("enterprise:a"))
		})
		same(e, "nodes", allNodes(e), nodes("practice:p"))
		same(e, "edges", allEdges(e), nil)
	}},
	{"what an Update deletes and writes again is there", func(e *env) {
		want := edge("adopted:1", "enterprise:a", "practice:p", "2013")
		e.put(nodes("enterprise:a practice:p"), want)
		e.update(func(w graphmodel.Writer) error {
			return errors.Join(removeAll(w, ids("adopted:1 enterprise:a")), w.PutNode(node("enterprise:a")), w.PutEdge(want))
		})
		same(e, "nodes", allNodes(e), nodes("enterprise:a practice:p"))
		same(e, "edges", allEdges(e), []graphmodel.Edge{want})
	}},
	{"an edge without ID gets that of WithID, so that writing it twice is writing it once", func(e *env) {
		claim := graphmodel.Edge{Kind: "adopted", From: "enterprise:a", To: "practice:p", Quote: "虚构"}
		e.put(nodes("enterprise:a practice:p"), claim, claim)
		e.put(nil, claim)
		same(e, "edges", allEdges(e), []graphmodel.Edge{claim.WithID()})
	}},
	{"a node goes when its edges go in the same Update, in either order", func(e *env) {
		e.put(nodes("enterprise:a enterprise:b practice:p"),
			edge("adopted:1", "enterprise:a", "practice:p", ""), edge("adopted:2", "enterprise:b", "practice:p", ""))
		e.remove(ids("enterprise:a adopted:1 adopted:2 enterprise:b")...)
		same(e, "nodes", allNodes(e), nodes("practice:p"))
		same(e, "edges", allEdges(e), nil)
	}},
	{"a deleted node and a deleted edge are gone", func(e *env) {
		e.put(nodes("enterprise:a practice:p"), edge("adopted:1", "enterprise:a", "practice:p", ""))
		e.remove("adopted:1", "enterprise:a")
		_, err := ask(e, graphmodel.Reader.Node, "enterprise:a")
		e.faulty(err, graphmodel.ErrNotFound, "enterprise:a")
		same(e, "edges by ID", must(e, graphmodel.Reader.Edges, graphmodel.EdgeQuery{IDs: ids("adopted:1")}).Edges, nil)
		same(e, "edges of practice:p", edgesOf(e, "practice:p"), nil)
	}},
	{"a write that is refused does not spoil the rest of its Update", func(e *env) {
		e.update(func(w graphmodel.Writer) error {
			if err := w.PutNode(graphmodel.Node{ID: "enterprise:b", Kind: "enterprise"}); err == nil {
				e.Error("a node without title was taken")
			}
			if err := w.DeleteNode("enterprise:nobody"); !errors.Is(err, graphmodel.ErrNotFound) {
				e.Errorf("got error %v, want %v", err, graphmodel.ErrNotFound)
			}
			return w.PutNode(node("enterprise:a"))
		})
		same(e, "nodes", allNodes(e), nodes("enterprise:a"))
	}},
}

// survive calls fn, which may panic.
func survive(e *env, fn func() error) {
	defer func() { _ = recover() }()
	if err := fn(); err == nil {
		e.Error("a panic of the function became success")
	}
}

func allNodes(e *env) []graphmodel.Node {
	e.Helper()
	return must(e, graphmodel.Reader.Nodes, graphmodel.NodeQuery{Limit: graphmodel.MaxPage}).Nodes
}

func allEdges(e *env) []graphmodel.Edge {
	e.Helper()
	return must(e, graphmodel.Reader.Edges, graphmodel.EdgeQuery{Limit: graphmodel.MaxPage}).Edges
}

func edgesOf(e *env, id graphmodel.ID) []graphmodel.Edge {
	e.Helper()
	return must(e, graphmodel.Reader.Edges, graphmodel.EdgeQuery{Node: id, Limit: graphmodel.MaxPage}).Edges
}
