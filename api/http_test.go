package api

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"ronghe/graphmodel"
)

func TestETagHoldsUntilSomethingChanges(t *testing.T) {
	store := openSQLite(t)
	h, err := New(openConfig(t, store))
	if err != nil {
		t.Fatal(err)
	}
	const address = "/api/v1/nodes/enterprise:a"
	first := ask(h, address)
	tag := first.Header().Get("ETag")
	if !strings.HasPrefix(tag, `W/"`) || first.Header().Get("Cache-Control") != freshness {
		t.Fatalf("got ETag %q, Cache-Control %q", tag, first.Header().Get("Cache-Control"))
	}
	for _, match := range []string{tag, `"other", ` + tag, strings.TrimPrefix(tag, "W/")} {
		w := ask(h, address, "If-None-Match", match)
		if w.Code != http.StatusNotModified || w.Body.Len() != 0 || w.Header().Get("ETag") != tag {
			t.Errorf("If-None-Match %s: got %d, %d bytes, ETag %q", match, w.Code, w.Body.Len(), w.Header().Get("ETag"))
		}
	}
	for _, c := range []struct{ name, address, lang string }{
		{"another language", address, "en"},
		{"another address", address + "/edges", "zh"},
	} {
		if w := ask(h, c.address, "If-None-Match", tag, "Accept-Language", c.lang); w.Code != http.StatusOK {
			t.Errorf("%s: got %d, want 200", c.name, w.Code)
		}
	}
	put(t, store, []graphmodel.Node{{ID: "enterprise:d", Kind: "enterprise", Title: "虚构丁钢"}}, nil)
	if w := ask(h, address, "If-None-Match", tag); w.Code != http.StatusOK || w.Header().Get("ETag") == tag {
		t.Errorf("after a change: got %d, ETag %q", w.Code, w.Header().Get("ETag"))
	}
}

func TestLanguage(t *testing.T) {
	h := open(t, nil)
	for _, c := range []struct{ accept, lang, label, detail string }{
		{"", "zh", "企业", "不存在"},
		{"zh-CN,en;q=0.5", "zh", "企业", "不存在"},
		{"en-GB,zh;q=0.5", "en", "Enterprise", "does not exist"},
		{"fr", "zh", "企业", "不存在"},
		{";;;not a language", "zh", "企业", "不存在"},
	} {
		w := ask(h, "/api/v1/nodes/enterprise:a", "Accept-Language", c.accept)
		if got := w.Header().Get("Content-Language"); got != c.lang {
			t.Errorf("%q: Content-Language %q, want %q", c.accept, got, c.lang)
		}
		var n NodeAnswer
		if err := json.Unmarshal(w.Body.Bytes(), &n); err != nil || n.KindLabel != c.label {
			t.Errorf("%q: kind_label %q, want %q (%v)", c.accept, n.KindLabel, c.label, err)
		}
		checkRefused(t, ask(h, "/api/v1/nodes/enterprise:x", "Accept-Language", c.accept), 404, c.detail)
		vary := strings.Join(w.Header().Values("Vary"), ",")
		if !strings.Contains(vary, "Accept-Language") || !strings.Contains(vary, "Accept-Encoding") {
			t.Errorf("Vary: got %q", vary)
		}
	}
}

func TestCompression(t *testing.T) {
	h := open(t, nil)
	plain := ask(h, "/api/v1/schema")
	packed := ask(h, "/api/v1/schema", "Accept-Encoding", "br, gzip")
	if packed.Header().Get("Content-Encoding") != "gzip" || packed.Body.Len() >= plain.Body.Len() {
		t.Fatalf("got %q, %d bytes of %d", packed.Header().Get("Content-Encoding"), packed.Body.Len(), plain.Body.Len())
	}
	r, err := gzip.NewReader(packed.Body)
	if err != nil {
		t.Fatal(err)
	}
	if text, err := io.ReadAll(r); err != nil || !bytes.Equal(text, plain.Body.Bytes()) {
		t.Errorf("what was packed is not what is plain (%v)", err)
	}
	for _, small := range []string{"/healthz", "/api/v1/nodes/enterprise:x"} {
		if got := ask(h, small, "Accept-Encoding", "gzip").Header().Get("Content-Encoding"); got != "" {
			t.Errorf("%s: Content-Encoding %q, want none", small, got)
		}
	}
}

