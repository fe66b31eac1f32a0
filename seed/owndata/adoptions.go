package owndata

import (
	"math"
	"strings"

	"ronghe/graphmodel/spread"
	"ronghe/seed/table"
)

// Adoptions are the rows of a table, each saying that a unit adopted a practice.
type Adoptions struct {
	Rows     []spread.Row // in the order of the table; Ref is the row of the file
	Calendar bool         // times are dates
	table    *table.Reader
	columns  []int // practice, unit, date, in_use_by
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
	Columns map[string]string // what the columns are called, by practice, unit, date, in_use_by
	Clock   Clock
}

// ReadAdoptions reads a table with the columns practice, unit, date and, optionally,
// in_use_by. A missing date is not known. ErrInvalid, with row and
// column: a practice or a unit is empty, or a time is neither a date nor a number, or not
// what all others are; or the table is broken.
func ReadAdoptions(t *table.Reader, o Options) (*Adoptions, error) {
	at, err := t.Columns(o.Columns, table.Practice, table.Unit, table.Date, table.InUseBy)
	if err != nil {
		return nil, err
	}
	r := adoptionReader{t: t, practice: at[0], unit: at[1], date: at[2], inUseBy: at[3],
		names: map[string]string{}, stamps: stamps{clock: o.Clock, seen: map[string]stamp{}}}
	if err := each(t, r.add); err != nil {
		return nil, err
	}
	return r.end()
}

// adoptionReader is a table half read. The times wait until it is known what they are.
type adoptionReader struct {
	t                             *table.Reader
	practice, unit, date, inUseBy int
	names                         map[string]string // each name once, whatever the number of rows
	stamps                        stamps
	rows                          []spread.Row
	since                         []stamp
	bounds                        []stamp // of the column in_use_by, if there is one
}

func (r *adoptionReader) add(row []string) error {
	if r.t.Row() > math.MaxInt32 {
		return r.t.Fault(-1, "行数过多", "is one row too many")
	}
	if err := notEmpty(r.t, row, r.practice, r.unit); err != nil {
		return err
	}
	r.rows = append(r.rows, spread.Row{Practice: r.name(row[r.practice]), Unit: r.name(row[r.unit]), Ref: int32(r.t.Row())})
	r.since = append(r.since, r.stamps.read(r.t, row, r.date))
	if r.inUseBy >= 0 {
		r.bounds = append(r.bounds, r.stamps.read(r.t, row, r.inUseBy))
	}
	return nil
}

func (r *adoptionReader) end() (*Adoptions, error) {
	calendar, err := r.stamps.decide()
	if err != nil {
		return nil, err
	}
	for i := range r.rows {
		bound := noStamp
		if r.bounds != nil {
			bound = r.bounds[i]
		}
		r.rows[i].Time = timeOf(r.since[i], bound, calendar)
	}
	return &Adoptions{r.rows, calendar, r.t, []int{r.practice, r.unit, r.date, r.inUseBy}}, nil
}

// name is a copy of a cell that does not hold on to its row.
func (r *adoptionReader) name(cell string) string {
	name, ok := r.names[cell]
	if !ok {
		name = strings.Clone(cell)
		r.names[name] = name
	}
	return name
}
