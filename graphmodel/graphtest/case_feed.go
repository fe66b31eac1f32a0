package graphtest

import (
	"errors"
	"fmt"

	"ronghe/graphmodel"
)

var feedCases = []testCase{
	{"an empty Store has no Changes and gave no number", func(e *env) {
		same(e, "feed", e.feed(0, 10), graphmodel.Feed{})
	}},
	{"Changes are numbered from 1, one for each node and edge, and carry the shape", func(e *env) {
		a, p, claim := node("enterprise:a"), node("practice:p"), richEdge()
		a.Props = graphmodel.Props{"p": "not in the shape"}
		e.put(append(nodes("source:s"), a, p), claim)
		feed := e.feed(0, 100)
		same(e, "last", feed.Last, 4)
		told := map[graphmodel.ID]graphmodel.Change{}
		for i, c := range feed.Changes {
			same(e, "number", c.Number, int64(i+1))
			c.Number = 0
			told[c.ID] = c
		}
		stub, link := a.Stub(), claim.Link()
		same(e, "node", told[a.ID], graphmodel.Change{ID: a.ID, Node: &stub})
		same(e, "edge", told[claim.ID], graphmodel.Change{ID: claim.ID, Edge: &link})
	}},
	{"Changes of a second Update come after those of the first", func(e *env) {
		e.put(nodes("enterprise:z"))
		e.put(nodes("enterprise:a"))
		same(e, "feed", toldIn(e.feed(0, 10)), "1 enterprise:z, 2 enterprise:a")
	}},
	{"Changes resume from any number with any limit", func(e *env) {
		for i := range 12 {
			e.put(nodes(fmt.Sprintf("enterprise:n%d", i)))
		}
		e.put([]graphmodel.Node{renamed("enterprise:n3")})
		e.remove("enterprise:n7")
		whole := e.feed(0, 100).Changes
		for after := int64(0); after <= 15; after++ {
			for limit := 1; limit <= 14; limit++ {
				same(e, fmt.Sprintf("Changes(%d, %d)", after, limit), e.feed(after, limit),
					graphmodel.Feed{Changes: firstAfter(whole, after, limit), Last: 14})
			}
		}
	}},
	{"a limit below 1 tells only Last", func(e *env) {
		e.put(nodes("enterprise:a enterprise:b"))
		same(e, "limit 0", e.feed(0, 0), graphmodel.Feed{Last: 2})
		same(e, "limit -1", e.feed(0, -1), graphmodel.Feed{Last: 2})
	}},
	{"a node that changes again moves to its new number and is told once", func(e *env) {
		e.put(nodes("enterprise:a"))
		e.put(nodes("enterprise:b"))
		e.put([]graphmodel.Node{renamed("enterprise:a")})
		feed := e.feed(0, 10)
		same(e, "feed", toldIn(feed), "2 enterprise:b, 3 enterprise:a")
		same(e, "title", feed.Changes[1].Node.Title, renamed("enterprise:a").Title)
	}},
	{"an edge that changes again moves to its new number and is told once", func(e *env) {
		e.put(nodes("enterprise:a practice:p"), edge("adopted:1", "enterprise:a", "practice:p", ""))
		e.put(nil, edge("adopted:1", "enterprise:a", "practice:p", "2013"))
		feed := e.feed(3, 10)
		same(e, "feed", toldIn(feed), "4 adopted:1")
		same(e, "since", feed.Changes[0].Edge.Since, "2013")
	}},
	{"a node written twice in one Update takes one number, as it was last", func(e *env) {
		e.put([]graphmodel.Node{node("enterprise:a"), renamed("enterprise:a")})
		feed := e.feed(0, 10)
		same(e, "feed", toldIn(feed), "1 enterprise:a")
		same(e, "title", feed.Changes[0].Node.Title, renamed("enterprise:a").Title)
		same(e, "last", feed.Last, 1)
	}},
	{"a deletion is told, without shape, in place of what was before", func(e *env) {
		e.put(nodes("enterprise:a practice:p"), edge("adopted:1", "enterprise:a", "practice:p", ""))
		e.remove("adopted:1")
		e.remove("enterprise:a")
		same(e, "changes", e.feed(3, 10).Changes, []graphmodel.Change{
			{Number: 4, ID: "adopted:1", Deleted: true}, {Number: 5, ID: "enterprise:a", Deleted: true},
		})
		same(e, "all", len(e.feed(0, 10).Changes), 3)
	}},
	{"what is written again after its deletion is told as written", func(e *env) {
		e.put(nodes("enterprise:a"))
		e.remove("enterprise:a")
		e.put(nodes("enterprise:a"))
		stub := node("enterprise:a").Stub()
		same(e, "feed", e.feed(0, 10), graphmodel.Feed{
			Changes: []graphmodel.Change{{Number: 3, ID: "enterprise:a", Node: &stub}}, Last: 3,
		})
	}},
	{"writing what is there, nodes and edges, takes no number", func(e *env) {
		list := nodes("enterprise:a practice:p source:s")
		list[0].Props = graphmodel.Props{"list": []string{"a"}, "n": int64(1), "f": 1.0}
		e.put(list, richEdge())
		e.put(list, richEdge())
		e.update(func(w graphmodel.Writer) error {
			return errors.Join(w.PutEdge(richEdge()), graphmodel.PutAll(w, list, nil))
		})
		list[0].Aliases = []string{} // alike no aliases
		e.put(list)
		same(e, "last", e.last(), 4)
		same(e, "changes", len(e.feed(0, 10).Changes), 4)
	}},
	{"an Update that is refused takes no number", func(e *env) {
		e.put(nodes("enterprise:a"))
		e.refused(graphmodel.ErrInvalid, "", func(w graphmodel.Writer) error {
			return errors.Join(w.PutNode(node("enterprise:b")), w.PutEdge(edge("adopted:1", "enterprise:b", "practice:p", "")))
		})
		e.put(nodes("enterprise:c"))
		same(e, "feed", toldIn(e.feed(0, 10)), "1 enterprise:a, 2 enterprise:c")
	}},
	{"a large Update is told whole, without a gap", func(e *env) {
		var list []graphmodel.Node
		for i := range 3000 {
			list = append(list, node(graphmodel.ID(fmt.Sprintf("enterprise:n%04d", i))))
		}
		e.put(list)
		seen := map[graphmodel.ID]bool{}
		for i, c := range e.feed(0, 5000).Changes {
			if c.Number != int64(i+1) {
				e.Fatalf("change %d: got number %d", i+1, c.Number)
			}
			seen[c.ID] = true
		}
		same(e, "nodes told", len(seen), len(list))
	}},
}

// renamed is a node as node makes it, under another title.
func renamed(id graphmodel.ID) graphmodel.Node {
	n := node(id)
	n.Title += "（更名）"
	return n
}

// richEdge is an edge with every field that may stand beside Since.
func richEdge() graphmodel.Edge {
	return graphmodel.Edge{
		ID: "adopted:1", Kind: "adopted", From: "enterprise:a", To: "practice:p", Since: "2013-10", Until: "2014",
		Props: graphmodel.Props{"level": "虚构"}, Source: "source:s", Quote: "虚构的一句话。", Confidence: graphmodel.Medium,
	}
}

// toldIn is a feed as text: "1 enterprise:a, 2 enterprise:b".
func toldIn(feed graphmodel.Feed) string {
	text := ""
	for i, c := range feed.Changes {
		if i > 0 {
			text += ", "
		}
		text += fmt.Sprint(c.Number, " ", c.ID)
	}
	return text
}

func firstAfter(all []graphmodel.Change, after int64, limit int) []graphmodel.Change {
	var page []graphmodel.Change
	for _, c := range all {
		if c.Number > after && len(page) < limit {
			page = append(page, c)
		}
	}
	return page
}
