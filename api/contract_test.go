package api

import (
	"cmp"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/danielgtaylor/huma/v2"
)

// routes are addresses of every documented path, each answered with 200.
var routes = []struct{ path, address string }{
	{"/api/v1/search", "/api/v1/search?q=%E8%83%BD%E6%BA%90&facets=kind&facets=region&facets=year&limit=1"},
	{"/api/v1/search", "/api/v1/search"},
	{"/api/v1/search", "/api/v1/search?kind=case&significant=5"},
	{"/api/v1/search", "/api/v1/search?kind=case&sort=newest&facets=region&facet_value=region:330000"},
	{"/api/v1/search.csv", "/api/v1/search.csv?q=%E8%99%9A%E6%9E%84"},
	{"/api/v1/search.xlsx", "/api/v1/search.xlsx?q=%E8%99%9A%E6%9E%84"},
	{"/api/v1/search.atom", "/api/v1/search.atom?q=%E8%99%9A%E6%9E%84"},
	{"/api/v1/search.rss", "/api/v1/search.rss?q=%E8%99%9A%E6%9E%84"},
	{"/api/v1/search.feed.json", "/api/v1/search.feed.json?q=%E8%99%9A%E6%9E%84"},
	{"/api/v1/search.jsonl", "/api/v1/search.jsonl?q=%E8%99%9A%E6%9E%84"},
	{"/api/v1/nodes/{id}/matches", "/api/v1/nodes/case:first/matches?q=%E8%99%9A%E6%9E%84"},
	{"/api/v1/nodes/{id}/alike", "/api/v1/nodes/case:first/alike?kind=case"},
	{"/api/v1/suggest", "/api/v1/suggest?q=%E8%99%9A%E6%9E%84"},
	{"/api/v1/cases/{id}", "/api/v1/cases/case:first"},
	{"/api/v1/collection", "/api/v1/collection?ids=case:first,case:nobody"},
	{"/api/v1/collection.csv", "/api/v1/collection.csv?ids=case:first"},
	{"/api/v1/collection.xlsx", "/api/v1/collection.xlsx?ids=case:first,case:second"},
	{"/api/v1/collection.jsonl", "/api/v1/collection.jsonl?ids=case:first"},
	{"/api/v1/collection/citation", "/api/v1/collection/citation?ids=case:first&format=ris"},
	{"/api/v1/collection/brief.md", "/api/v1/collection/brief.md?ids=case:first&lang=en"},
	{"/api/v1/collection/brief.docx", "/api/v1/collection/brief.docx?ids=case:first"},
	{"/api/v1/collection/brief.pdf", "/api/v1/collection/brief.pdf?ids=case:first"},
	{"/api/v1/cases/{id}/similar", "/api/v1/cases/case:first/similar"},
	{"/api/v1/nodes/{id}", "/api/v1/nodes/enterprise:a"},
	{"/api/v1/nodes/{id}", "/api/v1/nodes/source:mirror"},
	{"/api/v1/nodes/{id}/edges", "/api/v1/nodes/enterprise:a/edges?limit=2&direction=out"},
	{"/api/v1/nodes/{id}/expand", "/api/v1/nodes/enterprise:a/expand?depth=2&degrees=true"},
	{"/api/v1/nodes/{id}/neighbourhood.csv", "/api/v1/nodes/enterprise:a/neighbourhood.csv?bom=true"},
	{"/api/v1/nodes/{id}/neighbourhood.nodes.csv", "/api/v1/nodes/enterprise:a/neighbourhood.nodes.csv?depth=2"},
	{"/api/v1/nodes/{id}/neighbourhood.xlsx", "/api/v1/nodes/enterprise:a/neighbourhood.xlsx"},
	{"/api/v1/nodes/{id}/neighbourhood.jsonl", "/api/v1/nodes/enterprise:a/neighbourhood.jsonl"},
	{"/api/v1/nodes/{id}/neighbourhood.graphml", "/api/v1/nodes/enterprise:a/neighbourhood.graphml"},
	{"/api/v1/nodes/{id}/neighbourhood.gexf", "/api/v1/nodes/enterprise:a/neighbourhood.gexf?kind=adopted"},
	{"/api/v1/nodes/{id}/neighbourhood.jsonld", "/api/v1/nodes/enterprise:a/neighbourhood.jsonld"},
	{"/api/v1/nodes/{id}/neighbourhood.cypher", "/api/v1/nodes/enterprise:a/neighbourhood.cypher"},
	{"/api/v1/nodes/{id}/neighbourhood.neo4j.zip", "/api/v1/nodes/enterprise:a/neighbourhood.neo4j.zip"},
	{"/api/v1/nodes/{id}/neighbourhood.zip", "/api/v1/nodes/enterprise:a/neighbourhood.zip"},
	{"/api/v1/library.csv", "/api/v1/library.csv"},
	{"/api/v1/library.nodes.csv", "/api/v1/library.nodes.csv?id=case:first&id=adopted:a"},
	{"/api/v1/library.xlsx", "/api/v1/library.xlsx?q=%E8%99%9A%E6%9E%84"},
	{"/api/v1/library.jsonl", "/api/v1/library.jsonl?kind=case&bom=true"},
	{"/api/v1/library.graphml", "/api/v1/library.graphml"},
	{"/api/v1/library.gexf", "/api/v1/library.gexf"},
	{"/api/v1/library.jsonld", "/api/v1/library.jsonld"},
	{"/api/v1/library.cypher", "/api/v1/library.cypher"},
	{"/api/v1/library.neo4j.zip", "/api/v1/library.neo4j.zip"},
	{"/api/v1/library.zip", "/api/v1/library.zip"},
	{"/api/v1/nodes/{id}/citation", "/api/v1/nodes/case:first/citation?format=bibtex"},
	{"/api/v1/citation", "/api/v1/citation"},
	{"/api/v1/citation", "/api/v1/citation?format=csl-json&page=/spread/practice:energy%3Fby=city&title=%E6%89%A9%E6%95%A3"},
	{"/api/v1/changes", "/api/v1/changes?since=2&limit=5"},
	{"/api/v1/map", "/api/v1/map"},
	{"/api/v1/changes/latest", "/api/v1/changes/latest?limit=7"},
	{"/sitemap.xml", "/sitemap.xml"},
	{"/robots.txt", "/robots.txt"},
	{"/api/v1/edges/{id}", "/api/v1/edges/adopted:a"},
	{"/api/v1/paths", "/api/v1/paths?from=case:first&to=case:second"},
	{"/api/v1/practices/{id}/adoptions", "/api/v1/practices/practice:energy/adoptions"},
	{"/api/v1/practices/{id}/spread", "/api/v1/practices/practice:energy/spread"},
	{"/api/v1/practices/{id}/spread", "/api/v1/practices/practice:energy/spread?by=pair&at=2014&limit=1"},
	{"/api/v1/practices/{id}/spread.csv", "/api/v1/practices/practice:energy/spread.csv?by=enterprise"},
	{"/api/v1/practices/{id}/tree", "/api/v1/practices/practice:energy/tree"},
	{"/api/v1/practices/{id}/lineage", "/api/v1/practices/practice:energy/lineage"},
	{"/api/v1/units/{id}/adoptions", "/api/v1/units/region:330000/adoptions?limit=1"},
	{"/api/v1/units/{id}/adoptions.csv", "/api/v1/units/region:330000/adoptions.csv"},
	{"/api/v1/practices/{id}/tree", "/api/v1/practices/practice:energy/tree?evidence=R1"},
	{"/api/v1/practices/{id}/tree.csv", "/api/v1/practices/practice:energy/tree.csv"},
	{"/api/v1/practices/{id}/lineage.csv", "/api/v1/practices/practice:energy/lineage.csv"},
	{"/api/v1/spread/paths.csv", "/api/v1/spread/paths.csv?from=enterprise:a&to=enterprise:b&contacts=true"},
	{"/api/v1/spread/lag", "/api/v1/spread/lag?by=enterprise&a=enterprise:a&b=enterprise:b"},
	{"/api/v1/spread/lag.csv", "/api/v1/spread/lag.csv?by=enterprise&a=enterprise:a&b=enterprise:b"},
	{"/api/v1/spread/flows", "/api/v1/spread/flows?evidence=R2&evidence=I&unit=enterprise"},
	{"/api/v1/spread/paths", "/api/v1/spread/paths?from=enterprise:a&to=enterprise:b&contacts=true&kind=about"},
	{"/api/v1/spread/compare", "/api/v1/spread/compare?practice=practice:energy&practice=practice:energy-monitoring&window=2010/2016"},
	{"/api/v1/spread/compare.csv", "/api/v1/spread/compare.csv?practice=practice:energy&by=enterprise"},
	{"/api/v1/spread/leaders", "/api/v1/spread/leaders?by=enterprise&resamples=10&limit=2"},
	{"/api/v1/spread/leaders.csv", "/api/v1/spread/leaders.csv?by=pair"},
	{"/api/v1/spread/flows", "/api/v1/spread/flows?contacts=true"},
	{"/api/v1/spread/flows.csv", "/api/v1/spread/flows.csv?contacts=true"},
	{"/api/v1/spread/hazard", "/api/v1/spread/hazard?by=enterprise"},
	{"/api/v1/spread/hazard", "/api/v1/spread/hazard?model=logit"},
	{"/api/v1/spread/hazard.csv", "/api/v1/spread/hazard.csv?by=city"},
	{"/api/v1/spread/network", "/api/v1/spread/network"},
	{"/api/v1/spread/network.csv", "/api/v1/spread/network.csv?by=enterprise"},
	{"/api/v1/enterprises/{id}/peers", "/api/v1/enterprises/enterprise:a/peers?w_region=2"},
	{"/api/v1/enterprises/{id}/next", "/api/v1/enterprises/enterprise:b/next?diversity=0.7"},
	{"/api/v1/enterprises/{id}/cases", "/api/v1/enterprises/enterprise:a/cases?read=case:second"},
	{"/api/v1/reading", "/api/v1/reading?industry=industry:c31&read=case:second"},
	{"/api/v1/cases/{id}/audience", "/api/v1/cases/case:first/audience?region=region:330000"},
	{"/api/v1/cases/{id}/audience.csv", "/api/v1/cases/case:first/audience.csv"},
	{"/api/v1/cases/{id}/audience.xlsx", "/api/v1/cases/case:first/audience.xlsx"},
	{"/api/v1/industries/{id}/promotions", "/api/v1/industries/industry:c31/promotions"},
	{"/api/v1/regions/{id}/promotions", "/api/v1/regions/region:330000/promotions?kind=all"},
	{"/api/v1/industries/{id}/gaps", "/api/v1/industries/industry:c31/gaps?by=region"},
	{"/api/v1/regions/{id}/gaps", "/api/v1/regions/region:330000/gaps"},
	{"/api/v1/industries/{id}/changes", "/api/v1/industries/industry:c31/changes?since=2012"},
	{"/api/v1/regions/{id}/changes", "/api/v1/regions/region:330000/changes?since=2012&kind=all"},
	{"/api/v1/industries/{id}/follow-up", "/api/v1/industries/industry:c31/follow-up"},
	{"/api/v1/regions/{id}/follow-up", "/api/v1/regions/region:330000/follow-up?all=true"},
	{"/api/v1/compare", "/api/v1/compare?ids=enterprise:a,enterprise:b"},
	{"/api/v1/compare", "/api/v1/compare?ids=case:first,case:second"},
	{"/api/v1/industries/{id}/promotions.csv", "/api/v1/industries/industry:c31/promotions.csv"},
	{"/api/v1/industries/{id}/promotions.xlsx", "/api/v1/industries/industry:c31/promotions.xlsx"},
	{"/api/v1/industries/{id}/gaps.csv", "/api/v1/industries/industry:c31/gaps.csv?lang=en"},
	{"/api/v1/industries/{id}/gaps.xlsx", "/api/v1/industries/industry:c31/gaps.xlsx?lang=en"},
	{"/api/v1/industries/{id}/changes.csv", "/api/v1/industries/industry:c31/changes.csv?since=2012"},
	{"/api/v1/industries/{id}/changes.xlsx", "/api/v1/industries/industry:c31/changes.xlsx?since=2012"},
	{"/api/v1/industries/{id}/follow-up.csv", "/api/v1/industries/industry:c31/follow-up.csv?all=true"},
	{"/api/v1/industries/{id}/follow-up.xlsx", "/api/v1/industries/industry:c31/follow-up.xlsx?all=true"},
	{"/api/v1/industries/{id}/brief.md", "/api/v1/industries/industry:c31/brief.md"},
	{"/api/v1/industries/{id}/brief.docx", "/api/v1/industries/industry:c31/brief.docx"},
	{"/api/v1/industries/{id}/brief.pdf", "/api/v1/industries/industry:c31/brief.pdf"},
	{"/api/v1/regions/{id}/promotions.csv", "/api/v1/regions/region:330000/promotions.csv"},
	{"/api/v1/regions/{id}/promotions.xlsx", "/api/v1/regions/region:330000/promotions.xlsx"},
	{"/api/v1/regions/{id}/gaps.csv", "/api/v1/regions/region:330000/gaps.csv?lang=en"},
	{"/api/v1/regions/{id}/gaps.xlsx", "/api/v1/regions/region:330000/gaps.xlsx?lang=en"},
	{"/api/v1/regions/{id}/changes.csv", "/api/v1/regions/region:330000/changes.csv?since=2012"},
	{"/api/v1/regions/{id}/changes.xlsx", "/api/v1/regions/region:330000/changes.xlsx?since=2012"},
	{"/api/v1/regions/{id}/follow-up.csv", "/api/v1/regions/region:330000/follow-up.csv?all=true"},
	{"/api/v1/regions/{id}/follow-up.xlsx", "/api/v1/regions/region:330000/follow-up.xlsx?all=true"},
	{"/api/v1/regions/{id}/brief.md", "/api/v1/regions/region:330000/brief.md"},
	{"/api/v1/regions/{id}/brief.docx", "/api/v1/regions/region:330000/brief.docx"},
	{"/api/v1/regions/{id}/brief.pdf", "/api/v1/regions/region:330000/brief.pdf"},
	{"/api/v1/spread/reuse", "/api/v1/spread/reuse?kind=policy&kind=case"},
	{"/api/v1/spread/reuse.csv", "/api/v1/spread/reuse.csv"},
	{"/api/v1/reconcile", "/api/v1/reconcile"},
	{"/api/v1/reconcile", "/api/v1/reconcile?queries=%7B%22q0%22:%7B%22query%22:%22%E8%99%9A%E6%9E%84%22%7D%7D"},
	{"/api/v1/reconcile", "/api/v1/reconcile?extend=%7B%22ids%22:%5B%22enterprise:a%22%5D,%22properties%22:%5B%7B%22id%22:%22located_in%22%7D%5D%7D"},
	{"/api/v1/reconcile/suggest/entity", "/api/v1/reconcile/suggest/entity?prefix=%E8%99%9A%E6%9E%84&type=enterprise"},
	{"/api/v1/reconcile/suggest/type", "/api/v1/reconcile/suggest/type?prefix=e"},
	{"/api/v1/reconcile/suggest/property", "/api/v1/reconcile/suggest/property?prefix="},
	{"/api/v1/reconcile/properties", "/api/v1/reconcile/properties?type=enterprise"},
	{"/api/v1/reconcile/preview", "/api/v1/reconcile/preview?id=enterprise:a"},
	{"/api/v1/decisions", "/api/v1/decisions?limit=5&id=enterprise:a"},
	{"/api/v1/merges", "/api/v1/merges"},
	{"/api/v1/schema", "/api/v1/schema"},
	{"/api/v1/stats", "/api/v1/stats"},
	{"/api/v1/releases", "/api/v1/releases"},
	{"/api/v1/releases/{name}", "/api/v1/releases/made-up"},
	{"/api/v1/releases/{name}/diff/{other}", "/api/v1/releases/made-up/diff/live?limit=3"},
	{"/api/v1/releases/{name}/diff/{other}/differences.csv", "/api/v1/releases/made-up/diff/live/differences.csv"},
	{"/healthz", "/healthz"},
	{"/readyz", "/readyz"},
}

