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
// to answer the curve, the order and the leaders of the commonest practice, over a
// tenth of a million adoptions; RONGHE_BENCH_SCALE=1 for a million. Best is the fastest
// run: what it costs where nothing else runs.
func BenchmarkPanel(b *testing.B) {
	ctx := context.Background()
	store, made := million(b)
	hub := madeup.PracticeID(made.Common(0))
	byRegion, byUnit := panel.Grouping{By: panel.Region}, panel.Grouping{By: panel.Enterprise}
	p := panel.New(store, schema.Builtin())
	account := func(by panel.Grouping) func() error {
		return func() error {
			t, err := p.Adoptions(ctx, hub, by, panel.Choice{})
			if err == nil {
				d := t.Data()
				_, _ = d.Curve(0), d.Order(0)
			}
			return err
		}
	}
	for _, c := range []struct {
		name string
		run  func() error
	}{
		{"build", func() error {
			_, err := panel.New(store, schema.Builtin()).Parts(ctx, hub)
			return err
		}},
		{"curve and order by region", account(byRegion)},
		{"curve and order by enterprise", account(byUnit)},
		{"leaders of one practice", func() error {
			c, err := p.Cascades(ctx, []graphmodel.ID{hub}, byRegion, panel.Choice{})
			if err == nil {
				_, err = c.Data.Leaders(ctx, spread.LeadersOptions{})
			}
			return err
		}},
		{"all cascades", func() error {
			_, err := p.Cascades(ctx, nil, byRegion, panel.Choice{Alone: true})
			return err
		}},
	} {
		b.Run(c.name, func(b *testing.B) { best(b, func() error { return nil }, c.run) })
	}
	for _, kind := range []string{"adoption", "enterprise"} {
		n := 0
		b.Run("follow a new "+kind, func(b *testing.B) {
			best(b, func() error {
				n++
				return write(store, hub, kind, n)
			}, func() error { // takes in what is new, and answers next to nothing
				_, err := p.Within(ctx, panel.Unit{ID: hub})
				return err
			})
		})
	}
}

// best times run, after prepare, and reports the mean and the fastest.
func best(b *testing.B, prepare, run func() error) {
	b.Helper()
	var all, fastest time.Duration
	n := 0
	for b.Loop() {
		if err := prepare(); err != nil {
			b.Fatal(err)
		}
		start := time.Now()
		if err := run(); err != nil {
			b.Fatal(err)
		}
		took := time.Since(start)
		if n++; n == 1 || took < fastest {
			fastest = took
		}
		all += took
	}
	b.ReportMetric(all.Seconds()*1000/float64(n), "ms/mean")
	b.ReportMetric(fastest.Seconds()*1000, "ms/best")
}

// write adds an adoption of a practice, by an enterprise that is there or by a new one.
func write(store graphmodel.Store, practice graphmodel.ID, kind string, n int) error {
	return store.Update(context.Background(), func(w graphmodel.Writer) error {
		unit := madeup.EnterpriseID(n % 20)
		var errs []error
		if kind == "enterprise" {
			unit = graphmodel.ID(fmt.Sprintf("enterprise:new%d", n))
			errs = append(errs,
				w.PutNode(graphmodel.Node{ID: unit, Kind: "enterprise", Title: "虚构新企业"}),
				w.PutEdge(graphmodel.Edge{Kind: "located_in", From: unit, To: madeup.RegionID(9)}.WithID()))
		}
		quote := fmt.Sprintf("虚构证据%d", n)
		errs = append(errs, w.PutEdge(graphmodel.Edge{Kind: "adopted", From: unit, To: practice, Since: "2013", Source: "source:made-up", Quote: quote}.WithID()))
		return errors.Join(errs...)
	})
}
