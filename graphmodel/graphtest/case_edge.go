package graphtest

import (
	"fmt"
	"slices"

	"ronghe/graphmodel"
)

// hubEdges are the edges of practice:p in the order of Place.
var hubEdges = []graphmodel.Edge{
	edge("about:o1", "practice:p", "enterprise:a", "2014"),
	edge("about:o2", "practice:p", "enterprise:b", "~2001"),
	edge("part_of:o3", "practice:p", "practice:q", "2001"),
	edge("about:i9", "case:c", "practice:p", ""),
	edge("adopted:d5", "enterprise:a", "practice:p", "2012-12-31"),
	edge("adopted:d1", "enterprise:b", "practice:p", "2013"),
	edge("adopted:d2", "enterprise:a", "practice:p", "2013"),
	edge("adopted:d0", "enterprise:a", "practice:p", "2013-01"),
	edge("adopted:d4", "enterprise:c", "practice:p", "2013-01-01"),
	edge("adopted:d3", "enterprise:c", "practice:p", "2013-02"),
	edge("adopted:b2", "enterprise:a", "practice:p", "~2011"),
	edge("adopted:b1", "enterprise:a", "practice:p", "~2014-05"),
	edge("adopted:u1", "enterprise:a", "practice:p", ""),
	edge("adopted:u2", "enterprise:b", "practice:p", ""),
	edge("shows:i8", "case:c", "practice:p", "2010"),
}

const hubNodes = "practice:p practice:q enterprise:a enterprise:b enterprise:c case:c"

// putHub writes hubEdges, the last first, and some that are not practice:p's.
func (e *env) putHub() {
	e.Helper()
	edges := slices.Clone(hubEdges)
	slices.Reverse(edges)
	e.put(nodes(hubNodes), append(edges,
		edge("about:x1", "enterprise:a", "enterprise:b", "2013"), edge("shows:x2", "case:c", "practice:q", "2013"))...)
}

