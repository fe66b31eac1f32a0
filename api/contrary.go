package api

import (
	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// Contrary is what is on record against a practice.
type Contrary struct {
	GaveUp []GaveUp     `json:"gave_up" nullable:"false" doc:"停用或未成的单位，晚的在前，至多 3 家。Units that gave it up or failed, the latest first, at most 3."`
	Total  int          `json:"gave_up_total" doc:"这样的单位共有多少。How many there are."`
	Failed []CaseOfNext `json:"failed_cases" nullable:"false" doc:"失败的案例，至多 3 个。Cases of failure, at most 3."`
	Text   string       `json:"text" doc:"一句话。In one sentence."`
}

// GaveUp is a unit that had a practice, or tried it, and has it no longer.
type GaveUp struct {
	Unit  Thing           `json:"unit" doc:"谁。Who."`
	Until graphmodel.Date `json:"until,omitempty" doc:"何时为止；没有则时间不详。When it ended; none: not known."`
	Held  bool            `json:"still_claimed" doc:"另有来源说它仍在采用：两说并存。Another source says that it has it: both stand."`
	Edges []graphmodel.ID `json:"edges" nullable:"false" doc:"依据：关系的编号。The edges that say so."`
}

// against is nil where nothing is on record against the practice.
func (s *server) against(a adviceOn, practice, lang string) *Contrary {
	found := a.m.Against(a.subject, a.cases, practice, mostCases)
	if found.Empty() {
		return nil
	}
	zh, en := found.Sentence()
	out := &Contrary{GaveUp: []GaveUp{}, Total: found.Total, Failed: []CaseOfNext{}, Text: say(lang, zh, en)}
	for _, g := range found.GaveUp {
		out.GaveUp = append(out.GaveUp, GaveUp{s.names.adviceThing(g.Unit, lang), g.Until, g.Held, orEmpty(g.Edges)})
	}
	for _, c := range found.Failed {
		out.Failed = append(out.Failed, s.names.caseOf(c, practice, lang))
	}
	return out
}

// edges are all that it rests on.
func (c *Contrary) edges() (edges []graphmodel.ID) {
	if c == nil {
		return nil
	}
	for _, g := range c.GaveUp {
		edges = append(edges, g.Edges...)
	}
	for _, f := range c.Failed {
		edges = append(edges, f.Edges...)
	}
	return edges
}

// caseOf is a case as it shows a practice.
func (n names) caseOf(c recommend.Case, practice, lang string) CaseOfNext {
	one := CaseOfNext{Thing: n.adviceThing(c.Thing, lang), Status: c.Status, Evidence: c.Evidence(), Edges: []graphmodel.ID{}}
	for _, e := range c.Shows {
		if e.Practice == practice {
			one.Edges = append(one.Edges, e.Edge)
		}
	}
	return one
}
