package batch

import (
	"context"

	"ronghe/graphmodel"
	"ronghe/seed/native"
)

// blockers finds what stands against an undo: later batches first, then what none of them
// explains. With dry also what the Store itself refuses to leave behind, by reading all that
// it holds: a real undo leaves that to the Store.
func (b *Book) blockers(ctx context.Context, one Batch, c *contents, dry bool) (*blocked, error) {
	found := &blocked{}
	explained := map[graphmodel.ID]bool{} // by a later batch
	list, err := List(b.dir)
	if err != nil {
		return nil, err
	}
	for _, later := range list {
		if later.Number <= one.Number || later.State != Done {
			continue
		}
		leans := false
		for line, err := range readLines(b.path(later.Number), afterFile) {
			if err != nil {
				return nil, err
			}
			if c.wrote(idOf(line)) || leansOn(line, c) {
				leans = true
				explained[idOf(line)] = true
			}
		}
		if leans {
			found.batches = append(found.batches, later.Number)
		}
	}
	other := func(id graphmodel.ID) {
		if !explained[id] {
			found.other(id)
		}
	}
	if err := b.changed(ctx, one, other); err != nil {
		return nil, err
	}
	if err := b.hanging(ctx, c, other); err != nil || !dry {
		return found, err
	}
	return found, b.sourced(ctx, c, other)
}

// leansOn tells whether a line names a node that the batch made.
func leansOn(line native.Line, c *contents) bool {
	if line.Node != nil {
		return c.made(line.Node.Source)
	}
	return c.made(line.Edge.From) || c.made(line.Edge.To) || c.made(line.Edge.Source)
}

// changed tells of all that the Store no longer has as the batch wrote it.
func (b *Book) changed(ctx context.Context, one Batch, tell func(graphmodel.ID)) error {
	for chunk, err := range chunks(readLines(b.path(one.Number), afterFile)) {
		if err != nil {
			return err
		}
		err := b.compare(ctx, chunk, func(line native.Line, _ *native.Line, equal bool) {
			if !equal {
				tell(idOf(line))
			}
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// hanging tells of all edges at nodes that the batch made and it did not make itself. What
// has such a node as its source the Store itself refuses to leave behind.
func (b *Book) hanging(ctx context.Context, c *contents, tell func(graphmodel.ID)) error {
	look := func(l graphmodel.Link) {
		if (c.made(l.From) || c.made(l.To)) && !c.wrote(l.ID) {
			tell(l.ID)
		}
	}
	return b.store.View(ctx, func(r graphmodel.Reader) error { return graphmodel.AllLinks(r, nil, look) })
}

// sourced tells of all that names a node that the batch made as its source, and that it did
// not write itself. Those at such a node hanging has told of.
func (b *Book) sourced(ctx context.Context, c *contents, tell func(graphmodel.ID)) error {
	return b.store.View(ctx, func(r graphmodel.Reader) error {
		for page, err := range graphmodel.NodePages(r.Nodes, graphmodel.NodeQuery{Limit: graphmodel.MaxPage}) {
			if err != nil {
				return err
			}
			for _, n := range page.Nodes {
				if c.made(n.Source) && !c.wrote(n.ID) {
					tell(n.ID)
				}
			}
		}
		for page, err := range graphmodel.EdgePages(r.Edges, graphmodel.EdgeQuery{Limit: graphmodel.MaxPage}) {
			if err != nil {
				return err
			}
			for _, e := range page.Edges {
				if c.made(e.Source) && !c.made(e.From) && !c.made(e.To) && !c.wrote(e.ID) {
					tell(e.ID)
				}
			}
		}
		return nil
	})
}
