package api

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/danielgtaylor/huma/v2"
)

// routes are addresses of every documented path, each answered with 200.
var routes = []struct{ path, address string }{
	{"/api/v1/search", "/api/v1/search?q=%E8%83%BD%E6%BA%90&facets=kind&facets=region&facets=year&limit=1"},
	{"/api/v1/search", "/api/v1/search"},
	{"/api/v1/suggest", "/api/v1/suggest?q=%E8%99%9A%E6%9E%84"},
	{"/api/v1/cases/{id}", "/api/v1/cases/case:first"},
	{"/api/v1/cases/{id}/similar", "/api/v1/cases/case:first/similar"},
	{"/api/v1/nodes/{id}", "/api/v1/nodes/enterprise:a"},
	{"/api/v1/nodes/{id}", "/api/v1/nodes/source:mirror"},
	{"/api/v1/nodes/{id}/edges", "/api/v1/nodes/enterprise:a/edges?limit=2&direction=out"},
	{"/api/v1/nodes/{id}/expand", "/api/v1/nodes/enterprise:a/expand?depth=2&degrees=true"},
	{"/api/v1/edges/{id}", "/api/v1/edges/adopted:a"},
	{"/api/v1/paths", "/api/v1/paths?from=case:first&to=case:second"},
	{"/api/v1/practices/{id}/adoptions", "/api/v1/practices/practice:energy/adoptions"},
	{"/api/v1/schema", "/api/v1/schema"},
	{"/api/v1/stats", "/api/v1/stats"},
	{"/healthz", "/healthz"},
	{"/readyz", "/readyz"},
}

func TestEveryRouteAnswersAsDocumented(t *testing.T) {
	for _, store := range stores {
		t.Run(store.name, func(t *testing.T) {
			engine, s, err := build(openConfig(t, store.open(t)))
			if err != nil {
				t.Fatal(err)
			}
			documented := map[string]bool{}
			for path := range s.api.OpenAPI().Paths {
				documented[path] = true
			}
			for _, route := range routes {
				delete(documented, route.path)
				w := ask(engine, route.address)
				if w.Code != http.StatusOK {
					t.Errorf("GET %s: %d %s", route.address, w.Code, w.Body)
					continue
				}
				checkBody(t, s, route.path, "200", w.Body.Bytes())
			}
			for path := range documented {
				t.Errorf("%s is documented and not tried here", path)
			}
		})
	}
}

func TestProblemsAreAsDocumented(t *testing.T) {
	engine, s, err := build(openConfig(t, openSQLite(t)))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ path, address, status string }{
		{"/api/v1/nodes/{id}", "/api/v1/nodes/enterprise:nobody", "404"},
		{"/api/v1/nodes/{id}", "/api/v1/nodes/Enterprise", "400"},
		{"/api/v1/search", "/api/v1/search?limit=0", "400"},
	} {
		w := ask(engine, c.address)
		if fmt.Sprint(w.Code) != c.status {
			t.Errorf("GET %s: got %d, want %s", c.address, w.Code, c.status)
			continue
		}
		checkBody(t, s, c.path, c.status, w.Body.Bytes())
	}
}

// checkBody holds a body against the schema that the document gives for it.
func checkBody(t *testing.T, s *server, path, status string, body []byte) {
	t.Helper()
	doc := s.api.OpenAPI()
	for _, media := range doc.Paths[path].Get.Responses[status].Content {
		var value any
		if err := json.Unmarshal(body, &value); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		var res huma.ValidateResult
		huma.Validate(doc.Components.Schemas, media.Schema, huma.NewPathBuffer([]byte(path), 0), huma.ModeReadFromServer, value, &res)
		for _, err := range res.Errors {
			t.Errorf("%s %s: %v", path, status, err)
		}
	}
}

func TestDocumentIsComplete(t *testing.T) {
	doc := askInto[struct {
		OpenAPI string
		Paths   map[string]struct {
			Get *struct {
				OperationID, Summary, Description string
				Parameters                        []struct{ Name, Description string }
				Responses                         map[string]any
			}
		}
	}](t, open(t, nil), "/openapi.json")
	if doc.OpenAPI != "3.1.0" {
		t.Errorf("openapi: got %q, want 3.1.0", doc.OpenAPI)
	}
	seen := map[string]bool{}
	for path, item := range doc.Paths {
		op := item.Get
		if op == nil {
			t.Fatalf("%s: no GET", path)
		}
		if seen[op.OperationID] || op.OperationID == "" {
			t.Errorf("%s: operation id %q is not its own", path, op.OperationID)
		}
		seen[op.OperationID] = true
		if !strings.Contains(op.Summary, " · ") || !strings.Contains(op.Description, "\n\n") {
			t.Errorf("%s: not described in both languages", path)
		}
		if _, ok := op.Responses["422"]; ok {
			t.Errorf("%s: documents 422, which is never answered", path)
		}
		for _, p := range op.Parameters {
			if p.Description == "" {
				t.Errorf("%s: parameter %s is not described", path, p.Name)
			}
		}
	}
}
