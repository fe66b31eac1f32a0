package spread

import (
	"errors"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"ronghe/graphmodel"
)

// perYear is new adopters of a made-up practice from 2001 to 2012.
var perYear = []float64{1, 2, 1, 4, 6, 9, 7, 5, 3, 1, 1, 0}

func runningTotal(first float64, counts []float64) (times, adopted []float64) {
	sum := 0.0
	for i, n := range counts {
		sum += n
		times, adopted = append(times, first+float64(i)), append(adopted, sum)
	}
	return times, adopted
}

func TestLogisticCurve(t *testing.T) {
	c := LogisticCurve{K: 80, R: .5, Mid: 2010}
	near(t, "y(Mid)", c.Adopted(2010), 40, 0)
	near(t, "y at t90", c.Adopted(c.Quantile(.9)), 72, 1e-9)
	near(t, "growth", c.Quantile(.9)-c.Quantile(.1), c.Growth(), 1e-9)
}

// TestLogisticGolden: numbers of scipy's curve_fit.
func TestLogisticGolden(t *testing.T) {
	times, adopted := runningTotal(2001, perYear)
	fit, refused, err := FitLogistic(times, adopted, 45)
	if err != nil || refused != nil {
		t.Fatal(err, refused)
	}
	const student = 2.262157162798205 // of 9 degrees
	for _, e := range []struct {
		name      string
		got       Estimate
		value, se float64
	}{
		{"K", fit.K, 40.4101414936448, 0.289056038078523}, {"R", fit.R, 0.811658421934977, 0.021986163470180422},
		{"Mid", fit.Mid, 2005.7028779292095, 0.040186297670182156},
	} {
		near(t, e.name, e.got.Value, e.value, 1e-6)
		near(t, e.name+" SE", e.got.SE, e.se, 1e-6)
		near(t, e.name+" high", e.got.High, e.value+student*e.se, 1e-5)
	}
	near(t, "growth", fit.Growth.Value, math.Log(81)/0.811658421934977, 1e-6)
	near(t, "RMSE", fit.RMSE, 0.3921392668431647, 1e-8)
	near(t, "R²", fit.RSquared, 0.999341657753458, 1e-8)
	near(t, "periods", float64(fit.Periods), 12, 0)
}

// TestLogisticOfAChick: R's SSlogis on the weight of its first chick, as its manual
// prints it. The midpoint is far beyond the last time: for adopters it is refused.
func TestLogisticOfAChick(t *testing.T) {
	times := []float64{0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 21}
	weight := []float64{42, 51, 59, 64, 76, 93, 106, 125, 149, 171, 199, 205}
	prob := newLogisticProblem(times, weight)
	best, converged := prob.search()
	if !converged {
		t.Fatal("does not converge")
	}
	fit := prob.describe(best)
	near(t, "K", fit.K.Value, 937.03, .02)
	near(t, "K SE", fit.K.SE, 465.86, .02)
	near(t, "Mid", fit.Mid.Value, 35.223, .001)
	near(t, "Mid SE", fit.Mid.SE, 8.312, .001)
	near(t, "1/R", 1/fit.R.Value, 11.405, .001)
	_, refused, err := FitLogistic(times, weight, 0)
	if err != nil || refused == nil || !strings.Contains(refused.En, "midpoint") || !strings.Contains(refused.Zh, "12 个时期") {
		t.Errorf("got %v, %+v, want a refusal", err, refused)
	}
}

