package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// deskOptions are the flags that promote and gaps share.
type deskOptions struct {
	listOptions
	industry, region, by string
	out                  string
}

func (o *deskOptions) flags(cmd *cobra.Command) {
	o.listOptions.flags(cmd)
	cmd.Flags().StringVar(&o.industry, "industry", "", "行业的编号，含下级 · an industry, with those below it")
	cmd.Flags().StringVar(&o.region, "region", "", "地区的编号，含下级 · a region, with all in it")
	cmd.Flags().BoolVar(&o.json, "json", false, "输出 JSON · print JSON")
}

// scope is that of the flags: enterprises only.
func (o *deskOptions) scope() (recommend.Scope, error) {
	s := recommend.Scope{Kind: "enterprise"}
	for _, one := range []struct {
		flag, text string
		kind       graphmodel.Kind
		into       *string
	}{{"--industry", o.industry, "industry", &s.Industry}, {"--region", o.region, "region", &s.Region}} {
		if one.text == "" {
			continue
		}
		id, err := graphmodel.ParseID(one.text)
		if err == nil && id.Kind() != one.kind {
			err = graphmodel.Invalid(one.text, "id", "应为 "+string(one.kind)+": 开头的编号", "must be an id that begins with "+string(one.kind)+":")
		}
		if err != nil {
			return s, &usageError{fmt.Errorf("%s: %w", one.flag, err)}
		}
		*one.into = string(id)
	}
	return s, o.check()
}

func (a *app) promoteCommand() *cobra.Command {
	var o deskOptions
	cmd := &cobra.Command{
		Use:     "promote",
		Short:   "行业或地区里推广哪些案例 · which cases to promote in an industry or region",
		Example: "  ronghe promote --industry industry:c17\n  ronghe promote --industry industry:c31 --region region:320000 --by organisation:gong-ye-he-xin-xi-hua-bu --json\n  ronghe promote --industry industry:c17 --out promoted.xlsx",
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			scope, err := o.scope()
			if err != nil {
				return err
			}
			return a.withModel(cmd.Context(), o.date(), func(on advised) error {
				return a.promote(cmd.Context(), on, scope, o)
			})
		},
	}
	o.flags(cmd)
	cmd.Flags().StringVar(&o.by, "by", "", "协会或机构的编号：它正在推广的不列 · an association: what it promotes already is left out")
	cmd.Flags().StringVar(&o.out, "out", "", "写成此 XLSX 文件 · write this XLSX file")
	return cmd
}

func (a *app) promote(ctx context.Context, on advised, scope recommend.Scope, o deskOptions) error {
	q := recommend.PromotionQuery{Scope: scope, Limit: o.limit}
	if o.by != "" {
		by, err := graphmodel.ParseID(o.by)
		if err != nil {
			return &usageError{fmt.Errorf("--by: %w", err)}
		}
		err = on.store.View(ctx, func(r graphmodel.Reader) (err error) {
			if _, err = r.Node(by); err == nil {
				q.Promoted, err = recommend.OpenPromotions(r, by, on.m.AsOf())
			}
			return err
		})
		if err != nil {
			return err
		}
	}
	list, err := on.m.Promote(on.cases, q)
	if err != nil {
		return err
	}
	switch {
	case o.out != "":
		return a.writePromotions(o.out, list)
	case o.json:
		return a.printJSON(list, "  ")
	}
	a.sayCensus("范围 · scope", list.Scope)
	for _, c := range list.Cases {
		a.say("%3d  %s  %s", c.Rank, c.ID, c.Title)
		a.say("      %s：贴合 · fit %.2f，证据 · evidence %.2f，新颖 · novelty %.2f，所及 · reach %.1f（%d）", c.Practice.Title, c.Fit, c.Evidence, c.Novelty, c.Reach, c.Total)
		for _, t := range c.Targets {
			a.say("      → %s（%d/%d）", t.Title, t.K, t.N)
		}
	}
	a.sayEmpty(list.Empty)
	left := list.Left
	a.say("未列 · left out: 失败 · failed %d，已在推广 · promoted %d，证据不足 · weak evidence %d，对象不足 3 家 · few targets %d", left.Failed, left.Promoted, left.Weak, left.FewTargets)
	return nil
}

func (a *app) sayCensus(what string, c recommend.Census) {
	var names []string
	for _, t := range []*recommend.Thing{c.Region, c.Industry} {
		if t != nil {
			names = append(names, t.Title)
		}
	}
	if names == nil {
		names = []string{"全部 · all"}
	}
	a.say("%s: %s，有记录 · on record %d，平均 · mean %.1f（全库 · library %.1f），无记录 · no data %d", what, strings.Join(names, " "), c.Known, c.Mean, c.Library, c.Silent)
}

func (a *app) gapsCommand() *cobra.Command {
	var o deskOptions
	cmd := &cobra.Command{
		Use:     "gaps",
		Short:   "行业或地区里还缺什么 · what is missing in an industry or region",
		Example: "  ronghe gaps --industry industry:c14\n  ronghe gaps --region region:330000 --json",
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			scope, err := o.scope()
			if err != nil {
				return err
			}
			return a.withModel(cmd.Context(), o.date(), func(on advised) error { return a.gaps(on, scope, o) })
		},
	}
	o.flags(cmd)
	return cmd
}

func (a *app) gaps(on advised, scope recommend.Scope, o deskOptions) error {
	g, err := on.m.Gaps(on.cases, recommend.GapsQuery{Scope: scope, Limit: o.limit})
	if err != nil {
		return err
	}
	if o.json {
		return a.printJSON(g, "  ")
	}
	a.sayCensus("范围 · scope", g.Scope)
	a.sayCensus("相比 · compared with", g.Rest)
	for _, x := range g.Data {
		a.say("记录不足，不能判断 · too little is on record: %s %.1f < %.1f", x.Rule, x.Value, x.Least)
	}
	for _, x := range g.Adoption {
		a.say("记录偏少 · recorded less often: %s %d/%d，别处 · elsewhere %d/%d，差 · short %.1f，p %.4f", x.Practice.Title, x.K, x.N, x.RestK, x.RestN, x.Missing, x.P)
	}
	for _, x := range g.Case {
		a.say("无案例 · no case: %s %d/%d", x.Practice.Title, x.K, x.N)
	}
	for _, x := range g.Evidence {
		a.say("证据不足 · weak evidence: %s（%d）", x.Practice.Title, len(x.Cases))
	}
	if len(g.Adoption)+len(g.Case)+len(g.Evidence)+len(g.Data) == 0 {
		a.say("未见缺口 · no gap was found")
	}
	return nil
}
