package api

import (
	"strings"

	"ronghe/graphmodel/recommend"
)

func promotionsBook(out *PromotionsAnswer, lang string) *book {
	cases := leaf{name: say(lang, "推广清单", "promote"), header: heads(lang,
		"名次,案例,案例编号,做法,做法编号,贴合,证据,新颖,所及,增益,推广对象数,先告诉谁,范围内已采用,范围内有记录,依据",
		"rank,case,case id,practice,practice id,fit,evidence,novelty,reach,gain,targets,tell first,adopted in scope,on record in scope,edges")}
	targets := targetLeaf(lang, heads(lang, "案例名次,案例编号", "rank of case,case id"))
	for _, c := range out.Cases {
		var first []string
		for _, t := range c.Targets {
			first = append(first, t.name(lang))
			targets.rows = append(targets.rows, append([]any{int64(c.Rank), string(c.ID)}, targetCells(lang, t)...))
		}
		cases.rows = append(cases.rows, []any{int64(c.Rank), c.name(lang), string(c.ID), c.Practice.name(lang), string(c.Practice.ID),
			c.Fit, c.Evidence, c.Novelty, c.Reach, c.Gain, int64(c.Total), strings.Join(first, "；"), int64(c.K), int64(c.N), ids(c.Edges)})
	}
	facts := append(censusFacts(lang, out.Scope), emptyFact(lang, out.Empty)...)
	left := out.LeftOut
	facts = append(facts,
		[]any{say(lang, "未列：失败的案例", "left out: failed"), int64(left.Failed)},
		[]any{say(lang, "未列：已在推广", "left out: being promoted"), int64(left.Promoted)},
		[]any{say(lang, "未列：证据强度不足 0.4", "left out: evidence below .4"), int64(left.Weak)},
		[]any{say(lang, "未列：推广对象不足 3 家", "left out: fewer than 3 targets"), int64(left.FewTargets)},
		[]any{say(lang, "方法", "method"), say(lang, promotionTexts[0], promotionTexts[1])})
	return deskBook(lang, say(lang, "推广清单-", "promote-")+out.Scope.scopeName(lang), []leaf{cases, targets}, facts, out.AdviceBasis)
}

// targetLeaf is an empty table of targets, with columns of its own before.
func targetLeaf(lang string, before []string) leaf {
	return leaf{name: say(lang, "推广对象", "targets"), header: append(before, heads(lang,
		"对象名次,对象,对象编号,倾向,相近者中已采用,相近者,最近的采用者,依据", "rank of target,target,target id,inclination,nearest that have it,nearest,nearest adopters,edges")...)}
}

func targetCells(lang string, t Target) []any {
	return []any{int64(t.Rank), t.name(lang), string(t.ID), t.Inclination, int64(t.K), int64(t.N), witnessNames(lang, t.Peers), ids(edgesOf(t.Peers))}
}

func audienceBook(out *AudienceAnswer, lang string) *book {
	targets := targetLeaf(lang, heads(lang, "做法,做法编号", "practice,practice id"))
	for _, t := range out.Targets {
		targets.rows = append(targets.rows, append([]any{t.Practice.name(lang), string(t.Practice.ID)}, targetCells(lang, t.Target)...))
	}
	facts := append([][]any{{say(lang, "案例", "case"), out.Case.name(lang)}, {say(lang, "案例编号", "case id"), string(out.Case.ID)}}, censusFacts(lang, out.Scope)...)
	facts = append(facts, emptyFact(lang, out.Empty)...)
	facts = append(facts,
		[]any{say(lang, "对象共有", "targets in all"), int64(out.Total)},
		[]any{say(lang, "有记录而未见采用的单位", "units on record without it"), int64(out.Lacking)},
		[]any{say(lang, "其中比较了", "of them compared"), int64(out.LookedAt)},
		[]any{say(lang, "方法", "method"), say(lang, audienceTexts[0], audienceTexts[1])})
	return deskBook(lang, say(lang, "推广对象-", "audience-")+out.Case.name(lang), []leaf{targets}, facts, out.AdviceBasis)
}

func gapsBook(out *GapsAnswer, lang string) *book {
	list := leaf{name: say(lang, "缺口", "gaps"), header: heads(lang,
		"缺口,做法,做法编号,此处已采用,此处有记录,别处已采用,别处有记录,还差几家,p,最强的证据,单位或案例,依据",
		"gap,practice,practice id,adopted here,on record here,adopted elsewhere,on record elsewhere,units short,p,best evidence,units or cases,edges")}
	for _, g := range out.DataGaps {
		list.rows = append(list.rows, []any{say(lang, "记录不足，不能判断", "too little on record"), nil, nil, nil, g.Value, nil, nil, nil, nil, nil, nil, nil})
	}
	for _, g := range out.AdoptionGaps {
		list.rows = append(list.rows, []any{say(lang, "记录偏少", "recorded less often"), g.Practice.name(lang), string(g.Practice.ID),
			int64(g.K), int64(g.N), int64(g.RestK), int64(g.RestN), g.Missing, g.P, nil, witnessNames(lang, g.Examples), ids(edgesOf(g.Examples))})
	}
	for _, g := range out.CaseGaps {
		list.rows = append(list.rows, []any{say(lang, "没有案例", "without a case"), g.Practice.name(lang), string(g.Practice.ID),
			int64(g.K), int64(g.N), nil, nil, nil, nil, nil, witnessNames(lang, g.Examples), ids(edgesOf(g.Examples))})
	}
	for _, g := range out.EvidenceGaps {
		var cases []string
		for _, c := range g.Cases {
			cases = append(cases, c.name(lang))
		}
		list.rows = append(list.rows, []any{say(lang, "证据不足", "weak evidence"), g.Practice.name(lang), string(g.Practice.ID),
			nil, nil, nil, nil, nil, nil, g.Evidence, strings.Join(cases, "；"), nil})
	}
	facts := append(censusFacts(lang, out.Scope),
		[]any{say(lang, "相比：有记录的单位", "compared with: units on record"), int64(out.Rest.Known)},
		[]any{say(lang, "检验了多少项做法", "practices tested"), int64(out.Tested)},
		[]any{say(lang, "方法", "method"), say(lang, gapTexts[0], gapTexts[1])})
	return deskBook(lang, say(lang, "缺口-", "gaps-")+out.Scope.scopeName(lang), []leaf{list, matrixLeaf(out.Matrix, lang)}, facts, out.AdviceBasis)
}

