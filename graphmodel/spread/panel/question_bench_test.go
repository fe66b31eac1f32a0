package panel

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"testing"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/madeup"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/spread"
)

// madeUpZones is how many zones the enterprises of madeUpGraph lie in.
const madeUpZones = 500

// madeUpGraph is the arrays of the made-up graph for load tests, without a Store, with
// levels of places and industries and with zones: a million adoptions at scale 1.
func madeUpGraph(b *testing.B, made madeup.Graph) *graph {
	b.Helper()
	levels := map[graphmodel.ID]string{}
	mark := func(t madeup.Tree, id func(int) graphmodel.ID, names ...string) {
		for level, name := range names {
			for n := t[level]; n < t[level+1]; n++ {
				levels[id(n)] = name
			}
		}
	}
	mark(made.Regions, madeup.RegionID, Province, Prefecture, County)
	mark(made.Industries, madeup.IndustryID, "section", "division", "group", "class")
	g := newGraph(newWords(schema.Builtin()))
	for n := range made.Nodes {
		if level := levels[n.ID]; level != "" {
			n.Props = graphmodel.Props{propLevel: level}
		}
		g.exist(n.ID)
		g.body(n)
	}
	zone := func(n int) graphmodel.ID { return graphmodel.ID(fmt.Sprintf("zone:made-up-%03d", n%madeUpZones)) }
	for n := range madeUpZones {
		g.body(graphmodel.Node{ID: zone(n), Kind: "zone", Title: "虚构园区"})
	}
	for e := range made.Edges {
		g.link(e.Link())
	}
	for n := range made.Enterprises / 2 {
		g.link(graphmodel.Edge{Kind: "in_zone", From: madeup.EnterpriseID(2 * n), To: zone(n)}.WithID().Link())
	}
	g.index()
	return g
}

// BenchmarkQuestion reports what the curve, the order and the leaders of the commonest
// practice cost by each sort of unit, over a tenth of a million adoptions;
// RONGHE_BENCH_SCALE=1 for a million.
func BenchmarkQuestion(b *testing.B) {
	scale := 0.1
	if text := os.Getenv("RONGHE_BENCH_SCALE"); text != "" {
		var err error
		if scale, err = strconv.ParseFloat(text, 64); err != nil {
			b.Fatal(err)
		}
	}
	made := madeup.New(scale, 1)
	g := madeUpGraph(b, made)
	for _, rank := range []int{0, 50} { // a practice of 108,000 adopters, and one of some hundred
		practice, err := g.practice(madeup.PracticeID(made.Common(rank)))
		if err != nil {
			b.Fatal(err)
		}
		for _, by := range []Grouping{{Region, Province}, {Region, City}, {Region, ""}, {Industry, "division"}, {Zone, ""}, {Pair, "division"}, {Enterprise, ""}} {
			l := g.lift(by)
			l.cover = g.covers(l)
			b.Run(fmt.Sprintf("rank %d by %s %s, %d units", rank, by.By, by.Level, len(l.units)), func(b *testing.B) {
				var fastest time.Duration
				for b.Loop() {
					start := time.Now()
					g.ask(b, l, practice)
					if took := time.Since(start); fastest == 0 || took < fastest {
						fastest = took
					}
				}
				b.ReportMetric(fastest.Seconds()*1000, "ms/best")
			})
		}
	}
}

// ask asks for the curve, the order and the leaders of a practice.
func (g *graph) ask(b *testing.B, l *lift, practice int32) {
	c, err := g.cascades(context.Background(), l, []int32{practice}, Choice{})
	if err != nil {
		b.Fatal(err)
	}
	_, _ = c.Data.Curve(0), c.Data.Order(0)
	if _, err := c.Data.Leaders(context.Background(), spread.LeadersOptions{}); err != nil {
		b.Fatal(err)
	}
}