// TestLogisticRecovers: a series that is a logistic curve is found again.
func TestLogisticRecovers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(8, 40).Draw(t, "n")
		c := LogisticCurve{K: rapid.Float64Range(5, 1e5).Draw(t, "K")}
		c.Mid = rapid.Float64Range(.3, .7).Draw(t, "mid") * float64(n)
		c.R = rapid.Float64Range(5, 20).Draw(t, "rate") / float64(n)
		var times, adopted []float64
		for i := range n {
			times, adopted = append(times, 24000+float64(i)), append(adopted, c.Adopted(float64(i)))
		}
		fit, refused, err := FitLogistic(times, adopted, 0)
		if err != nil || refused != nil {
			t.Fatal(err, refused)
		}
		if got := fit.Curve(); math.Abs(got.K/c.K-1) > 1e-6 || math.Abs(got.R/c.R-1) > 1e-6 || math.Abs(got.Mid-24000-c.Mid) > 1e-5 {
			t.Fatalf("got %+v, want %+v", got, c)
		}
	})
}

// TestLogisticOfADescription: it is of the running total to the end of the window, and
// the order of rows makes no difference, to the last bit.
func TestLogisticOfADescription(t *testing.T) {
	var rows []Row
	for i, n := range perYear {
		for range int(n) {
			unit := string(rune('a'+len(rows)%26)) + string(rune('a'+len(rows)/26))
			rows = append(rows, Row{Practice: "k", Unit: unit, Time: at(2001 + float64(i)), Ref: int32(len(rows))})
		}
	}
	options := Options{Window: &Window{First: 1999, Last: 2012}}
	want := mustNew(t, rows, options).Describe(0, nil).Logistic
	times, adopted := runningTotal(2001, perYear)
	direct, _, _ := FitLogistic(times, adopted, 40)
	if diff := cmp.Diff(direct, want); want == nil || diff != "" {
		t.Fatal(diff)
	}
	if len(want.Notes) != 2 || want.Notes[1].Code != "logistic.beyond" {
		t.Errorf("notes %v, want that 40.4 is above all 40 units", want.Notes)
	}
	rand.New(rand.NewPCG(3, 3)).Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
	if diff := cmp.Diff(mustNew(t, rows, options).Describe(0, nil).Logistic, want); diff != "" {
		t.Error(diff)
	}
}

func TestLogisticRefuses(t *testing.T) {
	for _, test := range []struct {
		name   string
		counts []float64
		n      int
		says   string
	}{
		{"short", perYear[:7], 7, "7 periods, fewer than 8"},
		{"two steps", []float64{3, 9, 0, 0, 0, 0, 0, 0}, 2, "in 2 periods only"},
		{"growing", []float64{1, 2, 4, 8, 16, 32, 64, 128, 256}, 9, "the ceiling is not identified"},
		{"steady", []float64{5, 5, 5, 5, 5, 5, 5, 5, 5, 5}, 10, ""},
	} {
		times, adopted := runningTotal(2001, test.counts)
		fit, refused, err := FitLogistic(times, adopted, 0)
		if test.says == "" {
			if err != nil || fit == nil {
				t.Errorf("%s: got %v, %+v", test.name, err, refused)
			}
			continue
		}
		if err != nil || refused == nil || refused.N != test.n || !strings.Contains(refused.En, test.says) {
			t.Errorf("%s: got %v, %+v, want %q", test.name, err, refused, test.says)
		}
	}
	for _, bad := range [][2][]float64{{{1, 2}, {1}}, {{1, 1}, {1, 2}}, {{1, 2}, {1, math.NaN()}}, {{1, 2}, {-1, 2}}} {
		if _, _, err := FitLogistic(bad[0], bad[1], 0); !errors.Is(err, graphmodel.ErrInvalid) {
			t.Errorf("%v: got %v, want ErrInvalid", bad, err)
		}
	}
}

func TestLogisticNotesAFallingRate(t *testing.T) {
	times, adopted := runningTotal(2001, []float64{30, 14, 8, 4, 2, 1, 1, 0, 0, 0})
	fit, refused, err := FitLogistic(times, adopted, 0)
	if err != nil || refused != nil {
		t.Fatal(err, refused)
	}
	if n := len(fit.Notes); fit.Notes[n-1].Code != "logistic.noinflection" {
		t.Errorf("got %v", fit.Notes)
	}
}
