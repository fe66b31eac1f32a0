package api

import (
	"bufio"
	"context"
	"encoding/xml"
	"io"
	"net/url"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"ronghe/graphmodel"
)

// SitemapInput asks for a part of the list of pages.
type SitemapInput struct {
	After string `query:"after" maxLength:"200" doc:"从这个编号之后开始；由站点地图索引给出。Begin after this id; the index of sitemaps gives it."`
}

// maxPages is the most pages of one sitemap (sitemaps.org).
const maxPages = 50000

const (
	sitemapSpace = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`
	xmlMedia     = "application/xml"
)

func (s *server) sitemapOperations() {
	op := describe("sitemap", "/sitemap.xml", [2]string{"站点地图", "Sitemap"},
		[2]string{
			"每个条目的页面及其最后写入的时间；多于 50000 页时是站点地图的索引。",
			"The page of every node and when it was last written; an index of sitemaps when there are more than 50,000.",
		})
	s.documentFile(&op, xmlMedia)
	huma.Register(s.api, op, s.sitemap)
	delete(op.Responses, "422")
	robots := describe("robots", "/robots.txt", [2]string{"给搜索引擎的说明", "What search engines may read"},
		[2]string{"检索与路径不供抓取。", "Searches and paths are not to be crawled."})
	s.documentFile(&robots, "text/plain")
	huma.Register(s.api, robots, func(ctx context.Context, _ *struct{}) (*huma.StreamResponse, error) {
		return s.text(ctx, "text/plain; charset=utf-8", func(w *bufio.Writer, origin string) error {
			_, err := io.WriteString(w, "User-agent: *\nDisallow: "+prefix+"/search\nDisallow: "+prefix+"/paths\nAllow: /\nSitemap: "+origin+"/sitemap.xml\n")
			return err
		}), nil
	})
	delete(robots.Responses, "422")
}

// text answers with what write writes, or breaks the answer off.
func (s *server) text(ctx context.Context, media string, write func(w *bufio.Writer, origin string) error) *huma.StreamResponse {
	return &huma.StreamResponse{Body: func(h huma.Context) {
		h.SetHeader("Content-Type", media)
		h.SetHeader("Cache-Control", s.freshness())
		w := bufio.NewWriter(h.BodyWriter())
		err := write(w, origin(h))
		if err == nil {
			err = w.Flush()
		}
		if err != nil {
			s.breakOff(ctx, err)
		}
	}}
}

func (s *server) sitemap(ctx context.Context, in *SitemapInput) (*huma.StreamResponse, error) {
	q := graphmodel.NodeQuery{Limit: 1}
	if in.After != "" {
		id, err := parseID("after", in.After)
		if err != nil {
			return nil, s.problem(ctx, err)
		}
		q.After = id
	}
	var total int64
	err := s.Store.View(ctx, func(r graphmodel.Reader) error {
		page, err := r.Nodes(q)
		total = page.Total
		return err
	})
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	write := s.writePageList
	if in.After == "" && total > s.pages() {
		write = s.writeSitemaps
	}
	return s.text(ctx, xmlMedia+"; charset=utf-8", func(w *bufio.Writer, origin string) error {
		return write(ctx, w, origin, q.After)
	}), nil
}

// pages is the most pages of one sitemap.
func (s *server) pages() int64 {
	if s.sitemapPages > 0 {
		return s.sitemapPages
	}
	return maxPages
}

// writePageList lists the first 50,000 pages after an id.
func (s *server) writePageList(ctx context.Context, w *bufio.Writer, origin string, after graphmodel.ID) error {
	if _, err := io.WriteString(w, xml.Header+"<urlset "+sitemapSpace+">\n"); err != nil {
		return err
	}
	left := s.pages()
	for page, err := range s.nodePages(ctx, after) {
		if err != nil {
			return err
		}
		ids := make([]graphmodel.ID, 0, len(page))
		for _, n := range page[:min(int64(len(page)), left)] {
			ids = append(ids, n.ID)
		}
		written, err := s.Store.Written(ctx, ids)
		if err != nil {
			return err
		}
		for i, id := range ids {
			if err := writePage(w, origin+pageOf(id), written[i].At); err != nil {
				return err
			}
		}
		if left -= int64(len(ids)); left == 0 {
			break
		}
	}
	_, err := io.WriteString(w, "</urlset>\n")
	return err
}

func writePage(w *bufio.Writer, address string, at time.Time) error {
	_, _ = w.WriteString("<url><loc>") // what fails here fails again at the end
	_ = xml.EscapeText(w, []byte(address))
	_, _ = w.WriteString("</loc>")
	if !at.IsZero() {
		_, _ = w.WriteString("<lastmod>" + at.Format(time.RFC3339) + "</lastmod>")
	}
	_, err := w.WriteString("</url>\n")
	return err
}

// writeSitemaps lists sitemaps of 50,000 pages each.
func (s *server) writeSitemaps(ctx context.Context, w *bufio.Writer, origin string, _ graphmodel.ID) error {
	if _, err := io.WriteString(w, xml.Header+"<sitemapindex "+sitemapSpace+">\n"); err != nil {
		return err
	}
	// The first one begins after an id that stands before all others.
	last, count := graphmodel.ID("a:0"), int64(0)
	for page, err := range s.nodePages(ctx, "") {
		if err != nil {
			return err
		}
		for _, n := range page {
			if count%s.pages() == 0 {
				address := origin + "/sitemap.xml?" + url.Values{"after": {string(last)}}.Encode()
				if _, err := io.WriteString(w, "<sitemap><loc>"+address+"</loc></sitemap>\n"); err != nil {
					return err
				}
			}
			count++
			last = n.ID
		}
	}
	_, err := io.WriteString(w, "</sitemapindex>\n")
	return err
}

// nodePages are all nodes after an id, page by page, each of its own View.
func (s *server) nodePages(ctx context.Context, after graphmodel.ID) func(func([]graphmodel.Node, error) bool) {
	ask := func(q graphmodel.NodeQuery) (page graphmodel.NodePage, err error) {
		err = s.Store.View(ctx, func(r graphmodel.Reader) error {
			page, err = r.Nodes(q)
			return err
		})
		return page, err
	}
	return func(yield func([]graphmodel.Node, error) bool) {
		for page, err := range graphmodel.NodePages(ask, graphmodel.NodeQuery{After: after, Limit: graphmodel.MaxPage}) {
			if !yield(page.Nodes, err) {
				return
			}
		}
	}
}
