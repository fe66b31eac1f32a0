package export

import (
	"bufio"
	"io"
	"strconv"
	"strings"
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

// Workbook writes an XLSX file sheet after sheet. Memory holds no more than the finished,
// compressed file.
type Workbook struct {
	frame  *excelize.File // all but the sheets
	zip    orderedZip
	names  map[string]bool
	bold   int
	day    int
	sheets int
}

// NewWorkbook returns an empty one, to be saved once.
func NewWorkbook() (*Workbook, error) {
	b := &Workbook{frame: excelize.NewFile(), names: map[string]bool{}}
	var err error
	if b.bold, err = b.frame.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}}); err != nil {
		return nil, err
	}
	format := "yyyy-mm-dd"
	b.day, err = b.frame.NewStyle(&excelize.Style{CustomNumFmt: &format})
	return b, err
}

// Save writes the workbook to w. The first sheet is the one that shows.
func (b *Workbook) Save(w io.Writer) error {
	b.zip.out = w
	b.frame.SetZipWriter(func(io.Writer) excelize.ZipWriter { return &b.zip })
	return b.frame.Write(io.Discard)
}

// Sheet begins a sheet: a bold header that stays in sight, and a filter over it and
// the rows there will be. The name is made one that Excel takes and no other sheet has.
func (b *Workbook) Sheet(name string, header []string, rows int) (*Sheet, error) {
	name = b.sheetName(name)
	if b.sheets == 0 {
		if err := b.frame.SetSheetName(b.frame.GetSheetName(0), name); err != nil {
			return nil, err
		}
	} else if _, err := b.frame.NewSheet(name); err != nil {
		return nil, err
	}
	b.sheets++
	last, err := excelize.CoordinatesToCellName(max(len(header), 1), min(rows+1, maxSheetRows), true)
	if err != nil {
		return nil, err
	}
	s := &Sheet{book: b, filter: "$A$1:" + last}
	if err := b.frame.AutoFilter(name, s.filter, nil); err != nil {
		return nil, err
	}
	if s.entry, err = b.zip.begin("xl/worksheets/sheet" + strconv.Itoa(b.sheets) + ".xml"); err != nil { // as the frame names it
		return nil, err
	}
	s.out = bufio.NewWriterSize(s.entry, 1<<16)
	return s, s.begin(header)
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
