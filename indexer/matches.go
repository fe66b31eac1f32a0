package indexer

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
)

// Matches implements graphmodel.Searcher.
func (ix *Index) Matches(ctx context.Context, id graphmodel.ID, text string, literal bool) (graphmodel.DocumentMatches, error) {
	var found graphmodel.DocumentMatches
	if err := checkBytes(text); err != nil {
		return found, err
	}
	err := ix.use(func(g *generation) (err error) {
		found, err = g.matches(ctx, id, graphmodel.SearchQuery{Text: text, Literal: literal}, ix.plan.labels)
		return err
	})
	return found, err
}

func (g *generation) matches(ctx context.Context, id graphmodel.ID, q graphmodel.SearchQuery, labels map[string]map[string]string) (graphmodel.DocumentMatches, error) {
	found := graphmodel.DocumentMatches{Last: g.last.Load()}
	c, err := g.corpus()
	if err != nil {
		return found, fmt.Errorf("matches: %w", err)
	}
	defer func() { _ = c.close() }() // a snapshot in memory
	p, err := c.place(id)
	if err != nil {
		return found, err
	}
	m, err := c.meant(ctx, q, g.names, labels)
	if err != nil {
		return found, fmt.Errorf("matches: %w", err)
	}
	stored, err := c.texts(p)
	if err != nil {
		return found, fmt.Errorf("matches: %w", err)
	}
	found.Stub = graphmodel.Stub{ID: id, Kind: id.Kind(), Title: stored[titleField][0]}
	found.Corrected = m.corrected
	found.Texts, found.Total = matchedTexts(stored, m.shown())
	return found, nil
}

// place is where the document of a node is.
func (c *corpus) place(id graphmodel.ID) (place, error) {
	docs, _, err := c.look("_id", string(id))
	if err != nil {
		return place{}, err
	}
	for i, docs := range docs {
		if !docs.IsEmpty() {
			return place{Position: graphmodel.Position{ID: id}, shard: i, doc: docs.Minimum()}, nil
		}
	}
	return place{}, &graphmodel.Fault{Err: graphmodel.ErrNotFound, Thing: clip(string(id)),
		Zh: "库中没有这个编号的条目", En: "the library has nothing with this id"}
}

// texts are all stored texts of a document, by field.
func (c *corpus) texts(p place) (map[string][]string, error) {
	stored := map[string][]string{}
	err := eachStored(c.shards[p.shard].segment, uint64(p.doc), func(field, text string) bool {
		stored[field] = append(stored[field], text)
		return true
	})
	return stored, err
}

// readable are the fields that a person reads: the title, the aliases, then the
// properties in order of name.
func readable(stored map[string][]string) []string {
	var fields []string
	for field := range stored {
		if field == titleField || field == aliasesField || strings.HasPrefix(field, storedText) {
			fields = append(fields, field)
		}
	}
	slices.SortFunc(fields, func(a, b string) int {
		x, _ := fieldRank(a)
		y, _ := fieldRank(b)
		return cmp.Or(cmp.Compare(x, y), strings.Compare(a, b))
	})
	return fields
}

// matchedTexts are the texts in which something matches, with the first MaxMarks
// marks, and how many there are in all.
func matchedTexts(stored map[string][]string, show shown) (texts []graphmodel.MatchedText, total int) {
	for _, field := range readable(stored) {
		for place, text := range stored[field] {
			all := piece{end: len(text)}.marks(text, segment.FindAll(text, show.terms, show.names))
			left := max(0, graphmodel.MaxMarks-total)
			total += len(all)
			if all = all[:min(len(all), left)]; len(all) > 0 {
				name := strings.TrimPrefix(field, storedText)
				texts = append(texts, graphmodel.MatchedText{Field: name, Place: place, Text: text, Marks: all})
			}
		}
	}
	return texts, total
}
