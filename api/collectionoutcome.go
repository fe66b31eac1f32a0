package api

import (
	"strings"
)

// outcomeParts are the properties of an outcome as its source words them.
var outcomeParts = []string{"metric", "before", "after", "change", "period"}

// outcomePart is one of them; "" when it is not known.
func outcomePart(o NodeEdge, name string) string {
	for _, p := range o.Properties {
		if p.Name == name {
			return p.words()
		}
	}
	return ""
}

// outcomeText says an outcome in one line: 吨钢综合能耗：643 → 605，降低 38 公斤标准煤（2011）.
func outcomeText(o NodeEdge, lang string) string {
	metric := outcomePart(o, "metric")
	if metric == "" {
		metric = say(lang, o.Other.Title, o.Other.TitleEn)
	}
	before, after := outcomePart(o, "before"), outcomePart(o, "after")
	figure := strings.TrimSpace(before + after)
	if before != "" && after != "" {
		figure = before + " → " + after
	}
	if change := outcomePart(o, "change"); change != "" && figure != "" {
		figure += say(lang, "，", ", ") + change
	} else if change != "" {
		figure = change
	}
	text := metric
	if figure != "" {
		text += say(lang, "：", ": ") + figure
	}
	if period := outcomePart(o, "period"); period != "" {
		text += say(lang, "（"+period+"）", " ("+period+")")
	}
	return text
}

func outcomeHead(lang string) []string {
	return strings.Split(say(lang, "案例编号,案例,指标,度量,之前,之后,变化,期间,单位,可信度,原话,来源,链接",
		"case id,case,indicator,metric,before,after,change,period,unit,confidence,quote,source,link"), ",")
}

func outcomeRows(of *CollectionAnswer, lang string) [][]string {
	var rows [][]string
	for _, c := range of.Cases {
		for _, o := range c.Outcomes {
			row := []string{string(c.ID), c.Title, say(lang, o.Other.Title, o.Other.TitleEn)}
			for _, name := range outcomeParts {
				row = append(row, outcomePart(o, name))
			}
			row = append(row, outcomePart(o, "unit"), string(o.Confidence), o.Quote)
			source := Source{}
			if o.Source != nil {
				source = *o.Source
			}
			rows = append(rows, append(row, source.Title, source.URL))
		}
	}
	return rows
}

func sourceHead(lang string) []string {
	return strings.Split(say(lang, "案例编号,案例,来源编号,来源,类别,发布者,发布时间,链接", "case id,case,source id,source,class,publisher,published,link"), ",")
}

func sourceRows(of *CollectionAnswer) [][]string {
	var rows [][]string
	for _, c := range of.Cases {
		for _, source := range c.Sources {
			rows = append(rows, []string{
				string(c.ID), c.Title, string(source.ID), source.Title, source.ClassLabel, source.Publisher, string(source.Published), source.URL,
			})
		}
	}
	return rows
}
