package api

import (
	"slices"
	"strconv"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// census counts everything in a store: the nodes by the totals of their kinds, the
// edges by their links, and the cases by their bodies.
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

// takeCensus counts what r reads; last is a change number that it is not older than.
func takeCensus(r graphmodel.Reader, last int64, onto *schema.Ontology) (*census, error) {
	c := &census{
		last:  last,
		nodes: map[graphmodel.Kind]int64{}, edges: map[graphmodel.Kind]int64{},
		caseYears: map[int]int64{}, adopted: map[int]int64{}, inUseBy: map[int]int64{},
		caseAt: map[graphmodel.ID]int64{}, adoptedAt: map[graphmodel.ID]int64{},
		regionOf: map[graphmodel.ID]graphmodel.ID{}, adopters: map[graphmodel.ID]int64{},
	}
	if snapshot, ok := r.(graphmodel.Snapshot); ok {
		c.last = snapshot.Last()
	}
	places := placeKinds(onto)
	if err := graphmodel.AllLinks(r, nil, func(l graphmodel.Link) { c.count(l, places) }); err != nil {
		return nil, err
	}
	if err := c.countNodes(r, onto); err != nil {
		return nil, err
	}
	if err := c.readCases(r, onto); err != nil {
		return nil, err
	}
	c.regionOf, c.adopters = nil, nil
	return c, nil
}

func (c *census) countNodes(r graphmodel.Reader, onto *schema.Ontology) error {
	for _, k := range onto.NodeKinds() {
		page, err := r.Nodes(graphmodel.NodeQuery{Kind: k.Kind, Limit: 1})
		if err != nil {
			return err
		}
		if page.Total > 0 {
			c.nodes[k.Kind] = page.Total
		}
	}
	return nil
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

func (c *census) count(l graphmodel.Link, places []graphmodel.Kind) {
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
	for page, err := range graphmodel.NodePages(r.Nodes, q) {
		if err != nil {
			return err
		}
		for _, n := range page.Nodes {
			c.caseYears[yearOf(n.Props[yearProp])]++
			c.caseAt[provinceOf(c.regionOf[n.ID])]++
		}
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
