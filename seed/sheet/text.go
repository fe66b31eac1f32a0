package sheet

import (
	"io"

	"ronghe/graphmodel"
	"ronghe/seed/table"
)

// textRows gives the rows of a table that is text.
type textRows struct{ in *table.Reader }

func (s *Sheet) openText(r io.Reader, sheet string) (source, error) {
	if sheet != "" {
		return nil, graphmodel.Invalid(s.file, sheet, "文字表格没有工作表可选", "a table in text has no sheets to choose from")
	}
	in, err := table.OpenRows(s.file, r)
	if err != nil {
		return nil, err
	}
	return textRows{in}, nil
}

func (t textRows) next() (rawRow, error) {
	cells, err := t.in.NextOfAnyLength()
	if err != nil {
		return rawRow{}, err
	}
	if len(cells) > maxColumns {
		return rawRow{}, t.in.Fault(maxColumns, "超过 16384 列", "there are more than 16384 columns")
	}
	row := rawRow{number: t.in.Row(), cells: make([]rawCell, 0, len(cells))}
	for i, text := range cells {
		if text != "" {
			row.cells = append(row.cells, rawCell{Cell: Cell{Text: text, Kind: Text}, column: i, across: 1, down: 1})
		}
	}
	return row, nil
}

func (textRows) close() {}

func (textRows) hides(int) bool { return false }
