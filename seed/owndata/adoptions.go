package owndata

import (
	"fmt"
	"iter"
	"math"
	"strings"

	"ronghe/graphmodel/spread"
	"ronghe/seed/table"
)

// Adoptions are the rows of a table, each saying that a unit adopted a practice. They
// are kept in little memory, since there may be millions.
type Adoptions struct {
	Calendar bool   // times are dates
	Doubt    *Doubt // nil where there is none
	Len      int    // the number of rows
	// Drives are the marks of the rows that have one, by Ref.
	Drives  map[int32]spread.Drive
	table   *table.Reader
	columns []int // practice, unit, date, in_use_by, adoption_mark
	names   []string
	times   []stamp
	blocks  [][]adoption
}

// adoption is a row; names are by number.
type adoption struct {
	practice, unit, row int32
	when                int32 // place in times
	inUseBy             bool  // it is an upper bound
}

// blockSize is how many rows are kept together: lists that grow are copied again and
// again.
const blockSize = 1 << 14

// Rows are the rows in the order of the table; Ref is the row of the file.
func (a *Adoptions) Rows() iter.Seq[spread.Row] { return a.rows(false) }

// Take is Rows for the last time: it gives up what it makes them of, block by block, so
// that both need not be in memory. Later there are none.
func (a *Adoptions) Take() iter.Seq[spread.Row] { return a.rows(true) }

func (a *Adoptions) rows(last bool) iter.Seq[spread.Row] {
	return func(yield func(spread.Row) bool) {
		for b, block := range a.blocks {
			if last {
				a.blocks[b] = nil
			}
			for i := range block {
				if !yield(a.row(&block[i])) {
					return
				}
			}
		}
	}
}

func (a *Adoptions) row(from *adoption) spread.Row {
	row := spread.Row{Practice: a.names[from.practice], Unit: a.names[from.unit], Ref: from.row}
	if lo, hi, ok := a.times[from.when].time(a.Calendar); ok {
		row.Time = spread.Time{Known: spread.Dated, Lo: lo, Hi: hi}
		if from.inUseBy {
			row.Time.Known = spread.Bounded
		}
	}
	return row
}

// Fault is ErrInvalid about a row, by its Ref, and the column that a rule is about.
func (a *Adoptions) Fault(issue spread.Issue) error {
	column := a.columns[2]
	if issue.Rule == spread.OutsidePopulation {
		column = a.columns[1]
	}
	return a.table.FaultAt(int(issue.Ref), column, issue.Rule.Zh(), issue.Rule.En())
}

// Options are how a table of adoptions is to be read. The zero value finds out all.
type Options struct {
	Columns map[string]string // what the columns are called, by practice, unit, date, in_use_by, adoption_mark
	Clock   Clock
}

// ReadAdoptions reads a table with the columns practice, unit, date and, optionally,
// in_use_by and adoption_mark (see spread.ParseDrive). A missing date is not known.
// ErrInvalid, with row and column: a practice or a unit is empty, a time is neither a date
// nor a number, or not what all others are, or a mark is none; or the table is broken.
func ReadAdoptions(t *table.Reader, o Options) (*Adoptions, error) {
	at, err := t.Columns(o.Columns, table.Practice, table.Unit, table.Date, table.InUseBy, table.Mark)
	if err != nil {
		return nil, err
	}
	r := adoptionReader{Adoptions: Adoptions{table: t, columns: at, Drives: map[int32]spread.Drive{}},
		numbers: map[string]int32{}, stamps: stamps{clock: o.Clock, seen: map[string]int32{}}}
	if err := each(t, r.add); err != nil {
		return nil, err
	}
	r.times = r.stamps.list
	r.Calendar, err = r.stamps.decide()
	r.Doubt = r.stamps.doubt(r.Calendar)
	return &r.Adoptions, err
}

// adoptionReader is a table half read. The times wait until it is known what they are.
type adoptionReader struct {
	Adoptions
	numbers map[string]int32 // of the names
	stamps  stamps
}

func (r *adoptionReader) add(row []string) error {
	practice, unit, date, inUseBy := r.columns[0], r.columns[1], r.columns[2], r.columns[3]
	if r.table.Row() > math.MaxInt32 {
		return r.table.Fault(-1, "行数过多", "is one row too many")
	}
	if err := notEmpty(r.table, row, practice, unit); err != nil {
		return err
	}
	one := adoption{practice: r.number(row[practice]), unit: r.number(row[unit]), row: int32(r.table.Row()), when: r.stamps.read(r.table, row, date)}
	if inUseBy >= 0 {
		if bound := r.stamps.read(r.table, row, inUseBy); table.Missing(row[date]) {
			one.inUseBy, one.when = true, bound
		}
	}
	if err := r.mark(row); err != nil {
		return err
	}
	last := len(r.blocks) - 1
	if last < 0 || len(r.blocks[last]) == blockSize {
		r.blocks = append(r.blocks, make([]adoption, 0, blockSize))
		last++
	}
	r.blocks[last] = append(r.blocks[last], one)
	r.Len++
	return nil
}

// mark keeps what moved the unit, where the row says it.
func (r *adoptionReader) mark(row []string) error {
	column := r.columns[4]
	if column < 0 || table.Missing(row[column]) {
		return nil
	}
	drive, ok := spread.ParseDrive(row[column])
	if !ok {
		cell := table.Clip(row[column])
		return r.table.Fault(column, fmt.Sprintf("“%s”应为自愿、试点或强制", cell), fmt.Sprintf("%q must be voluntary, pilot or mandated", cell))
	}
	if drive != spread.Unmarked {
		r.Drives[int32(r.table.Row())] = drive
	}
	return nil
}

// number is that of a name, which is copied so that it does not hold on to its row.
func (r *adoptionReader) number(cell string) int32 {
	number, ok := r.numbers[cell]
	if !ok {
		number = int32(len(r.names))
		r.names = append(r.names, strings.Clone(cell))
		r.numbers[r.names[number]] = number
	}
	return number
}
