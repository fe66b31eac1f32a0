package seed

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// measures tells the practices in order of time, each with how its time is known,
// then the steps.
func (c caseRecord) measures() string {
	practices := slices.Clone(c.Practices)
	slices.SortStableFunc(practices, func(a, b practiceFact) int { return cmp.Compare(a.order(), b.order()) })
	var b strings.Builder
	switch len(practices) {
	case 0:
		return c.stepList()
	case 1:
		p := practices[0]
		b.WriteString(c.vary("主要做法是", "来源记下的做法是", "着力点在") + p.name() + p.when("，", "") + "：" + sentence(p.Evidence))
	default:
		b.WriteString(c.vary("主要做法有", "来源记下的做法有", "从以下方面着手，共") + count(len(practices)) + "项。\n")
		for _, p := range practices {
			b.WriteString("\n- " + p.name() + p.when("（", "）") + "：" + sentence(p.Evidence))
		}
	}
	return strings.TrimSpace(b.String() + "\n\n" + c.stepList())
}

func (c caseRecord) stepList() string {
	if len(c.Steps) == 0 {
		return ""
	}
	if len(c.Steps) == 1 {
		return "推进的步骤，来源只记一步：" + sentence(c.Steps[0])
	}
	var b strings.Builder
	b.WriteString(c.vary("推进的先后是：", "大致分"+count(len(c.Steps))+"步：", "实施过程：") + "\n")
	for i, step := range c.Steps {
		b.WriteString("\n" + strconv.Itoa(i+1) + ". " + sentence(step))
	}
	return b.String()
}

// name is the practices the entry was read as.
func (p practiceFact) name() string { return strings.Join(p.shown, "、") }

// order puts dated entries first, then those with an upper bound, then the rest.
func (p practiceFact) order() string {
	switch {
	case p.Since != "":
		return p.Since
	case p.InUseBy != "":
		return "~" + p.InUseBy
	}
	return "~~"
}

// when says how the time is known; a bound is never told as a date, nor is a year
// that is not that of every practice of the entry.
func (p practiceFact) when(before, after string) string {
	switch {
	case p.undated:
		return before + "年份见依据" + after
	case p.Since != "":
		return before + p.Since + "年起" + after
	case p.InUseBy != "":
		return before + "不晚于" + p.InUseBy + "年已在用" + after
	}
	return before + "起始时间" + unsaid + after
}

var numerals = []string{"零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"}

func count(n int) string {
	if n < len(numerals) {
		return numerals[n]
	}
	return strconv.Itoa(n)
}
