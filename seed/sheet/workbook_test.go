package sheet

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

// text is an inline cell.
func text(ref, text string) string {
	return fmt.Sprintf(`<c r="%s" t="inlineStr"><is><t>%s</t></is></c>`, ref, text)
}

func TestValues(t *testing.T) {
	for name, c := range map[string]struct{ cell, want string }{
		"shared":             {`<c r="B2" t="s"><v>1</v></c>`, "虚构甲厂 text"},
		"escaped":            {`<c r="B2" t="s"><v>2</v></c>`, "虚构乙厂_x text"},
		"number":             {`<c r="B2"><v>0.30000000000000004</v></c>`, "0.3 number"},
		"large":              {`<c r="B2"><v>1.23E+7</v></c>`, "12300000 number"},
		"small":              {`<c r="B2"><v>1E-20</v></c>`, "1e-20 number"},
		"number in text":     {`<c r="B2" t="str"><v>007</v></c>`, "007 text"},
		"percent":            {`<c r="B2" s="3"><v>0.85</v></c>`, "85% number"},
		"zeros":              {`<c r="B2" s="4"><v>12345</v></c>`, "012345 number"},
		"date":               {`<c r="B2" s="1"><v>41509</v></c>`, "2013-08-23 date"},
		"day 59":             {`<c r="B2" s="1"><v>59</v></c>`, "1900-02-28 date"},
		"day 60":             {`<c r="B2" s="1"><v>60</v></c>`, "1900-02-29 date"},
		"day 61":             {`<c r="B2" s="1"><v>61</v></c>`, "1900-03-01 date"},
		"no day":             {`<c r="B2" s="1"><v>-3</v></c>`, "-3 number"},
		"month":              {`<c r="B2" s="2"><v>41487</v></c>`, "2013-08 date"},
		"year":               {`<c r="B2" s="5"><v>41275</v></c>`, "2013 date"},
		"time of day":        {`<c r="B2" s="6"><v>41509.4375</v></c>`, "2013-08-23 10:30:00 date"},
		"ISO":                {`<c r="B2" t="d"><v>2013-08-23T00:00:00.000Z</v></c>`, "2013-08-23 date"},
		"true":               {`<c r="B2" t="b"><v>1</v></c>`, "TRUE bool"},
		"error":              {`<c r="B2" t="e"><v>#N/A</v></c>`, "#N/A error"},
		"formula":            {`<c r="B2" t="str"><f>HYPERLINK("http://example.org","甲")</f><v>甲</v></c>`, "甲 text"},
		"formula, no value":  {`<c r="B2"><f>1+1</f></c>`, " empty"},
		"link, no value":     {`<c r="B2"><f>HYPERLINK("http://example.org","丙")</f></c>`, "丙 text"},
		"without its places": {`<c t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>`, "甲乙 text"},
		"style that is none": {`<c r="B2" s="99"><v>41509</v></c>`, "41509 number"},
	} {
		b := newBook(`<row r="1">` + text("A1", "企业名称") + text("B1", "值") + `</row><row>` + text("A2", "甲") + c.cell + `</row>`)
		s, err := open(t, "made-up.xlsx", b.bytes(t), Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		row, err := s.Next()
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got := row.Cells[1].Text + " " + string(row.Cells[1].Kind); got != c.want {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

func Test1904(t *testing.T) {
	b := newBook(`<row r="1">`+text("A1", "日期")+`</row><row r="2"><c r="A2" s="1"><v>0</v></c></row><row r="3"><c r="A3" s="1"><v>40047</v></c></row>`).
		with("xl/workbook.xml", "<workbookPr/>", `<workbookPr date1904="1"/>`)
	s, err := open(t, "made-up.xlsx", b.bytes(t), Options{})
	if err != nil {
		t.Fatal(err)
	}
	lines, err := read(s)
	if diff := cmp.Diff([]string{"日期", "Sheet1!2|1904-01-01", "Sheet1!3|2013-08-23"}, lines); diff != "" || err != nil {
		t.Error(err, diff)
	}
}

// TestLayout: titles, a header of two rows, merged cells, groups, sums, remarks, hidden rows
// and columns, and columns of the same name.
func TestLayout(t *testing.T) {
	b := newBook(`<row r="1">` + text("A1", "虚构企业一览") + `</row>` +
		`<row r="2">` + text("A2", "填报单位：虚构局") + text("D2", "日期：2013年8月") + `</row>` +
		`<row r="4">` + text("A4", "地区") + text("B4", "企业") + text("D4", "备注") + text("E4", "备注") + `</row>` +
		`<row r="5">` + text("B5", "名称") + text("C5", "代码") + `</row>` +
		`<row r="6">` + text("A6", "一、虚构省") + `</row>` +
		`<row r="7">` + text("A7", "虚构市") + text("B7", "甲") + `<c r="C7"><v>123456789012345678</v></c></row>` +
		`<row r="8" hidden="1">` + text("B8", "乙") + text("E8", "有") + `</row>` +
		`<row r="9"/>` +
		`<row r="10">` + text("B10", "丙") + text("G10", "批注") + `</row>` +
		`<row r="11">` + text("A11", "合 计") + `<c r="B11"><v>3</v></c></row>` +
		`<row r="12">` + text("A12", "数据来源：虚构") + `</row>` +
		`|<mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="A2:C2"/><mergeCell ref="D2:E2"/><mergeCell ref="A4:A5"/><mergeCell ref="B4:C4"/><mergeCell ref="D4:D5"/>` +
		`<mergeCell ref="E4:E5"/><mergeCell ref="A6:E6"/><mergeCell ref="A7:A10"/></mergeCells>`)
	s, err := open(t, "made-up.xlsx", b.bytes(t), Options{})
	if err != nil {
		t.Fatal(err)
	}
	lines, err := read(s)
	want := []string{
		"地区|企业/名称|企业/代码|备注（D 列）|备注（E 列）",
		"Sheet1!7|虚构市|甲|123456789012346000||", "Sheet1!8|虚构市|乙|||有", "Sheet1!10|虚构市|丙|||",
	}
	if diff := cmp.Diff(want, lines); diff != "" || err != nil {
		t.Error(err, diff)
	}
	if got := s.HeaderRow(); got != 5 {
		t.Errorf("got header in row %d, want 5", got)
	}
	if !s.Header()[1].Hidden || s.Header()[2].Hidden || s.Header()[1].Letter != "B" {
		t.Errorf("got %+v, want B hidden, and C not", s.Header())
	}
	notes := strings.Join(s.Notes(), "\n")
	for _, want := range []string{"隐藏的列也已读入（Sheet1!B5）", "标题行之上的文字未读：“虚构企业一览”", "标题重名：“备注”与 Sheet1!D5 相同，各以列字母区别（Sheet1!E5）",
		"分组行未读：“一、虚构省”（Sheet1!6）", "超过 15 位", "隐藏的行（如被筛选掉的）也已读入（Sheet1!8）", "每一行都取其值（2 处，第一处在 Sheet1!A8）",
		"标题行范围之外的单元格未读（Sheet1!G10）", "合计行未读：“合 计”（Sheet1!11）", "表注未读：“数据来源：虚构”（Sheet1!12）"} {
		if !strings.Contains(notes, want) {
			t.Errorf("no note %q in\n%s", want, notes)
		}
	}
}

func TestSheets(t *testing.T) {
	row := func(name string) string {
		return `<row>` + text("A1", name) + `</row><row>` + text("A2", "甲") + `</row>`
	}
	b := newBook(row("隐"), "", row("显"), row("另")).with("xl/workbook.xml", `name="Sheet1"`, `name="Sheet1" state="hidden"`)
	for wanted, header := range map[string]string{"": "显", "Sheet1": "隐", "sheet 4": "另"} {
		s, err := open(t, "made-up.xlsx", b.bytes(t), Options{Sheet: wanted})
		if err != nil {
			t.Fatal(err)
		}
		if got := s.Header()[0].Name; got != header {
			t.Errorf("%q: got %q, want %q", wanted, got, header)
		}
		notes := strings.Join(s.Notes(), "\n")
		if wanted == "" && (!strings.Contains(notes, "隐藏的工作表未读：Sheet1") || !strings.Contains(notes, "未读的还有 2 个：Sheet2、Sheet4")) ||
			wanted == "Sheet1" && !strings.Contains(notes, "读的是隐藏的工作表（Sheet1）") {
			t.Errorf("%q: got notes %s", wanted, notes)
		}
	}
	if _, err := open(t, "made-up.xlsx", b.bytes(t), Options{Sheet: "名单"}); !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), "“Sheet1”（隐藏 hidden）、“Sheet2”") {
		t.Errorf("got %v, want ErrInvalid with the names", err)
	}
	hidden := newBook("", row("隐")).with("xl/workbook.xml", `name="Sheet2"`, `name="Sheet2" state="veryHidden"`)
	if _, err := open(t, "made-up.xlsx", hidden.bytes(t), Options{}); !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), "要读隐藏的工作表") {
		t.Errorf("got %v, want ErrInvalid about the hidden sheet", err)
	}
}

