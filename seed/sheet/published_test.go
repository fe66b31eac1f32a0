package sheet

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// rowsOf is rows of a made-up sheet, each its cells with "|" between.
func rowsOf(lines ...string) string {
	var b strings.Builder
	for i, line := range lines {
		fmt.Fprintf(&b, `<row r="%d">`, i+1)
		for j, cell := range strings.Split(line, "|") {
			if cell != "" {
				b.WriteString(text(fmt.Sprint(letters(j), i+1), cell))
			}
		}
		b.WriteString(`</row>`)
	}
	return b.String()
}

// TestPublished: lists as ministries and provinces publish them, and what is no row of them.
func TestPublished(t *testing.T) {
	for name, c := range map[string]struct {
		lines []string
		want  []string
		note  string
	}{
		"groups": {
			[]string{"序号|企业名称|批次", "一、虚构省（2家）", "1|甲|第一批", "2|乙", "北京市", "1|丙|第一批"},
			[]string{"序号|企业名称|批次", "3 虚构省 1|甲|第一批", "4 虚构省 2|乙|", "6 北京市 1|丙|第一批"},
			"分组行未读：“一、虚构省（2家）”（2 处，第一处在 Sheet1!2）",
		},
		"a name alone is no group": {
			[]string{"企业名称|省份|批次", "甲|浙江|第一批", "乙"},
			[]string{"企业名称|省份|批次", "2  甲|浙江|第一批", "3  乙||"}, "",
		},
		"remarks": {
			[]string{"序号|企业名称|省份", "1|甲|浙江", "注1.按拼音排序", "2.名单有效期三年", "＊为重点企业", "||2018年3月1日", "||虚构局"},
			[]string{"序号|企业名称|省份", "2  1|甲|浙江"}, "表注未读：“注1.按拼音排序”（5 处，第一处在 Sheet1!3）",
		},
		"how many": {
			[]string{"企业名称|省份|批次", "甲|浙江|第一批", "（排名不分先后）", "共1家"},
			[]string{"企业名称|省份|批次", "2  甲|浙江|第一批"}, "表注未读",
		},
		"sums of groups": {
			[]string{"省份|企业名称|批次", "浙江|甲|一", "浙江省 小计|1家", "江苏|小计机械厂|一", "总计（家）|2", "合计：2家"},
			[]string{"省份|企业名称|批次", "2  浙江|甲|一", "4  江苏|小计机械厂|一"}, "合计行未读：“浙江省 小计”（3 处",
		},
		"same header again": {
			[]string{"序号|企业名称|省份", "1|甲|浙江", "表2 虚构试点企业", "序号|企业名称|省份", "1|乙|江苏"},
			[]string{"序号|企业名称|省份", "2  1|甲|浙江", "5 虚构试点企业 1|乙|江苏"}, "重复的标题行未读（Sheet1!4）",
		},
		"another header": {
			[]string{"序号|企业名称|省份", "1|甲|浙江", "表2 虚构园区", "序号|园区名称|企业数", "1|乙园|12"},
			[]string{"序号|企业名称|省份", "2  1|甲|浙江"}, "下面是另一张标题不同的表，从此处起都未读；请分开存为几个文件（Sheet1!4）",
		},
		"a cell that says what the header says": {
			[]string{"序号|企业名称|备注", "1|甲|备注"},
			[]string{"序号|企业名称|备注", "2  1|甲|备注"}, "",
		},
		"numbered columns": {
			[]string{"企业名称|所属行业|收入|利润", "甲|乙|1|2", "丙|化工|1|2"},
			[]string{"企业名称|所属行业|收入|利润", "3  丙|化工|1|2"}, "给各列编号的行未读",
		},
		"merged header that is not merged": {
			[]string{"虚构表", "序号|企业||地区||批次", "|名称|代码|省|市", "1|甲||浙江|杭州|第一批"},
			[]string{"序号|企业/名称|企业/代码|地区/省|地区/市|批次", "4  1|甲||浙江|杭州|第一批"}, "",
		},
		"a column without a name is no merged header": {
			[]string{"企业名称||省份", "甲|x", "乙|y|江苏"},
			[]string{"企业名称||省份", "2  甲|x|", "3  乙|y|江苏"}, "",
		},
	} {
		s, err := open(t, "made-up.xlsx", newBook(rowsOf(c.lines...)).bytes(t), Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if diff := cmp.Diff(c.want, withGroups(t, s)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
		if notes := strings.Join(s.Notes(), "\n"); !strings.Contains(notes, c.note) || c.note == "" && strings.Contains(notes, "行未读") {
			t.Errorf("%s: got notes %q, want %q", name, notes, c.note)
		}
	}
}

// TestThreeRows: a header of three rows, where the middle one is merged across too.
func TestThreeRows(t *testing.T) {
	b := newBook(rowsOf("序号|企业||||备注", "|名称|所在地||行业", "||省|市", "1|甲|浙江|杭州|纺织|x") +
		`|<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="B1:E1"/><mergeCell ref="F1:F3"/><mergeCell ref="B2:B3"/><mergeCell ref="C2:D2"/><mergeCell ref="E2:E3"/></mergeCells>`)
	s, err := open(t, "made-up.xlsx", b.bytes(t), Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"序号|企业/名称|企业/所在地/省|企业/所在地/市|企业/行业|备注", "4  1|甲|浙江|杭州|纺织|x"}
	if diff := cmp.Diff(want, withGroups(t, s)); diff != "" {
		t.Error(diff)
	}
}

// TestTitlesAside: titles merged across the table, which begins in another column than the first.
func TestTitlesAside(t *testing.T) {
	b := newBook(rowsOf("|虚构名单", "|虚构局", "|序号|企业名称|省份", "|1|甲|浙江") + `|<mergeCells><mergeCell ref="B1:D1"/><mergeCell ref="B2:D2"/></mergeCells>`)
	s, err := open(t, "made-up.xlsx", b.bytes(t), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"|序号|企业名称|省份", "4  |1|甲|浙江"}, withGroups(t, s)); diff != "" {
		t.Error(diff)
	}
}

// withGroups reads a sheet as the names of its columns, and each row with its number and group.
func withGroups(t *testing.T, s *Sheet) []string {
	t.Helper()
	var names []string
	for _, c := range s.Header() {
		names = append(names, c.Name)
	}
	lines := []string{strings.Join(names, "|")}
	for {
		row, err := s.Next()
		if err != nil {
			return lines
		}
		var cells []string
		for _, c := range row.Cells {
			cells = append(cells, c.Text)
		}
		lines = append(lines, fmt.Sprint(row.Number, " ", row.Group, " ", strings.Join(cells, "|")))
	}
}

// TestCover: a sheet of remarks before the tables is not taken for one, and a list of one
// column is where there is nothing else.
func TestCover(t *testing.T) {
	cover, list := rowsOf("填表说明：各省填报", "一、不得漏报"), rowsOf("序号|企业名称", "1|甲")
	for want, b := range map[string]book{"序号": newBook(cover, list), "填表说明：各省填报": newBook("", cover)} {
		s, err := open(t, "made-up.xlsx", b.bytes(t), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := s.Header()[0].Name; got != want || s.Name() != "Sheet2" {
			t.Errorf("got %q of %s, want %q of Sheet2", got, s.Name(), want)
		}
	}
}
