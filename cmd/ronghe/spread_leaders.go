package main

import (
	"context"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// leadersSheet is how early each unit adopts over all practices.
func (a *app) leadersSheet(ctx context.Context, r *spreadReport, in *spreadInput, o *describeOptions) error {
	bar := newBar(a.std.err, "重抽 · resamples")
	defer bar.finish()
	leaders, err := in.data.Leaders(ctx, spread.LeadersOptions{Resamples: o.resamples, Seed: o.seed,
		Progress: func(done, all int) { bar.update(int64(done), int64(all)) }})
	if err != nil {
		return err
	}
	r.count(leaders.OneTime, "日期都在同一时期、Walker 得分不计的做法", "practices of one period, left out of Walker's score")
	r.count(leaders.NoTime, "没有日期、得分都不计的做法", "practices without a date, left out of all scores")
	s := r.sheet("leaders", "领先者", "unit", "单位", "adopted", "采纳", "undated", "不知何时", "walker", "Walker", "walker_low", "下限", "walker_high", "上限",
		"boushey", "Boushey", "boushey_low", "下限", "boushey_high", "上限", "rate", "速率", "rate_low", "下限", "rate_high", "上限")
	shown := min(leaders.Len(), mostRows)
	s.left = leaders.Len() - shown
	for _, score := range leaders.Scores(0, shown) {
		s.row(leaderRow(score)...)
	}
	s.rest = func(yield func([]any) bool) { // units may be a million
		for at := shown; at < leaders.Len(); at += leadersAtOnce {
			for _, score := range leaders.Scores(at, min(at+leadersAtOnce, leaders.Len())) {
				if !yield(leaderRow(score)) {
					return
				}
			}
		}
	}
	return nil
}

// leadersAtOnce is how many scores are made at a time.
const leadersAtOnce = 10_000

func leaderRow(score spread.Score) []any {
	values := []any{score.Unit, score.Adopted, score.Unordered}
	for _, m := range []spread.Measure{score.Walker, score.Boushey, score.Rate} {
		values = append(values, number(m.Value), number(m.Low), number(m.High))
	}
	return values
}

// leadsSheet is how often a unit was before each other, or before the one that with names,
// over what both adopted; in the latter case with those practices, one a row.
func (in *spreadInput) leadsSheet(r *spreadReport, unit, with string) error {
	at, err := in.unitOf("--unit", unit)
	if err != nil {
		return err
	}
	leads := in.data.LeadsOf
	if with != "" {
		other, err := in.unitOf("--with", with)
		if err != nil {
			return err
		}
		in.lagsSheet(r, at, other)
		leads = func(int32) spread.Leads { return in.data.Lead(at, other) }
	}
	s := r.sheet("leads", "先后", "a", "甲", "b", "乙", "both", "共有", "a_first", "甲先", "b_first", "乙先", "tied", "同期", "undated", "不知何时",
		"mean_lag", "平均迟", "median_lag", "中位迟", "median_low", "下限", "median_high", "上限", "p", "p", "refused", "拒绝")
	for _, l := range leads(at).Leads {
		p, refused := any(l.P), any(nil)
		if refusal := l.Refusal(); refusal != nil {
			p, refused = nil, refusal.Zh+" · "+refusal.En
		}
		s.row(l.A, l.B, l.Both, l.AFirst, l.BFirst, l.Tied, l.Unordered, number(l.Mean), number(l.Median), number(l.Low), number(l.High), p, refused)
	}
	return nil
}

func (in *spreadInput) unitOf(flag, name string) (int32, error) {
	at, ok := in.data.Unit(name)
	if !ok {
		return 0, graphmodel.Invalid(in.name, flag, "表中没有“"+name+"”", "the table has no "+name)
	}
	return at, nil
}

// lagsSheet is the practices that two units adopted.
func (in *spreadInput) lagsSheet(r *spreadReport, a, b int32) {
	s := r.sheet("lags", "逐个做法的先后", "practice", "做法", "a_first_period", "甲最早", "a_last_period", "甲最晚", "b_first_period", "乙最早",
		"b_last_period", "乙最晚", "order", "谁先", "lag", "迟")
	for _, l := range in.data.Lags(a, b) {
		s.row(l.Practice, in.label(l.AFrom), in.label(l.ATo), in.label(l.BFrom), in.label(l.BTo), l.Order, l.Lag)
	}
}
