package indexer_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/indexer"
	"ronghe/indexer/searchtest"
)

func openLibrary(t *testing.T) (graphmodel.Store, *indexer.Index) {
	t.Helper()
	store := openStore(t)
	put(t, store, searchtest.Load(t))
	return store, openIndex(t, t.TempDir(), store)
}

func TestBadQueries(t *testing.T) {
	_, ix := openLibrary(t)
	long := strings.Repeat("长", graphmodel.MaxQuery+1)
	for name, q := range map[string]graphmodel.SearchQuery{
		"limit 0":              {Limit: 0},
		"limit too large":      {Limit: graphmodel.MaxHits + 1},
		"negative offset":      {Limit: 1, Offset: -1},
		"offset too large":     {Limit: 1, Offset: graphmodel.MaxOffset + 1},
		"text not UTF-8":       {Limit: 1, Text: "能源\xff"},
		"text with NUL":        {Limit: 1, Text: "能源\x00"},
		"unknown order":        {Limit: 1, Order: "colour"},
		"too many values":      {Limit: 1, Facets: []string{"region"}, FacetValues: make([]string, graphmodel.MaxFacetValues+1)},
		"unknown facet":        {Limit: 1, Facets: []string{"colour"}},
		"unknown filter":       {Limit: 1, Filters: map[string][]string{"colour": {"red"}}},
		"unknown kind":         {Limit: 1, Filters: map[string][]string{"kind": {"case", "cases"}}},
		"unknown ownership":    {Limit: 1, Filters: map[string][]string{"ownership": {"nobody"}}},
		"unknown region":       {Limit: 1, Filters: map[string][]string{"region": {"region:nowhere"}}},
		"a month as year":      {Limit: 1, Filters: map[string][]string{"year": {"2013-10"}}},
		"unknown empty filter": {Limit: 1, Filters: map[string][]string{"": nil}},
	} {
		if _, err := ix.Search(context.Background(), q); !errors.Is(err, graphmodel.ErrInvalid) {
			t.Errorf("%s: got %v, want ErrInvalid", name, err)
		}
	}
	_, err := ix.Search(context.Background(), graphmodel.SearchQuery{Limit: 1, Facets: []string{"colour"}})
	if want := strings.Join(graphmodel.FacetNames, ", "); err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("unknown facet: got %v, want a list of %s", err, want)
	}
	_, err = ix.Search(context.Background(), graphmodel.SearchQuery{Limit: 1, Filters: map[string][]string{"kind": {"cases"}}})
	if err == nil || !strings.Contains(err.Error(), "enterprise, ") || !strings.Contains(err.Error(), "cases: kind: ") {
		t.Errorf("unknown kind: got %v, want it named and a list of kinds", err)
	}
	for name, suggest := range map[string]func() error{
		"limit 0":         func() error { _, err := ix.Suggest(context.Background(), "虚", 0); return err },
		"limit too large": func() error { _, err := ix.Suggest(context.Background(), "虚", 51); return err },
		"text too long":   func() error { _, err := ix.Suggest(context.Background(), long, 1); return err },
		"text not UTF-8":  func() error { _, err := ix.Suggest(context.Background(), "虚\xff", 1); return err },
		"text with NUL":   func() error { _, err := ix.Suggest(context.Background(), "虚构钢铁\x00", 1); return err },
	} {
		if err := suggest(); !errors.Is(err, graphmodel.ErrInvalid) {
			t.Errorf("suggest, %s: got %v, want ErrInvalid", name, err)
		}
	}
}

func TestCancelled(t *testing.T) {
	_, ix := openLibrary(t)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := ix.Search(ctx, graphmodel.SearchQuery{Limit: 1}); !errors.Is(err, context.Canceled) {
		t.Errorf("search: got %v, want context.Canceled", err)
	}
	if err := ix.Rebuild(ctx, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("rebuild: got %v, want context.Canceled", err)
	}
	if _, err := ix.Search(context.Background(), graphmodel.SearchQuery{Limit: 1}); err != nil {
		t.Errorf("after a rebuild that was cut off: %v", err)
	}
}

// TestPaging puts the pages together and gets the whole, without any hit twice.
func TestPaging(t *testing.T) {
	_, ix := openLibrary(t)
	for _, text := range []string{"", "虚构"} {
		whole, err := ix.Search(context.Background(), graphmodel.SearchQuery{Text: text, Limit: graphmodel.MaxHits})
		if err != nil {
			t.Fatal(err)
		}
		var paged []graphmodel.ID
		for int64(len(paged)) < whole.Total {
			page, err := ix.Search(context.Background(), graphmodel.SearchQuery{Text: text, Limit: 3, Offset: len(paged)})
			if err != nil {
				t.Fatal(err)
			}
			if len(page.Hits) == 0 {
				t.Fatalf("%q: no hits at offset %d of %d", text, len(paged), whole.Total)
			}
			for _, hit := range page.Hits {
				paged = append(paged, hit.ID)
			}
		}
		for i, hit := range whole.Hits {
			if hit.ID != paged[i] {
				t.Errorf("%q, hit %d: got %s, want %s", text, i, paged[i], hit.ID)
			}
		}
	}
}

