package network

import (
	"context"
	"fmt"
	"math/rand/v2"
	"runtime"
	"testing"
	"time"
)

// like is cascades of mean length about n, over units, with dates in whole years.
func like(cascades, units, n int, years float64) *Cascades {
	rng := rand.New(rand.NewPCG(7, 7))
	var events []Event
	for k := range cascades {
		for _, u := range rng.Perm(units)[:1+rng.IntN(min(units, 2*n))] {
			events = append(events, Event{int32(k), int32(u), float64(int(rng.ExpFloat64() * years))})
		}
	}
	c, err := FromEvents(numbered(cascades), numbered(units), events)
	if err != nil {
		panic(err)
	}
	return c
}

func BenchmarkInfer(b *testing.B) {
	for _, bench := range []struct {
		name                      string
		cascades, units, n, edges int
		years                     float64
	}{
		{"728x50,2450", 728, 50, 22, 2450, 10},
		{"100000x50,200", 100_000, 50, 22, 200, 10},
		{"100000x300,1500", 100_000, 300, 22, 1500, 10},
	} {
		c := like(bench.cascades, bench.units, bench.n, bench.years)
		b.Run(bench.name, func(b *testing.B) {
			var n *Network
			var err error
			peak := watch()
			for b.Loop() {
				if n, err = Infer(context.Background(), c, Options{Edges: bench.edges}); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(peak(), "MB-peak")
			b.ReportMetric(float64(len(n.Edges)), "edges")
			b.ReportMetric(float64(n.Pairs)/1e6, "Mpairs")
		})
	}
}

// watch samples the heap until the returned function tells its peak, in megabytes.
func watch() (peak func() float64) {
	runtime.GC()
	stop, most := make(chan struct{}), make(chan uint64)
	go func() {
		var m runtime.MemStats
		top := uint64(0)
		for {
			runtime.ReadMemStats(&m)
			top = max(top, m.HeapInuse)
			select {
			case <-stop:
				most <- top
				return
			case <-time.After(10 * time.Millisecond):
			}
		}
	}()
	return func() float64 { close(stop); return float64(<-most) / 1e6 }
}

// BenchmarkBootstrap is 200 resamples, in the example of 728 cascades, of a network of
// 100 edges and of all.
func BenchmarkBootstrap(b *testing.B) {
	c := like(728, 50, 22, 10)
	for _, edges := range []int{100, 2450} {
		n, err := Infer(context.Background(), c, Options{Edges: edges})
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprintf("%d", edges), func(b *testing.B) {
			for b.Loop() {
				if _, err := Bootstrap(context.Background(), c, n, Resampling{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
