package api

import (
	"fmt"
	"strconv"

	"ronghe/graphmodel"
	"ronghe/seed/document"
)

func (b *briefing) record(c Census) {
	b.heading("一、概况", "1. What is on record")
	b.paragraph(fmt.Sprintf(b.say(
		"范围内有采用记录的单位 %d 家，共 %d 项采用，平均每家 %.1f 项（全库 %.1f 项）；另有 %d 家没有任何记录：不知道，不是没有。",
		"%d units have a practice on record, %d adoptions in all, %.1f a unit (%.1f in the whole library); %d more have no record, which is not known and not no."),
		c.Known, c.Adoptions, c.Mean, c.Library, c.Silent))
}

func (b *briefing) promote(p *PromotionsAnswer) {
	b.heading("二、建议推广的案例", "2. Cases to promote")
	if p.Empty != nil {
		b.paragraph(p.Empty.Text)
		return
	}
	t := document.Table{Widths: []int{1, 6, 4, 5, 5}, Head: []string{
		"#", b.say("案例", "Case"), b.say("做法", "Practice"), b.say("贴合 / 证据 / 新颖 / 所及", "Fit / evidence / novelty / reach"), b.say("先告诉谁", "Whom to tell first"),
	}}
	for _, c := range p.Cases {
		var who []string
		for _, target := range c.Targets {
			who = append(who, fmt.Sprintf(b.say("%s（最近 %d 家中 %d 家已采用）", "%s (of its %d nearest, %d have it)"), b.called(target.Thing), target.N, target.K))
		}
		t.Rows = append(t.Rows, []string{
			strconv.Itoa(c.Rank), b.called(c.Thing) + b.refs(c.Edges), b.called(c.Practice),
			fmt.Sprintf("%.2f / %.2f / %.2f / %.1f", c.Fit, c.Evidence, c.Novelty, c.Reach), joined(who, b.lang),
		})
	}
	b.table(t)
	b.paragraph(fmt.Sprintf(b.say(
		"比较了 %d 家单位。未列：失败案例 %d 个，已在推广 %d 个，证据不足 %d 个，对象不足 3 家 %d 个。",
		"%d units were compared. Left out: %d cases of failure, %d being promoted, %d of weak evidence, %d with fewer than 3 targets."),
		p.LookedAt, p.LeftOut.Failed, p.LeftOut.Promoted, p.LeftOut.Weak, p.LeftOut.FewTargets))
}

func (b *briefing) gap(g *GapsAnswer) {
	b.heading("三、缺口", "3. Gaps")
	for _, x := range g.DataGaps {
		b.paragraph(fmt.Sprintf(b.say("记录不足，不能判断缺口：实有 %.1f，至少要 %.1f。", "Too little is on record to tell gaps: %.1f, where there would have to be %.1f."), x.Value, x.Least))
	}
	var list []document.Item
	for _, x := range g.AdoptionGaps {
		list = append(list, document.Item{Text: x.Text + b.say("；别处如", "; elsewhere ") + b.people(x.Examples)})
	}
	for _, x := range g.CaseGaps {
		list = append(list, document.Item{Text: fmt.Sprintf(b.say("%s：%d 家中 %d 家采用，没有案例，可写", "%s: of %d units %d have it and no case shows it; one might be written of "),
			b.called(x.Practice), x.N, x.K) + b.people(x.Examples)})
	}
	for _, x := range g.EvidenceGaps {
		list = append(list, document.Item{Text: fmt.Sprintf(b.say("%s：%d 个案例，证据都不足", "%s: the evidence of all %d cases is weak"), b.called(x.Practice), len(x.Cases))})
	}
	switch {
	case len(list) > 0:
		b.blocks = append(b.blocks, document.Block{List: list})
		b.paragraph(fmt.Sprintf(b.say(
			"检验了 %d 项做法。“记录偏少”可能是真少，也可能是收录不全：此处有记录 %d 家，与之相比的 %d 家。",
			"%d practices were tested. “Recorded less often” may be so, or be what the library covers: %d units are on record here, %d where it is compared with."),
			g.Tested, g.Scope.Known, g.Rest.Known))
	case len(g.DataGaps) == 0:
		b.paragraph(b.say("未见缺口。", "No gap was found."))
	}
}

func (b *briefing) change(c *NewsAnswer) {
	b.heading("四、近年变化", "4. Changes of late")
	if len(c.Adoptions) == 0 {
		b.paragraph(fmt.Sprintf(b.say("%s 年之后没有注明日期的采用。", "No adoption is dated after %s."), c.Since))
		return
	}
	t := document.Table{Widths: []int{2, 7, 6}, Head: []string{b.say("时间", "When"), b.say("单位", "Who"), b.say("采用", "What")}}
	for _, a := range c.Adoptions {
		practice := b.called(a.Practice) + b.refs(a.Edges)
		if a.First {
			practice += b.say("（此前未见）", " (not seen before)")
		}
		t.Rows = append(t.Rows, []string{string(a.Date), b.called(a.Unit), practice})
	}
	b.table(t)
	b.paragraph(fmt.Sprintf(b.say("共 %d 项；另有 %d 项日期不详或说不准在前在后。", "%d in all; %d more have no date, or may lie before."), c.Total, c.Unsure))
}

func (b *briefing) follow(f *FollowUpAnswer) {
	b.heading("五、该回访的案例", "5. Cases due for follow-up")
	b.paragraph(fmt.Sprintf(b.say("%d 个案例中 %d 个该回访（%s）。", "Of %d cases, %d are due (%s)."), f.Total, f.Due, f.Rule))
	if len(f.Cases) == 0 {
		return
	}
	t := document.Table{Widths: []int{6, 2, 3, 2, 3}, Head: []string{b.say("案例", "Case")}}
	for _, stage := range f.Cases[0].Stages {
		t.Head = append(t.Head, stage.Label)
	}
	for _, c := range f.Cases {
		row := []string{b.called(c.Thing)}
		for _, stage := range c.Stages {
			row = append(row, b.stage(stage))
		}
		t.Rows = append(t.Rows, row)
	}
	b.table(t)
}

func (b *briefing) stage(s LifeStage) string {
	refs := b.refs([]graphmodel.ID{s.Edge})
	switch {
	case !s.Known:
		return b.say("无资料", "no data")
	case s.Date == "":
		return b.say("有，时间不详", "yes, when is not known") + refs
	}
	return string(s.Date) + refs
}

func (b *briefing) method() {
	b.heading("六、方法与限度", "6. Method and limits")
	b.paragraph(b.say(
		"贴合是最合适的十家单位的平均倾向；倾向是与某单位最近的 100 家有记录单位中已采用者的相似度份额，不是概率，也不是预测：实测只略好于按活跃程度排列。证据按有无数据、原话和独立来源数计。新颖是范围内未见采用的比例。所及是全部对象的倾向合计。名单依次取新颖、证据与尚未及者之积最大的。",
		"Fit is the mean inclination of the ten best targets; an inclination is the share of similarity of those that have the practice among a unit's 100 nearest on record: not a probability and no forecast, and measured only modestly better than the most active units. Evidence counts figures, quotations and independent sources. Novelty is the share of the scope without a record of the practice. Reach adds the inclinations up. The list takes what is largest in novelty, evidence and those not reached yet, one after the other."))
	b.paragraph(b.say(
		"未见记录不等于没有采用。记录偏少按单侧 Fisher 检验（错误发现率 10%）并要求差的 95% 区间低于 0。",
		"No record does not mean no adoption. Recorded less often is by a one-sided Fisher test (false discovery rate 10%) with a 95% interval of the difference below 0."))
}
