package names_test

import (
	"fmt"
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/seed"
	"ronghe/seed/names"
)

// misleading are made-up enterprises whose names are like those that mislead: groups and their
// companies, the same brand in another place or trade, branches, numbers, directions.
var misleading = []struct{ key, title, region, alias string }{
	{"g", "虚宁石油化工集团有限公司", "110000", ""}, {"s", "虚宁石油化工股份有限公司", "110000", "虚宁石化"},
	{"national", "中国虚拟构造股份有限公司", "110000", ""},
	{"b", "虚宁石油化工股份有限公司九江分公司", "360400", ""}, {"f", "虚宁石油化工股份有限公司湖滨油田分公司", "410100", ""},
	{"one", "虚铁一局集团有限公司", "610100", ""}, {"two", "虚铁二局集团有限公司", "510100", ""},
	{"n", "江苏虚鼎钢铁有限公司", "320100", ""}, {"n2", "山东虚鼎钢铁有限公司", "370100", ""},
	{"long", "湖南康虚赛电子科技股份有限公司", "430100", ""}, {"sub", "康虚赛（武汉）电子科技有限公司", "420100", ""},
	{"stock", "佳木斯虚构电机股份有限公司", "230800", ""}, {"own", "虚药集团中晟药业有限公司", "420100", ""},
	{"mine", "虚钢资源集团有限公司石虚岭铁矿", "340500", ""}, {"en", "虚信网络科技有限公司", "440300", ""},
	{"alone", "虚兰纺织有限公司", "330100", ""}, {"old", "虚大机床有限责任公司", "210100", ""},
	{"brackets", "虚山（集团）纺织有限公司", "330600", ""}, {"initials", "包头虚拟铝业集团股份有限公司", "150200", ""},
	{"river", "德阳市三江锻造有限公司", "510600", ""}, {"field", "北京福田虚威发动机有限公司", "110000", ""}, {"hard", "柳州硬质合金集团有限公司", "450200", ""},
}