// TestGzipRefused: a weight of 0 refuses gzip, and other codings are others.
func TestGzipRefused(t *testing.T) {
	h := open(t, nil)
	for accept, want := range map[string]string{"gzip;q=0": "", "br, gzip; q=0.000": "", "x-gzip-like": "", "GZIP;q=0.5, *;q=0": "gzip"} {
		if got := ask(h, "/api/v1/schema", "Accept-Encoding", accept).Header().Get("Content-Encoding"); got != want {
			t.Errorf("%s: got %q, want %q", accept, got, want)
		}
	}
}

func TestHEAD(t *testing.T) {
	srv := httptest.NewServer(open(t, nil))
	defer srv.Close()
	for _, path := range []string{"/api/v1/schema", "/healthz", "/docs", "/openapi.json"} {
		answer, err := http.Head(srv.URL + path)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(answer.Body)
		if err != nil || len(body) != 0 || answer.StatusCode != http.StatusOK {
			t.Errorf("HEAD %s: %d, %d bytes (%v)", path, answer.StatusCode, len(body), err)
		}
		_ = answer.Body.Close()
	}
}

func TestRequestID(t *testing.T) {
	h := open(t, nil)
	for _, c := range []struct {
		sent string
		kept bool
	}{
		{"trace-1.2:3_A", true}, {"", false}, {"a b", false}, {"编号", false},
		{strings.Repeat("a", maxRequestID), true}, {strings.Repeat("a", maxRequestID+1), false},
	} {
		got := ask(h, "/healthz", "X-Request-Id", c.sent).Header().Get("X-Request-Id")
		if (got == c.sent) != c.kept || got == "" {
			t.Errorf("X-Request-Id %q: got %q", c.sent, got)
		}
	}
}

func TestCORS(t *testing.T) {
	const name = "Access-Control-Allow-Origin"
	closed := open(t, nil)
	if got := ask(closed, "/healthz", "Origin", "https://a.example").Header().Get(name); got != "" {
		t.Errorf("by default: %s %q, want none", name, got)
	}
	listed := open(t, func(c *Config) { c.CORS = []string{"https://a.example"} })
	if got := ask(listed, "/healthz", "Origin", "https://a.example").Header().Get(name); got != "https://a.example" {
		t.Errorf("a listed origin: %s %q", name, got)
	}
	other := ask(listed, "/healthz", "Origin", "https://b.example")
	if got := other.Header().Get(name); got != "" {
		t.Errorf("another origin: %s %q, want none", name, got)
	}
	if got := other.Header().Get("Content-Type"); other.Code != http.StatusForbidden || got != problemType || !strings.Contains(other.Body.String(), "urn:ronghe:problem:origin") {
		t.Errorf("another origin: got %d %q %s, want a problem", other.Code, got, other.Body)
	}
	if got := ask(listed, "/healthz", "Origin", "http://example.com").Code; got != http.StatusOK { // the host of httptest
		t.Errorf("the service's own origin: got %d, want 200", got)
	}
	preflight := send(listed, http.MethodOptions, "/api/v1/stats", "Origin", "https://a.example", "Access-Control-Request-Method", "GET")
	if got := preflight.Header().Get("Access-Control-Allow-Methods"); preflight.Code != http.StatusNoContent || got != "GET,HEAD,POST" {
		t.Errorf("preflight: got %d, methods %q", preflight.Code, got)
	}
	all := open(t, func(c *Config) { c.CORS = []string{"*"} })
	if got := ask(all, "/healthz", "Origin", "https://b.example").Header().Get(name); got != "*" {
		t.Errorf("every origin: %s %q", name, got)
	}
	if _, err := New(Config{Ontology: openConfig(t, openSQLite(t)).Ontology, CORS: []string{"not an origin"}}); err == nil {
		t.Error("not an origin: no error")
	}
}

func TestSecurityHeadersAndDocs(t *testing.T) {
	h := open(t, nil)
	for _, path := range []string{"/docs", "/docs/docs.js", "/docs/swagger-ui.css", "/healthz", "/api/v1/nodes/x", "/nowhere"} {
		header := ask(h, path).Header()
		csp := header.Get("Content-Security-Policy")
		if !strings.Contains(csp, "default-src 'none'") || strings.Contains(csp, "unsafe") || strings.Contains(csp, "http") {
			t.Errorf("%s: CSP %q", path, csp)
		}
		if header.Get("X-Content-Type-Options") != "nosniff" || header.Get("X-Frame-Options") != "DENY" || header.Get("Referrer-Policy") == "" {
			t.Errorf("%s: %v", path, header)
		}
	}
	for _, path := range []string{"/docs", "/docs/docs.js", "/docs/swagger-ui.css"} {
		w := ask(h, path)
		if strings.Contains(w.Body.String(), "://") {
			t.Errorf("%s names an address outside", path)
		}
		if again := ask(h, path, "If-None-Match", w.Header().Get("ETag")); again.Code != http.StatusNotModified {
			t.Errorf("%s again: got %d, want 304", path, again.Code)
		}
	}
	if w := ask(h, "/"); w.Code != http.StatusFound || w.Header().Get("Location") != "/docs" {
		t.Errorf("/: got %d to %q", w.Code, w.Header().Get("Location"))
	}
}

