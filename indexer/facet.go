package indexer

import (
	"context"
	"fmt"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search"
	"github.com/blevesearch/bleve/v2/search/query"

	"ronghe/graphmodel"
)

// maxFacetValues is how many values of a facet are listed.
const maxFacetValues = 200

// The counts of a facet are made under the filters of the others and not under its
// own, so that a choice does not hide what else could be chosen. A facet without a
// filter is therefore counted together with the hits, another by a search of its own.

func (g *generation) countWithHits(request *bleve.SearchRequest, q graphmodel.SearchQuery) {
	for _, facet := range q.Facets {
		if len(q.Filters[facet]) == 0 {
			request.AddFacet(facet, bleve.NewFacetRequest(facetField+facet, maxFacetValues))
		}
	}
}

// facets are the counts asked for, in the order asked; counted has those that
// came with the hits.
func (g *generation) facets(ctx context.Context, q graphmodel.SearchQuery, text query.Query, counted search.FacetResults) ([]graphmodel.Facet, error) {
	var facets []graphmodel.Facet
	for _, facet := range q.Facets {
		result, ok := counted[facet]
		if !ok {
			var err error
			if result, err = g.countAlone(ctx, filtered(text, q.Filters, facet), facet); err != nil {
				return nil, err
			}
		}
		facets = append(facets, newFacet(facet, result))
	}
	return facets, nil
}

func (g *generation) countAlone(ctx context.Context, q query.Query, facet string) (*search.FacetResult, error) {
	request := bleve.NewSearchRequestOptions(q, 0, 0, false)
	request.Score = bleve.ScoreNone
	request.AddFacet(facet, bleve.NewFacetRequest(facetField+facet, maxFacetValues))
	found, err := g.index.SearchInContext(ctx, request)
	if err != nil {
		return nil, fmt.Errorf("count %s: %w", facet, err)
	}
	return found.Facets[facet], nil
}

func newFacet(name string, result *search.FacetResult) graphmodel.Facet {
	f := graphmodel.Facet{Name: name, Other: int64(result.Other)}
	for _, t := range result.Terms.Terms() {
		f.Values = append(f.Values, graphmodel.FacetValue{Value: t.Term, Count: int64(t.Count)})
	}
	return f
}
