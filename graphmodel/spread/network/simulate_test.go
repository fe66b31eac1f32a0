package network

import (
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
)

// world is a network whose edges are known: random, with exponential delays of mean 1
// on every edge, of which each is used in a cascade with probability beta.
type world struct {
	units int
	edges [][]int32 // by unit, to whom
	beta  float64
	rng   *rand.Rand
}

func newWorld(units, edges int, beta float64, seed uint64) *world {
	w := &world{units: units, edges: make([][]int32, units), beta: beta, rng: rand.New(rand.NewPCG(seed, 1))}
	for made := 0; made < edges; {
		u, v := w.rng.IntN(units), int32(w.rng.IntN(units))
		if u == int(v) || slices.Contains(w.edges[u], v) {
			continue
		}
		w.edges[u] = append(w.edges[u], v)
		made++
	}
	return w
}

// pairs is the edges, by From.
func (w *world) pairs() []Pair {
	var all []Pair
	for u, to := range w.edges {
		for _, v := range to {
			all = append(all, Pair{int32(u), v})
		}
	}
	return all
}

// cascade spreads from a random unit until nobody is left to pass it on, the first
// arrival at each unit counting (the independent cascade model). Of every unit it tells
// from whom it came; −1 of the first and of those that did not adopt.
func (w *world) cascade(k int32) (events []Event, parent []int32) {
	arrival := make([]float64, w.units)
	parent = slices.Repeat([]int32{-1}, w.units)
	done := make([]bool, w.units)
	for i := range arrival {
		arrival[i] = math.Inf(1)
	}
	arrival[w.rng.IntN(w.units)] = 0
	for {
		u := -1
		for i, t := range arrival {
			if !done[i] && !math.IsInf(t, 1) && (u < 0 || t < arrival[u]) {
				u = i
			}
		}
		if u < 0 {
			return events, parent
		}
		done[u] = true
		events = append(events, Event{k, int32(u), arrival[u]})
		for _, v := range w.edges[u] {
			if t := arrival[u] + w.rng.ExpFloat64(); w.rng.Float64() < w.beta && t < arrival[v] {
				arrival[v], parent[v] = t, int32(u)
			}
		}
	}
}

// numbered is n names in ascending order, number the place of one.
func numbered(n int) []string {
	names := make([]string, n)
	for i := range names {
		names[i] = strconv.Itoa(1_000_000 + i)
	}
	return names
}

func number(name string) int {
	n, err := strconv.Atoi(name)
	if err != nil {
		panic(err)
	}
	return n - 1_000_000
}
