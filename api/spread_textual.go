package api

import (
	"context"
	"errors"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/reuse"
)

// Classed says which classes of evidence an answer is to show beside what is recorded.
type Classed struct {
	Evidence []spread.Evidence `query:"evidence,explode" maxItems:"2" enum:"R1,R2" doc:"给出哪几类：R1 有记载的总是给出；R2 文本沿用只在点名或不给本参数时给出。Which classes: R1, recorded, always; R2, text reuse, when named or without this parameter."`
}

func (c Classed) textual() bool {
	return len(c.Evidence) == 0 || slices.Contains(c.Evidence, spread.Textual)
}

// TextualLinks are the passages that policies share: evidence class R2, apart from all
// that is recorded, and counted with nothing else.
type TextualLinks struct {
	Evidence spread.Evidence `json:"evidence" enum:"R2" doc:"R2：文本沿用；不是有记载的传播，另列另计。R2: text reuse; no recorded transfer, listed and counted apart."`
	Method   string          `json:"method" doc:"方法。How it was computed."`
	Policies int             `json:"n_policies" doc:"有记载与做法有关的政策数。Policies that are recorded to have to do with the practice."`
	Texts    int             `json:"n_texts" doc:"其中可比较的文本数。Their texts."`
	Undated  int             `json:"n_undated" doc:"其中没有日期的文本数。Texts without a date."`
	Total    int             `json:"n_links" doc:"有相同段落的对数。Pairs with passages in common."`
	Directed int             `json:"n_directed" doc:"其中日期分得出先后的。Those of which the dates tell the earlier."`
	Links    []ReusePair     `json:"links" nullable:"false" doc:"得分高的在前，至多 50 对；其余见 spread/reuse。The highest score first, 50 at the most; spread/reuse has the rest."`
	Refused  []RefusalView   `json:"refused" nullable:"false" doc:"没有比较的理由。Why nothing was compared."`
}

// maxTextual is the most pairs of policies beside a tree or a lineage.
const maxTextual = 50

// textualLinks compares the policies of the library and keeps what some of them, which
// ascend, share with each other.
func (s *server) textualLinks(ctx context.Context, policies []graphmodel.ID) (*TextualLinks, error) {
	lang := requestOf(ctx).lang
	out := &TextualLinks{Evidence: spread.Textual, Method: reuseMethod, Policies: len(policies), Links: []ReusePair{}, Refused: []RefusalView{}}
	r, refused, err := s.policyReuse(ctx)
	if err != nil || refused != nil {
		out.Refused = refusals(refused, lang)
		return out, err
	}
	for _, t := range r.texts {
		if _, ours := slices.BinarySearch(policies, t.node.ID); ours {
			out.Texts++
			if _, _, dated := t.date.Days(); !dated {
				out.Undated++
			}
		}
	}
	for _, pair := range r.between(policies) {
		if out.Total++; out.Total <= maxTextual {
			out.Links = append(out.Links, s.reusePair(r, pair, lang))
		}
		if pair.Directed {
			out.Directed++
		}
	}
	return out, nil
}

// policyReuse is what all policies of the library share. That they are too long to be
// compared for an answer is a refusal.
func (s *server) policyReuse(ctx context.Context) (*reused, []spread.Refusal, error) {
	r, err := s.reused(ctx, &ReuseTable{MinLength: reuseLength})
	var f *graphmodel.Fault
	if errors.As(err, &f) && errors.Is(err, graphmodel.ErrInvalid) {
		return nil, []spread.Refusal{{Rule: "reuse", N: maxReuse, Zh: f.Zh, En: f.En}}, nil
	}
	return r, nil, err
}

// between are the pairs of which both ends are among some nodes, which ascend; nil is all.
func (r *reused) between(nodes []graphmodel.ID) []reuse.Reuse {
	if nodes == nil {
		return r.found
	}
	among := func(text int) bool {
		_, found := slices.BinarySearch(nodes, r.texts[text].node.ID)
		return found
	}
	var kept []reuse.Reuse
	for _, pair := range r.found {
		if among(pair.From) && among(pair.To) {
			kept = append(kept, pair)
		}
	}
	return kept
}

// policiesOf are the policies that are recorded to promote some practices, themselves or
// by a programme of theirs, ascending.
func (s *server) policiesOf(ctx context.Context, practices []graphmodel.ID) ([]graphmodel.ID, error) {
	l := &line{stages: map[graphmodel.Kind][]graphmodel.ID{}, truncated: map[graphmodel.Kind]bool{}}
	practices = practices[:min(len(practices), graphmodel.MaxIDs)]
	err := s.Store.View(ctx, func(r graphmodel.Reader) error {
		for _, kind := range []graphmodel.Kind{kindPolicy, kindProgram} {
			if err := s.grow(r, l, practices, kindPractice, kind); err != nil {
				return err
			}
		}
		return s.grow(r, l, l.stages[kindProgram], kindProgram, kindPolicy)
	})
	return append([]graphmodel.ID{}, l.stages[kindPolicy]...), err
}
