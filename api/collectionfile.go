package api

import (
	"context"
	"io"

	"github.com/danielgtaylor/huma/v2"

	"ronghe/graphmodel"
	"ronghe/seed/export"
)

// CollectionFileInput asks for a collection as a file.
type CollectionFileInput struct {
	CollectionInput
	Language
}

// Language is the language of a file; a link has no header to say it with.
type Language struct {
	Lang string `query:"lang" enum:"zh,en" doc:"语言；不给则按 Accept-Language。供链接使用。The language; without it by Accept-Language. For links."`
}

// collectionFormat is a kind of file of a collection.
type collectionFormat struct {
	extension, media string
	write            func(s *server, ctx context.Context, w io.Writer, of *CollectionAnswer) error
}

var collectionFormats = []collectionFormat{
	{"csv", "text/csv; charset=utf-8", (*server).writeCollectionCSV},
	{"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (*server).writeCollectionXLSX},
	{"jsonl", "application/jsonl", (*server).writeCollectionNative},
}

func (s *server) collectionFileOperations() {
	for _, f := range collectionFormats {
		op := describe("export-collection-"+f.extension, prefix+"/collection."+f.extension,
			[2]string{"导出一组案例：" + f.extension, "Export a collection as " + f.extension},
			[2]string{
				"CSV 为带 BOM 的 UTF-8，一行一个案例；XLSX 另有成效和来源两张表；JSONL 为原生格式，含案例的全部关系及所据来源。",
				"CSV is UTF-8 with a BOM, a row a case; XLSX has outcomes and sources on sheets of their own; JSONL is the native format, with all that is said of the cases and the sources of it.",
			})
		s.documentFile(&op, f.media)
		huma.Register(s.api, op, func(ctx context.Context, in *CollectionFileInput) (*huma.StreamResponse, error) {
			ctx = inLanguage(ctx, in.Lang)
			of, err := s.wholeCollection(ctx, in.CollectionInput)
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			return &huma.StreamResponse{Body: func(h huma.Context) {
				download(h, f.media, say(requestOf(ctx).lang, "案例汇编.", "collection.")+f.extension, "collection."+f.extension)
				if err := f.write(s, ctx, h.BodyWriter(), of); err != nil {
					s.breakOff(ctx, err)
				}
			}}, nil
		})
		delete(op.Responses, "422")
	}
	s.collectionCitation()
}

// writeCollectionNative writes the cases, what is said of them, and the sources of it.
func (s *server) writeCollectionNative(ctx context.Context, w io.Writer, of *CollectionAnswer) error {
	var ids []graphmodel.ID
	for _, c := range of.Cases {
		ids = append(ids, c.ID)
	}
	f, err := export.Find("jsonl")
	if err != nil {
		return err
	}
	return s.Store.View(ctx, func(r graphmodel.Reader) error {
		part, err := export.Selection(r, ids)
		if err != nil {
			return err
		}
		return f.Write(w, part, export.Options{Ontology: s.Ontology, Lang: requestOf(ctx).lang, Change: of.Change})
	})
}