// TestBroken: what is wrong, and where.
func TestBroken(t *testing.T) {
	header := `<row r="1">` + text("A1", "名") + text("B1", "值") + `</row>`
	good := newBook(header + `<row r="2">` + text("A2", "甲") + `</row>`)
	sheet := "xl/worksheets/sheet1.xml"
	without := func(part string) book {
		b := good.with(sheet, "", "")
		delete(b, part)
		return b
	}
	lol := `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol1 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>`
	for name, c := range map[string]struct {
		b     book
		wants string
	}{
		"string out of range": {newBook(header + `<row r="2"><c r="B2" t="s"><v>7</v></c></row>`), "Sheet1!B2: refers to shared text"},
		"string below range":  {newBook(header + `<row r="2"><c r="B2" t="s"><v>-1</v></c></row>`), "Sheet1!B2"},
		"no number":           {newBook(header + `<row r="2"><c r="B2"><v>x</v></c></row>`), `Sheet1!B2: "x" is no number`},
		"infinite":            {newBook(header + `<row r="2"><c r="B2"><v>1e999</v></c></row>`), "is no number"},
		"rows backwards":      {newBook(header + `<row r="1"></row>`), "Sheet1!1"},
		"too many rows":       {newBook(header + `<row r="1048577"></row>`), "1,048,576"},
		"too many columns":    {newBook(header + `<row r="2"><c r="XFE2"><v>1</v></c></row>`), "XFE2"},
		"cell of other row":   {newBook(header + `<row r="2"><c r="A3"><v>1</v></c></row>`), "A3"},
		"wrong merge":         {newBook(header + `|<mergeCells><mergeCell ref="B2:A1"/></mergeCells>`), "合并单元格"},
		"DOCTYPE":             {good.with(sheet, "", lol), "DOCTYPE"},
		"DOCTYPE in strings":  {good.with("xl/sharedStrings.xml", "", lol), "xl/sharedStrings.xml"},
		"entity":              {good.with(sheet, "甲", "&lol;"), "well-formed"},
		"cut off":             {good.with(sheet, "</row></sheetData></worksheet>", ""), "ends in the middle"},
		"no workbook":         {without("xl/workbook.xml"), "xl/workbook.xml"},
		"no sheet":            {without(sheet), sheet},
		"no strings":          {without("xl/sharedStrings.xml"), "xl/sharedStrings.xml"},
		"no relationships":    {without("xl/_rels/workbook.xml.rels"), "0 个工作表"},
		"climbs out":          {good.with("xl/_rels/workbook.xml.rels", "worksheets/", "../../../"), "climbs out"},
		"name climbs out":     {book{"../../evil": "", "xl/workbook.xml": ""}, "climbs out"},
		"deep":                {newBook(strings.Repeat("<a>", 300)), "嵌套"},
		"word document":       {book{"word/document.xml": "<a/>"}, "Word"},
		"xlsb":                {book{"xl/workbook.bin": ""}, ".xlsb"},
		"empty":               {newBook(""), "工作表都是空的"},
	} {
		s, err := open(t, "made-up.xlsx", c.b.bytes(t), Options{})
		if err == nil {
			_, err = read(s)
		}
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), c.wants) || !strings.HasPrefix(err.Error(), "made-up.xlsx: ") {
			t.Errorf("%s: got %v, want ErrInvalid with %q", name, err, c.wants)
		}
	}
	whole := good.bytes(t)
	if _, err := open(t, "made-up.xlsx", whole[:len(whole)/2], Options{}); !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), "ZIP") {
		t.Errorf("cut off: got %v, want ErrInvalid about the archive", err)
	}
}

// TestBomb: a sheet and a table of texts that unpack to a thousand times their size.
func TestBomb(t *testing.T) {
	blank := strings.Repeat(" ", 17<<20)
	row := `<row r="1">` + text("A1", "名") + `</row><row r="2">` + text("A2", "甲") + `</row>`
	for name, b := range map[string]book{
		"sheet":   newBook(row + blank),
		"strings": newBook(row).with("xl/sharedStrings.xml", "<si>", blank+"<si>"),
		"piece":   newBook(row + "<a b='" + blank[:5<<20] + "'/>"),
	} {
		s, err := open(t, "made-up.xlsx", b.bytes(t), Options{})
		if err == nil {
			_, err = read(s)
		}
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), "ZIP bomb") && !strings.Contains(err.Error(), "4 MiB") {
			t.Errorf("%s: got %v, want ErrInvalid about its size", name, err)
		}
	}
}
