package network

import (
	"context"
	"math"
	"testing"

	"pgregory.net/rapid"

	"ronghe/graphmodel/spread"
)

// naive is the greedy as the definition has it: for every edge that is possible, the
// likelihood of all cascades with it and without it, from nothing.
type naive struct {
	c      *Cascades
	o      Options
	edge   map[Pair]bool
	orders map[string]spread.Window
}

// apart tells whether both times of a cascade lie within its order.
func (n *naive) apart(k int, t, u float64) bool {
	order, ok := n.orders[n.c.Names[k]]
	return ok && min(t, u) >= order.First && max(t, u) <= order.Last
}

// density is f itself, so that the logarithms of the package are checked too.
func (n *naive) density(x float64) float64 {
	switch d := n.o.Delay; d.Law {
	case Rayleigh:
		return x / (d.Alpha * d.Alpha) * math.Exp(-x*x/(2*d.Alpha*d.Alpha))
	case LogNormal:
		z := (math.Log(x) - d.Mu) / d.Sigma
		return math.Exp(-z*z/2) / (x * d.Sigma * math.Sqrt(2*math.Pi))
	default:
		return d.Rate * math.Exp(-d.Rate*x)
	}
}

// scores is the log-likelihood of each cascade.
func (n *naive) scores() []float64 {
	scores := make([]float64, n.c.Len())
	for k := range scores {
		for i := n.c.start[k]; i < n.c.start[k+1]; i++ {
			best := 0.0
			for j := n.c.start[k]; j < n.c.start[k+1]; j++ {
				delta := n.c.time[i] - n.c.time[j]
				if delta <= 0 || n.o.Window > 0 && delta > n.o.Window || n.apart(k, n.c.time[i], n.c.time[j]) {
					continue
				}
				w := n.o.Epsilon
				if n.edge[Pair{n.c.unit[j], n.c.unit[i]}] {
					w = n.o.Beta
				}
				best = max(best, w*n.density(delta))
			}
			if best > 0 {
				scores[k] += math.Log(best)
			}
		}
	}
	return scores
}

// gain is of every cascade what the edge adds.
func (n *naive) gain(p Pair) (gains []float64, sum float64) {
	before := n.scores()
	n.edge[p] = true
	gains = n.scores()
	delete(n.edge, p)
	for k := range gains {
		gains[k] -= before[k]
		sum += gains[k]
	}
	return gains, sum
}

// candidates are the possible edges not yet taken, by From, then To.
func (n *naive) candidates() []Pair {
	var all []Pair
	for u := range n.c.Units {
		for v := range n.c.Units {
			p := Pair{int32(u), int32(v)}
			if !n.edge[p] && n.possible(p) {
				all = append(all, p)
			}
		}
	}
	return all
}

func (n *naive) possible(p Pair) bool {
	for k := range n.c.Len() {
		when := map[int32]float64{}
		for i := n.c.start[k]; i < n.c.start[k+1]; i++ {
			when[n.c.unit[i]] = n.c.time[i]
		}
		u, ok := when[p.From]
		v, ok2 := when[p.To]
		if ok && ok2 && u < v && (n.o.Window == 0 || v-u <= n.o.Window) && !n.apart(k, u, v) {
			return true
		}
	}
	return false
}

// next is the edge that the definition and the rule for ties choose.
func (n *naive) next() (Edge, bool) {
	type option struct {
		Pair
		gains []float64
		sum   float64
	}
	var best *option // over children of the best of each child
	child := map[int32]option{}
	for _, p := range n.candidates() {
		gains, sum := n.gain(p)
		if b, ok := child[p.To]; !ok || b.sum < sum*(1-tie)-1e-9 {
			child[p.To] = option{p, gains, sum}
		}
	}
	top := 0.0
	for _, o := range child {
		top = max(top, o.sum)
	}
	for v := range n.c.Units {
		o, ok := child[int32(v)]
		if ok && o.sum >= top*(1-tie)-1e-9 && (best == nil || o.From < best.From) {
			best = &o
		}
	}
	if best == nil {
		return Edge{}, false
	}
	n.edge[best.Pair] = true
	return Edge{From: best.From, To: best.To, Gain: best.sum, P: naiveVuong(best.gains)}, true
}

