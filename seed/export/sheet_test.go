package export

import (
	"bytes"
	"errors"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// TestCells: what excelize reads in a cell is what was put there.
func TestCells(t *testing.T) {
	day := func(text string) time.Time {
		d, err := time.Parse(time.DateOnly, text)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	cells := []struct {
		put  any
		want string // as it stands in the file
		typ  excelize.CellType
	}{
		{"=1+1", "=1+1", excelize.CellTypeInlineString},
		{" 两端有空 \t", " 两端有空 \t", excelize.CellTypeInlineString},
		{"两\n行 <&>\"'", "两\n行 <&>\"'", excelize.CellTypeInlineString},
		{"\n一\n\n二\n", "\n一\n\n二\n", excelize.CellTypeInlineString},
		{"不许\x01有", "不许\ufffd有", excelize.CellTypeInlineString},
		{"_x0041_x0042_ _x005F_ _xD800_ _x004_ a_x000a_", "_x0041_x0042_ _x005F_ _xD800_ _x004_ a_x000a_", excelize.CellTypeInlineString},
		{"", "", excelize.CellTypeInlineString},
		{[]string{"甲", "乙"}, "甲；乙", excelize.CellTypeInlineString},
		{int64(-7), "-7", excelize.CellTypeUnset},
		{int64(1<<53 + 1), "9007199254740993", excelize.CellTypeInlineString},
		{math.Nextafter(0.3, 1), "0.30000000000000004", excelize.CellTypeUnset},
		{math.Inf(1), "+Inf", excelize.CellTypeInlineString},
		{true, "1", excelize.CellTypeBool},
		{false, "0", excelize.CellTypeBool},
		{day("1899-12-31"), "1899-12-31", excelize.CellTypeInlineString},
		{day("1900-01-01"), "1", excelize.CellTypeUnset},
		{day("1900-02-28"), "59", excelize.CellTypeUnset},
		{day("1900-03-01"), "61", excelize.CellTypeUnset},
		{day("2013-10-09"), "41556", excelize.CellTypeUnset},
		{nil, "", excelize.CellTypeUnset},
		{7, "7", excelize.CellTypeInlineString},
	}
	book, err := NewWorkbook()
	if err != nil {
		t.Fatal(err)
	}
	sheet, err := book.Sheet("甲'乙", []string{"值"}, len(cells))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cells {
		if err := sheet.Row([]any{c.put, "后"}); err != nil {
			t.Fatal(err)
		}
	}
	var file bytes.Buffer
	if err := errors.Join(sheet.End(), book.Save(&file)); err != nil {
		t.Fatal(err)
	}
	if text := readZip(t, file.Bytes())["xl/worksheets/sheet1.xml"]; !bytes.Contains(text, []byte("<t xml:space=\"preserve\">\n一\n\n二\n</t>")) {
		t.Error("line breaks do not stand as they are")
	}
	f, err := excelize.OpenReader(&file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for i, c := range cells {
		at, _ := excelize.CoordinatesToCellName(1, i+2)
		got, err := f.GetCellValue("甲'乙", at, excelize.Options{RawCellValue: true})
		typ, typeErr := f.GetCellType("甲'乙", at)
		if err := errors.Join(err, typeErr); err != nil || got != c.want || typ != c.typ {
			t.Errorf("%#v is %q of type %d, want %q of %d: %v", c.put, got, typ, c.want, c.typ, err)
		}
	}
}

// TestManySheets: sheets are in the order in which they were begun, each with its rows.
func TestManySheets(t *testing.T) {
	book, err := NewWorkbook()
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for i := range 12 {
		names = append(names, strings.Repeat("表", i+1))
		sheet, err := book.Sheet(names[i], make([]string, 30), 1)
		if err != nil {
			t.Fatal(err)
		}
		cells := make([]any, 30)
		cells[29] = names[i]
		if err := errors.Join(sheet.Row(cells), sheet.End()); err != nil {
			t.Fatal(err)
		}
	}
	var file bytes.Buffer
	if err := book.Save(&file); err != nil {
		t.Fatal(err)
	}
	if text := readZip(t, file.Bytes())["xl/worksheets/sheet12.xml"]; !bytes.Contains(text, []byte("<sheetData>")) || bytes.Contains(text, []byte("<dimension")) {
		t.Errorf("a sheet tells a size, which openpyxl would believe: %s", text)
	}
	f, err := excelize.OpenReader(&file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if got := f.GetSheetList(); !slices.Equal(got, names) {
		t.Errorf("got sheets %q, want %q", got, names)
	}
	for _, name := range names {
		if got, err := f.GetCellValue(name, "AD2"); got != name {
			t.Errorf("AD2 of %q is %q: %v", name, got, err)
		}
	}
}

// TestFullSheet: a row that Excel does not take is refused.
func TestFullSheet(t *testing.T) {
	book, err := NewWorkbook()
	if err != nil {
		t.Fatal(err)
	}
	sheet, err := book.Sheet("甲", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	if err := sheet.Row(make([]any, excelize.MaxColumns+1)); err == nil {
		t.Error("a row is wider than Excel takes, and written")
	}
	sheet.row = maxSheetRows - 1
	if err := sheet.Row(nil); err != nil || !sheet.Full() {
		t.Errorf("the last row: %v; full: %v", err, sheet.Full())
	}
	if err := sheet.Row(nil); err == nil {
		t.Error("a row after the last is written")
	}
}
