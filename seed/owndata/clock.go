package owndata

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"ronghe/graphmodel/spread"
	"ronghe/seed/table"
)

// Clock is what the times of a table are.
type Clock uint8

// The clocks. Auto is Calendar if every time is a date, a bare number being one only
// in a year from 1850 to 2100; otherwise Number if every time is a number.
const (
	Auto Clock = iota
	Calendar
	Number
)

// The years that a bare number may mean.
const firstYear, lastYear = "1850", "2100"

// stamp is a time by both clocks, as long as it is not known which one counts.
type stamp struct {
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
	notDate   error            // about the first cell that is no date
	notNumber error            // about the first cell that is no number
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
	if got.isDate() && got.isNumber() || table.Missing(cell) {
		return at
	}
	if !got.isDate() && s.notDate == nil {
		s.notDate = t.NotADate(row, column)
	}
	if !got.isNumber() && s.notNumber == nil {
		s.notNumber = notANumber(t, row, column)
	}
	return at
}

// parse is noStamp for a cell that is Missing, and for one that is neither.
func (s *stamps) parse(cell string) stamp {
	got := noStamp
	if table.Missing(cell) {
		return got
	}
	got.number = parseNumber(cell)
	date, ok := table.ParseDate(cell)
	if ok && got.isNumber() && s.clock == Auto {
		ok = string(date[:4]) >= firstYear && string(date[:4]) <= lastYear
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
	case s.clock == Calendar:
		return true, s.notDate
	case s.clock == Number:
		return false, s.notNumber
	case s.notDate == nil:
		return true, nil
	case s.notNumber == nil:
		return false, nil
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
