package graphtest

import (
	"ronghe/graphmodel"
)

// putShape writes a graph small enough to follow by eye:
//
//	a adopted p (2013), q (unknown); b adopted p (2012) and again p (~2015);
//	c adopted q (2014); c learned_from a (2013-05), b (2013-02) and again b (2014);
//	q part_of p
func (e *env) putShape() {
	e.Helper()
	e.put(nodes("enterprise:a enterprise:b enterprise:c enterprise:alone practice:p practice:q"),
		edge("adopted:1", "enterprise:a", "practice:p", "2013"),
		edge("adopted:2", "enterprise:a", "practice:q", ""),
		edge("adopted:3", "enterprise:b", "practice:p", "2012"),
		edge("adopted:4", "enterprise:b", "practice:p", "~2015"),
		edge("adopted:5", "enterprise:c", "practice:q", "2014"),
		edge("learned_from:6", "enterprise:c", "enterprise:a", "2013-05"),
		edge("learned_from:7", "enterprise:c", "enterprise:b", "2013-02"),
		edge("learned_from:8", "enterprise:c", "enterprise:b", "2014"),
		edge("part_of:9", "practice:q", "practice:p", ""))
}

func expand(from string, depth, limit int) graphmodel.ExpandQuery {
	return graphmodel.ExpandQuery{From: ids(from), Depth: depth, Limit: limit}
}

// met is the nodes of a Graph and the hop at which each was met, as text.
func met(g graphmodel.Graph) []string {
	return mapped(g.Nodes, func(n graphmodel.GraphNode) string { return string(n.ID) + " " + string(rune('0'+n.Depth)) })
}

func linkID(l graphmodel.Link) graphmodel.ID { return l.ID }

