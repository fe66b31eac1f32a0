package api

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

// namesakes are made-up things whose names are hard to show and to tell apart.
func namesakes() ([]graphmodel.Node, []graphmodel.Edge) {
	nodes := []graphmodel.Node{
		{ID: "enterprise:n1", Kind: "enterprise", Title: "虚构双生机械有限公司", Props: graphmodel.Props{"founded": "1999"}},
		{ID: "enterprise:n2", Kind: "enterprise", Title: "虚构双生机械有限公司", Aliases: []string{"双生<b>机械</b>"}},
		{ID: "enterprise:n3", Kind: "enterprise", Title: `<script>alert("虚构")</script>`},
		{ID: "region:420000", Kind: "region", Title: "湖北省", Aliases: []string{"湖北"}},
	}
	edges := []graphmodel.Edge{
		{Kind: "located_in", From: "enterprise:n1", To: "region:330000"}, {Kind: "located_in", From: "enterprise:n2", To: "region:420000"},
	}
	return nodes, edges
}

// openNames is a door over the made-up library and the namesakes.
func openNames(t *testing.T, change func(*Config)) (http.Handler, graphmodel.Store) {
	t.Helper()
	cfg := openConfig(t, openSQLite(t))
	nodes, edges := namesakes()
	put(t, cfg.Store, nodes, edges)
	if change != nil {
		change(&cfg)
	}
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return h, cfg.Store
}

