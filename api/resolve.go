package api

import (
	"context"
	"errors"
	"regexp"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

const (
	kindIndustry graphmodel.Kind = "industry"
)

// codes is the form of codes of places and industries, right or wrong: C, C3, 3812, C99ZZ,
// 28.11. A digit before letters, as in 5G, begins a word.
var codes = regexp.MustCompile(`^([A-Za-z][0-9]?|[0-9]|[A-Za-z]?[0-9]{2}[0-9A-Za-z.]*)$`)

// rightCodes says of a kind what may be given.
var rightCodes = map[graphmodel.Kind]schema.Text{
	kindIndustry: {
		Zh: "没有这个行业：应为国民经济行业代码（如 C38）、编号（如 industry:c38）或几个字（如 电气机械）",
		En: "there is no such industry: give a code of GB/T 4754 such as C38, an id such as industry:c38, or words",
	},
	kindRegion: {
		Zh: "没有这个地区：应为行政区划代码（如 330100）、编号（如 region:330100）或名称（如 杭州市）",
		En: "there is no such region: give a code of GB/T 2260 such as 330100, an id such as region:330100, or a name",
	},
}

// sections are the letters that codes of GB/T 4754 begin with.
const sections = "abcdefghijklmnopqrst"

// mostCandidates is how many nodes a name may mean before the rest is left out.
const mostCandidates = 10

// resolve finds the nodes of a kind that a text may mean: an id, a code, the only node
// called so, or else all whose names begin with it, sound like it, or are found by it.
// Nothing for "". ErrInvalid: it has the form of an id or a code, and is none.
func (s *server) resolve(ctx context.Context, kind graphmodel.Kind, text string) ([]graphmodel.Stub, error) {
	text = strings.TrimSpace(text)
	if text == "" {
		return nil, nil
	}
	if found, err := s.byCode(ctx, kind, text); err != nil || len(found) > 0 {
		return found, err
	}
	if codes.MatchString(text) || isIDOf(kind, text) { // a code that is none means nothing else
		return nil, invalid(string(kind), text, rightCodes[kind].Zh, rightCodes[kind].En)
	}
	names, err := s.Searcher.Suggest(ctx, text, mostSuggested)
	if err != nil {
		return nil, err
	}
	var found []graphmodel.Stub
	var exact []graphmodel.Stub
	for _, n := range names.Names {
		if n.Kind != kind {
			continue
		}
		found = append(found, n.Stub)
		if n.Title == text || n.Match == text {
			exact = append(exact, n.Stub)
		}
	}
	switch {
	case len(exact) == 1:
		return exact, nil
	case len(found) > 0:
		return found[:min(len(found), mostCandidates)], nil
	}
	page, err := s.Searcher.Search(ctx, graphmodel.SearchQuery{
		Text: text, Filters: map[string][]string{graphmodel.FacetKind: {string(kind)}}, Limit: mostCandidates,
	})
	if err != nil {
		return nil, err
	}
	for _, h := range page.Hits {
		found = append(found, h.Stub)
	}
	return found, nil
}

// isIDOf tells whether a text has the form of an id: of that kind, however it goes on, or of
// another.
func isIDOf(kind graphmodel.Kind, text string) bool {
	_, err := graphmodel.ParseID(text)
	return err == nil || strings.HasPrefix(text, string(kind)+":")
}

// mostSuggested is how many completions are looked through.
const mostSuggested = 50

// byCode finds a node by its id, or by the code that its id is made of.
func (s *server) byCode(ctx context.Context, kind graphmodel.Kind, text string) ([]graphmodel.Stub, error) {
	code := strings.ToLower(strings.TrimPrefix(text, string(kind)+":"))
	ids := []graphmodel.ID{graphmodel.ID(string(kind) + ":" + code)}
	if kind == kindIndustry && code != "" && code[0] >= '0' && code[0] <= '9' {
		for _, section := range sections {
			ids = append(ids, graphmodel.ID(string(kind)+":"+string(section)+code))
		}
	}
	if _, err := graphmodel.ParseID(string(ids[0])); err != nil {
		if errors.Is(err, graphmodel.ErrInvalid) {
			return nil, nil
		}
		return nil, err
	}
	var found []graphmodel.Stub
	err := s.Store.View(ctx, func(r graphmodel.Reader) error {
		page, err := r.Nodes(graphmodel.NodeQuery{IDs: ids})
		found = nil
		for _, n := range page.Nodes {
			found = append(found, n.Stub())
		}
		return err
	})
	return found, err
}
