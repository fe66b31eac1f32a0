package recognise

import (
	"regexp"
	"slices"
	"strings"

	"ronghe/seed/doctext"
)

// sorts are how the titles of official documents end.
var sorts = []string{"通知", "意见", "决定", "办法", "规定", "细则", "规划", "计划", "纲要", "方案", "公告", "通告", "公报", "公示", "通报", "批复", "复函", "函", "令",
	"指南", "条例", "要点", "规范", "规则", "准则", "目录", "名单", "措施", "政策", "纪要", "请示", "报告", "议案", "命令", "决议", "战略", "标准", "指引", "白皮书", "清单", "法", "行动", "制度", "导则", "规程", "条件"}

// remark is what may follow a title in brackets: （2013-2018年）, （试行）, （征求意见稿）.
var remark = regexp.MustCompile(`[(（〔][^()（）〔〕]{1,20}[)）〕]$`)

// isTitled tells whether a text ends as the titles of official documents do.
func isTitled(text string) bool {
	text = strings.TrimRight(remark.ReplaceAllString(text, ""), "》〉\"”")
	text = remark.ReplaceAllString(text, "")
	return slices.ContainsFunc(sorts, func(sort string) bool { return strings.HasSuffix(text, sort) })
}

const longestTitle = 100 // runes

// titles finds the title: what the file marks as it, a heading, or lines of the head that
// read as one.
func (r *recogniser) titles() {
	if title := strings.TrimSpace(r.doc.Title); title != "" {
		f := Finding{Kind: Title, Value: title, Text: title, Score: 0.9, Why: []Reason{{"文件标明的标题", "the file marks it as its title"}}}
		bare := strings.Join(strings.Fields(fold(title)), "") // marks have their blanks in other ways
		if i := slices.IndexFunc(r.lines, func(l line) bool { return l.bare == bare }); i >= 0 {
			f.Places, r.titleLine = []Place{r.lines[i].whole()}, i
		}
		r.propose(f)
	}
	for i := range r.head {
		if r.headTitle(i) {
			break
		}
	}
	if r.title == "" && len(r.lines) > 0 {
		r.firstLine()
	}
}

// propose takes in a title; the first is what the document is called here.
func (r *recogniser) propose(f Finding) {
	if r.title == "" {
		r.title = oneLine(f.Value)
	}
	r.found.add(f)
}

// headTitle looks for a title that begins at a line of the head, over up to four lines.
func (r *recogniser) headTitle(i int) bool {
	text := ""
	for last := i; last < min(i+4, r.head); last++ {
		l := &r.lines[last]
		if strings.ContainsAny(l.text, "。;:") || isMark(l.bare) || last == i && begun.MatchString(l.bare) {
			return false
		}
		text += oneLine(l.Text)
		if runes(text) > longestTitle {
			return false
		}
		if !isTitled(fold(text)) || runes(text) < 5 || strings.Count(text, "《") != strings.Count(text, "》") || last+1 < r.head && strings.HasPrefix(r.lines[last+1].bare, "的") {
			continue
		}
		f := Finding{Kind: Title, Value: text, Text: r.between(i, last), Places: []Place{{At: r.lines[i].At, End: l.End, Page: r.lines[i].Page, Block: r.lines[i].Number}}}
		f.Score, f.Why = 0.75, []Reason{{"文首的短行，以公文文种结尾", "short lines at the head that end as titles do"}}
		if r.lines[i].Kind == doctext.Heading {
			f.Score, f.Why = 0.92, []Reason{{"文首的标题行，以公文文种结尾", "a heading at the head that ends as titles do"}}
		}
		if strings.Contains(text, "关于") {
			f.Score = 1 - (1-f.Score)*0.4
			f.Why = append(f.Why, Reason{"含“关于”", "has 关于, as titles do"})
		}
		r.titleLine = max(r.titleLine, last)
		r.propose(f)
		return true
	}
	return false
}

// between is the text of lines as it stands.
func (r *recogniser) between(first, last int) string {
	text := ""
	for i := first; i <= last; i++ {
		text += strings.TrimSpace(r.lines[i].Text)
	}
	return text
}

// begun is how the first sentence of a text begins.
var begun = regexp.MustCompile(`^(为(贯彻|落实|了|进一步|深入|加快|推动|规范)|根据《|按照《|依据《|经)`)

// isMark tells whether a line of the head is something else: a number, a date, the red name
// of the issuer, or a heading within the text.
func isMark(bare string) bool {
	_, isDate := dateAlone(bare)
	return isDate || strings.HasSuffix(bare, "文件") || strings.HasPrefix(bare, "附件") || levelOf(bare) > 0 || len(numbersIn(bare)) > 0 && runes(bare) < 30 && !strings.Contains(bare, "关于")
}

// dashed begins the second line of a title.
var dashed = regexp.MustCompile(`^[—－-]{2}[^—－-]`)

// firstLine proposes the first heading, or else the first line if it is short, as of a case.
func (r *recogniser) firstLine() {
	at := slices.IndexFunc(r.lines[:r.head], func(l line) bool { return l.Kind == doctext.Heading })
	score, why := 0.8, Reason{"文首的标题行", "a heading at the head"}
	if at < 0 {
		at, score, why = 0, 0.65, Reason{"第一行，较短且不以句号结尾", "the first line, which is short and no sentence"}
	}
	l := &r.lines[at]
	if runes(l.bare) < 5 {
		score -= 0.1
	}
	if runes(l.Text) > longestTitle || strings.ContainsAny(l.text, "。;") || len(l.Rows) > 0 {
		return
	}
	r.titleLine = at
	f := Finding{Kind: Title, Value: l.Text, Text: l.Text, Places: []Place{l.whole()}, Score: score, Why: []Reason{why}}
	if at+1 < len(r.lines) && dashed.MatchString(r.lines[at+1].bare) && runes(l.Text+r.lines[at+1].Text) <= longestTitle {
		r.titleLine++
		f.Value += strings.TrimSpace(r.lines[at+1].Text)
		f.Text, f.Places[0].End = f.Value, r.lines[at+1].End
	}
	r.propose(f)
}
