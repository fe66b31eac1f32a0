package panel

import (
	"context"
	"slices"

	"ronghe/graphmodel"
)

// pageLength is how many changes are read at once.
const pageLength = 20_000

// catchUp takes in all that the Store has by now.
func (p *Panel) catchUp(ctx context.Context) error {
	select {
	case p.following <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-p.following }()
	for {
		last := p.Last()
		if last == 0 {
			if err := p.first(ctx); err != nil {
				return err
			}
			last = p.Last()
		}
		feed, err := p.store.Changes(ctx, last, pageLength)
		switch {
		case err != nil:
			return err
		case feed.Last < last: // a backup was put back: what is here is of another past
			p.replace(nil)
			continue
		case len(feed.Changes) == 0:
			return nil
		}
		if err := p.take(ctx, feed); err != nil {
			return err
		}
	}
}

// first builds the arrays. The building goes on when ctx ends.
func (p *Panel) first(ctx context.Context) error {
	done := p.building.DoChan("", func() (any, error) {
		g, err := p.build(context.WithoutCancel(ctx))
		if err == nil {
			p.replace(g)
		}
		return nil, err
	})
	select {
	case <-ctx.Done():
		return ctx.Err()
	case got := <-done:
		return got.Err
	}
}

func (p *Panel) replace(g *graph) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.graph = g
}

// take applies a page of changes. Bodies that count are read first, all in one go:
// should they be newer than the page, a later page tells of them again.
func (p *Panel) take(ctx context.Context, feed graphmodel.Feed) error {
	bodies, err := p.bodies(ctx, feed)
	if err != nil {
		return err
	}
	claims, err := p.claimBodies(ctx, feed)
	if err != nil {
		return err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, change := range feed.Changes {
		p.graph.apply(change)
	}
	for _, n := range bodies {
		p.graph.body(n)
	}
	for _, e := range claims {
		p.graph.mark(e.ID, e.Props[propMark])
	}
	p.graph.last = feed.Changes[len(feed.Changes)-1].Number
	return nil
}

func (p *Panel) bodies(ctx context.Context, feed graphmodel.Feed) ([]graphmodel.Node, error) {
	var ids []graphmodel.ID
	for _, change := range feed.Changes {
		if change.Node != nil && p.words.speaks(change.Node.Kind) {
			ids = append(ids, change.ID)
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	var found []graphmodel.Node
	err := p.store.View(ctx, func(r graphmodel.Reader) error {
		found = found[:0]
		for len(ids) > 0 {
			n := min(len(ids), graphmodel.MaxIDs)
			page, err := r.Nodes(graphmodel.NodeQuery{IDs: ids[:n]})
			if err != nil {
				return err
			}
			found, ids = append(found, page.Nodes...), ids[n:]
		}
		return nil
	})
	return found, err
}

func (p *Panel) claimBodies(ctx context.Context, feed graphmodel.Feed) ([]graphmodel.Edge, error) {
	var ids []graphmodel.ID
	for _, change := range feed.Changes {
		if change.Edge != nil && change.Edge.Kind == graphmodel.AdoptedKind {
			ids = append(ids, change.ID)
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	var found []graphmodel.Edge
	err := p.store.View(ctx, func(r graphmodel.Reader) error {
		found = found[:0]
		for part := range slices.Chunk(ids, graphmodel.MaxIDs) {
			page, err := r.Edges(graphmodel.EdgeQuery{IDs: part})
			if err != nil {
				return err
			}
			found = append(found, page.Edges...)
		}
		return nil
	})
	return found, err
}

// apply takes in one change.
func (g *graph) apply(change graphmodel.Change) {
	switch {
	case change.Node != nil:
		if k := change.Node.Kind; g.words.speaks(k) || g.words.adopters[k] || g.words.practice[k] {
			g.exist(change.ID)
		}
	case change.Edge != nil:
		g.link(*change.Edge)
	case change.Deleted:
		g.drop(change.ID)
	}
}

// drop takes out what was deleted, an edge or a node.
func (g *graph) drop(id graphmodel.ID) {
	g.retract(id)
	g.part(id)
	if at, ok := g.number[id]; ok && g.nodes[at].exists {
		g.nodes[at].exists = false
		g.appeared(at)
	}
}