// posts are bodies of every documented path that reads one, each answered with 200.
var posts = []struct{ path, body string }{
	{"/api/v1/search/batch", `{"queries":["虚构","","\"\u0000\""],"limit":2}`},
	{"/api/v1/graph", `{"nodes":["enterprise:a","practice:p","enterprise:nobody"]}`},
	{"/api/v1/recommendations", `{"name":"虚构","industry":"c31","region":"杭州市","ownership":"private","practices":["practice:energy","没有的做法"]}`},
	{"/api/v1/spread/own", "practice,unit,date\np,a,2010\np,b,2012\n"},
	{"/api/v1/mentions", `{"text":"虚构甲鋼位于浙江省，有乙钢","weak":true}`},
	{"/api/v1/reconcile", "queries=%7B%22q0%22%3A%7B%22query%22%3A%22%E8%99%9A%E6%9E%84%22%7D%7D"},
	{"/api/v1/alike", `{"text":"虚构能源管控","kind":["case"],"limit":3}`},
	{"/api/v1/decisions", `{"verdict":"reject","name":"虚构","id":"enterprise:a","who":"测试者"}`},
	{"/api/v1/merges", `{"keep":"enterprise:a","merge":"enterprise:b","who":"测试者"}`},
	{"/api/v1/merges/undo", `{"merged":"enterprise:b","who":"测试者"}`},
}

