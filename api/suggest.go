package api

import (
	"context"
	"strings"

	"ronghe/graphmodel"
)

// SuggestInput is what is being typed.
type SuggestInput struct {
	Q     string `query:"q" required:"true" maxLength:"100" example:"能源" doc:"正在输入的文字；不能为空，只有空格则没有补全。What is being typed; must not be empty; spaces alone complete to nothing."`
	Kind  string `query:"kind" maxLength:"50" example:"case" doc:"只要此类别的条目。Only nodes of this kind."`
	Limit int    `query:"limit" minimum:"1" maximum:"49" default:"10" doc:"至多多少个。The most completions."`
}

// SuggestAnswer lists completions.
type SuggestAnswer struct {
	Suggestions []Suggestion `json:"suggestions" nullable:"false" doc:"最近的在前。The nearest first."`
	Kinds       []KindCount  `json:"kinds" nullable:"false" doc:"能补全成的条目，按类别计数，最多的在前。The nodes that it may become, by kind, the most first."`
	Truncated   bool         `json:"truncated" doc:"还有其他补全。There are more."`
}

// Suggestion completes what is being typed.
type Suggestion struct {
	Thing
	Match string `json:"match" example:"能源管控中心" doc:"匹配的名称或别名。The title or alias that matched."`
}

func (s *server) suggest(ctx context.Context, in *SuggestInput) (*SuggestAnswer, error) {
	out := &SuggestAnswer{Suggestions: []Suggestion{}, Kinds: []KindCount{}}
	if strings.TrimSpace(in.Q) == "" {
		return out, nil
	}
	got, err := s.suggestOf(ctx, in)
	if err != nil {
		return nil, err
	}
	lang := requestOf(ctx).lang
	for _, g := range got.Names[:min(in.Limit, len(got.Names))] {
		out.Suggestions = append(out.Suggestions, Suggestion{Thing: s.names.thing(g.Stub, lang), Match: g.Match})
	}
	for _, k := range got.Kinds {
		out.Kinds = append(out.Kinds, KindCount{Kind: k.Kind, Label: s.names.node(k.Kind, lang), Count: int64(k.Count)})
	}
	out.Truncated = len(got.Names) > in.Limit
	return out, nil
}

// suggestOf asks for one more than is shown, to know whether there is.
func (s *server) suggestOf(ctx context.Context, in *SuggestInput) (graphmodel.Suggestions, error) {
	if in.Kind == "" {
		return s.Searcher.Suggest(ctx, in.Q, in.Limit+1)
	}
	kind := graphmodel.Kind(in.Kind)
	if _, ok := s.Ontology.NodeKind(kind); !ok {
		return graphmodel.Suggestions{}, invalid("kind", in.Kind, "没有这一类别，见 ontology", "there is no such kind; see ontology")
	}
	of, ok := s.Searcher.(graphmodel.KindSuggester)
	if !ok {
		return graphmodel.Suggestions{}, graphmodel.ErrUnavailable
	}
	return of.SuggestOf(ctx, kind, in.Q, in.Limit+1)
}
