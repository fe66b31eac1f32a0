package sheet

import (
	"math"
	"strconv"
	"strings"
	"time"
)

// The digits that spreadsheets keep of a number, and the first number that may have more.
const (
	keptDigits = 15
	tooLarge   = 1e15
)

// numberCell is a cell that holds a number as the file writes it; false when it is none.
func (w *workbook) numberCell(raw string, of style) (cell Cell, ok bool) {
	value, err := strconv.ParseFloat(strings.TrimSpace(raw), 64)
	if err != nil || math.IsNaN(value) || math.IsInf(value, 0) {
		return Cell{}, false
	}
	return cellOf(value, of, w.from1904), true
}

// cellOf is a cell that holds a finite number.
func cellOf(value float64, of style, from1904 bool) Cell {
	switch of.shows {
	case asPercent:
		return Cell{Text: plainNumber(value*100) + "%", Kind: Number}
	case asZeros:
		text := plainNumber(math.Round(value))
		if missing := of.digits - len(text); missing > 0 && value >= 0 {
			text = strings.Repeat("0", min(missing, 40)) + text
		}
		return Cell{Text: text, Kind: Number, Rounded: math.Abs(value) >= tooLarge}
	case asNumber:
	default:
		if text, ok := dateText(value, of.shows, from1904); ok {
			return Cell{Text: text, Kind: Date}
		}
	}
	return Cell{Text: plainNumber(value), Kind: Number, Rounded: math.Abs(value) >= tooLarge}
}

// plainNumber writes a number with the digits that spreadsheets keep, and without an
// exponent unless it would be very long.
func plainNumber(value float64) string {
	if value == math.Trunc(value) && math.Abs(value) < tooLarge {
		return strconv.FormatInt(int64(value), 10)
	}
	short := strconv.FormatFloat(value, 'g', keptDigits, 64)
	if abs := math.Abs(value); abs >= 1e21 || abs < 1e-9 {
		return short
	}
	rounded, _ := strconv.ParseFloat(short, 64) // just written
	return strconv.FormatFloat(rounded, 'f', -1, 64)
}

// dateText is what a person reads of a number that is a date: days since the last day of
// 1899, or since the first of 1904. Excel takes 1900 for a leap year, so its day 60 is a
// 29th of February that never was, and stays so. false for what lies outside of 1900-9999.
func dateText(value float64, shows shows, from1904 bool) (string, bool) {
	days := math.Floor(value)
	seconds := int(math.Round((value - days) * 24 * 60 * 60))
	if seconds == 24*60*60 {
		days, seconds = days+1, 0
	}
	at := time.Date(1899, 12, 30, 0, 0, seconds, 0, time.UTC)
	if value < 0 || days > 2958465 {
		return "", false
	}
	if shows == asTime && days == 0 {
		return at.Format("15:04:05"), true
	}
	switch {
	case from1904:
		at = at.AddDate(4, 0, 2) // 1904-01-01
	case days == 60:
		return "1900-02-29", true
	case days < 60:
		at = at.AddDate(0, 0, 1)
	}
	at = at.AddDate(0, 0, int(days))
	if at.Year() > 9999 || at.Year() < 1900 {
		return "", false
	}
	switch {
	case shows == asYear:
		return at.Format("2006"), true
	case shows == asMonth:
		return at.Format("2006-01"), true
	case seconds > 0:
		return at.Format("2006-01-02 15:04:05"), true
	}
	return at.Format("2006-01-02"), true
}

// isoDate is a date that is kept as text (ISO 8601), without a time of midnight.
func isoDate(raw string) string {
	date, clock, _ := strings.Cut(raw, "T")
	clock = strings.TrimSuffix(clock, "Z")
	if strings.Trim(clock, "0:.") == "" {
		return date
	}
	return date + " " + clock
}
