package sheet

import (
	"fmt"
	"io"
	"math"
	"strconv"

	"ronghe/graphmodel"
	"ronghe/seed/biff"
)

// oldBook is a workbook of the format before XLSX.
type oldBook struct {
	*biff.Book
	file string
}

func (s *Sheet) openOld(r io.ReaderAt, size int64, wanted string) (source, error) {
	b, err := biff.Open(s.file, r, size)
	if err != nil {
		return nil, err
	}
	return s.choose(oldBook{b, s.file}, wanted)
}

func (b oldBook) listed() []listedSheet {
	var sheets []listedSheet
	for _, s := range b.Sheets {
		sheets = append(sheets, listedSheet{name: s.Name, hidden: s.Hidden})
	}
	return sheets
}

func (b oldBook) openRows(at int) (source, error) {
	t, err := b.Read(at)
	if err != nil {
		return nil, err
	}
	rows := &oldRows{oldBook: b, sheet: b.Sheets[at].Name, table: t}
	for _, m := range t.Merged {
		if m.Top <= m.Bottom && m.Left <= m.Right {
			rows.merged = append(rows.merged, area{int(m.Top) + 1, int(m.Bottom) + 1, int(m.Left), int(m.Right)})
		}
	}
	sortAreas(rows.merged)
	return rows, nil
}

// oldRows gives the rows of a sheet, which are in memory.
type oldRows struct {
	oldBook
	sheet string
	table biff.Table // of its cells those not given yet
	merging
}

func (o *oldRows) close() {}

func (o *oldRows) hides(column int) bool {
	return column < len(o.table.HiddenColumns) && o.table.HiddenColumns[column]
}

func (o *oldRows) next() (rawRow, error) {
	for len(o.table.Cells) > 0 {
		number := o.table.Cells[0].Row
		row := rawRow{number: int(number) + 1, hidden: o.table.HiddenRows[number]}
		text := 0
		for len(o.table.Cells) > 0 && o.table.Cells[0].Row == number {
			if c := o.cell(o.table.Cells[0]); c.Text != "" || c.Formula != "" {
				row.cells = append(row.cells, c)
				text += len(c.Text)
			}
			o.table.Cells = o.table.Cells[1:]
		}
		row, wrong := o.merge(row, text)
		if wrong < 0 && text > maxText {
			wrong = 0
		}
		if wrong >= 0 {
			return rawRow{}, graphmodel.Invalid(o.file, fmt.Sprintf("%s!%s%d", o.sheet, letters(wrong), int(number)+1), tooMerged[0], tooMerged[1])
		}
		if len(row.cells) > 0 {
			return row, nil
		}
	}
	return rawRow{}, io.EOF
}

// cell is what a person reads in a cell.
func (o *oldRows) cell(c biff.Cell) rawCell {
	out := rawCell{column: int(c.Column), across: 1, down: 1}
	switch {
	case c.Kind == biff.Text:
		out.Cell = Cell{Text: tidy(c.Text), Kind: Text}
	case c.Kind == biff.Error:
		out.Cell = Cell{Text: c.Text, Kind: Error}
	case c.Kind == biff.Bool:
		out.Cell = Cell{Text: "FALSE", Kind: Bool}
		if c.Number != 0 {
			out.Text = "TRUE"
		}
	case math.IsNaN(c.Number) || math.IsInf(c.Number, 0): // no program writes one
		out.Cell = Cell{Text: "#NUM!", Kind: Error}
	default:
		number, code := o.Format(int(c.Style))
		out.Cell = cellOf(c.Number, styleOf(strconv.Itoa(number), code), o.From1904)
	}
	if c.Computed {
		out.Formula = "…"
	}
	if out.Text == "" {
		out.Kind = Empty
	}
	return out
}
