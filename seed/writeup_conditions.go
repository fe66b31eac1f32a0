package seed

import (
	"regexp"
	"strings"

	"ronghe/graphmodel"
)

// conditions tells what the facts say the case rested on and what became of it
// elsewhere. How sure the facts are is a property of the case, not a text.
func (c caseRecord) conditions(g *graph) string {
	var parts []string
	if named := c.programNames(); len(named) > 0 {
		parts = append(parts, c.vary("所获支持与认可：", "列入的项目与称号：")+strings.Join(named, "；")+"。")
	}
	if spent := c.spending(); spent != "" {
		parts = append(parts, "来源提到的投入与周期："+spent)
	}
	if spread := append(transferLines(g, c), reachLines(c)...); len(spread) > 0 {
		parts = append(parts, c.vary("与别处的关系：", "经验的来路与去向：")+strings.Join(spread, "；")+"。")
	}
	return strings.Join(parts, "\n\n")
}

func (c caseRecord) programNames() []string {
	var named []string
	for _, p := range c.Programs {
		named = append(named, punctuate(p.text()))
	}
	return named
}

var spends = regexp.MustCompile(`(投资|投入|资金|耗资)[^，。；]{0,10}[万亿]|历时`)

// spending is the sentences of the facts that tell money or time.
func (c caseRecord) spending() string {
	var found []string
	for _, text := range append([]string{c.Challenges, c.Summary}, c.Steps...) {
		for _, clause := range strings.FieldsFunc(punctuate(text), func(r rune) bool { return r == '。' || r == '；' }) {
			if spends.MatchString(clause) && len(found) < 2 {
				found = append(found, strings.TrimSpace(clause)+"。")
			}
		}
	}
	return strings.Join(found, "")
}

// takesPart tells whether the transfer belongs to the case's story: it is told
// there, or the enterprise or zone of the case is one side of it. A region takes
// part in too much.
func (c caseRecord) takesPart(e graphmodel.Edge) bool {
	unit := c.units[0]
	side := e.From == unit || e.To == unit
	return side && (e.Props.String("case") == string(c.id()) || unit.Kind() != "region")
}

// transferLines tells the transfers of the case.
func transferLines(g *graph, c caseRecord) []string {
	var lines []string
	for _, e := range g.transfers {
		if !c.takesPart(e) {
			continue
		}
		other, side := e.From, 0
		if e.From == c.units[0] {
			other, side = e.To, 1
		}
		line := strings.ReplaceAll(strengthWords[e.Props.String("strength")][side], "%", nameOf(g, other, e))
		if e.Since != "" {
			line = string(e.Since) + "年，" + line
		}
		if e.Quote != "" {
			line += "（" + e.Quote + "）"
		}
		lines = append(lines, line)
	}
	return lines
}

// nameOf is how the other side of a transfer is called: a region or an industry
// stands for the group that the source names.
func nameOf(g *graph, id graphmodel.ID, e graphmodel.Edge) string {
	if id.Kind() == "region" || id.Kind() == "industry" {
		return punctuate(e.Props.String("name_in_source"))
	}
	return g.nodes[id].Title
}

// strengthWords: told of the one who learned from the case, and of the one the
// case learned from.
var strengthWords = map[string][2]string{
	"adopted":        {"%采用了它的做法", "它采用了%的做法"},
	"partly_adopted": {"%部分采用了它的做法", "它部分借鉴了%的做法"},
	"site_visit":     {"%前来考察学习，是否采用来源没有说", "它曾到%考察学习"},
	"advocated":      {"它的做法被推介给%，是否采用来源没有说", "它受到推介学习%"},
}

// reachLines tells what is looser than a transfer.
func reachLines(c caseRecord) []string {
	var lines []string
	for _, r := range c.Reach {
		line := r.Kind + "：" + punctuate(r.Text)
		if r.Year != "" {
			line += "，" + r.Year + "年"
		}
		if r.Note != "" {
			line += "（" + punctuate(r.Note) + "）"
		}
		lines = append(lines, line)
	}
	return lines
}
