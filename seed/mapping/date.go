package mapping

import (
	"strconv"
	"strings"
	"time"

	"ronghe/graphmodel"
	"ronghe/seed/table"
)

// dateOf is the date of a cell; "" where it says nothing.
func dateOf(text string) (graphmodel.Date, *wrong) {
	if table.Missing(text) {
		return "", nil
	}
	if date, ok := table.ParseDate(year(text)); ok {
		return date, nil
	}
	if day, ok := numberedDay(text, false); ok {
		return "", (&wrong{"是电子表格给日期的序号（若从 1900 年数起，是 " + string(day) + "）；请把该列设为日期格式后再存",
			"is the number that spreadsheets give a day (" + string(day) + " if counted from 1900): make the column one of dates and save it again"}).about(text)
	}
	return "", (&wrong{"不是日期；可写作 2013、2013年8月、2013-08、2013/8/23，不知道则留空",
		"is no date: write 2013, 2013-08 or 2013/8/23, or leave it empty"}).about(text)
}

// numberedDate is the date of a cell that holds a number: a day that lost its format, or what
// dateOf reads. 2017.1 is none: a table keeps October, typed as 2017.10, so too.
func numberedDate(text string, from1904 bool) (graphmodel.Date, *wrong) {
	if day, ok := numberedDay(text, from1904); ok {
		return day, nil
	}
	if year, ok := strings.CutSuffix(text, ".1"); ok && len(year) == len("2017") {
		return "", (&wrong{"存为数，分不清是 1 月还是 10 月；请把该列设为文本，写作 " + year + "-01 或 " + year + "-10",
			"is kept as a number, which may be January or October: make the column text and write " + year + "-01 or " + year + "-10"}).about(text)
	}
	return dateOf(text)
}

// The days that a number of five digits is taken for: from 1954 to 2119.
const firstDay, lastDay = 20000, 80000

// numberedDay is the day that a spreadsheet numbers so.
func numberedDay(text string, from1904 bool) (graphmodel.Date, bool) {
	whole, _, _ := strings.Cut(text, ".") // behind it stands the time of day
	n, err := strconv.Atoi(whole)
	if err != nil || n < firstDay || n > lastDay || len(whole) != 5 {
		return "", false
	}
	first := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	if from1904 {
		first = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	}
	return graphmodel.Date(first.AddDate(0, 0, n).Format(time.DateOnly)), true
}
