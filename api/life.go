package api

import (
	"context"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// Following asks which cases are due for follow-up.
type Following struct {
	All   bool `query:"all" doc:"true 则不该回访的也列。List those that are not due, too."`
	Limit int  `query:"limit" minimum:"1" maximum:"500" default:"50" doc:"至多多少项。The most items."`
	Turning
}

// IndustryFollowUpInput asks of an industry.
type IndustryFollowUpInput struct {
	IndustryScope
	Following
}

// RegionFollowUpInput asks of a region.
type RegionFollowUpInput struct {
	RegionScope
	Following
}

// FollowUpAnswer is cases with their lives.
type FollowUpAnswer struct {
	Rule  string     `json:"rule" doc:"何谓该回访。When a case is due."`
	Cases []CaseLife `json:"cases" nullable:"false" doc:"该回访的在前，其中最久没有消息的在前，全无日期的更前；再按编号。Those due first, of them those heard of longest ago, those without any date before all; then by id."`
	Due   int        `json:"due" doc:"该回访的共有多少。How many are due."`
	Total int        `json:"total" doc:"范围内共有多少案例。How many cases the scope has."`
	Empty *Emptiness `json:"empty,omitempty" doc:"没有时的理由。Why there are none."`
	Turned
	AdviceBasis
}

// CaseLife is a case with the stages of its life.
type CaseLife struct {
	Thing
	Status string          `json:"status,omitempty" doc:"failed 为失败的案例。failed for one that went wrong."`
	Stages []LifeStage     `json:"stages" nullable:"false" doc:"申报、评审、发布、跟踪总结，依次四项。Application, selection, publication, follow-up, all four in order."`
	Last   graphmodel.Date `json:"last,omitempty" doc:"最近一次有消息。When it was last heard of."`
	Years  float64         `json:"years" doc:"至今几年。How many years ago."`
	Due    bool            `json:"due" doc:"该回访。Due for follow-up."`
}

// LifeStage is a stage of a case's life.
type LifeStage struct {
	Name  recommend.StageName `json:"name" enum:"applied,selected,published,followed" doc:"哪一步。Which stage."`
	Label string              `json:"label" example:"发布" doc:"名称。What it is called."`
	Known bool                `json:"known" doc:"false 为没有资料，不是没有发生。False: no data, which does not say that it did not happen."`
	Date  graphmodel.Date     `json:"date,omitempty" doc:"何时。When."`
	Edge  graphmodel.ID       `json:"edge,omitempty" doc:"依据；没有则出自案例条目本身。The edge that says so; none: the case's own node does."`
}

var stageLabels = map[recommend.StageName][2]string{
	recommend.Applied: {"申报", "Applied"}, recommend.Selected: {"评审", "Selected"},
	recommend.Published: {"发布", "Published"}, recommend.Followed: {"跟踪总结", "Followed up"},
}

var followUpTexts = [2]string{
	"案例的一生：申报、评审（入选计划）、发布、跟踪总结（最近一项成效），各到库中所知为止，不知的标明。超过 3 年没有消息、或全无日期的，该回访。",
	"The life of each case as far as the library knows it: application, selection by a programme, publication, follow-up (the latest result); what is not known says so. A case not heard of for more than 3 years, or without any date, is due.",
}

var industryFollowUp = describe("list-industry-follow-up", prefix+"/industries/{id}/follow-up", [2]string{"行业里哪些案例该回访", "Cases due for follow-up in an industry"}, followUpTexts)

var regionFollowUp = describe("list-region-follow-up", prefix+"/regions/{id}/follow-up", [2]string{"地区里哪些案例该回访", "Cases due for follow-up in a region"}, followUpTexts)

func (s *server) lifeOperations() {
	get(s, industryFollowUp,
		func(ctx context.Context, in *IndustryFollowUpInput) (*FollowUpAnswer, error) {
			return s.followUp(ctx, in.IndustryScope, in.Following)
		})
	get(s, regionFollowUp,
		func(ctx context.Context, in *RegionFollowUpInput) (*FollowUpAnswer, error) {
			return s.followUp(ctx, in.RegionScope, in.Following)
		})
}

func (s *server) followUp(ctx context.Context, in scoped, f Following) (*FollowUpAnswer, error) {
	scope, err := in.scope()
	if err != nil {
		return nil, err
	}
	t, err := turnTo("list-follow-up", askedOf(scope, f.All, f.Limit), f.Turning, f.Limit)
	if err != nil {
		return nil, err
	}
	lang := requestOf(ctx).lang
	out := &FollowUpAnswer{Cases: []CaseLife{}, Rule: say(lang, "超过 3 年没有消息，或全无日期", "not heard of for more than 3 years, or without any date")}
	err = s.advise(ctx, func(m *recommend.Model, cases *recommend.Cases, last int64) error {
		lives, err := m.Lives(cases, scope)
		if err != nil {
			return err
		}
		out.Total = len(lives)
		due := lives // those due come first
		for out.Due < len(lives) && lives[out.Due].Due {
			out.Due++
		}
		if !f.All {
			due = lives[:out.Due]
		}
		for _, l := range onPage(t, due) {
			one := s.names.life(l, lang)
			for _, stage := range one.Stages {
				out.name(stage.Edge)
			}
			out.Cases = append(out.Cases, one)
		}
		if out.Turned, err = t.onward(len(due), last); err != nil {
			return err
		}
		out.AsOf, out.Change, out.Method = m.AsOf(), last, "follow-up"
		out.Parameters = []Parameter{{"follow_up_after_years", recommend.FollowUpAfter}}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if out.Total == 0 {
		out.Empty = emptiness(recommend.NoCases, lang)
	}
	return out, s.addEvidence(ctx, &out.AdviceBasis)
}

func (n names) life(l recommend.Life, lang string) CaseLife {
	out := CaseLife{Thing: n.adviceThing(l.Thing, lang), Status: l.Status, Stages: []LifeStage{}, Last: l.Last, Years: l.Years, Due: l.Due}
	for _, s := range l.Stages {
		label := stageLabels[s.Name]
		out.Stages = append(out.Stages, LifeStage{s.Name, say(lang, label[0], label[1]), s.Known, s.Date, s.Edge})
	}
	return out
}