// brokenStore fails every View, and answers Changes.
type brokenStore struct {
	graphmodel.Store
	view func(context.Context) error
}

func (s brokenStore) View(ctx context.Context, _ func(graphmodel.Reader) error) error {
	return s.view(ctx)
}

func TestFailuresAreHiddenAndLogged(t *testing.T) {
	for _, c := range []struct {
		name    string
		view    func(context.Context) error
		status  int
		retry   bool
		logged  string
		visible string
	}{
		{"panic", func(context.Context) error { panic("secret of the panic") }, 500, false, "secret of the panic", "日志"},
		{"unknown", func(context.Context) error { return errors.New("secret path") }, 500, false, "secret path", "日志"},
		{"unavailable", func(context.Context) error { return graphmodel.ErrUnavailable }, 503, true, "unavailable", "稍后"},
		{"fault", func(context.Context) error {
			return &graphmodel.Fault{Err: graphmodel.ErrConflict, Thing: "虚构物", Zh: "冲突", En: "conflict"}
		}, 409, false, "", "虚构物"},
		{"timeout", func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() }, 504, true, "deadline", "限定时间"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var log bytes.Buffer
			h := open(t, func(cfg *Config) {
				cfg.Store, cfg.Timeout = brokenStore{cfg.Store, c.view}, 20*time.Millisecond
				cfg.Logger = slog.New(slog.NewTextHandler(&log, nil))
			})
			w := ask(h, "/api/v1/nodes/enterprise:a?", "X-Request-Id", "trace-1")
			p := checkRefused(t, w, c.status, c.visible)
			if strings.Contains(w.Body.String(), "secret") {
				t.Errorf("%s is shown", p.Detail)
			}
			if got := w.Header().Get("Retry-After") != ""; got != c.retry {
				t.Errorf("Retry-After: got %v, want %v", got, c.retry)
			}
			if !strings.Contains(log.String(), c.logged) || !strings.Contains(log.String(), "request=trace-1") {
				t.Errorf("the log lacks %q: %s", c.logged, log.String())
			}
		})
	}
}

func TestLogKeepsWhatPeopleLookFor(t *testing.T) {
	for _, c := range []struct {
		level slog.Level
		shown bool
	}{{slog.LevelInfo, false}, {slog.LevelDebug, true}} {
		var log bytes.Buffer
		h := open(t, func(cfg *Config) {
			cfg.Logger = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: c.level}))
		})
		ask(h, "/api/v1/nodes/enterprise:a/edges?kind=adopted")
		line := log.String()
		if !strings.Contains(line, "route=/api/v1/nodes/:id/edges") || !strings.Contains(line, "status=200") {
			t.Errorf("%v: %s", c.level, line)
		}
		if got := strings.Contains(line, "enterprise:a"); got != c.shown {
			t.Errorf("%v: the address is in the log: %v, want %v: %s", c.level, got, c.shown, line)
		}
	}
}

// lateSearcher is a Searcher that has seen nothing yet.
type lateSearcher struct{ graphmodel.Searcher }

func (lateSearcher) Last() int64 { return 0 }

func TestReadiness(t *testing.T) {
	if got := askInto[Readiness](t, open(t, nil), "/readyz"); !got.Ready || got.Lag != 0 || got.Store == 0 {
		t.Errorf("caught up: got %+v", got)
	}
	late := open(t, func(c *Config) { c.Searcher, c.MaxLag = lateSearcher{c.Searcher}, 3 })
	w := ask(late, "/readyz")
	checkRefused(t, w, http.StatusServiceUnavailable, "索引")
	if w.Header().Get("Retry-After") == "" {
		t.Error("no Retry-After")
	}
	if w := ask(late, "/healthz"); w.Code != http.StatusOK {
		t.Errorf("/healthz: got %d, want 200", w.Code)
	}
	closed := openConfig(t, openSQLite(t))
	h, err := New(closed)
	if err != nil {
		t.Fatal(err)
	}
	if err := closed.Store.Close(); err != nil {
		t.Fatal(err)
	}
	checkRefused(t, ask(h, "/readyz"), http.StatusServiceUnavailable, "")
}