func TestMisleading(t *testing.T) {
	lib, err := seed.Library()
	if err != nil {
		t.Fatal(err)
	}
	var nodes []graphmodel.Node
	var edges []graphmodel.Edge
	for _, n := range lib.Nodes {
		if n.Kind == names.Region {
			n.Source = ""
			nodes = append(nodes, n)
		}
	}
	for _, e := range lib.Edges {
		if e.Kind == graphmodel.PartOfKind && e.From.Kind() == names.Region {
			e.ID, e.Source = "", ""
			edges = append(edges, e.WithID())
		}
	}
	for _, m := range misleading {
		n, e := enterprise(m.key, m.title, m.region, "")
		if m.alias != "" {
			n[0].Aliases = []string{m.alias}
		}
		if m.key == "old" {
			n[0].Props = graphmodel.Props{"former_names": []string{"虚阳第三机床厂"}}
		}
		if m.key == "en" {
			n[0].Props = graphmodel.Props{"title_en": "Xuxin Network Technology Co., Ltd."}
		}
		nodes, edges = append(nodes, n...), append(edges, e...)
	}
	table := tableOf(nodes, edges)
	for _, test := range []struct{ name, place, want string }{
		// A group is not its company; a short name of both is asked.
		{"虚宁石油化工集团有限公司", "", "match g"}, {"虚宁石油化工股份有限公司", "", "match s"}, {"虚宁石油化工", "", "ambiguous"},
		{"虚宁石化", "", "match s"}, {"虚宁石油化工有限公司", "", "ambiguous"}, {"虚宁集团", "", "ambiguous"},
		// A branch is not its parent, nor another branch; a part that has a name of its own has it.
		{"虚宁石油化工股份有限公司九江分公司", "", "match b"}, {"虚宁石油化工股份有限公司南昌分公司", "", "none"}, {"九江分公司", "", "none"},
		{"湖滨油田", "", "match f"}, {"湖滨油田分公司", "", "match f"}, {"石虚岭铁矿", "安徽", "match mine"}, {"石虚岭铁矿", "云南", "none"},
		{"虚宁石油化工股份有限公司（第二炼油厂）", "", "match s"}, {"虚宁石油化工（第二炼油厂）", "", "none"},
		{"虚宁石油化工股份有限公司（南昌分公司）", "", "none"}, {"虚宁石油化工股份有限公司（第二炼油厂）", "广东", "none"}, {"虚宁石油化工股份有限公司（上市公司）", "", "match s"},
		{"3. 虚兰纺织有限公司", "", "match alone"}, {"（12）虚兰纺织有限公司", "", "match alone"}, {"3虚兰纺织有限公司", "", "ambiguous"},
		// Numbers and directions tell apart.
		{"虚铁一局", "", "match one"}, {"虚铁三局集团有限公司", "", "none"}, {"虚铁二局集团有限公司", "", "match two"},
		// The same brand elsewhere.
		{"虚鼎钢铁有限公司", "", "ambiguous"}, {"虚鼎钢铁", "南京", "match n"}, {"河北虚鼎钢铁有限公司", "", "none"}, {"虚鼎钢铁（山东）有限公司", "", "match n2"},
		{"虚鼎钢铁有限公司", "广东", "none"},
		// A brand alone.
		{"康虚赛", "", "match long"}, {"康虚赛", "武汉", "match sub"}, {"康虚赛电子科技", "", "ambiguous"}, {"康虚赛食品有限公司", "", "none"},
		{"虚兰", "", "ambiguous"}, {"虚兰", "浙江", "match alone"}, {"虚兰食品", "浙江", "none"},
		// The own name behind that of a group; the legal form, of which the group is a part.
		{"中晟药业有限公司", "", "match own"}, {"中晟药业", "湖北", "match own"}, {"虚药集团", "", "none"},
		{"虚山集团纺织有限公司", "", "match brackets"}, {"虚山(集團)紡織有限公司", "", "match brackets"}, {"虚山纺织有限公司", "", "ambiguous"},
		// Former and English names, traditional and full width.
		{"虚阳第三机床厂", "", "match old"}, {"虚阳第二机床厂", "", "none"}, {"XUXIN NETWORK TECHNOLOGY CO.,LTD", "", "match en"},
		{"湖南康虛賽電子科技股份有限公司", "", "match long"}, {"湖南康虚赛电子科技股份有限公司　", "", "match long"},
		// The place moved, left out, or with what kind of place it is.
		{"康虚赛电子科技(湖南)股份有限公司", "", "match long"}, {"湖南省康虚赛电子科技股份有限公司", "", "match long"},
		// What may be a place and is a part of the brand, as the title has it or another place beside it says.
		{"三江锻造", "四川德阳", "match river"}, {"三江锻造", "", "match river"}, {"三江锻造", "广西柳州", "none"}, {"福田虚威", "", "ambiguous"}, {"福田虚威", "北京", "match field"},
		{"意大利虚鼎钢铁", "南京", "match n"},
		// Initials, never surely by themselves; made of all words of the whole behind 中国.
		{"包铝", "", "none"}, {"虚铝", "包头", "ambiguous"}, {"柳硬", "广西柳州", "match hard"}, {"柳硬", "广西", "ambiguous"}, {"柳硬", "", "ambiguous"},
		{"中虚构", "北京", "match national"}, {"中虚构", "", "ambiguous"},
		// One character wrong that sounds alike; one that does not is asked.
		{"湖南康需赛电子科技股份有限公司", "", "match long"}, {"湖南康虚寨电子科技股份有限公司", "", "ambiguous"}, {"虚铁一菊集团有限公司", "", "ambiguous"},
	} {
		a := table.Resolve(names.Query{Kind: names.Enterprise, Name: test.name, Place: test.place})
		got := string(a.Decision)
		if a.Decision == names.Match {
			got += " " + a.Candidates[0].ID.Key()
		}
		if got != test.want {
			t.Errorf("%s {%s}: want %s, got %s", test.name, test.place, test.want, show(a))
		}
	}
}

// TestCodesAsWritten: a code in a column of names, however it is written; one that is wrong is
// said, and means nothing.
func TestCodesAsWritten(t *testing.T) {
	nodes, _ := enterprise("coded", "虚构有码机械有限公司", "", "91350100M000100Y43")
	table := tableOf(nodes, nil)
	for name, want := range map[string]string{
		"91350100M000100Y43": "match", "9135 0100 m000 100y 43": "match", "９１３５０１００Ｍ０００１００Ｙ４３": "match", "91350100M000100Y43\u200b": "match",
		"M000100Y4": "match", "M000100Y-4": "match", "m000100y4": "match",
		"91350100M000100Y44": "none GB 32100-2015", "M000100Y5": "none GB 11714-1997", "91350100M000100YO3": "none character 17",
		"350100100000143": "none registration number", "91350100M000100Y4": "none",
	} {
		a := table.Resolve(names.Query{Kind: names.Enterprise, Name: name})
		got := []string{string(a.Decision)}
		for _, n := range a.Notes {
			got = append(got, n.En)
		}
		decision, note, _ := strings.Cut(want, " ")
		if said := fmt.Sprint(got); string(a.Decision) != decision || !strings.Contains(said, note) {
			t.Errorf("%q: got %s, want %s", name, said, want)
		}
	}
}
