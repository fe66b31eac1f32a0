package spread

import (
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"gonum.org/v1/gonum/stat"
	"gonum.org/v1/gonum/stat/combin"

	"ronghe/graphmodel"
)

// path is n units in a line, each the neighbour of the next.
func path(t testing.TB, n int) *Weights {
	return weightsOf(t, n, pathLinks(n)...)
}

func pathLinks(n int) []Link {
	var links []Link
	for i := range int32(n - 1) {
		links = append(links, Link{i, i + 1, 1}, Link{i + 1, i, 1})
	}
	return links
}

func TestMoranOfPath(t *testing.T) {
	ctx, x := context.Background(), []float64{1, 1, 0, 0}
	m, err := Moran(ctx, x, path(t, 4).RowStandardised(), Draws{})
	if err != nil {
		t.Fatal(err)
	}
	near(t, "I", m.I, .5, 1e-14)
	near(t, "E", m.Expected, -1./3, 1e-14)
	near(t, "V", m.Variance, 7./18, 1e-14)
	near(t, "z", m.Z, 1.3363062, 5e-8)
	near(t, "p", m.P, .0907246, 5e-8)
	near(t, "p on both sides", m.PBoth, 2*.0907246, 1e-7)
	if !math.IsNaN(m.Permutation.Both) {
		t.Errorf("p without draws: got %v, want NaN", m.Permutation.Both)
	}
	m, err = Moran(ctx, x, path(t, 4), Draws{})
	if err != nil {
		t.Fatal(err)
	}
	near(t, "binary I", m.I, 1./3, 1e-14)
	near(t, "binary V", m.Variance, 8./27, 1e-14)
}

