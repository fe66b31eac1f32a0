package graphtest

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// feed is all changes with numbers above after.
func (r reference) feed(after int64) graphmodel.Feed {
	feed := graphmodel.Feed{Last: r.last}
	for id, number := range r.numbers {
		if number > after {
			feed.Changes = append(feed.Changes, r.change(id))
		}
	}
	slices.SortFunc(feed.Changes, func(a, b graphmodel.Change) int { return cmp.Compare(a.Number, b.Number) })
	return feed
}

// change is the latest change of id.
func (r reference) change(id graphmodel.ID) graphmodel.Change {
	c := graphmodel.Change{Number: r.numbers[id], ID: id}
	if n, ok := r.nodes[id]; ok {
		stub := n.Stub()
		c.Node = &stub
	}
	if e, ok := r.edges[id]; ok {
		link := e.Link()
		c.Edge = &link
	}
	c.Deleted = c.Node == nil && c.Edge == nil
	return c
}
