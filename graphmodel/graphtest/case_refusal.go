package graphtest

import (
	"errors"
	"math"

	"ronghe/graphmodel"
)

var refusalCases = []testCase{
	{"an edge whose From does not exist is ErrInvalid, naming the first edge by ID", func(e *env) {
		e.put(nodes("enterprise:a practice:p"))
		e.refused(graphmodel.ErrInvalid, "adopted:1", func(w graphmodel.Writer) error {
			return graphmodel.PutAll(w, nil, []graphmodel.Edge{
				edge("adopted:2", "enterprise:y", "practice:p", ""),
				edge("adopted:1", "enterprise:z", "practice:p", ""),
				edge("adopted:0", "enterprise:a", "practice:p", ""),
			})
		})
		same(e, "edges", allEdges(e), nil)
	}},
	{"an edge whose To does not exist is ErrInvalid", func(e *env) {
		e.put(nodes("enterprise:a"))
		e.refused(graphmodel.ErrInvalid, "adopted:1", func(w graphmodel.Writer) error {
			return w.PutEdge(edge("adopted:1", "enterprise:a", "practice:p", ""))
		})
	}},
	{"an edge whose Source does not exist is ErrInvalid", func(e *env) {
		e.put(nodes("enterprise:a practice:p"))
		e.refused(graphmodel.ErrInvalid, "adopted:1", func(w graphmodel.Writer) error {
			claim := edge("adopted:1", "enterprise:a", "practice:p", "")
			claim.Source = "source:s"
			return w.PutEdge(claim)
		})
	}},
	{"a node whose Source does not exist is ErrInvalid", func(e *env) {
		e.refused(graphmodel.ErrInvalid, "enterprise:a", func(w graphmodel.Writer) error {
			n := node("enterprise:a")
			n.Source = "source:s"
			return w.PutNode(n)
		})
		same(e, "nodes", allNodes(e), nil)
	}},
	{"an edge to a node that its Update deletes is refused", func(e *env) {
		e.put(nodes("enterprise:a practice:p"))
		err := e.store.Update(e.Context(), func(w graphmodel.Writer) error {
			return errors.Join(w.PutEdge(edge("adopted:1", "enterprise:a", "practice:p", "")), w.DeleteNode("practice:p"))
		})
		if !errors.Is(err, graphmodel.ErrInvalid) && !errors.Is(err, graphmodel.ErrConflict) {
			e.Errorf("got error %v, want ErrInvalid or ErrConflict", err)
		}
		same(e, "nodes", allNodes(e), nodes("enterprise:a practice:p"))
	}},
	{"deleting a node that has edges is ErrConflict, naming the first node by ID", func(e *env) {
		e.put(nodes("enterprise:a enterprise:b enterprise:c practice:p"),
			edge("adopted:1", "enterprise:b", "practice:p", ""), edge("adopted:2", "enterprise:c", "practice:p", ""))
		e.refused(graphmodel.ErrConflict, "enterprise:b", func(w graphmodel.Writer) error {
			return removeAll(w, ids("practice:p enterprise:c enterprise:b enterprise:a"))
		})
		same(e, "nodes", allNodes(e), nodes("enterprise:a enterprise:b enterprise:c practice:p"))
	}},
	{"deleting a node that is still a source is ErrConflict, naming the first node by ID", func(e *env) {
		n, claim := node("enterprise:a"), edge("adopted:1", "enterprise:a", "practice:p", "")
		n.Source, claim.Source = "source:t", "source:s"
		all := append(nodes("practice:p source:s source:t"), n)
		e.put(all, claim)
		e.refused(graphmodel.ErrConflict, "source:s", func(w graphmodel.Writer) error {
			return removeAll(w, ids("source:t source:s"))
		})
		e.refused(graphmodel.ErrConflict, "source:t", func(w graphmodel.Writer) error { return w.DeleteNode("source:t") })
		same(e, "nodes", len(allNodes(e)), len(all))
	}},
	{"a source can be deleted together with what names it", func(e *env) {
		claim := edge("adopted:1", "enterprise:a", "practice:p", "")
		claim.Source = "source:s"
		e.put(nodes("enterprise:a practice:p source:s"), claim)
		e.update(func(w graphmodel.Writer) error { return removeAll(w, ids("source:s adopted:1")) })
		same(e, "nodes", allNodes(e), nodes("enterprise:a practice:p"))
	}},
	{"of all faults of an Update the first in order of ID is told", func(e *env) {
		e.put(nodes("enterprise:b practice:p"), edge("adopted:1", "enterprise:b", "practice:p", ""))
		sourceless := node("enterprise:c")
		sourceless.Source = "source:s"
		both := func(w graphmodel.Writer) error {
			return errors.Join(w.DeleteNode("enterprise:b"), w.PutNode(sourceless))
		}
		e.refused(graphmodel.ErrConflict, "enterprise:b", both)
		sourceless = node("enterprise:a")
		sourceless.Source = "source:s"
		e.refused(graphmodel.ErrInvalid, "enterprise:a", both)
	}},
	{"writing an edge again with other ends is ErrConflict", func(e *env) {
		was := edge("adopted:1", "enterprise:a", "practice:p", "")
		e.put(nodes("enterprise:a enterprise:b practice:p practice:q"), was)
		for _, other := range []graphmodel.Edge{
			edge("adopted:1", "enterprise:b", "practice:p", ""), edge("adopted:1", "enterprise:a", "practice:q", ""),
		} {
			e.refused(graphmodel.ErrConflict, "adopted:1", func(w graphmodel.Writer) error { return w.PutEdge(other) })
		}
		same(e, "edges", allEdges(e), []graphmodel.Edge{was})
	}},
	{"deleting a node that is not there is ErrNotFound", func(e *env) {
		e.refused(graphmodel.ErrNotFound, "enterprise:a", func(w graphmodel.Writer) error { return w.DeleteNode("enterprise:a") })
	}},
	{"deleting an edge that is not there is ErrNotFound", func(e *env) {
		e.refused(graphmodel.ErrNotFound, "adopted:1", func(w graphmodel.Writer) error { return w.DeleteEdge("adopted:1") })
	}},
	{"a node that the rules forbid is ErrInvalid and says which rule", func(e *env) {
		e.rule("node.kind", func(w graphmodel.Writer) error { return w.PutNode(node("forbidden:a")) })
	}},
	{"an edge that the rules forbid is ErrInvalid and says which rule", func(e *env) {
		e.put(nodes("enterprise:a practice:p"))
		e.rule("adopted.from", func(w graphmodel.Writer) error {
			return w.PutEdge(edge("adopted:1", "practice:p", "enterprise:a", ""))
		})
	}},
	{"a node of wrong form is ErrInvalid", func(e *env) {
		for what, n := range badNodes() {
			err := e.store.Update(e.Context(), func(w graphmodel.Writer) error { return w.PutNode(n) })
			if !errors.Is(err, graphmodel.ErrInvalid) {
				e.Errorf("%s: got error %v, want ErrInvalid", what, err)
			}
		}
		same(e, "nodes", allNodes(e), nil)
	}},
	{"an edge of wrong form is ErrInvalid", func(e *env) {
		e.put(nodes("enterprise:a practice:p"))
		for what, bad := range badEdges() {
			err := e.store.Update(e.Context(), func(w graphmodel.Writer) error { return w.PutEdge(bad) })
			if !errors.Is(err, graphmodel.ErrInvalid) {
				e.Errorf("%s: got error %v, want ErrInvalid", what, err)
			}
		}
		same(e, "edges", allEdges(e), nil)
	}},
}

