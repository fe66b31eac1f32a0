package panel_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/madeup"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/panel"
	"ronghe/graphmodel/sqlite"
)

// million is a made-up Store with about a million adoptions, and its graph; a tenth of
// it unless RONGHE_BENCH_SCALE says otherwise.
func million(b *testing.B) (graphmodel.Store, madeup.Graph) {
	b.Helper()
	scale := 0.1
	if text := os.Getenv("RONGHE_BENCH_SCALE"); text != "" {
		var err error
		if scale, err = strconv.ParseFloat(text, 64); err != nil {
			b.Fatal(err)
		}
	}
	made := madeup.New(scale, 1)
	store, err := sqlite.Open(context.Background(), filepath.Join(b.TempDir(), "graph.db"), schema.Builtin())
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = store.Close() })
	var nodes []graphmodel.Node
	var edges []graphmodel.Edge
	flush := func(most int) {
		if len(nodes)+len(edges) > most {
			err := store.Update(context.Background(), func(w graphmodel.Writer) error { return graphmodel.PutAll(w, nodes, edges) })
			if err != nil {
				b.Fatal(err)
			}
			nodes, edges = nodes[:0], edges[:0]
		}
	}
	for n := range made.Nodes {
		nodes = append(nodes, n)
		flush(20_000)
	}
	for e := range made.Edges {
		edges = append(edges, e)
		flush(20_000)
	}
	flush(0)
	return store, made
}

// BenchmarkPanel reports what a panel costs: to build, to follow a new adoption, and
// to answer the curve and the order of the commonest practice, over a tenth of a
// million adoptions; RONGHE_BENCH_SCALE=1 for a million.
func BenchmarkPanel(b *testing.B) {
	ctx := context.Background()
	store, made := million(b)
	hub := madeup.PracticeID(made.Common(0))
	byRegion := panel.Grouping{By: panel.Region}
	b.Run("build", func(b *testing.B) {
		for b.Loop() {
			if _, err := panel.New(store, schema.Builtin()).Parts(ctx, hub); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(b.Elapsed().Seconds()/float64(b.N), "s/build")
	})
	p := panel.New(store, schema.Builtin())
	for _, by := range []panel.Grouping{byRegion, {By: panel.Enterprise}} {
		b.Run("curve and order by "+string(by.By), func(b *testing.B) {
			adopters := 0
			for b.Loop() {
				t, err := p.Adoptions(ctx, hub, by, panel.Choice{})
				if err != nil {
					b.Fatal(err)
				}
				d := t.Data()
				_, _ = d.Curve(0), d.Order(0)
				adopters = len(t.Rows)
			}
			b.ReportMetric(b.Elapsed().Seconds()*1000/float64(b.N), "ms/op")
			b.ReportMetric(float64(adopters), "adopters")
		})
	}
	b.Run("leaders of one practice", func(b *testing.B) {
		for b.Loop() {
			c, err := p.Cascades(ctx, []graphmodel.ID{hub}, byRegion, panel.Choice{})
			if err != nil {
				b.Fatal(err)
			}
			if _, err := c.Data.Leaders(ctx, spread.LeadersOptions{}); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(b.Elapsed().Seconds()*1000/float64(b.N), "ms/op")
	})
	b.Run("all cascades", func(b *testing.B) {
		for b.Loop() {
			if _, err := p.Cascades(ctx, nil, byRegion, panel.Choice{Alone: true}); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(b.Elapsed().Seconds()*1000/float64(b.N), "ms/op")
	})
	b.Run("follow", func(b *testing.B) { benchmarkFollow(b, store, p, hub) })
}

// benchmarkFollow times what a new adoption by a new enterprise costs the next question.
func benchmarkFollow(b *testing.B, store graphmodel.Store, p *panel.Panel, hub graphmodel.ID) {
	ctx := context.Background()
	var following time.Duration
	n := 0
	for b.Loop() {
		unit := graphmodel.ID(fmt.Sprintf("enterprise:new%d-%d", b.N, n))
		n++
		err := store.Update(ctx, func(w graphmodel.Writer) error {
			return errors.Join(
				w.PutNode(graphmodel.Node{ID: unit, Kind: "enterprise", Title: "虚构新企业"}),
				w.PutEdge(graphmodel.Edge{Kind: "located_in", From: unit, To: madeup.RegionID(9)}.WithID()),
				w.PutEdge(graphmodel.Edge{Kind: "adopted", From: unit, To: hub, Since: "2013", Source: "source:made-up", Quote: "虚构"}.WithID()))
		})
		if err != nil {
			b.Fatal(err)
		}
		start := time.Now()
		if _, err := p.Within(ctx, hub); err != nil { // takes in what is new, and answers next to nothing
			b.Fatal(err)
		}
		following += time.Since(start)
	}
	b.ReportMetric(following.Seconds()*1000/float64(n), "ms/follow")
}
