package graphtest

import (
	"fmt"
	"slices"

	"ronghe/graphmodel"
)

// byteOrder is a list of IDs in the order of their bytes, which is that of no
// language and no case-folding collation.
const byteOrder = "enterprise:0 enterprise:10 enterprise:2 enterprise:a enterprise:a-b enterprise:a.b " +
	"enterprise:a1 enterprise:a_b enterprise:aa enterprise:ab enterprise:a~b enterprise:b"

var nodeCases = []testCase{
	{"nodes are listed in the order of the bytes of their IDs", func(e *env) {
		list := nodes(byteOrder)
		slices.Reverse(list)
		e.put(list)
		same(e, "page", must(e, graphmodel.Reader.Nodes, graphmodel.NodeQuery{Limit: 100}),
			graphmodel.NodePage{Nodes: nodes(byteOrder), Total: 12})
	}},
	{"nodes are listed page by page with any limit, and tell whether there are more", func(e *env) {
		e.put(nodes(byteOrder + " practice:p practice:q"))
		for limit := 1; limit <= 15; limit++ {
			var got []graphmodel.Node
			q := graphmodel.NodeQuery{Limit: limit}
			for more := true; more && len(got) < 100; {
				page := must(e, graphmodel.Reader.Nodes, q)
				same(e, "total", page.Total, 14)
				got = append(got, page.Nodes...)
				if more = page.More; more {
					q.After = got[len(got)-1].ID
				}
			}
			same(e, fmt.Sprint("limit ", limit), got, nodes(byteOrder+" practice:p practice:q"))
		}
	}},
	{"nodes of a kind are all of it and no others, with their number", func(e *env) {
		e.put(nodes("practice:p enterprise:a enterprise:b region:r"))
		same(e, "page", must(e, graphmodel.Reader.Nodes, graphmodel.NodeQuery{Kind: "enterprise", Limit: 1}),
			graphmodel.NodePage{Nodes: nodes("enterprise:a"), More: true, Total: 2})
		same(e, "next", must(e, graphmodel.Reader.Nodes, graphmodel.NodeQuery{Kind: "enterprise", After: "enterprise:a", Limit: 1}),
			graphmodel.NodePage{Nodes: nodes("enterprise:b"), Total: 2})
		same(e, "no such kind", must(e, graphmodel.Reader.Nodes, graphmodel.NodeQuery{Kind: "unheard_of", Limit: 1}), graphmodel.NodePage{})
	}},
	{"nodes by ID come in the order asked, each once, unknown ones left out", func(e *env) {
		e.put(nodes("enterprise:a enterprise:b practice:p"))
		same(e, "page", must(e, graphmodel.Reader.Nodes, graphmodel.NodeQuery{
			IDs: ids("practice:p enterprise:nobody enterprise:a practice:p enterprise:a"), Kind: "region", After: "region:x",
		}), graphmodel.NodePage{Nodes: nodes("practice:p enterprise:a"), Total: 2})
	}},
	{"an empty list of IDs finds no nodes and no edges", func(e *env) {
		e.put(nodes("enterprise:a practice:p"), edge("adopted:1", "enterprise:a", "practice:p", ""))
		same(e, "nodes", must(e, graphmodel.Reader.Nodes, graphmodel.NodeQuery{IDs: []graphmodel.ID{}}), graphmodel.NodePage{})
		same(e, "edges", must(e, graphmodel.Reader.Edges, graphmodel.EdgeQuery{IDs: []graphmodel.ID{}}).Edges, nil)
	}},
	{"a thousand nodes and edges by ID come at once", func(e *env) {
		e.star(graphmodel.MaxIDs)
		var want, claims []graphmodel.ID
		for i := range graphmodel.MaxIDs {
			want = append(want, graphmodel.ID(fmt.Sprintf("enterprise:n%04d", graphmodel.MaxIDs-1-i)))
			claims = append(claims, graphmodel.ID(fmt.Sprintf("adopted:n%04d", graphmodel.MaxIDs-1-i)))
		}
		page := must(e, graphmodel.Reader.Nodes, graphmodel.NodeQuery{IDs: want})
		same(e, "nodes", mapped(page.Nodes, func(n graphmodel.Node) graphmodel.ID { return n.ID }), want)
		edges := must(e, graphmodel.Reader.Edges, graphmodel.EdgeQuery{IDs: claims}).Edges
		same(e, "edges", mapped(edges, edgeID), claims)
	}},
	{"a node that is not there is ErrNotFound, naming it", func(e *env) {
		_, err := ask(e, graphmodel.Reader.Node, "enterprise:nobody")
		e.faulty(err, graphmodel.ErrNotFound, "enterprise:nobody")
	}},
	{"what a Reader gave belongs to the caller", func(e *env) {
		n, claim := node("enterprise:a"), edge("adopted:1", "enterprise:a", "practice:p", "")
		n.Aliases, n.Props = []string{"虚构·别名"}, graphmodel.Props{"p": []string{"a"}}
		claim.Props = graphmodel.Props{"p": int64(1)}
		e.put(append(nodes("practice:p"), n), claim)
		got, edges := must(e, graphmodel.Reader.Node, n.ID), allEdges(e)
		got.Aliases[0], got.Props["p"], got.Props["q"] = "改", "改", "改"
		edges[0].Props["p"] = "改"
		n.Aliases, n.Props = []string{"虚构·别名"}, graphmodel.Props{"p": []string{"a"}}
		claim.Props = graphmodel.Props{"p": int64(1)}
		same(e, "node", must(e, graphmodel.Reader.Node, n.ID), n)
		same(e, "edges", allEdges(e), []graphmodel.Edge{claim})
	}},
	{"what a Writer was given belongs to the caller", func(e *env) {
		n := node("enterprise:a")
		n.Aliases, n.Props = []string{"虚构·别名"}, graphmodel.Props{"p": "a"}
		e.put([]graphmodel.Node{n})
		n.Aliases[0], n.Props["p"] = "改", "改"
		n.Aliases, n.Props = []string{"虚构·别名"}, graphmodel.Props{"p": "a"}
		same(e, "node", must(e, graphmodel.Reader.Node, n.ID), n)
	}},
}

// star writes a practice that many enterprises adopted, on dates that tie.
func (e *env) star(size int) {
	e.Helper()
	list, edges := nodes("practice:hub"), []graphmodel.Edge{}
	for i := range size {
		id := graphmodel.ID(fmt.Sprintf("enterprise:n%04d", i))
		list = append(list, node(id))
		when := []string{"2013", "", "~2014", "2013-10", "2012-01-31"}[i%5]
		edges = append(edges, edge("adopted:"+graphmodel.ID(id.Key()), id, "practice:hub", when))
	}
	e.put(list, edges...)
}

func mapped[T, U any](list []T, f func(T) U) []U {
	var all []U
	for _, v := range list {
		all = append(all, f(v))
	}
	return all
}

func edgeID(e graphmodel.Edge) graphmodel.ID { return e.ID }
