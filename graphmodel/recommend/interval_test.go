package recommend

import (
	"math"
	"testing"
)

func TestWilson(t *testing.T) {
	for _, test := range []struct {
		k, n      int
		low, high float64
	}{
		{0, 10, 0, .2775}, {3, 5, .2307, .8824}, {5, 10, .2366, .7634}, {6, 20, .1455, .5190},
		{14, 38, .2338, .5272}, {10, 10, .7225, 1}, {2, 40, .0138, .1650}, {90, 300, .2509, .3541},
	} {
		got, ok := Wilson(test.k, test.n)
		if !ok || math.Abs(got.Low-test.low) > 5.1e-5 || math.Abs(got.High-test.high) > 5.1e-5 {
			t.Errorf("Wilson(%d, %d): got %.4f, %v, want %.4f to %.4f", test.k, test.n, got, ok, test.low, test.high)
		}
	}
	if got, ok := Wilson(0, 0); ok {
		t.Errorf("Wilson(0, 0): got %v, want none", got)
	}
}

func TestNewcombe(t *testing.T) {
	for _, test := range []struct {
		k1, n1, k2, n2 int
		low, high      float64
	}{
		{14, 38, 9, 60, .0439, .3915}, {6, 20, 9, 60, -.0403, .3796}, {2, 40, 90, 300, -.3151, -.1249},
	} {
		got, ok := Newcombe(test.k1, test.n1, test.k2, test.n2)
		if !ok || math.Abs(got.Low-test.low) > 5.1e-5 || math.Abs(got.High-test.high) > 5.1e-5 {
			t.Errorf("Newcombe of %d/%d and %d/%d: got %.4f, want %.4f to %.4f", test.k1, test.n1, test.k2, test.n2, got, test.low, test.high)
		}
	}
	if _, ok := Newcombe(1, 2, 0, 0); ok {
		t.Error("Newcombe against nobody: got an interval, want none")
	}
}

// TestShrunk: .2203 is what the formula gives. The .2766 that has been noted for it is
// 26/94, with k + m in the place of n + m.
func TestShrunk(t *testing.T) {
	if got := Shrunk(14, 38, .15); math.Abs(got-26./118) > 1e-15 {
		t.Errorf("Shrunk(14, 38, .15): got %.4f, want 26/118", got)
	}
}

func TestVerdict(t *testing.T) {
	for _, test := range []struct {
		n, k, n0, k0 int
		want         Verdict
	}{
		{4, 4, 60, 9, Refused}, {0, 0, 0, 0, Refused}, {5, 5, 60, 9, CountsOnly}, {9, 9, 60, 0, CountsOnly},
		{38, 2, 60, 9, CountsOnly}, {38, 14, 60, 9, MoreOften}, {20, 6, 60, 9, ShareShown}, {38, 14, 0, 0, ShareShown},
	} {
		difference, compared := Newcombe(test.k, test.n, test.k0, test.n0)
		if got := verdict(test.n, test.k, difference, compared); got != test.want {
			t.Errorf("%d of %d against %d of %d: got %s, want %s", test.k, test.n, test.k0, test.n0, got, test.want)
		}
	}
}

func TestDiversify(t *testing.T) {
	relevance := []float64{1, .95, .6}
	similar := func(a, b int) float64 {
		if a+b == 1 {
			return .9
		}
		return .1
	}
	for _, test := range []struct {
		lambda float64
		second int
		b, c   float64
	}{{.8, 1, .580, .460}, {.7, 1, .395, .390}, {.5, 2, .025, .250}} {
		b, c := marginal(test.lambda, relevance[1], similar(1, 0)), marginal(test.lambda, relevance[2], similar(2, 0))
		if !near(b, test.b) || !near(c, test.c) {
			t.Errorf("λ = %v: got %v and %v, want %v and %v", test.lambda, b, c, test.b, test.c)
		}
		if got := Diversify(relevance, test.lambda, 100, similar); got[0] != 0 || got[1] != test.second {
			t.Errorf("λ = %v: got %v, want 0, then %d", test.lambda, got, test.second)
		}
	}
	if got := Diversify(nil, .7, 100, similar); len(got) != 0 {
		t.Errorf("of nothing: got %v", got)
	}
}
