package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/unicode"

	"ronghe/seed/export"
	spreadsheet "ronghe/seed/sheet"
)

// writeBook writes a made-up list as a workbook of one sheet.
func writeBook(t *testing.T, path string, header []string, rows ...[]any) {
	t.Helper()
	book, err := export.NewWorkbook()
	if err != nil {
		t.Fatal(err)
	}
	sheet, err := book.Sheet("名单", header, len(rows))
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		if err := sheet.Row(row); err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	if err := sheet.End(); err != nil {
		t.Fatal(err)
	}
	if err := book.Save(&out); err != nil {
		t.Fatal(err)
	}
	writeFile(t, path, out.String())
}

// bookRows are the texts of a sheet.
func bookRows(t *testing.T, path, sheet string) (header []string, rows [][]spreadsheet.Cell) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	s, err := spreadsheet.Open(context.Background(), path, f, info.Size(), spreadsheet.Options{Sheet: sheet})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range s.Header() {
		header = append(header, c.Name)
	}
	for {
		row, err := s.Next()
		if err != nil {
			return header, rows
		}
		rows = append(rows, row.Cells)
	}
}

// TestResolveBook: a workbook in, a workbook out, and what the list had stays as it was.
func TestResolveBook(t *testing.T) {
	dir, env := namesDir(t)
	list, out := filepath.Join(dir, "list.xlsx"), filepath.Join(dir, "out.xlsx")
	day := time.Date(2023, 5, 1, 0, 0, 0, 0, time.UTC)
	writeBook(t, list, []string{"序号", "企业名称（全称）", "所属省份", "申报日期", "投资额"},
		[]any{int64(1), "虚构双生机械有限公司", "江苏省", day, 12.5}, []any{int64(2), "虚构单独食品", nil, day, "=1+1"})
	if status, _, errs := ronghe(t, env, "resolve", list, "--out", out); status != 0 || !strings.Contains(errs, "2 确定") {
		t.Fatalf("resolve: %d %s", status, errs)
	}
	header, rows := bookRows(t, out, "名称对应")
	if len(rows) != 2 || !slices.Equal(header[:5], []string{"序号", "企业名称（全称）", "所属省份", "申报日期", "投资额"}) || !slices.Equal(header[5:], resolvedColumns) {
		t.Fatalf("%v %v", header, rows)
	}
	first := rows[0]
	if first[0].Kind != spreadsheet.Number || first[3].Kind != spreadsheet.Date || first[3].Text != "2023-05-01" || first[4].Text != "12.5" || first[6].Text != "enterprise:n1" {
		t.Errorf("got %+v", first)
	}
	if cell := rows[1][4]; cell.Text != "=1+1" || cell.Formula != "" {
		t.Errorf("a text became a formula: %+v", cell)
	}
	if _, about := bookRows(t, out, "说明"); len(about) != 3 || about[0][1].Text != "2" {
		t.Errorf("about: %v", about)
	}
	if _, printed, _ := ronghe(t, env, "resolve", list, "--column", "#B", "--place-column", "所属省份"); !slices.Equal(resolvedRows(t, printed), []string{"match enterprise:n1", "match enterprise:n3"}) {
		t.Errorf("by letter: %s", printed)
	}
}

// TestResolveTables: whatever tables import reads, resolve reads: titles above, semicolons, UTF-16.
func TestResolveTables(t *testing.T) {
	dir, env := namesDir(t)
	wide, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String("申报企业\t所在地市\n虚构单独食品\t武汉\n")
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"titles.csv": "2023 年名单（测试）;;\n序号;申报单位;省份\n1;虚构单独食品;湖北省\n", "wide.csv": wide, "quoted.tsv": "单位名称\t备注\n\"虚构单独食品\"\t\"两\n行\"\n",
	} {
		writeFile(t, filepath.Join(dir, name), text)
		status, out, errs := ronghe(t, env, "resolve", filepath.Join(dir, name))
		if status != 0 || !slices.Equal(resolvedRows(t, out), []string{"match enterprise:n3"}) {
			t.Errorf("%s: %d %s %s", name, status, out, errs)
		}
	}
}
