package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode/utf8"

	"ronghe/graphmodel"
	"ronghe/seed/names"
	"ronghe/seed/native"
	spreadsheet "ronghe/seed/sheet"
	"ronghe/seed/table"
)

// nameList reads a list of names, row by row: a spreadsheet, or a text with a name a line.
type nameList struct {
	sheet *spreadsheet.Sheet
	at    listColumns
	lines *bufio.Scanner // of a .txt instead
	path  string
	line  int
}

// listRow is a row of a list, and what it asks.
type listRow struct {
	cells []spreadsheet.Cell
	query names.Query
}

// openList begins to read a list that is in a file of so many bytes. A .txt has no header: each line is a name.
func openList(ctx context.Context, path string, in *os.File, o resolveOptions) (*nameList, error) {
	name := filepath.Base(path)
	if strings.HasSuffix(strings.TrimSuffix(strings.ToLower(path), ".gz"), ".txt") {
		lines := bufio.NewScanner(table.Decode(in))
		lines.Buffer(nil, table.MaxRow)
		return &nameList{lines: lines, path: name}, nil
	}
	info, err := in.Stat()
	if err != nil {
		return nil, err
	}
	sheet, err := spreadsheet.Open(ctx, name, in, info.Size(), spreadsheet.Options{Sheet: o.sheet})
	if err != nil {
		return nil, err
	}
	l := &nameList{sheet: sheet, path: name}
	if l.at, err = findColumns(name, sheet.Header(), o); err != nil {
		return nil, errors.Join(err, sheet.Close())
	}
	return l, nil
}

// maxList is how much of standard input, or of what is unpacked, is kept in a temporary file.
const maxList = 2 << 30

// listFile opens a file to be read from anywhere: what comes by standard input or is packed by
// gzip goes to a temporary file before. done removes that.
func (a *app) listFile(path string) (f *os.File, done func() error, err error) {
	if path != native.Stdin && !strings.HasSuffix(strings.ToLower(path), ".gz") {
		f, err := os.Open(path)
		if err != nil {
			return nil, nil, fmt.Errorf("%w: %w", &graphmodel.Fault{Err: graphmodel.ErrNotFound, Thing: path, Zh: "无法打开文件", En: "the file cannot be opened"}, err)
		}
		return f, f.Close, nil
	}
	src, err := native.Open(a.files([]string{path})[0])
	if err != nil {
		return nil, nil, err
	}
	defer func() { _ = src.Close() }() // it was only read
	f, err = os.CreateTemp("", "ronghe-list-*")
	if err != nil {
		return nil, nil, err
	}
	done = func() error { return errors.Join(f.Close(), os.Remove(f.Name())) }
	size, err := io.Copy(f, io.LimitReader(src, maxList+1))
	if err == nil && size > maxList {
		err = graphmodel.Invalid(path, "", "超过 2 GiB", "is larger than 2 GiB")
	}
	if err == nil {
		_, err = f.Seek(0, io.SeekStart)
	}
	if err != nil {
		return nil, nil, errors.Join(err, done())
	}
	return f, done, nil
}

// header is what the columns are called; the name of the only one of a text.
func (l *nameList) header() []string {
	if l.sheet == nil {
		return []string{"name"}
	}
	var all []string
	for _, c := range l.sheet.Header() {
		all = append(all, c.Name)
	}
	return all
}

// notes is what a person should know of how the list was read.
func (l *nameList) notes() []string {
	if l.sheet == nil {
		return nil
	}
	return l.sheet.Notes()
}

func (l *nameList) close() error {
	if l.sheet == nil {
		return nil
	}
	return l.sheet.Close()
}

// next is the next row. io.EOF: there are no more.
func (l *nameList) next() (listRow, error) {
	if l.sheet == nil {
		return l.nextLine()
	}
	row, err := l.sheet.Next()
	if err != nil {
		return listRow{}, err
	}
	text := func(at int) string {
		if at < 0 {
			return ""
		}
		return row.Cells[at].Text
	}
	q := names.Query{Name: text(l.at.name), Code: text(l.at.code), Industry: text(l.at.industry)}
	for _, at := range l.at.places {
		q.Place += text(at)
	}
	return listRow{row.Cells, q}, nil
}

func (l *nameList) nextLine() (listRow, error) {
	for l.lines.Scan() {
		l.line++
		line := strings.TrimSpace(l.lines.Text())
		if !utf8.ValidString(line) || strings.ContainsRune(line, 0) || strings.ContainsRune(line, utf8.RuneError) {
			return listRow{}, graphmodel.Invalid(l.path, "line "+strconv.Itoa(l.line), "不是文字", "is no text")
		}
		if line != "" {
			return listRow{[]spreadsheet.Cell{{Text: line, Kind: spreadsheet.Text}}, names.Query{Name: line}}, nil
		}
	}
	if err := l.lines.Err(); err != nil {
		return listRow{}, errors.Join(graphmodel.Invalid(l.path, "line "+strconv.Itoa(l.line+1), "无法读取，或超过 1 MiB", "cannot be read, or is longer than 1 MiB"), err)
	}
	return listRow{}, io.EOF
}
