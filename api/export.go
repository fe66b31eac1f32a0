package api

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"net/url"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"ronghe/graphmodel"
	"ronghe/seed/export"
)

// ExportInput asks for all hits of a query as a file.
type ExportInput struct {
	Asked
	Sorted
}

// maxExported is the most hits of one file; what has been left out is said in X-Total.
const maxExported = 10000

// ExportedHit is a line of an exported list.
type ExportedHit struct {
	Rank int `json:"rank"`
	Thing
	Whole   bool    `json:"whole"`
	Score   float64 `json:"score"`
	Snippet string  `json:"snippet,omitempty"`
	Address string  `json:"address"`
}

// format is a kind of file that a list is exported as.
type format struct {
	extension, media string
	// begin writes what comes before the rows, of which there will be so many.
	begin func(w io.Writer, lang string, rows int) (func(ExportedHit) error, func() error)
}

var formats = []format{
	{"csv", "text/csv; charset=utf-8", beginCSV},
	{"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", beginXLSX},
	{"jsonl", "application/jsonl", beginLines},
}

func (s *server) exportOperations() {
	for _, f := range formats {
		op := describe("export-search-"+f.extension, prefix+"/search."+f.extension,
			[2]string{"导出检索结果：" + f.extension, "Export hits as " + f.extension},
			[2]string{
				"检索词的全部结果，至多 10000 项，X-Total 为总数；边查边写。CSV 为带 BOM 的 UTF-8，可直接用表格软件打开；XLSX 写完才发出。",
				"All hits of a query, up to 10,000; X-Total is how many there are. Written as they are found. CSV is UTF-8 with a BOM, as spreadsheets expect; XLSX is sent when it is whole.",
			})
		s.documentFile(&op, f.media)
		huma.Register(s.api, op, func(ctx context.Context, in *ExportInput) (*huma.StreamResponse, error) { return s.export(ctx, in, f) })
		delete(op.Responses, "422")
	}
}

// export finds the first page, so that what is wrong with a query is an answer of its
// own, and writes all pages.
func (s *server) export(ctx context.Context, in *ExportInput, f format) (*huma.StreamResponse, error) {
	q := in.query()
	q.Order, q.Limit = in.Sort, graphmodel.MaxHits
	page, err := s.Searcher.Search(ctx, q)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	lang := requestOf(ctx).lang
	return &huma.StreamResponse{Body: func(h huma.Context) {
		h.SetHeader("X-Total", strconv.FormatInt(page.Total, 10))
		download(h, f.media, "检索结果."+f.extension, "ronghe."+f.extension)
		if err := s.writePages(ctx, h.BodyWriter(), q, page, f, lang); err != nil {
			s.breakOff(ctx, err)
		}
	}}, nil
}

func (s *server) writePages(ctx context.Context, w io.Writer, q graphmodel.SearchQuery, page graphmodel.SearchResult, f format, lang string) error {
	line, end := f.begin(w, lang, int(min(page.Total, maxExported)))
	for rank := 0; ; {
		for _, h := range page.Hits {
			rank++
			if err := line(s.exported(h, rank, lang)); err != nil {
				return err
			}
		}
		if len(page.Hits) < q.Limit || rank >= maxExported {
			return end()
		}
		q.After = page.Hits[len(page.Hits)-1].Position()
		var err error
		if page, err = s.Searcher.Search(ctx, q); err != nil {
			return err
		}
	}
}

func (s *server) exported(h graphmodel.Hit, rank int, lang string) ExportedHit {
	out := ExportedHit{
		Rank: rank, Thing: s.found(h, lang), Whole: h.Whole, Score: h.Score, Address: prefix + "/nodes/" + url.PathEscape(string(h.ID)),
	}
	if len(h.Snippets) > 0 {
		out.Snippet = strings.Join(strings.Fields(h.Snippets[0].Text), " ")
	}
	return out
}

// documentFile says that an operation answers with a file, and which errors it may.
func (s *server) documentFile(op *huma.Operation, media string) {
	s.documentErrors(op)
	media, _, _ = strings.Cut(media, ";")
	schema := &huma.Schema{Type: huma.TypeString}
	if strings.HasSuffix(media, "json") {
		schema.Type = huma.TypeObject
	}
	op.Responses["200"] = &huma.Response{Description: "文件。The file.", Content: map[string]*huma.MediaType{media: {Schema: schema}}}
}

// download sets the headers of a file to keep, with its name in Chinese and in ASCII.
func download(h huma.Context, media, name, ascii string) {
	h.SetHeader("Content-Type", media)
	h.SetHeader("Cache-Control", "no-store")
	h.SetHeader("Content-Disposition", `attachment; filename="`+ascii+`"; filename*=UTF-8''`+url.PathEscape(name))
}

func hitHeader(lang string) []string {
	return strings.Split(say(lang, "名次,编号,类别,名称,英文名称,含全部词,得分,摘录,地址", "rank,id,kind,title,English title,all words,score,snippet,address"), ",")
}

func beginCSV(w io.Writer, lang string, _ int) (func(ExportedHit) error, func() error) {
	out := csv.NewWriter(w)
	_, err := io.WriteString(w, "\ufeff")
	if err == nil {
		err = out.Write(hitHeader(lang))
	}
	line := func(h ExportedHit) error {
		if err != nil {
			return err
		}
		return out.Write([]string{
			strconv.Itoa(h.Rank), string(h.ID), h.KindLabel, export.Cell(h.Title), export.Cell(h.TitleEn),
			say(lang, map[bool]string{true: "是", false: "否"}[h.Whole], strconv.FormatBool(h.Whole)),
			strconv.FormatFloat(h.Score, 'f', 3, 64), export.Cell(h.Snippet), h.Address,
		})
	}
	return line, func() error {
		out.Flush()
		return out.Error()
	}
}

func beginLines(w io.Writer, _ string, _ int) (func(ExportedHit) error, func() error) {
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	return func(h ExportedHit) error { return out.Encode(h) }, func() error { return nil }
}

// beginXLSX begins a workbook of one sheet, which is sent at the end.
func beginXLSX(w io.Writer, lang string, rows int) (func(ExportedHit) error, func() error) {
	var sheet *export.Sheet
	book, err := export.NewWorkbook()
	if err == nil {
		sheet, err = book.Sheet(say(lang, "检索结果", "hits"), hitHeader(lang), rows)
	}
	line := func(h ExportedHit) error {
		if err != nil {
			return err
		}
		return sheet.Row([]any{
			int64(h.Rank), string(h.ID), h.KindLabel, h.Title, h.TitleEn, h.Whole, h.Score, h.Snippet, h.Address,
		})
	}
	return line, func() error {
		if err != nil {
			return err
		}
		return errors.Join(sheet.End(), book.Save(w))
	}
}
