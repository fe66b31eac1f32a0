package api

import (
	"context"
	"errors"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"ronghe/api/shelf"
	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/topology"
	"ronghe/indexer"
	"ronghe/seed/release"
)

// testReleases are those of a directory, as the program opens them.
type testReleases struct {
	release.Dir
	opened  int
	waiting chan struct{} // Open waits for it, when there is one
	mu      sync.Mutex
	closes  []func() error
}

// shut closes what is open, as a process does at its end.
func (r *testReleases) shut(t testing.TB) {
	t.Helper()
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, closes := range r.closes {
		if err := closes(); err != nil {
			t.Error(err)
		}
	}
	r.closes = nil
}

func (r *testReleases) Open(ctx context.Context, name string) (shelf.Frozen, error) {
	if r.waiting != nil {
		<-r.waiting
	}
	r.opened++
	frozen, of, err := r.Dir.Open(ctx, name)
	if err != nil {
		return shelf.Frozen{}, err
	}
	store := topology.New(frozen, topology.Options{Logger: quiet, Poll: time.Hour})
	ix, err := indexer.Open(ctx, r.Index(name), store, schema.Builtin(), quiet)
	if err == nil {
		err = ix.CatchUp(ctx, nil)
	}
	closes := func() error { return errors.Join(ix.Close(), store.Close()) }
	r.mu.Lock()
	defer r.mu.Unlock()
	r.closes = append(r.closes, closes)
	return shelf.Frozen{Release: of, Store: store, Searcher: ix, Close: closes}, err
}

func (r *testReleases) OpenStore(ctx context.Context, name string) (graphmodel.Store, error) {
	store, _, err := r.Dir.Open(ctx, name)
	return store, err
}

// releasing is a door over the made-up library with the releases that are named.
func releasing(t *testing.T, names ...string) (Config, *testReleases) {
	t.Helper()
	cfg := openConfig(t, openSQLite(t))
	releases := &testReleases{Dir: release.Dir(filepath.Join(t.TempDir(), "releases"))}
	for _, name := range names {
		makeRelease(t, releases, cfg.Store, name)
	}
	cfg.Releases = releases
	return cfg, releases
}

func makeRelease(t testing.TB, releases *testReleases, store graphmodel.Store, name string) {
	t.Helper()
	if _, err := releases.Make(t.Context(), store, release.Order{Name: name, Program: "v0", Created: time.Now()}); err != nil {
		t.Fatal(err)
	}
}

// change rewrites, adds and deletes a part of the made-up library.
func change(t *testing.T, cfg Config) {
	t.Helper()
	nodes := libraryNodes()
	for i := range nodes {
		nodes[i].Title += "（改）"
	}
	put(t, cfg.Store, nodes, []graphmodel.Edge{{Kind: "adopted", From: "enterprise:c", To: "practice:energy-monitoring", Since: "2011", Source: "source:official", Quote: "虚构的依据"}})
	err := cfg.Store.Update(t.Context(), func(w graphmodel.Writer) error { return w.DeleteEdge("learned_from:1") })
	if err := errors.Join(err, cfg.Searcher.(*indexer.Index).CatchUp(t.Context(), nil)); err != nil {
		t.Fatal(err)
	}
}

// TestSelfAsOf: the address of a search, and of a feed, of a release asks that release again.
func TestSelfAsOf(t *testing.T) {
	cfg, _ := releasing(t, "r1")
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	change(t, cfg)
	for address, want := range map[string]string{"?as_of=r1": "?as_of=r1", "?kind=case&as_of=r1": "?kind=case&as_of=r1", "?kind=case": "?kind=case"} {
		if got := askInto[SearchAnswer](t, h, "/api/v1/search"+address); got.Self != "/api/v1/search"+want {
			t.Errorf("%s: self %s", address, got.Self)
		}
		feed := askInto[struct {
			URL string `json:"feed_url"`
		}](t, h, "/api/v1/search.feed.json"+address)
		if feed.URL != "http://example.com/api/v1/search.feed.json"+want {
			t.Errorf("%s: feed_url %s", address, feed.URL)
		}
	}
}

func withAsOf(address, name string) string {
	if strings.Contains(address, "?") {
		return address + "&as_of=" + name
	}
	return address + "?as_of=" + name
}

