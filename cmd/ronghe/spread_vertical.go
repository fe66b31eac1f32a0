package main

import (
	"fmt"

	"ronghe/graphmodel/spread"
	"ronghe/seed/owndata"
)

// order is the date of --order; nil for none.
func (in *spreadInput) order(date string) (*spread.Time, error) {
	if date == "" {
		return nil, nil
	}
	if len(in.chosen) != 1 {
		return nil, &usageError{fmt.Errorf("--order: 表中有 %d 种做法，用 --practice 选一种 · the table has %d practices: choose one with --practice", len(in.chosen), len(in.chosen))}
	}
	scale := in.data.Scale
	first, last, ok := owndata.ParseTimes(date, scale)
	if !ok {
		return nil, &usageError{fmt.Errorf("--order: %q: 应如 2008、2008-05、2008-05-01 或 2008..2010 · must be like 2008, 2008-05, 2008-05-01 or 2008..2010", date)}
	}
	return &spread.Time{Known: spread.Dated, Lo: scale.Start(first), Hi: scale.Start(last)}, nil
}

// vertical tells adopters by what moved them, where rows say it, and those before and after
// an order apart.
func (in *spreadInput) vertical(r *spreadReport, order *spread.Time) {
	drive := func(row int32) spread.Drive { return in.drives[row] }
	if len(in.drives) > 0 {
		s := r.sheet("marks", "采纳性质", "practice", "做法", "adopters", "采纳者", "voluntary", "自愿", "pilot", "试点", "mandated", "强制", "unmarked", "未注明")
		for _, k := range in.chosen {
			var n [spread.Mandated + 1]int
			cascade := in.data.Cascade(k)
			for i := range cascade {
				n[drive(cascade[i].Ref)]++
			}
			s.row(in.data.Practices[k], len(cascade), n[spread.Voluntary], n[spread.Pilot], n[spread.Mandated], n[spread.Unmarked])
		}
	}
	if order == nil {
		return
	}
	v, refused := in.data.Vertical(in.chosen[0], *order, drive)
	if refused != nil {
		r.note(refused.Zh, refused.En)
		return
	}
	r.note("全国性要求之后的先后不说明相互学习", "who followed whom after a national order shows no learning from each other")
	s := r.sheet("order_phases", "全国性要求前后", "phase", "阶段", "adopters", "采纳者", "voluntary", "自愿", "pilot", "试点", "mandated", "强制", "unmarked", "未注明",
		"periods", "时期", "per_period", "每期新增", "unit_periods", "单位时期", "rate", "每单位时期采纳")
	for _, p := range []struct {
		name string
		of   spread.Phase
	}{{"before", v.Before}, {"within", v.Within}, {"after", v.After}} {
		n := p.of.ByDrive
		s.row(p.name, p.of.Adopters, n[spread.Voluntary], n[spread.Pilot], n[spread.Mandated], n[spread.Unmarked], p.of.Periods, perPeriod(p.of), p.of.UnitPeriods, number(p.of.Rate))
	}
	if n, all := v.Unordered, v.Events-v.Dated; all > 0 {
		s.row("unordered", all, n[spread.Voluntary], n[spread.Pilot], n[spread.Mandated], n[spread.Unmarked], nil, nil, nil, nil)
	}
}

// perPeriod is how many adopted in each of its periods; nil for none.
func perPeriod(p spread.Phase) any {
	if p.Periods == 0 {
		return nil
	}
	return float64(p.Adopters) / p.Periods
}
