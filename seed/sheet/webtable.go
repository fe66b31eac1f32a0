package sheet

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// webTable is a table of a web page, as far as it was read.
type webTable struct {
	rows   []rawRow
	cells  int // that hold text
	number int // of the row being read, from 1
	column int // of the cell being read
	row    []rawCell
	open   []begun // merged cells that go on below, by column
	above  int     // which of open the row being read comes to next
	wrong  string  // the first cell with bytes that are no text
	inRow  bool
	inCell bool
	across int
	down   int
	text   strings.Builder
}

// spans reads how many columns and rows a cell covers.
func (p *webPage) spans(more bool) (across, down int) {
	across, down = 1, 1
	for more {
		var key, value []byte
		key, value, more = p.in.TagAttr()
		n, err := strconv.Atoi(strings.TrimSpace(string(value)))
		if err != nil || n < 1 {
			continue // browsers take it for 1
		}
		switch string(key) {
		case "colspan":
			across = min(n, maxColumns)
		case "rowspan":
			down = min(n, maxRows)
		}
	}
	return across, down
}

// say adds to the text of the cell being read; text outside of cells belongs to no table.
func (t *webTable) say(text []byte) {
	if t.inCell && t.text.Len() < maxText {
		t.text.Write(text)
	}
}

// beginRow begins a row with what it has of merged cells.
func (t *webTable) beginRow() {
	t.number++
	t.inRow, t.column, t.above, t.row = true, -1, 0, nil
	t.open = slices.DeleteFunc(t.open, func(m begun) bool { return m.bottom < t.number })
	slices.SortFunc(t.open, func(a, b begun) int { return cmp.Compare(a.left, b.left) })
	for _, m := range t.open {
		if m.cell.Text != "" {
			t.row = append(t.row, m.cell)
		}
	}
}

// beginCell begins a cell in the next column that no cell from above covers.
func (t *webTable) beginCell(across, down int) {
	if !t.inRow {
		t.beginRow()
	}
	t.column++
	for ; t.above < len(t.open) && t.open[t.above].left <= t.column && t.open[t.above].top < t.number; t.above++ {
		t.column = max(t.column, t.open[t.above].right+1)
	}
	t.inCell, t.across, t.down = true, across, down
	t.text.Reset()
}

func (t *webTable) endCell() {
	if !t.inCell {
		return
	}
	t.inCell = false
	left := t.column
	t.column += t.across - 1
	cell := rawCell{column: left, across: t.across, down: t.down}
	cell.Text, cell.Kind = strings.Join(strings.Fields(t.text.String()), " "), Text // as a browser shows it
	if t.wrong == "" && (!utf8.ValidString(cell.Text) || strings.ContainsAny(cell.Text, "\x00\ufffd")) {
		t.wrong = letters(left) + fmt.Sprint(t.number)
	}
	if cell.Text == "" {
		cell.Kind = Empty
	} else {
		t.row = append(t.row, cell)
		t.cells++
	}
	if t.down > 1 {
		cell.Merged, cell.across, cell.down = true, 1, 1
		t.open = append(t.open, begun{area{t.number, t.number + t.down - 1, left, t.column}, cell})
	}
}

func (t *webTable) endRow() {
	t.endCell()
	if !t.inRow {
		return
	}
	t.inRow = false
	sortCells(t.row)
	if len(t.row) > 0 {
		t.rows = append(t.rows, rawRow{number: t.number, cells: t.row})
	}
}
