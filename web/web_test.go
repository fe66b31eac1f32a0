package web

import (
	"compress/gzip"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func handlerOf(t *testing.T) http.Handler {
	t.Helper()
	h, err := Handler()
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func ask(h http.Handler, method, address string, header http.Header) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, "http://ronghe.example/", nil)
	r.URL.Path = address // as net/http hands it on, uncleaned
	if header != nil {
		r.Header = header
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// scriptOf is the address of the script that the document starts.
func scriptOf(t *testing.T) string {
	t.Helper()
	page, err := dist.ReadFile("dist/index.html")
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`src="(/assets/[^"]+\.js)"`).FindSubmatch(page)
	if found == nil {
		t.Fatal("index.html starts no script")
	}
	return string(found[1])
}

func TestPages(t *testing.T) {
	h := handlerOf(t)
	for address, want := range map[string]int{
		"/": 200, "/search": 200, "/case/case:valin-xiangtan-ems": 200, "/node/region:330000": 200, "/spread": 200,
		"/spread/practice:erp": 200, "/data": 200, "/about": 200, "/index.html": 404, "/favicon.svg": 200,
		"/nope": 404, "/searching": 404, "/dist/index.html": 404, "/../web.go": 404, "/assets/../web.go": 404,
		"/assets/../../web.go": 404, "/assets/": 404, "/assets/none.js": 404, "/.vite/manifest.json": 404,
	} {
		for _, method := range []string{http.MethodGet, http.MethodHead} {
			w := ask(h, method, address, nil)
			if w.Code != want {
				t.Errorf("%s %s: got %d, want %d", method, address, w.Code, want)
			}
			if got := w.Header().Get("Content-Security-Policy"); !strings.Contains(got, "script-src 'self';") {
				t.Errorf("%s %s: got policy %q", method, address, got)
			}
		}
	}
}

// TestServePage: the document with a title and a head of its own, once each; the same again
// is a 304, another head is not.
func TestServePage(t *testing.T) {
	h := handlerOf(t).(handler)
	serve := func(head, match string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodGet, "/case/case:x", nil)
		r.Header.Set("If-None-Match", match)
		w := httptest.NewRecorder()
		h.ServePage(w, r, "甲 <&> $1", []byte(head))
		return w
	}
	first := serve("<meta name=\"a\">", "")
	body := first.Body.String()
	if first.Code != http.StatusOK || strings.Count(body, "<title>") != 1 || !strings.Contains(body, "<title>甲 &lt;&amp;&gt; $1</title>") ||
		!strings.Contains(body, "<meta name=\"a\"></head>") || !strings.Contains(body, scriptOf(t)) {
		t.Errorf("got %d\n%s", first.Code, body)
	}
	if w := serve("<meta name=\"a\">", first.Header().Get("ETag")); w.Code != http.StatusNotModified {
		t.Errorf("the same again: %d", w.Code)
	}
	if w := serve("<meta name=\"b\">", first.Header().Get("ETag")); w.Code != http.StatusOK {
		t.Errorf("another: %d", w.Code)
	}
	if got := first.Header().Get("Content-Security-Policy"); got != policy {
		t.Errorf("got policy %q", got)
	}
}

// TestRoutes compares the addresses here with those of the application.
func TestRoutes(t *testing.T) {
	source, err := os.ReadFile("src/router.tsx")
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, found := range regexp.MustCompile(`path: '([^']+)'`).FindAllSubmatch(source, -1) {
		before, _, _ := strings.Cut(string(found[1]), "$")
		want = append(want, before)
	}
	got := slices.Sorted(slices.Values(pages))
	slices.Sort(want)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("pages of src/router.tsx (-) and of accept.go (+):\n%s", diff)
	}
}

func TestEncodings(t *testing.T) {
	h, script := handlerOf(t), scriptOf(t)
	raw, err := dist.ReadFile("dist" + script)
	if err != nil {
		t.Fatal(err)
	}
	for accept, want := range map[string]string{
		"": "", "identity": "", "gzip": "gzip", "gzip, deflate, br": "br", "br;q=0, gzip;q=0.5": "gzip", "GZIP": "gzip", "*": "",
		"br ; q=1": "br", "gzip;q=x": "",
	} {
		w := ask(h, http.MethodGet, script, http.Header{"Accept-Encoding": {accept}})
		if got := w.Header().Get("Content-Encoding"); got != want {
			t.Errorf("%q: got encoding %q, want %q", accept, got, want)
		}
		if w.Header().Get("Vary") != "Accept-Encoding" || !strings.Contains(w.Header().Get("Cache-Control"), "immutable") {
			t.Errorf("%q: got header %v", accept, w.Header())
		}
		body := io.Reader(w.Body)
		if want == "br" {
			continue // scripts/compress.mjs --check unpacks these
		}
		if want == "gzip" {
			if body, err = gzip.NewReader(body); err != nil {
				t.Fatal(err)
			}
		}
		if got, err := io.ReadAll(body); err != nil || string(got) != string(raw) {
			t.Errorf("%q: got %d bytes and %v, want the %d of the script", accept, len(got), err, len(raw))
		}
	}
}

func TestNotModified(t *testing.T) {
	h := handlerOf(t)
	first := ask(h, http.MethodGet, "/about", nil)
	etag := first.Header().Get("ETag")
	if etag == "" || first.Header().Get("Cache-Control") != "no-cache" {
		t.Fatalf("got header %v", first.Header())
	}
	if w := ask(h, http.MethodGet, "/", http.Header{"If-None-Match": {etag}}); w.Code != http.StatusNotModified || w.Body.Len() > 0 {
		t.Errorf("got %d with %d bytes, want 304", w.Code, w.Body.Len())
	}
	if w := ask(h, http.MethodGet, "/nope", http.Header{"If-None-Match": {etag}}); w.Code != http.StatusNotFound {
		t.Errorf("no page: got %d, want 404", w.Code)
	}
}

// TestNothingInline proves that the document can live with the policy, and that
// every script and style has its packed forms.
func TestNothingInline(t *testing.T) {
	page, err := dist.ReadFile("dist/index.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{`<script[^>]*>[^<]`, `<style`, `\son\w+=`, `(src|href)="(https?:)?//`} {
		if found := regexp.MustCompile(bad).Find(page); found != nil {
			t.Errorf("index.html has %q", found)
		}
	}
	err = fs.WalkDir(dist, "dist/assets", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || packed(name) {
			return err
		}
		if info, err := d.Info(); err != nil || info.Size() < 1024 {
			return err
		}
		for _, e := range encodings {
			if _, err := fs.Stat(dist, name+e.ending); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
