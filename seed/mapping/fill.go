package mapping

import (
	"strings"

	"ronghe/seed/table"
)

// column is the first that f reads; -1 for none.
func (f filler) column() int {
	for _, p := range f.parts {
		if p.column >= 0 {
			return p.column
		}
	}
	return -1
}

// look takes note of what a row says, for those below it: of 浙江 | 杭州 a row with 宁波 alone is
// in 浙江, and one with 江苏 alone not in 杭州.
func (f filler) look(row Row) {
	for i, p := range f.parts {
		if p.column >= 0 && !table.Missing(row.Cells[p.column]) {
			clear(f.above[i:])
			f.above[i] = row.Cells[p.column]
		}
	}
}

// fill is the text of f in a row; "" when all its columns say nothing.
func (f filler) fill(row Row) string {
	text, columns, said := "", 0, false
	for i, p := range f.parts {
		if p.column < 0 {
			text += p.text
			continue
		}
		columns++
		cell := row.Cells[p.column]
		if f.above != nil {
			cell = f.above[i]
		}
		if !table.Missing(cell) {
			said = true
			text += cell
		}
	}
	if columns > 0 && !said {
		return f.mapped(f.rest)
	}
	return f.mapped(strings.TrimSpace(text))
}

// several are the texts of f, each for itself by way of Map.
func (f filler) several(row Row, signs string) []string {
	if f.split != "" {
		signs = f.split
	}
	whole := f.fill(row)
	if signs == "" {
		if whole == "" {
			return nil
		}
		return []string{whole}
	}
	list := splitText(whole, signs)
	for i := range list {
		list[i] = f.mapped(list[i])
	}
	return list
}

func (f filler) mapped(text string) string {
	if len(f.table) == 0 {
		return text
	}
	if to, ok := f.table[table.Fold(text)]; ok {
		return to
	}
	return text
}
