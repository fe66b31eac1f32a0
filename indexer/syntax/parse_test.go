package syntax

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

// rows are texts as typed, what they are understood as (in canonical form; "" for
// the text itself), and the codes of the notes.
var rows = []struct{ text, want, notes string }{
	// Plain words.
	{"", "", ""},
	{"  \t\u3000", "", ""},
	{"两化融合", "", ""},
	{"能源 管控中心", "", ""},
	{" 能源　管控中心 ", "能源 管控中心", ""},
	{"MES ERP3.0 5G GB/T 23001", "", ""},
	{"10:30", "", ""},
	{"http://example.org/a?b=c", "", ""},
	{"https：//example.org", "", ""},
	{"ERP:", "", ""},
	{"C:\\ERP", "", ""},
	{"X-射线 T-0", "", ""},
	{"C++ C#", "", ""},
	{"九江石化，智能工厂。", "九江石化 智能工厂", ""},
	{"《中国制造2025》", "", ""},
	{"会议强调指出：要加快", "", ""},
	{"and or not 或者 非常 并非", "", ""},
	{"离散or流程", "", ""},
	{"宝钢（上海）有限公司", "", ""},
	{"中国石化(九江)", "", ""},
	{"f(a|b,c)", "", ""},
	{`5"屏 3"屏`, "", ""},
	{"\u200b两化融合\ufeff", "两化融合", ""},
	{"𠮷野家 é", "", ""},
	{"2*300MW机组", "", ""},
	{"2013-2016", "", ""},
	{"\xff\xfe", "\ufffd\ufffd", ""},

	// Phrases.
	{`"能源管控 中心"`, "", ""},
	{"“能源管控 中心”", `"能源管控 中心"`, ""},
	{"”能源“", `"能源"`, ""},
	{`“能源"`, `"能源"`, ""},
	{"＂能源＂", `"能源"`, ""},
	{"「能源」『管控』", `"能源" "管控"`, ""},
	{`「能"源」`, "", ""},
	{`『能"源」』`, "", ""},
	{"关于“两化融合”的案例", `关于 "两化融合" 的案例`, ""},
	{`" 能源 "`, `"能源"`, ""},
	{`"OR"`, "", ""},
	{`"-能源"`, "", ""},
	{`"地区:浙江"`, "", ""},
	{`"能源`, "能源", "quote"},
	{`能源"`, "能源", "quote"},
	{`"a" b"`, `"a" b`, "quote"},
	{"「能源", "能源", "quote"},
	{"能源」", "能源", "quote"},
	{`"" 能源`, "能源", "empty"},
	{`"a"*`, `"a"`, "star"},

	// Without.
	{"能源 -钢铁", "", ""},
	{"能源 －钢铁", "能源 -钢铁", ""},
	{"能源 −钢铁", "能源 -钢铁", ""},
	{"能源 NOT 钢铁", "能源 -钢铁", ""},
	{"能源 非 钢铁", "能源 -钢铁", ""},
	{"能源 非钢铁", "", ""},
	{"-钢铁", "", ""},
	{`-"能源 中心" -能源*`, "", ""},
	{"-(钢铁 石化)", "", ""},
	{"-(钢铁 OR 石化)", "", ""},
	{"-(-钢铁)", "", ""},
	{"--钢铁", "-钢铁", ""},
	{"NOT -钢铁", "-钢铁", "operator"},
	{"NOT NOT 钢铁", "-钢铁", "operator"},
	{"能源 - 钢铁", "能源 钢铁", "operator"},
	{"能源-", "", ""},
	{"能源 -", "能源", "operator"},
	{"能源 非", "能源", "operator"},
	{`“融合”-管理`, `"融合" 管理`, ""},

	// OR, AND and brackets.
	{"钢铁 OR 石化", "", ""},
	{"钢铁|石化", "钢铁 OR 石化", ""},
	{"钢铁 || 石化", "钢铁 OR 石化", ""},
	{"钢铁｜石化", "钢铁 OR 石化", ""},
	{"钢铁 或 石化", "钢铁 OR 石化", ""},
	{"钢铁 ＯＲ 石化", "钢铁 OR 石化", ""},
	{"浙江 钢铁 OR 石化 能源", "浙江 (钢铁 OR 石化) 能源", ""},
	{"浙江 AND 钢铁 OR 石化", "浙江 (钢铁 OR 石化)", ""},
	{"(浙江 钢铁) OR 石化", "", ""},
	{"（浙江 钢铁） OR 石化", "(浙江 钢铁) OR 石化", ""},
	{"a OR b OR c", "", ""},
	{"(a OR b) OR c", "a OR b OR c", ""},
	{"((a)) (b c)", "a b c", ""},
	{"a OR -b", "", ""},
	{"NOT(a OR b)", "-(a OR b)", ""},
	{"f(a OR b)", "f (a OR b)", ""},
	{"OR", "", "operator"},
	{"OR 能源", "能源", "operator"},
	{"能源 OR", "能源", "operator"},
	{"a OR OR b", "a OR b", "operator"},
	{"a OR AND b", "a b", "operator"},
	{"AND a AND AND b", "a b", "operator operator"},
	{"| - *", "", "operator star operator"},
	{"()", "", "empty"},
	{"() a", "a", "empty"},
	{"(a", "a", "bracket"},
	{"a)", "a", "bracket"},
	{"1)能源 2)管控", "1 能源 2 管控", "bracket bracket"},
	{")a(", "a", "bracket bracket"},
	{"((a OR b) c", "(a OR b) c", "bracket"},
	{"a OR ()", "a", "empty"},
	{"-()", "", "empty operator"},

	// Prefixes.
	{"能源*", "", ""},
	{"neng＊", "neng*", ""},
	{"能源**", "能源*", ""},
	{"GB/T* OR ISO*", "", ""},
	{"*", "", "star"},
	{"*能源", "能源", "star"},
	{"能 * 源", "能 源", "star"},
	{"OR*", "", ""},

	// Fields.
	{"标题:能源", "", ""},
	{"标题：能源", "标题:能源", ""},
	{"標題：能源 地區:浙江", "标题:能源 地区:浙江", ""},
	{"TITLE:能源", "标题:能源", ""},
	{"ｔｉｔｌｅ：能源", "标题:能源", ""},
	{"地区: 浙江", "地区:浙江", ""},
	{"地区:浙江,江苏", "", ""},
	{"地区:浙江，江苏、上海|安徽", "地区:浙江,江苏,上海,安徽", ""},
	{"地区:(浙江 江苏)", "地区:浙江,江苏", ""},
	{"地区:（浙江 或 江苏、上海）", "地区:浙江,江苏,上海", ""},
	{`地区:"浙江 省",江苏`, "", ""},
	{"地区:浙江, 能源", "地区:浙江 能源", ""},
	{"地区:浙江，行业:钢铁", "地区:浙江 行业:钢铁", ""},
	{"地区:浙江,地区:江苏", "地区:浙江,江苏", ""},
	{"地区:region:330000,region:320000", "地区:330000,320000", ""},
	{"-地区:浙江", "", ""},
	{"地区:浙江 OR 行业:钢铁", "", ""},
	{"地区:浙江|行业:钢铁", "地区:浙江 OR 行业:钢铁", ""},
	{"标题:能源*", "", ""},
	{"标题:宝钢（上海）", "", ""},
	{"来源:http://example.org/a", "", ""},
	{"示范区:苏州 计划:试点 zone:a program:b", "园区:苏州 项目:试点 园区:a 项目:b", ""},
	{"kind:case 所有制:民营 证据:a 别名:b 正文:c 做法:d", "类型:case 所有制:民营 证据:a 别名:b 正文:c 做法:d", ""},
	{"能源地区:浙江", "", "field"},
	{"foo:bar", "", "field"},
	{`foo:"bar baz"`, `foo: "bar baz"`, ""},
	{"作者：张三", "", "field"},
	{"地区:", "地区", "value"},
	{"地区: OR 能源", "地区 OR 能源", "value"},
	{"地区: -能源", "地区 -能源", "value"},
	{"地区:行业:钢铁", "地区 行业:钢铁", "value"},
	{"地区:()", "地区", "value empty"},
	{"地区:*", "地区", "star value"},
	{`地区:"浙江`, "地区:浙江", "quote"},
	{"地区:(浙江 江苏", "地区:浙江,江苏", "bracket"},
	{"地区:(浙江 -江苏)", "地区:浙江 -江苏", "bracket bracket"},
	{"地区:(浙江 AND 江苏)", "地区:浙江,江苏", "operator"},

	// Years.
	{"年:2013", "", ""},
	{"年份：2013年", "年:2013", ""},
	{"year:2013-2016", "年:2013..2016", ""},
	{"年:2013..2016", "", ""},
	{"年:2013~2016", "年:2013..2016", ""},
	{"年:２０１３～２０１６", "年:2013..2016", ""},
	{"年:2013年至2016年", "年:2013..2016", ""},
	{"年:2013——2016", "年:2013..2016", ""},
	{"年:2013..", "", ""},
	{"年:2013-", "年:2013..", ""},
	{"年:..2016", "", ""},
	{"年:-2016", "年:..2016", ""},
	{"年:2016-2013", "年:2013..2016", ""},
	{"年:2013,2015-2016", "年:2013,2015..2016", ""},
	{"年:未知", "", ""},
	{`年:"2013"`, "年:2013", ""},
	{"年:13", "年 13", "year value"},
	{"年:foo", "年 foo", "year value"},
	{"年:2013,foo", "年:2013 foo", "year"},
	{"年:..", "年 ..", "year value"},
	{"年:20130", "年 20130", "year value"},
	{"年:201*", "年 201*", "year value"},
}

