package api

import (
	"cmp"
	"context"
	"net/url"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"ronghe/graphmodel"
	"ronghe/seed/cite"
)

// CitationFormat says how something is to be cited.
type CitationFormat struct {
	Format   string `query:"format" enum:"gbt7714,bibtex,ris,csl-json" default:"gbt7714" doc:"GB/T 7714-2015、BibTeX、RIS 或 CSL-JSON。"`
	Accessed string `query:"accessed" maxLength:"10" example:"2026-11-25" doc:"引用日期；不给则为今天（UTC），as_of 时为发布之日。The date of access; none: today (UTC), or with as_of the day of the release."`
}

// CitationInput asks how a node is cited.
type CitationInput struct {
	NodeInput
	CitationFormat
}

// LibraryCitationInput asks how the library, or a page of it, is cited.
type LibraryCitationInput struct {
	CitationFormat
	Page  string `query:"page" maxLength:"4000" example:"/spread/practice:energy-centre?by=city" doc:"引用这个页面：本服务的地址，从 / 开始，连同其查询串；不给则引用全库。Cite this page: its address at this service, from the /, with its query; none: the library."`
	Title string `query:"title" maxLength:"500" example:"扩散：能源管控中心" doc:"页面的标题；不给则为其地址。What the page is called; none: its address."`
}

func (s *server) citationOperations() {
	about := [2]string{
		"连同数据的版本（变更号）、网址和引用日期；不详的不写。",
		"With the version of the data (its change number), address and date of access; what is not known is left out.",
	}
	node := describe("cite-node", prefix+"/nodes/{id}/citation", [2]string{"怎样引用一个条目", "How a node is cited"}, about)
	s.documentCitation(&node)
	huma.Register(s.api, node, func(ctx context.Context, in *CitationInput) (*huma.StreamResponse, error) {
		id, err := parseID("id", in.ID)
		if err != nil {
			return nil, s.problem(ctx, err)
		}
		var n graphmodel.Node
		err = s.Store.View(ctx, func(r graphmodel.Reader) (err error) {
			n, err = r.Node(id)
			return err
		})
		if err != nil {
			return nil, s.problem(ctx, err)
		}
		kind, _ := s.Ontology.NodeKind(n.Kind)
		return s.citation(ctx, in.CitationFormat, pageOf(n.ID), func(p cite.Place) cite.Work { return cite.Of(n, kind, p) })
	})
	whole := describe("cite-library", prefix+"/citation", [2]string{"怎样引用本库或一个页面", "How the library, or a page of it, is cited"}, about)
	s.documentCitation(&whole)
	huma.Register(s.api, whole, func(ctx context.Context, in *LibraryCitationInput) (*huma.StreamResponse, error) {
		if in.Page == "" {
			return s.citation(ctx, in.CitationFormat, "/", cite.Dataset)
		}
		page, err := url.Parse(in.Page)
		if err != nil || !strings.HasPrefix(in.Page, "/") || page.Host != "" {
			return nil, s.problem(ctx, invalid("page", in.Page, "应为本服务的地址，从 / 开始，如 /spread/practice:energy-centre?by=city",
				"must be an address at this service, from the /, as in /spread/practice:energy-centre?by=city"))
		}
		title := cmp.Or(in.Title, in.Page)
		return s.citation(ctx, in.CitationFormat, addressOf(page), func(p cite.Place) cite.Work { return cite.View(title, p) })
	})
	delete(node.Responses, "422")
	delete(whole.Responses, "422")
}

func (s *server) documentCitation(op *huma.Operation) {
	s.documentFile(op, "text/plain")
	for _, media := range []string{"application/x-bibtex", "application/x-research-info-systems"} {
		op.Responses["200"].Content[media] = &huma.MediaType{Schema: &huma.Schema{Type: huma.TypeString}}
	}
}

// citation answers with the citation of a page, as text.
func (s *server) citation(ctx context.Context, in CitationFormat, page string, work func(cite.Place) cite.Work) (*huma.StreamResponse, error) {
	return s.citations(ctx, in, func(at cite.Place, origin string) []cite.Work {
		at.URL = origin + page
		return []cite.Work{work(at)}
	})
}

// citations answers with the citations of works, given where the service is.
func (s *server) citations(ctx context.Context, in CitationFormat, works func(at cite.Place, origin string) []cite.Work) (*huma.StreamResponse, error) {
	format, err := cite.Find(in.Format)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	accessed, err := graphmodel.ParseDate(in.Accessed)
	if err != nil {
		return nil, s.problem(ctx, invalid("accessed", in.Accessed, "应为 2026-11-25 这样的日期", "must be a date as in 2026-11-25"))
	}
	if accessed == "" {
		accessed = graphmodel.Date(s.now().UTC().Format(time.DateOnly))
	}
	last, err := s.last(ctx)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	return &huma.StreamResponse{Body: func(h huma.Context) {
		h.SetHeader("Content-Type", format.Media)
		h.SetHeader("Cache-Control", neverKeep)
		text := format.Text(works(cite.Place{Release: s.releaseName(), Change: last, Accessed: accessed}, origin(h))...)
		if _, err := h.BodyWriter().Write([]byte(text)); err != nil {
			s.breakOff(ctx, err)
		}
	}}, nil
}

// addressOf is an address with what may not stand in one encoded.
func addressOf(page *url.URL) string {
	page.RawQuery = page.Query().Encode()
	return page.String()
}

// pageOf is the page of a node in the user interface.
func pageOf(id graphmodel.ID) string {
	if id.Kind() == kindCase {
		return "/case/" + url.PathEscape(string(id))
	}
	return "/node/" + url.PathEscape(string(id))
}