// form posts as OpenRefine does.
func form(h http.Handler, field, value string) *httptest.ResponseRecorder {
	body := url.Values{field: {value}}.Encode()
	r := httptest.NewRequest(http.MethodPost, reconcilePath, strings.NewReader(body))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

type reconcileReply map[string]struct {
	Result []struct {
		ID, Name, Description string
		Score                 float64
		Match                 bool
		Type                  []struct{ ID, Name string }
	}
}

// TestReconcile: each query by itself, by GET and by POST; true only where it is safe.
func TestReconcile(t *testing.T) {
	h, _ := openNames(t, nil)
	for query, want := range map[string]string{
		`{"query":"虚构双生机械有限公司"}`:                                                                                 "enterprise:n1 enterprise:n2",
		`{"query":"虚构双生机械有限公司","type":"enterprise","properties":[{"pid":"place","v":"湖北"}]}`:                     "enterprise:n2! enterprise:n1",
		`{"query":"虚构双生机械有限公司","type":["enterprise"],"properties":[{"pid":"place","v":{"id":"region:330000"}}]}`: "enterprise:n1! enterprise:n2",
		`{"query":"虚构双生机械有限公司","limit":1}`:                                                                       "enterprise:n1",
		`{"query":"虚构双生机械有限公司","type":"region"}`:                                                                 "",
		`{"query":"enterprise:n2","type_strict":"any","properties":[{"pid":"unknown","v":[1,true,null,"x"]}]}`:   "enterprise:n2!",
		`{"query":""}`: "",
		`{"query":"` + strings.Repeat("长", 1000) + `"}`: "", // a cell of a table that is no name does not fail the others
		`{"query":"湖北","type":[{"id":"region"}]}`:       "region:420000!",
	} {
		batch := `{"q":` + query + `}`
		for _, w := range []*httptest.ResponseRecorder{form(h, "queries", batch), ask(h, reconcilePath+"?queries="+url.QueryEscape(batch))} {
			reply := decodeReply[reconcileReply](t, w)
			var got []string
			for _, c := range reply["q"].Result {
				if c.Match {
					c.ID += "!"
				}
				got = append(got, c.ID)
				if c.Score <= 0 || c.Score > 100 || len(c.Type) != 1 {
					t.Errorf("%s: %+v", query, c)
				}
			}
			if strings.Join(got, " ") != want {
				t.Errorf("%s: got %v, want %s", query, got, want)
			}
		}
	}
}

func decodeReply[B any](t *testing.T, w *httptest.ResponseRecorder) B {
	t.Helper()
	return askInto[B](t, http.HandlerFunc(func(out http.ResponseWriter, _ *http.Request) {
		out.WriteHeader(w.Code)
		_, _ = out.Write(w.Body.Bytes())
	}), "/")
}

// TestReconcileManifest: its addresses are those under which the client came.
func TestReconcileManifest(t *testing.T) {
	h, _ := openNames(t, nil)
	m := askInto[struct {
		Versions                     []string
		Name                         string
		View, Preview                struct{ URL string }
		Suggest                      map[string]struct{ ServiceURL, ServicePath string }
		BatchSize                    int
		IdentifierSpace, SchemaSpace string
	}](t, h, reconcilePath)
	if m.Versions[0] != "0.2" || m.BatchSize != maxReconciled || m.IdentifierSpace == "" || m.SchemaSpace == "" || m.Name == "" {
		t.Errorf("got %+v", m)
	}
	for _, address := range []string{m.View.URL, m.Preview.URL} {
		if !strings.HasPrefix(address, "http://example.com/") || !strings.Contains(address, "{{id}}") {
			t.Errorf("got %s", address)
		}
		if w := ask(h, strings.ReplaceAll(strings.TrimPrefix(address, "http://example.com"), "{{id}}", "enterprise%3An1")); w.Code != http.StatusOK {
			t.Errorf("%s: %d %s", address, w.Code, w.Body)
		}
	}
}

// TestReconcileExtend: values by type, nothing for what is not there, relations as nodes.
func TestReconcileExtend(t *testing.T) {
	h, _ := openNames(t, nil)
	w := form(h, "extend", `{"ids":["enterprise:n1","enterprise:n2","enterprise:nobody","no id"],"properties":[{"id":"founded"},{"id":"located_in"},{"id":"aliases"},{"id":"nothing"}]}`)
	got := decodeReply[struct {
		Meta []map[string]string
		Rows map[string]map[string][]map[string]any
	}](t, w)
	empty := []map[string]any{}
	none := map[string][]map[string]any{"founded": empty, "located_in": empty, "aliases": empty, "nothing": empty}
	want := map[string]map[string][]map[string]any{
		"enterprise:n1":     {"founded": {{"str": "1999"}}, "located_in": {{"id": "region:330000", "name": "浙江省"}}, "aliases": empty, "nothing": empty},
		"enterprise:n2":     {"founded": empty, "located_in": {{"id": "region:420000", "name": "湖北省"}}, "aliases": {{"str": "双生<b>机械</b>"}}, "nothing": empty},
		"enterprise:nobody": none, "no id": none,
	}
	if diff := cmp.Diff(got.Rows, want); diff != "" {
		t.Errorf("rows (- got, + want):\n%s", diff)
	}
	if len(got.Meta) != 4 || got.Meta[1]["name"] != "位于" {
		t.Errorf("meta: %v", got.Meta)
	}
}

// TestReconcilePreview: names are text, whoever wrote them; any page may frame it, and it
// runs nothing.
func TestReconcilePreview(t *testing.T) {
	h, _ := openNames(t, nil)
	for _, id := range []string{"enterprise:n3", "enterprise:n2"} {
		w := ask(h, reconcilePath+"/preview?id="+id)
		if w.Code != http.StatusOK || strings.Contains(w.Body.String(), "<script") || strings.Contains(w.Body.String(), "<b>机械") {
			t.Errorf("%s: %d %s", id, w.Code, w.Body)
		}
		csp := w.Header().Get("Content-Security-Policy")
		if !strings.Contains(csp, "default-src 'none'") || !strings.Contains(csp, "frame-ancestors *") || w.Header().Get("X-Frame-Options") != "" {
			t.Errorf("%s: policy %q, frame options %q", id, csp, w.Header().Get("X-Frame-Options"))
		}
	}
	if w := ask(h, reconcilePath+"/preview?id=enterprise:nobody"); w.Code != http.StatusNotFound {
		t.Errorf("no such node: %d", w.Code)
	}
	if w := ask(h, prefix+"/nodes/enterprise:n1"); w.Header().Get("X-Frame-Options") != "DENY" {
		t.Error("everything else may not be framed")
	}
}

func TestReconcileSuggest(t *testing.T) {
	h, _ := openNames(t, nil)
	type reply struct{ Result []struct{ ID, Name string } }
	for address, want := range map[string]string{
		"/suggest/type?prefix=ent":                             "enterprise",
		"/suggest/type?prefix=地区":                              "region",
		"/suggest/type?prefix=&cursor=4":                       "industry",
		"/suggest/property?prefix=code&limit=1":                "code",
		"/suggest/property?prefix=uscc&type=enterprise":        "uscc",
		"/suggest/entity?prefix=enterprise:a&limit=1":          "enterprise:a",
		"/suggest/entity?prefix=":                              "",
		"/suggest/entity?prefix=浙江&type=region&limit=1":        "region:330000",
		"/suggest/entity?prefix=enterprise:a&type=zone":        "",
		"/suggest/entity?prefix=浙江&type=region&cursor=1":       "",
		"/suggest/type?prefix=nothing&type_strict=any&limit=5": "",
		"/suggest/type?prefix=ent&lang=zh&spell=always":        "enterprise", // what other services understand
	} {
		path, query, _ := strings.Cut(address, "?")
		values, err := url.ParseQuery(query)
		if err != nil {
			t.Fatal(err)
		}
		got := askInto[reply](t, h, reconcilePath+path+"?"+values.Encode())
		var ids []string
		for _, r := range got.Result {
			ids = append(ids, r.ID)
		}
		if strings.Join(ids, " ") != want {
			t.Errorf("%s: got %v, want %s", address, ids, want)
		}
	}
}

// TestReconcileRefuses: a problem that says where, never a half answer.
func TestReconcileRefuses(t *testing.T) {
	h, _ := openNames(t, nil)
	many := "{"
	for i := range maxReconciled + 1 {
		many += strings.Repeat(",", min(i, 1)) + `"` + strings.Repeat("q", i+1) + `":{"query":"x"}`
	}
	for _, c := range []struct{ field, value, where string }{
		{"queries", "{", "queries"}, {"queries", "[]", "queries"}, {"queries", `{"a":{}}`, "queries.a"}, {"queries", `{"a":{"query":5}}`, "queries"},
		{"queries", `{"a":{"query":"x","type":"planet"}}`, "queries.a"}, {"queries", `{"a":{"query":"x","limit":-1}}`, "queries.a"},
		{"queries", `{"a":{"query":"x","limit":1.5}}`, "queries.a"}, {"queries", `{"a":{"query":"x","properties":[{"pid":"place","v":{}}]}}`, "queries"},
		{"queries", many + "}", "queries"},
		{"extend", `{"ids":5}`, "extend"}, {"extend", `{"ids":["` + strings.Repeat(`a","`, maxExtended) + `a"]}`, "extend.ids"},
		{"extend", `{"ids":[],"properties":[{"id":"No Name"}]}`, "extend.properties"}, {"surprise", "1", "body"},
	} {
		w := form(h, c.field, c.value)
		if w.Code != http.StatusBadRequest || w.Header().Get("Content-Type") != problemType || !strings.Contains(w.Body.String(), `"field":"`+c.where) {
			t.Errorf("%s=%.60s: %d %s", c.field, c.value, w.Code, clip(w.Body.String()))
		}
	}
}

// TestReconcileIsNoScript: an answer as a script could be read by pages that may not read it.
func TestReconcileIsNoScript(t *testing.T) {
	h, _ := openNames(t, nil)
	for _, address := range []string{"", "/suggest/type"} {
		if w := ask(h, reconcilePath+address+"?callback=f"); w.Code != http.StatusBadRequest || !strings.Contains(w.Body.String(), `"field":"callback"`) {
			t.Errorf("%s: %d %s", address, w.Code, w.Body)
		}
	}
}

// TestReconcileSeesChanges: what was written is found.
func TestReconcileSeesChanges(t *testing.T) {
	h, store := openNames(t, nil)
	batch := `{"q":{"query":"后来虚构电子有限公司"}}`
	if reply := decodeReply[reconcileReply](t, form(h, "queries", batch)); len(reply["q"].Result) != 0 {
		t.Fatalf("got %+v", reply)
	}
	put(t, store, []graphmodel.Node{{ID: "enterprise:later", Kind: "enterprise", Title: "后来虚构电子有限公司"}}, nil)
	if reply := decodeReply[reconcileReply](t, form(h, "queries", batch)); len(reply["q"].Result) != 1 || !reply["q"].Result[0].Match {
		t.Errorf("got %+v", reply)
	}
}

// TestReconcileForOtherOrigins: a page that --cors-origin names may ask, another may not.
func TestReconcileForOtherOrigins(t *testing.T) {
	const refine = "http://127.0.0.1:3333"
	h, _ := openNames(t, func(c *Config) { c.CORS = []string{refine} })
	if w := ask(h, reconcilePath, "Origin", refine); w.Code != http.StatusOK || w.Header().Get("Access-Control-Allow-Origin") != refine {
		t.Errorf("%d %v", w.Code, w.Header())
	}
	if w := ask(h, reconcilePath, "Origin", "http://elsewhere.example"); w.Code != http.StatusForbidden {
		t.Errorf("another origin: %d", w.Code)
	}
}

// TestNamesGiveUpWithTheirRequest: who waits for names does not wait longer than asked.
func TestNamesGiveUpWithTheirRequest(t *testing.T) {
	s := &server{Config: openConfig(t, openSQLite(t)).withDefaults()}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := s.nameTable(ctx); err == nil {
		t.Error("a cancelled request got names")
	}
	if table, err := s.nameTable(context.Background()); err != nil || table.Len() == 0 {
		t.Errorf("the next one: %v", err)
	}
}

// FuzzReconcileQuery: what can be read of a batch is a question within its bounds, and what
// cannot is the client's fault.
func FuzzReconcileQuery(f *testing.F) {
	for _, s := range []string{`{"q":{"query":"虚构"}}`, `{"q":{"query":"x","type":["region"],"limit":3,"properties":[{"pid":"place","v":[{"id":"region:330000"}]}]}}`, "{", `{"a":{"type":{"id":5}}}`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var batch map[string]reconcileQuery
		if err := decodeInto("queries", text, &batch); err != nil {
			if !errors.Is(err, graphmodel.ErrInvalid) {
				t.Errorf("%q: %v is not ErrInvalid", text, err)
			}
			return
		}
		for key, q := range batch {
			if err := q.check(key); err != nil {
				continue
			}
			if out := q.query(); out.Limit < 1 || out.Limit > mostReconciled || len(out.Name) > graphmodel.MaxTitle {
				t.Errorf("%q: %+v", text, out)
			}
		}
	})
}