func TestSecondIndexIsRefused(t *testing.T) {
	store, dir := openStore(t), t.TempDir()
	first := openIndex(t, dir, store)
	_, err := indexer.Open(context.Background(), dir, store, schema.Builtin(), quiet)
	if !errors.Is(err, graphmodel.ErrUnavailable) {
		t.Fatalf("got %v, want ErrUnavailable", err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	openIndex(t, dir, store)
}

func TestClosed(t *testing.T) {
	_, ix := openLibrary(t)
	for range 2 {
		if err := ix.Close(); err != nil {
			t.Fatal(err)
		}
	}
	_, search := ix.Search(context.Background(), graphmodel.SearchQuery{Limit: 1})
	_, suggest := ix.Suggest(context.Background(), "虚", 1)
	for name, err := range map[string]error{
		"search": search, "suggest": suggest,
		"catch up": ix.CatchUp(context.Background(), nil), "rebuild": ix.Rebuild(context.Background(), nil),
	} {
		if !errors.Is(err, graphmodel.ErrUnavailable) {
			t.Errorf("%s: got %v, want ErrUnavailable", name, err)
		}
	}
}

// TestSearchDuringRebuild searches all the time while the index is made anew.
func TestSearchDuringRebuild(t *testing.T) {
	_, ix := openLibrary(t)
	ctx, cancel := context.WithCancel(context.Background())
	var searches sync.WaitGroup
	for range 2 {
		searches.Go(func() {
			for ctx.Err() == nil {
				result, err := ix.Search(context.Background(), graphmodel.SearchQuery{Text: "能源管控中心", Limit: 5})
				if err != nil || result.Whole != 2 {
					t.Errorf("got %d hits, %v, want 2", result.Whole, err)
					return
				}
			}
		})
	}
	for range 3 {
		if err := ix.Rebuild(context.Background(), nil); err != nil {
			t.Error(err)
		}
	}
	cancel()
	searches.Wait()
}

// TestOneGeneration: what a rebuild leaves behind is one generation.
func TestOneGeneration(t *testing.T) {
	store, dir := openStore(t), t.TempDir()
	put(t, store, searchtest.Load(t))
	ix := openIndex(t, dir, store)
	if err := os.Mkdir(filepath.Join(dir, "generation-unfinished"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := ix.Rebuild(context.Background(), nil); err != nil {
		t.Fatal(err)
	}
	if err := ix.Close(); err != nil {
		t.Fatal(err)
	}
	openIndex(t, dir, store)
	generations, err := filepath.Glob(filepath.Join(dir, "generation-*"))
	if err != nil || len(generations) != 1 {
		t.Errorf("got %v, %v, want one generation", generations, err)
	}
}

func TestProgress(t *testing.T) {
	store, ix := openLibrary(t)
	for name, work := range map[string]func(indexer.Progress) error{
		"rebuild": func(p indexer.Progress) error { return ix.Rebuild(context.Background(), p) },
		"catch up": func(p indexer.Progress) error {
			put(t, store, searchtest.Library{Nodes: []graphmodel.Node{{ID: "case:new", Kind: "case", Title: "虚构新案例"}}})
			return ix.CatchUp(context.Background(), p)
		},
	} {
		var done, total int64
		if err := work(func(d, t int64) { done, total = d, t }); err != nil {
			t.Fatal(err)
		}
		if done == 0 || done != total {
			t.Errorf("%s: ends at %d of %d, want all", name, done, total)
		}
	}
}

// TestMuchText has more text than goes into one batch, in one node and in many.
func TestMuchText(t *testing.T) {
	store := openStore(t)
	var l searchtest.Library
	for i, length := range []int{1, 60000, 1, 20000, 20000, 20000, 20000, 20000, 1} {
		l.Nodes = append(l.Nodes, graphmodel.Node{
			ID: graphmodel.ID("case:" + strconv.Itoa(i)), Kind: "case", Title: "虚构长文",
			Props: graphmodel.Props{"summary": strings.Repeat("虚构长文。", length) + "末尾" + strings.Repeat("a", length)},
		})
	}
	ix := openIndex(t, t.TempDir(), store) // empty, so that the rest is followed
	put(t, store, l)
	catchUp(t, ix)
	if differences, err := ix.Check(context.Background()); len(differences) > 0 || err != nil {
		t.Errorf("got %v, %v", differences, err)
	}
	result, err := ix.Search(context.Background(), graphmodel.SearchQuery{Text: "末尾", Limit: 20})
	if err != nil || result.Total != int64(len(l.Nodes)) {
		t.Errorf("got %d hits, %v, want %d", result.Total, err, len(l.Nodes))
	}
}
