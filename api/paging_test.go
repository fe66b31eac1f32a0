package api

import (
	"context"
	"fmt"
	"iter"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"ronghe/graphmodel"
)

func (a AdoptionsAnswer) page() Page { return a.Page }
func (a EdgesAnswer) page() Page     { return a.Page }
func (a SearchAnswer) page() Page    { return a.Page }
func (a SimilarAnswer) page() Page   { return a.Page }

// pages walks a list from its first page to its last.
func pages[B any](t testing.TB, h http.Handler, address string, pageOf func(B) Page) iter.Seq[B] {
	return func(yield func(B) bool) {
		next := ""
		for {
			at := address
			if next != "" {
				at += "&cursor=" + url.QueryEscape(next)
			}
			body := askInto[B](t, h, at)
			page := pageOf(body)
			if page.Truncated != (page.Next != "") {
				t.Fatalf("GET %s: truncated %v, next %q", at, page.Truncated, page.Next)
			}
			if !yield(body) || page.Next == "" {
				return
			}
			next = page.Next
		}
	}
}

// TestPagesWhileEdgesAreAdded: whoever pages through a list while edges are
// added sees each edge that was there from the beginning once, and none twice.
func TestPagesWhileEdgesAreAdded(t *testing.T) {
	store := openSQLite(t)
	h, err := New(openConfig(t, store))
	if err != nil {
		t.Fatal(err)
	}
	run := 0
	rapid.Check(t, func(rt *rapid.T) {
		run++
		w := newWalk(rt, store, run)
		w.add(rapid.IntRange(0, 12).Draw(rt, "there"))
		before := slices.Clone(w.edges)
		limit := rapid.IntRange(1, 5).Draw(rt, "limit")
		var seen []string
		for page := range pages(t, h, fmt.Sprintf("/api/v1/nodes/%s/edges?limit=%d", w.node, limit), EdgesAnswer.page) {
			for _, e := range page.Edges {
				seen = append(seen, string(e.ID))
			}
			w.add(rapid.IntRange(0, 3).Draw(rt, "added"))
		}
		sorted := slices.Sorted(slices.Values(seen))
		if len(slices.Compact(slices.Clone(sorted))) != len(seen) {
			rt.Fatalf("repeated: %v", seen)
		}
		for _, id := range before {
			if !slices.Contains(seen, id) {
				rt.Fatalf("skipped %s: %v", id, seen)
			}
		}
	})
}

// walk is a node that gets edges while somebody pages through them.
type walk struct {
	t     *rapid.T
	store graphmodel.Store
	node  graphmodel.ID
	edges []string
}

func newWalk(t *rapid.T, store graphmodel.Store, run int) *walk {
	return &walk{t: t, store: store, node: graphmodel.ID(fmt.Sprintf("practice:walk-%d", run))}
}

// add writes n adoptions at random times, with ids that are not in their order.
func (w *walk) add(n int) {
	nodes := []graphmodel.Node{{ID: w.node, Kind: "practice", Title: "虚构做法"}}
	var edges []graphmodel.Edge
	for range n {
		i := len(w.edges)
		key := fmt.Sprintf("%s-%d-%d", strings.TrimPrefix(string(w.node), "practice:"), rapid.IntRange(0, 99).Draw(w.t, "key"), i)
		e := graphmodel.Edge{
			ID: graphmodel.ID("adopted:" + key), Kind: "adopted", From: graphmodel.ID("enterprise:" + key), To: w.node,
			Source: "source:official", Quote: "虚构的依据",
		}
		year := graphmodel.Date(fmt.Sprint(rapid.IntRange(2010, 2013).Draw(w.t, "year")))
		switch rapid.IntRange(0, 2).Draw(w.t, "timing") {
		case 0:
			e.Since = year
		case 1:
			e.InUseBy = year
		}
		nodes = append(nodes, graphmodel.Node{ID: e.From, Kind: "enterprise", Title: "虚构企业"})
		edges, w.edges = append(edges, e), append(w.edges, string(e.ID))
	}
	put(w.t, w.store, nodes, edges)
}

// TestSearchSaysThatTheIndexMoved: places in a ranking do not last, and the
// answer says when they may not have.
func TestSearchSaysThatTheIndexMoved(t *testing.T) {
	cfg := openConfig(t, openSQLite(t))
	moving := &movingSearcher{Searcher: cfg.Searcher}
	cfg.Searcher = moving
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	first := askInto[SearchAnswer](t, h, "/api/v1/search?limit=1")
	moving.by++
	second := askInto[SearchAnswer](t, h, "/api/v1/search?limit=1&cursor="+first.Next)
	if first.Moved || !second.Moved {
		t.Errorf("moved: got %v then %v, want false then true", first.Moved, second.Moved)
	}
	third := askInto[SearchAnswer](t, h, "/api/v1/search?limit=1&cursor="+second.Next)
	if !third.Moved {
		t.Error("the third page forgets that the index moved after the first")
	}
}