// naiveVuong is p with d as the definition has it.
func naiveVuong(gains []float64) float64 {
	k := float64(len(gains))
	var sum, squares float64
	for _, g := range gains {
		sum += g - 1/k
	}
	for _, g := range gains {
		d := g - 1/k - sum/k
		squares += d * d
	}
	z := sum / (math.Sqrt(squares/(k-1)) * math.Sqrt(k))
	return 1 - .5*math.Erfc(-z/math.Sqrt2)
}

// drawn is a few small cascades, many ties among them.
func drawn(t *rapid.T) *Cascades {
	units, cascades := rapid.IntRange(2, 6).Draw(t, "units"), rapid.IntRange(2, 7).Draw(t, "cascades")
	events := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Event {
		return Event{
			Cascade: int32(rapid.IntRange(0, cascades-1).Draw(t, "cascade")),
			Unit:    int32(rapid.IntRange(0, units-1).Draw(t, "unit")),
			Time:    float64(rapid.IntRange(0, 24).Draw(t, "time")) / 4,
		}
	}), 3, 30).Draw(t, "events")
	c, err := FromEvents(numbered(cascades), numbered(units), events)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

var delays = []Delay{{Rate: .7}, {Rate: 3}, {Law: Rayleigh, Alpha: 1.5}, {Law: LogNormal, Mu: .2, Sigma: .8}}

func TestInferIsTheDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := drawn(t)
		orders := map[string]spread.Window{}
		for _, name := range c.Names {
			if first := rapid.IntRange(-4, 24).Draw(t, "order"); first >= 0 {
				orders[name] = spread.Window{First: float64(first) / 4, Last: float64(first+rapid.IntRange(0, 9).Draw(t, "length")) / 4}
			}
		}
		if len(orders) > 0 {
			c.heed(orders)
		}
		if c.Chains() == 0 {
			t.Skip("nobody follows anybody")
		}
		o := Options{Delay: rapid.SampledFrom(delays).Draw(t, "delay"), Edges: 100, Force: true,
			Window: float64(rapid.SampledFrom([]int{0, 0, 2}).Draw(t, "window"))}
		got, err := Infer(context.Background(), c, o)
		if err != nil {
			t.Fatal(err)
		}
		n := &naive{c: c, o: got.Options, edge: map[Pair]bool{}, orders: orders}
		for i, e := range got.Edges {
			want, ok := n.next()
			if !ok || e.From != want.From || e.To != want.To || math.Abs(e.Gain-want.Gain) > 1e-8 {
				t.Fatalf("edge %d = %+v, want %+v", i, e, want)
			}
			if c.Len() > 1 && e.Gain > 1e-6 && math.Abs(e.P-want.P) > 1e-6 {
				t.Fatalf("edge %d: p = %v, want %v", i, e.P, want.P)
			}
		}
		if left, ok := n.next(); ok {
			t.Fatalf("%+v is possible and not there", left)
		}
	})
}

// Whether all gains are kept or those of a child are added up anew is not to be seen.
func TestInferAlikeHoweverGainsAreKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := drawn(t)
		o := Options{Delay: rapid.SampledFrom(delays).Draw(t, "delay"), Edges: 30, Force: true}
		n, m, err := prepare(c, o)
		if err != nil {
			t.Fatal(err)
		}
		kept, anew := newGreedy(m), newGreedy(m)
		kept.keep(true)
		anew.keep(false)
		got, err := kept.run(context.Background(), nil, n.Options)
		if err != nil {
			t.Fatal(err)
		}
		want, err := anew.run(context.Background(), nil, n.Options)
		if err != nil || !equal(got, want) {
			t.Fatalf("edges = %v, %v, want %v", got, err, want)
		}
	})
}
