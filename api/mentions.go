package api

import (
	"context"

	"ronghe/graphmodel"
	"ronghe/indexer/mention"
)

// The most mentions of an answer, and things of one name in it.
const (
	maxMentions  = 5000
	maxOfOneName = 10
)

// MentionsInput is a text in which names are looked for.
type MentionsInput struct {
	Body struct {
		Text  string            `json:"text" example:"宝山钢铁股份有限公司位于上海市" doc:"一段文字，整个请求至多 1 MiB。A text; the whole request has at most 1 MiB."`
		Kinds []graphmodel.Kind `json:"kind,omitempty" maxItems:"50" nullable:"false" example:"[\"enterprise\"]" doc:"只要这些类别。Of these kinds only."`
		Weak  bool              `json:"weak,omitempty" doc:"也要没有旁证的两字名称，如“红旗”，它们也是日常用词。Also names of two characters that nothing in the text speaks for: these are everyday words too."`
	}
}

// MentionsAnswer is what a text speaks of.
type MentionsAnswer struct {
	Mentions  []FoundMention `json:"mentions" nullable:"false" doc:"按在文中的位置，不重叠。In order of place; they do not overlap."`
	Truncated bool           `json:"truncated" doc:"其后还有未列出的（至多 5000 处）。There are more after these 5,000."`
	Last      int64          `json:"store_change" doc:"答复所依据的变更号。The change number this answer is of."`
}

// FoundMention is a name in a text.
type FoundMention struct {
	Start      int                `json:"start" example:"0" doc:"从第几个字符起，自 0。Where it begins, in characters from 0."`
	End        int                `json:"end" example:"10" doc:"到第几个字符，不含。Where it ends, not included."`
	Text       string             `json:"text" example:"宝山钢铁股份有限公司" doc:"文中的写法。As the text has it."`
	Weak       bool               `json:"weak" doc:"两字名称，文中没有旁证。A name of two characters that nothing in the text speaks for."`
	Candidates []MentionCandidate `json:"candidates" nullable:"false" doc:"叫这个名称的条目，至多 10 个，最可能的在前。The things of this name, up to 10, the most likely first."`
}

// MentionCandidate is a thing that a name may mean.
type MentionCandidate struct {
	Thing
	Alias bool    `json:"alias" doc:"文中用的是别名。By another name than its title."`
	Score float64 `json:"score" minimum:"0" maximum:"1" doc:"在同名的之中有多可能。How likely among those of this name."`
}

func (s *server) mentionOperations() {
	post(s, describe("find-mentions", prefix+"/mentions",
		[2]string{"文中提到了什么", "What a text speaks of"},
		[2]string{
			"在一段文字中找出库中的名称与别名，给出字符位置；名称重叠时取最长的；同名的全部给出，最可能的在前。繁简、全半角、大小写一视同仁。文字不保存。",
			"Find the library's titles and aliases in a text, with their places in characters. Of overlapping names the longest counts; all things of one name are given, the most likely first. Simplified and traditional, widths and cases are alike. The text is not kept.",
		}), s.mentions)
}

func (s *server) mentions(ctx context.Context, in *MentionsInput) (*MentionsAnswer, error) {
	if err := s.checkNodeKinds(in.Body.Kinds); err != nil {
		return nil, err
	}
	made, err := shared(ctx, s, "mentions", s.finder)
	if err != nil {
		return nil, err
	}
	found := made.Find(in.Body.Text, mention.Options{Kinds: in.Body.Kinds, Weak: in.Body.Weak})
	out := &MentionsAnswer{Mentions: []FoundMention{}, Truncated: len(found) > maxMentions, Last: made.last}
	lang := requestOf(ctx).lang
	for _, m := range found[:min(len(found), maxMentions)] {
		shown := FoundMention{Start: m.Start, End: m.End, Text: m.Text, Weak: m.Weak, Candidates: []MentionCandidate{}}
		for _, c := range m.Candidates[:min(len(m.Candidates), maxOfOneName)] {
			shown.Candidates = append(shown.Candidates, MentionCandidate{s.names.thing(c.Stub, lang), c.Alias, c.Score})
		}
		out.Mentions = append(out.Mentions, shown)
	}
	return out, nil
}

// finderOf is a Finder of the names at a change number.
type finderOf struct {
	*mention.Finder
	last int64
}

func (s *server) finder(ctx context.Context, last int64) (finderOf, error) {
	var entries []mention.Entry
	err := s.Store.View(ctx, func(r graphmodel.Reader) (err error) {
		entries, err = mention.Read(r, s.Ontology)
		return err
	})
	if err != nil {
		return finderOf{}, err
	}
	return finderOf{mention.New(entries), last}, nil
}
