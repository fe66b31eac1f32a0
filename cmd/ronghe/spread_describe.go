package main

import (
	"context"
	"math"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// describeOptions are the flags of spread describe.
type describeOptions struct {
	spreadOptions
	unit      string
	with      string
	resamples int
	seed      uint64
	order     string
}

func (a *app) spreadDescribeCommand() *cobra.Command {
	var o describeOptions
	cmd := a.spreadSubcommand("describe", "起源、次序、曲线、半程、速度、普及面、采纳者分类 · origin, order, curve, half-time, speed, reach, categories",
		&o.spreadOptions, func(ctx context.Context, path string) error { return a.spreadDescribe(ctx, path, &o) })
	cmd.Example = "  ronghe spread describe adoptions.csv\n" +
		"  ronghe spread describe adoptions.csv --practice 能源管控中心 --table order --csv\n" +
		"  ronghe spread describe adoptions.csv --unit 江苏 --with 浙江 --table leads --csv\n" +
		"  ronghe spread describe adoptions.csv --resamples 1000 --table leaders --csv"
	f := cmd.Flags()
	f.StringVar(&o.unit, "unit", "", "与其他单位比先后 · lead and lag of this unit and each other")
	f.StringVar(&o.with, "with", "", "只与这一个比，并逐个做法列出 · with --unit: compared with this one only, practice by practice")
	f.IntVar(&o.resamples, "resamples", 0, "领先者得分的区间：重抽做法多少次 · intervals of the leaders' scores: how often to draw the practices anew")
	f.Uint64Var(&o.seed, "seed", 1, "随机种子；同一种子结果相同 · seed; the same seed gives the same result")
	f.StringVar(&o.order, "order", "", "全国性要求的日期或期间（2008..2010）：其前与其后分开报告 · date or periods of a national order: before and after it are told apart")
	o.practiceFlag(cmd)
	return cmd
}

// spreadDescribe tells of one practice at length, of several in a row each.
func (a *app) spreadDescribe(ctx context.Context, path string, o *describeOptions) error {
	in, err := a.spreadInput(ctx, path, &o.spreadOptions)
	if err != nil {
		return err
	}
	order, err := in.order(o.order)
	if err != nil {
		return err
	}
	r := in.begin()
	r.fact("method", "方法", "description, without a model")
	if len(in.chosen) == 1 {
		in.describeOne(r, in.chosen[0])
	} else {
		in.describeAll(r, in.chosen)
		if err := a.leadersSheet(ctx, r, in, o); err != nil {
			return err
		}
	}
	in.vertical(r, order)
	if o.unit != "" {
		if err := in.leadsSheet(r, o.unit, o.with); err != nil {
			return err
		}
	}
	return a.printSpread(&o.spreadOptions, r, in.adoptionsGraph)
}

// practices are those of the flag --practice, or all.
func (in *spreadInput) practices(name string) ([]int32, error) {
	if name != "" {
		k, ok := in.data.Practice(name)
		if !ok {
			return nil, graphmodel.Invalid(in.name, "--practice", "表中没有“"+name+"”", "the table has no "+name)
		}
		return []int32{k}, nil
	}
	all := make([]int32, len(in.data.Practices))
	for k := range all {
		all[k] = int32(k)
	}
	return all, nil
}

// label is a period as people write it; nil for none.
func (in *spreadInput) label(period float64) any { return periodLabel(in.data.Scale, period) }

func periodLabel(scale spread.Scale, period float64) any {
	switch {
	case math.IsNaN(period) || math.IsInf(period, 0):
		return nil
	case scale == spread.Number:
		return period
	}
	return scale.Label(period)
}

// labelOf is label of a period that there may not be.
func (in *spreadInput) labelOf(period *float64) any {
	if period == nil {
		return nil
	}
	return in.label(*period)
}

// number is nil for none.
func number(value *float64) any {
	if value == nil {
		return nil
	}
	return *value
}

// half is the time by which half had adopted.
func half(times []spread.Quantile) *float64 {
	for _, q := range times {
		if q.Share == .5 {
			return q.Period
		}
	}
	return nil
}

func (in *spreadInput) describeOne(r *spreadReport, k int32) {
	d := in.data.Describe(k, nil)
	r.fact("practice", "做法", d.Practice)
	r.fact("adopters", "采纳者", d.Events)
	r.fact("origin", "起源", strings.Join(d.Origin.Units, "; "))
	first, speed := any(nil), &spread.Speed{PerPeriod: math.NaN(), Peak: math.NaN(), PeakNew: math.NaN()}
	if d.Dated > 0 {
		first = in.label(d.Origin.First)
	}
	if d.Speed != nil {
		speed = d.Speed
	}
	r.fact("first", "最早", first)
	r.fact("t50_of_adopters", "半数采纳者采纳于", in.labelOf(half(d.OfAdopters)))
	r.fact("half_time_of_adopters", "半程（采纳者）", number(d.HalfTime.OfAdopters))
	r.fact("t50_of_population", "半数单位采纳于", in.labelOf(half(d.OfPopulation)))
	r.fact("half_time_of_population", "半程（全部单位）", number(d.HalfTime.OfPopulation))
	r.fact("reach", "普及面", d.Reach)
	r.fact("per_period", "每期新增", speed.PerPeriod)
	r.fact("peak", "高峰", in.label(speed.Peak))
	r.fact("peak_new", "高峰期新增", speed.PeakNew)
	for _, refused := range d.Refused {
		r.note(refused.Zh, refused.En)
	}
	in.orderSheet(r, k, d.Rogers)
	if d.Curve != nil {
		w := in.data.Window
		r.chart(chart("累计采纳 · adopted by then", in.data.Scale, w.First, steps(d.Curve, w.First, w.Last), nil))
		in.curveSheet(r, d.Curve)
		in.logisticSheet(r, d)
	}
}

func (in *spreadInput) curveSheet(r *spreadReport, points []spread.Point) {
	s := r.sheet("curve", "曲线", "period", "时期", "new", "新增", "adopted", "累计", "share", "占全部单位", "at_least", "至少", "at_most", "至多")
	for _, p := range points {
		s.row(in.label(p.Period), p.New, p.Adopted, p.Share, p.AtLeast, p.AtMost)
	}
}

// orderSheet is every adoption with its row in the file: who, when, which place, which
// category of Rogers.
func (in *spreadInput) orderSheet(r *spreadReport, k int32, rogers *spread.Rogers) {
	category := map[string]string{}
	if rogers != nil {
		for _, u := range rogers.Units {
			category[u.Unit] = u.Category.String()
		}
		if rogers.SoFar {
			r.note("采纳者不到半数：分类按迄今的次序，是暂时的", "fewer than half have adopted: the categories are by rank, and so far only")
		}
	}
	order := in.data.Order(k)
	columns, mark := []string{"rank", "名次", "rank_end", "至名次", "unit", "单位", "first", "最早", "last", "最晚", "category", "分类", "row", "行"}, func(int32) []any { return nil }
	if len(in.drives) > 0 {
		columns, mark = append(columns, "adoption_mark", "采用性质"), func(row int32) []any { return []any{in.drives[row].String()} }
	}
	s := r.sheet("order", "次序", columns...)
	for _, p := range order.Places {
		s.row(append([]any{p.Rank, p.RankEnd, p.Unit, in.label(p.First), in.label(p.Last), category[p.Unit], int(p.Ref)}, mark(p.Ref)...)...)
	}
	for _, u := range order.Unordered {
		s.row(append([]any{nil, nil, u.Unit, nil, in.labelOf(u.By), "", int(u.Ref)}, mark(u.Ref)...)...)
	}
}

// describeAll is a row for each practice.
func (in *spreadInput) describeAll(r *spreadReport, practices []int32) {
	r.chart(in.pooled())
	s := r.sheet("by_practice", "各做法", "practice", "做法", "adopters", "采纳者", "dated", "有日期", "origin", "起源", "first", "最早",
		"t50_of_adopters", "半数采纳者", "half_time_of_adopters", "半程", "t50_of_population", "半数单位", "reach", "普及面", "peak", "高峰", "peak_new", "高峰新增")
	all := make([]*spread.Description, len(practices))
	for i, k := range practices {
		d := in.data.Describe(k, nil)
		all[i] = &spread.Description{Practice: d.Practice, Logistic: d.Logistic, Refused: d.Refused} // there may be many
		first, peak, peakNew := any(nil), any(nil), any(nil)
		if d.Dated > 0 {
			first = in.label(d.Origin.First)
		}
		if d.Speed != nil {
			peak, peakNew = in.label(d.Speed.Peak), d.Speed.PeakNew
		}
		s.row(d.Practice, d.Events, d.Dated, strings.Join(d.Origin.Units, "; "), first, in.labelOf(half(d.OfAdopters)),
			number(d.HalfTime.OfAdopters), in.labelOf(half(d.OfPopulation)), d.Reach, peak, peakNew)
	}
	in.logisticSheet(r, all...)
}

// pooled is the chart of all adoptions of all practices, each in the last period it may
// lie in.
func (in *spreadInput) pooled() string {
	w := in.data.Window
	var periods []float64
	for _, e := range in.data.Events {
		if _, last := in.data.Span(e.Time); last >= w.First { // false of what is not dated
			periods = append(periods, last)
		}
	}
	slices.Sort(periods)
	points := make([]spread.Point, len(periods))
	for i, period := range periods {
		points[i] = spread.Point{Period: period, Adopted: float64(i + 1)}
	}
	return chart("累计采纳，全部做法 · adopted by then, all practices", in.data.Scale, w.First, steps(points, w.First, w.Last), nil)
}