func TestJoinCountsOfPath(t *testing.T) {
	j, err := JoinCounts(context.Background(), []bool{true, true, false, false}, path(t, 4), Draws{Count: 999, Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	for what, c := range map[string]struct {
		got         JoinCount
		count, e, v float64
	}{"BB": {j.BB, 1, .5, .25}, "WW": {j.WW, 1, .5, .25}, "BW": {j.BW, 1, 2, 2. / 3}} {
		near(t, what, c.got.Count, c.count, 0)
		near(t, "E "+what, c.got.Expected, c.e, 1e-14)
		near(t, "V "+what, c.got.Variance, c.v, 1e-14)
	}
	// Of the six ways to deal out two adopters three have them side by side, and two
	// of these at an end, with one pair of one each.
	near(t, "p of BB", j.BB.Permutation.High, .5, .05)
	near(t, "p of BW", j.BW.Permutation.Low, 1./3, .05)
	near(t, "p of BW from above", j.BW.Permutation.High, 1, 0)
}

// TestVariancesAreThoseOfAllDeals: expectations, variances and permutation p are
// those of every way to deal the values out, for weights of any kind.
func TestVariancesAreThoseOfAllDeals(t *testing.T) {
	ctx, rng := context.Background(), rand.New(rand.NewPCG(5, 6))
	for range 20 {
		n := 4 + rng.IntN(3)
		links := append(randomLinks(rng, n), pathLinks(n)...)
		w := weightsOf(t, n, distinct(links)...)
		x := make([]float64, n)
		for i := range x {
			x[i] = float64(rng.IntN(4))
		}
		x[0] = 9
		got, err := Moran(ctx, x, w, Draws{Count: 2000, Seed: 7})
		if err != nil {
			t.Fatal(err)
		}
		var all []float64
		both := 0.0
		for _, order := range combin.Permutations(n, n) {
			dealt := make([]float64, n)
			for i, j := range order {
				dealt[i] = x[j]
			}
			m, err := Moran(ctx, dealt, w, Draws{})
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, m.I)
			if math.Abs(m.I-m.Expected) >= math.Abs(got.I-got.Expected)-1e-9 {
				both++
			}
		}
		near(t, "E", got.Expected, stat.Mean(all, nil), 1e-10)
		near(t, "V", got.Variance, stat.PopVariance(all, nil), 1e-10)
		near(t, "permutation p", got.Permutation.Both, both/float64(len(all)), .05)
	}
}

// distinct is links without the later of two of one pair.
func distinct(links []Link) []Link {
	seen := map[[2]int32]bool{}
	var out []Link
	for _, l := range links {
		if pair := [2]int32{l.From, l.To}; !seen[pair] {
			seen[pair] = true
			out = append(out, l)
		}
	}
	return out
}

func TestJoinVariancesAreThoseOfAllDeals(t *testing.T) {
	ctx, n := context.Background(), 7
	w := weightsOf(t, n, append(pathLinks(n), Link{0, 4, 1}, Link{4, 0, 1}, Link{2, 6, 1}, Link{6, 2, 1})...)
	for adopters := 1; adopters < n; adopters++ {
		var counts [3][]float64
		var last JoinCountTest
		for _, chosen := range combin.Combinations(n, adopters) {
			adopted := make([]bool, n)
			for _, i := range chosen {
				adopted[i] = true
			}
			j, err := JoinCounts(ctx, adopted, w, Draws{})
			if err != nil {
				t.Fatal(err)
			}
			last = j
			for i, c := range []JoinCount{j.BB, j.WW, j.BW} {
				counts[i] = append(counts[i], c.Count)
			}
		}
		for i, c := range []JoinCount{last.BB, last.WW, last.BW} {
			near(t, "E", c.Expected, stat.Mean(counts[i], nil), 1e-12)
			near(t, "V", c.Variance, stat.PopVariance(counts[i], nil), 1e-12)
		}
	}
}

// TestIslandsAreLeftOut: a unit without neighbours changes nothing and is named.
func TestIslandsAreLeftOut(t *testing.T) {
	ctx, draws := context.Background(), Draws{Count: 99, Seed: 3}
	without, err := Moran(ctx, []float64{1, 1, 0, 0}, path(t, 4), draws)
	if err != nil {
		t.Fatal(err)
	}
	with, err := Moran(ctx, []float64{1, 1, 0, 0, 77, math.NaN()}, weightsOf(t, 6, pathLinks(4)...), draws)
	if err != nil {
		t.Fatal(err)
	}
	without.Islands = []int32{4, 5}
	if diff := cmp.Diff(with, without); diff != "" {
		t.Error(diff)
	}
}

func TestMoranRefuses(t *testing.T) {
	ctx := context.Background()
	for name, test := range map[string]struct {
		x []float64
		w *Weights
	}{
		"constant":             {[]float64{.1, .1, .1, .1}, path(t, 4)},
		"constant but islands": {[]float64{1, 1, 1, 1, 0}, weightsOf(t, 5, pathLinks(4)...)},
		"three units":          {[]float64{1, 0, 1}, path(t, 3)},
		"not a number":         {[]float64{1, 0, math.NaN(), 1}, path(t, 4)},
		"too few values":       {[]float64{1, 0, 1}, path(t, 4)},
	} {
		if m, err := Moran(ctx, test.x, test.w, Draws{}); !errors.Is(err, graphmodel.ErrInvalid) {
			t.Errorf("%s: got %+v, %v, want ErrInvalid", name, m, err)
		}
	}
	adopted := []bool{true, false, false, true}
	for name, w := range map[string]*Weights{
		"one way":      weightsOf(t, 4, Link{0, 1, 1}, Link{1, 2, 1}, Link{2, 3, 1}),
		"standardised": path(t, 4).RowStandardised(),
	} {
		if _, err := JoinCounts(ctx, adopted, w, Draws{}); !errors.Is(err, graphmodel.ErrInvalid) {
			t.Errorf("%s: got %v, want ErrInvalid", name, err)
		}
	}
	if _, err := JoinCounts(ctx, make([]bool, 4), path(t, 4), Draws{}); !errors.Is(err, graphmodel.ErrInvalid) {
		t.Errorf("no adopter: got %v, want ErrInvalid", err)
	}
	done, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := Moran(done, []float64{1, 1, 0, 0}, path(t, 4), Draws{Count: 9}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: got %v, want context.Canceled", err)
	}
}

// TestBenjaminiHochberg: numbers of R's p.adjust(p, "BH").
func TestBenjaminiHochberg(t *testing.T) {
	nan := math.NaN()
	got := BenjaminiHochberg([]float64{.04, .01, nan, .03, .02, .9})
	want := []float64{.05, .05, nan, .05, .05, .9}
	if diff := cmp.Diff(got, want, cmpopts.EquateNaNs(), cmpopts.EquateApprox(0, 1e-12)); diff != "" {
		t.Error(diff)
	}
	got = BenjaminiHochberg([]float64{.001, .5, .02, .02})
	want = []float64{.004, .5, .08 / 3, .08 / 3}
	if diff := cmp.Diff(got, want, cmpopts.EquateApprox(0, 1e-12)); diff != "" {
		t.Error(diff)
	}
}

func TestClusteringByPeriod(t *testing.T) {
	ctx, draws := context.Background(), Draws{Count: 199, Seed: 4}
	tests, err := ClusteringByPeriod(ctx, []float64{2001, 2001, 2002, 2003, 2003, Never}, path(t, 6), Window{2000, 2003}, draws)
	if err != nil {
		t.Fatal(err)
	}
	var adopters []int
	for _, test := range tests {
		adopters = append(adopters, test.Adopters)
	}
	if diff := cmp.Diff(adopters, []int{0, 2, 3, 5}); diff != "" {
		t.Error(diff)
	}
	if !errors.Is(tests[0].Skipped, graphmodel.ErrInvalid) || !math.IsNaN(tests[0].MoranAdjusted) {
		t.Errorf("before the first: got %+v, want it skipped", tests[0])
	}
	near(t, "BB in 2002", tests[2].Joins.BB.Count, 2, 0)
	for _, test := range tests[1:] {
		if p := test.Moran.Permutation.Both; test.Skipped != nil || !(test.MoranAdjusted >= p && test.MoranAdjusted <= 3*p+1e-12) {
			t.Errorf("%g: got p %v and %v adjusted for three tests, %v", test.Period, p, test.MoranAdjusted, test.Skipped)
		}
	}
	again, err := ClusteringByPeriod(ctx, []float64{2001, 2001, 2002, 2003, 2003, Never}, path(t, 6), Window{2000, 2003}, draws)
	if diff := cmp.Diff(again[1:], tests[1:], cmpopts.EquateNaNs()); diff != "" || err != nil {
		t.Error("the second time:", diff, err)
	}
}

// BenchmarkMoran: 339 cities, 2,712 links, 999 draws.
func BenchmarkMoran(b *testing.B) {
	const n = 339
	rng := rand.New(rand.NewPCG(1, 1))
	var links []Link
	for i := range int32(n) {
		for d := int32(1); d <= 4; d++ {
			links = append(links, Link{i, (i + d) % n, 1}, Link{(i + d) % n, i, 1})
		}
	}
	w, x := weightsOf(b, n, links...), make([]float64, n)
	for i := range x {
		x[i] = rng.Float64()
	}
	for b.Loop() {
		if _, err := Moran(context.Background(), x, w.RowStandardised(), Draws{Count: 999, Seed: 1}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(links)), "links")
}
