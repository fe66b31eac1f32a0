package graphtest

import (
	"strings"

	"ronghe/graphmodel"
)

func path(from, to graphmodel.ID, hops int) graphmodel.PathQuery {
	return graphmodel.PathQuery{From: from, To: to, MaxHops: hops, Limit: graphmodel.MaxPaths}
}

// walked is paths as text: "enterprise:a adopted:1 practice:p".
func walked(paths []graphmodel.Path) []string {
	return mapped(paths, func(p graphmodel.Path) string {
		text := ""
		for i, n := range p.Nodes {
			if i > 0 {
				text += " " + string(p.Links[i-1].ID) + " "
			}
			text += string(n.ID)
		}
		return text
	})
}

// chain writes a chain of enterprises, a, b, c …, of which each learned from the
// one before, at the times given, separated by spaces.
func (e *env) chain(times string) {
	e.Helper()
	list, edges := nodes("enterprise:a"), []graphmodel.Edge{}
	for i, when := range strings.Fields(times) {
		from, to := string(rune('a'+i)), string(rune('b'+i))
		list = append(list, node(graphmodel.ID("enterprise:"+to)))
		edges = append(edges, edge(graphmodel.ID("learned_from:"+from+to), list[i].ID, list[i+1].ID, when))
	}
	e.put(list, edges...)
}

