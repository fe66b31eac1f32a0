package export

import (
	"bufio"
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"
)

// Sheet is a sheet being written: one at a time, each ended by End before the next. Its
// rows are compressed as they come.
type Sheet struct {
	book    *Workbook
	out     *bufio.Writer // keeps its first error until End
	entry   *zipEntry
	filter  string   // the cells that the filter is over
	columns []string // the names of columns: A, B, …
	row     int
}

// begin writes what stands before the rows, and the header.
func (s *Sheet) begin(header []string) error {
	put(s.out, xmlHead, `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr filterMode="1"/>`,
		`<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
		`<cols><col min="1" max="`, strconv.Itoa(max(len(header), 1)), `" width="18" customWidth="1"/></cols><sheetData>`)
	titles := make([]any, len(header))
	for i, text := range header {
		titles[i] = text
	}
	return s.write(titles, s.book.bold)
}

// Full tells that the sheet has as many rows as Excel takes.
func (s *Sheet) Full() bool { return s.row == maxSheetRows }

// Row adds a row. Texts stay texts, whatever they begin with; a time is a day; an
// int64 that a number of Excel would round is a text, and so is anything unknown; nil is
// an empty cell. A text longer than 32,767 UTF-16 units is cut, and says so at its end.
func (s *Sheet) Row(cells []any) error { return s.write(cells, 0) }

// End ends the sheet.
func (s *Sheet) End() error {
	put(s.out, `</sheetData><autoFilter ref="`, s.filter, `"/></worksheet>`)
	if err := s.out.Flush(); err != nil {
		return err
	}
	return s.entry.end()
}

func (s *Sheet) write(cells []any, style int) error {
	if s.Full() {
		return excelize.ErrMaxRows
	}
	s.row++
	row := strconv.Itoa(s.row)
	put(s.out, `<row r="`, row, `">`)
	for i, v := range cells {
		if i == len(s.columns) {
			name, err := excelize.ColumnNumberToName(i + 1)
			if err != nil {
				return err
			}
			s.columns = append(s.columns, name)
		}
		if v != nil {
			put(s.out, `<c r="`, s.columns[i], row, `"`)
			s.putCell(v, style)
		}
	}
	put(s.out, `</row>`)
	return nil
}

// putCell writes the rest of a cell that is begun: its style, its type, its value.
func (s *Sheet) putCell(v any, style int) {
	const exact = 1 << 53 // whole numbers beyond are rounded
	if day, ok := v.(time.Time); ok {
		v, style = dayNumber(day), s.book.day
	}
	if style != 0 {
		put(s.out, ` s="`, strconv.Itoa(style), `"`)
	}
	switch v := v.(type) {
	case string:
		putTextCell(s.out, v)
	case []string:
		putTextCell(s.out, joined(v))
	case bool:
		digit := "0"
		if v {
			digit = "1"
		}
		put(s.out, ` t="b"><v>`, digit, `</v></c>`)
	case int64:
		if v > exact || v < -exact {
			putTextCell(s.out, strconv.FormatInt(v, 10))
			return
		}
		put(s.out, `><v>`, strconv.FormatInt(v, 10), `</v></c>`)
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			putTextCell(s.out, fmt.Sprint(v))
			return
		}
		put(s.out, `><v>`, strconv.FormatFloat(v, 'f', -1, 64), `</v></c>`)
	default:
		putTextCell(s.out, fmt.Sprint(v))
	}
}

func putTextCell(w *bufio.Writer, text string) {
	text = clipCell(text)
	put(w, ` t="inlineStr"><is><t`)
	if strings.Trim(text, " \t\r\n") != text {
		put(w, ` xml:space="preserve"`)
	}
	put(w, `>`)
	line, rest, more := strings.Cut(guardCodes(text), "\n")
	for ; more; line, rest, more = strings.Cut(rest, "\n") {
		putText(w, line)
		put(w, "\n") // as it is, not by its code
	}
	putText(w, line)
	put(w, `</t></is></c>`)
}

// characterCode is what a spreadsheet reads as a character by its code.
var characterCode = regexp.MustCompile(`^_x[0-9A-Fa-f]{4}_`)

// guardCodes keeps a spreadsheet from taking a part of a text for the code of a character.
func guardCodes(text string) string {
	if !strings.Contains(text, "_x") {
		return text
	}
	var b strings.Builder
	for i := range len(text) {
		if text[i] == '_' && characterCode.MatchString(text[i:]) {
			b.WriteString("_x005F")
		}
		b.WriteByte(text[i])
	}
	return b.String()
}

// dayNumber is a day by its number in Excel, which has a 29 February 1900; a text when it
// is before 1900.
func dayNumber(t time.Time) any {
	year, month, day := t.Date()
	date := time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	const epoch = 25568 // 1970-01-01, counted from 1900-01-01 as 1
	number := date.Unix()/(24*60*60) + epoch
	if !date.Before(time.Date(1900, time.March, 1, 0, 0, 0, 0, time.UTC)) {
		number++
	}
	if number < 1 {
		return date.Format(time.DateOnly)
	}
	return number
}
