package main

import (
	"cmp"
	"context"
	"errors"
	"math"

	"github.com/spf13/cobra"

	"ronghe/graphmodel/spread"
)

// moranOptions are the flags of spread moran.
type moranOptions struct {
	spreadOptions
	draws spread.Draws
}

func (a *app) spreadMoranCommand() *cobra.Command {
	var o moranOptions
	cmd := a.spreadSubcommand("moran", "相邻者是否相像：各时期的 Moran's I 与联结计数 · whether neighbours are alike: Moran's I and join counts by period",
		&o.spreadOptions, func(ctx context.Context, path string) error {
			if o.neighbours == "" {
				return &usageError{errors.New("--neighbours: 需要相邻关系的文件 · the file of neighbours is needed")}
			}
			if o.draws.Count < 0 {
				return &usageError{errors.New("--permutations: 不能小于 0 · must not be below 0")}
			}
			return a.spreadMoran(ctx, path, &o)
		})
	cmd.Example = "  ronghe spread moran adoptions.csv --neighbours borders.csv --symmetric"
	cmd.Flags().IntVar(&o.draws.Count, "permutations", 999, "置换检验的次数 · how many permutations")
	cmd.Flags().Uint64Var(&o.draws.Seed, "seed", 1, "随机种子；同一种子结果相同 · seed; the same seed gives the same result")
	o.neighboursFlags(cmd)
	o.practiceFlag(cmd)
	return cmd
}

// spreadMoran tests every practice at the end of every period. It is an error when no
// period can be tested.
func (a *app) spreadMoran(ctx context.Context, path string, o *moranOptions) error {
	in, err := a.spreadInput(ctx, path, &o.spreadOptions)
	if err != nil {
		return err
	}
	w, err := in.weights(&o.spreadOptions)
	if err != nil {
		return err
	}
	r := in.begin()
	r.fact("method", "方法", "Moran's I, row-standardised weights; join counts; permutation p, Benjamini-Hochberg over periods")
	r.fact("links", "相邻关系", len(w.To))
	r.fact("islands", "没有邻居的单位", len(w.Islands()))
	r.note("相邻者相像不等于一个跟随另一个", "that neighbours are alike is not that one followed the other")
	if err := in.clustering(ctx, r, in.chosen, w, o.draws); err != nil {
		return err
	}
	if err := in.exposureSheet(r, in.chosen, w); err != nil {
		return err
	}
	return a.printSpread(&o.spreadOptions, r, in.adoptionsGraph)
}

// clustering is a row for each practice and period, with a chart where the practice is
// one.
func (in *spreadInput) clustering(ctx context.Context, r *spreadReport, practices []int32, w *spread.Weights, draws spread.Draws) error {
	s := r.sheet("moran", "Moran's I", "practice", "做法", "period", "时期", "adopters", "采纳者", "i", "I", "expected", "期望", "variance", "方差",
		"z", "z", "p", "p", "p_both", "双侧 p", "p_permutation", "置换 p", "p_adjusted", "校正 p",
		"bb", "都采纳", "bb_expected", "期望", "bw", "一方采纳", "bw_expected", "期望", "ww", "都未采纳", "ww_expected", "期望", "p_bb", "都采纳置换 p", "skipped", "略去")
	var values []float64
	var skipped error
	tested := false
	for _, k := range practices {
		tests, err := spread.ClusteringByPeriod(ctx, in.data.Times(k), w, in.data.Window, draws)
		if err != nil {
			return err
		}
		for _, t := range tests {
			s.row(in.moranRow(k, &t)...)
			value := math.NaN()
			if skipped = cmp.Or(skipped, t.Skipped); t.Skipped == nil {
				value, tested = t.Moran.I, true
			}
			values = append(values, value)
		}
	}
	if !tested {
		return skipped
	}
	if len(practices) == 1 {
		r.chart(chart("Moran's I", in.data.Scale, in.data.Window.First, values, nil))
	}
	return nil
}

func (in *spreadInput) moranRow(k int32, t *spread.PeriodTest) []any {
	row := []any{in.data.Practices[k], in.label(t.Period), t.Adopters}
	if t.Skipped != nil {
		for range 15 {
			row = append(row, nil)
		}
		return append(row, reason(t.Skipped))
	}
	m, j := t.Moran, t.Joins
	row = append(row, m.I, m.Expected, m.Variance, m.Z, m.P, m.PBoth, m.Permutation.Both, t.MoranAdjusted)
	if j.Units == 0 { // the neighbours are not the same both ways
		return append(row, nil, nil, nil, nil, nil, nil, nil, "")
	}
	return append(row, j.BB.Count, j.BB.Expected, j.BW.Count, j.BW.Expected, j.WW.Count, j.WW.Expected, j.BB.Permutation.High, "")
}

// exposureSheet is what each unit had before it when it adopted: the share of its
// neighbours that had adopted a period before, and the measures of infection.
func (in *spreadInput) exposureSheet(r *spreadReport, practices []int32, w *spread.Weights) error {
	s := r.sheet("exposure", "邻居的采纳", "practice", "做法", "unit", "单位", "adopted", "采纳于", "threshold", "门槛（邻居已采纳的比例）",
		"infectiousness", "感染", "susceptibility", "易感")
	for _, k := range practices {
		times := in.data.Times(k)
		thresholds, err := spread.Thresholds(times, w, 1)
		if err != nil {
			return err
		}
		infectious, err := spread.Infectiousness(times, w)
		if err != nil {
			return err
		}
		susceptible, err := spread.Susceptibility(times, w)
		if err != nil {
			return err
		}
		for _, e := range in.data.Cascade(k) {
			s.row(in.data.Practices[k], in.data.Units[e.Unit], in.label(times[e.Unit]), thresholds[e.Unit], infectious[e.Unit], susceptible[e.Unit])
		}
	}
	return nil
}
