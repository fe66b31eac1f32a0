package main

import (
	"math"

	"ronghe/graphmodel/spread"
)

// logisticSheet is a row for each practice that is to be told of: the curve, or why none.
func (in *spreadInput) logisticSheet(r *spreadReport, all ...*spread.Description) {
	told := map[string]bool{}
	for _, d := range all {
		if d.Logistic == nil {
			continue
		}
		for _, n := range d.Logistic.Notes {
			zh, en := n.Zh, n.En
			if len(all) > 1 && n.Code != "logistic.cumulative" { // which is of all alike
				zh, en = d.Practice+"："+zh, d.Practice+": "+en
			}
			if !told[zh] {
				r.note(zh, en)
			}
			told[zh] = true
		}
	}
	s := r.sheet("logistic", "逻辑斯蒂曲线", "practice", "做法", "periods", "时期", "ceiling", "上限 K", "ceiling_low", "下界", "ceiling_high", "上界",
		"rate", "速率 r", "rate_low", "下界", "rate_high", "上界", "midpoint", "中点", "midpoint_low", "下界", "midpoint_high", "上界",
		"growth_time", "10% 至 90%", "rmse", "均方根误差", "r_squared", "R²", "refused", "拒绝")
	s.hidden = len(told) == 0 // in the text a refusal is a note, and of several practices too long
	for _, d := range all {
		if l := d.Logistic; l != nil {
			s.row(d.Practice, l.Periods, l.K.Value, l.K.Low, l.K.High, l.R.Value, l.R.Low, l.R.High,
				in.reached(l.Mid.Value), in.reached(l.Mid.Low), in.reached(l.Mid.High), l.Growth.Value, l.RMSE, l.RSquared, "")
			continue
		}
		row := make([]any, len(s.columns))
		row[0] = d.Practice
		for _, refused := range d.Refused {
			if refused.Rule == "curve" || refused.Rule == "logistic" {
				row[len(row)-1] = refused.Zh + " · " + refused.En
			}
		}
		s.row(row...)
	}
}

// reached is the first period by the end of which a time is over.
func (in *spreadInput) reached(t float64) any {
	if in.data.Scale == spread.Number {
		return t
	}
	return in.label(math.Ceil(t))
}
