package api

import (
	"context"

	"ronghe/graphmodel"
)

// MatchesInput asks where a query matches in a node.
type MatchesInput struct {
	ID      string `path:"id" example:"case:valin-xiangtan-ems" doc:"条目的编号。The id of the node."`
	Q       string `query:"q" required:"true" maxLength:"10000" example:"能源管控中心" doc:"检索词，写法同 search。The query, as in search."`
	Literal bool   `query:"literal" doc:"按原样查找，不改错字，同 search。For just what was typed, as in search."`
}

// MatchesAnswer is every place where a query matches in a node.
type MatchesAnswer struct {
	Thing
	Texts     []MatchedText `json:"texts" nullable:"false" doc:"有匹配的文字：名称、别名，再按属性名。The texts that match: the title, the aliases, then by property."`
	Total     int           `json:"total" doc:"共有多少处；所列至多 1000 处。How many places there are; at most 1,000 are listed."`
	Corrected *Correction   `json:"corrected,omitempty" doc:"改正后的检索词。What was looked for instead."`
	Last      int64         `json:"index_change" doc:"答复所依据的变更号。The change number this answer is of."`
}

// MatchedText is one text with its matches.
type MatchedText struct {
	Snippet
	Place int `json:"place" doc:"是该属性的第几段，从 0 数起。Which of the property's texts, from 0."`
}

func (s *server) matches(ctx context.Context, in *MatchesInput) (*MatchesAnswer, error) {
	id, err := parseID("id", in.ID)
	if err != nil {
		return nil, err
	}
	got, err := s.Searcher.Matches(ctx, id, in.Q, in.Literal)
	if err != nil {
		return nil, err
	}
	lang := requestOf(ctx).lang
	out := &MatchesAnswer{Thing: s.names.thing(got.Stub, lang), Texts: []MatchedText{}, Total: got.Total, Last: got.Last}
	for _, t := range got.Texts {
		shown := s.snippet(got.Kind, graphmodel.Snippet{Field: t.Field, Text: t.Text, Marks: t.Marks}, lang)
		out.Texts = append(out.Texts, MatchedText{Snippet: shown, Place: t.Place})
	}
	if got.Corrected != nil {
		c := correction(*got.Corrected)
		out.Corrected = &c
	}
	return out, nil
}

// AlikeInput asks for nodes like one.
type AlikeInput struct {
	ID    string            `path:"id" example:"case:valin-xiangtan-ems" doc:"条目的编号。The id of the node."`
	Kinds []graphmodel.Kind `query:"kind,explode" maxItems:"50" nullable:"false" example:"[\"case\"]" doc:"只要这些类别，可重复。Of these kinds only; may be repeated."`
	Limit int               `query:"limit" minimum:"1" maximum:"100" default:"10" doc:"至多多少项。The most nodes."`
}

// AlikeTextInput asks for nodes like a text.
type AlikeTextInput struct {
	Body struct {
		Text  string            `json:"text" minLength:"1" maxLength:"20000" example:"印染企业上能源管理系统，减少蒸汽和用水" doc:"一段文字，至多两万字。A text of up to 20,000 characters."`
		Kinds []graphmodel.Kind `json:"kind,omitempty" maxItems:"50" nullable:"false" example:"[\"case\"]" doc:"只要这些类别。Of these kinds only."`
		Limit int               `json:"limit,omitempty" minimum:"1" maximum:"100" default:"10" doc:"至多多少项。The most nodes."`
	}
}

// AlikeAnswer is the nodes most alike.
type AlikeAnswer struct {
	Hits []Alike `json:"hits" nullable:"false" doc:"最相近的在前，再按编号；不含所问的条目。The most alike first, then by id; never the one asked about."`
	Last int64   `json:"index_change" doc:"答复所依据的变更号。The change number this answer is of."`
}

