package indexer_test

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/indexer"
	"ronghe/indexer/searchtest"
)

// nodes is the size of the made-up library of the benchmarks: the built-in library
// by default; 225000 is the size the index is made for.
var nodes = flag.Int("nodes", 8000, "nodes of the made-up library of the benchmarks")

// benchLibrary is a made-up library of n nodes: regions and practices in trees,
// enterprises with adoptions, and a write-up for every tenth of them.
func benchLibrary(n int) searchtest.Library {
	g := generator{rand: rand.New(rand.NewPCG(1, 2))}
	g.tree("region", n/20)
	g.tree("practice", n/100)
	g.add(graphmodel.Node{ID: "source:made-up", Title: "虚构来源", Props: graphmodel.Props{"class": "media"}})
	for i := 0; len(g.Nodes) < n; i++ {
		enterprise := graphmodel.ID(fmt.Sprintf("enterprise:%06d", i))
		g.add(graphmodel.Node{ID: enterprise, Title: "虚构" + g.words(4) + "有限公司", Aliases: []string{g.words(2)}})
		g.join("located_in", enterprise, "region", n/20)
		for range 5 {
			g.join("adopted", enterprise, "practice", n/100)
		}
		if i%10 > 0 {
			continue
		}
		id := graphmodel.ID(fmt.Sprintf("case:%06d", i))
		props := graphmodel.Props{"year": int64(2010 + i%15)}
		for _, section := range []string{"summary", "background", "measures", "results", "conditions"} {
			props[section] = g.words(100)
		}
		g.add(graphmodel.Node{ID: id, Title: "虚构案例" + g.words(4), Props: props})
		g.join("located_in", id, "region", n/20)
		g.join("shows", id, "practice", n/100)
	}
	return g.Library
}

type generator struct {
	searchtest.Library
	rand *rand.Rand
}

func (g *generator) add(n graphmodel.Node) {
	n.Kind = n.ID.Kind()
	g.Nodes = append(g.Nodes, n)
}

func (g *generator) join(kind graphmodel.Kind, from graphmodel.ID, to string, n int) {
	e := graphmodel.Edge{Kind: kind, From: from, To: graphmodel.ID(fmt.Sprintf("%s:%d", to, g.rand.IntN(n)))}
	if kind == "adopted" {
		e.Source, e.Quote = "source:made-up", "虚构引文"
	}
	g.Edges = append(g.Edges, e.WithID())
}

// tree adds n nodes of a kind, ten below each.
func (g *generator) tree(kind string, n int) {
	for i := range n {
		id := graphmodel.ID(fmt.Sprintf("%s:%d", kind, i))
		g.add(graphmodel.Node{ID: id, Title: "虚构" + g.words(2)})
		if i > 0 {
			e := graphmodel.Edge{Kind: "part_of", From: id, To: graphmodel.ID(fmt.Sprintf("%s:%d", kind, i/10))}
			g.Edges = append(g.Edges, e.WithID())
		}
	}
}

// words is n made-up words of two characters, some much more frequent than others.
func (g *generator) words(n int) string {
	var b strings.Builder
	for range n {
		x := g.rand.Float64()
		word := int(x * x * x * 4000)
		b.WriteRune('一' + rune(word%1500))
		b.WriteRune('丁' + rune(word/3))
		if n > 10 && g.rand.IntN(8) == 0 {
			b.WriteRune('，')
		}
	}
	return b.String()
}

// openBench opens a Store with the made-up library and its index in dir.
func openBench(b *testing.B, dir string) (graphmodel.Store, *indexer.Index) {
	b.Helper()
	store := openStore(b)
	l := benchLibrary(*nodes)
	for len(l.Nodes)+len(l.Edges) > 0 {
		n, e := min(len(l.Nodes), 50000), 0
		if n == 0 {
			e = min(len(l.Edges), 50000)
		}
		put(b, store, searchtest.Library{Nodes: l.Nodes[:n], Edges: l.Edges[:e]})
		l.Nodes, l.Edges = l.Nodes[n:], l.Edges[e:]
	}
	return store, openIndex(b, dir, store)
}

func BenchmarkRebuild(b *testing.B) {
	_, ix := openBench(b, b.TempDir())
	for b.Loop() {
		if err := ix.Rebuild(context.Background(), nil); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(*nodes)*float64(b.N)/b.Elapsed().Seconds(), "nodes/s")
}

func BenchmarkOpen(b *testing.B) {
	dir := b.TempDir()
	store, ix := openBench(b, dir)
	if err := ix.Close(); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		ix, err := indexer.Open(context.Background(), dir, store, schema.Builtin(), quiet)
		if err != nil {
			b.Fatal(err)
		}
		if err := ix.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAnswer(b *testing.B) {
	_, ix := openBench(b, b.TempDir())
	ctx := context.Background()
	search := func(q graphmodel.SearchQuery) func(*testing.B) {
		return func(b *testing.B) {
			q.Limit = 20
			var found int64
			for b.Loop() {
				result, err := ix.Search(ctx, q)
				if err != nil {
					b.Fatal(err)
				}
				found = result.Total
			}
			b.ReportMetric(float64(found), "hits")
		}
	}
	suggest := func(typed string) func(*testing.B) {
		return func(b *testing.B) {
			for b.Loop() {
				if _, err := ix.Suggest(ctx, typed, 10); err != nil {
					b.Fatal(err)
				}
			}
		}
	}
	cases := map[string][]string{graphmodel.FacetKind: {"case"}}
	b.Run("word", search(graphmodel.SearchQuery{Text: "一丁"}))
	b.Run("title", search(graphmodel.SearchQuery{Text: "虚构案例"}))
	b.Run("two words with facets", search(graphmodel.SearchQuery{Text: "虚构 一丁", Filters: cases, Facets: graphmodel.FacetNames}))
	b.Run("everything with facets", search(graphmodel.SearchQuery{Facets: graphmodel.FacetNames}))
	b.Run("suggest rare", suggest("一丁一丁一"))
	b.Run("suggest common", suggest("有限公司"))
	b.Run("suggest commonest", suggest("虚"))
}

// BenchmarkFollow writes one node and follows.
func BenchmarkFollow(b *testing.B) {
	store, ix := openBench(b, b.TempDir())
	i := 0
	for b.Loop() {
		i++
		n := graphmodel.Node{ID: "case:000000", Kind: "case", Title: fmt.Sprint("虚构案例之", i)}
		put(b, store, searchtest.Library{Nodes: []graphmodel.Node{n}})
		catchUp(b, ix)
	}
}
