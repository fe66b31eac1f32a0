package api

import (
	"context"

	"ronghe/graphmodel"
)

// SearchInput is a question to the index. Within a facet any value is enough;
// across facets each must hold.
type SearchInput struct {
	Q         string   `query:"q" maxLength:"500" example:"能源管控中心" doc:"要找的文字；空白则列出符合条件的全部。What to look for; blank lists all that passes the filters."`
	Kind      []string `query:"kind,explode" maxItems:"50" nullable:"false" example:"[\"case\"]" doc:"类别，可重复。Kinds; may be repeated."`
	Region    []string `query:"region,explode" maxItems:"50" nullable:"false" example:"[\"region:330000\"]" doc:"地区的编号，含下级。Regions, with those below them."`
	Industry  []string `query:"industry,explode" maxItems:"50" nullable:"false" example:"[\"industry:c17\"]" doc:"行业的编号，含下级。Industries, with those below them."`
	Practice  []string `query:"practice,explode" maxItems:"50" nullable:"false" doc:"做法的编号，含下级。Practices, with those below them."`
	Zone      []string `query:"zone,explode" maxItems:"50" nullable:"false" doc:"试验区的编号。Zones."`
	Program   []string `query:"program,explode" maxItems:"50" nullable:"false" doc:"计划的编号。Programmes."`
	Year      []string `query:"year,explode" maxItems:"50" nullable:"false" example:"[\"2018\"]" doc:"年份，四位数字。Years, four digits."`
	Ownership []string `query:"ownership,explode" maxItems:"50" nullable:"false" example:"[\"private\"]" doc:"所有制，见 schema。Ownership, see schema."`
	Facets    []string `query:"facets,explode" maxItems:"8" nullable:"false" enum:"kind,region,industry,practice,zone,program,year,ownership" example:"[\"kind\",\"region\"]" doc:"要计数的分面，可重复；不给则不计数。Facets to count; may be repeated; none: no counts."`
	Cursor    string   `query:"cursor" maxLength:"2000" doc:"上一页的 next。The next of the page before."`
	Limit     int      `query:"limit" minimum:"1" maximum:"100" default:"20" doc:"一页至多多少项。The most hits of a page."`
}

// SearchAnswer is a page of hits.
type SearchAnswer struct {
	Hits   []Hit   `json:"hits" nullable:"false" doc:"最相关的在前，再按编号。The best first, then by id."`
	Facets []Facet `json:"facets,omitempty" nullable:"false" doc:"所问分面的计数。The counts of the facets asked for."`
	Last   int64   `json:"index_change" doc:"答复所依据的变更号。The change number this answer is of."`
	Page
	Drift
}

// Hit is a node found.
type Hit struct {
	Thing
	Score    float64   `json:"score" doc:"只可在同一答复内比较。To be compared within one answer only."`
	Snippets []Snippet `json:"snippets" nullable:"false" doc:"匹配之处，最好的在前。Where it matched, the best first."`
}

// Snippet is a piece of text with what matched in it.
type Snippet struct {
	Field string   `json:"field" example:"measures" doc:"title、aliases 或属性名。title, aliases or the name of a property."`
	Label string   `json:"label" example:"做法与步骤" doc:"字段的名称。What the field is called."`
	Text  string   `json:"text" doc:"纯文本。Plain text."`
	Marks [][2]int `json:"marks" nullable:"false" doc:"匹配的起止，以字符（不是字节）计，不含终点。What matched, in characters, the end not included."`
}

// Facet counts the hits by value.
type Facet struct {
	Name   string       `json:"name" example:"region" doc:"分面名。The name of the facet."`
	Values []FacetValue `json:"values" nullable:"false" doc:"最多的在前，再按值。The most first, then by value."`
	Other  int64        `json:"other" doc:"列出的值以外的计数。Hits counted under values not listed."`
}

// FacetValue is a value and how many hits have it.
type FacetValue struct {
	Value string `json:"value" example:"region:330000" doc:"值。The value."`
	Label string `json:"label" example:"浙江省" doc:"值的名称。What the value is called."`
	Count int64  `json:"count" example:"12" doc:"数目。How many."`
}

func (s *server) searchOperations() {
	get(s, describe("search", prefix+"/search",
		[2]string{"查找", "Search"},
		[2]string{
			"按文字和分面查找案例与条目。可翻到第 10000 项为止；moved 为 true 表示翻页期间索引有变。",
			"Find cases and nodes by words and facets. One can page as far as hit 10000; moved says that the index has changed since the first page.",
		}), s.search)
	get(s, describe("suggest", prefix+"/suggest",
		[2]string{"补全", "Suggest"},
		[2]string{"以正在输入的文字补全名称和别名。", "Complete what is being typed with names and aliases."}), s.suggest)
}

func (s *server) search(ctx context.Context, in *SearchInput) (*SearchAnswer, error) {
	q := graphmodel.SearchQuery{Text: in.Q, Filters: in.filters(), Facets: in.Facets, Limit: in.Limit}
	asked, err := question("search", []any{q.Text, q.Filters})
	if err != nil {
		return nil, err
	}
	start, err := unseal(asked, in.Cursor)
	if err != nil {
		return nil, err
	}
	q.Offset = start.Offset
	got, err := s.Searcher.Search(ctx, q)
	if err != nil {
		return nil, err
	}
	out := &SearchAnswer{Last: got.Last, Page: Page{Total: got.Total, Exact: true}}
	out.Moved = start.Offset > 0 && start.Last != got.Last
	next := q.Offset + len(got.Hits)
	out.Truncated = int64(next) < got.Total && len(got.Hits) > 0
	if out.Truncated && next <= graphmodel.MaxOffset {
		if out.Next, err = seal(asked, place{Offset: next, Last: firstLast(start, got.Last)}); err != nil {
			return nil, err
		}
	}
	return out, s.showHits(ctx, got, out)
}

// filters are the facets that were given, by name.
func (in *SearchInput) filters() map[string][]string {
	all := map[string][]string{
		graphmodel.FacetKind: in.Kind, graphmodel.FacetRegion: in.Region, graphmodel.FacetIndustry: in.Industry,
		graphmodel.FacetPractice: in.Practice, graphmodel.FacetZone: in.Zone, graphmodel.FacetProgram: in.Program,
		graphmodel.FacetYear: in.Year, graphmodel.FacetOwnership: in.Ownership,
	}
	for name, values := range all {
		if len(values) == 0 {
			delete(all, name)
		}
	}
	return all
}
