package recommend

import (
	"math/rand/v2"
	"runtime"
	"testing"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/madeup"
	"ronghe/graphmodel/schema"
)

// madeUp is a Builder filled with the made-up graph: at scale 1, 200,000 enterprises,
// 1,000,000 adoptions and 2,000 practices.
func madeUp(b *testing.B, scale float64) *Builder {
	b.Helper()
	builder, err := NewBuilder(Options{AsOf: "2026"})
	if err != nil {
		b.Fatal(err)
	}
	g := gatherer{plan: newPlan(schema.Builtin()), b: builder, adoptions: true, parents: map[graphmodel.ID]graphmodel.ID{}, replaced: map[graphmodel.ID]bool{}, reach: map[graphmodel.ID][]string{}}
	graph := madeup.New(scale, 1)
	for e := range graph.Edges {
		g.link(e.Link())
	}
	for n := range graph.Nodes {
		if err := g.node(n); err != nil {
			b.Fatal(err)
		}
	}
	if g.err != nil {
		b.Fatal(g.err)
	}
	return builder
}

func heap() float64 {
	runtime.GC()
	var s runtime.MemStats
	runtime.ReadMemStats(&s)
	return float64(s.HeapAlloc)
}

func BenchmarkBuild(b *testing.B) {
	for b.Loop() {
		before := heap()
		start := time.Now()
		builder := madeUp(b, 1)
		gathered := time.Since(start)
		start = time.Now()
		m := builder.Model()
		b.ReportMetric(gathered.Seconds(), "s/gathering")
		b.ReportMetric(time.Since(start).Seconds(), "s/counting")
		b.ReportMetric((heap()-before)/1e6, "MB")
		runtime.KeepAlive(m)
	}
}

func BenchmarkAsk(b *testing.B) {
	m := madeUp(b, 1).Model()
	runtime.GC() // what building leaves behind is no part of an answer
	r := rand.New(rand.NewPCG(1, 2))
	run := func(name string, ask func(s Subject) error) {
		b.Run(name, func(b *testing.B) {
			measure(b, func() func() error {
				s := m.subject(int32(r.IntN(len(m.unit))))
				return func() error { return ask(s) }
			})
		})
	}
	run("Next", func(s Subject) error { m.Next(s, NextQuery{Limit: 20}); return nil })
	run("NextAndLater", func(s Subject) error { // as it is answered: with the sentence of every practice
		items := m.Next(s, NextQuery{Limit: 20}).Items
		histories, err := m.Histories(s, Weights{})
		for _, it := range items {
			histories.Of(it.ID)
		}
		return err
	})
	run("Peers", func(s Subject) error { _, err := m.Peers(s, PeersQuery{Limit: 20}); return err })
	run("Take", func(s Subject) error { m.leave(s.self); m.join(s.self); return nil })
}
