package table

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"ronghe/graphmodel"
)

// missing is how people and programs write that they do not know.
var missing = []string{"", "na", "n/a", "nan", "null", "none", "unknown", "-", "--", "—", "——", "未知", "不详", "无", "?", "？"}

// Missing tells whether a cell says nothing: it is empty, or NA, null, 不详 and the like.
func Missing(cell string) bool {
	return cell == "" || len(cell) < 10 && slices.Contains(missing, strings.ToLower(cell))
}

// Date is the date in a cell of the row last read; "" where Missing. ErrInvalid: it is
// no date that ParseDate knows.
func (t *Reader) Date(row []string, column int) (graphmodel.Date, error) {
	if Missing(row[column]) {
		return "", nil
	}
	date, ok := ParseDate(row[column])
	if !ok {
		return "", t.NotADate(row, column)
	}
	return date, nil
}

// NotADate is ErrInvalid about a cell of the row last read that should be a date.
func (t *Reader) NotADate(row []string, column int) error {
	cell := Clip(row[column])
	return t.Fault(column, fmt.Sprintf("“%s”不是日期；可写作 2013、2013年8月、2013-08、2013/8/23、2013年8月23日、20130823，不知道则留空", cell),
		fmt.Sprintf("%q is no date; write 2013, 2013-08, 2013/8/23 or 20130823, or leave it empty if it is not known", cell))
}

// Clip is a cell short enough to be shown in an error.
func Clip(cell string) string {
	const most = 60
	if runes := []rune(cell); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return cell
}

// ParseDate reads a date as it is written in tables, no more precise than it is
// written: 2013, 2013年, 2013.0, 2013-8, 2013/08, 2013.8, 2013年8月, 201308, 2013-8-23,
// 2013/8/23, 2013.8.23, 2013年8月23日, 20130823, any of them of full width, and a day
// with a time, which is left out, as in 2013/8/23 0:00 or 2013-08-23T00:00:00Z. false
// for all else: 2013年上半年 and 2013-2014 are no dates, and 8/23/2013 is not one that
// everybody reads alike.
func ParseDate(cell string) (graphmodel.Date, bool) {
	year, month, day, ok := splitDate(cell)
	switch {
	case !ok:
		return "", false
	case month == 0:
		return graphmodel.Date(fmt.Sprintf("%04d", year)), true
	case day == 0:
		return graphmodel.Date(fmt.Sprintf("%04d-%02d", year, month)), true
	}
	return graphmodel.Date(fmt.Sprintf("%04d-%02d-%02d", year, month, day)), true
}

// splitDate is the parts of a date that exists; month and day are 0 where not said.
func splitDate(cell string) (year, month, day int, ok bool) {
	cell, timed := withoutTime(cell)
	if leadingDigits(cell) < 4 || strings.ContainsRune(cell, '年') {
		cell = plain(cell)
	}
	digits := leadingDigits(cell)
	rest := cell[digits:]
	switch {
	case timed && rest == "":
		return 0, 0, 0, false
	case digits == 8 && rest == "":
		year, month, day = number(cell[:4]), number(cell[4:6]), number(cell[6:])
		return year, month, day, month > 0 && exists(year, month, day)
	case digits == 6 && rest == "":
		year, month = number(cell[:4]), number(cell[4:])
		return year, month, 0, month > 0 && exists(year, month, 1)
	case digits != 4:
		return 0, 0, 0, false
	}
	year = number(cell[:4])
	if rest == "" || strings.Trim(rest, "0") == "." && len(rest) > 1 { // "2013.0" is how programs write a year among missing ones
		return year, 0, 0, exists(year, 1, 1)
	}
	month, day, ok = monthAndDay(rest)
	return year, month, day, ok && (day > 0 || !timed) && exists(year, month, max(day, 1))
}

// monthAndDay reads what follows a year: "-8", "-8-23".
func monthAndDay(rest string) (month, day int, ok bool) {
	sign := rest[0]
	if strings.IndexByte("-/.", sign) < 0 {
		return 0, 0, false
	}
	first, second, whole := strings.Cut(rest[1:], string(sign))
	if !shortNumber(first) || whole && !shortNumber(second) {
		return 0, 0, false
	}
	month = number(first)
	if !whole {
		return month, 0, month > 0
	}
	day = number(second)
	return month, day, month > 0 && day > 0
}

// plain writes a date of full width or with 年月日 in ASCII; what it cannot, it leaves.
func plain(cell string) string {
	cell = Narrow(cell)
	if !strings.ContainsRune(cell, '年') {
		return cell
	}
	cell = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, cell)
	year, rest, _ := strings.Cut(cell, "年")
	if rest == "" {
		return year
	}
	month, rest, ok := strings.Cut(rest, "月")
	if !ok {
		return cell
	}
	if rest == "" {
		return year + "-" + month
	}
	day, ok := strings.CutSuffix(rest, "日")
	if !ok {
		day, ok = strings.CutSuffix(rest, "号")
	}
	if !ok {
		return cell
	}
	return year + "-" + month + "-" + day
}

// withoutTime takes a time of day off a date.
func withoutTime(cell string) (date string, timed bool) {
	at := strings.IndexAny(cell, " T")
	if at < 0 {
		return cell, false
	}
	for _, layout := range []string{"15:04", "15:04:05", "15:04:05Z07:00", "15:04:05Z0700", "3:04:05 PM", "3:04 PM"} {
		if _, err := time.Parse(layout, cell[at+1:]); err == nil {
			return cell[:at], true
		}
	}
	return cell, false
}

func leadingDigits(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}

func shortNumber(s string) bool { return (len(s) == 1 || len(s) == 2) && leadingDigits(s) == len(s) }

// number is that of a few digits.
func number(digits string) int {
	n, _ := strconv.Atoi(digits) // digits only, and few
	return n
}

func exists(year, month, day int) bool {
	if year < 1 || month > 12 || day < 1 || day > 31 {
		return false
	}
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Day() == day
}
