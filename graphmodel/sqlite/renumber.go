package sqlite

import (
	"context"

	"ronghe/graphmodel"
)

// renumbering writes what another Store holds under the numbers it has there.
type renumbering struct {
	ctx  context.Context
	from graphmodel.Store
	w    *writer
	last int64 // the last number of from
}

// run goes through the feed twice, since an edge may have a lower number than the
// nodes that it joins.
func (c *renumbering) run() error {
	c.w.times = []commitTime{}
	if err := c.each(c.nodes); err != nil {
		return err
	}
	if err := c.each(c.rest); err != nil {
		return err
	}
	c.w.last = c.last
	return nil
}

// each calls fn with every page of the feed.
func (c *renumbering) each(fn func([]graphmodel.Change) error) error {
	for after := int64(0); after < c.last; {
		feed, err := c.from.Changes(c.ctx, after, graphmodel.MaxIDs)
		switch {
		case err != nil:
			return err
		case feed.Last != c.last:
			return errMoved
		case len(feed.Changes) == 0:
			return nil
		}
		if err := fn(feed.Changes); err != nil {
			return err
		}
		after = feed.Changes[len(feed.Changes)-1].Number
	}
	return nil
}

func (c *renumbering) nodes(page []graphmodel.Change) error {
	var ids []graphmodel.ID
	for _, change := range page {
		if change.Node != nil {
			ids = append(ids, change.ID)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	var nodes []graphmodel.Node
	err := c.from.View(c.ctx, func(r graphmodel.Reader) error {
		got, err := r.Nodes(graphmodel.NodeQuery{IDs: ids})
		nodes = got.Nodes
		return err
	})
	if err != nil {
		return err
	}
	written, err := c.from.Written(c.ctx, ids)
	if err != nil {
		return err
	}
	if len(nodes) != len(ids) {
		return errMoved
	}
	for i, n := range nodes {
		c.w.last = written[i].Number - 1
		if err := c.w.putNode(newNodeRow(n)); err != nil {
			return err
		}
		c.time(written[i])
	}
	return nil
}

// time keeps when a node was committed; those of one second are one commit here.
func (c *renumbering) time(w graphmodel.Written) {
	at := int64(0)
	if !w.At.IsZero() {
		at = w.At.Unix()
	}
	if n := len(c.w.times); n > 0 && c.w.times[n-1].at == at {
		c.w.times[n-1].last = w.Number
		return
	}
	c.w.times = append(c.w.times, commitTime{w.Number, at})
}

// rest writes the edges and what was deleted.
func (c *renumbering) rest(page []graphmodel.Change) error {
	var ids []graphmodel.ID
	numbers := map[graphmodel.ID]int64{}
	for _, change := range page {
		switch {
		case change.Deleted:
			if _, err := c.w.c.exec(c.w.run, "INSERT INTO tombstones (seq, id) VALUES (?, ?)", change.Number, string(change.ID)); err != nil {
				return err
			}
		case change.Edge != nil:
			ids = append(ids, change.ID)
			numbers[change.ID] = change.Number
		}
	}
	if len(ids) == 0 {
		return nil
	}
	var edges []graphmodel.Edge
	err := c.from.View(c.ctx, func(r graphmodel.Reader) error {
		got, err := r.Edges(graphmodel.EdgeQuery{IDs: ids, Limit: graphmodel.MaxPage})
		edges = got.Edges
		return err
	})
	if err == nil && len(edges) != len(ids) {
		err = errMoved
	}
	for i := 0; i < len(edges) && err == nil; i++ {
		c.w.last = numbers[edges[i].ID] - 1
		err = c.w.putEdge(newEdgeRow(edges[i]))
	}
	return err
}
