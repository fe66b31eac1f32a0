package api

import (
	"context"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// NextInput asks which practices come next for an enterprise.
type NextInput struct {
	ID        string  `path:"id" example:"enterprise:bao-shan-gang-tie-gu-fen-you-xian-gong-si" doc:"企业的编号。The id of the enterprise."`
	Limit     int     `query:"limit" minimum:"1" maximum:"100" default:"10" doc:"至多多少项。The most items."`
	Diversity float64 `query:"diversity" minimum:"0" maximum:"1" default:"1" doc:"小于 1 则避免名单尽是同类（MMR 的 λ，宜用 0.7）；1 为原序。Below 1 the list is not all of one sort (λ of MMR; .7 is good); 1 leaves the order."`
}

// NextAnswer is the practices that come next.
type NextAnswer struct {
	Subject  *Thing         `json:"subject,omitempty" doc:"所问的企业；临时填写的没有。The enterprise asked about; none for a profile."`
	Items    []NextPractice `json:"items" nullable:"false" doc:"最有理由的在前。The best founded first."`
	Required []Required     `json:"required" nullable:"false" doc:"明文要求它采用、而未见其采用记录的做法，按编号；要求不是推荐，故不在 items 中。What orders in force require of it and it is not recorded to have, by id: no recommendation, and so not among items."`
	Empty    *Emptiness     `json:"empty,omitempty" doc:"没有时的理由。Why there are none."`
	Fallback *Fallback      `json:"fallback,omitempty" doc:"没有针对它的可说时，周围近来采用最多的做法；它不是“为你推荐”。Where nothing can be said for it: what was adopted most around it lately; that is not “for you”."`
	NewHere  []NewHere      `json:"new_here" nullable:"false" doc:"本行业新做法：只有一家同行业单位有记录，太新而不能排名，新的在前，至多 5 项。New in its industry: on record of one unit only, too new to be ranked; the newest first, at most 5."`
	AdviceBasis
}

// Required is a practice that the subject has to adopt.
type Required struct {
	Thing
	Orders []Ordering `json:"orders" nullable:"false" doc:"哪些文件要求。The documents that require it."`
}

// Ordering is a document that requires a practice.
type Ordering struct {
	Document graphmodel.ID   `json:"document" example:"policy:gong-xin-bu-xin-2013-317-hao" doc:"文件的编号。The id of the document."`
	Since    graphmodel.Date `json:"since,omitempty" doc:"自何时起；没有则不详。Since when; none: not known."`
	Until    graphmodel.Date `json:"until,omitempty" doc:"到何时止。Until when."`
	Edge     graphmodel.ID   `json:"edge" doc:"依据：关系的编号。The edge that says so."`
}

// NextPractice is a practice, and why it comes next.
type NextPractice struct {
	Thing
	Rank     int          `json:"rank" doc:"名次。The rank."`
	Adopters int          `json:"adopters" doc:"全库有多少单位采用。How many units of the library have it."`
	Reasons  []NextReason `json:"reasons" nullable:"false" doc:"理由，分量大的在前，至多 3 条，每条至少以 2 家单位为据。The reasons, the weightiest first, at most 3, each resting on at least 2 units."`
	Later    *Later       `json:"later,omitempty" doc:"同类单位先有某做法、后来采用它的情形；没有先例则无。What became of units like it that had a practice of its own; none without any."`
	Against  *Contrary    `json:"against,omitempty" doc:"反面的记录：停用、未成、失败的案例；没有此项只是没有记录。What is on record against it: units that gave it up, cases of failure; absent: nothing is on record, which is not nothing."`
	Cases    []CaseOfNext `json:"cases" nullable:"false" doc:"可读的案例，证据强的在前，至多 3 个；失败的也列，并标明。Cases to read, the best documented first, at most 3; failed ones are marked and stay."`
}

// NextReason is one feature that speaks for a practice.
type NextReason struct {
	Feature  Thing     `json:"feature" doc:"凭什么：一项做法或属性。The practice or attribute that speaks for it."`
	Facet    string    `json:"facet" example:"industry" doc:"是什么：practice、industry、region 等。What it is."`
	Level    int       `json:"level,omitempty" doc:"在行业或地区的第几级。Its level in the tree of industries or regions."`
	K        int       `json:"k" doc:"n 家中有多少家采用了；集团只计一次。How many of the n have it; a group counts once."`
	N        int       `json:"n" doc:"有此特征、又有采用记录的单位数。Units with the feature and a practice on record."`
	ByOrder  int       `json:"by_order,omitempty" doc:"另有多少家在明文要求之后采用：不作依据，不在 k 中。How many more have it under an order: no evidence, and not among the k."`
	Share    float64   `json:"share" doc:"在全部理由中的分量。Its part of all that speaks for the practice."`
	Examples []Witness `json:"examples" nullable:"false" doc:"其中的单位及依据，至多 3 家。Some of the k with their edges, at most 3."`
	Text     string    `json:"text" doc:"一句话。In one sentence."`
}

// Fallback is what was adopted most around a subject of which nothing can be said.
type Fallback struct {
	Scope *Thing         `json:"scope,omitempty" doc:"范围；没有则是全库。The scope; none: the whole library."`
	Known int            `json:"known" doc:"范围内有采用记录的单位数。Units of the scope with a practice on record."`
	Items []NextPractice `json:"items" nullable:"false" doc:"近来采用最多的在前；没有针对它的理由。The most adopted lately first; without reasons."`
}

func (s *server) nextOperations() {
	get(s, describe("list-next-practices", prefix+"/enterprises/{id}/next",
		[2]string{"下一步做什么", "Which practices come next"},
		[2]string{
			"与它有相同做法、行业、地区等的单位还采用了什么。每项给出计数、依据和可读的案例。“先有甲、后来采用乙”只是过去的事实，不是预测；样本不足时说明不足。明文要求采用的（requires）另列，不算推荐；在要求之后的采用不作依据。",
			"What units that share its practices, industry, region and so on have adopted besides, with counts, edges and cases to read. “Had X, later adopted Y” is a fact of the past and no forecast; where there are too few units, it says so. What orders require is listed apart and is no recommendation; adoptions under an order are no evidence.",
		}), s.next)
}

func (s *server) next(ctx context.Context, in *NextInput) (*NextAnswer, error) {
	var out *NextAnswer
	err := s.adviseOn(ctx, in.ID, func(a adviceOn) (err error) {
		out, err = s.nextOf(ctx, a, recommend.NextQuery{Limit: in.Limit, Diversity: in.Diversity})
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, s.finishNext(ctx, out)
}

func (s *server) nextOf(ctx context.Context, a adviceOn, q recommend.NextQuery) (*NextAnswer, error) {
	lang, list := requestOf(ctx).lang, a.m.Next(a.subject, q)
	out := &NextAnswer{
		Subject: s.names.subject(a.subject, lang), Items: []NextPractice{}, Empty: emptiness(list.Empty, lang),
		AdviceBasis: AdviceBasis{AsOf: list.AsOf, Change: a.last, Method: "next", Parameters: formulaParameters(list.Method)},
	}
	histories, err := a.m.Histories(a.subject, recommend.Weights{})
	if err != nil {
		return nil, err
	}
	for _, it := range list.Items {
		item := s.names.nextPractice(it, lang)
		item.Later = s.names.later(histories.Of(it.ID), lang)
		item.Cases, item.Against = s.casesOf(a.cases, it.ID, lang), s.against(a, it.ID, lang)
		out.Items = append(out.Items, item)
	}
	out.Required, out.NewHere = s.names.required(list.Required, lang), s.newHere(a, lang)
	if f := list.Fallback; f != nil {
		out.Fallback = &Fallback{Known: f.Known, Items: []NextPractice{}}
		if f.Scope.ID != "" {
			scope := s.names.adviceThing(f.Scope, lang)
			out.Fallback.Scope = &scope
		}
		for _, it := range f.Recent {
			item := s.names.nextPractice(it, lang)
			item.Cases, item.Against = s.casesOf(a.cases, it.ID, lang), s.against(a, it.ID, lang)
			out.Fallback.Items = append(out.Fallback.Items, item)
		}
	}
	return out, nil
}

// finishNext reads what the counts do not hold: the sources of edges, and the conditions
// that cases name.
func (s *server) finishNext(ctx context.Context, out *NextAnswer) error {
	for _, it := range out.Items {
		out.name(it.Against.edges()...)
		for _, r := range it.Reasons {
			out.name(edgesOf(r.Examples)...)
		}
		if it.Later != nil {
			out.name(edgesOf(it.Later.Examples)...)
		}
		for _, c := range it.Cases {
			out.name(c.Edges...)
		}
	}
	for _, r := range out.Required {
		for _, o := range r.Orders {
			out.name(o.Edge)
		}
	}
	for _, one := range out.NewHere {
		out.name(one.Example.Edges...)
	}
	lists := [][]NextPractice{out.Items}
	if out.Fallback != nil {
		lists = append(lists, out.Fallback.Items)
		for _, it := range out.Fallback.Items {
			out.name(it.Against.edges()...)
		}
	}
	if err := s.addConditions(ctx, lists); err != nil {
		return err
	}
	return s.addEvidence(ctx, &out.AdviceBasis)
}

func (n names) required(list []recommend.Required, lang string) []Required {
	out := make([]Required, len(list))
	for i, r := range list {
		out[i].Thing = n.adviceThing(r.Thing, lang)
		for _, o := range r.Orders {
			out[i].Orders = append(out[i].Orders, Ordering{o.Policy, o.Since, o.Until, o.Edge})
		}
	}
	return out
}

func (n names) nextPractice(it recommend.Item, lang string) NextPractice {
	out := NextPractice{Thing: n.adviceThing(it.Thing, lang), Rank: it.Rank, Adopters: it.Adopters, Reasons: []NextReason{}}
	for _, r := range it.Reasons {
		out.Reasons = append(out.Reasons, n.reason(r, it.Thing, lang))
	}
	return out
}

func (n names) reason(r recommend.Reason, practice recommend.Thing, lang string) NextReason {
	out := NextReason{
		Feature: n.adviceThing(r.Feature, lang), Facet: r.Facet, Level: r.Level, K: r.K, N: r.N, ByOrder: r.ByOrder, Share: r.Share,
		Examples: n.witnesses(r.Examples, lang),
	}
	if out.Facet == "" {
		out.Facet = graphmodel.FacetPractice
	}
	zh, en := r.Sentence(practice)
	out.Text = say(lang, zh, en)
	return out
}

// CaseOfNext is a case that shows a practice.
type CaseOfNext struct {
	Thing
	Status     string          `json:"status,omitempty" example:"failed" doc:"failed 为失败的案例。failed for one that went wrong."`
	Evidence   float64         `json:"evidence" minimum:"0" maximum:"1" doc:"证据强度：有数据有原话为 1，有说法为 0.8，只提到为 0.6，再按独立来源数折减。How good the evidence is: 1 for a figure with a quotation, .8 in words, .6 for a mention, less where few independent sources say so."`
	Conditions string          `json:"conditions,omitempty" doc:"案例写明的条件。The conditions that the case names."`
	Edges      []graphmodel.ID `json:"edges" nullable:"false" doc:"说它展示此做法的关系。The edges that say that it shows the practice."`
}

const mostCases = 3

// casesOf are the best documented cases of a practice, then in order of ID.
func (s *server) casesOf(cases *recommend.Cases, practice, lang string) []CaseOfNext {
	list := []CaseOfNext{}
	for _, c := range cases.Of(practice) {
		if list = append(list, s.names.caseOf(c, practice, lang)); len(list) == mostCases {
			break
		}
	}
	return list
}

// addConditions reads the conditions of the cases of lists.
func (s *server) addConditions(ctx context.Context, lists [][]NextPractice) error {
	var ids []graphmodel.ID
	for _, list := range lists {
		for _, it := range list {
			for _, c := range it.Cases {
				ids = append(ids, c.ID)
			}
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	found := bodies{}
	err := s.Store.View(ctx, func(r graphmodel.Reader) (err error) {
		found, err = readBodies(r, ids)
		return err
	})
	for _, list := range lists {
		for _, it := range list {
			for k := range it.Cases {
				it.Cases[k].Conditions = found[it.Cases[k].ID].Props.String(propConditions)
			}
		}
	}
	return err
}

const propConditions = "conditions"