func sendBody(h http.Handler, address, body string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, address, strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Authorization", "Bearer "+testToken)
	for k := 0; k+1 < len(headers); k += 2 {
		r.Header.Set(headers[k], headers[k+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestEveryRouteAnswersAsDocumented(t *testing.T) {
	for _, store := range stores {
		t.Run(store.name, func(t *testing.T) {
			cfg := openConfig(t, store.open(t))
			cfg.Editing = editing(t)
			engine, s, err := build(cfg)
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
			for _, p := range posts {
				delete(documented, p.path)
				w := sendBody(engine, p.path, p.body)
				if w.Code != http.StatusOK {
					t.Errorf("POST %s: %d %s", p.path, w.Code, w.Body)
					continue
				}
				checkAnswer(t, s, s.api.OpenAPI().Paths[p.path].Post, "200", w.Body.Bytes())
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
		{"/api/v1/search", "/api/v1/search?sort=colour", "400"},
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
	checkAnswer(t, s, s.api.OpenAPI().Paths[path].Get, status, body)
}

func checkAnswer(t *testing.T, s *server, op *huma.Operation, status string, body []byte) {
	t.Helper()
	for kind, media := range op.Responses[status].Content {
		if !strings.HasSuffix(kind, "json") {
			continue
		}
		var value any
		if err := json.Unmarshal(body, &value); err != nil {
			t.Fatalf("%s: %v", op.Path, err)
		}
		var res huma.ValidateResult
		huma.Validate(s.api.OpenAPI().Components.Schemas, media.Schema, huma.NewPathBuffer([]byte(op.Path), 0), huma.ModeReadFromServer, value, &res)
		for _, err := range res.Errors {
			t.Errorf("%s %s: %v", op.Path, status, err)
		}
	}
}

type documentedOperation struct {
	OperationID, Summary, Description string
	Parameters                        []struct{ Name, Description string }
	Responses                         map[string]any
}

func TestDocumentIsComplete(t *testing.T) {
	doc := askInto[struct {
		OpenAPI string
		Paths   map[string]struct{ Get, Post *documentedOperation }
	}](t, open(t, nil), "/openapi.json")
	if doc.OpenAPI != "3.1.0" {
		t.Errorf("openapi: got %q, want 3.1.0", doc.OpenAPI)
	}
	seen := map[string]bool{}
	for path, item := range doc.Paths {
		op := cmp.Or(item.Get, item.Post)
		if op == nil {
			t.Fatalf("%s: neither GET nor POST", path)
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
