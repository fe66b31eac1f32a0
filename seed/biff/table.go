package biff

import (
	"cmp"
	"slices"
)

// Kind is what a cell holds.
type Kind uint8

// The kinds of cells.
const (
	Number Kind = iota
	Text
	Bool  // its Number is 0 or 1
	Error // its Text says which
)

// Cell is a cell that holds anything.
type Cell struct {
	Row, Column, Style uint16 // from 0; for Style see Book.Format
	Kind               Kind
	Computed           bool // by a formula
	Number             float64
	Text               string
}

// Area is cells that are merged into one, from 0, all ends included.
type Area struct{ Top, Bottom, Left, Right uint16 }

// Table is what a sheet holds.
type Table struct {
	Cells         []Cell // by row, then column; one of each place
	Merged        []Area // in the order of the file
	HiddenRows    map[uint16]bool
	HiddenColumns [256]bool
}

// maxCells is the most cells of a sheet that are held in memory.
const maxCells = 4_000_000

// Read reads the i-th of b.Sheets. ErrInvalid: it is broken, or has more than four million
// cells.
func (b *Book) Read(i int) (Table, error) {
	t := tableReader{Book: b, sheet: b.Sheets[i].Name}
	t.table.HiddenRows = map[uint16]bool{}
	if err := t.read(int(b.Sheets[i].at)); err != nil {
		return Table{}, err
	}
	slices.SortStableFunc(t.table.Cells, func(a, b Cell) int { return cmp.Or(cmp.Compare(a.Row, b.Row), cmp.Compare(a.Column, b.Column)) })
	t.table.Cells = lastOfEach(t.table.Cells)
	return t.table, nil
}

// lastOfEach keeps of each place what was written last, as a program does that fills it.
func lastOfEach(cells []Cell) []Cell {
	kept := cells[:0]
	for i, c := range cells {
		if i+1 < len(cells) && cells[i+1].Row == c.Row && cells[i+1].Column == c.Column {
			continue
		}
		kept = append(kept, c)
	}
	return kept
}

// tableReader reads one sheet.
type tableReader struct {
	*Book
	sheet   string
	table   Table
	awaited bool // the last cell is a formula whose text comes in a record of its own
}

func (t *tableReader) read(at int) error {
	if at < 0 || at >= len(t.stream) {
		return t.broken(t.sheet)
	}
	in := scanner{t.stream, at}
	for depth := 0; ; { // charts are sheets within the sheet
		kind, parts, ok := in.next()
		if !ok || depth == 0 && kind != recBegin {
			return t.broken(t.sheet)
		}
		switch {
		case kind == recBegin:
			depth++
		case kind == recEnd && depth == 1:
			return nil
		case kind == recEnd:
			depth--
		case depth == 1:
			if err := t.record(kind, fieldsOf(parts)); err != nil {
				return err
			}
		}
	}
}

func (t *tableReader) record(kind uint16, f fields) error {
	switch kind {
	case recColumns:
		t.columns(&f)
	case recRow:
		t.row(&f)
	case recMerged:
		for range f.uint16() {
			t.table.Merged = append(t.table.Merged, Area{f.uint16(), f.uint16(), f.uint16(), f.uint16()})
			if f.short {
				break
			}
		}
	default:
		t.cells(kind, &f)
	}
	switch {
	case f.short:
		return t.broken(t.sheet)
	case len(t.table.Cells) > maxCells || len(t.table.Merged) > maxCells:
		return t.invalid(t.sheet, "单元格超过 400 万个；请另存为 .xlsx", "there are more than 4 million cells: save it as .xlsx")
	}
	return nil
}

// columns remembers columns that are not shown.
func (t *tableReader) columns(f *fields) {
	from, to := f.uint16(), f.uint16()
	f.skip(4) // width and style
	const hidden = 1
	if f.uint16()&hidden == 0 {
		return
	}
	for c := int(from); c <= int(to) && c < len(t.table.HiddenColumns); c++ {
		t.table.HiddenColumns[c] = true
	}
}

// row remembers a row that is not shown.
func (t *tableReader) row(f *fields) {
	number := f.uint16()
	const before, hidden = 10, 0x20
	f.skip(before)
	if f.uint16()&hidden != 0 {
		t.table.HiddenRows[number] = true
	}
}
