package api

import (
	"context"
	"encoding/xml"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"ronghe/graphmodel"
)

// TestCitation: of a case and of the library, with the version and the address.
func TestCitation(t *testing.T) {
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	const node = "/api/v1/nodes/policy:gong-xin-bu-xin-2013-317-hao/citation"
	w := ask(h, node+"?accessed=2026-11-25")
	for _, part := range []string{"工信部信〔2013〕317号[EB/OL]", "数据版本 change-", "[2026-11-25]. http://example.com/node/policy:gong-xin-bu-xin-2013-317-hao."} {
		if !strings.Contains(w.Body.String(), part) {
			t.Errorf("no %q in %s", part, w.Body)
		}
	}
	for format, begins := range map[string]string{"bibtex": "@misc{", "ris": "TY  - ", "csl-json": "[\n"} {
		if w := ask(h, "/api/v1/citation?format="+format); w.Code != http.StatusOK || !strings.HasPrefix(w.Body.String(), begins) {
			t.Errorf("%s: %d %s", format, w.Code, w.Body)
		}
	}
	today := time.Now().UTC().Format(time.DateOnly)
	if got := ask(h, "/api/v1/citation").Body.String(); !strings.Contains(got, "["+today+"]") {
		t.Errorf("no date of access in %s", got)
	}
	checkRefused(t, ask(h, node+"?format=apa"), http.StatusBadRequest, "format")
	checkRefused(t, ask(h, node+"?accessed=gestern"), http.StatusBadRequest, "accessed")
	view := ask(h, "/api/v1/citation?page="+url.QueryEscape("/spread/practice:energy-centre?by=city&q=能源 管控")+"&title=扩散").Body.String()
	if !strings.HasPrefix(view, "扩散[DB/OL]//") || !strings.Contains(view, ". http://example.com/spread/practice:energy-centre?by=city&q=%E8%83%BD%E6%BA%90+%E7%AE%A1%E6%8E%A7.") {
		t.Errorf("a view: got %s", view)
	}
	for _, page := range []string{"//elsewhere.example/x", "http://elsewhere.example/", "spread", "/\x7f"} {
		checkRefused(t, ask(h, "/api/v1/citation?page="+url.QueryEscape(page)), http.StatusBadRequest, "page")
	}
	checkRefused(t, ask(h, "/api/v1/nodes/case:none/citation"), http.StatusNotFound, "case:none")
}

// sitemap is a list of pages or of sitemaps.
type sitemap struct {
	URLs     []sitemapEntry `xml:"url"`
	Sitemaps []sitemapEntry `xml:"sitemap"`
}

type sitemapEntry struct {
	Loc     string `xml:"loc"`
	Lastmod string `xml:"lastmod"`
}

func readSitemap(t *testing.T, h http.Handler, address string) sitemap {
	t.Helper()
	w := ask(h, address)
	var m sitemap
	if err := xml.Unmarshal(w.Body.Bytes(), &m); err != nil || w.Code != http.StatusOK {
		t.Fatalf("%s: %d %v", address, w.Code, err)
	}
	return m
}

// TestSitemap: every node has its page once, whether in one list or in several.
func TestSitemap(t *testing.T) {
	cfg, library := openBuiltin(t)
	engine, s, err := build(cfg)
	if err != nil {
		t.Fatal(err)
	}
	if got := readSitemap(t, engine, "/sitemap.xml"); len(got.URLs) != len(library.Nodes) || len(got.Sitemaps) > 0 || got.URLs[0].Lastmod == "" {
		t.Errorf("got %d pages and %d sitemaps, want %d pages", len(got.URLs), len(got.Sitemaps), len(library.Nodes))
	}
	s.sitemapPages = 1500
	seen := map[string]bool{}
	index := readSitemap(t, engine, "/sitemap.xml")
	for _, m := range index.Sitemaps {
		address, err := url.Parse(m.Loc)
		if err != nil {
			t.Fatal(err)
		}
		list := readSitemap(t, engine, address.RequestURI())
		if len(list.URLs) > 1500 {
			t.Errorf("%s has %d pages", m.Loc, len(list.URLs))
		}
		for _, u := range list.URLs {
			if seen[u.Loc] {
				t.Errorf("%s stands twice", u.Loc)
			}
			seen[u.Loc] = true
		}
	}
	if len(seen) != len(library.Nodes) || !seen["http://example.com/case/case:valin-xiangtan-ems"] || !seen["http://example.com/node/region:330000"] {
		t.Errorf("got %d pages of %d sitemaps, want %d", len(seen), len(index.Sitemaps), len(library.Nodes))
	}
	if got := ask(engine, "/robots.txt").Body.String(); !strings.Contains(got, "Sitemap: http://example.com/sitemap.xml\n") {
		t.Errorf("robots.txt is %s", got)
	}
	checkRefused(t, ask(engine, "/sitemap.xml?after=X"), http.StatusBadRequest, "after")
}

// TestChanges: who follows next has every node and edge once, with titles.
func TestChanges(t *testing.T) {
	cfg, library := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	nodes, edges, since := 0, 0, "0"
	for more := true; more; {
		page := askInto[ChangesAnswer](t, h, "/api/v1/changes?limit=500&since="+since)
		for _, c := range page.Changes {
			switch {
			case c.Node != nil && c.Node.Title != "" && c.At != nil:
				nodes++
			case c.Edge != nil && c.Edge.FromTitle != "" && c.Edge.ToTitle != "":
				edges++
			default:
				t.Fatalf("change %+v says too little", c)
			}
		}
		since, more = strconv.FormatInt(page.Next, 10), page.More
	}
	if nodes != len(library.Nodes) || edges != len(library.Edges) {
		t.Errorf("got %d nodes and %d edges, want %d and %d", nodes, edges, len(library.Nodes), len(library.Edges))
	}
	if page := askInto[ChangesAnswer](t, h, "/api/v1/changes?since="+since); len(page.Changes) > 0 || page.More || strconv.FormatInt(page.Next, 10) != since {
		t.Errorf("nothing is new, got %+v", page)
	}
	checkRefused(t, ask(h, "/api/v1/changes?since=-1"), http.StatusBadRequest, "since")
}

// TestLatestChanges: the last written first, with time and source; what was deleted says so.
func TestLatestChanges(t *testing.T) {
	store := openSQLite(t)
	h, err := New(openConfig(t, store))
	if err != nil {
		t.Fatal(err)
	}
	node := graphmodel.Node{ID: "case:made-up-latest", Kind: kindCase, Title: "虚构的最近案例", Source: "source:official"}
	put(t, store, []graphmodel.Node{node}, []graphmodel.Edge{{Kind: "shows", From: node.ID, To: "practice:energy", Source: "source:official"}})
	got := askInto[LatestChangesAnswer](t, h, "/api/v1/changes/latest?limit=2").Changes
	if len(got) != 2 || got[0].Edge == nil || got[1].ID != node.ID || got[0].Edge.FromTitle != node.Title {
		t.Fatalf("got %+v", got)
	}
	for _, c := range got {
		if c.At == nil || c.Source == nil || c.Source.ID != node.Source || c.Source.Title == "" {
			t.Errorf("change %+v says too little", c)
		}
	}
	err = store.Update(context.Background(), func(w graphmodel.Writer) error { return w.DeleteEdge(got[0].ID) })
	if err != nil {
		t.Fatal(err)
	}
	if got = askInto[LatestChangesAnswer](t, h, "/api/v1/changes/latest?limit=1").Changes; len(got) != 1 || !got[0].Deleted || got[0].Source != nil {
		t.Errorf("after a deletion: got %+v", got)
	}
}
