package sheet

import "slices"

// headerDepth is over how many rows the header stretches: it goes on below cells that are
// merged across some of the columns, or would be if the file kept that.
func headerDepth(rows []rawRow) int {
	deep := 1
	if len(rows) > 1 && rows[1].number == rows[0].number+1 && fillsGaps(rows[0], rows[1]) {
		spread(rows[0], rows[1])
	}
	for deep < headerDeep && deep < len(rows) && rows[deep].number == rows[deep-1].number+1 && goesOn(rows[deep-1], rows[deep]) {
		deep++
	}
	return deep
}

// goesOn tells whether every name that is merged across columns has names below it, several of them.
func goesOn(upper, lower rawRow) bool {
	groups := false
	for _, c := range upper.cells {
		if c.across < 2 || c.Merged {
			continue
		}
		groups = true
		begun := 0
		for column := c.column; column < c.column+c.across; column++ {
			under := lower.over(column)
			if under == nil || under.Kind != Text || under.Merged {
				return false
			}
			if under.column == column {
				begun++
			}
		}
		if begun < 2 { // a title below a title
			return false
		}
	}
	return groups
}

// fillsGaps tells whether two rows are a header that lost its merged cells, as in CSV: the
// upper one has gaps, and the lower one has words below all of them and no others but below the
// cells that begin them, of which the first is none.
func fillsGaps(upper, lower rawRow) bool {
	if len(upper.cells) == 0 || lower.at(upper.cells[0].column) != nil {
		return false
	}
	gaps, last := 0, -1 // the column of the cell that may stretch over the gap
	for column := range lower.end() {
		over, under := upper.at(column), lower.at(column)
		switch {
		case over != nil && (over.Merged || over.across > 1), under != nil && (under.Kind != Text || under.Merged || !isWords(under.Text)):
			return false
		case over != nil:
			last = column
		case under == nil || last < 0 || lower.at(last) == nil:
			return false
		default:
			gaps++
		}
	}
	return gaps > 0 && onlyBelowGaps(upper, lower)
}

// onlyBelowGaps tells whether each cell of the lower row is in a gap of the upper one or below the cell before one.
func onlyBelowGaps(upper, lower rawRow) bool {
	return !slices.ContainsFunc(lower.cells, func(c rawCell) bool {
		return upper.at(c.column) != nil && (upper.at(c.column+1) != nil || lower.at(c.column+1) == nil)
	})
}

// spread stretches the cells of the upper row over the gaps behind them that the lower row fills.
func spread(upper, lower rawRow) {
	for i := range upper.cells {
		c := &upper.cells[i]
		for upper.at(c.column+c.across) == nil && lower.at(c.column+c.across) != nil {
			c.across++
		}
	}
}
