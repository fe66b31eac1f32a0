package sheet

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"ronghe/graphmodel"
)

// read is all of a sheet: the header's names, then each row as "number|cell|cell".
func read(s *Sheet) (lines []string, err error) {
	var names []string
	for _, c := range s.Header() {
		names = append(names, c.Name)
	}
	lines = []string{strings.Join(names, "|")}
	for {
		row, err := s.Next()
		if errors.Is(err, io.EOF) {
			return lines, nil
		}
		if err != nil {
			return lines, err
		}
		cells := []string{s.Place(row.Number, -1)}
		for _, c := range row.Cells {
			cells = append(cells, c.Text)
		}
		lines = append(lines, strings.Join(cells, "|"))
	}
}

func open(t *testing.T, name, contents string, o Options) (*Sheet, error) {
	t.Helper()
	return Open(context.Background(), name, strings.NewReader(contents), int64(len(contents)), o)
}

const listed = "虚构试点企业名单（2013年）,,\n单位：家,,\n序号,企业名称,入选年份\n1,虚构甲厂,2013\n2,\"虚构乙厂, 一部\",2014年\n,,\n合  计,2,\n注：本表为虚构,,\n"

var listedRead = []string{"序号|企业名称|入选年份", "4|1|虚构甲厂|2013", "5|2|虚构乙厂, 一部|2014年"}

func TestText(t *testing.T) {
	gb, err := simplifiedchinese.GB18030.NewEncoder().String(listed)
	if err != nil {
		t.Fatal(err)
	}
	utf16, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(listed)
	if err != nil {
		t.Fatal(err)
	}
	for name, contents := range map[string]string{
		"utf8": listed, "bom": "\ufeff" + listed, "gb18030": gb, "utf16": utf16, "crlf": strings.ReplaceAll(listed, "\n", "\r\n"),
		"titles without separators": strings.ReplaceAll(listed, ",,\n", "\n"),
		"semicolons":                "虚构名单\n序号;企业名称;入选年份\n\n1;虚构甲厂;2013\n2;虚构乙厂, 一部;2014年\n",
		"tabs":                      "虚构名单\n\n序号\t企业名称\t入选年份\n1\t虚构甲厂\t2013\n2\t虚构乙厂, 一部\t2014年\n",
	} {
		s, err := open(t, "made-up.csv", contents, Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		lines, err := read(s)
		if diff := cmp.Diff(listedRead, lines); diff != "" || err != nil {
			t.Errorf("%s: %v\n%s", name, err, diff)
		}
	}
}

func TestRefused(t *testing.T) {
	for name, c := range map[string]struct{ contents, zh string }{
		"empty":       {"", "文件是空的"},
		"blank":       {"\n ,\n", "没有任何内容"},
		"pdf":         {"%PDF-1.7\n", "是 PDF"},
		"xls":         {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 600), "是旧格式"},
		"page":        {"\ufeff\n<html><body>甲", "是网页，其中没有表格"},
		"xml":         {"<?xml version=\"1.0\"?><Workbook/>", "是 XML"},
		"binary":      {"a\x00b\n", "不是文字"},
		"named sheet": {"a,b\n", "没有工作表可选"},
	} {
		o := Options{}
		if name == "named sheet" {
			o.Sheet = "名单"
		}
		_, err := open(t, "made-up.xlsx", c.contents, o)
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), c.zh) || !strings.HasPrefix(err.Error(), "made-up.xlsx: ") {
			t.Errorf("%s: got %v, want ErrInvalid with %q", name, err, c.zh)
		}
	}
}

// TestLinesOfCR: what Excel calls CSV (Macintosh).
func TestLinesOfCR(t *testing.T) {
	s, err := open(t, "made-up.csv", "企业名称,省份\r虚构甲厂,浙江\r\r虚构乙厂,江苏\r", Options{})
	if err != nil {
		t.Fatal(err)
	}
	lines, err := read(s)
	if diff := cmp.Diff([]string{"企业名称|省份", "2|虚构甲厂|浙江", "4|虚构乙厂|江苏"}, lines); diff != "" || err != nil {
		t.Error(err, diff)
	}
}
