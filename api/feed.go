package api

import (
	"cmp"
	"context"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gorilla/feeds"

	"ronghe/graphmodel"
)

// The most entries of a feed, and the most hits among which the latest are looked for.
const (
	maxEntries = 50
	maxLooked  = 1000
)

// FeedInput asks for what was written last among the hits of a query.
type FeedInput struct{ Asked }

func (s *server) feedOperations() {
	for _, f := range feedFormats {
		op := describe("feed-search-"+strings.ReplaceAll(f.extension, ".", "-"), prefix+"/search."+f.extension,
			[2]string{"订阅检索结果：" + f.extension, "Follow a search as " + f.extension},
			[2]string{
				"检索结果中最近有变化的 50 项，最新的在前，供订阅器定时读取；新写入的、以它为起点的关系（采用了什么、入选了什么）也算它的变化，列在条目的说明里。时间是写入本库的时间，不是采用的时间；时间不详的不列入，说明中计数。在最相关的 1000 项结果中取，关系只看最近 5000 个变更号。",
				"The 50 hits of a query that changed last, the latest first, for feed readers. An edge that begins at a hit (what it adopted, took part in) is a change of it too, and told in the text of the entry. Times are those of writing into the library, not of adoption; hits whose time is not known are left out and counted in the description. Of the 1,000 most relevant hits, and the edges of the last 5,000 change numbers.",
			})
		s.documentFile(&op, f.media)
		op.Responses["304"] = &huma.Response{Description: "没有新内容。Nothing is new."}
		huma.Register(s.api, op, func(ctx context.Context, in *FeedInput) (*huma.StreamResponse, error) { return s.feed(ctx, in, f) })
		delete(op.Responses, "422")
	}
}

func (s *server) feed(ctx context.Context, in *FeedInput, f feedFormat) (*huma.StreamResponse, error) {
	tag, err := s.tag(ctx)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	at, err := s.lastWritten(ctx)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	var list latest
	fresh := requestOf(ctx).hasSeen(tag, at)
	if !fresh {
		if list, err = s.latest(ctx, in.query()); err != nil {
			return nil, s.problem(ctx, err)
		}
		list.at = at
	}
	return &huma.StreamResponse{Body: func(h huma.Context) {
		h.SetHeader("ETag", tag)
		h.SetHeader("Cache-Control", s.freshness())
		if settled(at) {
			h.SetHeader("Last-Modified", at.UTC().Format(http.TimeFormat))
		}
		if fresh {
			h.SetStatus(http.StatusNotModified)
			return
		}
		h.SetHeader("Content-Type", f.media+"; charset=utf-8")
		text, err := f.text(list.feed(in, origin(h), requestOf(ctx).lang), channel{
			self: origin(h) + s.sameState(prefix+"/search."+f.extension+in.permalink()), lang: requestOf(ctx).lang,
		})
		if err == nil {
			_, err = h.BodyWriter().Write([]byte(text))
		}
		if err != nil {
			s.breakOff(ctx, err)
		}
	}}, nil
}

// latest are hits in the order in which they were written, the last first.
type latest struct {
	hits    []graphmodel.Hit
	written map[graphmodel.ID]graphmodel.Written
	claims  map[graphmodel.ID][]string // what was newly said of a hit
	total   int64
	undated int       // hits whose time is not known
	at      time.Time // when anything was last written
}

func (s *server) latest(ctx context.Context, q graphmodel.SearchQuery) (latest, error) {
	q.Limit = graphmodel.MaxHits
	list := latest{written: map[graphmodel.ID]graphmodel.Written{}}
	for len(list.hits) < maxLooked {
		page, err := s.Searcher.Search(ctx, q)
		if err != nil {
			return list, err
		}
		list.hits, list.total = append(list.hits, page.Hits...), page.Total
		if len(page.Hits) < q.Limit {
			break
		}
		q.After = page.Hits[len(page.Hits)-1].Position()
	}
	ids := make([]graphmodel.ID, len(list.hits))
	for i, h := range list.hits {
		ids[i] = h.ID
	}
	written, err := s.Store.Written(ctx, ids)
	if err != nil {
		return list, err
	}
	for i, w := range written {
		list.written[ids[i]] = w
	}
	if err := s.addClaims(ctx, &list); err != nil {
		return list, err
	}
	list.order()
	return list, nil
}

// order leaves the entries of the feed.
func (l *latest) order() {
	dated := slices.DeleteFunc(l.hits, func(h graphmodel.Hit) bool { return l.written[h.ID].At.IsZero() })
	l.undated = len(l.hits) - len(dated)
	slices.SortStableFunc(dated, func(a, b graphmodel.Hit) int {
		return cmp.Compare(l.written[b.ID].Number, l.written[a.ID].Number)
	})
	l.hits = dated[:min(len(dated), maxEntries)]
}

// feed is l as a feed of the site at origin.
func (l *latest) feed(in *FeedInput, origin, lang string) *feeds.Feed {
	title := say(lang, "融合：检索结果", "Ronghe: search results")
	if text := strings.TrimSpace(in.Q); text != "" {
		title = say(lang, "融合：检索“"+text+"”", "Ronghe: “"+text+"”")
	}
	about := say(lang, "共 "+strconv.FormatInt(l.total, 10)+" 项结果，以下是最近写入的。",
		strconv.FormatInt(l.total, 10)+" hits; these were written last.")
	if l.undated > 0 {
		about += say(lang, strconv.Itoa(l.undated)+" 项写入时间不详，未列入。",
			" "+strconv.Itoa(l.undated)+" of unknown time are left out.")
	}
	feed := &feeds.Feed{
		Title: title, Description: about, Subtitle: about, Id: feedID(in.permalink()), Updated: l.at,
		Link: &feeds.Link{Href: origin + "/search" + in.permalink()}, Author: &feeds.Author{Name: "融合 Ronghe"},
	}
	for i, h := range l.hits {
		at := l.written[h.ID].At
		if i == 0 {
			feed.Updated = at // and not l.at: a feed without news stays as it is
		}
		item := &feeds.Item{
			Title: h.Title, Id: "urn:ronghe:node:" + string(h.ID), IsPermaLink: "false", Updated: at,
			Link: &feeds.Link{Href: origin + "/node/" + url.PathEscape(string(h.ID))},
		}
		lines := slices.Clone(l.claims[h.ID])
		if len(h.Snippets) > 0 {
			lines = append(lines, strings.Join(strings.Fields(h.Snippets[0].Text), " "))
		}
		item.Description = strings.Join(lines, "\n")
		feed.Add(item)
	}
	return feed
}

// origin is the address by which the client reached the service.
func origin(h huma.Context) string {
	return originOf(h.TLS() != nil || h.Header("X-Forwarded-Proto") == "https", h.Host())
}

func requestOrigin(r *http.Request) string {
	return originOf(r.TLS != nil || r.Header.Get("X-Forwarded-Proto") == "https", r.Host)
}

func originOf(secure bool, host string) string {
	if secure {
		return "https://" + host
	}
	return "http://" + host
}
