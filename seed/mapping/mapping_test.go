package mapping

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// columns are those of a header of letters in order.
func columns(names ...string) []Column {
	var list []Column
	for i, name := range names {
		list = append(list, Column{Name: name, Letter: string(rune('A' + i))})
	}
	return list
}

const source = "source: {title: 虚构名单, date: 2015-06, class: document}\n"

const full = source + `confidence: high
things:
  - kind: enterprise
    title: "{企业}"
    aliases: "{简称}"
    props: {uscc: "{代码}", ownership: {text: "{性质}", map: {私企: private}}}
  - {kind: practice, title: {text: "{做法}", split: "、"}, create: false}
  - {kind: program, key: ["虚构专项", "{年}", "{批} {向}"], title: "虚构专项（{年}年，{批}）"}
claims:
  - {kind: adopted, from: enterprise, to: practice, since: "{时间}", in_use_by: "{年}", quote: "{企业}：{做法}"}
  - {kind: took_part_in, from: enterprise, to: program, since: "{年}", props: {batch: "{批}"}}
`

func bound(t testing.TB, yaml string, header []Column) *Reader {
	t.Helper()
	m, err := Read("m.yaml", []byte(yaml))
	if err != nil {
		t.Fatal(err)
	}
	r, err := m.Bind(schema.Builtin(), header)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestDraft(t *testing.T) {
	r := bound(t, full, columns("企业", "简称", "代码", "性质", "做法", "年", "批", "向", "时间"))
	d, refused := r.Draft(Row{Number: 7, Cells: []string{"虚构　厂", "甲、乙", "9135 0100-m000100y43", "私企", "MES、ERP、MES", "2015年度", "第一批", "", "2014年3月"}})
	if refused != nil {
		t.Fatal(refused)
	}
	var got []string
	for _, m := range d.Mentions {
		got = append(got, fmt.Sprint(m.Kind, " ", m.Title, " ", m.Key, " ", m.Aliases, " ", string(m.Props.Canonical()), " ", m.Create))
	}
	for _, c := range d.Claims {
		e := c.Edge
		got = append(got, fmt.Sprint(c.From, c.To, " ", e.Kind, " ", e.Since, " ", e.InUseBy, " ", e.Quote, " ", e.Confidence, " ", string(e.Props.Canonical())))
	}
	want := []string{
		`enterprise 虚构 厂  [甲 乙] {"ownership":"private","uscc":"91350100M000100Y43"} true`,
		`practice MES  []  false`, `practice ERP  []  false`,
		`program 虚构专项（2015年度年，第一批） xu-gou-zhuan-xiang~2015-nian-du~di-yi-pi []  true`,
		`0 1 adopted 2014-03  虚构　厂：MES、ERP、MES high `, `0 2 adopted 2014-03  虚构　厂：MES、ERP、MES high `,
		`0 3 took_part_in 2015   high {"batch":"第一批"}`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if d.Source.Title != "虚构名单" || d.Source.ID.Kind() != "source" || d.Row != 7 {
		t.Errorf("got %+v", d.Source)
	}
}

func TestRowsRefused(t *testing.T) {
	r := bound(t, full, columns("企业", "简称", "代码", "性质", "做法", "年", "批", "向", "时间"))
	for _, test := range []struct {
		cells string
		place string // "" when the row is taken
	}{
		{"厂||||||||", ""},
		{"厂||不详|——|NA|无||未知|", ""},
		{"||||MES||||", "column A (企业)"},
		{"厂||91350100M000100Y44||||||", "column C (代码)"},
		{"厂||9.135E+17||||||", "column C (代码)"},
		{"厂|||国营||||||", "column D (性质)"},
		{"厂||||MES||||2015年春", "column I (时间)"},
		{"厂||||MES|二〇一五|||", "column F (年)"},
	} {
		_, refused := r.Draft(Row{Number: 3, Cells: strings.Split(test.cells, "|")[:9]})
		switch {
		case test.place == "" && refused != nil, test.place != "" && refused == nil:
			t.Errorf("%s: got %v, want a refusal: %v", test.cells, refused, test.place != "")
		case refused != nil && (!errors.Is(refused, graphmodel.ErrInvalid) || !strings.Contains(refused.Error(), "row 3, "+test.place)):
			t.Errorf("%s: got %v, want %s", test.cells, refused, test.place)
		}
	}
}

// TestSourceOfEachRow: a row has the source that it says, whatever the rows above it said.
func TestSourceOfEachRow(t *testing.T) {
	r := bound(t, "source: {title: \"{名单}\", date: \"{日期}\", class: document}\nthings: [{kind: enterprise, title: \"{企业}\"}]", columns("企业", "名单", "日期"))
	for i, test := range []struct{ title, date, want string }{
		{"甲", "2015-06", "甲 2015-06"}, {"甲", "2015-06", "甲 2015-06"}, {"甲", "某日", ""}, {"甲", "某日", ""},
		{"甲", "2016", "甲 2016"}, {"乙", "2016", "乙 2016"}, {"甲", "2015-06", "甲 2015-06"},
	} {
		d, refused := r.Draft(Row{Number: i + 2, Cells: []string{"虚构厂", test.title, test.date}})
		got := d.Source.Title + " " + d.Source.Props.String("published")
		if (refused != nil) != (test.want == "") || refused == nil && got != test.want {
			t.Errorf("row %d: got %q, refused %v, want %q", i+2, got, refused, test.want)
		}
	}
}

// TestWrongHost: an address that no source can be named after is said to be wrong itself.
func TestWrongHost(t *testing.T) {
	for _, address := range []string{"https://…", "https://中国.政务/a", "example.org"} {
		r := bound(t, "source: {title: 虚构名单, date: 2015-06, url: \""+address+"\"}\nthings: [{kind: enterprise, title: \"{企业}\"}]", columns("企业"))
		if _, refused := r.Draft(Row{Number: 2, Cells: []string{"厂"}}); refused == nil || !strings.Contains(refused.Error(), address) {
			t.Errorf("%s: got %v, want it refused by name", address, refused)
		}
	}
}

// TestErrorCells: an error is no value, in a column that counts.
func TestErrorCells(t *testing.T) {
	r := bound(t, source+"things: [{kind: enterprise, title: \"{企业}\"}]", columns("企业", "备注"))
	row := Row{Number: 4, Cells: []string{"#REF!", "#N/A"}, Errors: []int{1}}
	if _, refused := r.Draft(row); refused != nil {
		t.Errorf("an error in a column that is not used: got %v", refused)
	}
	row.Errors = []int{0, 1}
	if _, refused := r.Draft(row); refused == nil || refused.Letter != "A" {
		t.Errorf("got %v, want a refusal of A", refused)
	}
}

// TestWrongMappings: each with its place, and what would be right.
func TestWrongMappings(t *testing.T) {
	thing := "things: [{kind: enterprise, title: \"{企业}\"}]\n"
	for _, test := range []struct{ yaml, want string }{
		{"", "m.yaml:1:1: source.title"},
		{"nothing: 1", "m.yaml:1:1: nothing: there is no such key"},
		{"source: {titel: x}", "m.yaml:1"},
		{"source: [1]", "m.yaml:1"},
		{"things: x", "m.yaml:1"},
		{source + source + thing, "m.yaml:2:1: mapping key"},
		{source + thing + "---\n" + thing, "one YAML document"},
		{"source: {title: x, date: 2015}\n" + thing, "m.yaml:1:"},
		{source, "things"},
		{source + "things: [{kind: firm, title: x}]", "m.yaml:2:17: things[0].kind"},
		{source + "things: [{kind: enterprise}]", "enterprise: give its title or its id"},
		{source + "things: [{kind: enterprise, title: x}, {kind: enterprise, title: y}]", "name this one by as"},
		{source + "things: [{kind: enterprise, title: \"{x\"}]", "pair of braces"},
		{source + "things: [{kind: enterprise, title: \"x}\"}]", "pair of braces"},
		{source + "things: [{kind: enterprise, title: x, props: {colour: y}}]", "no such property"},
		{source + "things: [{kind: enterprise, title: x, create: false, unknown: skip}]", "not the first"},
		{source + "things: [{kind: enterprise, title: x}, {kind: region, title: y, unknown: drop}]", "must be skip"},
		{source + "confidence: sure\n" + thing, "confidence"},
		{source + thing + "claims: [{kind: liked, from: enterprise, to: enterprise}]", "no kind of edge"},
		{source + thing + "claims: [{kind: adopted, from: enterprise, to: practice, quote: x}]", `no "practice" among`},
		{source + thing + "claims: [{kind: adopted, from: enterprise, to: enterprise, quote: x}]", "may not join"},
		{source + "things: [{kind: enterprise, title: x}, {kind: practice, title: y}]\nclaims: [{kind: adopted, from: enterprise, to: practice}]", "must have quote"},
		{source + "things: [{kind: enterprise, title: x}, {kind: region, title: y}]\nclaims: [{kind: located_in, from: enterprise, to: region, in_use_by: z}]", "must not have in_use_by"},
		{source + "things: [{kind: enterprise, title: x}, {kind: indicator, title: y}]\nclaims: [{kind: scored, from: enterprise, to: indicator, since: z}]", "property value"},
		{source + "things: [{kind: enterprise, title: \"{名}\"}]", `m.yaml:2:36: the header has no column "名"`},
		{source + "things: [{kind: enterprise, title: \"{备注}\"}]", "say {#B} or {#C}"},
	} {
		m, err := Read("m.yaml", []byte(test.yaml))
		if err == nil {
			_, err = m.Bind(schema.Builtin(), columns("企业", "备注", "备注"))
		}
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s\ngot %v, want %q", test.yaml, err, test.want)
		}
	}
}

func TestUSCC(t *testing.T) {
	for cell, want := range map[string]bool{
		"91350100M000100Y43": true, "９１３５０１００m000100y43": true, " 91350100-M000100Y43": true,
		"91350100M000100Y44": false, "91350100M000100Y4": false, "91350100I000100Y43": false, "": false, "虚构": false,
	} {
		if code, ok := USCC(cell); ok != want || ok && code != "91350100M000100Y43" {
			t.Errorf("%s: got %s, %v", cell, code, ok)
		}
	}
	// One sign changed, or two neighbours exchanged, is always noticed.
	good := "91350100M000100Y43"
	for i := range good {
		for _, c := range usccSigns {
			if bad := good[:i] + string(c) + good[i+1:]; bad != good {
				if _, ok := USCC(bad); ok {
					t.Errorf("%s passes", bad)
				}
			}
		}
	}
}

// TestGuessMark: what moved an adopter goes to the adoption, and is not told as unused.
func TestGuessMark(t *testing.T) {
	m, notes := Guess(schema.Builtin(), columns("企业名称", "做法", "采用时间", "采用性质"), nil, Known{})
	if got := m.Claims[0].Props["adoption_mark"].Text; got != "{采用性质}" || strings.Contains(strings.Join(notes, "\n"), "没有用上") {
		t.Errorf("got %q, notes %q", got, notes)
	}
}

func TestGuess(t *testing.T) {
	for _, test := range []struct{ header, want, notes string }{
		{"序号,企业名称,统一社会信用代码,所属行业,省份,地市,入选年份,批次,项目名称,采用做法,采用时间,来源,来源网址,发布日期",
			"enterprise region industry practice program | located_in in_industry adopted took_part_in", ""},
		{"No.,Company name,Unified Social Credit Code,Province,Practice,Adopted,Source,URL,Published", "enterprise region practice | located_in adopted", ""},
		{"单位名称（全称）*,所在地,备用", "enterprise region | located_in", "备用"},
		{"企业信息/企业名称,企业信息/省", "enterprise region | located_in", ""},
		{"示范区名称,地区,批次,批准时间", "zone region program | located_in took_part_in", "--program"},
		{"案例名称,摘要,行业,做法", "case industry practice | in_industry shows", ""},
		{"企业名称,案例名称,做法", "enterprise case practice | about adopted shows", ""},
		{"企业名称,标准,等级,证书编号,发证日期", "enterprise standard | certified", ""},
		{"企业名称,指标,得分,年份", "enterprise indicator | scored", ""},
		{"甲,乙", " | ", "no column of names"},
		{"企业名称 company,所有制原文,成立时间,企业名称（旧）", "enterprise | ", "企业名称（旧）"},
	} {
		header := columns(strings.Split(test.header, ",")...)
		m, notes := Guess(schema.Builtin(), header, nil, Known{})
		var things, claims []string
		for _, x := range m.Things {
			things = append(things, string(x.Kind))
		}
		for _, x := range m.Claims {
			claims = append(claims, string(x.Kind))
		}
		if got := strings.Join(things, " ") + " | " + strings.Join(claims, " "); got != test.want {
			t.Errorf("%s: got %s, want %s", test.header, got, test.want)
		}
		if said := strings.Join(notes, "\n"); !strings.Contains(said, test.notes) {
			t.Errorf("%s: got %s, want %q", test.header, said, test.notes)
		}
		if len(m.Things) == 0 {
			continue
		}
		m, _ = Guess(schema.Builtin(), header, nil, Known{Title: "虚构", Date: "2015", Program: "虚构专项"})
		again, err := Read("g.yaml", []byte(Print(m, notes)))
		if err != nil {
			t.Fatalf("%s: %v\n%s", test.header, err, Print(m, notes))
		}
		if diff := cmp.Diff(m, again, cmpopts.IgnoreUnexported(Mapping{}, Value{})); diff != "" {
			t.Errorf("%s: printed and read (-want +got):\n%s", test.header, diff)
		}
		if _, err := again.Bind(schema.Builtin(), header); err != nil {
			t.Errorf("%s: %v", test.header, err)
		}
	}
}

func TestGuessByContents(t *testing.T) {
	m, _ := Guess(schema.Builtin(), columns("企业名称", "证照"), []Row{{Number: 2, Cells: []string{"甲", "91350100M000100Y43"}}}, Known{})
	if got := m.Things[0].Props["uscc"].Text; got != "{证照}" {
		t.Errorf("got %q, want the column of codes", got)
	}
}

// FuzzRead: whatever is read is refused with a place or can be printed and read again.
func FuzzRead(f *testing.F) {
	f.Add(full)
	f.Add("source: {title: &a [*a]}\nthings: !!x\n")
	f.Add("things:\n  - title: {text: \"{a}{{b}}\", map: {1: 2, true: ~}}\n")
	f.Fuzz(func(t *testing.T, text string) {
		m, err := Read("m.yaml", []byte(text))
		if err != nil {
			if !errors.Is(err, graphmodel.ErrInvalid) {
				t.Fatalf("got %v", err)
			}
			return
		}
		r, err := m.Bind(schema.Builtin(), columns("企业", "简称", "代码", "性质", "做法", "年", "批", "向", "时间"))
		if err != nil {
			return
		}
		r.Draft(Row{Number: 2, Cells: []string{"甲", "", "x", "民营", "MES、ERP", "2015", "一", "二", "2015-06"}})
		again, err := Read("m.yaml", []byte(Print(m, nil)))
		if err != nil {
			t.Fatalf("%v\n%s", err, Print(m, nil))
		}
		if diff := cmp.Diff(m, again, cmpopts.IgnoreUnexported(Mapping{}, Value{}), cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("(-want +got):\n%s", diff)
		}
	})
}

// FuzzDraft: a row is refused with its place, or what it says has the form of a draft.
func FuzzDraft(f *testing.F) {
	f.Add("甲", "91350100M000100Y43", "民营", "MES、ERP", "2015年度")
	f.Add("", "9.1E+17", "国营", "、；", "8/23/2013")
	r := bound(f, full, columns("企业", "简称", "代码", "性质", "做法", "年", "批", "向", "时间"))
	f.Fuzz(func(t *testing.T, name, code, kind, practice, date string) {
		d, refused := r.Draft(Row{Number: 2, Cells: []string{name, name, code, kind, practice, date, name, code, date}})
		if refused != nil {
			if refused.Row != 2 || refused.Zh == "" || refused.En == "" {
				t.Fatalf("got %+v", refused)
			}
			return
		}
		for _, c := range d.Claims {
			if c.From >= len(d.Mentions) || c.To >= len(d.Mentions) {
				t.Fatalf("got %+v", c)
			}
		}
	})
}

// TestDown: what is said in the first row of a group alone holds below, but not beside another place.
func TestDown(t *testing.T) {
	r := bound(t, source+`things: [{kind: enterprise, title: "{企业}"}, {kind: region, title: {text: "{省}{市}", down: true}}]`, columns("省", "市", "企业", "值"))
	for i, test := range []struct{ row, want string }{
		{"浙江|杭州|甲|", "浙江杭州"}, {"|宁波|乙|", "浙江宁波"}, {"||丙|", "浙江宁波"}, {"江苏||丁|", "江苏"}, {"||戊|", "江苏"},
	} {
		d, refused := r.Draft(Row{Number: i + 2, Cells: strings.Split(test.row, "|")})
		if refused != nil || len(d.Mentions) != 2 || d.Mentions[1].Title != test.want {
			t.Errorf("%s: got %+v %v, want %s", test.row, d.Mentions, refused, test.want)
		}
	}
}

// TestNumbers: a day that lost its format is that day by the table's reckoning, and what a
// number does not say is refused.
func TestNumbers(t *testing.T) {
	r := bound(t, source+`things: [{kind: enterprise, title: "{企业}", props: {uscc: "{代码}"}}, {kind: program, title: 虚构专项}]
claims: [{kind: took_part_in, from: enterprise, to: program, since: "{时间}"}]`, columns("企业", "时间", "代码"))
	for _, test := range []struct {
		row      string
		numbers  []int
		from1904 bool
		want     string
	}{
		{"甲|43009|", []int{1}, false, "2017-10-01"},
		{"甲|43009.5|", []int{1}, false, "2017-10-01"},
		{"甲|41547|", []int{1}, true, "2017-10-01"},
		{"甲|2017|", []int{1}, false, "2017"},
		{"甲|2017.11|", []int{1}, false, "2017-11"},
		{"甲|2017.1|", nil, false, "2017-01"},
		{"甲|2017.1|", []int{1}, false, "1 月还是 10 月"},
		{"甲|43009|", nil, false, "若从 1900 年数起，是 2017-10-01"},
		{"甲|2017|913301007998765000", []int{1, 2}, false, "末几位已丢失"},
	} {
		d, refused := r.Draft(Row{Number: 2, Cells: strings.Split(test.row, "|"), Numbers: test.numbers, From1904: test.from1904})
		got := fmt.Sprint(refused)
		if refused == nil {
			got = string(d.Claims[0].Edge.Since)
		}
		if !strings.Contains(got, test.want) {
			t.Errorf("%s %v: got %s, want %s", test.row, test.numbers, got, test.want)
		}
	}
}

// TestGuessBeside: places that stand over groups of rows, or name the sheet, are the rows' places.
func TestGuessBeside(t *testing.T) {
	header := append(columns("序号", "企业名称"), Beside...)
	for want, rows := range map[string][]Row{
		"{#group}": {{Cells: []string{"1", "甲", "浙江省", "名单"}}, {Cells: []string{"2", "乙", "上海", "名单"}}},
		"{#sheet}": {{Cells: []string{"1", "甲", "", "浙江省"}}},
		"":         {{Cells: []string{"1", "甲", "中央企业", "名单"}}, {Cells: []string{"1", "甲", "浙江省", "名单"}}},
	} {
		m, _ := Guess(schema.Builtin(), header, rows, Known{Title: "虚构名单", Date: "2015"})
		got := ""
		for _, thing := range m.Things {
			if thing.Kind == "region" {
				got = thing.Title.Text
			}
		}
		if got != want {
			t.Errorf("got a region %q, want %q", got, want)
		}
		if _, err := m.Bind(schema.Builtin(), header); err != nil {
			t.Error(err)
		}
	}
}

// TestUnbroken: a line break that makes a name fit its cell is no part of it.
func TestUnbroken(t *testing.T) {
	r := bound(t, source+"things: [{kind: enterprise, title: \"{企业}\"}]", columns("企业"))
	for cell, want := range map[string]string{
		"虚构电子(集团)\n股份有限公司": "虚构电子(集团)股份有限公司", "虚构　厂\r\n 一部": "虚构 厂一部", "Made-up\nWorks": "Made-up Works",
	} {
		if d, refused := r.Draft(Row{Number: 2, Cells: []string{cell}}); refused != nil || d.Mentions[0].Title != want {
			t.Errorf("%q: got %+v %v, want %q", cell, d.Mentions, refused, want)
		}
	}
}

// TestGuessSeveral: units that apply together are one each, and a list within a name stays.
func TestGuessSeveral(t *testing.T) {
	for cell, want := range map[string]string{
		"虚构甲有限公司、虚构大学": "、；;", "虚构甲公司（联合体）；虚构乙研究院": "、；;", "虚构酒、饮料有限公司": "", "虚构甲集团\n股份有限公司": "",
	} {
		m, _ := Guess(schema.Builtin(), columns("申报单位"), []Row{{Cells: []string{cell}}}, Known{})
		if got := m.Things[0].Title.Split; got != want {
			t.Errorf("%q: got split %q, want %q", cell, got, want)
		}
	}
}

// TestHeaders: what columns of published lists are called, and those that are not meant.
func TestHeaders(t *testing.T) {
	for want, headers := range map[string]string{
		"enterprise": "申报主体 项目单位 项目承担单位 牵头单位 贯标企业名称 示范企业名称 获证组织 工厂名称 项目申报单位 企业（单位）名称 单位全称 申报单位（盖章）",
		"province":   "省/自治区/直辖市 省、自治区、直辖市 省（区、市） 推荐省份",
		"city":       "市（州） 设区市 所在市州",
		"county":     "县（市、区） 所属县区",
		"industry":   "行业领域 国民经济行业分类 所属行业（大类）",
		"year":       "获评年份", "date": "颁证日期", "batch": "试点批次", "track": "建设方向", "project": "场景名称", "case": "案例题目",
		"": "推荐单位 推荐部门 评定机构 参与单位 联合单位 填报单位 主管部门 联系人 企业规模 企业地址 项目单位联系人",
	} {
		for _, header := range strings.Fields(headers) {
			if got := Role(header); got != want {
				t.Errorf("%s: got %q, want %q", header, got, want)
			}
		}
	}
	for header, want := range map[string]string{"企业 名称": "enterprise", "企业名称 Company": "enterprise", "企业 地址": "", "单位 代码": "", "公司 网址": ""} { // broken over two lines
		if got := Role(header); got != want {
			t.Errorf("%s: got %q, want %q", header, got, want)
		}
	}
	seen := map[string]role{}
	for r, names := range words {
		for _, name := range names {
			if other, twice := seen[foldHeader(name)]; twice && other != r {
				t.Errorf("%s is both %s and %s", name, r, other)
			}
			seen[foldHeader(name)] = r
		}
	}
}

// TestGuessForm: a form of one enterprise is no list of enterprises.
func TestGuessForm(t *testing.T) {
	rows := []Row{{Cells: []string{"统一社会信用代码", ""}}, {Cells: []string{"所在地", "浙江省"}}, {Cells: []string{"所属行业", "纺织"}}, {Cells: []string{"联系人", "某"}}}
	m, notes := Guess(schema.Builtin(), columns("企业名称", "虚构甲厂"), rows, Known{})
	if len(m.Things) > 0 || !strings.Contains(strings.Join(notes, "\n"), "登记表") {
		t.Errorf("got %+v, %v, want nothing and a note", m.Things, notes)
	}
}
