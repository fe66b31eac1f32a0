package api

import (
	"context"
	"fmt"
	"math"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/panel"
)

// LagInput asks which of two units adopts first, over practices that both adopted.
type LagInput struct {
	A string `query:"a" required:"true" minLength:"1" maxLength:"400" example:"region:320000" doc:"甲：by 这一类单位的编号；（省，行业）对写作 省|行业。The one: the id of a unit of the kind that by says; a pair is region|industry."`
	B string `query:"b" required:"true" minLength:"1" maxLength:"400" example:"region:330000" doc:"乙，写法同上。The other, likewise."`
	Many
}

// LagAnswer is who was first how often, and by how much. To be first often may only mean
// to adopt much, or to be better recorded.
type LagAnswer struct {
	Basis     Basis           `json:"basis" doc:"依据。What the answer rests on."`
	Evidence  spread.Evidence `json:"evidence" enum:"T" doc:"T：只是先后；先采用不说明另一个学自它。T: who was earlier, and no more: it does not say that the other learned from it."`
	A         UnitView        `json:"a" doc:"甲。The one."`
	B         UnitView        `json:"b" doc:"乙。The other."`
	Both      int             `json:"n_both" doc:"双方都采用、双方都有日期的做法。Practices that both adopted at known times."`
	AFirst    int             `json:"n_a_first" doc:"甲必在先的。Those in which A was surely first."`
	BFirst    int             `json:"n_b_first" doc:"乙必在先的。Those in which B was."`
	Tied      int             `json:"n_tied" doc:"日期分不出先后的。Those that the dates do not order."`
	Unordered int             `json:"n_unordered" doc:"双方都采用，但有一方没有日期的，不在其内。Practices that both adopted, one at no known time: not among them."`
	Mean      *float64        `json:"mean_lag,omitempty" doc:"平均先后差，以 basis 窗口的时间单位计，正数为甲先。The mean lag in periods, above 0 where A was first."`
	Median    *float64        `json:"median_lag,omitempty" doc:"先后差的中位数。The median."`
	Low       *float64        `json:"median_low,omitempty" doc:"中位数的 95% 区间（符号检验的区间）；少于 6 种做法则没有。Its interval of 95% at least, by the sign test; none with fewer than 6 practices."`
	High      *float64        `json:"median_high,omitempty" doc:"区间的上端。Where it ends."`
	P         *float64        `json:"p,omitempty" doc:"符号检验的双侧 p，并列的不计；拒绝时不给出。Two-sided p of the sign test, ties left out; absent when refused."`
	Precision string          `json:"precision" enum:"number,year,month,day" doc:"时间单位。What a period is."`
	Practices []LagPractice   `json:"practices" nullable:"false" doc:"逐个做法，按编号。Practice by practice, by id."`
	Refused   []RefusalView   `json:"refused" nullable:"false" doc:"数据支撑不了的，及其数目。What the data cannot carry, with the counts."`
}

// LagPractice is one practice that both adopted.
type LagPractice struct {
	Practice Thing    `json:"practice" doc:"做法。The practice."`
	A        LagTime  `json:"a" doc:"甲的采用。When A adopted it."`
	B        LagTime  `json:"b" doc:"乙的采用。When B did."`
	Order    string   `json:"order" enum:"a,b,tied,unordered" doc:"谁必在先；tied 为分不出，unordered 为有一方没有日期。Who was surely first; tied: cannot be told; unordered: one has no date."`
	Lag      *float64 `json:"lag,omitempty" doc:"先后差。The lag."`
}

// LagTime is when one of a pair adopted, and the claim that says so.
type LagTime struct {
	Timing   graphmodel.Timing `json:"timing" enum:"dated,in_use_by,unknown" doc:"时间如何得知。How its time is known."`
	Earliest graphmodel.Date   `json:"earliest,omitempty" doc:"最早可能的一天。The earliest day it may have been."`
	Latest   graphmodel.Date   `json:"latest,omitempty" doc:"最晚可能的一天。The latest."`
	Claim    graphmodel.ID     `json:"claim" doc:"依哪条主张。The claim that tells of it."`
}

// lagged is a pair of units compared.
type lagged struct {
	*many
	a, b int32
	lead spread.Leads
	lags []spread.Lag
}

