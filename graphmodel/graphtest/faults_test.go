package graphtest

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"ronghe/graphmodel"
)

// faults is one broken promise each, and the cases that have to fail for it.
var faults = map[string]struct {
	fault fault
	fails []string
}{
	"none": {},
	"forgets Until": {fault{edge: func(e graphmodel.Edge) graphmodel.Edge { e.Until = ""; return e }}, []string{
		"Changes are numbered from 1, one for each node and edge, and carry the shape",
		"Expand gives titles and kinds, and links with dates and confidence",
		"an edge's until is kept, and changing it alone is a change",
	}},
	"tells no property that is empty": {fault{props: func(_ graphmodel.ID, v any) bool { return v != "" }}, []string{
		"a property of all edges of a kind is told of those that have it, and of no others",
	}},
	"leaves out edges without properties": {fault{bare: true}, []string{
		"the properties of all edges are told with their kinds, also where there are none",
	}},
	"commits of no time": {fault{committed: func(time.Time) time.Time { return time.Time{} }}, []string{
		"Committed tells of each number when its Update was committed, of nodes and edges, and nothing of others",
	}},
	"a clock that is an hour slow": {fault{written: func(w graphmodel.Written) graphmodel.Written { w.At = w.At.Add(-time.Hour); return w }}, []string{
		"Committed tells of each number when its Update was committed, of nodes and edges, and nothing of others",
		"Written of a node that was deleted is zero",
		"Written tells the number of each node's last change and when its Update was committed",
	}},
	"forgets Confidence": {fault{edge: func(e graphmodel.Edge) graphmodel.Edge { e.Confidence = ""; return e }}, []string{
		"Changes are numbered from 1, one for each node and edge, and carry the shape",
		"Expand gives titles and kinds, and links with dates and confidence",
		"an edge's confidence is kept, and changing it alone is a change",
	}},
	"forgets InUseBy": {fault{edge: func(e graphmodel.Edge) graphmodel.Edge { e.InUseBy = ""; return e }}, []string{
		"a page ends where Next says, and tells whether there are more",
		"all edges are in order of ID, narrowed by kinds, in pages of any limit",
		"an edge that gets another date moves to its new place",
		"an edge's in_use_by is kept, and changing it alone is a change",
		"paging goes on where it was while edges come and go",
		"the edges of a node are in the order of Place: out before in, kind, time, ID",
		"the edges of a node are narrowed by direction and kinds",
		"the edges of a node are paged with any limit, without repeat or gap",
	}},
	"drops empty lists": {fault{node: mangled(func(v any) any {
		if list, ok := v.([]string); ok && len(list) == 0 {
			return nil
		}
		return v
	})}, []string{
		"a property that is an empty list is not absent",
	}},
	"drops empty text": {fault{node: mangled(func(v any) any {
		if v == "" {
			return nil
		}
		return v
	})}, []string{
		"a node's props is kept, and changing it alone is a change",
		`a property that is "" is not absent`,
	}},
	"floats become ints": {fault{node: mangled(func(v any) any {
		if f, ok := v.(float64); ok && f == 1 {
			return int64(1)
		}
		return v
	})}, []string{
		"the decimal 1.0 is not the integer 1",
	}},
	"ints go through floats": {fault{node: mangled(func(v any) any {
		if n, ok := v.(int64); ok {
			return int64(float64(n))
		}
		return v
	})}, []string{
		"an integer above 2⁵³ is exact",
		"the largest and the smallest integer are exact",
	}},
	"a list of one becomes text": {fault{node: mangled(func(v any) any {
		if list, ok := v.([]string); ok && len(list) == 1 {
			return list[0]
		}
		return v
	})}, []string{
		"a list of one empty string is kept",
		"a list of one string is not a string",
		"what a Reader gave belongs to the caller",
	}},
	"trims text": {fault{node: mangled(func(v any) any {
		if s, ok := v.(string); ok {
			return strings.TrimSpace(s)
		}
		return v
	})}, []string{
		"line breaks and control characters are kept",
		"white space at both ends is kept",
	}},
	"loses what is outside the basic plane": {fault{node: mangled(func(v any) any {
		if s, ok := v.(string); ok {
			return strings.Map(func(r rune) rune { return min(r, 0xFFFF) }, s)
		}
		return v
	})}, []string{
		"characters outside the basic plane are kept",
	}},
	"lists nodes in any order": {fault{nodes: func(q graphmodel.NodeQuery, p graphmodel.NodePage) graphmodel.NodePage {
		if q.IDs == nil && q.Limit <= 100 {
			slices.Reverse(p.Nodes)
		}
		return p
	}}, []string{
		"nodes are listed in the order of the bytes of their IDs",
		"nodes are listed page by page with any limit, and tell whether there are more",
	}},
	"never has more nodes": {fault{nodes: func(_ graphmodel.NodeQuery, p graphmodel.NodePage) graphmodel.NodePage { p.More = false; return p }}, []string{
		"nodes are listed page by page with any limit, and tell whether there are more",
		"nodes of a kind are all of it and no others, with their number",
	}},
	"forgets the total": {fault{nodes: func(_ graphmodel.NodeQuery, p graphmodel.NodePage) graphmodel.NodePage { p.Total = 0; return p }}, []string{
		"nodes are listed in the order of the bytes of their IDs",
		"nodes are listed page by page with any limit, and tell whether there are more",
		"nodes by ID come in the order asked, each once, unknown ones left out",
		"nodes of a kind are all of it and no others, with their number",
	}},
	"lists edges in order of ID": {fault{edges: func(q graphmodel.EdgeQuery, p graphmodel.EdgePage) graphmodel.EdgePage {
		if q.IDs == nil {
			slices.SortFunc(p.Edges, func(a, b graphmodel.Edge) int { return compareIDs(a.ID, b.ID) })
		}
		return p
	}}, []string{
		"an edge that gets another date moves to its new place",
		"paging goes on where it was while edges come and go",
		"the edges of a node are in the order of Place: out before in, kind, time, ID",
		"the edges of a node are narrowed by direction and kinds",
		"the edges of a node are paged with any limit, without repeat or gap",
		"the edges of a node with thousands are paged to the end",
	}},
	"gives edges by ID in order of ID": {fault{edges: func(q graphmodel.EdgeQuery, p graphmodel.EdgePage) graphmodel.EdgePage {
		if q.IDs != nil {
			slices.SortFunc(p.Edges, func(a, b graphmodel.Edge) int { return compareIDs(a.ID, b.ID) })
		}
		return p
	}}, []string{
		"a thousand nodes and edges by ID come at once",
		"edges by ID come in the order asked, each once, unknown ones left out",
	}},
	"forgets where a page ended": {fault{edges: func(_ graphmodel.EdgeQuery, p graphmodel.EdgePage) graphmodel.EdgePage {
		p.Next.When = ""
		return p
	}}, []string{
		"a page ends where Next says, and tells whether there are more",
		"paging goes on where it was while edges come and go",
		"the edges of a node are paged with any limit, without repeat or gap",
		"the edges of a node with thousands are paged to the end",
	}},
	"leaves out a link": {fault{expand: func(g graphmodel.Graph) graphmodel.Graph {
		g.Links = g.Links[:max(0, len(g.Links)-1)]
		return g
	}}, []string{
		"Expand gives at most MaxLinks links and says when it left some out",
		"Expand gives titles and kinds, and links with dates and confidence",
		"Expand is closed: its links are all edges among its nodes, in order of From, To, ID",
		"Expand says when a node was left out for its limit, and only then",
		"Expand walks and links along the kinds asked for only",
	}},
	"never says truncated": {fault{expand: func(g graphmodel.Graph) graphmodel.Graph { g.Truncated = false; return g }}, []string{
		"Expand gives at most MaxLinks links and says when it left some out",
		"Expand says when a node was left out for its limit, and only then",
	}},
	"always says truncated": {fault{expand: func(g graphmodel.Graph) graphmodel.Graph { g.Truncated = true; return g }}, []string{
		"Expand gives titles and kinds, and links with dates and confidence",
		"Expand meets the nearest first, each parent's edges in the order of Place",
		"Expand says when a node was left out for its limit, and only then",
	}},
	"counts edges in before out": {fault{degrees: func(d []graphmodel.Degree) []graphmodel.Degree { slices.Reverse(d); return d }}, []string{
		"Degrees counts edges in the order of ids, then out before in, then kind",
	}},
	"walks against time": {fault{path: func(q graphmodel.PathQuery) graphmodel.PathQuery { q.TimeRespecting = false; return q }}, []string{
		"a step of a time-respecting path names the claim that lets the walk go on earliest",
		"a time-respecting path may be longer than the shortest, and takes the shortest that can be walked",
		"a time-respecting path never goes back: 2013-05, 2013, 2013-06",
		"a time-respecting path never goes back: not 2013-05, 2013, 2013-02",
		"a time-respecting path walks along dated edges only",
	}},
	"walks one hop less": {fault{path: func(q graphmodel.PathQuery) graphmodel.PathQuery {
		q.MaxHops = max(1, q.MaxHops-1)
		return q
	}}, []string{
		"Paths reach as far as MaxHops",
	}},
	"gives paths in any order": {fault{paths: func(p []graphmodel.Path) []graphmodel.Path { slices.Reverse(p); return p }}, []string{
		"Paths are all shortest ones, in order of their nodes",
		"Paths walk in the direction and along the kinds asked for",
	}},
	"gives similar nodes in any order": {fault{similar: func(s []graphmodel.SimilarNode) []graphmodel.SimilarNode {
		slices.Reverse(s)
		return s
	}}, []string{
		"Similar ranks nodes of the same kind by the distinct neighbours they share",
	}},
	"names all that is shared": {fault{similar: func(s []graphmodel.SimilarNode) []graphmodel.SimilarNode {
		for i := range s {
			s[i].Shared = append(s[i].Shared, "practice:p050")[:min(s[i].Count, len(s[i].Shared)+1)]
		}
		return s
	}}, []string{
		"Similar names at most MaxShared of what is shared, and counts all",
	}},
	"tells a change again": {fault{feed: func(feed feedFunc, after int64, limit int) (graphmodel.Feed, error) {
		return feed(after-1, limit)
	}}, []string{
		"Changes resume from any number with any limit",
		"a deletion is told, without shape, in place of what was before",
		"a follower that reads while others write ends with the same graph",
		"an edge that changes again moves to its new number and is told once",
	}},
	"forgets deletions": {fault{feed: func(feed feedFunc, after int64, limit int) (graphmodel.Feed, error) {
		page, err := feed(after, limit)
		page.Changes = slices.DeleteFunc(page.Changes, func(c graphmodel.Change) bool { return c.Deleted })
		return page, err
	}}, []string{
		"a deletion is told, without shape, in place of what was before",
	}},
	"tells changes past the limit": {fault{feed: func(feed feedFunc, after int64, limit int) (graphmodel.Feed, error) {
		return feed(after, limit+1)
	}}, []string{
		"Changes resume from any number with any limit",
		"a limit below 1 tells only Last",
	}},
	"does not look at the context": {fault{ctx: context.WithoutCancel}, []string{
		"a context that ends during a View ends it, with its error",
		"a context that ends during an Update undoes it",
		"a context that ends ends the wait for another Update",
		"a context that has ended ends every call, with its error",
	}},
	"hides the function's error": {fault{fail: func(err error) error {
		if errors.Is(err, errFn) {
			return errors.New(err.Error())
		}
		return err
	}}, []string{
		"a View gives the error of its function",
		"an Update whose function fails writes nothing, gives its error and takes no number",
	}},
	"cannot be closed twice": {fault{once: true}, []string{
		"a second Close does nothing",
	}},
	"commits an Update in two halves": {fault{split: true}, []string{
		"a node written twice in one Update takes one number, as it was last",
		"a source can be deleted together with what names it",
		"a write that is refused does not spoil the rest of its Update",
		"an Update that is refused takes no number",
		"an edge may be written before its nodes in one Update",
		"an edge whose From does not exist is ErrInvalid, naming the first edge by ID",
		"deleting a node that has edges is ErrConflict, naming the first node by ID",
		"deleting a node that is still a source is ErrConflict, naming the first node by ID",
		"no Changes tell half an Update while others write",
		"no question sees half an Update while others write",
		"of all faults of an Update the first in order of ID is told",
	}},
	"reads the latest always": {fault{latest: true}, []string{
		"a View that is a Snapshot stays on one change number while an Update lands",
	}},
}

// mangled changes each property of a node; nil drops it.
func mangled(f func(any) any) func(graphmodel.Node) graphmodel.Node {
	return func(n graphmodel.Node) graphmodel.Node {
		n.Props = cloneProps(n.Props)
		for name, v := range n.Props {
			if n.Props[name] = f(v); n.Props[name] == nil {
				delete(n.Props, name)
			}
		}
		return n
	}
}
