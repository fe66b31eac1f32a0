package main

import (
	"cmp"
	"context"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// hazardOptions are the flags of spread hazard.
type hazardOptions struct {
	spreadOptions
	link, term string
	width      int
	cox        string
	seed       uint64
}

// hazardDraws is how often dates that are intervals are drawn.
const hazardDraws = 200

func (a *app) spreadHazardCommand() *cobra.Command {
	var o hazardOptions
	cmd := a.spreadSubcommand("hazard", "风险率、Kaplan–Meier；有协变量或邻居则作事件史分析 · hazard, Kaplan–Meier, and event history with covariates or neighbours",
		&o.spreadOptions, func(ctx context.Context, path string) error {
			if err := o.check(); err != nil {
				return err
			}
			return a.spreadHazard(ctx, path, &o)
		})
	cmd.Example = "  ronghe spread hazard adoptions.csv --population units.csv\n" +
		"  ronghe spread hazard adoptions.csv --covariates gdp.csv --neighbours borders.csv\n" +
		"  ronghe spread hazard adoptions.csv --covariates gdp.csv --cox efron"
	cmd.PreRunE = func(cmd *cobra.Command, _ []string) error { return o.checkCox(cmd.Flags().Changed) }
	f := cmd.Flags()
	f.StringVar(&o.covariates, "covariates", "", "协变量：列 unit[,period] 与各数值列 · numbers about units: unit[,period] and their columns")
	o.neighboursFlags(cmd)
	f.StringVar(&o.link, "link", "logit", "事件史的连接函数：logit 或 cloglog · the link of the event history: logit or cloglog")
	f.StringVar(&o.term, "time-term", "linear", "时间项：constant、linear、log、groups · how the chance changes with time by itself")
	f.IntVar(&o.width, "width", 1, "--time-term groups 每组的时期数 · periods in a group of --time-term groups")
	f.StringVar(&o.cox, "cox", "", "Cox 模型，同期采纳按 efron 或 breslow 处理；各做法的基线不作假设 · Cox's model, ties by efron or breslow; each practice with a baseline of its own")
	f.Uint64Var(&o.seed, "seed", 1, "日期跨多个时期时抽取的随机种子 · seed of the draws of dates that are intervals")
	o.practiceFlag(cmd)
	return cmd
}

func (a *app) spreadHazard(ctx context.Context, path string, o *hazardOptions) error {
	in, err := a.spreadInput(ctx, path, &o.spreadOptions)
	if err != nil {
		return err
	}
	r := in.begin()
	if o.covariates == "" && o.neighbours == "" {
		err = in.survival(ctx, r, in.chosen, o.seed)
	} else {
		err = in.eventHistory(ctx, r, in.chosen, o)
	}
	if err != nil {
		return err
	}
	return a.printSpread(&o.spreadOptions, r, in.adoptionsGraph)
}

// survival is the hazard and the survival of each practice, with a chart where it is one.
// It is an error when none can be told.
func (in *spreadInput) survival(ctx context.Context, r *spreadReport, practices []int32, seed uint64) error {
	r.fact("method", "方法", "Kaplan-Meier; Greenwood")
	s := r.sheet("hazard", "风险率", "practice", "做法", "period", "时期", "at_risk", "可能采纳", "adopted", "采纳", "hazard", "风险率",
		"survival", "未采纳比例", "se", "标准误")
	var refusal error
	for _, k := range practices {
		survival, refused, err := in.data.Survival(k, hazardDraws, seed)
		if err != nil {
			return err
		}
		name := in.data.Practices[k]
		if refused != nil {
			r.note(name+"："+refused.Zh, name+": "+refused.En)
			refusal = cmp.Or(refusal, graphmodel.Invalid(name, "", refused.Zh, refused.En))
			continue
		}
		for _, row := range survival.Rows {
			s.row(name, in.label(row.Period), row.AtRisk, row.Events, row.Hazard, row.Survival, number(row.SE))
		}
		r.count(survival.Excluded, name+"：不知何时采纳、未计入的单位", name+": adopters of no known time, left out")
		if len(practices) == 1 {
			in.survivalOf(r, survival)
		}
		if err := ctx.Err(); err != nil {
			return err
		}
	}
	if len(s.rows) == 0 {
		return refusal
	}
	return nil
}

// survivalOf is the median and the chart of one practice.
func (in *spreadInput) survivalOf(r *spreadReport, s *spread.Survival) {
	r.fact("median", "中位时间", in.labelOf(s.Median))
	values := make([]float64, len(s.Rows))
	for i, row := range s.Rows {
		values[i] = row.Survival
	}
	if n := len(s.Rows); n > 1 && s.Rows[n-1].Period-s.Rows[0].Period == float64(n-1) {
		r.chart(chart("尚未采纳的比例 · not yet adopted", in.data.Scale, s.Rows[0].Period, values, nil))
	}
}
