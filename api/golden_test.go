package api

import (
	"flag"
	"net/http"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestProblemTexts holds what people read when something is wrong, in both
// languages, against testdata; go test ./api -update writes the files anew.
func TestProblemTexts(t *testing.T) {
	h := open(t, nil)
	for _, c := range []struct{ name, method, address string }{
		{"not-found", http.MethodGet, "/api/v1/cases/case:nobody"},
		{"malformed-id", http.MethodGet, "/api/v1/nodes/Zhejiang"},
		{"limit", http.MethodGet, "/api/v1/nodes/enterprise:a/edges?limit=-1"},
		{"two-parameters", http.MethodGet, "/api/v1/nodes/enterprise:a/expand?depth=9&limit=x"},
		{"unknown-parameter", http.MethodGet, "/api/v1/search?query=x"},
		{"cursor", http.MethodGet, "/api/v1/search?cursor=hello"},
		{"unknown-kind", http.MethodGet, "/api/v1/nodes/enterprise:a/edges?kind=adoptd"},
		{"year", http.MethodGet, "/api/v1/search?year=2013-13"},
		{"no-route", http.MethodGet, "/api/v1/case"},
		{"method", http.MethodDelete, "/api/v1/nodes/enterprise:a"},
	} {
		for _, lang := range []string{chinese, english} {
			w := send(h, c.method, c.address, "Accept-Language", lang, "X-Request-Id", "trace-1")
			checkGolden(t, c.name+"."+lang+".json", w.Body.Bytes())
		}
	}
}

// checkGolden holds got against a file of testdata, which -update writes anew.
func checkGolden(t *testing.T, name string, got []byte) {
	t.Helper()
	name = filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(name, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s: %s", name, diff)
	}
}
