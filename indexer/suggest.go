package indexer

import (
	"context"
	"strconv"
	"strings"
	"unicode/utf8"

	"ronghe/graphmodel"
	"ronghe/indexer/typeahead"
)

// MaxSuggestions is the most that Suggest returns.
const MaxSuggestions = 50

// Suggest implements graphmodel.Searcher; package typeahead says what completes
// what. Of names equally near, that of the node with the shorter title comes first,
// then in order of ID. A node is suggested once, by its nearest name.
func (ix *Index) Suggest(ctx context.Context, prefix string, limit int) (graphmodel.Suggestions, error) {
	return ix.SuggestOf(ctx, "", prefix, limit)
}

// SuggestOf implements graphmodel.KindSuggester.
func (ix *Index) SuggestOf(ctx context.Context, kind graphmodel.Kind, prefix string, limit int) (graphmodel.Suggestions, error) {
	var found graphmodel.Suggestions
	if err := checkText(prefix); err != nil {
		return found, err
	}
	if limit < 1 || limit > MaxSuggestions {
		return found, outOfRange("limit", limit, 1, MaxSuggestions)
	}
	err := ix.use(func(g *generation) error {
		found = suggestions(g.names.typeahead().CompleteOf(kind, prefix, limit))
		return ctx.Err()
	})
	return found, err
}

func suggestions(a typeahead.Answer) graphmodel.Suggestions {
	s := graphmodel.Suggestions{More: a.More}
	for _, c := range a.Completions {
		s.Names = append(s.Names, graphmodel.Suggestion{
			Stub:  graphmodel.Stub{ID: c.ID, Kind: c.ID.Kind(), Title: c.Title},
			Match: c.Match,
		})
	}
	for _, k := range a.Kinds {
		s.Kinds = append(s.Kinds, graphmodel.KindCount(k))
	}
	return s
}

func checkText(text string) error {
	if utf8.RuneCountInString(text) > graphmodel.MaxQuery {
		most := strconv.Itoa(graphmodel.MaxQuery)
		return graphmodel.Invalid("query", "text", "检索词至多 "+most+" 字", "has at most "+most+" characters")
	}
	return checkBytes(text)
}

func checkBytes(text string) error {
	if !utf8.ValidString(text) || strings.IndexByte(text, 0) >= 0 {
		return graphmodel.Invalid("query", "text", "应为不含 NUL 的 UTF-8 文字", "must be UTF-8 text without NUL")
	}
	return nil
}

func outOfRange(field string, n, least, most int) error {
	a, b := strconv.Itoa(least), strconv.Itoa(most)
	return graphmodel.Invalid(strconv.Itoa(n), field, "应在 "+a+" 与 "+b+" 之间", "must be from "+a+" to "+b)
}
