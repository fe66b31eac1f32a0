package graphtest

import (
	"errors"
	"fmt"
	"strings"

	"ronghe/graphmodel"
)

// Queries that every engine refuses alike. a and p are there.
var queryCases = []testCase{
	{"Node of a malformed ID is ErrInvalid", func(e *env) {
		for _, id := range badIDs {
			refuses(e, graphmodel.Reader.Node, id)
		}
	}},
	{"Nodes with a limit out of range, a malformed kind or ID is ErrInvalid", func(e *env) {
		for _, limit := range []int{0, -1, graphmodel.MaxPage + 1} {
			refuses(e, graphmodel.Reader.Nodes, graphmodel.NodeQuery{Limit: limit})
		}
		for _, kind := range badKinds {
			refuses(e, graphmodel.Reader.Nodes, graphmodel.NodeQuery{Kind: kind, Limit: 1})
		}
		for _, id := range badIDs {
			refuses(e, graphmodel.Reader.Nodes, graphmodel.NodeQuery{IDs: []graphmodel.ID{"enterprise:a", id}})
		}
		refuses(e, graphmodel.Reader.Nodes, graphmodel.NodeQuery{IDs: tooMany})
	}},
	{"Edges with a limit out of range, a malformed kind, ID or direction is ErrInvalid", func(e *env) {
		e.put(nodes("enterprise:a"))
		for _, limit := range []int{0, -1, graphmodel.MaxPage + 1} {
			refuses(e, graphmodel.Reader.Edges, graphmodel.EdgeQuery{Node: "enterprise:a", Limit: limit})
		}
		for _, id := range badIDs {
			refuses(e, graphmodel.Reader.Edges, graphmodel.EdgeQuery{IDs: []graphmodel.ID{id}})
			if id != "" { // which asks for all
				refuses(e, graphmodel.Reader.Edges, graphmodel.EdgeQuery{Node: id, Limit: 1})
			}
		}
		refuses(e, graphmodel.Reader.Edges, graphmodel.EdgeQuery{IDs: tooMany})
		for _, w := range badWalks {
			refuses(e, graphmodel.Reader.Edges, graphmodel.EdgeQuery{Node: "enterprise:a", Kinds: w.kinds, Direction: w.direction, Limit: 1})
		}
	}},
	{"Expand out of its limits is ErrInvalid", func(e *env) {
		e.put(nodes("enterprise:a"))
		from := ids("enterprise:a")
		for _, q := range []graphmodel.ExpandQuery{
			{Limit: 1}, {From: tooMany, Limit: graphmodel.MaxGraph}, {From: from, Limit: 0}, {From: from, Limit: graphmodel.MaxGraph + 1},
			{From: from, Limit: 1, Depth: -1}, {From: from, Limit: 1, Depth: graphmodel.MaxDepth + 1},
			{From: ids("enterprise:a enterprise:a"), Limit: 1}, {From: ids("enterprise:a 坏"), Limit: 2},
		} {
			refuses(e, graphmodel.Reader.Expand, q)
		}
		for _, w := range badWalks {
			refuses(e, graphmodel.Reader.Expand, graphmodel.ExpandQuery{From: from, Kinds: w.kinds, Direction: w.direction, Limit: 1})
		}
	}},
	{"Degrees of malformed or too many IDs is ErrInvalid", func(e *env) {
		for _, id := range badIDs {
			refuses(e, graphmodel.Reader.Degrees, []graphmodel.ID{id})
		}
		refuses(e, graphmodel.Reader.Degrees, tooMany)
	}},
	{"Paths out of their limits, or from a node to itself, are ErrInvalid", func(e *env) {
		e.put(nodes("enterprise:a enterprise:b"))
		good := graphmodel.PathQuery{From: "enterprise:a", To: "enterprise:b", MaxHops: 3, Limit: 3}
		for _, change := range []func(*graphmodel.PathQuery){
			func(q *graphmodel.PathQuery) { q.To = q.From },
			func(q *graphmodel.PathQuery) { q.From = "" },
			func(q *graphmodel.PathQuery) { q.To = "Bad:id" },
			func(q *graphmodel.PathQuery) { q.MaxHops = 0 },
			func(q *graphmodel.PathQuery) { q.MaxHops = graphmodel.MaxHops + 1 },
			func(q *graphmodel.PathQuery) { q.Limit = 0 },
			func(q *graphmodel.PathQuery) { q.Limit = graphmodel.MaxPaths + 1 },
		} {
			q := good
			change(&q)
			refuses(e, graphmodel.Reader.Paths, q)
		}
		for _, w := range badWalks {
			q := good
			q.Kinds, q.Direction = w.kinds, w.direction
			refuses(e, graphmodel.Reader.Paths, q)
		}
	}},
	{"Similar out of its limits is ErrInvalid", func(e *env) {
		e.put(nodes("enterprise:a"))
		for _, limit := range []int{0, -1, graphmodel.MaxTop + 1} {
			refuses(e, graphmodel.Reader.Similar, graphmodel.SimilarQuery{Node: "enterprise:a", Limit: limit})
		}
		for _, id := range badIDs {
			refuses(e, graphmodel.Reader.Similar, graphmodel.SimilarQuery{Node: id, Limit: 1})
		}
		for _, w := range badWalks {
			refuses(e, graphmodel.Reader.Similar, graphmodel.SimilarQuery{Node: "enterprise:a", Kinds: w.kinds, Direction: w.direction, Limit: 1})
		}
	}},
	{"the largest limits are allowed", func(e *env) {
		e.put(nodes("enterprise:a enterprise:b"))
		must(e, graphmodel.Reader.Nodes, graphmodel.NodeQuery{Limit: graphmodel.MaxPage})
		must(e, graphmodel.Reader.Edges, graphmodel.EdgeQuery{Limit: graphmodel.MaxPage})
		must(e, graphmodel.Reader.Expand, expand("enterprise:a", graphmodel.MaxDepth, graphmodel.MaxGraph))
		must(e, graphmodel.Reader.Paths, path("enterprise:a", "enterprise:b", graphmodel.MaxHops))
		must(e, graphmodel.Reader.Similar, graphmodel.SimilarQuery{Node: "enterprise:a", Limit: graphmodel.MaxTop})
	}},
}

