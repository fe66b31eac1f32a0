package sheet

import (
	"context"
	"errors"
	"fmt"
	"io"

	"ronghe/graphmodel"
)

// Options say what to read of a file. The zero value reads the first visible sheet that
// holds anything.
type Options struct {
	// Sheet is the name of the sheet to read, hidden or not; "" chooses. Text has no
	// sheets: a name is then ErrInvalid.
	Sheet string
}

// Column is a column of the header.
type Column struct {
	// Name is what the header says, trimmed; "" where it says nothing. Columns of the same
	// name get their letters into it, as in "备注（C 列）", so that none is taken for
	// another; under a header of two rows it is "企业信息/名称".
	Name string
	// Letter is the column's own, as spreadsheets count: A, B, … Z, AA.
	Letter string
	// Hidden tells that the sheet does not show the column; it is read all the same.
	Hidden bool
}

// Row is a row below the header.
type Row struct {
	Number int    // as the spreadsheet counts, from 1; of text the line on which the row begins
	Cells  []Cell // one for each column of the header
	Hidden bool   // the sheet does not show it, for example because of a filter
	// Group is what the row above that names a group says, as in "一、浙江省（12家）", without
	// its number and how many it has: "浙江省"; "" for none.
	Group string
}

// Kind is what a cell holds.
type Kind string

// The kinds of cells. Everything in a text file is Text or Empty.
const (
	Empty  Kind = "empty"
	Text   Kind = "text"
	Number Kind = "number"
	Date   Kind = "date"
	Bool   Kind = "bool"
	Error  Kind = "error"
)

// Cell is one cell.
type Cell struct {
	// Text is what a person reads in it, trimmed: "2013-08-23", "2013-08" where no day is
	// shown, "85%", "TRUE", "#N/A"; numbers without separators of thousands, and no more
	// than the 15 digits that spreadsheets keep. "" when Empty.
	Text string
	Kind Kind
	// Formula is how the value came about, as in `HYPERLINK("…")`, at most 200 characters;
	// Text is then the value that the program which wrote the file kept. "" for none.
	Formula string
	// Rounded tells that a number has more digits than spreadsheets keep, so that the last
	// ones are lost: as a code it is wrong.
	Rounded bool
	// Merged tells that the cell is the lower part of a merged one, whose value it has.
	Merged bool
}

// Sheet is one table being read. It is not for use by several goroutines at once.
type Sheet struct {
	ctx    context.Context
	file   string
	name   string // of the sheet; "" of text
	others []string
	in     source
	header header
	group  string   // the one being read
	before reason   // why the row before was left out
	ended  bool     // another table begins below this one
	ahead  []rawRow // read to find the header, not yet given
	notes  notes
	rows   int
	cells  int // given so far, empty ones too
}

// maxCells is the most cells that the rows of a sheet may have together, empty ones too:
// 1,048,576 rows of 285 columns.
const maxCells = 300_000_000

// source gives the rows of one sheet that hold anything, from the top.
type source interface {
	next() (rawRow, error) // io.EOF after the last
	hides(column int) bool // it is not shown
	close()
}

// Name is the name of the sheet; "" for a text file.
func (s *Sheet) Name() string { return s.name }

// From1904 tells whether the workbook numbers days from the first of 1904, and not from 1900.
func (s *Sheet) From1904() bool {
	switch in := s.in.(type) {
	case *bookRows:
		return in.from1904
	case *oldRows:
		return in.From1904
	}
	return false
}

// Others is the names of the file's other sheets, in their order; nil when none.
func (s *Sheet) Others() []string { return s.others }

// Header is the columns from A to the last one with a name. Only read it.
func (s *Sheet) Header() []Column { return s.header.columns }

// HeaderRow is the number of the row that holds the header, of several the last.
func (s *Sheet) HeaderRow() int { return s.header.row }

// Notes is what was noticed so far that a person should know, each "中文 · English": which
// sheets are hidden or were not read, formulas, merged cells, rows that were left out.
func (s *Sheet) Notes() []string { return s.notes.list() }

// Close lets go of the file's parts; the file itself stays open. The error is always nil.
func (s *Sheet) Close() error {
	s.in.close()
	return nil
}

