package api

import (
	"context"
	"net/url"
	"slices"
	"strings"

	"ronghe/graphmodel"
)

// Asked is what is looked for. Within a facet any value is enough; across facets each
// must hold.
type Asked struct {
	Q         string   `query:"q" maxLength:"10000" example:"能源管控中心" doc:"要找的文字，500 字以后略去；空白则列出符合条件的全部。What to look for, cut after 500 characters; blank lists all that passes the filters."`
	Kind      []string `query:"kind,explode" maxItems:"50" nullable:"false" example:"[\"case\"]" doc:"类别，可重复。Kinds; may be repeated."`
	Region    []string `query:"region,explode" maxItems:"50" nullable:"false" example:"[\"region:330000\"]" doc:"地区的编号，含下级。Regions, with those below them."`
	Industry  []string `query:"industry,explode" maxItems:"50" nullable:"false" example:"[\"industry:c17\"]" doc:"行业的编号，含下级。Industries, with those below them."`
	Practice  []string `query:"practice,explode" maxItems:"50" nullable:"false" doc:"做法的编号，含下级。Practices, with those below them."`
	Zone      []string `query:"zone,explode" maxItems:"50" nullable:"false" doc:"试验区的编号。Zones."`
	Program   []string `query:"program,explode" maxItems:"50" nullable:"false" doc:"计划的编号。Programmes."`
	Year      []string `query:"year,explode" maxItems:"50" nullable:"false" example:"[\"2018\"]" doc:"年份，四位数字。Years, four digits."`
	Ownership []string `query:"ownership,explode" maxItems:"50" nullable:"false" example:"[\"private\"]" doc:"所有制，见 schema。Ownership, see schema."`
	Evidence  []string `query:"evidence,explode" maxItems:"50" nullable:"false" example:"[\"high\"]" doc:"可信度，见 schema。How sure the facts are, see schema."`
	Source    []string `query:"source,explode" maxItems:"50" nullable:"false" doc:"来源的编号：条目出自哪里。Sources: where the node comes from."`
	Literal   bool     `query:"literal" doc:"按原样查找，不改错字。Search for just what was typed: correct nothing."`
}

// Sorted says in which order hits are wanted.
type Sorted struct {
	Sort graphmodel.Order `query:"sort" enum:"relevance,newest,oldest,title,evidence" default:"relevance" example:"newest" doc:"次序：最相关、日期新的在前、日期早的在前、名称（拼音）、可信度。后四种以含全部词的在前，日期或可信度不详的在后，相同则按相关程度、再按编号。The order: by relevance, the latest or the earliest first, by name in pinyin, the surest first. In the last four, hits with all the words come first, those whose date or evidence is not known last, equal ones by relevance and then by id."`
}

// SearchInput is a question to the index.
type SearchInput struct {
	Asked
	Sorted
	Facets  []string `query:"facets,explode" maxItems:"10" nullable:"false" enum:"kind,region,industry,practice,zone,program,year,ownership,evidence,source" example:"[\"kind\",\"region\"]" doc:"要计数的分面，可重复；不给则不计数。Facets to count; may be repeated; none: no counts."`
	FacetQ  string   `query:"facet_q" maxLength:"500" example:"zhejiang" doc:"只要名称含此文字或读音如此的分面值，供在很长的分面内查找。Only facet values called so, or that sound so, in part: to search inside a long facet."`
	Values  []string `query:"facet_value,explode" maxItems:"50" nullable:"false" example:"[\"region:330000\"]" doc:"只计这些分面值，不论多少；此时 other 为有值而不在其中的结果数。供地图等固定的分类。Count just these values, however few; other is then how many hits have a value and none of these. For maps and other fixed sets."`
	Cursor  string   `query:"cursor" maxLength:"2000" doc:"上一页的 next。The next of the page before."`
	Explain bool     `query:"explain" doc:"说明每个结果为何排在此处。Say why each hit ranks where it does."`
	Special int      `query:"significant" minimum:"0" maximum:"50" doc:"要多少个“这批结果的特别之处”。How many significant terms of the hits to give."`
	Limit   int      `query:"limit" minimum:"1" maximum:"100" default:"20" doc:"一页至多多少项。The most hits of a page."`
}

// SearchAnswer is a page of hits.
type SearchAnswer struct {
	Hits      []Hit         `json:"hits" nullable:"false" doc:"按 sort 的次序，默认最相关的在前，再按编号。In the order of sort, by default the best first, then by id."`
	Whole     int64         `json:"whole" doc:"含有全部词的结果数，它们靠前。How many hits have all the words; these come first."`
	Notes     []Note        `json:"notes" nullable:"false" doc:"查询未照原样处理之处，例如没有结果包含全部词。What was not done as typed, as when nothing has all the words."`
	Added     []Added       `json:"added" nullable:"false" doc:"同时查找的其他名称。Other names that were searched for too."`
	Corrected *Correction   `json:"corrected,omitempty" doc:"原文没有含全部词的结果，以下是改正后的结果；literal=true 按原样查找。Nothing has all the words as typed; the answer is of this instead; literal=true searches for what was typed."`
	Meant     []Correction  `json:"meant" nullable:"false" doc:"还可能想找的。What else may have been meant."`
	Without   []FilterCount `json:"without" nullable:"false" doc:"没有结果时，去掉某一筛选或某一条件会有多少结果。When there is nothing: how many hits there are without one of the filters or conditions."`
	Facets    []Facet       `json:"facets,omitempty" nullable:"false" doc:"所问分面的计数。The counts of the facets asked for."`
	Special   []Special     `json:"significant,omitempty" nullable:"false" doc:"这批结果比全库多见之处，最突出的在前。What the hits have more often than the library, the strongest first."`
	Self      string        `json:"self" example:"/api/v1/search?kind=case&q=%E8%83%BD%E6%BA%90" doc:"此查询的固定地址，不含翻页和显示方式；网页 /search 用同样的查询串。The lasting address of this query, without paging and display; the page /search takes the same query string."`
	Last      int64         `json:"index_change" doc:"答复所依据的变更号。The change number this answer is of."`
	Page
	Drift
}