var shapeCases = []testCase{
	{"Expand meets the nearest first, each parent's edges in the order of Place", func(e *env) {
		e.putShape()
		g := must(e, graphmodel.Reader.Expand, expand("enterprise:b", 2, 100))
		same(e, "nodes", met(g), []string{
			"enterprise:b 0", "practice:p 1", "enterprise:c 1", "enterprise:a 2", "practice:q 2",
		})
		same(e, "truncated", g.Truncated, false)
	}},
	{"Expand gives titles and kinds, and links with dates and confidence", func(e *env) {
		claim := richEdge()
		e.put(nodes("enterprise:a practice:p source:s"), claim)
		same(e, "graph", must(e, graphmodel.Reader.Expand, expand("enterprise:a", 1, 10)), graphmodel.Graph{
			Nodes: []graphmodel.GraphNode{{Stub: node("enterprise:a").Stub()}, {Stub: node("practice:p").Stub(), Depth: 1}},
			Links: []graphmodel.Link{claim.Link()},
		})
	}},
	{"Expand is closed: its links are all edges among its nodes, in order of From, To, ID", func(e *env) {
		e.putShape()
		q := expand("enterprise:c practice:p", 0, 10)
		same(e, "no edge among them", must(e, graphmodel.Reader.Expand, q).Links, nil)
		q = expand("enterprise:b enterprise:c enterprise:a", 0, 10)
		same(e, "links", mapped(must(e, graphmodel.Reader.Expand, q).Links, linkID),
			ids("learned_from:6 learned_from:7 learned_from:8"))
		q = expand("enterprise:a", 2, 10)
		q.Direction = graphmodel.Out // walks out only, but links of any direction are there
		g := must(e, graphmodel.Reader.Expand, q)
		same(e, "nodes", met(g), []string{"enterprise:a 0", "practice:p 1", "practice:q 1"})
		same(e, "links", mapped(g.Links, linkID), ids("adopted:1 adopted:2 part_of:9"))
	}},
	{"Expand walks and links along the kinds asked for only", func(e *env) {
		e.putShape()
		q := expand("enterprise:c", 3, 10)
		q.Kinds = []graphmodel.Kind{"learned_from"}
		g := must(e, graphmodel.Reader.Expand, q)
		same(e, "nodes", met(g), []string{"enterprise:c 0", "enterprise:b 1", "enterprise:a 1"})
		same(e, "links", mapped(g.Links, linkID), ids("learned_from:6 learned_from:7 learned_from:8"))
	}},
	{"Expand says when a node was left out for its limit, and only then", func(e *env) {
		e.putShape()
		g := must(e, graphmodel.Reader.Expand, expand("enterprise:b", 2, 4))
		same(e, "nodes", met(g), []string{"enterprise:b 0", "practice:p 1", "enterprise:c 1", "enterprise:a 2"})
		same(e, "truncated", g.Truncated, true)
		same(e, "links", mapped(g.Links, linkID), ids("adopted:1 adopted:3 adopted:4 learned_from:6 learned_from:7 learned_from:8"))
		same(e, "truncated at the limit", must(e, graphmodel.Reader.Expand, expand("enterprise:b", 2, 5)).Truncated, false)
		same(e, "truncated at depth 0", must(e, graphmodel.Reader.Expand, expand("enterprise:b", 0, 1)).Truncated, false)
		same(e, "truncated at depth 1", must(e, graphmodel.Reader.Expand, expand("enterprise:b", 1, 3)).Truncated, false)
	}},
	{"Expand takes each From once, in the order given", func(e *env) {
		e.putShape()
		g := must(e, graphmodel.Reader.Expand, expand("practice:q enterprise:alone practice:q", 0, 3))
		same(e, "nodes", met(g), []string{"practice:q 0", "enterprise:alone 0"})
	}},
	{"Expand gives at most MaxLinks links and says when it left some out", func(e *env) {
		all := e.putBipartite(160, 130) // 20,800 edges
		g := must(e, graphmodel.Reader.Expand, graphmodel.ExpandQuery{From: all, Limit: graphmodel.MaxGraph})
		same(e, "nodes", len(g.Nodes), len(all))
		same(e, "links", len(g.Links), graphmodel.MaxLinks)
		same(e, "first link", g.Links[0].ID, "adopted:e000-p000")
		same(e, "last link", g.Links[graphmodel.MaxLinks-1].ID, "adopted:e153-p109")
		same(e, "truncated", g.Truncated, true)
	}},
	{"Expand, Edges, Degrees, Paths and Similar of an unknown node are ErrNotFound, naming it", func(e *env) {
		e.putShape()
		const nobody = graphmodel.ID("enterprise:nobody")
		for _, err := range []error{
			failure(e, graphmodel.Reader.Expand, expand("enterprise:a enterprise:nobody", 1, 10)),
			failure(e, graphmodel.Reader.Degrees, []graphmodel.ID{"enterprise:a", nobody}),
			failure(e, graphmodel.Reader.Paths, path("enterprise:a", nobody, 3)),
			failure(e, graphmodel.Reader.Paths, path(nobody, "enterprise:a", 3)),
			failure(e, graphmodel.Reader.Similar, graphmodel.SimilarQuery{Node: nobody, Limit: 1}),
		} {
			e.faulty(err, graphmodel.ErrNotFound, nobody)
		}
	}},
	{"kinds that the graph does not hold find nothing, and are no error", func(e *env) {
		e.putShape()
		kinds := []graphmodel.Kind{"unheard_of"}
		x, p := expand("enterprise:a", 3, 10), path("enterprise:a", "practice:p", 3)
		x.Kinds, p.Kinds = kinds, kinds
		same(e, "Expand", met(must(e, graphmodel.Reader.Expand, x)), []string{"enterprise:a 0"})
		same(e, "Paths", must(e, graphmodel.Reader.Paths, p), nil)
		same(e, "Similar", must(e, graphmodel.Reader.Similar,
			graphmodel.SimilarQuery{Node: "enterprise:a", Kinds: kinds, Limit: 1}), nil)
	}},
	{"Degrees counts edges in the order of ids, then out before in, then kind", func(e *env) {
		e.putShape()
		same(e, "degrees", must(e, graphmodel.Reader.Degrees, ids("practice:q enterprise:alone enterprise:b")), []graphmodel.Degree{
			{Node: "practice:q", Direction: graphmodel.Out, Kind: "part_of", Count: 1},
			{Node: "practice:q", Direction: graphmodel.In, Kind: "adopted", Count: 2},
			{Node: "enterprise:b", Direction: graphmodel.Out, Kind: "adopted", Count: 2},
			{Node: "enterprise:b", Direction: graphmodel.In, Kind: "learned_from", Count: 2},
		})
		same(e, "no ids", must(e, graphmodel.Reader.Degrees, []graphmodel.ID{}), nil)
	}},
	{"Degrees follows what is deleted", func(e *env) {
		e.putShape()
		e.remove("learned_from:7", "adopted:3", "adopted:4")
		same(e, "degrees", must(e, graphmodel.Reader.Degrees, ids("enterprise:b")), []graphmodel.Degree{
			{Node: "enterprise:b", Direction: graphmodel.In, Kind: "learned_from", Count: 1},
		})
	}},
	{"Similar ranks nodes of the same kind by the distinct neighbours they share", func(e *env) {
		e.putShape()
		same(e, "similar", must(e, graphmodel.Reader.Similar, graphmodel.SimilarQuery{
			Node: "enterprise:a", Kinds: []graphmodel.Kind{"adopted"}, Limit: 10,
		}), []graphmodel.SimilarNode{
			{Stub: node("enterprise:b").Stub(), Count: 1, Shared: ids("practice:p")},
			{Stub: node("enterprise:c").Stub(), Count: 1, Shared: ids("practice:q")},
		})
		same(e, "limit 1", len(must(e, graphmodel.Reader.Similar, graphmodel.SimilarQuery{Node: "enterprise:a", Limit: 1})), 1)
	}},
	{"Similar shares a neighbour by the same kind and direction only", func(e *env) {
		e.put(nodes("enterprise:a enterprise:b enterprise:c enterprise:d practice:p"),
			edge("adopted:1", "enterprise:a", "practice:p", ""), edge("about:2", "enterprise:b", "practice:p", ""),
			edge("about:3", "practice:p", "enterprise:c", ""), edge("about:4", "practice:p", "enterprise:d", ""))
		similar := func(id graphmodel.ID, d graphmodel.Direction) []graphmodel.ID {
			found := must(e, graphmodel.Reader.Similar, graphmodel.SimilarQuery{Node: id, Direction: d, Limit: 9})
			return mapped(found, func(s graphmodel.SimilarNode) graphmodel.ID { return s.ID })
		}
		same(e, "another kind", similar("enterprise:a", ""), nil)
		same(e, "another direction", similar("enterprise:b", ""), nil)
		same(e, "alike", similar("enterprise:c", ""), ids("enterprise:d"))
		same(e, "alike, in", similar("enterprise:c", graphmodel.In), ids("enterprise:d"))
		same(e, "alike, but not out", similar("enterprise:c", graphmodel.Out), nil)
	}},
	{"Similar names at most MaxShared of what is shared, and counts all", func(e *env) {
		e.putBipartite(2, graphmodel.MaxShared+10)
		got := must(e, graphmodel.Reader.Similar, graphmodel.SimilarQuery{Node: "enterprise:e000", Limit: 10})
		same(e, "count", got[0].Count, graphmodel.MaxShared+10)
		same(e, "shared", len(got[0].Shared), graphmodel.MaxShared)
		same(e, "last shared", got[0].Shared[graphmodel.MaxShared-1], "practice:p049")
	}},
}

// failure is the error of asking q.
func failure[Q, A any](e *env, method func(graphmodel.Reader, Q) (A, error), q Q) error {
	_, err := ask(e, method, q)
	return err
}

// putBipartite writes enterprises of which each adopted every practice, and
// returns the IDs of all nodes.
func (e *env) putBipartite(enterprises, practices int) []graphmodel.ID {
	e.Helper()
	var list []graphmodel.Node
	var edges []graphmodel.Edge
	for p := range practices {
		list = append(list, node(numbered("practice:p", p)))
	}
	for n := range enterprises {
		who := numbered("enterprise:e", n)
		list = append(list, node(who))
		for p := range practices {
			what := numbered("practice:p", p)
			edges = append(edges, edge(graphmodel.ID("adopted:"+who.Key()+"-"+what.Key()), who, what, ""))
		}
	}
	e.put(list, edges...)
	return mapped(list, func(n graphmodel.Node) graphmodel.ID { return n.ID })
}
