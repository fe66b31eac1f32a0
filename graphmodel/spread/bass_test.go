package spread

import (
	"errors"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

// near fails the test where got is not want within tol.
func near(t *testing.T, what string, got, want, tol float64) {
	t.Helper()
	if !(math.Abs(got-want) <= tol) {
		t.Errorf("%s: got %.12g, want %.12g", what, got, want)
	}
}

func TestBassCurve(t *testing.T) {
	c := BassCurve{P: .03, Q: .38, M: 100}
	near(t, "F(1)", c.Share(1), .0357581643, 5e-11)
	near(t, "F(5)", c.Share(5), .3311986425, 5e-11)
	near(t, "F(10)", c.Share(10), .8128032212, 5e-11)
	near(t, "peak time", c.PeakTime(), 6.1926191977, 5e-11)
	near(t, "peak rate", c.PeakRate(), 11.0592105263, 5e-11)
	near(t, "t50", c.Quantile(.5), 6.5501886470, 5e-11)
	near(t, "F at the peak", c.Share(c.PeakTime()), c.PeakShare(), 1e-14)
	near(t, "rate at the peak", c.Rate(c.PeakTime()), c.PeakRate(), 1e-12)
	near(t, "F at t90", c.Share(c.Quantile(.9)), .9, 1e-14)
	near(t, "F(0)", c.Share(0), 0, 0)
	near(t, "adopters before the start", c.Adopters(-1), 0, 0)
	falling := BassCurve{P: .4, Q: .1, M: 50}
	near(t, "a falling rate's peak", falling.PeakTime(), 0, 0)
	near(t, "a falling rate at 0", falling.PeakRate(), falling.Rate(0), 1e-12)
	near(t, "its share at the peak", falling.PeakShare(), 0, 0)
}

// TestBassOfVideoRecorders: sales of recorders in the United States, 1980 to 1989, in
// thousands, and what R's nls prints of the density, as in many tutorials.
func TestBassOfVideoRecorders(t *testing.T) {
	fit, err := FitBass([]float64{840, 1470, 2110, 4000, 7590, 10950, 10530, 9470, 7790, 5890}, BassDensity)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range []struct {
		got       Estimate
		value, se float64
	}{{fit.P, 6.594e-03, 1.430e-03}, {fit.Q, 6.381e-01, 4.140e-02}, {fit.M, 6.798e+04, 3.128e+03}} {
		near(t, "value", e.got.Value/e.value, 1, 1e-4)
		near(t, "standard error", e.got.SE/e.se, 1, 4e-4)
	}
	near(t, "residual standard error", fit.RMSE*math.Sqrt(10./7), 727.2, .05)
}

// TestBassSlopes: the derivatives are those of Share, and Rate is that by time.
func TestBassSlopes(t *testing.T) {
	const h = 1e-6
	for _, c := range []BassCurve{{.03, .38, 1}, {.001, .6, 1}, {.3, -.1, 1}} {
		for _, at := range []float64{.5, 3, 20} {
			f, byP, byQ := c.shareSlopes(at)
			near(t, "F", f, c.Share(at), 1e-15)
			up, down := BassCurve{c.P + h*c.P, c.Q, 1}, BassCurve{c.P - h*c.P, c.Q, 1}
			near(t, "by P", byP, (up.Share(at)-down.Share(at))/(2*h*c.P), 1e-6*(1+math.Abs(byP)))
			up, down = BassCurve{c.P, c.Q + h, 1}, BassCurve{c.P, c.Q - h, 1}
			near(t, "by Q", byQ, (up.Share(at)-down.Share(at))/(2*h), 1e-7)
			near(t, "rate", c.Rate(at), (c.Share(at+h)-c.Share(at-h))/(2*h), 1e-8)
		}
	}
}

// bassSeries is what a curve gives in n periods.
func bassSeries(c BassCurve, n int) []float64 {
	counts := make([]float64, n)
	for i := range counts {
		counts[i] = c.Adopters(float64(i+1)) - c.Adopters(float64(i))
	}
	return counts
}

// TestBassRecovers: from the series of a curve past its peak the fit comes back to
// the curve, over a wide grid and in whatever unit of time.
func TestBassRecovers(t *testing.T) {
	fits := 0
	for _, p := range []float64{1e-6, 1e-4, .001, .005, .03, .1} {
		for _, q := range []float64{.03, .1, .2, .38, .6, 1, 2} {
			for _, m := range []float64{20, 3000, 1e7} {
				c := BassCurve{p, q, m}
				n := int(math.Ceil(max(c.Quantile(.8), 1.3*c.PeakTime())))
				if n < minBassPeriods {
					continue
				}
				for _, method := range []BassMethod{BassIncrements, BassCumulative, BassDensity} {
					counts := bassSeries(c, n)
					for i := range counts {
						if method == BassDensity {
							counts[i] = c.Rate(float64(i + 1))
						}
					}
					fit, err := FitBass(counts, method)
					if err != nil {
						t.Errorf("%+v over %d periods, method %d: %v", c, n, method, err)
						continue
					}
					fits++
					near(t, "P", fit.P.Value/p, 1, 1e-5)
					near(t, "Q", fit.Q.Value/q, 1, 1e-5)
					near(t, "M", fit.M.Value/m, 1, 1e-6)
					near(t, "R²", fit.RSquared, 1, 1e-9)
				}
			}
		}
	}
	if fits < 190 {
		t.Errorf("got %d fits, want at least 190", fits)
	}
}

// TestBassWithNoise: the 95% intervals hold the truth in about 95% of noisy series.
func TestBassWithNoise(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	truth := BassCurve{.01, .4, 500}
	const trials = 1000
	var inP, inQ, inM, fits float64
	for range trials {
		counts := bassSeries(truth, 20)
		for i := range counts {
			counts[i] = max(0, counts[i]+2*rng.NormFloat64())
		}
		fit, err := FitBass(counts, BassIncrements)
		if err != nil {
			t.Fatal(err)
		}
		fits++
		holds := func(e Estimate, v float64) float64 {
			if e.Low <= v && v <= e.High {
				return 1
			}
			return 0
		}
		inP, inQ, inM = inP+holds(fit.P, truth.P), inQ+holds(fit.Q, truth.Q), inM+holds(fit.M, truth.M)
	}
	near(t, "coverage of P", inP/fits, .95, .03)
	near(t, "coverage of Q", inQ/fits, .95, .03)
	near(t, "coverage of M", inM/fits, .95, .03)
}

// TestBassGolden: numbers of scipy 1.x's curve_fit (which is what R's nls gives),
// statsmodels' OLS for the linear method, and their covariance by the delta method.
func TestBassGolden(t *testing.T) {
	counts := []float64{2, 3, 4, 7, 9, 14, 12, 13, 9, 6, 4, 3, 1}
	for _, test := range []struct {
		method  BassMethod
		p, q, m [2]float64 // value, standard error
	}{
		{BassIncrements, [2]float64{.0128048028, .00193606}, [2]float64{.584266742, .0313395}, [2]float64{88.3133994, 3.2224}},
		{BassCumulative, [2]float64{.0135004582, .000554938}, [2]float64{.573897958, .0101938}, [2]float64{88.934648, .43342}},
		{BassLinear, [2]float64{.0259534517, .00685842}, [2]float64{.556157703, .03602252}, [2]float64{86.9069863, 1.16782731}},
	} {
		fit, err := FitBass(counts, test.method)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range []struct {
			got  Estimate
			want [2]float64
		}{{fit.P, test.p}, {fit.Q, test.q}, {fit.M, test.m}} {
			near(t, "value", e.got.Value/e.want[0], 1, 2e-7)
			near(t, "standard error", e.got.SE/e.want[1], 1, 1e-4)
			near(t, "half of the interval", (e.got.High-e.got.Value)/e.got.SE, 2.2281388520, 1e-9) // t of 10 degrees
		}
	}
	fit, err := FitBass(counts, BassIncrements)
	if err != nil {
		t.Fatal(err)
	}
	near(t, "peak time", fit.PeakTime.Value, 6.3987931, 1e-6)
	near(t, "its standard error", fit.PeakTime.SE, .11333395, 1e-6)
	near(t, "RMSE", fit.RMSE, math.Sqrt(7.184355892/13), 1e-9)
}

// TestSeriesOf counts in calendar periods, without those that are not dated or come
// after the last one.
func TestSeriesOf(t *testing.T) {
	got := SeriesOf([]float64{2004, Never, 2002.5, Unknown, 2002, 2001, 2009, 2005.9}, 2005)
	want := AdoptionSeries{First: 2001, Counts: []float64{1, 2, 0, 1, 1}, Undated: 1}
	if diff := cmp.Diff(got, want); diff != "" {
		t.Error(diff)
	}
	got = SeriesOf([]float64{Never, Unknown}, 2005)
	if diff := cmp.Diff(got, AdoptionSeries{Undated: 1}); diff != "" {
		t.Error(diff)
	}
}

func TestBassNotes(t *testing.T) {
	for _, test := range []struct {
		counts []float64
		method BassMethod
		want   []string
	}{
		{[]float64{2, 3, 4, 7, 9, 14, 12, 13, 9, 6, 4, 3, 1}, BassIncrements, nil},
		{[]float64{2, 3, 4, 7, 9, 14, 12, 13, 9, 6, 4, 3, 1}, BassCumulative, []string{"bass.cumulative"}},
		{[]float64{2, 0, 3, 4, 5, 4, 1, 2, 0, 0}, BassIncrements, []string{"bass.few"}},
		{[]float64{30, 22, 16, 12, 8, 6, 5, 3}, BassIncrements, []string{"bass.short", "bass.noimitation"}},
		{bassSeries(BassCurve{.01, .4, 100}, 11), BassIncrements, []string{"bass.nearpeak"}},
	} {
		fit, err := FitBass(test.counts, test.method)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, note := range fit.Notes {
			got = append(got, note.Code)
		}
		if diff := cmp.Diff(got, test.want); diff != "" {
			t.Errorf("%v: %s", test.counts, diff)
		}
	}
}

func TestBassRefuses(t *testing.T) {
	early := bassSeries(BassCurve{.002, .3, 1000}, 12) // the peak is at 16.6
	for _, test := range []struct {
		name   string
		counts []float64
		method BassMethod
	}{
		{"nothing", nil, BassIncrements},
		{"four adopters", []float64{1, 0, 0, 1, 0, 1, 0, 0, 1}, BassIncrements},
		{"all ties", []float64{9, 0, 0, 0, 0, 0, 0, 0, 0}, BassIncrements},
		{"seven periods", []float64{1, 3, 5, 7, 5, 3, 1}, BassIncrements},
		{"before the peak", early, BassIncrements},
		{"before the peak, cumulative", early, BassCumulative},
		{"still growing", []float64{1, 1, 2, 3, 4, 6, 9, 13, 20, 30}, BassIncrements},
		{"neither rising nor falling", []float64{5, 6, 5, 5, 6, 5, 6, 5, 6, 5}, BassIncrements},
		{"a negative count", []float64{5, 6, -5, 5, 6, 5, 6, 5, 6, 5}, BassIncrements},
		{"not a number", []float64{5, math.NaN(), 5, 5, 6, 5, 6, 5, 6, 5}, BassIncrements},
		{"linear with p below 0", []float64{1, 1, 1, 2, 3, 8, 30, 60, 40, 10, 2}, BassLinear},
		{"linear, still growing", []float64{1, 1, 2, 3, 4, 6, 9, 13, 20, 30}, BassLinear},
	} {
		fit, err := FitBass(test.counts, test.method)
		if !errors.Is(err, graphmodel.ErrInvalid) {
			t.Errorf("%s: got %+v, %v, want ErrInvalid", test.name, fit, err)
		}
	}
}

// TestBassBeforePeak: of series of single adopters, those that end before the peak
// are nearly all refused, those well past it hardly ever.
func TestBassBeforePeak(t *testing.T) {
	const trials = 200
	rng := rand.New(rand.NewPCG(1, 9))
	c := BassCurve{.001, .2, 3000}
	for _, test := range []struct {
		part      float64 // of the time to the peak
		low, high int     // fits
	}{{.6, 0, trials / 20}, {.9, 0, trials / 20}, {1.5, trials * 19 / 20, trials}} {
		fits := 0
		for range trials {
			last := test.part * c.PeakTime()
			var times []float64
			for range int(c.M) {
				if at := c.Quantile(rng.Float64()); at < math.Ceil(last) {
					times = append(times, at)
				}
			}
			if _, err := FitBass(SeriesOf(times, math.Ceil(last)-1).Counts, BassIncrements); err == nil {
				fits++
			}
		}
		if fits < test.low || fits > test.high {
			t.Errorf("at %g of the peak: got %d of %d fitted, want %d to %d", test.part, fits, trials, test.low, test.high)
		}
	}
}

func BenchmarkFitBass(b *testing.B) {
	rng := rand.New(rand.NewPCG(1, 2))
	counts := bassSeries(BassCurve{.01, .4, 500}, 20)
	for i := range counts {
		counts[i] = max(0, math.Round(counts[i]+2*rng.NormFloat64()))
	}
	for b.Loop() {
		if _, err := FitBass(counts, BassIncrements); err != nil {
			b.Fatal(err)
		}
	}
}