func TestParse(t *testing.T) {
	for _, row := range rows {
		q := Parse(row.text)
		want := row.want
		if want == "" {
			want = strings.TrimSpace(row.text)
		}
		if got := q.String(); got != want {
			t.Errorf("%q: got %s, want %s", row.text, got, want)
		}
		if got := codes(q.Notes); got != row.notes {
			t.Errorf("%q: got notes %q, want %q", row.text, got, row.notes)
		}
		checkQuery(t, q)
	}
}

func codes(notes []graphmodel.Note) string {
	var all []string
	for _, n := range notes {
		all = append(all, n.Code)
	}
	return strings.Join(all, " ")
}

// TestTree shows what one query of everything is made of, and where.
func TestTree(t *testing.T) {
	got := Parse(`能源 (“管控 中心” OR mes*) -年：2013-2016,2019 地区:浙江`).Root
	at := func(start, end int) graphmodel.Mark { return graphmodel.Mark{Start: start, End: end} }
	want := And{at(0, 44), []Node{
		Text{at(0, 2), "能源", Word},
		Or{at(3, 20), []Node{
			Text{at(4, 11), "管控 中心", Phrase},
			Text{at(15, 19), "mes", Prefix},
		}},
		Not{at(21, 38), Field{
			At: at(22, 38), Name: Year, Label: at(22, 23),
			Years: []Years{{at(24, 33), 2013, 2016}, {at(34, 38), 2019, 2019}},
		}},
		Field{At: at(39, 44), Name: Region, Label: at(39, 41), Texts: []Text{{at(42, 44), "浙江", Word}}},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
