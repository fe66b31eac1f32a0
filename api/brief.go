package api

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/url"

	"github.com/danielgtaylor/huma/v2"

	"ronghe/seed/document"
)

// IndustryBriefInput asks for the brief of an industry.
type IndustryBriefInput struct {
	IndustryScope
	Briefing
}

// Briefing is how a brief is to be written.
type Briefing struct {
	By string `query:"by" doc:"哪个协会或机构，同 promotions。The association, as in promotions."`
	Language
}

// RegionBriefInput asks for the brief of a region.
type RegionBriefInput struct {
	RegionScope
	Briefing
}

// briefFormat is a way to write a brief.
type briefFormat struct {
	extension, media string
	write            func(io.Writer, document.Document) error
}

var briefFormats = []briefFormat{
	{"md", "text/markdown", document.Markdown},
	{"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", document.DOCX},
	{"pdf", "application/pdf", document.PDF},
}

var briefTexts = [2]string{
	"一份简报：概况、建议推广的案例、缺口、近三年变化、该回访的案例、方法与限度，句句带来源编号，末附来源。同样的数据每次得到同样的文件。",
	"A brief: what is on record, which cases to promote, gaps, changes of the last three years, cases due for follow-up, method and limits; every line with the numbers of its sources, which are listed at the end. The same data always give the same file.",
}

func (s *server) briefOperations() {
	for _, f := range briefFormats {
		industry := describe("get-industry-brief-"+f.extension, prefix+"/industries/{id}/brief."+f.extension,
			[2]string{"行业简报：" + f.extension, "The brief of an industry as " + f.extension}, briefTexts)
		region := describe("get-region-brief-"+f.extension, prefix+"/regions/{id}/brief."+f.extension,
			[2]string{"地区简报：" + f.extension, "The brief of a region as " + f.extension}, briefTexts)
		s.file(&industry, f)
		s.file(&region, f)
		huma.Register(s.api, industry, func(ctx context.Context, in *IndustryBriefInput) (*huma.StreamResponse, error) {
			return s.writeBrief(ctx, in.IndustryScope, in.Briefing, f)
		})
		huma.Register(s.api, region, func(ctx context.Context, in *RegionBriefInput) (*huma.StreamResponse, error) {
			return s.writeBrief(ctx, in.RegionScope, in.Briefing, f)
		})
		delete(industry.Responses, "422")
		delete(region.Responses, "422")
	}
}

// file documents an operation that answers with a file.
func (s *server) file(op *huma.Operation, f briefFormat) {
	s.documentErrors(op)
	op.Responses["200"] = &huma.Response{
		Description: "文件。The file.",
		Content:     map[string]*huma.MediaType{f.media: {Schema: &huma.Schema{Type: huma.TypeString, Format: "binary"}}},
	}
	op.Responses["304"] = &huma.Response{Description: "客户端所存仍然有效。What the client holds is still valid."}
}

func (s *server) writeBrief(ctx context.Context, in scoped, as Briefing, f briefFormat) (*huma.StreamResponse, error) {
	return s.sendDocument(inLanguage(ctx, as.Lang), f, func(ctx context.Context) (document.Document, error) {
		return s.brief(ctx, in, as.By)
	})
}

// sendDocument answers with what write gives, as a file, unless the client holds it.
func (s *server) sendDocument(ctx context.Context, f briefFormat, write func(context.Context) (document.Document, error)) (*huma.StreamResponse, error) {
	tag, err := s.tag(ctx)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	fresh := holds(requestOf(ctx).match, tag)
	var file bytes.Buffer
	var title string
	if !fresh {
		d, err := write(ctx)
		if err == nil {
			title, err = d.Title, f.write(&file, d)
		}
		if err != nil {
			return nil, s.problem(ctx, err)
		}
	}
	return &huma.StreamResponse{Body: func(h huma.Context) {
		h.SetHeader("ETag", tag)
		h.SetHeader("Content-Language", requestOf(ctx).lang)
		h.SetHeader("Cache-Control", s.freshness())
		if fresh {
			h.SetStatus(http.StatusNotModified)
			return
		}
		media := f.media
		if f.extension == "md" {
			media += "; charset=utf-8"
		}
		h.SetHeader("Content-Type", media)
		h.SetHeader("Content-Disposition", "attachment; filename=\"brief."+f.extension+"\"; filename*=UTF-8''"+url.PathEscape(title+"."+f.extension))
		if _, err := h.BodyWriter().Write(file.Bytes()); err != nil {
			s.Logger.Warn("brief broken off", "error", err, "request", requestOf(ctx).id)
			panic(http.ErrAbortHandler)
		}
	}}, nil
}
