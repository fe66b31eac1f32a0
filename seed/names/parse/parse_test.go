package parse_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"ronghe/graphmodel"
	"ronghe/seed"
	"ronghe/seed/names/parse"
	"ronghe/seed/names/place"
)

// places is the Gazetteer of the built-in library.
func places(t testing.TB) *place.Gazetteer {
	t.Helper()
	library, err := seed.Library()
	if err != nil {
		t.Fatal(err)
	}
	parents := map[graphmodel.ID]graphmodel.ID{}
	for _, e := range library.Edges {
		if e.Kind == graphmodel.PartOfKind {
			parents[e.From] = e.To
		}
	}
	var regions []place.Region
	for _, n := range library.Nodes {
		if n.Kind == "region" {
			regions = append(regions, place.Region{ID: n.ID, Title: n.Title, Others: n.Aliases, Parent: parents[n.ID]})
		}
	}
	return place.New(regions)
}

func TestName(t *testing.T) {
	g := places(t)
	p := parse.New(g)
	for _, test := range []struct{ name, place, core, trade, form, branch string }{
		{"湖北诺邦科技股份有限公司", "湖北省", "诺邦", "科技", "stock", ""},
		{"武汉红日子食品有限公司", "武汉市", "红日子", "食品", "limited", ""},
		{"赛轮（沈阳）轮胎有限公司", "沈阳市", "赛轮", "轮胎", "limited", ""},
		{"賽輪(瀋陽)輪胎有限公司", "沈阳市", "赛轮", "轮胎", "limited", ""},
		{"格力电器（珠海金湾）有限公司", "金湾区", "格力", "电器", "limited", ""},
		{"福建省三钢（集团）有限责任公司", "福建省", "三钢", "", "limited group", ""},
		{"三钢集团有限公司", "", "三钢", "", "limited group", ""},
		{"特步（中国）有限公司", "", "特步", "", "limited", ""},
		{"宝山钢铁股份有限公司", "宝山区|宝山区?", "宝山", "钢铁", "stock", ""},
		{"南京钢铁股份有限公司", "南京市", "南京", "钢铁", "stock", ""},
		{"东方电气集团有限公司", "东方市?", "东方", "电气", "limited group", ""},
		{"中国石油化工股份有限公司九江分公司", "", "中国石油", "化工", "stock", "九江分公司"},
		{"中国石化九江分公司", "", "中国石化", "", "", "九江分公司"},
		{"江西铜业集团有限公司贵溪冶炼厂", "江西省", "江西", "铜业", "limited group", "贵溪冶炼厂"},
		{"攀钢集团矿业有限公司朱兰铁矿", "", "攀钢集团", "矿业", "limited", "朱兰铁矿"},
		{"中国电子科技集团公司第十四研究所", "", "中国电子", "科技", "company group", "第十四研究所"},
		{"马鞍山钢铁股份有限公司（宝武马钢）", "马鞍山市", "马鞍山", "钢铁", "stock", ""},
		{"昆山市某某精密机械有限公司", "昆山市", "某某", "精密机械", "limited", ""},
		{"某某合伙企业（有限合伙）", "", "某某", "", "partnership", ""},
		{"TCL空调器（武汉）有限公司", "武汉市", "tcl", "空调器", "limited", ""},
		{"沙钢集团", "", "沙钢", "", "company group", ""},
		{"海尔", "", "海尔", "", "", ""},
		{"ABB", "", "abb", "", "", ""},
		{"有限公司", "", "有限公司", "", "", ""},
		{"", "", "", "", "", ""},
	} {
		n := p.Name(test.name)
		var where []string
		for _, r := range n.Places {
			where = append(where, g.Title(r))
		}
		place := strings.Join(where, "|")
		if place != "" && !n.Sure {
			place += "?"
		}
		form := string(n.Form)
		if n.Group {
			form += " group"
		}
		if place != test.place || n.Core != test.core || n.Trade != test.trade || form != test.form || n.Branch != test.branch {
			t.Errorf("Name(%s):\n got %s|%s|%s|%s|%s\nwant %s|%s|%s|%s|%s", test.name, place, n.Core, n.Trade, form, n.Branch,
				test.place, test.core, test.trade, test.form, test.branch)
		}
	}
}

// TestSpelledOtherwise: the way of writing makes no difference to any part.
func TestSpelledOtherwise(t *testing.T) {
	p := parse.New(places(t))
	for _, names := range [][]string{
		{"内蒙古蒙牛乳业（集团）股份有限公司", "内蒙古蒙牛乳业(集团)股份有限公司", "內蒙古蒙牛乳業（集團）股份有限公司", " 内蒙古蒙牛乳业 （集团） 股份有限公司"},
		{"中国东方电气集团有限公司", "中國東方電氣集團有限公司"},
	} {
		want := p.Name(names[0])
		for _, name := range names[1:] {
			got := p.Name(name)
			if got.Core != want.Core || got.Trade != want.Trade || got.Form != want.Form || got.Group != want.Group || got.Text != want.Text {
				t.Errorf("%s: got %+v, want %+v", name, got, want)
			}
		}
	}
}

func FuzzName(f *testing.F) {
	p := parse.New(places(f))
	for _, s := range []string{"湖北诺邦科技股份有限公司", "（", "（集团）", "有限公司分公司", "\xff", "市有限公司", "合伙企业（有限合伙）"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n := p.Name(s)
		if n.Text != "" && n.Core == "" && utf8.ValidString(s) && n.Bare != "" {
			t.Errorf("Name(%q) has no core: %+v", s, n)
		}
	})
}
