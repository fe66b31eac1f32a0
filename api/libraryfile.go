package api

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"ronghe/graphmodel"
	"ronghe/seed/export"
)

// LibraryInput asks for the library, or a part of it, as a file.
type LibraryInput struct {
	IDs []string `query:"id,explode" maxItems:"1000" nullable:"false" example:"[\"case:valin-xiangtan-ems\"]" doc:"只要这些条目与关系（编号，可重复），连同由它们出发的关系、这些关系的两端与来源。Only these nodes and edges (ids; may be repeated), with what is said of them and the sources."`
	Asked
	BOM bool `query:"bom" doc:"CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets."`
}

const (
	libraryPath = prefix + "/library."

	// maxLibrary is the most nodes and edges of a library that is sent as one file, and
	// maxWorkbook as XLSX, whose sheets are in memory until the last is written.
	maxLibrary  = 500000
	maxWorkbook = 100000
	// libraryTime is how much longer than another answer such a file may take.
	libraryTime = 2 * time.Minute
)

func (s *server) libraryOperations() {
	for _, f := range export.Formats() {
		op := describe("export-library-"+strings.ReplaceAll(f.Name, ".", "-"), libraryPath+f.Name,
			[2]string{"导出全库、所选或检索结果：" + f.Label.Zh, "The library, a selection or the hits of a search as a file: " + f.Label.En},
			[2]string{
				"不给条件为全库（至多 500000 个条目与关系，XLSX 至多 100000 个，更大的用 ronghe export）；给 id 为所选；给检索词或筛选为其全部结果，至多 10000 个，还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。",
				"Without conditions the whole library (up to 500,000 nodes and edges, 100,000 as XLSX; ronghe export writes larger ones); with id a selection; with words or filters all hits, up to 10,000, and X-Truncated says that there are more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.",
			})
		s.documentFile(&op, f.Media)
		huma.Register(s.api, op, func(ctx context.Context, in *LibraryInput) (*huma.StreamResponse, error) {
			choose, err := s.libraryPart(ctx, in, f)
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			return s.partFile(ctx, partFile{f, "ronghe", in.BOM, choose})
		})
		delete(op.Responses, "422")
	}
}

// libraryPart is how the part that is asked for is chosen.
func (s *server) libraryPart(ctx context.Context, in *LibraryInput, f export.Format) (func(graphmodel.Reader) (export.Part, error), error) {
	searched := in.permalink() != ""
	switch {
	case len(in.IDs) > 0 && searched:
		return nil, invalid("id", in.IDs[0], "所选与检索只能给一种", "give ids or a search, not both")
	case len(in.IDs) > 0:
		ids := make([]graphmodel.ID, len(in.IDs))
		for i, text := range in.IDs {
			var err error
			if ids[i], err = parseID("id", text); err != nil {
				return nil, err
			}
		}
		return func(r graphmodel.Reader) (export.Part, error) { return export.Selection(r, ids) }, nil
	case searched:
		return s.hitsPart(ctx, in.query())
	}
	return func(r graphmodel.Reader) (export.Part, error) { return export.Whole(r), nil }, s.smallEnough(ctx, f)
}

// hitsPart is all hits of a search, up to maxExported.
func (s *server) hitsPart(ctx context.Context, q graphmodel.SearchQuery) (func(graphmodel.Reader) (export.Part, error), error) {
	var ids []graphmodel.ID
	total := int64(0)
	q.Limit = graphmodel.MaxHits
	for len(ids) < maxExported {
		page, err := s.Searcher.Search(ctx, q)
		if err != nil {
			return nil, err
		}
		for _, h := range page.Hits {
			ids = append(ids, h.ID)
			q.After = h.Position()
		}
		if total = page.Total; len(page.Hits) < q.Limit {
			break
		}
	}
	return func(r graphmodel.Reader) (export.Part, error) {
		part, err := export.Selection(r, ids)
		part.Truncated = total > int64(len(ids))
		return part, err
	}, nil
}

// smallEnough is ErrInvalid for a library that is too large for one answer.
func (s *server) smallEnough(ctx context.Context, f export.Format) error {
	last, err := s.last(ctx)
	if err != nil {
		return err
	}
	c, err := s.census(ctx, last)
	if err != nil {
		return err
	}
	total := int64(0)
	for _, counts := range []map[graphmodel.Kind]int64{c.nodes, c.edges} {
		for _, n := range counts {
			total += n
		}
	}
	most := cmp.Or(s.libraryMost, maxLibrary)
	if f.Name == "xlsx" {
		most = min(most, maxWorkbook)
	}
	if total > most {
		return &graphmodel.Fault{Err: graphmodel.ErrInvalid, Thing: strconv.FormatInt(total, 10),
			Zh: fmt.Sprintf("全库的条目与关系多于 %d 个，不能一次取；用 ronghe export，或用 id、检索、筛选取一部分，或由 changes 分页取", most),
			En: fmt.Sprintf("the library has more than %d nodes and edges: use ronghe export, or take a part by id, words or filters, or page through changes", most)}
	}
	return nil
}

// partFile is a part of the library as a file.
type partFile struct {
	format export.Format
	name   string // without the extension
	bom    bool
	choose func(graphmodel.Reader) (export.Part, error)
}

// partFile answers with a file. What is wrong with what is asked for is an answer of
// its own; what fails later breaks the connection off.
func (s *server) partFile(ctx context.Context, file partFile) (*huma.StreamResponse, error) {
	last, err := s.last(ctx)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	o := export.Options{Ontology: s.Ontology, Lang: requestOf(ctx).lang, BOM: file.bom, Change: last}
	return &huma.StreamResponse{Body: func(h huma.Context) {
		begun := false
		err := s.Store.View(ctx, func(r graphmodel.Reader) error {
			part, err := file.choose(r)
			if err != nil {
				return err
			}
			begun = true
			h.SetHeader("X-Truncated", strconv.FormatBool(part.Truncated))
			name := strings.ReplaceAll(file.name, ":", "-") + "." + file.format.Name
			download(h, file.format.Media, name, name)
			return file.format.Write(h.BodyWriter(), part, o)
		})
		switch {
		case err != nil && !begun:
			s.answerProblem(h, s.problem(ctx, err))
		case err != nil:
			s.breakOff(ctx, err)
		}
	}}, nil
}

// answerProblem ends an answer of which nothing was sent.
func (s *server) answerProblem(h huma.Context, p *Problem) {
	for name, values := range p.GetHeaders() {
		h.SetHeader(name, values[0])
	}
	h.SetHeader("Content-Type", problemType)
	h.SetStatus(p.Status)
	if err := s.api.Marshal(h.BodyWriter(), problemType, p); err != nil {
		s.breakOff(h.Context(), err)
	}
}

// takesLong says whether the file at an address may take libraryTime more.
func takesLong(address string) bool {
	return slices.ContainsFunc(export.Names(), func(name string) bool { return address == libraryPath+name })
}
