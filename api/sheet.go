package api

import (
	"context"
	"encoding/csv"
	"io"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"ronghe/seed/export"
)

// sheet is a table as a file: the names of its columns, which are the same in every
// language, and its rows, which are written as they are read.
type sheet struct {
	columns []string
	rows    func(ctx context.Context, line func(cells ...string) error) error
}

// asCSV declares the CSV of an operation's table at its address with .csv, for
// Accept: text/csv at the address without. What is wrong with the question is an
// answer of its own: table is called before anything is written.
func asCSV[I any](s *server, op huma.Operation, table func(context.Context, *I) (*sheet, error)) {
	s.sheets = append(s.sheets, fileOf{sheetPattern(op.Path), csvType, ".csv"})
	op.OperationID, op.Path = op.OperationID+"-csv", op.Path+".csv"
	op.Summary += " · CSV"
	s.documentErrors(&op)
	op.Responses["200"] = &huma.Response{
		Description: "带 BOM 的 UTF-8，每行一个事件。UTF-8 with a BOM, one event a row.",
		Content:     map[string]*huma.MediaType{csvType: {Schema: &huma.Schema{Type: huma.TypeString}}},
	}
	huma.Register(s.api, op, func(ctx context.Context, in *I) (*huma.StreamResponse, error) {
		t, err := table(ctx, in)
		if err != nil {
			return nil, s.problem(ctx, err)
		}
		return &huma.StreamResponse{Body: func(h huma.Context) {
			h.SetHeader("Content-Type", csvType+"; charset=utf-8")
			h.SetHeader("Cache-Control", "no-store")
			h.SetHeader("Content-Disposition", "attachment; filename=\"ronghe-"+path.Base(op.Path)+"\"")
			if err := t.write(ctx, h.BodyWriter()); err != nil {
				s.Logger.Warn("a table was broken off", "error", err, "request", requestOf(ctx).id)
				panic(http.ErrAbortHandler) // a file that ends early must not look whole
			}
		}}, nil
	})
	delete(op.Responses, "422")
}

const csvType = "text/csv"

func (t *sheet) write(ctx context.Context, w io.Writer) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	if err := out.Write(t.columns); err != nil {
		return err
	}
	err := t.rows(ctx, func(cells ...string) error {
		for i := range cells {
			safe := export.Cell(cells[i])
			if safe == cells[i] {
				continue
			}
			if _, err := strconv.ParseFloat(cells[i], 64); err != nil { // a number below 0 is no formula
				cells[i] = safe
			}
		}
		return out.Write(cells)
	})
	out.Flush()
	if err == nil {
		err = out.Error()
	}
	return err
}

// sheetPattern is an address as path.Match takes it.
func sheetPattern(address string) string {
	parts := strings.Split(address, "/")
	for i, part := range parts {
		if strings.HasPrefix(part, "{") {
			parts[i] = "*"
		}
	}
	return strings.Join(parts, "/")
}

// fileOf says that what is at an address may also be had as a file, with which ending.
type fileOf struct{ pattern, media, ending string }

// acceptFiles serves the file of a table to who names its type first at the address of
// the table.
func (s *server) acceptFiles(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		wanted := firstType(r.Header.Get("Accept"))
		for _, f := range s.sheets {
			if ok, _ := path.Match(f.pattern, r.URL.Path); !ok {
				continue
			}
			w.Header().Set("Vary", "Accept")
			if f.media == wanted {
				address := *r.URL
				address.Path, address.RawPath = address.Path+f.ending, ""
				r = r.WithContext(r.Context()) // a copy: the caller's is left as it is
				r.URL = &address
				break
			}
		}
		next.ServeHTTP(w, r)
	})
}

// firstType is the first of the types that a client names; "" for none.
func firstType(accept string) string {
	first, _, _ := strings.Cut(accept, ",")
	kind, _, err := mime.ParseMediaType(first)
	if err != nil {
		return ""
	}
	return kind
}
