package mcp

import (
	"context"

	"ronghe/graphmodel"
)

// SearchInput is what search_cases is asked.
type SearchInput struct {
	Query    string `json:"query" jsonschema:"words, e.g. 能源管控中心; at most 500 characters"`
	Kind     string `json:"kind,omitempty" jsonschema:"kind of node; default case; also enterprise, practice, policy, region, industry, program, standard, zone, any"`
	Region   string `json:"region,omitempty" jsonschema:"id of a region, e.g. region:330000; finds what is below it"`
	Industry string `json:"industry,omitempty" jsonschema:"id of an industry, e.g. industry:c17; finds what is below it"`
	Practice string `json:"practice,omitempty" jsonschema:"id of a practice"`
	Limit    int    `json:"limit,omitempty" jsonschema:"how many are shown"`
	At
}

func (SearchInput) bounds() bounds {
	return bounds{"limit": {usual: 10, most: 20}}
}

// SearchAnswer is what search_cases finds.
type SearchAnswer struct {
	State
	Hits  []Hit    `json:"hits"`
	Total int64    `json:"total" jsonschema:"all hits, of which these are the best"`
	Whole int64    `json:"whole" jsonschema:"how many have all the words"`
	Notes []string `json:"notes" jsonschema:"how the query was taken, where not as typed"`
}

// Hit is a node found.
type Hit struct {
	Thing
	Snippet string  `json:"snippet,omitempty"`
	Source  *Source `json:"source,omitempty" jsonschema:"the source that says it exists"`
}

func (s *library) searchCases(ctx context.Context, in SearchInput) (SearchAnswer, error) {
	filters := map[string][]string{}
	kind := in.Kind
	if kind == "" {
		kind = "case"
	}
	for facet, value := range map[string]string{
		graphmodel.FacetKind: kind, graphmodel.FacetRegion: in.Region, graphmodel.FacetIndustry: in.Industry, graphmodel.FacetPractice: in.Practice,
	} {
		if value != "" && value != "any" {
			filters[facet] = []string{value}
		}
	}
	found, err := s.Searcher.Search(ctx, graphmodel.SearchQuery{Text: in.Query, Filters: filters, Limit: in.Limit})
	if err != nil {
		return SearchAnswer{}, err
	}
	out := SearchAnswer{Hits: []Hit{}, Total: found.Total, Whole: found.Whole, Notes: []string{}}
	if found.Corrected != nil {
		out.Notes = append(out.Notes, "searched for "+found.Corrected.Text+" instead")
	}
	for _, n := range found.Notes {
		out.Notes = append(out.Notes, n.En)
	}
	for _, h := range found.Hits {
		hit := Hit{Thing: Thing{ID: h.ID, Kind: h.Kind, Title: h.Title}}
		if len(h.Snippets) > 0 {
			hit.Snippet = h.Snippets[0].Text
		}
		out.Hits = append(out.Hits, hit)
	}
	return out, s.addSources(ctx, out.Hits)
}

func (s *library) addSources(ctx context.Context, hits []Hit) error {
	ids := make([]graphmodel.ID, len(hits))
	for i, h := range hits {
		ids[i] = h.ID
	}
	return s.Store.View(ctx, func(r graphmodel.Reader) error {
		sources, err := sourcesOf(r, ids)
		for i := range hits {
			hits[i].Source = sources[hits[i].ID]
		}
		return err
	})
}
