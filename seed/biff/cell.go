package biff

// cells reads a record of cells, if it is one.
func (t *tableReader) cells(kind uint16, f *fields) {
	switch kind {
	case recSharedText:
		at := f.place()
		if n := int(f.uint32()); n < len(t.texts) {
			t.add(at, Cell{Kind: Text, Text: t.texts[n]})
		} else {
			f.short = true // it points to a text that is not there
		}
	case recLabel, recRichLabel:
		at := f.place()
		t.add(at, Cell{Kind: Text, Text: t.counted(f, true)})
	case recNumber:
		at := f.place()
		t.add(at, Cell{Number: f.float()})
	case recSmall:
		at := f.place()
		t.add(at, Cell{Number: f.small()})
	case recNumbers:
		t.numbers(f)
	case recBool:
		at := f.place()
		t.add(at, boolOrError(f.byte(), f.byte() != 0))
	case recFormula:
		t.formula(f)
	case recString:
		if t.awaited {
			t.table.Cells[len(t.table.Cells)-1].Text = t.counted(f, true)
			t.awaited = false
		}
	}
}

func (t *tableReader) add(at position, c Cell) {
	c.Row, c.Column, c.Style = at.row, at.column, at.style
	t.table.Cells = append(t.table.Cells, c)
	t.awaited = false
}

// numbers reads the numbers of cells side by side.
func (t *tableReader) numbers(f *fields) {
	at := position{row: f.uint16(), column: f.uint16()}
	const each, last = 6, 2 // style and number; then the last column
	for f.left >= each+last {
		at.style = f.uint16()
		t.add(at, Cell{Number: f.small()})
		at.column++
	}
}

// formula reads what a formula came to when the file was saved (MS-XLS 2.5.133).
func (t *tableReader) formula(f *fields) {
	at := f.place()
	value := f.take(8)
	c := Cell{Computed: true}
	const noNumber = 0xFF
	if value[6] != noNumber || value[7] != noNumber {
		number := fieldsOf([][]byte{value})
		c.Number = number.float()
		t.add(at, c)
		return
	}
	const text, boolean, failure = 0, 1, 2
	switch value[0] {
	case boolean, failure:
		c = boolOrError(value[2], value[0] == failure)
		c.Computed = true
	default: // the text, or that there is none
		c.Kind = Text
	}
	t.add(at, c)
	t.awaited = value[0] == text
}

// failures are the errors of formulas, as spreadsheets show them (MS-XLS 2.5.10).
var failures = map[byte]string{0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A"}

func boolOrError(value byte, failed bool) Cell {
	if !failed {
		return Cell{Kind: Bool, Number: float64(min(value, 1))}
	}
	name, ok := failures[value]
	if !ok {
		name = "#N/A"
	}
	return Cell{Kind: Error, Text: name}
}
