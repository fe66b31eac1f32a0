package indexer

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"ronghe/graphmodel"
)

// Search implements graphmodel.Searcher; rank.go says how hits are ordered, package
// syntax what may be typed. In plain text, what is no letter, digit or ideograph
// separates words. A text that has no words finds only names that are just that text.
func (ix *Index) Search(ctx context.Context, q graphmodel.SearchQuery) (graphmodel.SearchResult, error) {
	return ix.search(ctx, q, nil)
}

func (ix *Index) search(ctx context.Context, q graphmodel.SearchQuery, without []Part) (graphmodel.SearchResult, error) {
	if err := checkQuery(q); err != nil {
		return graphmodel.SearchResult{}, err
	}
	var result graphmodel.SearchResult
	err := ix.use(func(g *generation) error {
		err := g.checkFilters(ix.plan, q.Filters)
		if err == nil {
			result, err = g.search(ctx, q, ix.plan.labels, without...)
		}
		return err
	})
	return result, err
}

func checkQuery(q graphmodel.SearchQuery) error {
	if err := checkBytes(q.Text); err != nil {
		return err
	}
	if err := checkText(q.FacetText); err != nil {
		return err
	}
	if q.Limit < 1 || q.Limit > graphmodel.MaxHits {
		return outOfRange("limit", q.Limit, 1, graphmodel.MaxHits)
	}
	if q.Offset < 0 || q.Offset > graphmodel.MaxOffset {
		return outOfRange("offset", q.Offset, 0, graphmodel.MaxOffset)
	}
	if q.Significant < 0 || q.Significant > graphmodel.MaxSignificant {
		return outOfRange("significant", q.Significant, 0, graphmodel.MaxSignificant)
	}
	if q.Order != "" && !slices.Contains(graphmodel.Orders, q.Order) {
		return badOrder(q.Order)
	}
	if len(q.FacetValues) > graphmodel.MaxFacetValues {
		return outOfRange("facet values", len(q.FacetValues), 0, graphmodel.MaxFacetValues)
	}
	for _, facet := range q.Facets {
		if err := checkFacet(facet); err != nil {
			return err
		}
	}
	for facet := range q.Filters {
		if err := checkFacet(facet); err != nil {
			return err
		}
	}
	return nil
}

func checkFacet(facet string) error {
	if slices.Contains(graphmodel.FacetNames, facet) {
		return nil
	}
	known := strings.Join(graphmodel.FacetNames, ", ")
	return graphmodel.Invalid(strconv.Quote(clip(facet)), "facet", "没有这个分面；可用的有："+known, "is no facet; there are: "+known)
}

func badOrder(order graphmodel.Order) error {
	var names []string
	for _, o := range graphmodel.Orders {
		names = append(names, string(o))
	}
	known := strings.Join(names, ", ")
	return graphmodel.Invalid(strconv.Quote(clip(string(order))), "order", "没有这种次序；可用的有："+known, "is no order; there are: "+known)
}

// clip keeps an error message readable when the input it quotes is huge.
func clip(s string) string {
	const most = 80
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "…"
}

func (g *generation) search(ctx context.Context, q graphmodel.SearchQuery, labels map[string]map[string]string, without ...Part) (graphmodel.SearchResult, error) {
	result := graphmodel.SearchResult{Last: g.last.Load()} // read first: the hits are of this change or a later one
	c, err := g.corpus()
	if err != nil {
		return result, fmt.Errorf("search: %w", err)
	}
	defer func() { _ = c.close() }() // a snapshot in memory
	c.left = without
	m, err := c.meant(ctx, q, g.names, labels)
	if err != nil {
		return result, fmt.Errorf("search: %w", err)
	}
	f, err := c.filters(q.Filters)
	if err != nil {
		return result, fmt.Errorf("search: %w", err)
	}
	docs := f.pass(m.docs, "")
	result.Total, result.Whole = docs.count(), docs.and(m.whole).count()
	result.Added, result.Notes = m.added(), m.notes
	result.Corrected, result.Meant = m.corrected, m.others
	if result.Total == 0 {
		if result.Without, err = c.without(ctx, m, f, g.names); err != nil {
			return result, fmt.Errorf("search: %w", err)
		}
	}
	if result.Facets, err = c.facets(q, m.docs, f, g.names.facetValues(q.FacetText, labels)); err != nil {
		return result, fmt.Errorf("search: %w", err)
	}
	g.names.entitle(result.Facets)
	if result.Significant, err = c.significant(m, docs, q.Significant, g.names); err != nil {
		return result, fmt.Errorf("search: %w", err)
	}
	if result.Hits, err = c.page(m, docs, q); err != nil {
		return result, fmt.Errorf("search: %w", err)
	}
	return result, ctx.Err()
}

// page reads the hits that were asked for.
func (c *corpus) page(m *match, docs rows, q graphmodel.SearchQuery) ([]graphmodel.Hit, error) {
	places, err := c.best(m, docs, q)
	if err != nil {
		return nil, err
	}
	var hits []graphmodel.Hit
	for _, p := range places {
		hit, err := c.hit(m, p)
		if err != nil {
			return nil, err
		}
		for _, name := range q.Texts {
			hit.keep(name)
		}
		if q.Explain {
			hit.Reasons = m.reasons(c, p)
		}
		hits = append(hits, hit.Hit)
	}
	return hits, nil
}

func (r rows) count() int64 {
	n := uint64(0)
	for _, docs := range r {
		n += docs.GetCardinality()
	}
	return int64(n)
}
