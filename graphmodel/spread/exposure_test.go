package spread

import (
	"errors"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"ronghe/graphmodel"
)

// threeUnits is a→{b,c}, b→{c}, c→{a}.
func threeUnits(t *testing.T) *Weights {
	return weightsOf(t, 3, Link{2, 0, 1}, Link{0, 2, 1}, Link{1, 2, 1}, Link{0, 1, 1})
}

func weightsOf(t testing.TB, n int, links ...Link) *Weights {
	t.Helper()
	w, err := NewWeights(n, links)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func TestExposure(t *testing.T) {
	p, err := Exposure([]float64{2, 1, 3}, threeUnits(t), Window{1, 3})
	if err != nil {
		t.Fatal(err)
	}
	want := []float64{.5, .5, 1, 0, 0, 1, 0, 1, 1}
	if diff := cmp.Diff(p, &ExposurePanel{First: 1, Periods: 3, Values: want}); diff != "" {
		t.Error(diff)
	}
	near(t, "E_c(2)", p.At(2, 2), 1, 0)
	if v := p.At(0, 4); !math.IsNaN(v) {
		t.Errorf("outside the window: got %v, want NaN", v)
	}
	thresholds, err := Thresholds([]float64{2, 1, 3}, threeUnits(t), 0)
	if diff := cmp.Diff(thresholds, []float64{.5, 0, 1}); diff != "" || err != nil {
		t.Error(diff, err)
	}
}

// TestExposureOfSome: a unit without neighbours has none and not 0, and nobody knows
// whether a neighbour without a date had adopted.
func TestExposureOfSome(t *testing.T) {
	w := weightsOf(t, 4, Link{0, 1, 1}, Link{0, 2, 3}, Link{0, 3, 1}, Link{1, 2, 1})
	p, err := Exposure([]float64{Never, Unknown, 1999, Never}, w, Window{2000, 2001})
	if err != nil {
		t.Fatal(err)
	}
	nan := math.NaN()
	want := &ExposurePanel{2000, 2, []float64{.75, .75, 1, 1, nan, nan, nan, nan}, []int32{2, 3}}
	if diff := cmp.Diff(p, want, cmpopts.EquateNaNs()); diff != "" {
		t.Error(diff)
	}
	got, err := Thresholds([]float64{2000, Unknown, 2000, Never}, w, 1)
	if diff := cmp.Diff(got, []float64{0, nan, nan, nan}, cmpopts.EquateNaNs()); diff != "" || err != nil {
		t.Error(diff, err)
	}
}

// TestExposureBruteForce holds Exposure against its definition.
func TestExposureBruteForce(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for range 200 {
		n := 2 + rng.IntN(9)
		times := make([]float64, n)
		for i := range times {
			times[i] = []float64{Never, Unknown, float64(rng.IntN(8)), float64(rng.IntN(16)) / 2}[rng.IntN(4)]
		}
		links := randomLinks(rng, n)
		w := weightsOf(t, n, links...)
		p, err := Exposure(times, w, Window{1, 6})
		if err != nil {
			t.Fatal(err)
		}
		for i := range n {
			for period := 1.0; period <= 6; period++ {
				up, all := 0.0, 0.0
				for _, l := range links {
					if int(l.From) != i || math.IsNaN(times[l.To]) {
						continue
					}
					all += l.Weight
					if math.Floor(times[l.To]) <= period {
						up += l.Weight
					}
				}
				if got, want := p.At(i, period), up/all; math.Abs(got-want) > 1e-12 || math.IsNaN(got) != math.IsNaN(want) {
					t.Fatalf("unit %d in %g: got %v, want %v", i, period, got, want)
				}
			}
		}
	}
}

// randomLinks is links of random weights among n units, in random order.
func randomLinks(rng *rand.Rand, n int) []Link {
	var links []Link
	for i := range n {
		for j := range n {
			if i != j && rng.IntN(2) == 0 {
				links = append(links, Link{int32(i), int32(j), .5 + rng.Float64()})
			}
		}
	}
	rng.Shuffle(len(links), func(a, b int) { links[a], links[b] = links[b], links[a] })
	return links
}

func TestWeightsRefuse(t *testing.T) {
	for name, links := range map[string][]Link{
		"a unit outside": {{0, 3, 1}},
		"one below 0":    {{-1, 2, 1}},
		"itself":         {{1, 1, 1}},
		"twice":          {{0, 1, 1}, {1, 2, 1}, {0, 1, 2}},
		"weight 0":       {{0, 1, 0}},
		"weight NaN":     {{0, 1, math.NaN()}},
		"weight Inf":     {{0, 1, math.Inf(1)}},
	} {
		if _, err := NewWeights(3, links); !errors.Is(err, graphmodel.ErrInvalid) {
			t.Errorf("%s: got %v, want ErrInvalid", name, err)
		}
	}
	if _, err := Exposure([]float64{1, 2}, threeUnits(t), Window{1, 3}); !errors.Is(err, graphmodel.ErrInvalid) {
		t.Errorf("two times of three units: got %v, want ErrInvalid", err)
	}
	if _, err := Exposure([]float64{1, 2, 3}, threeUnits(t), Window{3, 1}); !errors.Is(err, graphmodel.ErrInvalid) {
		t.Errorf("no window: got %v, want ErrInvalid", err)
	}
}

func TestWeightsParts(t *testing.T) {
	w := threeUnits(t)
	if diff := cmp.Diff(w.Transposed().Transposed(), w); diff != "" {
		t.Error(diff)
	}
	near(t, "weight of c for a, standardised", w.RowStandardised().between(0, 2), .5, 0)
	near(t, "weight of a for c, turned round", w.Transposed().between(0, 2), 1, 0)
	near(t, "weight of a for b", w.between(1, 0), 0, 0)
	if diff := cmp.Diff(weightsOf(t, 4, Link{3, 1, 1}).Islands(), []int32{0, 2}); diff != "" {
		t.Error(diff)
	}
}

// TestInfection: b adopts at 1, a who looks at b at 2, c who looks at a at 3.
func TestInfection(t *testing.T) {
	nan := math.NaN()
	for _, test := range []struct {
		times                       []float64
		infectious, susceptibleWant []float64
	}{
		{[]float64{2, 1, 3}, []float64{1, 1, 0}, []float64{1, 0, 1}},
		// a and c follow b at once: only a looks at b, and each is one of two.
		{[]float64{2, 1, 2}, []float64{0, .5, 0}, []float64{1, 0, 0}},
		// c has not adopted by the end: it is nobody's follower, nor yet to come.
		{[]float64{2, 1, Never}, []float64{0, 1, nan}, []float64{1, 0, nan}},
		{[]float64{2.9, 1.2, 3}, []float64{1, 1, 0}, []float64{1, 0, 1}},
		{[]float64{Unknown, 1, 2}, []float64{nan, 0, 0}, []float64{nan, 0, 0}},
	} {
		inf, err := Infectiousness(test.times, threeUnits(t))
		if diff := cmp.Diff(inf, test.infectious, cmpopts.EquateNaNs()); diff != "" || err != nil {
			t.Errorf("infectiousness of %v: %s %v", test.times, diff, err)
		}
		sus, err := Susceptibility(test.times, threeUnits(t))
		if diff := cmp.Diff(sus, test.susceptibleWant, cmpopts.EquateNaNs()); diff != "" || err != nil {
			t.Errorf("susceptibility of %v: %s %v", test.times, diff, err)
		}
	}
}
