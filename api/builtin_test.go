package api

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"path/filepath"
	"strings"
	"testing"

	"github.com/danielgtaylor/huma/v2"

	"ronghe/graphmodel/schema"
	"ronghe/indexer"
	"ronghe/indexer/searchtest/builtin"
	"ronghe/seed"
	"ronghe/seed/release"
)

// openBuiltin is a Config over the built-in library, with a caught-up index. They are the
// test's own; the library is only looked at.
func openBuiltin(t testing.TB) (Config, *seed.Content) {
	t.Helper()
	dir, library := builtin.Copy(t)
	store := topologyOver(t, openFile(t, filepath.Join(dir, "graph.db")))
	ix, err := indexer.Open(context.Background(), filepath.Join(dir, "index"), store, schema.Builtin(), quiet)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = ix.Close() })
	if err := ix.CatchUp(context.Background(), nil); err != nil {
		t.Fatal(err)
	}
	return Config{Store: store, Searcher: ix, Ontology: schema.Builtin(), Logger: quiet, Timeout: patience}, library
}

// TestDocumentedExamplesAnswer tries every operation with the examples of its own
// documentation, which is what a reader of /docs tries first.
func TestDocumentedExamplesAnswer(t *testing.T) {
	oneAtATime(t)
	cfg, library := openBuiltin(t)
	releases := &testReleases{Dir: release.Dir(t.TempDir())}
	makeRelease(t, releases, cfg.Store, "2026-q3")
	cfg.Releases = releases
	engine, s, err := build(cfg)
	if err != nil {
		t.Fatal(err)
	}
	for path, item := range s.api.OpenAPI().Paths {
		if item.Get == nil { // TestEveryRouteAnswersAsDocumented posts
			continue
		}
		address := exampleAddress(path, item.Get)
		if item.Get.OperationID == "get-edge" { // ids of edges are made from their content
			address = prefix + "/edges/" + string(library.Edges[0].ID)
		}
		w := ask(engine, address)
		if w.Code != http.StatusOK {
			t.Errorf("GET %s: %d %s", address, w.Code, clip(w.Body.String()))
			continue
		}
		checkBody(t, s, path, "200", w.Body.Bytes())
	}
}

func exampleAddress(path string, op *huma.Operation) string {
	query := url.Values{}
	for _, p := range op.Parameters {
		if p.In == "path" {
			path = strings.ReplaceAll(path, "{"+p.Name+"}", url.PathEscape(fmt.Sprint(p.Schema.Examples[0])))
		} else if p.Required {
			query.Set(p.Name, fmt.Sprint(p.Schema.Examples[0]))
		}
	}
	if len(query) == 0 {
		return path
	}
	return path + "?" + query.Encode()
}

// TestBuiltinPagesAnswer opens every case of the built-in library and a seventh of
// its nodes.
func TestBuiltinPagesAnswer(t *testing.T) {
	cfg, library := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	for i, n := range library.Nodes {
		if i%7 != 0 && n.Kind != kindCase {
			continue
		}
		got := askInto[NodeAnswer](t, h, prefix+"/nodes/"+string(n.ID))
		if got.ID != n.ID || got.Title != n.Title {
			t.Errorf("%s: got %+v", n.ID, got.Thing)
		}
		if n.Kind != kindCase {
			continue
		}
		if c := askInto[CaseAnswer](t, h, prefix+"/cases/"+string(n.ID)); len(c.Sections) == 0 || len(c.Sources) == 0 || c.Truncated {
			t.Errorf("%s: %d sections, %d sources, truncated %v", n.ID, len(c.Sections), len(c.Sources), c.Truncated)
		}
	}
}
