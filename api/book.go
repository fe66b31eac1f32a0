package api

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"ronghe/seed/export"
)

// book is an answer as tables: a sheet each of a workbook; as CSV the first alone.
type book struct {
	title string // names the file
	pages []leaf
}

// leaf is one table of a book. Its cells are texts, whole numbers (int64), numbers, truth
// values, or nil for none.
type leaf struct {
	name   string
	header []string
	rows   [][]any
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

// bookFormats are the ways to write a book.
var bookFormats = []struct {
	extension, media string
	write            func(*book, io.Writer) error
}{
	{"csv", csvType, (*book).csv},
	{"xlsx", xlsxType, (*book).xlsx},
}

// asBook declares an operation's answer as files at its address with .csv and .xlsx, for
// Accept at the address without. A file is made whole before anything is sent.
func asBook[I any](s *server, of huma.Operation, tables func(context.Context, *I) (*book, error)) {
	for _, f := range bookFormats {
		op := of
		s.sheets = append(s.sheets, fileOf{sheetPattern(op.Path), f.media, "." + f.extension})
		op.OperationID, op.Path, op.Responses = op.OperationID+"-"+f.extension, op.Path+"."+f.extension, nil
		op.Summary += " · " + strings.ToUpper(f.extension)
		s.documentFile(&op, f.media)
		huma.Register(s.api, op, func(ctx context.Context, in *I) (*huma.StreamResponse, error) {
			var file bytes.Buffer
			b, err := tables(ctx, in)
			if err == nil {
				err = f.write(b, &file)
			}
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			return &huma.StreamResponse{Body: func(h huma.Context) {
				media := f.media
				if media == csvType {
					media += "; charset=utf-8"
				}
				download(h, media, b.title+"."+f.extension, "ronghe-"+path.Base(op.Path))
				if _, err := h.BodyWriter().Write(file.Bytes()); err != nil {
					s.breakOff(ctx, err)
				}
			}}, nil
		})
		delete(op.Responses, strconv.Itoa(http.StatusUnprocessableEntity))
	}
}

func (b *book) xlsx(w io.Writer) error {
	out, err := export.NewWorkbook()
	if err != nil {
		return err
	}
	for _, p := range b.pages {
		sheet, err := out.Sheet(p.name, p.header, len(p.rows))
		if err != nil {
			return err
		}
		for _, row := range p.rows {
			if err := sheet.Row(row); err != nil {
				return err
			}
		}
		if err := sheet.End(); err != nil {
			return err
		}
	}
	return out.Save(w)
}

// csv writes the first table, in UTF-8 with a BOM.
func (b *book) csv(w io.Writer) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	if err := out.Write(b.pages[0].header); err != nil {
		return err
	}
	for _, row := range b.pages[0].rows {
		cells := make([]string, len(row))
		for i, v := range row {
			cells[i] = plainCell(v)
		}
		if err := out.Write(cells); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// plainCell is a cell of a book as text.
func plainCell(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return export.Cell(v)
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case time.Time:
		return v.UTC().Format(time.RFC3339)
	}
	return fmt.Sprint(v)
}
