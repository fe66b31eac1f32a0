package recommend

import (
	"cmp"
	"fmt"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// Build makes the Model of what r reads: the same whatever engine is behind r.
func Build(r graphmodel.Reader, onto *schema.Ontology, o Options) (*Model, error) {
	b, err := NewBuilder(o)
	if err != nil {
		return nil, err
	}
	if err := fill(b, r, onto, true); err != nil {
		return nil, err
	}
	return b.Model(), nil
}

// Fill adds to b all that r reads but the adoptions.
func Fill(b *Builder, r graphmodel.Reader, onto *schema.Ontology) error {
	return fill(b, r, onto, false)
}

// Claims are the adoptions that r reads, in order of edge, with when their sources were
// published.
func Claims(r graphmodel.Reader) ([]Claim, error) {
	var claims []Claim
	var sources []graphmodel.ID
	q := graphmodel.EdgeQuery{Kinds: []graphmodel.Kind{graphmodel.AdoptedKind}, Limit: graphmodel.MaxPage}
	for page, err := range graphmodel.EdgePages(r.Edges, q) {
		if err != nil {
			return nil, err
		}
		for _, e := range page.Edges {
			claims = append(claims, claimOf(e.Link()))
			sources = append(sources, e.Source)
		}
	}
	published, err := publishedWhen(r, sources)
	if err != nil {
		return nil, err
	}
	for k := range claims {
		claims[k].Published = published[sources[k]]
	}
	slices.SortFunc(claims, func(a, b Claim) int { return cmp.Compare(a.Edge, b.Edge) })
	return claims, nil
}

func fill(b *Builder, r graphmodel.Reader, onto *schema.Ontology, adoptions bool) error {
	g := gatherer{plan: newPlan(onto), b: b, adoptions: adoptions, parents: map[graphmodel.ID]graphmodel.ID{}, replaced: map[graphmodel.ID]bool{}, reach: map[graphmodel.ID][]string{}}
	g.nameEnums(b)
	if err := g.readLinks(r); err != nil {
		return err
	}
	for _, kind := range g.nodeKinds() {
		q := graphmodel.NodeQuery{Kind: kind, Limit: graphmodel.MaxPage}
		for page, err := range graphmodel.NodePages(r.Nodes, q) {
			if err != nil {
				return err
			}
			for _, n := range page.Nodes {
				if err := g.node(n); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// gatherer gives a Builder what a Reader reads.
type gatherer struct {
	plan
	b         *Builder
	adoptions bool
	parents   map[graphmodel.ID]graphmodel.ID // the first by ID, where a node has several
	replaced  map[graphmodel.ID]bool
	required  []graphmodel.Link
	reach     map[graphmodel.ID][]string // the regions that a document covers
	graded    []graphmodel.ID            // edges whose bodies have to be read
	err       error
}

func (g *gatherer) readLinks(r graphmodel.Reader) error {
	if err := graphmodel.AllLinks(r, nil, g.link); err != nil {
		return err
	}
	for _, l := range g.required {
		g.keep(g.b.Order(Order{string(l.From), string(l.To), l.Since, l.Until, g.reach[l.From], l.ID}), l.ID)
	}
	if g.err != nil {
		return g.err
	}
	return eachEdge(r, g.graded, func(e graphmodel.Edge) error {
		return g.b.Has(g.attributeOf(e.Link(), e.Props.String(levelProp)))
	})
}

// eachEdge calls fn with the bodies of edges, in the order of ids.
func eachEdge(r graphmodel.Reader, ids []graphmodel.ID, fn func(graphmodel.Edge) error) error {
	for len(ids) > 0 {
		some := clip(ids, graphmodel.MaxIDs)
		page, err := r.Edges(graphmodel.EdgeQuery{IDs: some, Limit: graphmodel.MaxPage})
		if err != nil {
			return err
		}
		for _, e := range page.Edges {
			if err := fn(e); err != nil {
				return fmt.Errorf("%s: %w", e.ID, err)
			}
		}
		ids = ids[len(some):]
	}
	return nil
}

func (g *gatherer) link(l graphmodel.Link) {
	switch {
	case isClaim(l.Kind) && !g.adoptions:
	case isClaim(l.Kind):
		g.keep(g.b.Adopt(claimOf(l)), l.ID)
	case g.isTree(l.Kind):
		if first, ok := g.parents[l.From]; !ok || l.To < first {
			g.parents[l.From] = l.To
		}
	case l.Kind == g.replaces:
		g.replaced[l.To] = true
	case l.Kind == requiresKind && l.Confidence != graphmodel.Low:
		g.required = append(g.required, l)
	case g.isReach(l):
		g.reach[l.From] = append(g.reach[l.From], string(l.To))
	case !g.isAttribute(l):
	case g.plan.graded[l.Kind]:
		g.graded = append(g.graded, l.ID)
	default:
		g.keep(g.b.Has(g.attributeOf(l, "")), l.ID)
	}
}

func (g *gatherer) keep(err error, id graphmodel.ID) {
	if err != nil && g.err == nil {
		g.err = fmt.Errorf("%s: %w", id, err)
	}
}

// node makes a unit, a practice or a value known.
func (g *gatherer) node(n graphmodel.Node) error {
	t := thingOf(n)
	parent := string(g.parents[n.ID])
	if g.isPractice(n.Kind) {
		g.b.Practice(t, parent, g.replaced[n.ID] || outdated(n))
	}
	for _, facet := range g.values[n.Kind] {
		g.b.Value(facet, t, parent, parent == "" && n.Props.String(levelProp) == countryLevel)
	}
	if !g.adopts(n.Kind) {
		return nil
	}
	g.b.Unit(t)
	if g.isGroup(n.Kind) {
		if root := g.root(n.ID); root != n.ID {
			g.b.Group(string(n.ID), string(root))
			g.b.Group(string(root), string(root))
		}
	}
	for _, a := range g.ownAttributes(n) {
		if err := g.b.Has(a); err != nil {
			return err
		}
	}
	return nil
}

func thingOf(n graphmodel.Node) Thing {
	return Thing{ID: string(n.ID), Title: n.Title, En: n.Props.String(titleEnProp), Kind: n.Kind}
}

// outdated tells whether a node says of itself that it no longer stands.
func outdated(n graphmodel.Node) bool {
	status := n.Props.String(statusProp)
	return status == withdrawnMark || status == replacedMark
}

// root is what stands at the top of the groups that a unit belongs to: the unit
// itself when it belongs to none. A circle of groups is named by its first.
func (g *gatherer) root(id graphmodel.ID) graphmodel.ID {
	seen := map[graphmodel.ID]bool{}
	for g.parents[id] != "" && !seen[id] {
		seen[id] = true
		id = g.parents[id]
	}
	if g.parents[id] == "" {
		return id
	}
	first := id
	for next := g.parents[id]; next != id; next = g.parents[next] {
		first = min(first, next)
	}
	return first
}