// Alike is a node and why it is like the one asked about.
type Alike struct {
	Thing
	Score   float64       `json:"score" minimum:"0" maximum:"1" doc:"0 至 1。From 0 to 1."`
	Reasons []AlikeReason `json:"reasons" nullable:"false" doc:"理由，分量大的在前。The reasons, the weightiest first."`
}

// AlikeReason is one thing that two nodes share.
type AlikeReason struct {
	What  string   `json:"what" enum:"words,practice,industry,region,zone,program" example:"practice" doc:"共有的是什么。What is shared."`
	Label string   `json:"label" example:"做法" doc:"其名称。What that is called."`
	Words []string `json:"words,omitempty" nullable:"false" doc:"共有的词句，至多 5 个。Words that both have, 5 at most."`
	Nodes []Thing  `json:"nodes,omitempty" nullable:"false" doc:"共有的条目，少见的在前，至多 5 个。What both belong to, the rarest first, 5 at most."`
	Score float64  `json:"score" doc:"加了多少。What it adds."`
}

func (s *server) alike(ctx context.Context, in *AlikeInput) (*AlikeAnswer, error) {
	id, err := parseID("id", in.ID)
	if err != nil {
		return nil, err
	}
	return s.showAlike(ctx, graphmodel.AlikeQuery{Node: id, Kinds: in.Kinds, Limit: in.Limit})
}

func (s *server) alikeText(ctx context.Context, in *AlikeTextInput) (*AlikeAnswer, error) {
	return s.showAlike(ctx, graphmodel.AlikeQuery{Text: in.Body.Text, Kinds: in.Body.Kinds, Limit: in.Body.Limit})
}

func (s *server) showAlike(ctx context.Context, q graphmodel.AlikeQuery) (*AlikeAnswer, error) {
	if err := s.checkNodeKinds(q.Kinds); err != nil {
		return nil, err
	}
	got, err := s.Searcher.Alike(ctx, q)
	if err != nil {
		return nil, err
	}
	lang, out := requestOf(ctx).lang, &AlikeAnswer{Hits: []Alike{}, Last: got.Last}
	for _, h := range got.Hits {
		shown := Alike{Thing: s.names.thing(h.Stub, lang), Score: h.Score, Reasons: []AlikeReason{}}
		for _, r := range h.Reasons {
			shown.Reasons = append(shown.Reasons, s.alikeReason(r, lang))
		}
		out.Hits = append(out.Hits, shown)
	}
	return out, nil
}

func (s *server) alikeReason(r graphmodel.AlikeReason, lang string) AlikeReason {
	out := AlikeReason{What: r.Facet, Words: r.Words, Score: r.Score}
	if r.Facet == "" {
		out.What, out.Label = "words", say(lang, "词句", "Words")
		return out
	}
	out.Label = s.names.node(graphmodel.Kind(r.Facet), lang)
	for _, n := range r.Nodes {
		out.Nodes = append(out.Nodes, s.names.thing(n, lang))
	}
	return out
}

// Special is what the hits have more often than the library.
type Special struct {
	Facet    string  `json:"facet,omitempty" example:"practice" doc:"所属分面；词句则无。The facet; none for a word."`
	Value    string  `json:"value" example:"能源管理" doc:"词句，或分面的值。The word, or the value of the facet."`
	Label    string  `json:"label" example:"能源管控中心" doc:"供人阅读。For people."`
	Hits     int64   `json:"hits" doc:"结果中有它的。Hits that have it."`
	All      int64   `json:"all" doc:"全库中有它的。Nodes of the library that have it."`
	Expected float64 `json:"expected" doc:"若与全库同类条目一样，结果中应有多少。How many hits would, were they like the library's nodes of their kinds."`
	Strength float64 `json:"strength" doc:"突出程度（JLH）。How much it stands out (JLH)."`
}

func special(t graphmodel.SignificantTerm) Special {
	out := Special{Facet: t.Facet, Value: t.Value, Label: t.Value, Hits: t.Hits, All: t.All, Expected: t.Expected, Strength: t.Strength}
	if t.Title != "" {
		out.Label = t.Title
	}
	return out
}
