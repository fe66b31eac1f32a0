package seed

import (
	"hash/fnv"
	"regexp"
	"slices"
	"strings"

	"ronghe/graphmodel"
)

// unsaid is what a practice says about its time where the facts do not tell it.
const unsaid = "来源未记载"

// sections composes the write-up of the case from its facts, one text a property.
// It says nothing that the facts do not: a section they have nothing for is "".
func (c caseRecord) sections(g *graph) map[string]string {
	return map[string]string{
		"background": c.background(g),
		"measures":   c.measures(),
		"systems":    c.equipment(),
		"results":    c.results(),
		"conditions": c.conditions(g),
		"references": c.references(g),
	}
}

// vary picks one of several wordings, always the same one for one case, so that
// two hundred write-ups do not all begin alike.
func (c caseRecord) vary(wordings ...string) string {
	h := fnv.New32a()
	h.Write([]byte(c.ID + wordings[0]))
	return wordings[h.Sum32()%uint32(len(wordings))]
}

// title is the case's short name and the first practices it shows.
func (c caseRecord) title() string {
	name := c.shortName()
	if len(c.shown) == 0 {
		return name
	}
	return name + "：" + strings.Join(c.shown[:min(2, len(c.shown))], "、")
}

var areaMark = regexp.MustCompile(`[（，][^（，]*区域案例）?`)

func (c caseRecord) shortName() string {
	if c.ofEnterprise() && len(c.Names) > 0 && len(c.Names[0]) < len(c.Name) {
		return c.Names[0]
	}
	name := areaMark.ReplaceAllString(c.Name, "")
	if strings.Count(name, "（") > strings.Count(name, "）") {
		name += "）"
	}
	return name
}

func (c caseRecord) ofEnterprise() bool { return c.units[0].Kind() == "enterprise" }

// aliases are the other names by which the case may be looked for; those of a
// place alone would find every case there.
func (c caseRecord) aliases() []string {
	var names []string
	for _, name := range slices.Concat([]string{c.Name}, c.Names, c.Also) {
		place := !c.ofEnterprise() && len([]rune(name)) < 4
		if name != c.shortName() && !place && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

func (c caseRecord) background(g *graph) string {
	var b strings.Builder
	b.WriteString(c.introduction(g))
	if c.Challenges == "" {
		return b.String()
	}
	b.WriteString(c.vary("着手之前的处境是：", "来源记下的难题是：", "要解决的问题在于：", "推动它动手的，是这样的处境："))
	b.WriteString(sentence(c.Challenges))
	return b.String()
}

func (c caseRecord) introduction(g *graph) string {
	var parts []string
	subject := plainName(c.Name)
	if c.Place != "" && c.ofEnterprise() {
		parts = append(parts, c.vary("位于", "地处")+punctuate(c.Place))
	}
	if c.Industry != "" {
		parts = append(parts, c.vary("属于", "所属行业为")+g.nodes[industryID(c.Industry)].Title)
	}
	if founded := g.nodes[c.units[0]].Props.String("founded"); founded != "" {
		parts = append(parts, founded+"年成立")
	}
	if owned := g.nodes[c.units[0]].Props.String("ownership_note"); owned != "" {
		parts = append(parts, "所有制归类为"+punctuate(owned))
	}
	if len(c.Zones) > 0 {
		parts = append(parts, "所在或涉及的园区与集群是"+enumerate(c.Zones))
	}
	if len(parts) == 0 {
		return "本案例讲" + subject + "。"
	}
	return subject + strings.Join(parts, "，") + "。"
}

func plainName(name string) string { return areaMark.ReplaceAllString(name, "") }

func (c caseRecord) equipment() string {
	if len(c.Systems) == 0 {
		return ""
	}
	return c.vary("用到的系统与装备有", "来源提到的系统与装备包括", "支撑这些做法的系统与装备有") + enumerate(c.Systems) + "。"
}

func (c caseRecord) references(g *graph) string {
	var lines []string
	for _, key := range c.Sources {
		lines = append(lines, "- "+reference(g.nodes[sourceID(key)]))
	}
	return strings.Join(lines, "\n")
}

// reference is a line of the list of sources. Only official and media pages get a
// link: the others may have changed hands.
func reference(n graphmodel.Node) string {
	switch n.Props.String("class") {
	case "official", "media":
		return "[" + n.Title + "](" + n.Props.String("url") + ")"
	case "mirror":
		return n.Title + "，未核到原始出处"
	}
	return n.Title
}
