package api

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"ronghe/graphmodel/schema"
)

// TestPages asks for addresses of a door that also shows pages: its own stay its own.
func TestPages(t *testing.T) {
	ontology, err := schema.Load("")
	if err != nil {
		t.Fatal(err)
	}
	pages := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "page") })
	h, err := New(Config{Ontology: ontology, UI: pages})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		method, address string
		code            int
		page            bool
	}{
		{"GET", "/", 200, true},
		{"HEAD", "/search", 200, true},
		{"GET", "/case/case:x", 200, true},
		{"GET", "/apiary", 200, true},
		{"POST", "/search", 404, false},
		{"GET", "/api", 404, false},
		{"GET", "/api/v1/nope", 404, false},
		{"GET", "/docs/nope", 404, false},
		{"POST", "/api/v1/stats", 405, false},
	} {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(test.method, test.address, nil))
		if w.Code != test.code || (w.Body.String() == "page") != test.page {
			t.Errorf("%s %s: got %d %q", test.method, test.address, w.Code, w.Body)
		}
		if !test.page && !strings.HasPrefix(w.Header().Get("Content-Type"), problemType) {
			t.Errorf("%s %s: got %s, want a problem", test.method, test.address, w.Header().Get("Content-Type"))
		}
	}
}
