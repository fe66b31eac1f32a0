//go:build linux

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/simplifiedchinese"

	"ronghe/seed/export"
	spreadsheet "ronghe/seed/sheet"
)

// association is a made-up list of textile firms with what they adopted, as an association
// keeps one: a title above the header, a remark below.
func association(rows int) [][]any {
	list := [][]any{{"序号", "企业名称", "统一社会信用代码", "所属行业", "省份", "地市", "入选年份", "批次", "采用做法", "采用时间"}}
	for i := range rows {
		list = append(list, []any{int64(i + 1), fmt.Sprintf("虚构纺织有限公司%04d", i), "", "棉纺织及印染精加工", "浙江省", "绍兴市", "2021", "第一批",
			[]string{"存量产线智能化改造、能源管控中心", "智能纺纱"}[i%2], fmt.Sprintf("%d年", 2015+i%6)})
	}
	return list
}

func writeWorkbook(t *testing.T, path string, rows [][]any) {
	t.Helper()
	book, err := export.NewWorkbook()
	if err != nil {
		t.Fatal(err)
	}
	header := make([]string, len(rows[0]))
	for i, v := range rows[0] {
		header[i] = fmt.Sprint(v)
	}
	s, err := book.Sheet("名单", header, len(rows)-1)
	for _, row := range rows[1:] {
		err = errors.Join(err, s.Row(row))
	}
	var out bytes.Buffer
	if err := errors.Join(err, s.End(), book.Save(&out), os.WriteFile(path, out.Bytes(), 0o600)); err != nil {
		t.Fatal(err)
	}
}