var pathCases = []testCase{
	{"Paths are all shortest ones, in order of their nodes", func(e *env) {
		e.putShape()
		got := must(e, graphmodel.Reader.Paths, path("enterprise:a", "enterprise:b", 6))
		same(e, "paths", walked(got), []string{
			"enterprise:a learned_from:6 enterprise:c learned_from:7 enterprise:b",
			"enterprise:a adopted:1 practice:p adopted:3 enterprise:b",
		})
		same(e, "first node", got[0].Nodes[0], node("enterprise:a").Stub())
		same(e, "first link", got[1].Links[0], edge("adopted:1", "enterprise:a", "practice:p", "2013").Link())
	}},
	{"Paths gives the first Limit of them", func(e *env) {
		e.putShape()
		q := path("enterprise:a", "enterprise:b", 6)
		q.Limit = 1
		same(e, "paths", walked(must(e, graphmodel.Reader.Paths, q)), []string{
			"enterprise:a learned_from:6 enterprise:c learned_from:7 enterprise:b",
		})
	}},
	{"Paths are none longer than MaxHops, and none where there is no way", func(e *env) {
		e.putShape()
		same(e, "too far", must(e, graphmodel.Reader.Paths, path("enterprise:a", "enterprise:b", 1)), nil)
		same(e, "no way", must(e, graphmodel.Reader.Paths, path("enterprise:a", "enterprise:alone", 12)), nil)
	}},
	{"Paths reach as far as MaxHops", func(e *env) {
		e.chain("2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013")
		same(e, "12 hops", len(must(e, graphmodel.Reader.Paths, path("enterprise:a", "enterprise:m", 12))), 1)
		same(e, "13 hops", len(must(e, graphmodel.Reader.Paths, path("enterprise:a", "enterprise:n", 12))), 0)
		same(e, "11 of 12", len(must(e, graphmodel.Reader.Paths, path("enterprise:a", "enterprise:m", 11))), 0)
	}},
	{"Paths walk in the direction and along the kinds asked for", func(e *env) {
		e.putShape()
		q := path("enterprise:c", "practice:p", 6)
		q.Direction = graphmodel.Out
		same(e, "out", walked(must(e, graphmodel.Reader.Paths, q)), []string{
			"enterprise:c learned_from:6 enterprise:a adopted:1 practice:p",
			"enterprise:c learned_from:7 enterprise:b adopted:3 practice:p",
			"enterprise:c adopted:5 practice:q part_of:9 practice:p",
		})
		q.Kinds = []graphmodel.Kind{"part_of", "adopted"}
		same(e, "kinds", walked(must(e, graphmodel.Reader.Paths, q)), []string{
			"enterprise:c adopted:5 practice:q part_of:9 practice:p",
		})
		q.Direction = graphmodel.In
		same(e, "in", must(e, graphmodel.Reader.Paths, q), nil)
	}},
	{"a step of a path names the first of many claims by time, then ID", func(e *env) {
		e.put(nodes("enterprise:a enterprise:b"),
			edge("about:1", "enterprise:a", "enterprise:b", ""), edge("about:2", "enterprise:b", "enterprise:a", "~2001"),
			edge("about:4", "enterprise:b", "enterprise:a", "2013-01"), edge("about:5", "enterprise:a", "enterprise:b", "2013"),
			edge("learned_from:3", "enterprise:a", "enterprise:b", "2013"))
		q := path("enterprise:a", "enterprise:b", 1)
		same(e, "both", walked(must(e, graphmodel.Reader.Paths, q)), []string{"enterprise:a about:5 enterprise:b"})
		q.Direction = graphmodel.In
		same(e, "in", walked(must(e, graphmodel.Reader.Paths, q)), []string{"enterprise:a about:4 enterprise:b"})
		e.remove("about:4")
		same(e, "bound", walked(must(e, graphmodel.Reader.Paths, q)), []string{"enterprise:a about:2 enterprise:b"})
	}},
	{"a time-respecting path never goes back: 2013-05, 2013, 2013-06", func(e *env) {
		e.chain("2013-05 2013 2013-06")
		q := path("enterprise:a", "enterprise:d", 6)
		q.TimeRespecting = true
		same(e, "forward", len(must(e, graphmodel.Reader.Paths, q)), 1)
		q.From, q.To = q.To, q.From
		same(e, "backward", len(must(e, graphmodel.Reader.Paths, q)), 0)
	}},
	{"a time-respecting path never goes back: not 2013-05, 2013, 2013-02", func(e *env) {
		e.chain("2013-05 2013 2013-02")
		q := path("enterprise:a", "enterprise:d", 6)
		same(e, "without time", len(must(e, graphmodel.Reader.Paths, q)), 1)
		q.TimeRespecting = true
		same(e, "with time", len(must(e, graphmodel.Reader.Paths, q)), 0)
		q.From, q.To = q.To, q.From
		same(e, "backward", len(must(e, graphmodel.Reader.Paths, q)), 1)
	}},
	{"a time-respecting path walks along dated edges only", func(e *env) {
		e.chain("2013 ~2013 2014")
		q := path("enterprise:a", "enterprise:d", 6)
		q.TimeRespecting = true
		same(e, "a bound is no date", len(must(e, graphmodel.Reader.Paths, q)), 0)
	}},
	{"a time-respecting path may be longer than the shortest, and takes the shortest that can be walked", func(e *env) {
		e.chain("2013 2012")
		e.put(nodes("enterprise:d"),
			edge("learned_from:bd", "enterprise:b", "enterprise:d", "2014"), edge("learned_from:dc", "enterprise:d", "enterprise:c", "2014-12-31"))
		q := path("enterprise:a", "enterprise:c", 6)
		q.TimeRespecting = true
		same(e, "paths", walked(must(e, graphmodel.Reader.Paths, q)), []string{
			"enterprise:a learned_from:ab enterprise:b learned_from:bd enterprise:d learned_from:dc enterprise:c",
		})
	}},
	{"a step of a time-respecting path names the claim that lets the walk go on earliest", func(e *env) {
		e.chain("2013-05 2020 2014")
		e.put(nil,
			edge("learned_from:x1", "enterprise:b", "enterprise:c", "2012"), edge("learned_from:x2", "enterprise:b", "enterprise:c", "2013-06"),
			edge("learned_from:x3", "enterprise:b", "enterprise:c", "2013"), edge("learned_from:x4", "enterprise:b", "enterprise:c", "2013-05-01"),
			edge("learned_from:x5", "enterprise:b", "enterprise:c", "2013"))
		q := path("enterprise:a", "enterprise:d", 6)
		q.TimeRespecting = true
		same(e, "paths", walked(must(e, graphmodel.Reader.Paths, q)), []string{
			"enterprise:a learned_from:ab enterprise:b learned_from:x3 enterprise:c learned_from:cd enterprise:d",
		})
	}},
}
