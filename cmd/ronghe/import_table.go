package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"ronghe/graphmodel"
	"ronghe/seed/mapping"
	spreadsheet "ronghe/seed/sheet"
)

// tableFile is a spreadsheet that is open.
type tableFile struct {
	*spreadsheet.Sheet
	file   *os.File
	sha256 string
}

func openSpreadsheet(ctx context.Context, path, name string) (*tableFile, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, notThere(path, err)
	}
	hash := sha256.New()
	size, err := io.Copy(hash, f)
	if err != nil {
		return nil, errors.Join(batchFault(path, "不能读取", "cannot be read", err), f.Close())
	}
	s, err := spreadsheet.Open(ctx, filepath.Base(path), f, size, spreadsheet.Options{Sheet: name})
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return &tableFile{s, f, hex.EncodeToString(hash.Sum(nil))}, nil
}

func notThere(path string, err error) error {
	return fmt.Errorf("%w: %w", &graphmodel.Fault{Err: graphmodel.ErrNotFound, Thing: path, Zh: "无法打开文件", En: "the file cannot be opened"}, err)
}

func (t *tableFile) Close() error { return errors.Join(t.Sheet.Close(), t.file.Close()) }

// columns are those of the header, and mapping.Beside.
func (t *tableFile) columns() []mapping.Column {
	var list []mapping.Column
	for _, c := range t.Header() {
		list = append(list, mapping.Column{Name: c.Name, Letter: c.Letter})
	}
	return append(list, mapping.Beside...)
}

// rows are those of the sheet, as plans want them.
func (t *tableFile) rows() (mapping.Row, error) {
	row, err := t.Next()
	r := mapping.Row{Number: row.Number, From1904: t.From1904(), Cells: make([]string, len(row.Cells), len(row.Cells)+len(mapping.Beside))}
	for i, c := range row.Cells {
		r.Cells[i] = c.Text
		switch c.Kind {
		case spreadsheet.Error:
			r.Errors = append(r.Errors, i)
		case spreadsheet.Number:
			r.Numbers = append(r.Numbers, i)
		}
	}
	r.Cells = append(r.Cells, row.Group, t.Name())
	return r, err
}