// matrixLeaf is the table of practices by parts: how many units of each have it, 未见 where
// none is known to, 无记录 where nothing is on record.
func matrixLeaf(x Matrix, lang string) leaf {
	table := leaf{name: say(lang, "对照表", "table"), header: heads(lang, "做法,做法编号,范围内已采用", "practice,practice id,adopted in scope")}
	for _, p := range x.Parts {
		table.header = append(table.header, p.name(lang))
	}
	for _, r := range x.Rows {
		row := []any{r.Practice.name(lang), string(r.Practice.ID), int64(r.K)}
		for _, c := range r.Cells {
			switch c.State {
			case recommend.Adopted:
				row = append(row, int64(c.K))
			case recommend.Elsewhere:
				row = append(row, say(lang, "未见", "none seen"))
			default:
				row = append(row, say(lang, "无记录", "no data"))
			}
		}
		table.rows = append(table.rows, row)
	}
	return table
}

func followUpBook(out *FollowUpAnswer, lang string) *book {
	list := leaf{name: say(lang, "案例回访", "follow-up"), header: heads(lang,
		"案例,案例编号,状态,申报,评审,发布,跟踪总结,最近消息,至今几年,该回访,依据",
		"case,case id,status,applied,selected,published,followed up,last heard of,years ago,due,edges")}
	for _, c := range out.Cases {
		row := []any{c.name(lang), string(c.ID), c.Status}
		var edges []string
		for _, stage := range c.Stages {
			row = append(row, stageCell(lang, stage))
			if stage.Edge != "" {
				edges = append(edges, string(stage.Edge))
			}
		}
		var years any
		if c.Last != "" {
			years = c.Years
		}
		list.rows = append(list.rows, append(row, string(c.Last), years, say(lang, yesNo[c.Due][0], yesNo[c.Due][1]), strings.Join(edges, "；")))
	}
	facts := append(emptyFact(lang, out.Empty),
		[]any{say(lang, "何谓该回访", "when a case is due"), out.Rule},
		[]any{say(lang, "该回访的", "due"), int64(out.Due)}, []any{say(lang, "范围内的案例", "cases in the scope"), int64(out.Total)})
	return deskBook(lang, say(lang, "案例回访", "follow-up"), []leaf{list}, facts, out.AdviceBasis)
}

// yesNo are the words for a truth value.
var yesNo = map[bool][2]string{true: {"是", "yes"}, false: {"否", "no"}}

// stageCell is the date of a stage, or that it is known without one, or that nobody says.
func stageCell(lang string, s LifeStage) any {
	switch {
	case s.Date != "":
		return string(s.Date)
	case s.Known:
		return say(lang, "有，时间不详", "yes, time not known")
	}
	return say(lang, "无资料", "no data")
}

func changesBook(out *NewsAnswer, lang string) *book {
	list := leaf{name: say(lang, "变化", "changes"), header: heads(lang,
		"类别,时间,单位,单位编号,做法,做法编号,范围内首次,案例,案例编号,写入本库,依据",
		"what,date,unit,unit id,practice,practice id,first in scope,case,case id,written into the library,edges")}
	for _, a := range out.Adoptions {
		list.rows = append(list.rows, []any{say(lang, "采用", "adoption"), string(a.Date), a.Unit.name(lang), string(a.Unit.ID),
			a.Practice.name(lang), string(a.Practice.ID), say(lang, yesNo[a.First][0], yesNo[a.First][1]), nil, nil, nil, ids(a.Edges)})
	}
	for _, c := range out.Cases {
		var written any
		if c.Written != nil {
			written = *c.Written
		}
		list.rows = append(list.rows, []any{say(lang, "案例", "case"), string(c.Published), nil, nil, nil, nil, nil, c.name(lang), string(c.ID), written, nil})
	}
	facts := [][]any{
		{say(lang, "从何时起", "after"), string(out.Since)},
		{say(lang, "采用共有", "adoptions in all"), int64(out.Total)}, {say(lang, "案例共有", "cases in all"), int64(out.CasesAll)},
		{say(lang, "日期不详或说不准在前在后的采用，未列", "adoptions without a date, or that may lie before or after: not listed"), int64(out.Unsure)},
	}
	return deskBook(lang, say(lang, "变化-", "changes-")+string(out.Since), []leaf{list}, facts, out.AdviceBasis)
}
