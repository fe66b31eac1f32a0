package export

import (
	"io"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
)

// The limits of a sheet in Excel: rows with the header, and UTF-16 units of a cell.
const (
	maxSheetRows = 1048576
	maxCellUnits = 32767
	maxSheetName = 31
)

// cutMark ends a text that is longer than a cell holds.
const cutMark = "……（已截断 · cut）"

// Workbook writes an XLSX file sheet after sheet. Rows go to a temporary file, which
// Close removes; memory holds no more than the finished, compressed file.
type Workbook struct {
	file   *excelize.File
	names  map[string]bool
	bold   int
	day    int
	sheets int
}

// NewWorkbook returns an empty one. Save it, then Close it.
func NewWorkbook() (*Workbook, error) {
	b := &Workbook{file: excelize.NewFile(), names: map[string]bool{}}
	var err error
	if b.bold, err = b.file.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}}); err != nil {
		return nil, err
	}
	format := "yyyy-mm-dd"
	b.day, err = b.file.NewStyle(&excelize.Style{CustomNumFmt: &format})
	return b, err
}

// Save writes the workbook to w. The first sheet is the one that shows, as in every new
// file; to say so again (SetActiveSheet) would read all sheets back into memory.
func (b *Workbook) Save(w io.Writer) error {
	b.file.SetZipWriter(func(io.Writer) excelize.ZipWriter { return &orderedZip{out: w} })
	return b.file.Write(io.Discard)
}

// Close removes what Rows wrote to disk.
func (b *Workbook) Close() error { return b.file.Close() }

// Sheet is a sheet being written: one at a time, each ended by End before the next.
type Sheet struct {
	book  *Workbook
	out   *excelize.StreamWriter
	row   int
	cells []any
}

// Sheet begins a sheet: a bold header that stays in sight, and a filter over it and
// the rows there will be. The name is made one that Excel takes and no other sheet has.
func (b *Workbook) Sheet(name string, header []string, rows int) (*Sheet, error) {
	name = b.sheetName(name)
	if b.sheets == 0 {
		if err := b.file.SetSheetName(b.file.GetSheetName(0), name); err != nil {
			return nil, err
		}
	} else if _, err := b.file.NewSheet(name); err != nil {
		return nil, err
	}
	b.sheets++
	last, err := excelize.CoordinatesToCellName(max(len(header), 1), min(rows+1, maxSheetRows))
	if err != nil {
		return nil, err
	}
	if err := b.file.AutoFilter(name, "A1:"+last, nil); err != nil {
		return nil, err
	}
	out, err := b.file.NewStreamWriter(name)
	if err != nil {
		return nil, err
	}
	s := &Sheet{book: b, out: out}
	if err := out.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return nil, err
	}
	if err := out.SetColWidth(1, max(len(header), 1), 18); err != nil {
		return nil, err
	}
	titles := make([]any, len(header))
	for i, text := range header {
		titles[i] = excelize.Cell{StyleID: b.bold, Value: text}
	}
	return s, s.write(titles)
}

// Full tells that the sheet has as many rows as Excel takes.
func (s *Sheet) Full() bool { return s.row == maxSheetRows }

// Row adds a row. Texts stay texts, whatever they begin with; a time is a day; an
// int64 that a number of Excel would round is a text; nil is an empty cell. A text
// longer than 32,767 UTF-16 units is cut, and says so at its end.
func (s *Sheet) Row(cells []any) error {
	s.cells = s.cells[:0]
	for _, v := range cells {
		s.cells = append(s.cells, s.book.cell(v))
	}
	return s.write(s.cells)
}

// End ends the sheet.
func (s *Sheet) End() error { return s.out.Flush() }

func (s *Sheet) write(cells []any) error {
	s.row++
	return s.out.SetRow("A"+strconv.Itoa(s.row), cells)
}

func (b *Workbook) cell(v any) any {
	const exact = 1 << 53 // whole numbers beyond are rounded
	switch v := v.(type) {
	case string:
		return clipCell(v)
	case int64:
		if v > exact || v < -exact {
			return strconv.FormatInt(v, 10)
		}
	case time.Time:
		return excelize.Cell{StyleID: b.day, Value: v}
	case []string:
		return clipCell(joined(v))
	}
	return v
}

// joined is a list in one cell: its parts between ；, or a JSON array when a part has
// one itself, or would be taken for an array.
func joined(list []string) string {
	text := strings.Join(list, "；")
	if len(list) == 0 || strings.Count(text, "；") != len(list)-1 || strings.HasPrefix(text, "[") {
		return string(asJSON(list))
	}
	return text
}

func clipCell(text string) string {
	if len(text) <= maxCellUnits {
		return text
	}
	units, room := 0, maxCellUnits-utf8.RuneCountInString(cutMark)
	cut := len(text)
	for i, r := range text {
		if units += utf16.RuneLen(r); units <= room {
			cut = i + utf8.RuneLen(r)
		}
	}
	if units <= maxCellUnits {
		return text
	}
	return text[:cut] + cutMark
}

// sheetName is name without what Excel does not take in it, and unlike all others.
func (b *Workbook) sheetName(name string) string {
	name = strings.Trim(strings.Map(func(r rune) rune {
		if strings.ContainsRune(`:\/?*[]`, r) || r < ' ' {
			return '_'
		}
		return r
	}, name), "'")
	if name == "" {
		name = "_"
	}
	for n := 1; ; n++ {
		unique := clipName(name, n)
		if key := strings.ToLower(unique); !b.names[key] {
			b.names[key] = true
			return unique
		}
	}
}

func clipName(name string, n int) string {
	suffix := ""
	if n > 1 {
		suffix = " " + strconv.Itoa(n)
	}
	runes := []rune(name)
	return string(runes[:min(len(runes), maxSheetName-len(suffix))]) + suffix
}
