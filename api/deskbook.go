package api

import (
	"strings"

	"ronghe/graphmodel"
)

// Filing is how an answer of the desk is to be written to a file.
type Filing struct {
	Limit int    `query:"limit" minimum:"1" maximum:"10000" default:"1000" doc:"至多多少项。The most items."`
	Lang  string `query:"lang" enum:"zh,en" doc:"语言；不给则按 Accept-Language。供链接使用。The language; without it by Accept-Language. For links."`
}

// heads are the columns of a table in one language, of a list in Chinese and one in English.
func heads(lang, zh, en string) []string { return strings.Split(say(lang, zh, en), ",") }

// deskBook is a book of an answer of the desk: its lists, then what it is of, and the
// sources of all claims that it names.
func deskBook(lang, title string, lists []leaf, facts [][]any, of AdviceBasis) *book {
	facts = append(facts,
		[]any{say(lang, "新近程度计至", "freshness is measured to"), string(of.AsOf)},
		[]any{say(lang, "变更号", "change number"), of.Change})
	for _, p := range of.Parameters {
		facts = append(facts, []any{say(lang, "参数 ", "parameter ") + p.Name, p.Value})
	}
	sources := leaf{name: say(lang, "来源", "sources"),
		header: heads(lang, "关系编号,来源,来源编号,类别,发布者,发布时间,网址", "edge,source,source id,class,publisher,published,URL")}
	for _, e := range of.Evidence {
		row := []any{string(e.Edge), nil, nil, nil, nil, nil, nil}
		if s := e.Source; s != nil {
			row = []any{string(e.Edge), s.Title, string(s.ID), s.ClassLabel, s.Publisher, string(s.Published), s.URL}
		}
		sources.rows = append(sources.rows, row)
	}
	about := leaf{name: say(lang, "说明", "about"), header: heads(lang, "项目,值", "what,value"), rows: facts}
	return &book{title: title, pages: append(lists, about, sources)}
}

// censusFacts are how much is on record in a scope.
func censusFacts(lang string, c Census) [][]any {
	var rows [][]any
	if c.Industry != nil {
		rows = append(rows, []any{say(lang, "行业", "industry"), c.Industry.name(lang)})
	}
	if c.Region != nil {
		rows = append(rows, []any{say(lang, "地区", "region"), c.Region.name(lang)})
	}
	return append(rows,
		[]any{say(lang, "有记录的单位", "units on record"), int64(c.Known)},
		[]any{say(lang, "没有任何记录的单位（不知道，不是没有）", "units without any record (not known, which is not no)"), int64(c.Silent)},
		[]any{say(lang, "平均每家几项做法", "practices a unit"), c.Mean},
		[]any{say(lang, "全库平均每家几项做法", "practices a unit in the whole library"), c.Library})
}

// emptyFact says why a list is empty, where it is.
func emptyFact(lang string, e *Emptiness) [][]any {
	if e == nil {
		return nil
	}
	return [][]any{{say(lang, "没有的理由", "why there are none"), e.Text}}
}

// scopeName is what a scope is called in the name of a file.
func (c Census) scopeName(lang string) string {
	var parts []string
	for _, t := range []*Thing{c.Region, c.Industry} {
		if t != nil {
			parts = append(parts, t.name(lang))
		}
	}
	return strings.Join(parts, "-")
}

// name is what a thing is called in the language asked for.
func (t Thing) name(lang string) string { return say(lang, t.Title, t.TitleEn) }

// witnessNames are units and when they adopted, in one cell.
func witnessNames(lang string, list []Witness) string {
	parts := make([]string, len(list))
	for i, w := range list {
		parts[i] = w.Unit.name(lang)
		if w.Date != "" {
			parts[i] += say(lang, "（"+string(w.Date)+"）", " ("+string(w.Date)+")")
		}
	}
	return strings.Join(parts, "；")
}

// ids are edges in one cell.
func ids(edges []graphmodel.ID) string {
	parts := make([]string, len(edges))
	for i, e := range edges {
		parts[i] = string(e)
	}
	return strings.Join(parts, "；")
}
