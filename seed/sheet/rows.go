package sheet

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"

	"ronghe/graphmodel"
	"ronghe/seed/ooxml"
)

// bookRows gives the rows of a sheet of a workbook.
type bookRows struct {
	*workbook
	sheet  string
	part   *ooxml.Part
	row    int // the one being read
	column int // of the cell read last
	text   int // bytes in the row so far
	width  int // cells of the row before

	merging
	hidden []bool // columns
}

func (w *workbook) openRows(at int) (source, error) {
	sheet, part := w.sheets[at].name, w.sheets[at].part
	merged, err := w.readMerged(part)
	switch {
	case errors.Is(err, graphmodel.ErrInvalid):
		return nil, err
	case errors.Is(err, errMerged):
		return nil, graphmodel.Invalid(w.file, sheet, "合并单元格的范围有误或太多", "which cells are merged is wrong, or they are too many")
	case err != nil:
		return nil, graphmodel.Invalid(w.file, sheet, "不是完好的 XML，文件损坏", "is no well-formed XML; the file is broken")
	}
	p, err := w.archive.Part(part)
	if err != nil {
		return nil, err
	}
	return &bookRows{workbook: w, sheet: sheet, part: p, merging: merging{merged: merged}}, nil
}

func (b *bookRows) close() { b.part.Close() }

func (b *bookRows) hides(column int) bool { return column < len(b.hidden) && b.hidden[column] }

// next reads on to the end of the next row that holds anything.
func (b *bookRows) next() (rawRow, error) {
	for {
		token, err := b.part.Next()
		if err != nil {
			return rawRow{}, err
		}
		start, ok := startOf(token)
		if !ok {
			continue
		}
		switch start.Name.Local {
		case "col":
			b.hide(start)
		case "row":
			row, err := b.readRow(start)
			if err != nil || len(row.cells) > 0 {
				return row, err
			}
		}
	}
}

// hide remembers columns that are not shown.
func (b *bookRows) hide(start xml.StartElement) {
	from, err := strconv.Atoi(ooxml.Attr(start, "min"))
	to, err2 := strconv.Atoi(ooxml.Attr(start, "max"))
	if err != nil || err2 != nil || from < 1 || !isTrue(ooxml.Attr(start, "hidden")) {
		return
	}
	for i := from - 1; i < min(to, maxColumns); i++ {
		for len(b.hidden) <= i {
			b.hidden = append(b.hidden, false)
		}
		b.hidden[i] = true
	}
}

func (b *bookRows) readRow(start xml.StartElement) (rawRow, error) {
	number := b.row + 1
	if said := ooxml.Attr(start, "r"); said != "" {
		var err error
		if number, err = strconv.Atoi(said); err != nil || number <= b.row {
			return rawRow{}, b.fault(-1, fmt.Sprintf("后面的行号 %.20q 有误", said), fmt.Sprintf("the row behind it has the wrong number %.20q", said))
		}
	}
	if number > maxRows {
		return rawRow{}, b.fault(-1, "超过 1,048,576 行", "there are more than 1,048,576 rows")
	}
	b.row, b.column, b.text = number, -1, 0
	row := rawRow{number: number, hidden: isTrue(ooxml.Attr(start, "hidden")), cells: make([]rawCell, 0, b.width)}
	for {
		token, err := b.part.Next()
		if err != nil {
			return rawRow{}, b.ended(err)
		}
		switch token := token.(type) {
		case xml.EndElement:
			if token.Name.Local == "row" {
				b.width = len(row.cells)
				row, wrong := b.merge(row, b.text)
				if wrong >= 0 {
					return rawRow{}, b.fault(wrong, tooMerged[0], tooMerged[1])
				}
				return row, nil
			}
		case xml.StartElement:
			if token.Name.Local != "c" {
				err = b.part.Skip()
			} else {
				err = b.readCell(token, &row)
			}
			if err != nil {
				return rawRow{}, err
			}
		}
	}
}

// readCell reads a cell into the row, unless it is empty.
func (b *bookRows) readCell(start xml.StartElement, row *rawRow) error {
	column := b.column + 1
	if ref := ooxml.Attr(start, "r"); ref != "" {
		var number int
		var ok bool
		if column, number, ok = parsePlace(ref); !ok || number != b.row || column <= b.column {
			return b.fault(-1, fmt.Sprintf("单元格 %.20q 的位置有误", ref), fmt.Sprintf("a cell has the wrong place %.20q", ref))
		}
	}
	if column >= maxColumns {
		return b.fault(-1, "超过 16384 列", "there are more than 16384 columns")
	}
	b.column = column
	var in written
	if err := in.read(b, start); err != nil {
		return err
	}
	cell, err := b.valueOf(in)
	if err != nil {
		return err
	}
	if b.text += len(cell.Text); b.text > maxText {
		return b.fault(column, "这一行的文字超过 1 MiB", "the texts of this row exceed 1 MiB")
	}
	if cell.Text != "" || cell.Formula != "" {
		row.cells = append(row.cells, rawCell{Cell: cell, column: column, across: 1, down: 1})
	}
	return nil
}

// fault is ErrInvalid about a cell of the row being read, or with -1 about the row.
func (b *bookRows) fault(column int, zh, en string) error {
	place := fmt.Sprint(b.row)
	if column >= 0 {
		place = letters(column) + place
	}
	return graphmodel.Invalid(b.file, b.sheet+"!"+place, zh, en)
}

func (b *bookRows) ended(err error) error {
	if errors.Is(err, io.EOF) {
		return b.fault(-1, "没有写完就结束了", "the file ends in the middle of it")
	}
	return err
}
