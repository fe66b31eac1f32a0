package main

import (
	"context"
	"errors"
	"fmt"
	"math"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// bassMethods are the values of --method.
var bassMethods = map[string]spread.BassMethod{
	"increments": spread.BassIncrements, "linear": spread.BassLinear, "cumulative": spread.BassCumulative,
}

func (a *app) spreadBassCommand() *cobra.Command {
	var o spreadOptions
	method := ""
	cmd := a.spreadSubcommand("bass", "Bass 模型：p、q、m 及其区间；数据不足时拒绝 · the Bass model: p, q, m with intervals, or a refusal",
		&o, func(ctx context.Context, path string) error {
			chosen, ok := bassMethods[method]
			if !ok {
				return &usageError{fmt.Errorf("--method: %q: 应为 increments、linear 或 cumulative · must be increments, linear or cumulative", method)}
			}
			return a.spreadBass(ctx, path, &o, chosen)
		})
	cmd.Example = "  ronghe spread bass adoptions.csv --practice 能源管控中心 --window 2000..2020"
	cmd.Flags().StringVar(&method, "method", "increments", "拟合：increments（每期新增）、linear（Bass 1969）、cumulative · how to fit")
	o.practiceFlag(cmd)
	return cmd
}

// bassRow is what became of one practice.
type bassRow struct {
	practice int32
	series   spread.AdoptionSeries
	fit      spread.BassFit
	refused  error
}

// spreadBass fits each practice. It is an error when none can be.
func (a *app) spreadBass(ctx context.Context, path string, o *spreadOptions, method spread.BassMethod) error {
	in, err := a.spreadInput(ctx, path, o)
	if err != nil {
		return err
	}
	practices, err := in.practices(o.practice)
	if err != nil {
		return err
	}
	r := &spreadReport{}
	in.describe(r)
	r.fact("method", "方法", "Bass 1969; "+map[spread.BassMethod]string{spread.BassIncrements: "increments (Srinivasan, Mason 1986)",
		spread.BassLinear: "linear (Bass 1969)", spread.BassCumulative: "cumulative"}[method])
	var rows []bassRow
	var refused error
	fitted := 0
	for _, k := range practices {
		row := bassRow{practice: k, series: spread.SeriesOf(in.data.Times(k), in.data.Window.Last)}
		if row.fit, row.refused = spread.FitBass(row.series.Counts, method); row.refused == nil {
			fitted++
		} else if refused == nil {
			refused = fmt.Errorf("%s: %w", in.data.Practices[k], row.refused)
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		rows = append(rows, row)
	}
	if fitted == 0 && len(rows) == 1 {
		return refused
	}
	in.bassSheet(r, rows)
	if len(rows) == 1 {
		in.bassSeries(r, rows[0])
	}
	if err := a.printSpread(o, r, in.adoptionsGraph); err != nil || fitted > 0 {
		return err
	}
	return refused
}

func (in *spreadInput) bassSheet(r *spreadReport, rows []bassRow) {
	s := r.sheet("bass", "Bass 模型", "practice", "做法", "adopters", "采纳者", "left_out", "不知何时", "periods", "时期", "first", "最早",
		"p", "p", "p_low", "p 下限", "p_high", "p 上限", "q", "q", "q_low", "q 下限", "q_high", "q 上限",
		"m", "m", "m_low", "m 下限", "m_high", "m 上限", "peak_time", "高峰（距起点）", "peak_rate", "高峰速度", "half_time", "半程",
		"r_squared", "R²", "refused", "拒绝")
	for _, row := range rows {
		f, counts := row.fit, 0.0
		for _, n := range row.series.Counts {
			counts += n
		}
		values := []any{in.data.Practices[row.practice], counts, row.series.Undated, len(row.series.Counts), in.label(row.series.First)}
		if row.refused != nil {
			for len(values) < len(s.columns)-1 {
				values = append(values, nil)
			}
			s.row(append(values, reason(row.refused))...)
			continue
		}
		for _, e := range []spread.Estimate{f.P, f.Q, f.M} {
			values = append(values, e.Value, e.Low, e.High)
		}
		s.row(append(values, f.PeakTime.Value, f.PeakRate.Value, f.HalfTime.Value, f.RSquared, "")...)
		for _, n := range f.Notes {
			r.note(in.data.Practices[row.practice]+"："+n.Zh, in.data.Practices[row.practice]+": "+n.En)
		}
	}
}

// reason is what a refusal says, in both languages.
func reason(err error) string {
	var fault *graphmodel.Fault
	if errors.As(err, &fault) {
		return fault.Zh + " · " + fault.En
	}
	return err.Error()
}

// bassSeries is the adopters of each period beside what the curve says.
func (in *spreadInput) bassSeries(r *spreadReport, row bassRow) {
	r.fact("rmse", "均方根误差", row.fit.RMSE)
	r.fact("peak_period", "高峰所在时期", in.label(row.series.First+math.Floor(row.fit.PeakTime.Value)))
	s := r.sheet("series", "序列", "period", "时期", "adopters", "采纳者", "fitted", "拟合")
	for i, n := range row.series.Counts {
		s.row(in.label(row.series.First+float64(i)), n, row.fit.Fitted[i])
	}
	r.chart(chart("每期新增：线为拟合，点为观测 · new adopters: line fitted, points observed", in.data.Scale, row.series.First, row.fit.Fitted, row.series.Counts))
}
