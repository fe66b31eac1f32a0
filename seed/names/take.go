package names

import (
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed/names/parse"
)

// shorter are ways of writing that mean the same in names of bodies and of zones, longer
// ones first; the right side is how the sources shorten them.
var shorter = strings.NewReplacer(
	"信息化和工业化深度融合", "两化融合", "信息化与工业化深度融合", "两化融合", "信息化和工业化融合", "两化融合", "信息化与工业化融合", "两化融合",
	"工业化和信息化融合", "两化融合", "工业化与信息化融合", "两化融合", "两化深度融合", "两化融合",
	"高新技术产业开发区", "高新区", "高新技术开发区", "高新区", "经济技术开发区", "经开区",
	"工业和信息化委员会", "工信委", "经济和信息化委员会", "经信委", "发展和改革委员会", "发改委", "发展改革委员会", "发改委",
	"工业和信息化", "工信", "经济和信息化", "经信", "发展和改革", "发改", "发展改革", "发改", "人民政府", "政府",
)

// take takes a name of a kind apart. Of bodies and zones the place is what tells them apart,
// and a part of the brand; of zones, what they were designated as is the trade:
// 上海国家级两化融合试验区 is 上海, 国家级两化融合试验区.
func (t *Table) take(kind graphmodel.Kind, text string) parse.Name {
	if kind == Industry {
		whole := knownKey(text)
		return parse.Name{Text: whole, Bare: whole, Core: industryCore(whole)}
	}
	n := t.parser.Name(text)
	switch kind {
	case Enterprise:
		n = n.WithoutCountry()
	case Organisation:
		n.Bare = shorter.Replace(n.Bare)
		where, what := t.places.Short(n.Bare)
		n.Core, n.Trade = where+what, ""
	case Zone:
		n.Bare = shorter.Replace(n.Bare)
		where, what := t.places.Short(n.Bare)
		n.Core, n.Trade = zoneParts(where, what)
	}
	return n
}

// designations begin what a zone was designated as.
var designations = []string{
	"国家级", "省级", "自治区级", "市级", "国家新型工业化产业示范基地", "国家示范区", "两化融合", "江西省两化融合",
}

// zoneParts parts what carries a zone, its place with it, from what it was designated as.
// The place alone may carry it.
func zoneParts(where, what string) (core, designation string) {
	at := len(what)
	for _, d := range designations {
		if i := strings.Index(what, d); i >= 0 && i < at {
			at = i
		}
	}
	carrier := what[:at]
	if strings.HasSuffix(carrier, "高新区") || strings.HasSuffix(carrier, "经开区") {
		carrier = strings.TrimPrefix(carrier, "国家")
	}
	return where + withoutCluster(carrier), what[at:]
}

// withoutCluster is what a cluster makes, without words for a cluster: 永康五金 of 永康五金产业.
func withoutCluster(carrier string) string {
	for _, end := range []string{"产业集群", "产业带", "产业", "行业", "产区"} {
		if short, ok := strings.CutSuffix(carrier, end); ok && short != "" {
			return short
		}
	}
	return carrier
}

// industryCore is the name of an industry without what most end in.
func industryCore(text string) string {
	core := text
	for _, end := range []string{"制造业", "加工业", "制造", "加工", "行业", "产业", "业"} {
		if short, ok := strings.CutSuffix(core, end); ok && len(short) >= 2*len("业") {
			return short
		}
	}
	return core
}