func (s *server) lagged(ctx context.Context, in *LagInput) (*lagged, error) {
	c, err := s.cascades(ctx, &in.Many)
	if err != nil {
		return nil, err
	}
	out := &lagged{many: c}
	for _, side := range []struct {
		name, value string
		at          *int32
	}{{"a", in.A, &out.a}, {"b", in.B, &out.b}} {
		at, ok := c.data.Unit(side.value)
		if !ok {
			return nil, invalid(side.name, side.value, fmt.Sprintf("不是 by=%s 的单位", in.By), "is no unit of by="+in.By)
		}
		*side.at = at
	}
	if out.a == out.b {
		return nil, invalid("b", in.B, "与 a 相同", "is the same as a")
	}
	out.lead, out.lags = c.data.Lead(out.a, out.b), c.data.Lags(out.a, out.b)
	return out, nil
}

func (s *server) spreadLag(ctx context.Context, in *LagInput) (*LagAnswer, error) {
	l, err := s.lagged(ctx, in)
	if err != nil {
		return nil, err
	}
	var lead spread.Lead
	if len(l.lead.Leads) > 0 {
		lead = l.lead.Leads[0]
	}
	out := &LagAnswer{
		Basis: in.basis(l.many, l.lead.Method), Evidence: spread.Temporal, Both: lead.Both, AFirst: lead.AFirst, BFirst: lead.BFirst,
		Tied: lead.Tied, Unordered: lead.Unordered, Mean: lead.Mean, Median: lead.Median, Low: lead.Low, High: lead.High,
		Precision: l.data.Scale.String(), Practices: make([]LagPractice, len(l.lags)), Refused: []RefusalView{},
	}
	if refusal := lead.Refusal(); refusal != nil {
		out.Refused = refusals([]spread.Refusal{*refusal}, requestOf(ctx).lang)
	} else {
		out.P = &lead.P
	}
	units, err := s.unitViews(ctx, []panel.Unit{l.unitNamed(in.A), l.unitNamed(in.B)})
	if err != nil {
		return nil, err
	}
	out.A, out.B = units[0], units[1]
	return out, s.showLags(ctx, out, l)
}

func (s *server) showLags(ctx context.Context, out *LagAnswer, l *lagged) error {
	lang := requestOf(ctx).lang
	ids := make([]graphmodel.ID, len(l.lags))
	for i, lag := range l.lags {
		ids[i] = graphmodel.ID(lag.Practice)
	}
	return s.Store.View(ctx, func(r graphmodel.Reader) error {
		found, err := readAll(r, ids)
		if err != nil {
			return err
		}
		for i, lag := range l.lags {
			out.Practices[i] = LagPractice{
				Practice: s.names.thingOf(found[ids[i]], lang), A: l.time(lag.A), B: l.time(lag.B), Order: lag.Order,
			}
			if !math.IsNaN(lag.Lag) {
				out.Practices[i].Lag = &lag.Lag
			}
		}
		return nil
	})
}

func (l *lagged) time(e spread.Event) LagTime {
	first, last := spanDates(e.Time)
	return LagTime{timingOf(e.Time.Known), first, last, l.Claims[e.Ref]}
}

var lagColumns = []string{
	"practice", "practice_title", "order", "lag", "a_timing", "a_earliest", "a_latest", "a_claim",
	"b_timing", "b_earliest", "b_latest", "b_claim", "evidence",
}

// lagSheet is every practice that both adopted, one a row.
func (s *server) lagSheet(ctx context.Context, in *LagInput) (*sheet, error) {
	answer, err := s.spreadLag(ctx, in)
	if err != nil {
		return nil, err
	}
	return &sheet{columns: lagColumns, rows: func(_ context.Context, line func(...string) error) error {
		for _, p := range answer.Practices {
			cells := []string{string(p.Practice.ID), p.Practice.Title, p.Order, decimal(p.Lag)}
			for _, t := range []LagTime{p.A, p.B} {
				cells = append(cells, string(t.Timing), string(t.Earliest), string(t.Latest), string(t.Claim))
			}
			if err := line(append(cells, string(answer.Evidence))...); err != nil {
				return err
			}
		}
		return nil
	}}, nil
}