var edgeCases = []testCase{
	{"a property of all edges of a kind is told of those that have it, and of no others", func(e *env) {
		edges, want := propEdges()
		e.put(nodes("enterprise:a practice:p practice:q"), edges...)
		same(e, "values of p", allProps(e, "adopted", "p"), want)
		e.remove("adopted:text")
		delete(want, "adopted:text")
		same(e, "values after one went", allProps(e, "adopted", "p"), want)
		same(e, "of a kind that is not there", allProps(e, "unheard_of", "p"), map[graphmodel.ID]any{})
	}},
	{"the properties of all edges are told with their kinds, also where there are none", func(e *env) {
		edges, _ := propEdges()
		e.put(nodes("enterprise:a practice:p practice:q"), edges...)
		same(e, "kinds and properties", allEdgeProps(e), told(edges))
		e.remove("adopted:text")
		edges = slices.DeleteFunc(edges, func(c graphmodel.Edge) bool { return c.ID == "adopted:text" })
		same(e, "those after one went", allEdgeProps(e), told(edges))
	}},
	{"the edges of a node are in the order of Place: out before in, kind, time, ID", func(e *env) {
		e.putHub()
		same(e, "edges", edgesOf(e, "practice:p"), hubEdges)
	}},
	{"the edges of a node are narrowed by direction and kinds", func(e *env) {
		e.putHub()
		for _, d := range []graphmodel.Direction{"", graphmodel.Both, graphmodel.Out, graphmodel.In} {
			for _, kinds := range [][]graphmodel.Kind{
				nil, {"about"}, {"shows", "about"}, {"adopted", "unheard_of", "adopted"}, {"unheard_of"},
			} {
				q := graphmodel.EdgeQuery{Node: "practice:p", Direction: d, Kinds: kinds, Limit: 100}
				same(e, fmt.Sprintf("%q %v", d, kinds), must(e, graphmodel.Reader.Edges, q).Edges, narrowed(hubEdges, q))
			}
		}
	}},
	{"the edges of a node are paged with any limit, without repeat or gap", func(e *env) {
		e.putHub()
		for limit := 1; limit <= len(hubEdges)+1; limit++ {
			same(e, fmt.Sprint("limit ", limit), e.pages(graphmodel.EdgeQuery{Node: "practice:p", Limit: limit}), hubEdges)
		}
	}},
	{"a page ends where Next says, and tells whether there are more", func(e *env) {
		e.putHub()
		page := must(e, graphmodel.Reader.Edges, graphmodel.EdgeQuery{Node: "practice:p", Limit: 12})
		same(e, "more", page.More, true)
		same(e, "next", page.Next, graphmodel.Place{Direction: graphmodel.In, Kind: "adopted", When: "~2014-05", ID: "adopted:b1"})
		page = must(e, graphmodel.Reader.Edges, graphmodel.EdgeQuery{Node: "practice:p", After: page.Next, Limit: 3})
		same(e, "more of the last page", page.More, false)
		same(e, "last page", page.Edges, hubEdges[12:])
	}},
	{"paging goes on where it was while edges come and go", func(e *env) {
		e.putHub()
		q := graphmodel.EdgeQuery{Node: "practice:p", Limit: 6}
		first := must(e, graphmodel.Reader.Edges, q)
		e.put(nil, edge("adopted:new0", "enterprise:c", "practice:p", "2012"), edge("adopted:new1", "enterprise:c", "practice:p", "2013-01"))
		e.remove(first.Next.ID, "adopted:b2")
		q.After, q.Limit = first.Next, 100
		want := slices.Concat([]graphmodel.Edge{}, hubEdges[6:8],
			[]graphmodel.Edge{edge("adopted:new1", "enterprise:c", "practice:p", "2013-01")}, hubEdges[8:10], hubEdges[11:])
		same(e, "rest", must(e, graphmodel.Reader.Edges, q).Edges, want)
	}},
	{"the edges of a node with thousands are paged to the end", func(e *env) {
		e.star(2500)
		got := e.pages(graphmodel.EdgeQuery{Node: "practice:hub", Direction: graphmodel.In, Limit: 400})
		if !slices.IsSortedFunc(got, func(a, b graphmodel.Edge) int {
			return comparePlaces(placeOf(a, "practice:hub"), placeOf(b, "practice:hub"))
		}) {
			e.Error("the edges are not in the order of Place")
		}
		unique := map[graphmodel.ID]bool{}
		for _, c := range got {
			unique[c.ID] = true
		}
		same(e, "edges", []int{len(got), len(unique)}, []int{2500, 2500})
	}},
	{"all edges are in order of ID, narrowed by kinds, in pages of any limit", func(e *env) {
		e.putHub()
		sorted := append(slices.Clone(hubEdges),
			edge("about:x1", "enterprise:a", "enterprise:b", "2013"), edge("shows:x2", "case:c", "practice:q", "2013"))
		slices.SortFunc(sorted, func(a, b graphmodel.Edge) int { return compareIDs(a.ID, b.ID) })
		for limit := 1; limit <= len(sorted)+1; limit++ {
			q := graphmodel.EdgeQuery{Limit: limit}
			same(e, fmt.Sprint("limit ", limit), e.pages(q), sorted)
			q.Kinds = []graphmodel.Kind{"shows", "adopted"}
			same(e, fmt.Sprint("kinds, limit ", limit), e.pages(q), narrowed(sorted, q))
		}
		page := must(e, graphmodel.Reader.Edges, graphmodel.EdgeQuery{Limit: 1})
		same(e, "next", page.Next, graphmodel.Place{ID: "about:i9"})
	}},
	{"edges by ID come in the order asked, each once, unknown ones left out", func(e *env) {
		e.putHub()
		page := must(e, graphmodel.Reader.Edges, graphmodel.EdgeQuery{
			IDs: ids("shows:i8 adopted:nothing about:i9 shows:i8"), Node: "enterprise:c", Kinds: []graphmodel.Kind{"adopted"},
		})
		same(e, "edges", mapped(page.Edges, edgeID), ids("shows:i8 about:i9"))
		same(e, "more", page.More, false)
	}},
	{"an edge that gets another date moves to its new place", func(e *env) {
		e.putHub()
		e.put(nil, edge("adopted:u2", "enterprise:b", "practice:p", "2000"), edge("adopted:d5", "enterprise:a", "practice:p", "~2030"))
		got := must(e, graphmodel.Reader.Edges, graphmodel.EdgeQuery{Node: "practice:p", Kinds: []graphmodel.Kind{"adopted"}, Limit: 100}).Edges
		same(e, "order", mapped(got, edgeID), ids("adopted:u2 adopted:d1 adopted:d2 adopted:d0 adopted:d4 adopted:d3 "+
			"adopted:b2 adopted:b1 adopted:d5 adopted:u1"))
	}},
	{"a node without edges has none, and an unknown node is ErrNotFound", func(e *env) {
		e.put(nodes("enterprise:a"))
		same(e, "page", must(e, graphmodel.Reader.Edges, graphmodel.EdgeQuery{Node: "enterprise:a", Limit: 10}), graphmodel.EdgePage{})
		_, err := ask(e, graphmodel.Reader.Edges, graphmodel.EdgeQuery{Node: "enterprise:nobody", Limit: 10})
		e.faulty(err, graphmodel.ErrNotFound, "enterprise:nobody")
	}},
	{"two claims of one thing are two edges", func(e *env) {
		e.put(nodes("enterprise:a practice:p"),
			edge("adopted:1", "enterprise:a", "practice:p", "2013"), edge("adopted:2", "enterprise:a", "practice:p", "2013"))
		same(e, "edges", mapped(edgesOf(e, "enterprise:a"), edgeID), ids("adopted:1 adopted:2"))
	}},
}

