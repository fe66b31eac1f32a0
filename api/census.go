package api

import (
	"context"
	"slices"
	"strconv"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// census counts everything in a store, by one walk along its changes, which
// carry the shape of the graph, and one over the bodies of the cases.
type census struct {
	last      int64
	nodes     map[graphmodel.Kind]int64
	edges     map[graphmodel.Kind]int64
	caseYears map[int]int64 // 0: unknown, as everywhere below
	adopted   map[int]int64
	inUseBy   map[int]int64
	caseAt    map[graphmodel.ID]int64 // by province; "": unknown
	adoptedAt map[graphmodel.ID]int64
	provinces map[graphmodel.ID]graphmodel.Node

	regionOf map[graphmodel.ID]graphmodel.ID // where a case or unit is
	adopters map[graphmodel.ID]int64
}

const feedPage = 10000

func takeCensus(ctx context.Context, store graphmodel.Store, onto *schema.Ontology) (*census, error) {
	c := &census{
		nodes: map[graphmodel.Kind]int64{}, edges: map[graphmodel.Kind]int64{},
		caseYears: map[int]int64{}, adopted: map[int]int64{}, inUseBy: map[int]int64{},
		caseAt: map[graphmodel.ID]int64{}, adoptedAt: map[graphmodel.ID]int64{},
		regionOf: map[graphmodel.ID]graphmodel.ID{}, adopters: map[graphmodel.ID]int64{},
	}
	places := placeKinds(onto)
	for {
		feed, err := store.Changes(ctx, c.last, feedPage)
		if err != nil {
			return nil, err
		}
		for _, change := range feed.Changes {
			c.count(change, places)
			c.last = change.Number
		}
		if len(feed.Changes) < feedPage {
			c.last = feed.Last
			break
		}
	}
	err := store.View(ctx, func(r graphmodel.Reader) error { return c.readCases(r, onto) })
	if err != nil {
		return nil, err
	}
	c.regionOf, c.adopters = nil, nil
	return c, nil
}

// placeKinds are the kinds of edge that tell in which region a thing is.
func placeKinds(onto *schema.Ontology) []graphmodel.Kind {
	var kinds []graphmodel.Kind
	for _, e := range onto.FacetEdges() {
		if e.Facet == graphmodel.FacetRegion {
			kinds = append(kinds, e.Kind)
		}
	}
	return kinds
}

func (c *census) count(change graphmodel.Change, places []graphmodel.Kind) {
	if change.Node != nil {
		c.nodes[change.Node.Kind]++
	}
	if change.Edge == nil {
		return
	}
	l := change.Edge
	c.edges[l.Kind]++
	if at, ok := c.regionOf[l.From]; slices.Contains(places, l.Kind) && (!ok || l.To < at) {
		c.regionOf[l.From] = l.To
	}
	if l.Kind != graphmodel.AdoptedKind {
		return
	}
	c.adopters[l.From]++
	switch l.Timing() {
	case graphmodel.DatedTiming:
		c.adopted[l.Since.Year()]++
	case graphmodel.BoundedTiming:
		c.inUseBy[l.InUseBy.Year()]++
	default:
		c.adopted[0]++
	}
}

// readCases adds what only bodies tell, and puts everything in its province.
func (c *census) readCases(r graphmodel.Reader, onto *schema.Ontology) error {
	yearProp := facetProp(onto, kindCase, graphmodel.FacetYear)
	q := graphmodel.NodeQuery{Kind: kindCase, Limit: graphmodel.MaxPage}
	for more := true; more; {
		page, err := r.Nodes(q)
		if err != nil {
			return err
		}
		for _, n := range page.Nodes {
			c.caseYears[yearOf(n.Props[yearProp])]++
			c.caseAt[provinceOf(c.regionOf[n.ID])]++
			q.After = n.ID
		}
		more = page.More
	}
	for unit, n := range c.adopters {
		region := c.regionOf[unit]
		if region == "" {
			region = unit // a region that itself adopted
		}
		c.adoptedAt[provinceOf(region)] += n
	}
	var ids []graphmodel.ID
	for _, counts := range []map[graphmodel.ID]int64{c.caseAt, c.adoptedAt} {
		for id := range counts {
			ids = append(ids, id)
		}
	}
	found, err := readBodies(r, ids)
	c.provinces = found
	return err
}

// facetProp is the property of a kind that feeds a facet; "" when none does.
func facetProp(onto *schema.Ontology, kind graphmodel.Kind, facet string) string {
	k, _ := onto.NodeKind(kind)
	for _, p := range k.Props {
		if p.Facet == facet {
			return p.Name
		}
	}
	return ""
}

// yearOf is the year that a property holds, as a number or as a date; 0 for none.
func yearOf(v any) int {
	switch v := v.(type) {
	case int64:
		return int(v)
	case string:
		return graphmodel.Date(v).Year()
	}
	return 0
}

// provinceOf is the province of a region by its code of GB/T 2260, of which the
// first two digits name the province; "" for what is not such a region.
func provinceOf(region graphmodel.ID) graphmodel.ID {
	code := region.Key()
	if region.Kind() != kindRegion || len(code) != 6 || code == countryCode {
		return ""
	}
	if _, err := strconv.Atoi(code); err != nil {
		return ""
	}
	return graphmodel.ID(string(kindRegion) + ":" + code[:2] + "0000")
}

const kindRegion graphmodel.Kind = "region"

const countryCode = "100000"
