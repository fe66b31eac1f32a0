package spread

import (
	"fmt"
	"iter"
	"math"
	"strconv"
)

// scaleNames are the words of JSON, tables and options.
var scaleNames = map[Scale]string{Number: "number", Years: "year", Months: "month", Days: "day"}

// String is "number", "year", "month" or "day".
func (s Scale) String() string { return scaleNames[s] }

// MarshalText is String, for JSON.
func (s Scale) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Period is the period in which a moment lies: a day from 1970-01-01, or on the
// scale Number the moment itself.
func (s Scale) Period(at float64) float64 {
	switch s {
	case Years:
		return yearOf(at)
	case Months:
		return monthOf(at)
	case Days:
		return math.Floor(at)
	}
	return at
}

// Start is the moment at which a period begins: its first day from 1970-01-01, or on
// the scale Number the period itself.
func (s Scale) Start(period float64) float64 {
	switch s {
	case Years:
		return dayOf(int(period), 1)
	case Months:
		year := int(math.Floor(period / 12))
		return dayOf(year, int(period)-12*year+1)
	}
	return period
}

// Label is a period as people write it: "2013", "2013-08", "2013-08-23", or a number.
func (s Scale) Label(period float64) string {
	switch s {
	case Years:
		return fmt.Sprintf("%04d", int(period))
	case Months:
		year, month, _ := civil(s.Start(period))
		return fmt.Sprintf("%04d-%02d", year, month)
	case Days:
		year, month, day := civil(period)
		return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
	}
	return strconv.FormatFloat(period, 'g', -1, 64)
}

// Span is the first and last period in which a dated time may lie; they are one
// where it is known to the period. Of another time it is not a number.
func (d *Data) Span(t Time) (first, last float64) {
	if t.Known != Dated {
		return math.NaN(), math.NaN()
	}
	first = d.Scale.Period(t.Lo)
	if t.Lo == t.Hi {
		return first, first
	}
	return first, d.Scale.Period(t.Hi)
}

// Before tells whether a is surely before b: both are dated, and every period that a
// may lie in is before every one that b may. On the scale Years, 2019 and 2019-03
// are tied.
func (d *Data) Before(a, b Time) bool {
	_, last := d.Span(a)
	first, _ := d.Span(b)
	return last < first // false of what is not a number
}

// ScaleOf is the coarsest precision among the dated of some rows, whose times count in
// days. A time has the precision of the finest period that it fits into; one that
// fits into no year is of Years. Years when nothing is dated.
func ScaleOf(rows iter.Seq[Row]) Scale {
	coarsest, some := Days, false
	for row := range rows {
		t := row.Time
		if t.Known != Dated {
			continue
		}
		some = true
		if coarsest == Days && t.Lo != t.Hi {
			coarsest = Months
		}
		if coarsest == Months && Months.Period(t.Lo) != Months.Period(t.Hi) {
			return Years
		}
	}
	if !some {
		return Years
	}
	return coarsest
}

// The days whose months are kept, from 1900-01-01 to 2100-12-31: nearly all that is asked
// for, and looked up in a tenth of the time that it takes to compute.
const (
	firstKept = -25567
	daysKept  = 73414
)

// kept is the year and the month of each of those days.
var kept = func() *[daysKept]struct{ year, month uint16 } {
	out := new([daysKept]struct{ year, month uint16 })
	for i := range out {
		year, month, _ := civil(float64(firstKept + i))
		out[i].year, out[i].month = uint16(year), uint16(12*year+month-1)
	}
	return out
}()

// yearOf is the year in which a day lies.
func yearOf(day float64) float64 {
	if i := day - firstKept; i >= 0 && i < daysKept {
		return float64(kept[int(i)].year)
	}
	year, _, _ := civil(day)
	return float64(year)
}

// monthOf is the month in which a day lies, counted from year 0.
func monthOf(day float64) float64 {
	if i := day - firstKept; i >= 0 && i < daysKept {
		return float64(kept[int(i)].month)
	}
	year, month, _ := civil(day)
	return float64(12*year + month - 1)
}

const (
	daysIn400Years = 146097
	marchOfYear0   = 719468 // days from 0000-03-01 to 1970-01-01
)

// civil is the date of a day in the Gregorian calendar (Howard Hinnant, chrono-
// Compatible Low-Level Date Algorithms: civil_from_days).
func civil(day float64) (year, month, dayOfMonth int) {
	z := int(math.Floor(day)) + marchOfYear0
	era := z / daysIn400Years
	if z < 0 && z%daysIn400Years != 0 {
		era--
	}
	ofEra := z - era*daysIn400Years
	y := (ofEra - ofEra/1460 + ofEra/36524 - ofEra/146096) / 365
	ofYear := ofEra - (365*y + y/4 - y/100)
	fromMarch := (5*ofYear + 2) / 153
	year, month, dayOfMonth = y+era*400, fromMarch+3, ofYear-(153*fromMarch+2)/5+1
	if month > 12 {
		return year + 1, month - 12, dayOfMonth
	}
	return year, month, dayOfMonth
}

// dayOf is the first day of a month, from 1970-01-01 (days_from_civil of the same).
func dayOf(year, month int) float64 {
	fromMarch := (month + 9) % 12
	if month <= 2 {
		year--
	}
	era := year / 400
	if year < 0 && year%400 != 0 {
		era--
	}
	y := year - era*400
	ofYear := (153*fromMarch + 2) / 5
	return float64(era*daysIn400Years + y*365 + y/4 - y/100 + ofYear - marchOfYear0)
}
