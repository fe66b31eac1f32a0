package api

import (
	"context"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// Promoting asks which cases to promote in a scope.
type Promoting struct {
	By    string `query:"by" example:"organisation:gong-ye-he-xin-xi-hua-bu" doc:"哪个协会或机构：它近 24 个月内开始、尚未结束的推广不再列。The association: what it began to promote in the last 24 months, and still does, is left out."`
	Limit int    `query:"limit" minimum:"1" maximum:"100" default:"10" doc:"至多多少项。The most items."`
	Turning
	Weights
}

// IndustryPromotionsInput asks for an industry.
type IndustryPromotionsInput struct {
	IndustryScope
	Promoting
}

// RegionPromotionsInput asks for a region.
type RegionPromotionsInput struct {
	RegionScope
	Promoting
}

// PromotionsAnswer is the cases to promote.
type PromotionsAnswer struct {
	Scope    Census      `json:"scope" doc:"范围内有多少记录。How much is on record in the scope."`
	Cases    []Promotion `json:"cases" nullable:"false" doc:"增益大的在前：每个案例所及的单位，前面的案例已及的打折计。By gain: units that the cases above reach count less."`
	LookedAt int         `json:"looked_at" doc:"比较了多少家单位；不足 known 时为做法最多的那些。How many units were compared; where that is less than known, those with the most practices."`
	Total    int         `json:"total" doc:"没有被规则略去的案例数；增益为 0 的不列。How many cases no rule leaves out; those without gain are not listed."`
	Reached  float64     `json:"reached" doc:"名单到此页为止预计所及的单位数。How many units the list down to here is expected to reach."`
	LeftOut  LeftOut     `json:"left_out" doc:"按哪条规则略去了多少案例。How many cases which rule left out."`
	Empty    *Emptiness  `json:"empty,omitempty" doc:"没有时，是哪条规则所致。When there are none: the rule that emptied the list."`
	Turned
	AdviceBasis
}

// LeftOut counts what rules left out, each case for the first that applies.
type LeftOut struct {
	Failed     int `json:"failed" doc:"失败的案例。Cases of failure."`
	Promoted   int `json:"promoted" doc:"已在推广。Being promoted."`
	Weak       int `json:"weak_evidence" doc:"证据强度不足 0.4。Evidence below .4."`
	FewTargets int `json:"few_targets" doc:"推广对象不足 3 家。Fewer than 3 targets."`
}

// Promotion is a case to promote, with each number that its place rests on.
type Promotion struct {
	Thing
	Rank     int             `json:"rank" doc:"名次。The rank."`
	Practice Thing           `json:"practice" doc:"所展示的做法中所及最多的。Of the practices it shows the one of most reach."`
	Fit      float64         `json:"fit" doc:"最合适的十家的平均倾向。The mean inclination of the ten best targets."`
	Evidence float64         `json:"evidence" doc:"证据强度，0 至 1。How good the evidence is, 0 to 1."`
	Novelty  float64         `json:"novelty" doc:"新颖度：1 减去范围内已有此做法的比例。1 less the share of the scope that has the practice."`
	Reach    float64         `json:"reach" doc:"对象的倾向合计。The inclinations of the targets in all."`
	Gain     float64         `json:"gain" doc:"增益：新颖度 × 证据 × 未被前面案例所及的倾向合计。Novelty × evidence × the inclinations that the cases above leave."`
	K        int             `json:"k" doc:"范围内已有此做法的单位数。Units of the scope that have the practice."`
	N        int             `json:"n" doc:"范围内有记录的单位数。Units of the scope on record."`
	Targets  []Target        `json:"targets" nullable:"false" doc:"前 3 个对象；全部见 cases/{id}/audience。The first 3 targets; cases/{id}/audience has them all."`
	Total    int             `json:"targets_total" doc:"对象共有多少。How many targets there are."`
	Edges    []graphmodel.ID `json:"edges" nullable:"false" doc:"说它展示此做法的关系。The edges that say that it shows the practice."`
}

// Target is a unit to tell of a practice: no adoption of it is recorded, and its nearest
// units have it.
type Target struct {
	Thing
	Rank        int       `json:"rank" doc:"名次。The rank."`
	Inclination float64   `json:"q" doc:"倾向：最近的单位中采用者的相似度份额，0 至 1；它不是概率。The inclination: the share of similarity of those of its nearest units that have it, 0 to 1; not a probability."`
	K           int       `json:"k" doc:"最近的 n 家中已采用的。Those of the n nearest that have it."`
	N           int       `json:"n" doc:"最近的有记录单位数，至多 100。The nearest units on record, at most 100."`
	Peers       []Witness `json:"peers" nullable:"false" doc:"其中最近的，至多 3 家。The nearest of the k, at most 3."`
}

var promotionTexts = [2]string{
	"按贴合（最合适的十家）、证据、新颖、所及四项选出，逐项列出；名单依次取增益最大的，使后面的案例及于另一些单位。证据不足、对象太少、已在推广的不列，并计数。“倾向”只是最近单位中的份额：实测（谁接着采用）略好于按活跃程度排列，不是预测。",
	"By fit, evidence, novelty and reach, each given; the list takes the largest gain each time, so that later cases reach others. Cases of weak evidence, with few targets or being promoted are left out and counted. An inclination is a share among the nearest units: measured, a modest gain over the most active ones, and no forecast.",
}

var industryPromotions = describe("list-industry-promotions", prefix+"/industries/{id}/promotions",
	[2]string{"行业里推广什么", "Which cases to promote in an industry"}, promotionTexts)

var regionPromotions = describe("list-region-promotions", prefix+"/regions/{id}/promotions",
	[2]string{"地区里推广什么", "Which cases to promote in a region"}, promotionTexts)

func (s *server) promotionOperations() {
	get(s, industryPromotions,
		func(ctx context.Context, in *IndustryPromotionsInput) (*PromotionsAnswer, error) {
			return s.promotions(ctx, in.IndustryScope, in.Promoting)
		})
	get(s, regionPromotions,
		func(ctx context.Context, in *RegionPromotionsInput) (*PromotionsAnswer, error) {
			return s.promotions(ctx, in.RegionScope, in.Promoting)
		})
}

func (s *server) promotions(ctx context.Context, in scoped, p Promoting) (*PromotionsAnswer, error) {
	scope, err := in.scope()
	if err != nil {
		return nil, err
	}
	t, err := turnTo("list-promotions", askedOf(scope, p.By, p.Limit, p.Weights), p.Turning, p.Limit)
	if err != nil {
		return nil, err
	}
	q := recommend.PromotionQuery{Scope: scope, Limit: t.end() + 1} // one more, to know whether there is
	if q.Weights, err = p.normal(); err != nil {
		return nil, err
	}
	lang := requestOf(ctx).lang
	var out *PromotionsAnswer
	err = s.advise(ctx, func(m *recommend.Model, cases *recommend.Cases, last int64) error {
		if q.Promoted, err = s.openPromotions(ctx, p.By, m.AsOf()); err != nil {
			return err
		}
		list, err := m.Promote(cases, q)
		if err != nil {
			return err
		}
		out, err = s.promotionsOn(t, list, last, lang)
		return err
	})
	if err != nil {
		return nil, err
	}
	for _, c := range out.Cases {
		out.name(c.Edges...)
		for _, t := range c.Targets {
			out.name(edgesOf(t.Peers)...)
		}
	}
	return out, s.addEvidence(ctx, &out.AdviceBasis)
}

// promotionsOn is a page of a list that goes down to its end, and one case further.
func (s *server) promotionsOn(t turn, list recommend.Promotions, last int64, lang string) (*PromotionsAnswer, error) {
	chosen := len(list.Cases)
	list.Cases, list.Reached = onPage(t, list.Cases), 0
	if n := len(list.Cases); n > 0 {
		list.Reached = list.Cases[n-1].Reached
	}
	out := s.names.promotions(list, lang)
	out.AdviceBasis = AdviceBasis{AsOf: list.AsOf, Change: last, Method: "promotions", Parameters: weightParameters(list.Weights)}
	var err error
	out.Turned, err = t.onward(chosen, last)
	return out, err
}

func (s *server) openPromotions(ctx context.Context, by string, asOf graphmodel.Date) (open []string, err error) {
	if by == "" {
		return nil, nil
	}
	id, err := parseID("by", by)
	if err != nil {
		return nil, err
	}
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		if _, err := r.Node(id); err != nil {
			return err
		}
		open, err = recommend.OpenPromotions(r, id, asOf)
		return err
	})
	return open, err
}

