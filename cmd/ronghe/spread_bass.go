package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/seed/gexf"
	"ronghe/seed/owndata"
	"ronghe/seed/table"
)

// bassMethods are the values of --method.
var bassMethods = map[string]spread.BassMethod{
	"increments": spread.BassIncrements, "linear": spread.BassLinear, "cumulative": spread.BassCumulative,
	"density": spread.BassDensity,
}

func (a *app) spreadBassCommand() *cobra.Command {
	var o spreadOptions
	method := ""
	cmd := a.spreadSubcommand("bass", "Bass 模型：p、q、m 及其区间；数据不足时拒绝 · the Bass model: p, q, m with intervals, or a refusal",
		&o, func(ctx context.Context, path string) error {
			chosen, ok := bassMethods[method]
			if !ok {
				return &usageError{fmt.Errorf("--method: %q: 应为 increments、linear、cumulative 或 density · must be increments, linear, cumulative or density", method)}
			}
			return a.spreadBass(ctx, path, &o, chosen)
		})
	cmd.Example = "  ronghe spread bass adoptions.csv --practice 能源管控中心 --window 2000..2020\n" +
		"  ronghe spread bass sales.csv --columns date=年份,adopters=销量"
	o.more = owndata.SeriesColumns()
	cmd.Flags().StringVar(&method, "method", "increments", "拟合：increments（每期新增）、linear（Bass 1969）、cumulative（累计）、density（密度）· how to fit")
	o.practiceFlag(cmd)
	return cmd
}

// bassRow is what became of one practice.
type bassRow struct {
	name    string
	scale   spread.Scale
	step    float64 // from one period to the next
	series  spread.AdoptionSeries
	fit     spread.BassFit
	refused error
}

// label is period i of the series as people write it.
func (row *bassRow) label(i float64) any { return periodLabel(row.scale, row.series.First+i*row.step) }

// peak is the period of the peak, counted from the first: the one that the time lies in,
// or, where periods are points, the nearest.
func (row *bassRow) peak() float64 {
	if row.fit.Method == spread.BassDensity {
		return max(0, math.Round(row.fit.PeakTime.Value)-1)
	}
	return math.Floor(row.fit.PeakTime.Value)
}

// bassTable is what the file was: adoptions, or else how many there were by period.
type bassTable struct {
	adoptions *owndata.Adoptions
	series    []owndata.Series
}

// spreadBass fits each practice. It is an error when none can be.
func (a *app) spreadBass(ctx context.Context, path string, o *spreadOptions, method spread.BassMethod) error {
	got, err := openTable(ctx, a, path, func(t *table.Reader) (got bassTable, err error) {
		if owndata.IsSeries(t, o.columns) {
			got.series, err = owndata.ReadSeries(t, o.reading(), time.Now())
		} else {
			got.adoptions, err = owndata.ReadAdoptions(t, o.reading())
		}
		return got, err
	})
	if err != nil {
		return err
	}
	r, rows, graph := &spreadReport{}, []bassRow(nil), func() *gexf.Graph { return nil }
	if got.adoptions != nil {
		in, err := a.spreadInputOf(ctx, path, o, got.adoptions)
		if err != nil {
			return err
		}
		r, rows, graph = in.begin(), in.bassRows(), in.adoptionsGraph
	} else if rows, err = o.seriesRows(r, path, got.series); err != nil {
		return err
	}
	if err := fitRows(ctx, r, rows, method); err != nil {
		return err
	}
	return a.printBass(o, r, rows, graph)
}

// bassRows are the practices of a table of adoptions.
func (in *spreadInput) bassRows() []bassRow {
	var rows []bassRow
	for _, k := range in.chosen {
		rows = append(rows, bassRow{name: in.data.Practices[k], scale: in.data.Scale, step: 1, series: spread.SeriesOf(in.data.Times(k), in.data.Window.Last)})
	}
	return rows
}

// fitRows fits each of the rows.
func fitRows(ctx context.Context, r *spreadReport, rows []bassRow, method spread.BassMethod) error {
	r.fact("method", "方法", "Bass 1969; "+map[spread.BassMethod]string{spread.BassIncrements: "increments (Srinivasan, Mason 1986)",
		spread.BassLinear: "linear (Bass 1969)", spread.BassCumulative: "cumulative", spread.BassDensity: "density"}[method])
	for i := range rows {
		rows[i].fit, rows[i].refused = spread.FitBass(rows[i].series.Counts, method)
		if err := ctx.Err(); err != nil {
			return err
		}
	}
	return nil
}

func (a *app) printBass(o *spreadOptions, r *spreadReport, rows []bassRow, graph func() *gexf.Graph) error {
	fitted, refused := 0, error(nil)
	for _, row := range rows {
		if row.refused == nil {
			fitted++
		} else if refused == nil {
			refused = row.refused
			if row.name != "" {
				refused = fmt.Errorf("%s: %w", row.name, row.refused)
			}
		}
	}
	if fitted == 0 && len(rows) == 1 {
		return refused
	}
	bassSheet(r, rows)
	if len(rows) == 1 {
		bassSeries(r, rows[0])
	}
	if err := a.printSpread(o, r, graph); err != nil || fitted > 0 {
		return err
	}
	return refused
}

func bassSheet(r *spreadReport, rows []bassRow) {
	s := r.sheet("bass", "Bass 模型", "practice", "做法", "adopters", "采纳者", "left_out", "不知何时", "periods", "时期", "first", "最早",
		"p", "p", "p_low", "p 下限", "p_high", "p 上限", "q", "q", "q_low", "q 下限", "q_high", "q 上限",
		"m", "m", "m_low", "m 下限", "m_high", "m 上限", "peak_time", "高峰（距起点）", "peak_rate", "高峰速度", "half_time", "半程",
		"r_squared", "R²", "refused", "拒绝")
	for _, row := range rows {
		f, counts := row.fit, 0.0
		for _, n := range row.series.Counts {
			counts += n
		}
		values := []any{row.name, counts, row.series.Undated, len(row.series.Counts), row.label(0)}
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
			r.note(strings.TrimPrefix(row.name+"："+n.Zh, "："), strings.TrimPrefix(row.name+": "+n.En, ": "))
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
func bassSeries(r *spreadReport, row bassRow) {
	r.fact("rmse", "均方根误差", row.fit.RMSE)
	r.fact("peak_period", "高峰所在时期", row.label(row.peak()))
	s := r.sheet("series", "序列", "period", "时期", "adopters", "采纳者", "fitted", "拟合")
	for i, n := range row.series.Counts {
		s.row(row.label(float64(i)), n, row.fit.Fitted[i])
	}
	r.chart(chart("每期新增：线为拟合，点为观测 · new adopters: line fitted, points observed", row.scale, row.series.First, row.fit.Fitted, row.series.Counts))
}
