package sheet

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/simplifiedchinese"

	"ronghe/graphmodel"
)

// exported is a list as systems export one by the name of .xls, with a small table of the
// page's own before it, cells without end tags, and merged ones.
const exported = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset=gb2312><style>td{color:red}</style>
<script>var t = "<td>no</td>";</script></head><body><table><tr><td>导出时间<td>2021年</table>
<TABLE border=1><tr><th colspan=4>虚构试点企业名单</th></tr>
<tr><td rowspan="2">地区<td colspan="2">企业<td rowspan="2">备注</tr><tr><td>名称<td>代码</tr>
<tr><td rowspan=2>虚构市</td><td>甲&amp;乙厂<br>一部&nbsp;</td><td x:str>007</td><td></td></tr>
<tr><td>丙<table><tr><td>内</td></tr></table>厂</td><td>008</td><td>有
  换行</td></tr><tr><td>合计<td>2</tr></TABLE></body></html>`

func TestWebPage(t *testing.T) {
	gb, err := simplifiedchinese.GB18030.NewEncoder().String(exported)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"地区|企业/名称|企业/代码|备注", "4|虚构市|甲&乙厂 一部|007|", "5|虚构市|丙厂|008|有 换行"}
	for name, page := range map[string]string{"utf8": exported, "gb18030": gb, "xhtml": `<?xml version="1.0"?>` + exported, "cut off": strings.TrimSuffix(exported, "</tr></TABLE></body></html>")} {
		s, err := open(t, "made-up.xls", page, Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		lines, err := read(s)
		if diff := cmp.Diff(want, lines); diff != "" || err != nil {
			t.Errorf("%s: %v %s", name, err, diff)
		}
		notes := strings.Join(s.Notes(), "\n")
		for _, want := range []string{"是网页，读入其中的表格", "还有 2 个较小的表格未读", "合计行未读：“合计”（6）"} {
			if !strings.Contains(notes, want) {
				t.Errorf("%s: no note %q in\n%s", name, want, notes)
			}
		}
	}
}

func TestBrokenWebPage(t *testing.T) {
	within := func(rows string) string { return "<html><table><tr><td>名<td>值</tr>" + rows + "</table>" }
	for name, c := range map[string]struct{ page, want string }{
		"no table":     {"<html><body><p>虚构通知</p></body></html>", "web page without a table"},
		"empty table":  {"<table><tr><td></td></tr></table>", "web page without a table"},
		"bytes":        {within("<tr><td>甲乙丙丁<td>\x80"), "made-up.xls: B2: has bytes that are no text"},
		"long text":    {within("<tr><td>" + strings.Repeat("长", maxText)), "made-up.xls: 2: one text or tag is longer"},
		"nested":       {within(strings.Repeat("<tr><td><table>", maxNested+1)), "tables nest too deep"},
		"wide":         {within("<tr>" + strings.Repeat("<td colspan=9999>", 3)), "more than 16384 columns"},
		"merged":       {within("<tr>" + strings.Repeat("<td rowspan=99999>甲", 1000) + strings.Repeat("<tr>", 2000)), "more than a million cells"},
		"many cells":   {within(strings.Repeat("<tr><td><td><td><td>", 250_000)), "more than a million cells"},
		"sheet wanted": {exported, "no sheets to choose from"},
	} {
		o := Options{}
		if name == "sheet wanted" {
			o.Sheet = "名单"
		}
		_, err := open(t, "made-up.xls", c.page, o)
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %.200v, want ErrInvalid with %q", name, err, c.want)
		}
	}
}
