package main

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"ronghe/graphmodel"
	"ronghe/seed/export"
	spreadsheet "ronghe/seed/sheet"
)

// resolvedWriter writes a list with the answers behind its columns. After end nothing may follow.
type resolvedWriter interface {
	row(cells []spreadsheet.Cell, answer []string) error
	end(counts resolveCounts, notes []string) error
}

// newResolvedWriter writes a workbook where the file is to be one, and else CSV.
func newResolvedWriter(w io.Writer, header []string, o resolveOptions) (resolvedWriter, error) {
	header = append(slices.Clone(header), resolvedColumns...)
	if strings.HasSuffix(strings.ToLower(o.out), ".xlsx") {
		return newResolvedBook(w, header)
	}
	if o.bom {
		if _, err := io.WriteString(w, "\ufeff"); err != nil {
			return nil, err
		}
	}
	out := csv.NewWriter(w)
	return resolvedCSV{out}, out.Write(safe(header))
}

type resolvedCSV struct{ out *csv.Writer }

func (c resolvedCSV) row(cells []spreadsheet.Cell, answer []string) error {
	row := make([]string, 0, len(cells)+len(answer))
	for _, cell := range cells {
		row = append(row, cell.Text)
	}
	return c.out.Write(safe(append(row, answer...)))
}

func (c resolvedCSV) end(resolveCounts, []string) error {
	c.out.Flush()
	return c.out.Error()
}

// resolvedBook is a workbook: the list with its answers, then what they mean.
type resolvedBook struct {
	w     io.Writer
	book  *export.Workbook
	sheet *export.Sheet
}

// mostBookRows is how many rows a sheet has under its header.
const mostBookRows = 1_048_575

func newResolvedBook(w io.Writer, header []string) (*resolvedBook, error) {
	book, err := export.NewWorkbook()
	if err != nil {
		return nil, err
	}
	sheet, err := book.Sheet("名称对应", header, mostBookRows)
	if err != nil {
		return nil, err
	}
	return &resolvedBook{w, book, sheet}, nil
}

func (b *resolvedBook) row(cells []spreadsheet.Cell, answer []string) error {
	if b.sheet.Full() {
		return graphmodel.Invalid("--out", "", "XLSX 一个工作表放不下：请写成 .csv", "a sheet of XLSX does not hold so many rows: write .csv")
	}
	row := make([]any, 0, len(cells)+len(answer))
	for _, cell := range cells {
		row = append(row, typed(cell))
	}
	for i, text := range answer {
		if score, err := strconv.ParseFloat(text, 64); err == nil && resolvedColumns[i] == "ronghe_score" {
			row = append(row, score)
			continue
		}
		row = append(row, text)
	}
	return b.sheet.Row(row)
}

// typed is a cell as it was: a number that is written as numbers are, a day, or a text.
func typed(c spreadsheet.Cell) any {
	switch c.Kind {
	case spreadsheet.Empty:
		return nil
	case spreadsheet.Number:
		if f, err := strconv.ParseFloat(c.Text, 64); err == nil && strconv.FormatFloat(f, 'f', -1, 64) == c.Text {
			return f
		}
	case spreadsheet.Date:
		if day, err := time.Parse(time.DateOnly, c.Text); err == nil {
			return day
		}
	}
	return c.Text
}

func (b *resolvedBook) end(counts resolveCounts, notes []string) error {
	if err := b.sheet.End(); err != nil {
		return err
	}
	rows := [][]any{
		{"match", int64(counts.match), "确定 · it is this"}, {"ambiguous", int64(counts.ambiguous), "须由人选定，或都不是 · a person has to say which, or none"},
		{"none", int64(counts.none), "库中没有 · not in the library, as far as can be told"},
	}
	for _, note := range notes {
		rows = append(rows, []any{"读入 read", nil, note})
	}
	about, err := b.book.Sheet("说明", []string{"判断 decision", "行数 rows", "含义 meaning"}, len(rows))
	if err != nil {
		return err
	}
	for _, row := range rows {
		if err := about.Row(row); err != nil {
			return err
		}
	}
	if err := about.End(); err != nil {
		return err
	}
	if err := b.book.Save(b.w); err != nil {
		return fmt.Errorf("xlsx: %w", err)
	}
	return nil
}

// safe keeps a spreadsheet from taking a cell for a formula.
func safe(cells []string) []string {
	for i, cell := range cells {
		cells[i] = export.Cell(cell)
	}
	return cells
}
