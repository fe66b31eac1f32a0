package sheet

// rawRow is a row of a source: the cells that hold anything, by column.
type rawRow struct {
	number int
	hidden bool
	cells  []rawCell
}

// rawCell is a cell with its place, and how many columns and rows it is merged over.
type rawCell struct {
	Cell
	column int // from 0
	across int // 1 for a cell that is not merged
	down   int
}

// own is how many cells begin in the row and hold text, and how many columns they cover.
func (r rawRow) own() (cells, columns int) {
	for _, c := range r.cells {
		if c.Text != "" && !c.Merged {
			cells++
			columns += c.across
		}
	}
	return cells, columns
}

// first is the text of the first cell that begins in the row and has any.
func (r rawRow) first() string {
	if c := r.firstCell(); c != nil {
		return c.Text
	}
	return ""
}

func (r rawRow) firstCell() *rawCell {
	for i := range r.cells {
		if c := &r.cells[i]; c.Text != "" && !c.Merged {
			return c
		}
	}
	return nil
}

// end is the column behind the last cell.
func (r rawRow) end() int {
	if len(r.cells) == 0 {
		return 0
	}
	return r.cells[len(r.cells)-1].column + 1
}

// at is the cell of a column; nil when it holds nothing.
func (r rawRow) at(column int) *rawCell {
	if at, there := findCell(r.cells, column); there {
		return &r.cells[at]
	}
	return nil
}

// over is the cell of a column, or the one that is merged over it from the left.
func (r rawRow) over(column int) *rawCell {
	at, there := findCell(r.cells, column)
	switch {
	case there:
		return &r.cells[at]
	case at > 0 && r.cells[at-1].column+r.cells[at-1].across > column:
		return &r.cells[at-1]
	}
	return nil
}

// letters names a column, counted from 0, as spreadsheets do: A, …, Z, AA.
func letters(column int) string {
	var name []byte
	for column++; column > 0; column = (column - 1) / 26 {
		name = append([]byte{byte('A' + (column-1)%26)}, name...)
	}
	return string(name)
}
