package recommend

import (
	"math/rand/v2"
	"runtime"
	"slices"
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
	g := gatherer{plan: newPlan(schema.Builtin()), b: builder, adoptions: true, parents: map[graphmodel.ID]graphmodel.ID{}, replaced: map[graphmodel.ID]bool{}}
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
	r := rand.New(rand.NewPCG(1, 2))
	run := func(name string, ask func(s Subject)) {
		b.Run(name, func(b *testing.B) {
			var times []time.Duration
			for b.Loop() {
				s := m.subject(int32(r.IntN(len(m.unit))))
				start := time.Now()
				ask(s)
				times = append(times, time.Since(start))
			}
			slices.Sort(times)
			b.ReportMetric(float64(times[len(times)/2].Microseconds())/1e3, "ms/p50")
			b.ReportMetric(float64(times[len(times)*95/100].Microseconds())/1e3, "ms/p95")
		})
	}
	run("Next", func(s Subject) { m.Next(s, NextQuery{Limit: 20}) })
	run("Peers", func(s Subject) { _, _ = m.Peers(s, PeersQuery{Limit: 20}) })
	run("Take", func(s Subject) { m.leave(s.self); m.join(s.self) })
}

// BenchmarkLater is the sentence of every one of 20 practices, with its controls.
func BenchmarkLater(b *testing.B) {
	m := madeUp(b, 1).Model()
	r := rand.New(rand.NewPCG(1, 2))
	var times []time.Duration
	for b.Loop() {
		s := m.subject(int32(r.IntN(len(m.unit))))
		items := m.Next(s, NextQuery{Limit: 20}).Items
		start := time.Now()
		c, err := m.Cohort(s, Weights{})
		if err != nil {
			b.Fatal(err)
		}
		for _, it := range items {
			c.BestLater(s, it.ID, FollowUp)
		}
		times = append(times, time.Since(start))
	}
	slices.Sort(times)
	b.ReportMetric(float64(times[len(times)/2].Microseconds())/1e3, "ms/p50")
	b.ReportMetric(float64(times[len(times)*95/100].Microseconds())/1e3, "ms/p95")
}
