package api

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"testing"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/sqlite"
	"ronghe/graphmodel/topology"
	"ronghe/indexer"
	"ronghe/seed/release"
)

var quiet = slog.New(slog.NewTextHandler(io.Discard, nil))

// patience is the Timeout where a test is not about it: the race detector beside other work
// may take longer than what users are given.
const patience = time.Minute

// stores are the ways to keep the graph that every test of answers runs over.
var stores = []struct {
	name string
	open func(t testing.TB) graphmodel.Store
}{
	{"sqlite", openSQLite},
	{"topology over sqlite", openTopology},
}

func openSQLite(t testing.TB) graphmodel.Store {
	t.Helper()
	return openFile(t, filepath.Join(t.TempDir(), "graph.db"))
}

func openFile(t testing.TB, path string) graphmodel.Store {
	t.Helper()
	store, err := sqlite.Open(context.Background(), path, schema.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	return store
}

func openTopology(t testing.TB) graphmodel.Store {
	t.Helper()
	return topologyOver(t, openSQLite(t))
}

func topologyOver(t testing.TB, engine graphmodel.Store) graphmodel.Store {
	t.Helper()
	store := topology.New(engine, topology.Options{Logger: quiet})
	t.Cleanup(func() { _ = store.Close() })
	if err := store.Wait(context.Background()); err != nil {
		t.Fatal(err)
	}
	return store
}

// fataler is what testing.TB and rapid.T have in common here.
type fataler interface {
	Helper()
	Fatal(args ...any)
}

func put(t fataler, store graphmodel.Store, nodes []graphmodel.Node, edges []graphmodel.Edge) {
	t.Helper()
	err := store.Update(context.Background(), func(w graphmodel.Writer) error {
		return graphmodel.PutAll(w, nodes, edges)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// openConfig is a door over the made-up library, with a caught-up index and a release
// called made-up.
func openConfig(t testing.TB, store graphmodel.Store) Config {
	t.Helper()
	put(t, store, libraryNodes(), libraryEdges())
	ix, err := indexer.Open(context.Background(), t.TempDir(), store, schema.Builtin(), quiet)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = ix.Close() })
	if err := ix.CatchUp(context.Background(), nil); err != nil {
		t.Fatal(err)
	}
	releases := &testReleases{Dir: release.Dir(filepath.Join(t.TempDir(), "releases"))}
	makeRelease(t, releases, store, "made-up")
	return Config{Store: store, Searcher: ix, Ontology: schema.Builtin(), Logger: quiet, Version: "v0.0.0-test", Releases: releases, Timeout: patience}
}

// open is the door over the made-up library in SQLite; change alters its Config.
func open(t testing.TB, change func(*Config)) http.Handler {
	t.Helper()
	cfg := openConfig(t, openSQLite(t))
	if change != nil {
		change(&cfg)
	}
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// ask sends a GET; headers are name, value, name, value….
func ask(h http.Handler, address string, headers ...string) *httptest.ResponseRecorder {
	return send(h, http.MethodGet, address, headers...)
}

func send(h http.Handler, method, address string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, address, nil)
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// askInto asks for a 200 and decodes it into a B.
func askInto[B any](t testing.TB, h http.Handler, address string, headers ...string) B {
	t.Helper()
	w := ask(h, address, headers...)
	var body B
	if w.Code != http.StatusOK {
		t.Fatalf("GET %s: %d %s", address, w.Code, w.Body)
	}
	if err := json.Unmarshal(w.Body.Bytes(), &body); err != nil {
		t.Fatalf("GET %s: %v in %s", address, err, clip(w.Body.String()))
	}
	return body
}

// libraryNodes and libraryEdges are a small library in which nothing is real but
// the codes of places and industries.
func libraryNodes() []graphmodel.Node {
	node := func(id graphmodel.ID, title string, props graphmodel.Props) graphmodel.Node {
		return graphmodel.Node{ID: id, Kind: id.Kind(), Title: title, Props: props}
	}
	first := node("case:first", "虚构甲钢能源管控案例", graphmodel.Props{
		"case_type": "enterprise", "year": int64(2018), "title_en": "Made-up case A",
		"background": "能耗高，靠人工抄表。", "measures": "建设能源管控中心，在线监测并平衡煤气。", "results": "吨钢综合能耗下降。",
	})
	first.Aliases, first.Source = []string{"虚构甲案"}, "source:official"
	return []graphmodel.Node{
		node("source:official", "虚构公告", graphmodel.Props{
			"class": "official", "url": "https://official.example/1", "publisher": "虚构部门", "published": "2018-05"}),
		node("source:mirror", "虚构转载", graphmodel.Props{"class": "mirror", "url": "https://mirror.example/2"}),
		node("region:330000", "浙江省", graphmodel.Props{"code": "330000", "level": "province", "title_en": "Zhejiang"}),
		node("region:330100", "杭州市", graphmodel.Props{"code": "330100", "level": "prefecture"}),
		node("industry:c31", "黑色金属冶炼和压延加工业", graphmodel.Props{"code": "C31"}),
		node("practice:energy", "虚构能源管控中心", graphmodel.Props{"title_en": "Made-up energy centre"}),
		node("practice:energy-monitoring", "虚构能耗在线监测", nil),
		node("indicator:energy", "虚构吨钢综合能耗", nil),
		node("enterprise:a", "虚构甲钢", graphmodel.Props{"ownership": "private"}),
		node("enterprise:b", "虚构乙钢", nil),
		node("enterprise:c", "虚构丙钢", nil),
		first,
		node("case:second", "虚构乙钢在线监测案例", graphmodel.Props{"case_type": "enterprise"}),
	}
}

func libraryEdges() []graphmodel.Edge {
	edge := func(id graphmodel.ID, from, to graphmodel.ID) graphmodel.Edge {
		return graphmodel.Edge{ID: id, Kind: id.Kind(), From: from, To: to, Source: "source:official"}
	}
	adopted := func(id, from graphmodel.ID, since, inUseBy graphmodel.Date) graphmodel.Edge {
		e := edge(id, from, "practice:energy")
		e.Since, e.InUseBy, e.Quote, e.Confidence = since, inUseBy, "虚构的依据", graphmodel.High
		return e
	}
	bounded := adopted("adopted:b", "enterprise:b", "", "2015")
	bounded.Source, bounded.Confidence = "source:mirror", graphmodel.Low
	outcome := edge("reported:1", "case:first", "indicator:energy")
	outcome.Props = graphmodel.Props{"metric": "吨钢综合能耗", "before": "620", "after": "580", "unit": "kgce/t"}
	learned := edge("learned_from:1", "enterprise:b", "enterprise:a")
	learned.Props, learned.Since = graphmodel.Props{"strength": "site_visit"}, "2016"
	return []graphmodel.Edge{
		edge("part_of:1", "region:330100", "region:330000"),
		edge("part_of:2", "practice:energy-monitoring", "practice:energy"),
		edge("located_in:1", "enterprise:a", "region:330100"),
		edge("located_in:2", "case:first", "region:330100"),
		edge("located_in:3", "case:second", "region:330000"),
		edge("in_industry:1", "case:first", "industry:c31"),
		edge("in_industry:2", "case:second", "industry:c31"),
		edge("about:1", "case:first", "enterprise:a"),
		edge("about:2", "case:second", "enterprise:b"),
		edge("shows:1", "case:first", "practice:energy"),
		edge("shows:2", "case:second", "practice:energy"),
		adopted("adopted:a", "enterprise:a", "2013-08", ""),
		adopted("adopted:a2", "enterprise:a", "2012", ""),
		bounded,
		adopted("adopted:c", "enterprise:c", "", ""),
		outcome, learned,
	}
}

// movingSearcher is a Searcher whose index seems to take changes in.
type movingSearcher struct {
	graphmodel.Searcher
	by int64
}

func (s *movingSearcher) Search(ctx context.Context, q graphmodel.SearchQuery) (graphmodel.SearchResult, error) {
	got, err := s.Searcher.Search(ctx, q)
	got.Last += s.by
	return got, err
}

// oneAtATime leaves a test out of a short run, which is that of the race detector: there it
// takes long, and whoever asks one question at a time gives the detector nothing to find.
func oneAtATime(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("one question at a time: nothing for the race detector, and long under it")
	}
}