var (
	badIDs = []graphmodel.ID{
		"", "enterprise", "enterprise:", ":a", "Enterprise:a", "enterprise:A", "enterprise:a b", "企业:a", "enterprise:\x00",
		"enterprise:a'--", "enterprise:a:b", graphmodel.ID("enterprise:" + strings.Repeat("a", graphmodel.MaxID)),
	}
	badKinds = []graphmodel.Kind{"Enterprise", "1st", "a-b", "企业", "a\x00", graphmodel.Kind(strings.Repeat("a", 33))}
	tooMany  = manyIDs(graphmodel.MaxIDs + 1)
	badWalks = []struct {
		kinds     []graphmodel.Kind
		direction graphmodel.Direction
	}{
		{nil, "sideways"}, {nil, "OUT"}, {[]graphmodel.Kind{""}, ""}, {[]graphmodel.Kind{"adopted", "Bad kind"}, graphmodel.In},
	}
)

func manyIDs(n int) []graphmodel.ID {
	var all []graphmodel.ID
	for i := range n {
		all = append(all, graphmodel.ID(fmt.Sprint("enterprise:", i)))
	}
	return all
}

// refuses asks that q is ErrInvalid.
func refuses[Q, A any](e *env, method func(graphmodel.Reader, Q) (A, error), q Q) {
	e.Helper()
	if err := failure(e, method, q); !errors.Is(err, graphmodel.ErrInvalid) {
		e.Errorf("%.200v: got error %v, want ErrInvalid", q, err)
	}
}
