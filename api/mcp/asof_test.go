package mcp

import (
	"context"
	"errors"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"ronghe/api/shelf"
	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/indexer"
	"ronghe/seed/native"
	"ronghe/seed/release"
)

// testReleases opens those of a directory, and closes them at the end of the test.
type testReleases struct {
	release.Dir
	t *testing.T
}

func (r testReleases) Open(ctx context.Context, name string) (shelf.Frozen, error) {
	store, of, err := r.Dir.Open(ctx, name)
	if err != nil {
		return shelf.Frozen{}, err
	}
	ix, err := indexer.Open(ctx, r.Index(name), store, schema.Builtin(), slog.New(slog.DiscardHandler))
	if err != nil {
		return shelf.Frozen{}, errors.Join(err, store.Close())
	}
	shut := sync.OnceValue(func() error { return errors.Join(ix.Close(), store.Close()) })
	r.t.Cleanup(func() { _ = shut() })
	return shelf.Frozen{Release: of, Store: store, Searcher: ix, Close: shut}, ix.CatchUp(ctx, nil)
}

// questions ask each tool something that the built-in library answers.
var questions = map[string]map[string]any{
	"search_cases": {"query": "能源管控中心"},
	"get":          {"id": "case:valin-xiangtan-ems"},
	"trace_spread": {"practice": "practice:energy-centre"},
	"find_peers":   {"id": "case:valin-xiangtan-ems"},
	"explain_link": {"from": "case:valin-xiangtan-ems", "to": "practice:energy-centre"},
}

// TestEveryToolAsOf: what the live data answered when a release was made, every tool
// answers of that release ever after, while the live answer is another.
func TestEveryToolAsOf(t *testing.T) {
	cfg := openConfig(t)
	cfg.Timeout = time.Minute // the first question makes the index
	releases := testReleases{release.Dir(filepath.Join(t.TempDir(), "releases")), t}
	cfg.Releases = releases
	if _, err := releases.Make(t.Context(), cfg.Store, release.Order{Name: "r1", Created: time.Now()}); err != nil {
		t.Fatal(err)
	}
	session := inProcess(t, New(cfg))
	before := map[string]map[string]any{}
	for tool, in := range questions {
		before[tool], _ = call[map[string]any](t, session, tool, in)
		if before[tool]["as_of"] != "live" {
			t.Fatalf("%s: %v", tool, before[tool])
		}
	}
	retitle(t, cfg, "case:valin-xiangtan-ems", "practice:energy-centre")
	for tool, in := range questions {
		now, refused := call[map[string]any](t, session, tool, asOf(in, "live"))
		if refused != "" || cmp.Equal(before[tool], now) {
			t.Errorf("%s: the live answer is what it was (%s)", tool, refused)
		}
		then, refused := call[map[string]any](t, session, tool, asOf(in, "r1"))
		before[tool]["as_of"] = "r1"
		if diff := cmp.Diff(before[tool], then); diff != "" || refused != "" {
			t.Errorf("%s of r1 (-before +now): %s %s", tool, refused, diff)
		}
	}
}

func asOf(in map[string]any, name string) map[string]any {
	out := maps.Clone(in)
	out["as_of"] = name
	return out
}

// retitle writes nodes again under another name.
func retitle(t *testing.T, cfg Config, ids ...graphmodel.ID) {
	t.Helper()
	var nodes []graphmodel.Node
	err := cfg.Store.View(t.Context(), func(r graphmodel.Reader) error {
		page, err := r.Nodes(graphmodel.NodeQuery{IDs: ids})
		nodes = page.Nodes
		return err
	})
	for i := range nodes {
		nodes[i].Title += "（改）"
	}
	err = errors.Join(err, native.Put(t.Context(), cfg.Store, nodes, nil))
	if err = errors.Join(err, cfg.Searcher.(*indexer.Index).CatchUp(t.Context(), nil)); err != nil {
		t.Fatal(err)
	}
}

// TestAsOfRefused: a name that there is not is answered with those there are, a damaged
// release is called so without saying where it lies, and a service of one release has no other.
func TestAsOfRefused(t *testing.T) {
	cfg := openConfig(t)
	none := inProcess(t, New(cfg))
	cfg.Present = "r0"
	only := inProcess(t, New(cfg))
	dir := filepath.Join(t.TempDir(), "releases")
	releases := testReleases{release.Dir(dir), t}
	if _, err := releases.Make(t.Context(), cfg.Store, release.Order{Name: "r1", Created: time.Now()}); err != nil {
		t.Fatal(err)
	}
	database := filepath.Join(dir, "r1", "graph.db")
	if err := errors.Join(os.Chmod(database, 0o600), os.Truncate(database, 5000)); err != nil {
		t.Fatal(err)
	}
	cfg.Present, cfg.Releases = "", releases
	session := inProcess(t, New(cfg))
	for tool, in := range questions {
		for _, name := range []string{"r2", "../r1", "R1"} {
			if _, refused := call[map[string]any](t, session, tool, asOf(in, name)); !strings.Contains(refused, "there are: r1") {
				t.Errorf("%s of %s: %q", tool, name, refused)
			}
		}
		if _, refused := call[map[string]any](t, session, tool, asOf(in, "r1")); !strings.Contains(refused, "damaged") || strings.Contains(refused, dir) {
			t.Errorf("%s of a damaged release: %q", tool, refused)
		}
		if _, refused := call[map[string]any](t, none, tool, asOf(in, "r1")); !strings.Contains(refused, "nothing but live") {
			t.Errorf("%s without releases: %q", tool, refused)
		}
		if _, refused := call[map[string]any](t, only, tool, asOf(in, "live")); !strings.Contains(refused, "nothing but r0") {
			t.Errorf("%s of a release alone: %q", tool, refused)
		}
		if got, refused := call[map[string]any](t, only, tool, asOf(in, "r0")); got["as_of"] != "r0" {
			t.Errorf("%s of a release alone: %v %s", tool, got["as_of"], refused)
		}
	}
}
