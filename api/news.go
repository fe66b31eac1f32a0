package api

import (
	"context"
	"slices"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// Changing asks what changed since a date.
type Changing struct {
	Since string `query:"since" required:"true" example:"2022" doc:"从何时起：2022、2022-06 或 2022-06-30 之后。After this date."`
	Limit int    `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"每类至多多少项；翻页时各类同时向后。The most items of each kind; a page turns both."`
	Turning
}

// IndustryChangesInput asks of an industry.
type IndustryChangesInput struct {
	IndustryScope
	Changing
}

// RegionChangesInput asks of a region.
type RegionChangesInput struct {
	RegionScope
	Changing
}

// NewsAnswer is what changed in a scope since a date.
type NewsAnswer struct {
	Since     graphmodel.Date `json:"since" doc:"从何时起。After this date."`
	Adoptions []NewAdoption   `json:"adoptions" nullable:"false" doc:"所载日期在此之后的采用，晚的在前。Adoptions dated after it, the latest first."`
	Total     int             `json:"adoptions_total" doc:"这样的采用共有多少。How many there are."`
	Unsure    int             `json:"unsure" doc:"日期不详或说不准在前在后的采用，未列。Adoptions without a date, or that may lie before or after it: not listed."`
	Cases     []CaseWritten   `json:"cases" nullable:"false" doc:"在此之后写入本库或发布的案例，晚写入的在前。Cases written into the library, or published, after it; the last written first."`
	CasesAll  int             `json:"cases_total" doc:"这样的案例共有多少。How many there are."`
	Turned
	AdviceBasis
}

// NewAdoption is an adoption since a date.
type NewAdoption struct {
	Unit     Thing           `json:"unit" doc:"谁。Who."`
	Practice Thing           `json:"practice" doc:"采用了什么。What it adopted."`
	Date     graphmodel.Date `json:"date" doc:"何时。When."`
	First    bool            `json:"first" doc:"范围内此前未见采用。Nobody of the scope is known to have had it before."`
	Edges    []graphmodel.ID `json:"edges" nullable:"false" doc:"依据。The edges that say so."`
}

// CaseWritten is a case that is new, or was written anew.
type CaseWritten struct {
	Thing
	Published graphmodel.Date `json:"published,omitempty" doc:"发布的年份。The year it was published."`
	Written   *time.Time      `json:"written,omitempty" doc:"最近写入本库的时间；不详则无。When it was last written into the library; none: not known."`
}

var changesTexts = [2]string{
	"按所载日期列出此后的采用，并按写入时间或发布年份列出此后的案例。写入时间是本库收录的时间，与事情发生的时间是两回事。",
	"Adoptions by the dates of their claims, and cases by when they were written into the library or published. When something was written here and when it happened are two things.",
}

var industryChanges = describe("list-industry-changes", prefix+"/industries/{id}/changes", [2]string{"行业里有什么新变化", "What changed in an industry"}, changesTexts)

var regionChanges = describe("list-region-changes", prefix+"/regions/{id}/changes", [2]string{"地区里有什么新变化", "What changed in a region"}, changesTexts)

func (s *server) changesOperations() {
	get(s, industryChanges,
		func(ctx context.Context, in *IndustryChangesInput) (*NewsAnswer, error) {
			return s.news(ctx, in.IndustryScope, in.Changing)
		})
	get(s, regionChanges,
		func(ctx context.Context, in *RegionChangesInput) (*NewsAnswer, error) {
			return s.news(ctx, in.RegionScope, in.Changing)
		})
}

func (s *server) news(ctx context.Context, in scoped, c Changing) (*NewsAnswer, error) {
	scope, err := in.scope()
	if err != nil {
		return nil, err
	}
	since, err := graphmodel.ParseDate(c.Since)
	if err != nil || since == "" {
		return nil, invalid("since", c.Since, "应为日期：2022、2022-06 或 2022-06-30", "must be a date: 2022, 2022-06 or 2022-06-30")
	}
	t, err := turnTo("list-changes-since", askedOf(scope, since, c.Limit), c.Turning, c.Limit)
	if err != nil {
		return nil, err
	}
	lang := requestOf(ctx).lang
	out := &NewsAnswer{Since: since, Adoptions: []NewAdoption{}, Cases: []CaseWritten{}}
	var lives []recommend.Life
	err = s.advise(ctx, func(m *recommend.Model, cases *recommend.Cases, last int64) error {
		changed, unsure, err := m.ChangedSince(scope, since)
		if err != nil {
			return err
		}
		out.Total, out.Unsure = len(changed), unsure
		for _, a := range onPage(t, changed) {
			out.Adoptions = append(out.Adoptions, NewAdoption{
				s.names.adviceThing(a.Unit, lang), s.names.adviceThing(a.Practice, lang), a.Date, a.First, orEmpty(a.Edges),
			})
			out.name(a.Edges...)
		}
		out.AsOf, out.Change, out.Method, out.Parameters = m.AsOf(), last, "changes", []Parameter{}
		lives, err = m.Lives(cases, scope)
		return err
	})
	if err != nil {
		return nil, err
	}
	if err := s.addWritten(ctx, out, lives, lang); err != nil {
		return nil, err
	}
	out.CasesAll, out.Cases = len(out.Cases), onPage(t, out.Cases)
	if out.Turned, err = t.onward(max(out.Total, out.CasesAll), out.Change); err != nil {
		return nil, err
	}
	return out, s.addEvidence(ctx, &out.AdviceBasis)
}

// addWritten adds all the cases written or published since.
func (s *server) addWritten(ctx context.Context, out *NewsAnswer, lives []recommend.Life, lang string) error {
	ids := make([]graphmodel.ID, len(lives))
	for i, l := range lives {
		ids[i] = graphmodel.ID(l.ID)
	}
	written := make([]graphmodel.Written, 0, len(ids))
	for some := range slices.Chunk(ids, graphmodel.MaxIDs) {
		got, err := s.Store.Written(ctx, some)
		if err != nil {
			return err
		}
		written = append(written, got...)
	}
	_, end, _ := out.Since.Days()
	after := time.Unix(int64(end+1)*24*60*60, 0).UTC()
	order := map[graphmodel.ID]int64{}
	for i, l := range lives {
		published := l.Published()
		from, _, ok := published.Days()
		if written[i].At.Before(after) && (!ok || from <= end) {
			continue
		}
		one := CaseWritten{Thing: s.names.adviceThing(l.Thing, lang), Published: published}
		if at := written[i].At; !at.IsZero() {
			one.Written = &at
		}
		order[one.ID] = written[i].Number
		out.Cases = append(out.Cases, one)
	}
	slices.SortStableFunc(out.Cases, func(a, b CaseWritten) int { return int(order[b.ID] - order[a.ID]) })
	return nil
}