// ofRelease are the places where an answer names the release r1: in citations, and in the
// address of what was asked.
var ofRelease = strings.NewReplacer("r1 (change-30)", "change-30", "?as_of=r1", "", "&as_of=r1", "", "&amp;as_of=r1", "", `\u0026as_of=r1`, "")

// TestEveryReadAsOf: what the present state answered at the moment of a release, its
// release answers ever after, byte for byte, but for where it names the release.
func TestEveryReadAsOf(t *testing.T) {
	cfg, releases := releasing(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	before := map[string]string{}
	for _, route := range routes {
		before[route.address] = ask(h, route.address).Body.String()
	}
	for _, p := range posts {
		before["POST "+p.path] = sendBody(h, p.path, p.body).Body.String()
	}
	makeRelease(t, releases, cfg.Store, "r1")
	same := func(when string) {
		t.Helper()
		for _, route := range routes {
			if !takesAsOf(route.path) {
				continue
			}
			w := ask(h, withAsOf(route.address, "r1"))
			got := ofRelease.Replace(w.Body.String())
			if w.Code != http.StatusOK || w.Header().Get(headerRelease) != "r1" || got != before[route.address] {
				t.Errorf("%s: GET %s: %d, of %q\n%s\nwant\n%s", when, route.address, w.Code, w.Header().Get(headerRelease), clip2(got), clip2(before[route.address]))
			}
		}
		for _, p := range posts {
			if w := sendBody(h, withAsOf(p.path, "r1"), p.body); takesAsOf(p.path) && w.Body.String() != before["POST "+p.path] {
				t.Errorf("%s: POST %s: %d %s", when, p.path, w.Code, w.Body)
			}
		}
	}
	same("at once")
	change(t, cfg)
	same("after a change")
	releases.shut(t)
	if h, err = New(cfg); err != nil { // another process, next year
		t.Fatal(err)
	}
	same("opened anew")
	for _, address := range []string{"/api/v1/nodes/enterprise:a", "/api/v1/stats", "/api/v1/search"} {
		if got := ask(h, address).Body.String(); got == before[address] {
			t.Errorf("GET %s: the present state stands still", address)
		}
		if live := ask(h, withAsOf(address, "live")).Body.String(); live != ask(h, address).Body.String() {
			t.Errorf("GET %s: as_of=live is not the present state", address)
		}
	}
}

// clip2 keeps an error readable.
func clip2(s string) string { return s[:min(len(s), 600)] }

func TestAsOfRefused(t *testing.T) {
	cfg, _ := releasing(t, "r1")
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	const address = "/api/v1/nodes/enterprise:a"
	for _, c := range []struct {
		address string
		status  int
		says    string
	}{
		{address + "?as_of=r2", 404, "现有：r1"},
		{address + "?as_of=", 404, "现有：r1"},
		{address + "?as_of=../r1", 404, "现有：r1"},
		{address + "?as_of=r1&as_of=r1", 400, "as_of"},
		{"/healthz?as_of=r1", 400, "as_of"},
		{"/api/v1/releases?as_of=r1", 400, "as_of"},
		{"/api/v1/nodes/enterprise:none?as_of=r1", 404, "enterprise:none"},
		{"/api/v1/releases/r2", 404, "现有：r1"},
		{"/api/v1/releases/r1/diff/r2", 404, "现有：r1"},
	} {
		checkRefused(t, ask(h, c.address), c.status, c.says)
	}
	if w := ask(h, address+"?as_of=r2", "Accept-Language", "en"); !strings.Contains(w.Body.String(), "there are: r1") {
		t.Errorf("got %s", w.Body)
	}
	none := open(t, func(c *Config) { c.Releases = nil })
	checkRefused(t, ask(none, address+"?as_of=r1"), 404, "没有发布")
}

// TestAsOfIsKept: clients may keep what is of a release, until the release is another.
func TestAsOfIsKept(t *testing.T) {
	cfg, _ := releasing(t, "r1", "r2")
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	const address = "/api/v1/nodes/enterprise:a?as_of="
	one, two := ask(h, address+"r1"), ask(h, address+"r2")
	tag := one.Header().Get("ETag")
	if tag == "" || tag == two.Header().Get("ETag") || one.Header().Get("Cache-Control") != lasting {
		t.Errorf("got ETags %q and %q, Cache-Control %q", tag, two.Header().Get("ETag"), one.Header().Get("Cache-Control"))
	}
	change(t, cfg)
	if w := ask(h, address+"r1", "If-None-Match", tag); w.Code != http.StatusNotModified {
		t.Errorf("got %d, want 304", w.Code)
	}
}

// TestShelf: a few are open at a time, those asked of last; each is opened once for all
// who wait.
func TestShelf(t *testing.T) {
	cfg, releases := releasing(t, "r1", "r2", "r3")
	cfg.OpenReleases = 2
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	read := func(name string, opened int) {
		t.Helper()
		if w := ask(h, "/api/v1/nodes/enterprise:a?as_of="+name); w.Code != http.StatusOK || releases.opened != opened {
			t.Errorf("%s: %d, %d opened, want %d", name, w.Code, releases.opened, opened)
		}
	}
	var asking sync.WaitGroup
	for range 8 {
		asking.Go(func() { read("r1", 1) })
	}
	asking.Wait()
	read("r2", 2)
	read("r1", 2)
	read("r3", 3) // instead of r2
	read("r1", 3)
	read("r2", 4)
}

// TestOpeningTakesLong: who asks is told to come again, and the present state answers.
func TestOpeningTakesLong(t *testing.T) {
	cfg, releases := releasing(t, "r1", "r2")
	cfg.Timeout, cfg.OpenReleases = 2*time.Second, 1
	releases.waiting = make(chan struct{})
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	const address = "/api/v1/nodes/enterprise:a"
	w := ask(h, address+"?as_of=r1")
	checkRefused(t, w, http.StatusServiceUnavailable, "r1")
	if w.Header().Get("Retry-After") == "" {
		t.Error("no Retry-After")
	}
	checkRefused(t, ask(h, address+"?as_of=r2"), http.StatusServiceUnavailable, "同时至多打开 1 个")
	if w := ask(h, address); w.Code != http.StatusOK {
		t.Errorf("the present state: %d", w.Code)
	}
	close(releases.waiting)
	w = ask(h, address+"?as_of=r1")
	for end := time.Now().Add(time.Minute); w.Code == http.StatusServiceUnavailable && time.Now().Before(end); { // a busy machine
		w = ask(h, address+"?as_of=r1")
	}
	if w.Code != http.StatusOK || releases.opened != 1 {
		t.Errorf("got %d, %d opened, want the one that was under way", w.Code, releases.opened)
	}
}

func TestDiff(t *testing.T) {
	cfg, _ := releasing(t, "r1")
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	const address = "/api/v1/releases/r1/diff/live"
	if got := askInto[DiffAnswer](t, h, address); len(got.Differences) > 0 || got.Next != "" {
		t.Errorf("nothing has changed, got %+v", got)
	}
	change(t, cfg)
	whole := askInto[DiffAnswer](t, h, address)
	outcomes := map[string]int{}
	for _, d := range whole.Differences {
		outcomes[string(d.Outcome)]++
	}
	if n := len(libraryNodes()); outcomes["changed"] != n || outcomes["added"] != 1 || outcomes["removed"] != 1 {
		t.Errorf("got %v, want %d changed", outcomes, n)
	}
	first := whole.Differences[0]
	if len(first.Fields) != 1 || first.Fields[0].Field != "title" || first.Fields[0].After != first.Fields[0].Before.(string)+"（改）" {
		t.Errorf("got %+v", first)
	}
	var paged []Difference
	for next := "?limit=4"; next != ""; {
		page := askInto[DiffAnswer](t, h, address+next)
		paged = append(paged, page.Differences...)
		if next = page.Next; next != "" {
			next = "?limit=4&cursor=" + next
		}
	}
	if len(paged) != len(whole.Differences) || paged[len(paged)-1].ID != whole.Differences[len(paged)-1].ID {
		t.Errorf("by pages %d, want %d", len(paged), len(whole.Differences))
	}
	table := ask(h, address+"/differences.csv").Body.String()
	if lines := strings.Count(table, "\n"); lines != len(paged)+1 || !strings.Contains(table, "removed,edge,learned_from,learned_from:1") {
		t.Errorf("got %d lines:\n%s", lines, table)
	}
}
