package seed

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// results tells the outcomes as figures in sentences.
func (c caseRecord) results() string {
	if len(c.Outcomes) == 0 {
		return ""
	}
	lines := make([]string, len(c.Outcomes))
	for i, o := range c.Outcomes {
		lines[i] = o.clause()
	}
	lead := c.vary("来源报告的成效：", "据来源报告，", "成效方面，")
	if len(lines) <= 3 {
		return lead + strings.Join(lines, "；") + "。"
	}
	return strings.TrimRight(lead, "，：") + "有以下数据。\n\n- " + strings.Join(lines, "。\n- ") + "。"
}

// clause tells one outcome: before and after, or the change, or the level reached.
func (o outcomeFact) clause() string {
	said := punctuate(o.Metric)
	switch {
	case o.Before != "" && o.After != "":
		said += "由" + withUnit(o.Before, o.Unit) + "变为" + withUnit(o.After, o.Unit)
		if o.Change != "" {
			said += "（" + o.change() + "）"
		}
	case o.Change != "" && o.Before != "":
		said += "与" + withUnit(o.Before, o.Unit) + "相比" + o.change()
	case o.Change != "" && o.After != "":
		said += o.change() + "，为" + withUnit(o.After, o.Unit)
	case o.Change != "":
		said = joinVerb(said, o.change())
	case o.After != "":
		said += o.becomes() + withUnit(o.After, o.Unit)
	case o.Before != "":
		said += "此前为" + withUnit(o.Before, o.Unit)
	}
	if o.Year != "" && !strings.Contains(said, o.Year+"年") {
		said += "（" + o.Year + "年）"
	}
	return said
}

// joinVerb puts a change behind its metric; a verb that ends the one and begins
// the other is said once.
func joinVerb(metric, change string) string {
	verb := verbs.FindString(metric)
	return metric + strings.TrimPrefix(change, verb)
}

// verbs at the end of a metric take their figure without another verb.
var verbs = regexp.MustCompile(`(运行|节省|节约|减少|降低|缩短|提升|提高|增加|增长|新增|累计|达到|完成|接入|超过|突破|相当于|增速|约)$`)

func (o outcomeFact) becomes() string {
	if verbs.MatchString(o.Metric) || compares.MatchString(o.After) {
		return ""
	}
	return "为"
}

// compares is how a figure begins that brings its own verb.
var compares = regexp.MustCompile(`^(超|不到|不足|为|达|提高|降低|逾)`)

var signed = regexp.MustCompile(`^(约|近|超)?([+-])(\d.*)$`)

// lessens is how a metric ends that a minus only says again.
var lessens = regexp.MustCompile(`(节省|节约|减少|降低|缩短|节地)$`)

func (o outcomeFact) change() string {
	m := signed.FindStringSubmatch(o.Change)
	if m == nil {
		return withUnit(o.Change, o.Unit)
	}
	figure := m[1] + withUnit(m[3], o.Unit)
	switch {
	case m[2] == "-" && lessens.MatchString(o.Metric), m[2] == "+" && verbs.MatchString(o.Metric):
		return figure
	case m[2] == "-":
		return "减少" + figure
	}
	return "增加" + figure
}

var bareNumber = regexp.MustCompile(`^(.*\d(?:余|多)?)(以上|以下|左右)?(（.*）)?$`)

// withUnit puts the unit behind a bare number, before a remark in brackets; a text
// that has its own unit or ends in words stays as it is.
func withUnit(figure, unit string) string {
	figure = punctuate(figure)
	m := bareNumber.FindStringSubmatch(figure)
	if unit == "" || m == nil {
		return figure
	}
	if r, _ := utf8.DecodeRuneInString(unit); r < utf8.RuneSelf && r != '%' {
		unit = " " + unit
	}
	return m[1] + unit + m[2] + m[3]
}