// Place is where a cell is, as errors say it: "Sheet1!C7", of text "C7". column counts
// from 0 in Header; -1 is the row as a whole: "Sheet1!7", "7".
func (s *Sheet) Place(row, column int) string {
	place := fmt.Sprint(row)
	if column >= 0 {
		place = letters(column) + place
	}
	if s.name != "" {
		return s.name + "!" + place
	}
	return place
}

// Fault is ErrInvalid about a cell, or with column -1 about a whole row.
func (s *Sheet) Fault(row, column int, zh, en string) error {
	return graphmodel.Invalid(s.file, s.Place(row, column), zh, en)
}

// Next is the next row below the header that holds anything. The caller owns it. io.EOF:
// there are no more. ErrInvalid: the file is broken here, and goes no further.
func (s *Sheet) Next() (Row, error) {
	for {
		if s.rows++; s.rows%1024 == 0 && s.ctx.Err() != nil {
			return Row{}, s.ctx.Err()
		}
		raw, err := s.pull()
		if err != nil {
			return Row{}, err
		}
		s.before = s.header.leaveOut(raw, s.before)
		switch s.before {
		case "":
		case otherTable:
			s.notes.leftOut(s.before, s.Place(raw.number, -1), raw.first())
			s.ahead, s.ended = nil, true
			return Row{}, io.EOF
		case groupRow:
			s.group = groupName(raw.first())
			fallthrough
		default:
			s.notes.leftOut(s.before, s.Place(raw.number, -1), raw.first())
			continue
		}
		if s.cells += len(s.header.columns) + len(raw.cells); s.cells > maxCells {
			return Row{}, s.Fault(raw.number, -1, "单元格（连同空白的）超过 3 亿个；请删去不用的列", "there are more than 300 million cells, empty ones too: delete columns that are not in use")
		}
		if row, any := s.fit(raw); any {
			return row, nil
		}
	}
}

func (s *Sheet) pull() (rawRow, error) {
	if s.ended {
		return rawRow{}, io.EOF
	}
	if len(s.ahead) > 0 {
		raw := s.ahead[0]
		s.ahead = s.ahead[1:]
		return raw, nil
	}
	return s.in.next()
}

// fit gives a row the columns of the header, and notes what it had besides.
func (s *Sheet) fit(raw rawRow) (row Row, any bool) {
	row = Row{Number: raw.number, Hidden: raw.hidden, Group: s.group, Cells: make([]Cell, len(s.header.columns))}
	for i := range row.Cells {
		row.Cells[i].Kind = Empty
	}
	for _, c := range raw.cells {
		if c.column >= len(row.Cells) {
			if c.Text != "" {
				s.notes.outside(s.Place(raw.number, c.column))
			}
			continue
		}
		row.Cells[c.column] = c.Cell
		any = any || c.Text != "" && !c.Merged
	}
	if any {
		s.notes.row(s, raw)
	}
	return row, any
}

// Open finds the table in a file: name is what errors and notes call it, size the bytes that
// r has. r is read until Close.
//
// ErrInvalid: it is empty, no spreadsheet that can be read (an .ods, a file with a
// password, another document), broken, or would unpack to more than is reasonable; or it
// has no such sheet, or nothing in it. The error says what to do.
func Open(ctx context.Context, name string, r io.ReaderAt, size int64, o Options) (*Sheet, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	s := &Sheet{ctx: ctx, file: name}
	var err error
	sort := sniff(r, size)
	switch sort.is {
	case "workbook":
		s.in, err = s.openWorkbook(r, size, o.Sheet)
	case "old workbook":
		s.in, err = s.openOld(r, size, o.Sheet)
	case "text":
		s.in, err = s.openText(io.NewSectionReader(r, 0, size), o.Sheet)
	case "web page":
		s.in, err = s.openWeb(io.NewSectionReader(r, 0, size), size, o.Sheet)
	default:
		return nil, graphmodel.Invalid(name, "", sort.zh, sort.en)
	}
	if err != nil {
		return nil, err
	}
	if err := errors.Join(s.findHeader(), s.misnamed(sort.is)); err != nil {
		s.in.close()
		return nil, err
	}
	return s, nil
}
