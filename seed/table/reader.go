package table

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"ronghe/graphmodel"
)

// MaxRow is the most that a row may be, in bytes of UTF-8. A quote that is never
// closed thus ends with an error and not with the memory.
const MaxRow = 1 << 20

// Reader reads one table from its header on. It is not for use by several
// goroutines at once.
type Reader struct {
	name   string
	in     *csv.Reader
	bound  *bounded
	header []string
	first  int // the line of the header, from 1
	before int // lines of the file before what in reads
	line   int // where the row last read begins, from 1
}

// Open reads the header of a table; name is what errors call it. ErrInvalid: there is
// no header, two columns have the same name, or it is no text.
func Open(name string, in io.Reader) (*Reader, error) {
	t, err := open(name, in, false)
	if err != nil {
		return nil, err
	}
	row, err := t.read()
	if errors.Is(err, io.EOF) {
		return nil, graphmodel.Invalid(name, "", "文件是空的", "is empty")
	}
	if err != nil {
		return nil, err
	}
	t.first, t.header = t.line, append(t.header, row...)
	if err := t.checkHeader(); err != nil {
		return nil, err
	}
	return t, nil
}

// OpenRows begins a table whose header may lie below titles, or that has none:
// NextOfAnyLength gives its rows from the first one on. Lines may end in CR alone. ErrInvalid:
// it is no text.
func OpenRows(name string, in io.Reader) (*Reader, error) {
	return open(name, in, true)
}

// open begins a table, of any form or with its header first.
func open(name string, in io.Reader, anyForm bool) (*Reader, error) {
	bound := &bounded{text: decoded(in), left: MaxRow}
	if bound.text.isWorkbook() {
		return nil, graphmodel.Invalid(name, "", "是电子表格文件而不是文字；请另存为 CSV", "is a spreadsheet, not text: save it as CSV")
	}
	ahead := bufio.NewReaderSize(bound, window)
	find := separator
	if anyForm {
		find = commonSeparator
		if endsInCR(ahead) {
			ahead = bufio.NewReaderSize(crLines{ahead}, window)
		}
	}
	comma, before := find(ahead)
	t := &Reader{name: name, in: csv.NewReader(ahead), bound: bound, before: before}
	t.in.Comma = comma
	t.in.FieldsPerRecord = -1 // told in our own words
	t.in.ReuseRecord = true
	return t, nil
}

// Header is the names of the columns as they are written, trimmed. Only read it.
func (t *Reader) Header() []string { return t.header }

// Next is the next row: as many cells as the header has, trimmed. Rows without any
// text are left out. The slice is valid until the next call; the cells stay, but all of
// a row hold on to its text, so strings.Clone what is kept. io.EOF: there are no more.
// ErrInvalid: the row has more or fewer cells, a quote that is not closed or not at
// the start, a NUL, bytes that are no text, or over MaxRow bytes.
func (t *Reader) Next() ([]string, error) {
	row, err := t.read()
	if err != nil {
		return nil, err
	}
	if len(row) != len(t.header) {
		return nil, t.Fault(-1,
			fmt.Sprintf("有 %d 个单元格，而标题行有 %d 个", len(row), len(t.header)),
			fmt.Sprintf("has %d cells, and the header has %d", len(row), len(t.header)))
	}
	return row, nil
}

// NextOfAnyLength is the next row, as many cells as it has; for the rest it is as Next.
func (t *Reader) NextOfAnyLength() ([]string, error) { return t.read() }

// Encoding is what the rows so far are written in: "UTF-8", "GB 18030" or "UTF-16"; "ASCII"
// where they do not tell.
func (t *Reader) Encoding() string {
	if t.bound.text.name == "" {
		return "ASCII"
	}
	return t.bound.text.name
}

// Comma is what cells are apart by.
func (t *Reader) Comma() rune { return t.in.Comma }

// Row is the line of the file where the row last read begins, from 1, as an editor
// counts and, unless cells hold line breaks, as a spreadsheet does.
func (t *Reader) Row() int { return t.line }

// read is the next row that has text.
func (t *Reader) read() ([]string, error) {
	for {
		t.bound.start()
		row, err := t.in.Read()
		if err != nil {
			return nil, t.broken(err)
		}
		t.line, _ = t.in.FieldPos(0)
		t.line += t.before
		empty := true
		for i, cell := range row {
			if !t.isText(cell) {
				return nil, t.Fault(i, "有不是文字的字节；文件应为 UTF-8、GB 18030 或带 BOM 的 UTF-16",
					"has bytes that are no text; the file should be in UTF-8, GB 18030 or UTF-16 with a byte order mark")
			}
			row[i] = strings.TrimSpace(cell)
			empty = empty && row[i] == ""
		}
		if !empty {
			return row, nil
		}
	}
}

func (t *Reader) isText(cell string) bool {
	return utf8.ValidString(cell) && strings.IndexByte(cell, 0) < 0 &&
		(!t.bound.text.foreign || !strings.ContainsRune(cell, utf8.RuneError))
}

// broken turns an error of reading into words; io.EOF stays.
func (t *Reader) broken(err error) error {
	var parse *csv.ParseError
	switch {
	case errors.Is(err, errTooLong):
		t.line++ // the row after the last one
		return t.Fault(-1, "这一行超过 1 MiB：引号可能没有闭合", "is longer than 1 MiB: a quote may not be closed")
	case errors.Is(err, io.EOF):
		return io.EOF
	case errors.As(err, &parse):
		t.line = parse.StartLine + t.before
		return t.Fault(-1, "引号没有闭合，或不在单元格的开头",
			fmt.Sprintf("has a quote that is not closed or not at the start of its cell (byte %d of line %d)", parse.Column, parse.Line+t.before))
	}
	return fmt.Errorf("%w: %w", &graphmodel.Fault{Err: graphmodel.ErrInvalid, Thing: t.name,
		Zh: "无法读到底", En: "cannot be read to its end"}, err)
}

// Fault is ErrInvalid about the row last read and one of its columns, counted from 0;
// -1 is the row as a whole.
func (t *Reader) Fault(column int, zh, en string) error { return t.FaultAt(t.line, column, zh, en) }

// FaultAt is Fault about another row, by its Row.
func (t *Reader) FaultAt(row, column int, zh, en string) error {
	place, where := fmt.Sprintf("row %d", row), fmt.Sprintf("第 %d 行", row)
	if column >= 0 {
		place += fmt.Sprintf(", column %d", column+1)
		where += fmt.Sprintf("第 %d 列", column+1)
		if column < len(t.header) && t.header[column] != "" {
			place += " (" + t.header[column] + ")"
		}
	}
	return graphmodel.Invalid(t.name, place, where+"："+zh, en)
}

// Invalid is ErrInvalid about the table as a whole.
func (t *Reader) Invalid(zh, en string) error { return graphmodel.Invalid(t.name, "", zh, en) }

var errTooLong = errors.New("row too long")

// bounded ends a row that goes on for too long.
type bounded struct {
	text *text
	left int
}

// start begins a row. What was read ahead for the row before counts for it, which is
// never more than a window.
func (b *bounded) start() { b.left = MaxRow }

func (b *bounded) Read(p []byte) (int, error) {
	if b.left < 0 {
		return 0, errTooLong
	}
	n, err := b.text.Read(p)
	b.left -= n
	return n, err
}
