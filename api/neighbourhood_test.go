package api

import (
	"bytes"
	"net/http"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"ronghe/seed/export"
)

// TestNeighbourhoodFiles: the file has the nodes that expand shows, says when there
// are more, and has the name of its node.
func TestNeighbourhoodFiles(t *testing.T) {
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	const node = "/api/v1/nodes/practice:energy-centre/"
	shown := askInto[ExpandAnswer](t, h, node+"expand?depth=1&limit=10")
	for _, f := range export.Formats() {
		w := ask(h, node+"neighbourhood."+f.Name+"?depth=1&limit=10")
		if w.Code != http.StatusOK || w.Header().Get("Content-Type") != f.Media || w.Header().Get("X-Truncated") != "true" ||
			!strings.Contains(w.Header().Get("Content-Disposition"), `"practice-energy-centre.`+f.Name) {
			t.Errorf("%s: %d %v", f.Name, w.Code, w.Header())
		}
	}
	text := ask(h, node+"neighbourhood.jsonl?depth=1&limit=10").Body.String()
	for _, n := range shown.Nodes {
		if !strings.Contains(text, `{"node":{"id":"`+string(n.ID)+`"`) {
			t.Errorf("%s is not in the file", n.ID)
		}
	}
	if got := strings.Count(text, `{"edge":`); got != len(shown.Links) {
		t.Errorf("got %d edges, want %d", got, len(shown.Links))
	}
	if got := ask(h, node+"neighbourhood.csv?depth=0").Header().Get("X-Truncated"); got != "false" {
		t.Errorf("X-Truncated of a node alone is %q", got)
	}
	if !strings.HasPrefix(ask(h, node+"neighbourhood.csv?bom=true").Body.String(), "\ufeffid,kind") {
		t.Error("no BOM")
	}
	checkRefused(t, ask(h, "/api/v1/nodes/practice:none/neighbourhood.gexf"), http.StatusNotFound, "practice:none")
	checkRefused(t, ask(h, node+"neighbourhood.gexf?limit=2001"), http.StatusBadRequest, "limit")
	checkRefused(t, ask(h, node+"neighbourhood.gexf?kind=nonsense"), http.StatusBadRequest, "kind")
}

// TestLibraryFiles: the whole library is all of it, a selection what was selected with what is
// said of it, a search its hits; what is wrong is said before anything is sent.
func TestLibraryFiles(t *testing.T) {
	oneAtATime(t)
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	things := func(query string) (nodes, edges int) {
		text := ask(h, "/api/v1/library.jsonl"+query).Body.String()
		return strings.Count(text, `{"node":`), strings.Count(text, `{"edge":`)
	}
	stats := askInto[StatsAnswer](t, h, "/api/v1/stats")
	var nodes, edges int64
	for _, k := range stats.Nodes {
		nodes += k.Count
	}
	for _, k := range stats.Edges {
		edges += k.Count
	}
	if n, e := things(""); int64(n) != nodes || int64(e) != edges {
		t.Errorf("the library has %d nodes and %d edges, want %d and %d", n, e, nodes, edges)
	}
	found := askInto[SearchAnswer](t, h, "/api/v1/search?q=能源管控&kind=case&limit=100")
	text := ask(h, "/api/v1/library.jsonl?q=能源管控&kind=case").Body.String()
	for _, hit := range found.Hits {
		if !strings.Contains(text, `{"node":{"id":"`+string(hit.ID)+`"`) {
			t.Errorf("%s is not in the file", hit.ID)
		}
	}
	one := ask(h, "/api/v1/library.jsonl?id=case:valin-xiangtan-ems")
	if body := one.Body.String(); !strings.Contains(body, `"from":"case:valin-xiangtan-ems"`) || one.Header().Get("X-Truncated") != "false" {
		t.Errorf("a selection: %v %s", one.Header(), body)
	}
	checkRefused(t, ask(h, "/api/v1/library.gexf?id=case:none"), http.StatusNotFound, "case:none")
	checkRefused(t, ask(h, "/api/v1/library.gexf?id=X"), http.StatusBadRequest, "id")
	checkRefused(t, ask(h, "/api/v1/library.gexf?id=region:330000&q=x"), http.StatusBadRequest, "id")
	checkRefused(t, ask(h, "/api/v1/library.gexf?region=nowhere"), http.StatusBadRequest, "nowhere")
}

// TestLibraryTooLarge: what is too large for one answer is refused with what to do, a part of it is not.
func TestLibraryTooLarge(t *testing.T) {
	cfg, _ := openBuiltin(t)
	h, s, err := build(cfg)
	if err != nil {
		t.Fatal(err)
	}
	s.libraryMost = 17000
	checkRefused(t, ask(h, "/api/v1/library.csv"), http.StatusBadRequest, "ronghe export")
	if w := ask(h, "/api/v1/library.csv?id=case:valin-xiangtan-ems"); w.Code != http.StatusOK {
		t.Errorf("a part: %d %s", w.Code, w.Body)
	}
}

// TestSearchAsWorkbook: the rows are those of CSV.
func TestSearchAsWorkbook(t *testing.T) {
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(bytes.NewReader(ask(h, "/api/v1/search.xlsx?q=能源管控&kind=case").Body.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows("检索结果")
	if err != nil {
		t.Fatal(err)
	}
	shown := askInto[SearchAnswer](t, h, "/api/v1/search?q=能源管控&kind=case&limit=100")
	if int64(len(rows)) != shown.Total+1 {
		t.Fatalf("got %d rows, want %d and a header", len(rows), shown.Total)
	}
	for i, hit := range shown.Hits {
		if rows[i+1][1] != string(hit.ID) || rows[i+1][3] != hit.Title {
			t.Errorf("row %d is %v, want %s", i+1, rows[i+1], hit.ID)
		}
	}
}
