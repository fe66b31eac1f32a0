package indexer

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search/query"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
)

// How much a match counts by where it is. A name that is the whole query comes
// before everything else.
const (
	titleBoost     = 8
	aliasesBoost   = 4
	bodyBoost      = 1
	titleNameBoost = 400
	aliasNameBoost = 200
)

// Search implements graphmodel.Searcher. Each word of the text has to match in a
// title, an alias or a section, all in one document but not all in one field.
// There is no syntax: what is no letter, digit or ideograph separates words. A
// text that has no words finds only names that are just that text.
func (ix *Index) Search(ctx context.Context, q graphmodel.SearchQuery) (graphmodel.SearchResult, error) {
	if err := checkQuery(q); err != nil {
		return graphmodel.SearchResult{}, err
	}
	var result graphmodel.SearchResult
	err := ix.use(func(g *generation) error {
		err := g.checkFilters(ix.plan, q.Filters)
		if err == nil {
			result, err = g.search(ctx, q)
		}
		return err
	})
	return result, err
}

func checkQuery(q graphmodel.SearchQuery) error {
	if err := checkText(q.Text); err != nil {
		return err
	}
	if q.Limit < 1 || q.Limit > graphmodel.MaxHits {
		return outOfRange("limit", q.Limit, 1, graphmodel.MaxHits)
	}
	if q.Offset < 0 || q.Offset > graphmodel.MaxOffset {
		return outOfRange("offset", q.Offset, 0, graphmodel.MaxOffset)
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

// clip keeps an error message readable when the input it quotes is huge.
func clip(s string) string {
	const most = 80
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "…"
}

func (g *generation) search(ctx context.Context, q graphmodel.SearchQuery) (graphmodel.SearchResult, error) {
	result := graphmodel.SearchResult{Last: g.last.Load()} // read first: the hits are of this change or a later one
	words := segment.Words(q.Text)
	text := textQuery(q.Text, words)
	request := bleve.NewSearchRequestOptions(filtered(text, q.Filters, ""), q.Limit, q.Offset, false)
	request.Fields = []string{"*"}
	request.SortBy([]string{"-_score", "_id"})
	if text == nil {
		request.Score = bleve.ScoreNone
		request.SortBy([]string{"_id"})
		request.Fields = []string{titleField}
	}
	g.countWithHits(request, q)
	found, err := g.index.SearchInContext(ctx, request)
	if err != nil {
		return result, fmt.Errorf("search: %w", err)
	}
	result.Total = int64(found.Total)
	for _, hit := range found.Hits {
		id := graphmodel.ID(hit.ID)
		title, _ := hit.Fields[titleField].(string)
		result.Hits = append(result.Hits, graphmodel.Hit{
			Stub:     graphmodel.Stub{ID: id, Kind: id.Kind(), Title: title},
			Score:    hit.Score,
			Snippets: snippets(hit.Fields, words),
		})
	}
	result.Facets, err = g.facets(ctx, q, text, found.Facets)
	return result, err
}

// textQuery is what the text asks of a document; nil when it is blank.
func textQuery(text string, words []segment.Word) query.Query {
	name := segment.Fold(text)
	if name == "" {
		return nil
	}
	names := query.NewDisjunctionQuery([]query.Query{
		term(titleName, name, titleNameBoost), term(aliasName, name, aliasNameBoost),
	})
	if len(words) == 0 {
		return names
	}
	all := make([]query.Query, len(words))
	for i, word := range words {
		all[i] = query.NewDisjunctionQuery([]query.Query{
			phrase(titleField, word, titleBoost), phrase(aliasesField, word, aliasesBoost), phrase(bodyField, word, bodyBoost),
		})
	}
	return query.NewBooleanQuery(all, []query.Query{names}, nil)
}

func term(field, text string, boost float64) query.Query {
	q := query.NewTermQuery(text)
	q.SetField(field)
	q.SetBoost(boost)
	return q
}

// phrase matches a word where its terms follow one another. The terms are made
// here and not by Bleve, by the analysis that made the field's.
func phrase(field string, word segment.Word, boost float64) query.Query {
	terms := word.Terms()
	if len(terms) == 1 {
		return term(field, terms[0], boost)
	}
	q := query.NewPhraseQuery(terms, field)
	q.SetBoost(boost)
	return q
}

// filtered is text (nil: everything) under all filters but the one of except.
func filtered(text query.Query, filters map[string][]string, except string) query.Query {
	var all []query.Query
	for _, facet := range graphmodel.FacetNames {
		if values := filters[facet]; facet != except && len(values) > 0 {
			all = append(all, anyTerm(facetField+facet, values))
		}
	}
	if text == nil {
		text = query.NewMatchAllQuery()
	}
	if len(all) == 0 {
		return text
	}
	q := query.NewBooleanQuery([]query.Query{text}, nil, nil)
	q.AddFilter(query.NewConjunctionQuery(all))
	return q
}
