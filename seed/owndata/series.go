package owndata

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/seed/table"
)

// Series is how many adopted one practice in each period, as sales are published: without
// saying who.
type Series struct {
	Practice string // "" where the table does not say
	Scale    spread.Scale
	First    float64 // the first period
	Step     float64 // from one period to the next: 1 but for 7 days, a quarter of a year and the like
	Counts   []float64
}

// The columns of a series. Its periods may be called as dates are.
var (
	seriesPractice = table.Column{Name: table.Practice.Name, Names: append([]string{"product", "series", "产品"}, table.Practice.Names...), Optional: true}
	seriesDate     = table.Column{Name: table.Date.Name, Names: append([]string{"period", "quarter", "month", "week", "t", "时期", "季度", "月份", "周"}, table.Date.Names...)}
	seriesCount    = table.Column{Name: "adopters", Names: []string{"adoptions", "new_adopters", "adopted_units", "sales", "count", "counts", "n", "y",
		"采用数", "采纳数", "采用者", "采纳者", "新增", "新增采用", "新增采纳", "新增数", "销量", "数量", "个数"}, Optional: true}
	seriesTotal = table.Column{Name: "cumulative", Names: []string{"cumulative_adopters", "cum", "total", "累计", "累计采用", "累计采纳", "累计数"}, Optional: true}
)

// SeriesColumns are the columns that ReadSeries may be told the names of.
func SeriesColumns() []string { return []string{seriesCount.Name, seriesTotal.Name} }

// IsSeries tells whether a table counts adopters by period, and names no units.
func IsSeries(t *table.Reader, given map[string]string) bool {
	if given[table.Unit.Name] != "" {
		return false
	}
	if given[seriesCount.Name] != "" || given[seriesTotal.Name] != "" {
		return true
	}
	unit := table.Unit
	unit.Optional = true
	at, err := t.Columns(nil, unit, seriesCount, seriesTotal)
	return err == nil && at[0] < 0 && (at[1] >= 0 || at[2] >= 0)
}

// seriesRow is a row of it.
type seriesRow struct {
	practice string
	when     int32 // place in stamps
	count    float64
	row      int
}

// ReadSeries reads a table with the columns date (a period) and adopters, the number of
// new ones, or cumulative, how many there are by then; and, optionally, practice. Rows may
// stand in any order. ErrInvalid, with row and column: a period that is none, is there
// twice, is missing between others or lies after today, or what is no number of adopters.
func ReadSeries(t *table.Reader, o Options, today time.Time) ([]Series, error) {
	at, err := t.Columns(o.Columns, seriesPractice, seriesDate, seriesCount, seriesTotal)
	if err != nil {
		return nil, err
	}
	r := seriesReader{table: t, at: at, stamps: stamps{clock: o.Clock, seen: map[string]int32{}}}
	if at[2] < 0 && at[3] < 0 {
		return nil, t.Invalid("没有采用数（adopters）或累计数（cumulative）一列", "has no column adopters or cumulative")
	}
	if err := each(t, r.add); err != nil {
		return nil, err
	}
	if len(r.rows) == 0 {
		return nil, t.Invalid("没有采纳记录", "has no adoptions")
	}
	return r.series(today)
}

type seriesReader struct {
	table  *table.Reader
	at     []int // practice, date, adopters, cumulative
	stamps stamps
	rows   []seriesRow
}

func (r *seriesReader) column() int {
	if r.at[2] >= 0 {
		return r.at[2]
	}
	return r.at[3]
}

func (r *seriesReader) add(row []string) error {
	one := seriesRow{when: r.stamps.read(r.table, row, r.at[1]), count: parseNumber(row[r.column()]), row: r.table.Row()}
	if r.at[0] >= 0 {
		one.practice = strings.Clone(row[r.at[0]])
	}
	if table.Missing(row[r.at[1]]) {
		return r.table.Fault(r.at[1], "不能为空", "must not be empty")
	}
	if !(one.count >= 0) || math.IsInf(one.count, 0) {
		cell := table.Clip(row[r.column()])
		return r.table.Fault(r.column(), fmt.Sprintf("“%s”不是采用者的数目", cell), fmt.Sprintf("%q is no number of adopters", cell))
	}
	r.rows = append(r.rows, one)
	return nil
}