func (s *server) searchOperations() {
	get(s, describe("search", prefix+"/search",
		[2]string{"查找", "Search"},
		[2]string{
			"按文字和分面查找案例与条目。以 next 可一直翻到最后一项，翻得深也不变慢；moved 为 true 表示翻页期间索引有变。",
			"Find cases and nodes by words and facets. With next one can page to the last hit, deep pages as fast as the first; moved says that the index has changed since the first page.",
		}), s.search)
	get(s, describe("suggest", prefix+"/suggest",
		[2]string{"补全", "Suggest"},
		[2]string{"以正在输入的文字补全名称和别名。", "Complete what is being typed with names and aliases."}), s.suggest)
	get(s, describe("list-matches", prefix+"/nodes/{id}/matches",
		[2]string{"一篇之中的全部匹配", "All matches in one node"},
		[2]string{
			"检索词在这一条目的名称、别名和文字中的每一处，按位置排列，供阅读时逐处前后翻。",
			"Every place in the title, aliases and texts of a node where the query matches, in order, for a reader that goes from one to the next.",
		}), s.matches)
	get(s, describe("list-alike", prefix+"/nodes/{id}/alike",
		[2]string{"读起来相近的条目", "Nodes that read alike"},
		[2]string{
			"以共有的词、做法、行业、地区、园区和计划找出相近的条目，并说明理由。",
			"Nodes that share words, practices, industries, regions, zones and programmes with this one, with the reasons.",
		}), s.alike)
	s.exportOperations()
	s.feedOperations()
	post(s, describe("search-batch", prefix+"/search/batch",
		[2]string{"成批检索", "Search in a batch"},
		[2]string{
			"一次提交至多 1000 个检索词，按次序答复；有误的检索词只在自己的一行说明。",
			"Up to 1,000 queries at once, answered in their order; a bad one says so in its own row.",
		}), s.batch)
	post(s, describe("find-alike", prefix+"/alike",
		[2]string{"与一段文字相近的条目", "Nodes like a text"},
		[2]string{
			"贴入一段文字，找出相近的条目及理由；文字不保存。",
			"Paste a text and find nodes like it, with the reasons; the text is not kept.",
		}), s.alikeText)
	s.mentionOperations()
}

func (s *server) search(ctx context.Context, in *SearchInput) (*SearchAnswer, error) {
	q := in.query()
	q.Order, q.FacetText, q.FacetValues = in.Sort, in.FacetQ, in.Values
	q.Facets, q.Limit, q.Explain, q.Significant = in.Facets, in.Limit, in.Explain, in.Special
	asked, err := question("search", []any{q.Text, q.Filters, q.Literal, q.Order})
	if err != nil {
		return nil, err
	}
	start, err := unseal(asked, in.Cursor)
	if err != nil {
		return nil, err
	}
	q.After = start.Hit
	got, err := s.Searcher.Search(ctx, q)
	if err != nil {
		return nil, err
	}
	out := &SearchAnswer{Last: got.Last, Whole: got.Whole, Page: Page{Total: got.Total, Exact: true}}
	out.Self = s.sameState(prefix + "/search" + in.permalink())
	out.Moved = start.Offset > 0 && start.Last != got.Last
	seen := start.Offset + len(got.Hits)
	// Once the index has moved, seen and Total are not of the same list.
	out.Truncated = len(got.Hits) == in.Limit && (out.Moved || int64(seen) < got.Total)
	if out.Truncated {
		next := place{Hit: got.Hits[len(got.Hits)-1].Position(), Offset: seen, Last: firstLast(start, got.Last)}
		if out.Next, err = seal(asked, next); err != nil {
			return nil, err
		}
	}
	return out, s.showHits(ctx, q.Order, got, out)
}

func (in *Asked) query() graphmodel.SearchQuery {
	return graphmodel.SearchQuery{Text: in.Q, Filters: in.filters(), Literal: in.Literal, Texts: []string{propTitleEn}}
}

// permalink is the query string of what is looked for: the same for all orders in which
// it may be given, and "" for everything.
func (in *Asked) permalink() string {
	query := url.Values(in.filters())
	for _, values := range query {
		slices.Sort(values)
	}
	if text := strings.TrimSpace(in.Q); text != "" {
		query.Set("q", text)
	}
	if in.Literal {
		query.Set("literal", "true")
	}
	if len(query) == 0 {
		return ""
	}
	return "?" + query.Encode()
}

// filters are the facets that were given, by name.
func (in *Asked) filters() map[string][]string {
	all := map[string][]string{
		graphmodel.FacetKind: in.Kind, graphmodel.FacetRegion: in.Region, graphmodel.FacetIndustry: in.Industry,
		graphmodel.FacetPractice: in.Practice, graphmodel.FacetZone: in.Zone, graphmodel.FacetProgram: in.Program,
		graphmodel.FacetYear: in.Year, graphmodel.FacetOwnership: in.Ownership,
		graphmodel.FacetEvidence: in.Evidence, graphmodel.FacetSource: in.Source,
	}
	for name, values := range all {
		if len(values) == 0 {
			delete(all, name)
		}
	}
	return all
}
