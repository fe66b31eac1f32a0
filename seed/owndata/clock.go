package owndata

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"ronghe/graphmodel/spread"
	"ronghe/seed/table"
)

// Clock is what the times of a table are.
type Clock uint8

// The clocks. Auto is Calendar if every time is a date, otherwise Number if every time is a
// number. A bare number is a date in a year from 1850 to 2100; from 1000 on where those are
// fewer than other dates. Where most are dates, a number that could be no year is refused.
const (
	Auto Clock = iota
	Calendar
	Number
	Excel // numbers are days as Excel and WPS count them: 41509 is 2013-08-23
)

// Clocks are the clocks by the names that people give them.
var Clocks = map[string]Clock{"auto": Auto, "calendar": Calendar, "number": Number, "excel": Excel}

// The years that a bare number may mean.
const (
	oldestYear, firstYear, lastYear = "1000", "1850", "2100"
	lastYearNumber                  = 9999 // four digits are a year also where days are counted
)

// The days of Excel's count, from 1970 to 2099: whole numbers that are all of these are
// taken for neither numbers nor dates until somebody says which.
const (
	excelEpoch = 25569 // 1970-01-01
	excelLast  = 73050 // 2099-12-31
)

// stamp is a time by both clocks, as long as it is not known which one counts.
type stamp struct {
	old         bool    // a bare number that is a year before firstYear
	number      float64 // NaN for none
	first, last int32   // days from 1970-01-01; first is after last for none
}

var noStamp = stamp{number: math.NaN(), first: 1}

func (s stamp) isDate() bool   { return s.first <= s.last }
func (s stamp) isNumber() bool { return !math.IsNaN(s.number) }

// stamps reads the cells of time of one table.
type stamps struct {
	clock     Clock
	list      []stamp          // in the order in which they came
	seen      map[string]int32 // what cells mean, by place in list; there are few different ones
	dates     int              // cells that are dates, old ones not among them
	others    int              // cells that are numbers and no dates, or old
	dateRow   int              // the row of the first of dates
	oldRow    int              // the row of the first of others that is old
	notDate   error            // about the first cell that is no date
	notYear   error            // about the first cell that is a number and no date
	notNumber error            // about the first cell that is no number
	serial    error            // about the first cell that looks like a day as Excel counts them
	plain     int              // numbers that do not
}

// maxSeen bounds the memory for cells.
const maxSeen = 1 << 14

// read is the place in list of what a cell means.
func (s *stamps) read(t *table.Reader, row []string, column int) int32 {
	cell := row[column]
	at, ok := s.seen[cell]
	if !ok {
		at = int32(len(s.list))
		s.list = append(s.list, s.parse(cell))
		if len(s.seen) < maxSeen {
			s.seen[strings.Clone(cell)] = at
		}
	}
	got := s.list[at]
	switch {
	case got.isDate() && !got.old:
		if s.dates++; s.dates == 1 {
			s.dateRow = t.Row()
		}
	case got.isNumber():
		s.others++
		if got.old && s.oldRow == 0 {
			s.oldRow = t.Row()
		}
	}
	s.suspect(t, cell, column, got)
	if got.isDate() && got.isNumber() || table.Missing(cell) {
		return at
	}
	if !got.isDate() && s.notDate == nil {
		s.notDate = t.NotADate(row, column)
	}
	if !got.isDate() && s.notYear == nil {
		s.notYear = t.Fault(column, fmt.Sprintf("“%s”不是年份，而其余多为日期；若时间本来就是数，请指明是数（--time number）", table.Clip(cell)),
			fmt.Sprintf("%q is no year, and most others are dates: say so if the times are numbers (--time number)", table.Clip(cell)))
	}
	if !got.isNumber() && s.notNumber == nil {
		s.notNumber = notANumber(t, row, column)
	}
	return at
}

// suspect notes a number that may be a day as Excel counts them.
func (s *stamps) suspect(t *table.Reader, cell string, column int, got stamp) {
	n := got.number
	switch {
	case s.clock != Auto || !got.isNumber():
	case n != math.Floor(n) || n < excelEpoch || n > excelLast:
		s.plain++
	case s.serial == nil:
		day := time.Unix(int64(n-excelEpoch)*24*60*60, 0).UTC().Format(time.DateOnly)
		s.serial = t.Fault(column, fmt.Sprintf("“%s”像是 Excel 的日期序号（%s）：是则用 --time excel，本来就是数则用 --time number", cell, day),
			fmt.Sprintf("%q looks like a day as Excel counts them (%s): say --time excel, or --time number if it is a number", cell, day))
	}
}

// parse is noStamp for a cell that is Missing, and for one that is neither.
func (s *stamps) parse(cell string) stamp {
	got := noStamp
	if table.Missing(cell) {
		return got
	}
	got.number = parseNumber(cell)
	if n := got.number; s.clock == Excel && n == math.Floor(n) && n > lastYearNumber && n <= 10*excelLast {
		got.first = int32(n) - excelEpoch
		got.last = got.first
		return got
	}
	date, ok := table.ParseDate(cell)
	if ok && got.isNumber() && s.clock == Auto {
		year := string(date[:4])
		got.old = year < firstYear
		ok = year >= oldestYear && year <= lastYear
	}
	if first, last, isDate := date.Days(); ok && isDate {
		got.first, got.last = int32(first), int32(last)
	}
	return got
}

// decide is whether the times are dates. An error: they are neither, or not what the
// clock says.
func (s *stamps) decide() (calendar bool, err error) {
	switch {
	case s.clock == Calendar || s.clock == Excel:
		return true, s.notDate
	case s.clock == Number:
		return false, s.notNumber
	case s.serial != nil && s.plain == 0 && s.dates == 0:
		return false, s.serial
	case s.notNumber == nil && s.dates <= s.others && s.others > 0:
		return false, nil
	case s.notDate == nil:
		return true, nil
	case s.notNumber == nil:
		return false, s.notYear
	}
	return false, s.notDate
}

// time is the stamp by the clock that was decided on.
func (s stamp) time(calendar bool) (lo, hi float64, ok bool) {
	if calendar {
		return float64(s.first), float64(s.last), s.isDate()
	}
	return s.number, s.number, s.isNumber()
}

// parseNumber is a plain decimal number; NaN for none.
func parseNumber(cell string) float64 {
	if strings.Trim(cell, "0123456789+-.eE") != "" {
		return math.NaN()
	}
	number, err := strconv.ParseFloat(cell, 64)
	if err != nil {
		return math.NaN()
	}
	return number
}

func notANumber(t *table.Reader, row []string, column int) error {
	cell := table.Clip(row[column])
	return t.Fault(column, fmt.Sprintf("“%s”不是数", cell), fmt.Sprintf("%q is no number", cell))
}

// ParseTime reads one time as the cells of a table have it: the first and last period,
// on a scale, that it may mean.
func ParseTime(cell string, scale spread.Scale) (first, last float64, ok bool) {
	s := stamps{clock: Calendar}
	lo, hi, ok := s.parse(cell).time(scale != spread.Number)
	return scale.Period(lo), scale.Period(hi), ok
}
