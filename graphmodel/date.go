package graphmodel

import "time"

// Date is a date of reduced precision: "2013", "2013-10", "2013-10-09", or ""
// for not known. It is never completed: "2013" is the whole year, not its first
// day. Dates of one precision order as their text does.
type Date string

// Precision is how much of a Date is known.
type Precision int

// The precisions of a Date, the least first.
const (
	Unknown Precision = iota
	Year
	Month
	Day
)

var dateLayouts = map[int]string{4: "2006", 7: "2006-01", 10: "2006-01-02"}

// ParseDate returns s as a Date, or ErrInvalid that says what a date looks
// like. "" is a Date: not known.
func ParseDate(s string) (Date, error) {
	if s == "" {
		return "", nil
	}
	if _, err := parseDay(s); err != nil {
		return "", Invalid(clip(s), "",
			"日期应为 2013、2013-10 或 2013-10-09，且该日存在",
			"a date is 2013, 2013-10 or 2013-10-09, and exists in the calendar")
	}
	return Date(s), nil
}

func parseDay(s string) (time.Time, error) {
	layout, ok := dateLayouts[len(s)]
	if !ok {
		return time.Time{}, ErrInvalid
	}
	return time.Parse(layout, s)
}

// Precision tells how much of d is known.
func (d Date) Precision() Precision {
	switch len(d) {
	case 4:
		return Year
	case 7:
		return Month
	case 10:
		return Day
	}
	return Unknown
}

// Year is d's first four characters as a number; 0 when d is not known.
func (d Date) Year() int {
	if len(d) < 4 {
		return 0
	}
	year := 0
	for _, c := range d[:4] {
		year = year*10 + int(c-'0')
	}
	return year
}

// Days is the closed interval of days that d may mean, counted from 1970-01-01;
// ok is false when d is not known or not a date. "2013-10" is 15979…16009.
func (d Date) Days() (first, last int, ok bool) {
	start, err := parseDay(string(d))
	if err != nil {
		return 0, 0, false
	}
	end := start.AddDate(0, 0, 1)
	switch d.Precision() {
	case Year:
		end = start.AddDate(1, 0, 0)
	case Month:
		end = start.AddDate(0, 1, 0)
	}
	return dayNumber(start), dayNumber(end) - 1, true
}

func dayNumber(t time.Time) int {
	const day = 24 * 60 * 60
	s := t.Unix()
	if s < 0 { // Go divides towards zero; days before 1970 count down
		return int((s - day + 1) / day)
	}
	return int(s / day)
}

// Before tells whether every day d may mean lies before every day e may mean.
// "2019" and "2019-03" are tied: neither is before the other. False when either
// is not known.
func (d Date) Before(e Date) bool {
	_, last, ok := d.Days()
	first, _, ok2 := e.Days()
	return ok && ok2 && last < first
}
