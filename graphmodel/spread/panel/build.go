package panel

import (
	"context"

	"ronghe/graphmodel"
)

// build reads the whole Store. The number is taken first: what changes meanwhile is
// told again by Changes, and taking it in twice does nothing.
func (p *Panel) build(ctx context.Context) (*graph, error) {
	feed, err := p.store.Changes(ctx, 0, 0)
	if err != nil {
		return nil, err
	}
	g := newGraph(p.words)
	g.last = feed.Last
	err = p.store.View(ctx, func(r graphmodel.Reader) error {
		if err := p.readNodes(r, g); err != nil {
			return err
		}
		return graphmodel.AllLinks(r, nil, g.link)
	})
	if err != nil {
		return nil, err
	}
	g.index()
	// Most claims have no mark, so marks are not kept until all claims are known.
	err = p.store.View(ctx, func(r graphmodel.Reader) error {
		return graphmodel.AllProps(r, graphmodel.AdoptedKind, propMark, g.mark)
	})
	return g, err
}

// readNodes reads the nodes of all kinds that can be units or cover them.
func (p *Panel) readNodes(r graphmodel.Reader, g *graph) error {
	for _, k := range p.ontology.NodeKinds() {
		if !p.words.speaks(k.Kind) && !p.words.adopters[k.Kind] && !p.words.practice[k.Kind] {
			continue
		}
		q := graphmodel.NodeQuery{Kind: k.Kind, Limit: graphmodel.MaxPage}
		for page, err := range graphmodel.NodePages(r.Nodes, q) {
			if err != nil {
				return err
			}
			for _, n := range page.Nodes {
				g.body(n)
			}
		}
	}
	return nil
}

// link takes in an edge, if it counts here.
func (g *graph) link(l graphmodel.Link) {
	switch {
	case l.Kind == graphmodel.AdoptedKind:
		g.adopt(l)
	case g.words.shapes(l.Kind):
		g.join(l)
	}
}

// body takes in what a node says that counts here.
func (g *graph) body(n graphmodel.Node) {
	at := g.exist(n.ID)
	if !g.words.speaks(n.Kind) {
		return
	}
	old := g.nodes[at]
	now := old
	now.level, now.source = g.words.level(n.Props.String(propLevel)), none
	if prop, ok := g.words.writeups[n.Kind]; ok {
		now.year = yearOf(n.Props[prop])
		if n.Source != "" {
			now.source = g.at(n.Source)
		}
	}
	g.nodes[at].level, g.nodes[at].source, g.nodes[at].year = now.level, now.source, now.year // its ID may be read meanwhile
	switch {
	case old.level != now.level:
		clear(g.lifts)
	case old != now:
		g.uncover()
	}
}

// exist marks a node as there.
func (g *graph) exist(id graphmodel.ID) int32 {
	at := g.at(id)
	if !g.nodes[at].exists {
		g.nodes[at].exists = true
		g.appeared(at)
	}
	return at
}

// appeared drops the lifts whose units are no longer what they were, now that a node
// has come or gone.
func (g *graph) appeared(at int32) {
	switch role := g.nodes[at].role; {
	case role.facet != "":
		clear(g.lifts)
	case role.free && g.nodes[at].exists:
		g.admit(at)
	case role.free:
		delete(g.lifts, Grouping{By: Enterprise})
	case role.writeup:
		g.uncover()
	}
}

// uncover drops the coverage, to be made when it is asked for.
func (g *graph) uncover() {
	for _, l := range g.lifts {
		l.cover = nil
	}
}

// yearOf is the year that a property holds, as a number or as a date; 0 for none.
func yearOf(v any) int16 {
	switch v := v.(type) {
	case int64:
		if v > 0 && v < 10_000 {
			return int16(v)
		}
	case string:
		return int16(graphmodel.Date(v).Year())
	}
	return 0
}