// rule asks that an Update is refused for an ontology rule.
func (e *env) rule(want string, fn func(graphmodel.Writer) error) {
	e.Helper()
	err := e.store.Update(e.Context(), fn)
	var fault *graphmodel.Fault
	if !errors.Is(err, graphmodel.ErrInvalid) || !errors.As(err, &fault) || fault.Rule != want {
		e.Errorf("got error %v, want ErrInvalid for the rule %s", err, want)
	}
}

func badNodes() map[string]graphmodel.Node {
	with := func(change func(*graphmodel.Node)) graphmodel.Node {
		n := node("enterprise:a")
		change(&n)
		return n
	}
	prop := func(v any) graphmodel.Node {
		return with(func(n *graphmodel.Node) { n.Props = graphmodel.Props{"p": v} })
	}
	return map[string]graphmodel.Node{
		"no title":          with(func(n *graphmodel.Node) { n.Title = "" }),
		"NUL in a title":    with(func(n *graphmodel.Node) { n.Title = "a\x00b" }),
		"NUL in an alias":   with(func(n *graphmodel.Node) { n.Aliases = []string{"\x00"} }),
		"NUL in a property": prop("\x00"),
		"NUL in a list":     prop([]string{"a", "\x00"}),
		"not UTF-8":         with(func(n *graphmodel.Node) { n.Title = "\xff" }),
		"property not UTF8": prop("\xed\xa0\x80"),
		"not a number":      prop(math.NaN()),
		"infinite":          prop(math.Inf(-1)),
		"a Go int":          prop(1),
		"null":              prop(nil),
		"upper case":        with(func(n *graphmodel.Node) { n.ID = "enterprise:A" }),
		"kind not the ID's": with(func(n *graphmodel.Node) { n.Kind = "practice" }),
		"malformed source":  with(func(n *graphmodel.Node) { n.Source = "no id" }),
	}
}

func badEdges() map[string]graphmodel.Edge {
	with := func(change func(*graphmodel.Edge)) graphmodel.Edge {
		e := edge("adopted:1", "enterprise:a", "practice:p", "")
		change(&e)
		return e
	}
	return map[string]graphmodel.Edge{
		"self loop":            edge("about:1", "enterprise:a", "enterprise:a", ""),
		"month 13":             with(func(e *graphmodel.Edge) { e.Since = "2013-13" }),
		"30 February":          with(func(e *graphmodel.Edge) { e.Until = "2013-02-30" }),
		"a date and a bound":   with(func(e *graphmodel.Edge) { e.Since, e.InUseBy = "2013", "2014" }),
		"ended before it was":  with(func(e *graphmodel.Edge) { e.Since, e.Until = "2013", "2012" }),
		"NUL in the quote":     with(func(e *graphmodel.Edge) { e.Quote = "\x00" }),
		"quote not UTF-8":      with(func(e *graphmodel.Edge) { e.Quote = "\xc3\x28" }),
		"confidence made up":   with(func(e *graphmodel.Edge) { e.Confidence = "certain" }),
		"malformed From":       with(func(e *graphmodel.Edge) { e.From = "'; DROP TABLE" }),
		"no To":                with(func(e *graphmodel.Edge) { e.To = "" }),
		"property name in use": with(func(e *graphmodel.Edge) { e.Props = graphmodel.Props{"Not A Name": "x"} }),
	}
}
