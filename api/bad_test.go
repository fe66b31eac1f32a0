package api

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

func TestBadInput(t *testing.T) {
	h := open(t, nil)
	edges := "/api/v1/nodes/practice:energy/edges"
	page := askInto[EdgesAnswer](t, h, edges+"?limit=1")
	if page.Next == "" {
		t.Fatal("no cursor to misuse")
	}
	flipped := []byte(page.Next)
	flipped[len(flipped)/2] ^= 1
	long := strings.Repeat("能", 10000)
	for _, c := range []struct {
		name, address string
		status        int
		names         string // what the detail or a field has to name
	}{
		{"unknown node", "/api/v1/nodes/enterprise:nobody", 404, "enterprise:nobody"},
		{"unknown case", "/api/v1/cases/case:nobody", 404, "case:nobody"},
		{"unknown practice", "/api/v1/practices/practice:nobody/adoptions", 404, "practice:nobody"},
		{"unknown edge", "/api/v1/edges/adopted:nobody", 404, "adopted:nobody"},
		{"edges of nobody", "/api/v1/nodes/enterprise:nobody/edges", 404, "enterprise:nobody"},
		{"surroundings of nobody", "/api/v1/nodes/enterprise:nobody/expand", 404, "enterprise:nobody"},
		{"cases like nothing", "/api/v1/cases/case:nobody/similar", 404, "case:nobody"},
		{"path from nobody", "/api/v1/paths?from=enterprise:nobody&to=enterprise:a", 404, "enterprise:nobody"},
		{"path to itself", "/api/v1/paths?from=enterprise:a&to=enterprise:a", 400, "to"},
		{"path from nowhere", "/api/v1/paths?to=enterprise:a", 400, "from"},
		{"path with a malformed end", "/api/v1/paths?from=enterprise:a&to=B", 400, "to"},
		{"malformed id", "/api/v1/nodes/Enterprise", 400, "id"},
		{"id with NUL", "/api/v1/nodes/enterprise:a%00", 400, "id"},
		{"id of invalid UTF-8", "/api/v1/nodes/enterprise:%ff", 400, "id"},
		{"very long id", "/api/v1/nodes/enterprise:" + strings.Repeat("a", 5000), 400, "id"},
		{"enterprise as a case", "/api/v1/cases/enterprise:a", 400, "case:"},
		{"case as a practice", "/api/v1/practices/case:first/adoptions", 400, "practice:"},
		{"bad year", "/api/v1/search?year=2013-13", 400, "year"},
		{"bad day", "/api/v1/search?year=2013-2-30", 400, "year"},
		{"unknown kind of edge", edges + "?kind=adoptd", 400, "adoptd"},
		{"unknown kind of node", "/api/v1/search?kind=cases", 400, "cases"},
		{"unknown region", "/api/v1/search?region=region:nowhere", 400, "region:nowhere"},
		{"unknown ownership", "/api/v1/search?ownership=nobody", 400, "nobody"},
		{"malformed kind", edges + "?kind=A%20B", 400, "kind"},
		{"bad direction", edges + "?direction=up", 400, "direction"},
		{"unknown facet", "/api/v1/search?facets=colour", 400, "facets"},
		{"10,001 characters", "/api/v1/search?q=" + url.QueryEscape(long+"源"), 400, "q"},
		{"10,000 characters to suggest", "/api/v1/suggest?q=" + url.QueryEscape(long), 400, "q"},
		{"nothing to suggest for", "/api/v1/suggest", 400, "q"},
		{"query with NUL", "/api/v1/search?q=a%00b", 400, "q"},
		{"query of invalid UTF-8", "/api/v1/search?q=%ff", 400, "q"},
		{"broken escape", "/api/v1/search?q=%zz", 400, "%"},
		{"negative limit", edges + "?limit=-1", 400, "limit"},
		{"zero limit", edges + "?limit=0", 400, "limit"},
		{"huge limit", edges + "?limit=1000000", 400, "limit"},
		{"limit beyond any number", edges + "?limit=99999999999999999999", 400, "limit"},
		{"limit in words", edges + "?limit=many", 400, "limit"},
		{"depth", "/api/v1/nodes/enterprise:a/expand?depth=7", 400, "depth"},
		{"boolean", "/api/v1/nodes/enterprise:a/expand?degrees=perhaps", 400, "degrees"},
		{"unknown parameter", "/api/v1/search?qq=x", 400, "qq"},
		{"parameter given twice", "/api/v1/search?q=a&q=b", 400, "q"},
		{"parameter where there is none", "/api/v1/stats?deep=1", 400, "deep"},
		{"cursor of another query", edges + "?direction=in&cursor=" + page.Next, 400, "cursor"},
		{"cursor of another node", "/api/v1/nodes/enterprise:a/edges?cursor=" + page.Next, 400, "cursor"},
		{"cursor of another operation", "/api/v1/search?cursor=" + page.Next, 400, "cursor"},
		{"damaged cursor", edges + "?cursor=" + url.QueryEscape(string(flipped)), 400, "cursor"},
		{"not a cursor", edges + "?cursor=hello", 400, "cursor"},
		{"huge address", "/api/v1/search?q=" + strings.Repeat("a", maxURI), 414, "131072"},
		{"no such route", "/api/v2/search", 404, "/api/v2/search"},
		{"no such file", "/docs/../../etc/passwd", 404, "passwd"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, lang := range []string{chinese, english} {
				checkRefused(t, ask(h, c.address, "Accept-Language", lang), c.status, c.names)
			}
		})
	}
}

// checkRefused asks for a problem that names something, whole and small.
func checkRefused(t *testing.T, w *httptest.ResponseRecorder, status int, names string) Problem {
	t.Helper()
	var p Problem
	if w.Code != status {
		t.Fatalf("got %d %s, want %d", w.Code, w.Body, status)
	}
	if got := w.Header().Get("Content-Type"); got != problemType {
		t.Errorf("Content-Type: got %q, want %q", got, problemType)
	}
	if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil {
		t.Fatalf("%v in %s", err, w.Body)
	}
	if p.Status != status || p.Title == "" || p.Instance == "" || p.Instance != w.Header().Get("X-Request-Id") {
		t.Errorf("got %+v", p)
	}
	if text := p.Detail + " " + fields(p); !strings.Contains(text, names) {
		t.Errorf("got %q, which does not name %q", text, names)
	}
	if w.Body.Len() > 2000 {
		t.Errorf("the problem has %d bytes", w.Body.Len())
	}
	if w.Header().Get("ETag") != "" || w.Header().Get("Cache-Control") != neverKeep {
		t.Errorf("a problem may be kept: %v", w.Header())
	}
	return p
}

func fields(p Problem) string {
	var names []string
	for _, f := range p.Errors {
		names = append(names, f.Field)
	}
	return strings.Join(names, " ")
}

func TestWrongMethodAndBody(t *testing.T) {
	h := open(t, nil)
	w := send(h, http.MethodPost, "/api/v1/search")
	checkRefused(t, w, http.StatusMethodNotAllowed, "POST")
	if got := w.Header().Get("Allow"); !strings.Contains(got, "GET") || !strings.Contains(got, "HEAD") {
		t.Errorf("Allow: got %q, want GET and HEAD", got)
	}
	r := httptest.NewRequest(http.MethodGet, "/api/v1/search", strings.NewReader(strings.Repeat("x", maxBody+1)))
	w = httptest.NewRecorder()
	h.ServeHTTP(w, r)
	checkRefused(t, w, http.StatusRequestEntityTooLarge, "1048576")
}