func writeGB18030(t *testing.T, path string, rows [][]any) {
	t.Helper()
	text := "2021年虚构名单,,,,,,,,,\n"
	for _, row := range rows {
		cells := make([]string, len(row))
		for i, v := range row {
			cells[i] = fmt.Sprint(v)
		}
		text += strings.Join(cells, ",") + "\n"
	}
	coded, err := simplifiedchinese.GB18030.NewEncoder().String(text)
	if err == nil {
		err = os.WriteFile(path, []byte(coded), 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// readCells are the texts of a sheet, header first.
func readCells(t *testing.T, path, name string) [][]string {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	s, err := spreadsheet.Open(context.Background(), path, f, info.Size(), spreadsheet.Options{Sheet: name})
	if err != nil {
		t.Fatal(err)
	}
	var header []string
	for _, c := range s.Header() {
		header = append(header, c.Name)
	}
	rows := [][]string{header}
	for {
		row, err := s.Next()
		if err != nil {
			return rows
		}
		var cells []string
		for _, c := range row.Cells {
			cells = append(cells, c.Text)
		}
		rows = append(rows, cells)
	}
}

// guessed makes the mapping of a file beside it, as the README's tour does.
func guessed(t *testing.T, file string) {
	t.Helper()
	yaml := succeed(t, "import", file, "--guess", "--source-title", "虚构名单", "--source-date", "2021-06",
		"--source-url", "https://list.example/2021", "--program", "虚构试点示范")
	if err := os.WriteFile(file+".mapping.yaml", []byte(yaml), 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestAssociationTour: a spreadsheet in, the list of what to promote out as another, and
// the library as it was when the batch is taken back.
func TestAssociationTour(t *testing.T) {
	for _, form := range []string{"list.xlsx", "list.csv"} {
		t.Run(form, func(t *testing.T) {
			data, file := t.TempDir(), filepath.Join(t.TempDir(), form)
			succeed(t, "load", "--builtin", "--data", data)
			before := succeed(t, "dump", "--data", data)
			if form == "list.xlsx" {
				writeWorkbook(t, file, association(40))
			} else {
				writeGB18030(t, file, association(40))
			}
			guessed(t, file)
			if out := succeed(t, "import", file, "--data", data, "--dry-run"); !strings.Contains(out, "新增 · new 40") {
				t.Errorf("dry run: got %s", out)
			}
			if succeed(t, "dump", "--data", data) != before {
				t.Error("a dry run wrote something")
			}
			succeed(t, "import", file, "--data", data)
			after := succeed(t, "dump", "--data", data)
			if out := succeed(t, "import", file, "--data", data); !strings.Contains(out, "nothing to write") || succeed(t, "dump", "--data", data) != after {
				t.Errorf("the second time: got %s", out)
			}
			book := filepath.Join(t.TempDir(), "promoted.xlsx")
			succeed(t, "promote", "--industry", "industry:c17", "--region", "region:330000", "--data", data, "--out", book)
			cases, targets := readCells(t, book, "推广清单"), fmt.Sprint(readCells(t, book, "推广对象"))
			if len(cases) < 2 || !strings.Contains(targets, "虚构纺织有限公司") {
				t.Errorf("promoted: got %v for %v, want cases for the firms of the list", cases, targets)
			}
			if out := succeed(t, "batches", "--data", data); !strings.Contains(out, form) || !strings.Contains(out, "虚构名单") {
				t.Errorf("batches: got %s", out)
			}
			succeed(t, "undo", "1", "--data", data)
			if succeed(t, "dump", "--data", data) != before {
				t.Error("undone, the library is not what it was")
			}
		})
	}
}

// TestImportRefuses: what is wrong is said with its place, and the status tells.
func TestImportRefuses(t *testing.T) {
	data, file := t.TempDir(), filepath.Join(t.TempDir(), "list.csv")
	succeed(t, "load", "--builtin", "--data", data)
	before := succeed(t, "dump", "--data", data)
	rows := association(3)
	rows[2][9] = "2015年上半年"
	writeGB18030(t, file, rows)
	fails(t, "--guess makes one", "import", file, "--data", data)
	fails(t, "/nowhere.csv: the file cannot be opened", "import", "/nowhere.csv", "--data", data)
	guessed(t, file)
	for _, flag := range []string{"--dry-run", "--strict"} {
		p := start(t, "import", file, "--data", data, flag)
		if status := p.end(t); status != statusFailed || !strings.Contains(p.out.String(), "4 J 采用时间") {
			t.Errorf("%s: got status %d and %s", flag, status, p.out.String())
		}
		if succeed(t, "dump", "--data", data) != before {
			t.Errorf("%s wrote something", flag)
		}
	}
	report := filepath.Join(t.TempDir(), "report.csv")
	p := start(t, "import", file, "--data", data, "--report", report)
	if status := p.end(t); status != statusFailed || !strings.Contains(p.errs.String(), "the others are batch 1") {
		t.Errorf("got status %d and %s, want the others written", status, p.errs.String())
	}
	if told, err := os.ReadFile(report); err != nil || !strings.Contains(string(told), "4,refused") {
		t.Errorf("report: got %s, %v", told, err)
	}
	if err := os.WriteFile(file+".mapping.yaml", []byte("thing: 1\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	fails(t, "mapping.yaml:1:1", "import", file, "--data", data)
}

// TestKilledWhileImporting kills an import, then an undo, at moments from start to end:
// there is all of the batch or nothing, and batches tells which.
func TestKilledWhileImporting(t *testing.T) {
	file := filepath.Join(t.TempDir(), "list.xlsx")
	writeWorkbook(t, file, association(1500))
	guessed(t, file)
	kept := t.TempDir()
	succeed(t, "load", "--builtin", "--data", kept)
	before := succeed(t, "dump", "--data", kept)
	whole := t.TempDir()
	if err := os.CopyFS(whole, os.DirFS(kept)); err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	succeed(t, "import", file, "--data", whole)
	took := time.Since(began)
	after := succeed(t, "dump", "--data", whole)
	killed := 0
	for i := range 4 {
		data := t.TempDir()
		if err := os.CopyFS(data, os.DirFS(kept)); err != nil {
			t.Fatal(err)
		}
		killed += killAt(t, took*time.Duration(i+4)/9, "import", file, "--data", data)
		wholeOrNothing(t, data, before, after)
		succeed(t, "import", file, "--data", data)
		if succeed(t, "dump", "--data", data) != after {
			t.Error("imported again after kill -9: another graph than imported once")
		}
		killed += killAt(t, took*time.Duration(i+1)/14, "undo", "1", "--data", data)
		wholeOrNothing(t, data, before, after)
	}
	if killed == 0 {
		t.Error("every run had ended before it was killed")
	}
}

// killAt runs the binary and kills it after a while; 1 when it was still running.
func killAt(t *testing.T, after time.Duration, args ...string) int {
	t.Helper()
	p := start(t, args...)
	time.Sleep(after)
	p.kill(t)
	if p.ProcessState.Exited() {
		return 0
	}
	return 1
}

func wholeOrNothing(t *testing.T, data, before, after string) {
	t.Helper()
	list := succeed(t, "batches", "--data", data)
	done := strings.Contains(list, "· done") // and not "· undone"
	if strings.Contains(list, "prepared") || strings.Contains(list, "undoing") {
		t.Errorf("batches does not settle what was broken off:\n%s", list)
	}
	switch dump := succeed(t, "dump", "--data", data); {
	case dump == after && done, dump == before && !done:
	default:
		t.Errorf("half a batch, or batches is wrong about it:\n%s", list)
	}
}

// TestImportWebPage: a list that a system exports as a page called .xls comes in as the same
// list in text.
func TestImportWebPage(t *testing.T) {
	dir, rows := t.TempDir(), association(5)
	var page strings.Builder
	page.WriteString("<html><head><meta charset=utf-8></head><table border=1>")
	for _, row := range rows {
		page.WriteString("<tr>")
		for _, cell := range row {
			fmt.Fprint(&page, "<td>", cell)
		}
		page.WriteString("</tr>\n")
	}
	text, web := filepath.Join(dir, "list.csv"), filepath.Join(dir, "list.xls")
	writeGB18030(t, text, rows)
	if err := os.WriteFile(web, []byte(page.String()+"</table></html>"), 0o600); err != nil {
		t.Fatal(err)
	}
	dumps := map[string]string{}
	for _, file := range []string{text, web} {
		data := t.TempDir()
		succeed(t, "load", "--builtin", "--data", data)
		guessed(t, file)
		succeed(t, "import", file, "--data", data)
		dumps[file] = succeed(t, "dump", "--data", data)
	}
	if dumps[text] != dumps[web] {
		t.Error("the page is another library than the text")
	}
}
