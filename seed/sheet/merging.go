package sheet

import (
	"cmp"
	"slices"
)

// merging is the merged cells of a sheet as its rows go by.
type merging struct {
	merged []area  // not yet begun, from the top
	open   []begun // begun, and going on below
}

// begun is a merged cell over several rows, with what it holds.
type begun struct {
	area
	cell rawCell
}

// tooMerged is what is wrong at the column that merge tells.
var tooMerged = [2]string{"这一行的文字超过 1 MiB，或合并单元格互相重叠", "the texts of this row exceed 1 MiB, or merged cells overlap"}

// merge gives the row what it has of merged cells. text is how many bytes it has itself.
// wrong is -1, or a column with which it would have too much.
func (m *merging) merge(row rawRow, text int) (_ rawRow, wrong int) {
	if len(m.open) == 0 && (len(m.merged) == 0 || m.merged[0].top > row.number) {
		return row, -1
	}
	own := len(row.cells)
	kept := m.open[:0]
	for _, o := range m.open {
		if o.bottom < row.number {
			continue
		}
		kept = append(kept, o)
		if _, there := findCell(row.cells[:own], o.left); !there {
			row.cells = append(row.cells, o.cell)
		}
		if text += len(o.cell.Text); text > maxText || len(kept) > maxColumns {
			return rawRow{}, o.left
		}
	}
	m.open = kept
	sortCells(row.cells)
	for len(m.merged) > 0 && m.merged[0].top <= row.number {
		m.begin(m.merged[0], row)
		m.merged = m.merged[1:]
	}
	return row, -1
}

// begin begins a merged cell, in its first row; it is nothing when that is not there, or
// its first cell holds nothing.
func (m *merging) begin(a area, row rawRow) {
	at, there := findCell(row.cells, a.left)
	if a.top != row.number || !there || row.cells[at].Merged {
		return
	}
	first := &row.cells[at]
	first.across, first.down = a.right-a.left+1, a.bottom-a.top+1
	if a.bottom > a.top {
		cell := *first
		cell.Merged, cell.across, cell.down = true, 1, 1
		m.open = append(m.open, begun{a, cell})
	}
}

// sortAreas puts areas in the order in which rows come to them.
func sortAreas(areas []area) {
	slices.SortFunc(areas, func(a, b area) int { return cmp.Or(cmp.Compare(a.top, b.top), cmp.Compare(a.left, b.left)) })
}