func (n names) promotions(list recommend.Promotions, lang string) *PromotionsAnswer {
	out := &PromotionsAnswer{
		Scope: n.census(list.Scope, lang), Cases: []Promotion{}, LookedAt: list.LookedAt, Total: list.Total, Reached: list.Reached,
		LeftOut: LeftOut{list.Left.Failed, list.Left.Promoted, list.Left.Weak, list.Left.FewTargets},
		Empty:   emptiness(list.Empty, lang),
	}
	for _, p := range list.Cases {
		one := Promotion{
			Thing: n.adviceThing(p.Thing, lang), Rank: p.Rank, Practice: n.adviceThing(p.Practice, lang),
			Fit: p.Fit, Evidence: p.Evidence, Novelty: p.Novelty, Reach: p.Reach, Gain: p.Gain, K: p.K, N: p.N,
			Targets: []Target{}, Total: p.Total, Edges: []graphmodel.ID{},
		}
		for _, t := range p.Targets {
			one.Targets = append(one.Targets, n.target(t, lang))
		}
		for _, e := range p.Shows {
			if e.Practice == p.Practice.ID {
				one.Edges = append(one.Edges, e.Edge)
			}
		}
		out.Cases = append(out.Cases, one)
	}
	return out
}

func (n names) target(t recommend.Target, lang string) Target {
	return Target{n.adviceThing(t.Thing, lang), t.Rank, t.Inclination, t.K, t.N, n.witnesses(t.Peers, lang)}
}
