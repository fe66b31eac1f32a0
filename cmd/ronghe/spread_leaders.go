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
	for _, score := range leaders.Scores {
		values := []any{score.Unit, score.Adopted, score.Unordered}
		for _, m := range []spread.Measure{score.Walker, score.Boushey, score.Rate} {
			values = append(values, number(m.Value), number(m.Low), number(m.High))
		}
		s.row(values...)
	}
	return nil
}

// leadsSheet is how often a unit was before each other, over what both adopted.
func (in *spreadInput) leadsSheet(r *spreadReport, unit string) error {
	at, ok := in.data.Unit(unit)
	if !ok {
		return graphmodel.Invalid(in.name, "--unit", "表中没有“"+unit+"”", "the table has no "+unit)
	}
	s := r.sheet("leads", "先后", "a", "甲", "b", "乙", "both", "共有", "a_first", "甲先", "b_first", "乙先", "tied", "同期", "undated", "不知何时",
		"mean_lag", "平均迟", "median_lag", "中位迟", "p", "p")
	for _, l := range in.data.LeadsOf(at).Leads {
		s.row(l.A, l.B, l.Both, l.AFirst, l.BFirst, l.Tied, l.Unordered, number(l.Mean), number(l.Median), l.P)
	}
	return nil
}