func TestCursor(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		asked := rapid.String().Draw(t, "question")
		want := place{
			Edge: graphmodel.Place{
				Direction: graphmodel.In, Kind: "adopted",
				When: rapid.StringMatching(`~?[0-9]{4}|~~`).Draw(t, "when"),
				ID:   graphmodel.ID(rapid.StringMatching(`[a-z]{1,9}:[a-z0-9]{1,20}`).Draw(t, "id")),
			},
			Hit: graphmodel.Position{
				Score: rapid.Float64().Draw(t, "score"),
				ID:    graphmodel.ID(rapid.StringMatching(`[a-z]{1,9}:[a-z0-9]{1,20}`).Draw(t, "hit")),
			},
			Offset: rapid.IntRange(0, 10000).Draw(t, "offset"),
			Last:   rapid.Int64().Draw(t, "last"),
		}
		text, err := seal(asked, want)
		if err != nil {
			t.Fatal(err)
		}
		got, err := unseal(asked, text)
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Fatal(err, diff)
		}
		if _, err := unseal(asked+"x", text); err == nil {
			t.Fatal("a cursor serves another question")
		}
	})
}

func FuzzUnseal(f *testing.F) {
	good, err := seal("question", place{Offset: 3})
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range []string{good, "", "hello", strings.Repeat("A", 100), good + "A"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, cursor string) {
		p, err := unseal("question", cursor)
		if err == nil && p != (place{}) && p != (place{Offset: 3}) {
			t.Errorf("%q is taken for %+v", cursor, p)
		}
	})
}

// deepSearcher finds more than may be skipped, and refuses to skip by number.
type deepSearcher struct{ graphmodel.Searcher }

const deepTotal = graphmodel.MaxOffset + 150

func (deepSearcher) Search(_ context.Context, q graphmodel.SearchQuery) (graphmodel.SearchResult, error) {
	if q.Offset > 0 {
		return graphmodel.SearchResult{}, graphmodel.Invalid("offset", "offset", "不应给出", "is not to be used")
	}
	result := graphmodel.SearchResult{Total: deepTotal, Whole: deepTotal}
	first := 0
	if q.After.ID != "" {
		first = deepTotal - int(q.After.Score) + 1
	}
	for i := first; i < min(first+q.Limit, deepTotal); i++ {
		id := graphmodel.ID(fmt.Sprintf("case:%d", i))
		stub := graphmodel.Stub{ID: id, Kind: id.Kind(), Title: "虚构案例"}
		result.Hits = append(result.Hits, graphmodel.Hit{Stub: stub, Score: float64(deepTotal - i)})
	}
	return result, nil
}

// TestSearchPagesToTheEnd: a page is found by the last hit of the one before,
// however deep; nothing is skipped and nothing repeated.
func TestSearchPagesToTheEnd(t *testing.T) {
	h := open(t, func(c *Config) { c.Searcher = deepSearcher{c.Searcher} })
	var got []graphmodel.ID
	for page := range pages(t, h, "/api/v1/search?limit=100", SearchAnswer.page) {
		for _, hit := range page.Hits {
			got = append(got, hit.ID)
		}
	}
	var want []graphmodel.ID
	for i := range deepTotal {
		want = append(want, graphmodel.ID(fmt.Sprintf("case:%d", i)))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestSortedHitsArePaged: in every order, short pages are the long page cut up, and dates
// and classes follow each other.
func TestSortedHitsArePaged(t *testing.T) {
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	for _, order := range graphmodel.Orders {
		for _, asked := range []string{"?kind=policy&kind=zone", "?q=能源管控&kind=case"} {
			address := "/api/v1/search" + asked + "&sort=" + string(order)
			var short, long []Hit
			for page := range pages(t, h, address+"&limit=7", SearchAnswer.page) {
				short = append(short, page.Hits...)
			}
			for page := range pages(t, h, address+"&limit=100", SearchAnswer.page) {
				long = append(long, page.Hits...)
			}
			if diff := cmp.Diff(hitKeys(long), hitKeys(short)); diff != "" || len(long) < 20 {
				t.Errorf("%s: %d hits:\n%s", address, len(long), diff)
			}
			if keys := hitKeys(long); order == graphmodel.ByNewest && asked[1] == 'k' && !slices.IsSortedFunc(keys, func(a, b string) int { return strings.Compare(b[:10], a[:10]) }) {
				t.Errorf("%s: dates go up: %v", address, keys)
			}
		}
	}
}

// hitKeys are what hits are sorted by, padded, and their ids.
func hitKeys(hits []Hit) []string {
	var keys []string
	for _, h := range hits {
		keys = append(keys, fmt.Sprintf("%-10s %s", h.Key, h.ID))
	}
	return keys
}

func TestSimilarCasesArePaged(t *testing.T) {
	store := openSQLite(t)
	h, err := New(openConfig(t, store))
	if err != nil {
		t.Fatal(err)
	}
	var nodes []graphmodel.Node
	var edges []graphmodel.Edge
	for i := range 7 {
		id := graphmodel.ID(fmt.Sprintf("case:more-%d", i))
		nodes = append(nodes, graphmodel.Node{ID: id, Kind: kindCase, Title: "虚构案例"})
		edges = append(edges, graphmodel.Edge{Kind: "shows", From: id, To: "practice:energy"})
	}
	put(t, store, nodes, edges)
	var got []graphmodel.ID
	for page := range pages(t, h, "/api/v1/cases/case:first/similar?limit=3", SimilarAnswer.page) {
		for _, c := range page.Cases {
			got = append(got, c.ID)
		}
		if page.Exact != (page.Next == "") || page.Total < int64(len(got)) || page.Moved {
			t.Errorf("after %d: got total %d, exact %v, moved %v", len(got), page.Total, page.Exact, page.Moved)
		}
	}
	want := []graphmodel.ID{"case:second"}
	for _, n := range nodes {
		want = append(want, n.ID)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
