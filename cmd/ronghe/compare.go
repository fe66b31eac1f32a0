package main

import (
	"context"
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// comparison is what compare prints.
type comparison struct {
	recommend.Comparison
	Outcomes []recommend.Outcome `json:"outcomes"`
}

func (a *app) compareCommand() *cobra.Command {
	var o listOptions
	cmd := &cobra.Command{
		Use:     "compare ID ID…",
		Short:   "并排比较 2 至 4 个企业、行业、地区或案例 · 2 to 4 enterprises, industries, regions or cases side by side",
		Example: "  ronghe compare industry:c17 industry:c31\n  ronghe compare case:valin-xiangtan-ems case:jiujiang-petrochemical-smart-plant --json",
		Args:    someArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.check(); err != nil {
				return err
			}
			ids := make([]graphmodel.ID, len(args))
			for k, text := range args {
				id, err := graphmodel.ParseID(text)
				if err != nil {
					return &usageError{err}
				}
				ids[k] = id
			}
			return a.withModel(cmd.Context(), o.date(), func(on advised) error {
				return a.compare(cmd.Context(), on, ids, o)
			})
		},
	}
	o.flags(cmd)
	cmd.Flags().BoolVar(&o.json, "json", false, "输出 JSON · print JSON")
	return cmd
}

func (a *app) compare(ctx context.Context, on advised, ids []graphmodel.ID, o listOptions) error {
	c, err := on.m.Compare(on.cases, ids)
	if err != nil {
		return err
	}
	behind := make([][]string, len(ids))
	for k, id := range ids {
		behind[k] = on.m.CasesBehind(on.cases, id)
	}
	all := comparison{Comparison: c}
	err = on.store.View(ctx, func(r graphmodel.Reader) (err error) {
		all.Outcomes, err = recommend.ReadOutcomes(r, ids, behind)
		return err
	})
	if err != nil {
		return err
	}
	if o.json {
		return a.printJSON(all, "  ")
	}
	a.sayComparison(all, o.limit)
	return nil
}

func (a *app) sayComparison(c comparison, limit int) {
	for k, side := range c.Sides {
		a.say("%d  %s  %s：做法 · practices %d，有记录 · on record %d", k+1, side.ID, side.Title, side.Practices, side.Known)
	}
	for _, row := range c.Rows[:min(len(c.Rows), limit)] {
		text := ""
		for _, has := range row.Sides {
			text += "  " + sideText(has)
		}
		a.say("%s: %s", row.Practice.Title, text)
	}
	for _, out := range c.Outcomes[:min(len(c.Outcomes), limit)] {
		text := ""
		for _, figures := range out.Sides {
			if len(figures) == 0 {
				text += "  —"
				continue
			}
			text += "  " + strconv.FormatFloat(figures[0].Value, 'g', -1, 64) + out.Unit
		}
		a.say("%s %s: %s", out.Indicator, out.Which, text)
	}
}

// sideText tells of one side whether it has a practice.
func sideText(has recommend.SideHas) string {
	when := "年份不详 · year not known"
	if has.Date != "" {
		when = string(has.Date)
	}
	switch {
	case has.K == 0:
		return "未见记录 · no record"
	case has.N == 1:
		return when
	}
	return fmt.Sprintf("%d/%d（%s）", has.K, has.N, when)
}
