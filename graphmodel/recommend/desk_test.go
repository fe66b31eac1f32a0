package recommend

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestInclinationExample(t *testing.T) {
	if got := Inclination(.9+.8, .9+.8+.5+.4, .1); !near(got, .5) {
		t.Errorf("q: got %v, want .5", got)
	}
}

// TestGreedyExample is the worked example of which cases to promote.
func TestGreedyExample(t *testing.T) {
	q := [][]float64{{.6, .5, .4, 0, 0}, {.55, .5, .3, 0, 0}, {0, 0, .1, .5, .4}}
	first := func(a, b int) bool { return a < b }
	got := greedy([]float64{.7, .72, .72}, q, 3, first)
	want := []gained{{0, 1.05, 1.5}, {2, .6912, 2.46}, {1, .455, 3.092}}
	if len(got) != len(want) {
		t.Fatalf("got %v, want %v", got, want)
	}
	for k, g := range got {
		if g.at != want[k].at || math.Abs(g.gain-want[k].gain) > 5e-4 || math.Abs(g.reached-want[k].reached) > 5e-4 {
			t.Errorf("choice %d: got %+v, want %+v", k+1, g, want[k])
		}
	}
	for e, want := range []float64{1.05, .972, .72} {
		if got := []float64{.7, .72, .72}[e] * covered(q[e], nil); !near(got, want) {
			t.Errorf("gain of %d at first: got %v, want %v", e, got, want)
		}
	}
	left := leave(nil, q[0])
	for e, want := range map[int]float64{1: .468, 2: .6912} {
		if got := float64(.72 * covered(q[e], left)); !near(got, want) {
			t.Errorf("gain of %d after the first: got %v, want %v", e, got, want)
		}
	}
}

// TestAdoptionGapExample: 2 of 40 here, 90 of 300 elsewhere.
func TestAdoptionGapExample(t *testing.T) {
	p := FisherLess(2, 40, 90, 300)
	if math.Abs(p-.000216) > 5e-7 {
		t.Errorf("p: got %.7f, want .000216", p)
	}
	gap := newAdoptionGap(2, 40, 90, 300, p)
	for _, c := range []struct {
		name      string
		got, want float64
	}{
		{"here low", gap.Here.Low, .0138}, {"here high", gap.Here.High, .1650},
		{"rest low", gap.Rest.Low, .2509}, {"rest high", gap.Rest.High, .3541},
		{"difference low", gap.Difference.Low, -.3151}, {"difference high", gap.Difference.High, -.1249},
		{"missing", gap.Missing, 10},
	} {
		if math.Abs(c.got-c.want) > 5.01e-5 {
			t.Errorf("%s: got %.5f, want %.4f", c.name, c.got, c.want)
		}
	}
}

// TestFisherLess holds the sum against counting all tables of small margins.
func TestFisherLess(t *testing.T) {
	choose := func(n, k int) float64 {
		c := 1.0
		for i := range k {
			c = c * float64(n-i) / float64(i+1)
		}
		return c
	}
	for n := 1; n <= 6; n++ {
		for m := 1; m <= 6; m++ {
			for k := 0; k <= n; k++ {
				for l := 0; l <= m; l++ {
					want := 0.0
					for x := 0; x <= k; x++ {
						if y := k + l - x; y >= 0 && y <= m {
							want += choose(n, x) * choose(m, y) / choose(n+m, k+l)
						}
					}
					if got := FisherLess(k, n, l, m); math.Abs(got-want) > 1e-9 {
						t.Errorf("%d of %d, %d of %d: got %v, want %v", k, n, l, m, got, want)
					}
				}
			}
		}
	}
}

func TestBenjaminiHochberg(t *testing.T) {
	// The example of Benjamini and Hochberg (1995), section 3: at 5% four of 15.
	p := []float64{.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1}
	want := []bool{true, true, true, true, false, false, false, false, false, false, false, false, false, false, false}
	if diff := cmp.Diff(want, BenjaminiHochberg(p, .05)); diff != "" {
		t.Error(diff)
	}
	if got := BenjaminiHochberg(nil, .1); len(got) != 0 {
		t.Errorf("of none: got %v", got)
	}
}
