package network

import (
	"context"
	"math/rand/v2"
	"runtime"
	"sync"
)

// Resampling is what Bootstrap and Shuffle may be told.
type Resampling struct {
	Runs     int            // how many; 0 is 200
	Seed     uint64         // the same seed gives the same result, on any number of cores
	Progress func(done int) // called after every run, one call at a time; may be nil
}

// Bootstrapped is how the network holds when its cascades are drawn anew.
type Bootstrapped struct {
	Runs     int
	Share    []float64 // of each edge of the network: the share of runs in whose top N it is
	Distinct int       // how many different edges were in the top N of any run
}

// Bootstrap draws as many cascades as there are, with replacement, and infers again;
// N is the number of edges of n that gain something, and the delay stays as it is in n.
// An edge by which the runs do not agree should not be told to anybody. A ctx that ends
// returns its error.
func Bootstrap(ctx context.Context, c *Cascades, n *Network, r Resampling) (*Bootstrapped, error) {
	top := n.gaining()
	m, o := newModel(c, n.Options), n.Options
	o.Edges, o.Cutoff = top, 0
	seen := make(map[uint64]int)
	count := func(edges []Edge) {
		for _, e := range edges {
			seen[key(e.From, e.To)]++
		}
	}
	runs, err := r.each(ctx, func() func(*rand.Rand) ([]Edge, error) {
		g, weight := newGreedy(m), make([]int32, c.Len())
		return func(rng *rand.Rand) ([]Edge, error) {
			clear(weight)
			for range weight {
				weight[rng.IntN(len(weight))]++
			}
			return g.run(ctx, weight, o)
		}
	}, count)
	if err != nil {
		return nil, err
	}
	b := &Bootstrapped{Runs: runs, Share: make([]float64, len(n.Edges)), Distinct: len(seen)}
	for i, e := range n.Edges {
		if i < top {
			b.Share[i] = float64(seen[key(e.From, e.To)]) / float64(runs)
		}
	}
	return b, nil
}

// gaining is the number of edges that gain something; they are the first.
func (n *Network) gaining() int {
	for i, e := range n.Edges {
		if e.Gain == 0 {
			return i
		}
	}
	return len(n.Edges)
}

// each does the runs on all cores, each with its own random numbers, and hands their
// edges to take, one at a time but in any order. Each worker makes its own room by start.
func (r Resampling) each(ctx context.Context, start func() func(*rand.Rand) ([]Edge, error), take func([]Edge)) (int, error) {
	runs := r.Runs
	if runs <= 0 {
		runs = 200
	}
	todo := make(chan uint64, runs)
	for run := range runs {
		todo <- uint64(run)
	}
	close(todo)
	var mu sync.Mutex
	var workers sync.WaitGroup
	var failed error
	done := 0
	finish := func(edges []Edge, err error) bool {
		mu.Lock()
		defer mu.Unlock()
		if err != nil {
			failed = err
			return false
		}
		take(edges)
		if done++; r.Progress != nil {
			r.Progress(done)
		}
		return true
	}
	for range min(runs, runtime.GOMAXPROCS(0)) {
		workers.Go(func() {
			infer := start()
			for run := range todo {
				if !finish(infer(rand.New(rand.NewPCG(r.Seed, run)))) {
					return
				}
			}
		})
	}
	workers.Wait()
	if failed == nil {
		failed = ctx.Err()
	}
	return runs, failed
}
