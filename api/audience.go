package api

import (
	"context"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// AudienceOf is a case, and whom of.
type AudienceOf struct {
	ID       string `path:"id" example:"case:valin-xiangtan-ems" doc:"案例的编号。The id of the case."`
	Industry string `query:"industry" doc:"只看此行业，含下级。Only of this industry, with those below it."`
	Region   string `query:"region" doc:"只看此地区，含下级。Only of this region, with all in it."`
	Kind     string `query:"kind" default:"enterprise" enum:"enterprise,zone,region,all" doc:"看哪一类单位。Units of which kind."`
}

// AudienceInput asks whom to tell of a case.
type AudienceInput struct {
	AudienceOf
	Limit int `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"至多多少项。The most items."`
	Turning
	Weights
}

// AudienceAnswer is whom to tell of a case.
type AudienceAnswer struct {
	Case      Thing      `json:"case" doc:"所问的案例。The case asked about."`
	Practices []Thing    `json:"practices" nullable:"false" doc:"它展示的做法。The practices that it shows."`
	Scope     Census     `json:"scope" doc:"范围内有多少记录；silent 为没有任何记录的单位，不算对象。How much is on record in the scope; silent are units without any record, which are no targets."`
	Targets   []Audible  `json:"targets" nullable:"false" doc:"倾向大的在前，再按编号。By inclination, then by id."`
	Total     int        `json:"total" doc:"对象共有多少。How many targets there are."`
	Lacking   int        `json:"lacking" doc:"有记录而未见采用的单位数。Units on record with no adoption recorded."`
	LookedAt  int        `json:"looked_at" doc:"其中比较了多少家；不足 lacking 时为公式排在前面的那些。How many of them were compared; where that is less than lacking, those that the formula ranks highest."`
	Reach     float64    `json:"reach" doc:"倾向合计。The inclinations in all."`
	Fit       float64    `json:"fit" doc:"最合适的十家的平均倾向。The mean inclination of the ten best."`
	Empty     *Emptiness `json:"empty,omitempty" doc:"没有时的理由。Why there are none."`
	Turned
	AdviceBasis
}

// Audible is a target, and for which practice.
type Audible struct {
	Target
	Practice Thing `json:"practice" doc:"为哪项做法。For which practice."`
}

var audienceTexts = [2]string{
	"未见采用此做法、而最近的 100 家单位中采用者多的单位：倾向不低于全库采用比例的 1.5 倍。理由是最近的几家采用者。案例自己的单位不列。",
	"Units with no adoption of the practice recorded, among whose 100 nearest many have it: an inclination of at least 1.5 times the library's share. The reasons are the nearest that have it. The units of the case are left out.",
}

func (s *server) audienceOperations() {
	op := describe("list-audience", prefix+"/cases/{id}/audience", [2]string{"这个案例该告诉谁", "Whom to tell of a case"}, audienceTexts)
	get(s, op, s.audience)
	asBook(s, op, s.audienceFile)
}

func (s *server) audience(ctx context.Context, in *AudienceInput) (*AudienceAnswer, error) {
	id, err := parseIDOf("id", kindCase, in.ID)
	if err != nil {
		return nil, err
	}
	var q recommend.AudienceQuery
	if q.Weights, err = in.normal(); err != nil {
		return nil, err
	}
	if q.Scope, err = queryScope(in.AudienceOf.Industry, in.AudienceOf.Region, in.Kind); err != nil {
		return nil, err
	}
	t, err := turnTo("list-audience", askedOf(q.Scope, id, in.Limit, in.Weights), in.Turning, in.Limit)
	if err != nil {
		return nil, err
	}
	q.Limit = t.end()
	lang := requestOf(ctx).lang
	var out *AudienceAnswer
	err = s.advise(ctx, func(m *recommend.Model, cases *recommend.Cases, last int64) error {
		c, err := s.findCase(ctx, cases, id)
		if err != nil {
			return err
		}
		q.Practices, q.Without = c.Practices, c.About
		list, err := m.Audience(q)
		if err != nil {
			return err
		}
		list.Targets = onPage(t, list.Targets)
		out = s.names.audience(list, lang)
		if out.Turned, err = t.onward(list.Total, last); err != nil {
			return err
		}
		out.Case, out.Practices = s.names.adviceThing(c.Thing, lang), s.names.practices(m, c.Practices, lang)
		out.AdviceBasis = AdviceBasis{AsOf: list.AsOf, Change: last, Method: "audience", Parameters: weightParameters(list.Weights)}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for _, t := range out.Targets {
		out.name(edgesOf(t.Peers)...)
	}
	return out, s.addEvidence(ctx, &out.AdviceBasis)
}

// findCase is the case as far as advice needs; one that shows no practice has none, and
// one withdrawn is refused.
func (s *server) findCase(ctx context.Context, cases *recommend.Cases, id graphmodel.ID) (recommend.Case, error) {
	if c, ok := cases.Find(string(id)); ok {
		return c, nil
	}
	var n graphmodel.Node
	err := s.Store.View(ctx, func(r graphmodel.Reader) (err error) {
		n, err = r.Node(id)
		return err
	})
	if err != nil {
		return recommend.Case{}, err
	}
	if recommend.Outdated(n) {
		return recommend.Case{}, invalid("id", string(id), "此案例已撤回", "this case has been withdrawn")
	}
	return recommend.Case{Thing: recommend.Thing{ID: string(id), Title: n.Title, En: n.Props.String(propTitleEn), Kind: n.Kind}}, nil
}

func (n names) audience(a recommend.Audience, lang string) *AudienceAnswer {
	out := &AudienceAnswer{
		Scope: n.census(a.Scope, lang), Targets: []Audible{}, Total: a.Total, Lacking: a.Lacking, LookedAt: a.LookedAt,
		Reach: a.Reach, Fit: a.Fit, Empty: emptiness(a.Empty, lang),
	}
	for _, t := range a.Targets {
		out.Targets = append(out.Targets, Audible{n.target(t.Target, lang), n.adviceThing(t.Practice, lang)})
	}
	return out
}

func (n names) practices(m *recommend.Model, ids []string, lang string) []Thing {
	out := []Thing{}
	for _, id := range ids {
		if t, ok := m.FindPractice(id); ok {
			out = append(out, n.adviceThing(t, lang))
		}
	}
	return out
}