// pages follows Next to the end.
func (e *env) pages(q graphmodel.EdgeQuery) []graphmodel.Edge {
	e.Helper()
	var all []graphmodel.Edge
	for {
		page := must(e, graphmodel.Reader.Edges, q)
		if len(page.Edges) > q.Limit || page.More && len(page.Edges) < q.Limit {
			e.Fatalf("a page of %d edges for limit %d, more: %v", len(page.Edges), q.Limit, page.More)
		}
		all = append(all, page.Edges...)
		if !page.More {
			return all
		}
		if comparePlaces(page.Next, q.After) <= 0 && q.After != (graphmodel.Place{}) {
			e.Fatalf("the page after %+v ends at %+v", q.After, page.Next)
		}
		q.After = page.Next
	}
}

// narrowed is those of list that q asks for, by kind and direction.
func narrowed(list []graphmodel.Edge, q graphmodel.EdgeQuery) []graphmodel.Edge {
	return slices.DeleteFunc(slices.Clone(list), func(c graphmodel.Edge) bool {
		return !chosen(c.Link(), q.Node, q.Kinds, q.Direction)
	})
}

// propEdges are edges with and without a property p, and what AllProps tells of those that
// have one.
func propEdges() (edges []graphmodel.Edge, want map[graphmodel.ID]any) {
	want = map[graphmodel.ID]any{
		"adopted:text": "x", "adopted:empty": "", "adopted:number": int64(1), "adopted:list": []string{}, "adopted:both": "y",
	}
	props := map[graphmodel.ID]graphmodel.Props{
		"adopted:none": nil, "adopted:other": {"pp": "x", "q": "p"}, "adopted:said": {"q": `"p":"x"`, "r": []string{"p"}},
		"adopted:both": {"o": "p", "p": "y", "q": `p":`}, "about:p": {"p": "x"},
	}
	for id, value := range want {
		if props[id] == nil {
			props[id] = graphmodel.Props{"p": value}
		}
	}
	for id, has := range props {
		claim := edge(id, "enterprise:a", "practice:p", "2013")
		claim.Props = has
		edges = append(edges, claim)
	}
	return edges, want
}

// told is what AllEdgeProps tells of edges, as texts in order.
func told(edges []graphmodel.Edge) []string {
	var list []string
	for _, c := range edges {
		list = append(list, string(c.ID.Kind())+" "+string(c.Props.Canonical()))
	}
	slices.Sort(list)
	return list
}

func allEdgeProps(e *env) []string {
	e.Helper()
	var list []string
	err := e.store.View(e.Context(), func(r graphmodel.Reader) error {
		list = nil
		return graphmodel.AllEdgeProps(r, func(kind graphmodel.Kind, props graphmodel.Props) {
			list = append(list, string(kind)+" "+string(props.Canonical()))
		})
	})
	if err != nil {
		e.Fatalf("AllEdgeProps: %v", err)
	}
	slices.Sort(list)
	return list
}

func allProps(e *env, kind graphmodel.Kind, name string) map[graphmodel.ID]any {
	e.Helper()
	found := map[graphmodel.ID]any{}
	err := e.store.View(e.Context(), func(r graphmodel.Reader) error {
		clear(found)
		return graphmodel.AllProps(r, kind, name, func(id graphmodel.ID, value any) {
			if _, twice := found[id]; twice {
				e.Errorf("%s is told twice", id)
			}
			found[id] = value
		})
	})
	if err != nil {
		e.Fatalf("AllProps: %v", err)
	}
	return found
}