// datedRow is a row whose period is known.
type datedRow struct {
	seriesRow
	period float64
}

// series puts the rows in order, practice by practice.
func (r *seriesReader) series(today time.Time) ([]Series, error) {
	calendar, err := r.stamps.decide()
	if err != nil {
		return nil, err
	}
	scale := spread.Number
	if calendar {
		scale = r.scale()
	}
	day, _, _ := graphmodel.Date(today.Format(time.DateOnly)).Days() // a date for sure
	rows := make([]datedRow, len(r.rows))
	for i, row := range r.rows {
		lo, _, _ := r.stamps.list[row.when].time(calendar)
		if calendar && lo > float64(day) {
			return nil, r.table.FaultAt(row.row, r.at[1], spread.AfterToday.Zh(), spread.AfterToday.En())
		}
		rows[i] = datedRow{row, scale.Period(lo)}
	}
	slices.SortStableFunc(rows, func(a, b datedRow) int {
		return cmp.Or(cmp.Compare(a.practice, b.practice), cmp.Compare(a.period, b.period))
	})
	var all []Series
	for start, i := 0, 1; i <= len(rows); i++ {
		if i < len(rows) && rows[i].practice == rows[start].practice {
			continue
		}
		one, err := r.one(rows[start:i], scale)
		if err != nil {
			return nil, err
		}
		all, start = append(all, one), i
	}
	return all, nil
}

func (r *seriesReader) scale() spread.Scale {
	return spread.ScaleOf(func(yield func(spread.Row) bool) {
		for _, row := range r.rows {
			lo, hi, _ := r.stamps.list[row.when].time(true)
			if !yield(spread.Row{Time: spread.Time{Known: spread.Dated, Lo: lo, Hi: hi}}) {
				return
			}
		}
	})
}

// one is the series of the rows of one practice, in order of period: as far apart as the
// two that are nearest.
func (r *seriesReader) one(rows []datedRow, scale spread.Scale) (Series, error) {
	s := Series{Practice: rows[0].practice, Scale: scale, First: rows[0].period, Step: 1, Counts: make([]float64, len(rows))}
	for i := 1; i < len(rows); i++ {
		gap := rows[i].period - rows[i-1].period
		if gap == 0 {
			return s, r.table.FaultAt(rows[i].row, r.at[1], fmt.Sprintf("这一时期已在第 %d 行", rows[i-1].row), fmt.Sprintf("the period is in row %d already", rows[i-1].row))
		}
		if i == 1 || gap < s.Step {
			s.Step = gap
		}
	}
	const slack = 1e-6 // of a step: 1980.1 is not exact
	for i, row := range rows {
		s.Counts[i] = row.count
		if i > 0 && row.period-rows[i-1].period > s.Step*(1+slack) {
			before := scale.Label(rows[i-1].period)
			return s, r.table.FaultAt(row.row, r.at[1], fmt.Sprintf("与前一时期 %s 之间缺少时期；没有人采用的写 0", before),
				fmt.Sprintf("periods are missing between %s and this one; write 0 where nobody adopted", before))
		}
	}
	if r.at[2] >= 0 {
		return s, nil
	}
	return s, r.differences(rows, s.Counts)
}

// differences makes totals numbers of new adopters.
func (r *seriesReader) differences(rows []datedRow, counts []float64) error {
	for i := len(counts) - 1; i > 0; i-- {
		if counts[i] -= counts[i-1]; counts[i] < 0 {
			return r.table.FaultAt(rows[i].row, r.at[3], "累计数小于前一时期的", "is less than the total of the period before")
		}
	}
	return nil
}
