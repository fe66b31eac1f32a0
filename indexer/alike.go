package indexer

import (
	"context"
	"fmt"
	"slices"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
)

// What being alike is made of: the part of the Score that words make, and facets.
const alikeWords = 0.45

var alikeFacets = []struct {
	facet string
	part  float64
}{
	{graphmodel.FacetPractice, 0.25}, {graphmodel.FacetIndustry, 0.15},
	{graphmodel.FacetRegion, 0.05}, {graphmodel.FacetZone, 0.05}, {graphmodel.FacetProgram, 0.05},
}

// What of a text is compared: the terms that say most of it.
const (
	maxAlikeTerms  = 40
	maxAlikeTimes  = 4     // a term that occurs more often says no more
	maxAlikeRead   = 20000 // different terms that are looked up, the most frequent ones
	maxAlikeShare  = 0.25  // of all documents: what more of them have says nothing
	maxReasonParts = 5     // words or values that a reason names
	leastAlike     = 0.001 // of the Score
)

// Alike implements graphmodel.Searcher. The words are the 40 terms with the most
// tf·idf, and count by BM25 against the best document; a facet counts by the idf of
// the values shared, against that of all values asked about, so that the same county
// or code counts more than the same province or section.
func (ix *Index) Alike(ctx context.Context, q graphmodel.AlikeQuery) (graphmodel.AlikeResult, error) {
	var result graphmodel.AlikeResult
	switch {
	case q.Limit < 1 || q.Limit > graphmodel.MaxHits:
		return result, outOfRange("limit", q.Limit, 1, graphmodel.MaxHits)
	case (q.Node == "") == (q.Text == ""):
		return result, graphmodel.Invalid("alike", "node", "须给出条目编号或文字其中之一", "either a node or a text must be given")
	}
	if err := checkBytes(q.Text); err != nil {
		return result, err
	}
	err := ix.use(func(g *generation) (err error) {
		result, err = g.alike(ctx, q)
		return err
	})
	return result, err
}

// example is what others are compared with.
type example struct {
	texts  []string
	weight []int // of texts
	values map[string][]string
	self   *place // nil for a text
}

func (g *generation) alike(ctx context.Context, q graphmodel.AlikeQuery) (graphmodel.AlikeResult, error) {
	result := graphmodel.AlikeResult{Last: g.last.Load()}
	c, err := g.corpus()
	if err != nil {
		return result, fmt.Errorf("alike: %w", err)
	}
	defer func() { _ = c.close() }() // a snapshot in memory
	e, err := c.example(q, g.names)
	if err != nil {
		return result, err
	}
	l, err := c.likeness(ctx, e)
	if err != nil {
		return result, fmt.Errorf("alike: %w", err)
	}
	within, err := c.ofKinds(q.Kinds)
	if err != nil {
		return result, fmt.Errorf("alike: %w", err)
	}
	for _, p := range l.best(c, within, e.self, q.Limit) {
		hit, err := l.explain(c, e, p, g.names)
		if err != nil {
			return result, fmt.Errorf("alike: %w", err)
		}
		result.Hits = append(result.Hits, hit)
	}
	return result, ctx.Err()
}

// example reads what is asked about.
func (c *corpus) example(q graphmodel.AlikeQuery, n *names) (example, error) {
	if q.Node == "" {
		text := []rune(q.Text)
		e := example{texts: []string{string(text[:min(len(text), graphmodel.MaxPasted)])}, weight: []int{bodyWeight}, values: map[string][]string{}}
		for _, l := range n.current().links(segment.Phrases(e.texts[0])) {
			for _, id := range l.nodes {
				if facet := string(id.Kind()); !slices.Contains(e.values[facet], string(id)) {
					e.values[facet] = append(e.values[facet], string(id))
				}
			}
		}
		return e, nil
	}
	p, err := c.place(q.Node)
	if err != nil {
		return example{}, err
	}
	e := example{self: &p, values: map[string][]string{}}
	stored, err := c.texts(p)
	if err != nil {
		return e, err
	}
	for _, field := range readable(stored) {
		weight := bodyWeight
		if field == titleField {
			weight = titleWeight
		}
		for _, text := range stored[field] {
			e.texts, e.weight = append(e.texts, text), append(e.weight, weight)
		}
	}
	for _, part := range alikeFacets {
		if e.values[part.facet], err = c.shards[p.shard].valuesOf(part.facet, p.doc); err != nil {
			return e, err
		}
	}
	return e, nil
}

// valuesOf are the values of a facet that a document has, but not unknown.
func (s shard) valuesOf(facet string, doc uint32) ([]string, error) {
	all, err := s.facet(facet)
	var values []string
	for _, v := range all {
		if v.value != graphmodel.UnknownValue && v.docs.Contains(doc) {
			values = append(values, v.value)
		}
	}
	return values, err
}

// ofKinds are the documents of any of the kinds; nil, all, for none.
func (c *corpus) ofKinds(kinds []graphmodel.Kind) (rows, error) {
	if len(kinds) == 0 {
		return nil, nil //nolint:nilnil // nil stands for everything
	}
	values := make([]string, len(kinds))
	for i, kind := range kinds {
		values[i] = string(kind)
	}
	return c.anyOf(graphmodel.FacetKind, values)
}
