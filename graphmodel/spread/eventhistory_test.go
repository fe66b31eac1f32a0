package spread

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

// smallHistory is two practices and sixteen units in a line.
func smallHistory(t testing.TB) History {
	units := make([]string, 16)
	for i := range units {
		units[i] = fmt.Sprintf("u%02d", i)
	}
	return History{
		Units: units, Window: Window{2001, 2006}, Neighbours: path(t, 16), Time: TimeLinear,
		Times: [][]float64{
			{2002, 2004, Never, 2003, 2006, 2001, Never, 2005, 2003, Never, 2004, 2002, 2006, Never, 2005, 2003},
			{2003, 2002, 2006, Never, 2004, 2002, Never, 2001, 2005, Never, 2003, Never, 2005, 2004, Never, 2006},
		},
		Covariates: []Covariate{{"x", []float64{1.2, .3, -.5, .9, .1, 1.9, -1.1, .4, .2, -.2, 1.0, 1.5, -.4, .6, -.3, .7}}},
	}
}

func fitHistory(t *testing.T, h History, link HazardLink) *EventHistoryFit {
	t.Helper()
	rows, err := UnitRows(context.Background(), h)
	if err != nil {
		t.Fatal(err)
	}
	fit, err := FitEventHistory(context.Background(), rows, link)
	if err != nil {
		t.Fatal(err)
	}
	return fit
}

// TestEventHistoryGolden: numbers of statsmodels 0.15 on rows made by a loop in
// Python: Logit, GLM with the cloglog link; naive errors of the observed
// information, robust ones of cov_type="cluster" without its own correction, times
// √(G/(G−1)) with G = 16.
func TestEventHistoryGolden(t *testing.T) {
	for _, test := range []struct {
		link             HazardLink
		b, naive, robust [4]float64
		logLik           float64
	}{
		{
			Logit,
			[4]float64{-3.0853724143035146, 1.0783476758142065, -0.7707204309676545, 0.5682354894554312},
			[4]float64{0.5517328465547285, 0.3779476125988327, 0.9940037254419278, 0.2079546195594429},
			[4]float64{0.47827921569112214, 0.5040190728487633, 0.9745239575057001, 0.19506423011725593},
			-54.142193869318874,
		},
		{
			Cloglog,
			[4]float64{-2.866861249957283, 0.8346192069298248, -0.7511987215451635, 0.45593389481653535},
			[4]float64{0.45640270306271924, 0.30249453594580333, 0.8266050847761659, 0.1695629023671207},
			[4]float64{0.34794779079709176, 0.3721504682025847, 0.7848838987287077, 0.15177469936290092},
			-54.808614392884614,
		},
	} {
		fit := fitHistory(t, smallHistory(t), test.link)
		var names []string
		for i, c := range fit.Coefficients {
			names = append(names, c.Name)
			near(t, "B "+c.Name, c.B, test.b[i], 1e-8)
			near(t, "naive SE "+c.Name, c.NaiveSE, test.naive[i], 1e-8)
			near(t, "SE "+c.Name, c.SE, test.robust[i], 1e-8)
			near(t, "ratio "+c.Name, c.Ratio, math.Exp(c.B), 1e-12)
			near(t, "interval "+c.Name, c.High, math.Exp(c.B+1.959963984540054*c.SE), 1e-9)
		}
		if diff := cmp.Diff(names, []string{"", "x", "exposure", "time"}); diff != "" {
			t.Error(diff)
		}
		near(t, "log-likelihood", fit.LogLik, test.logLik, 1e-8)
		near(t, "that of the constant", fit.NullLogLik, -62.35904757854236, 1e-8)
		near(t, "unit-periods", fit.UnitPeriods, 139, 0)
		near(t, "events", fit.Events, 23, 0)
		near(t, "clusters", float64(fit.Clusters), 16, 0)
	}
}

// TestHazardTerms: the slopes are those of the log-likelihood, by differences.
func TestHazardTerms(t *testing.T) {
	const h = 1e-5
	for name, terms := range map[string]func(eta, events, trials float64) (float64, float64, float64){"logit": logitTerms, "cloglog": cloglogTerms} {
		for _, eta := range []float64{-12, -3, 0, 1.5} {
			for events := 0.0; events <= 3; events++ {
				up, upSlope, _ := terms(eta+h, events, 3)
				down, downSlope, _ := terms(eta-h, events, 3)
				_, slope, weight := terms(eta, events, 3)
				near(t, name+" slope", slope, (up-down)/(2*h), 1e-6*(1+math.Abs(slope)))
				near(t, name+" weight", weight, -(upSlope-downSlope)/(2*h), 1e-6*(1+weight))
			}
		}
	}
}

// TestEventHistoryIgnoresOrder: the fit of rows in another order, or not grouped, is
// the same to the last bit; columns on another scale change nothing but the scale.
func TestEventHistoryIgnoresOrder(t *testing.T) {
	h := smallHistory(t)
	rows, err := UnitRows(context.Background(), h)
	if err != nil {
		t.Fatal(err)
	}
	want := fitHistory(t, h, Logit)
	k, n := len(rows.Names), len(rows.Trials)
	mixed := &RiskRows{Names: rows.Names}
	for _, i := range rand.New(rand.NewPCG(1, 1)).Perm(n) {
		mixed.X = append(mixed.X, rows.X[i*k:(i+1)*k]...)
		mixed.Trials, mixed.Events = append(mixed.Trials, rows.Trials[i]), append(mixed.Events, rows.Events[i])
		mixed.Cluster = append(mixed.Cluster, rows.Cluster[i])
	}
	got, err := FitEventHistory(context.Background(), mixed, Logit)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(got.Coefficients, want.Coefficients); diff != "" {
		t.Error(diff)
	}
	for i := range h.Covariates[0].Values {
		h.Covariates[0].Values[i] = 1e12 + 1e9*h.Covariates[0].Values[i]
	}
	big := fitHistory(t, h, Logit)
	near(t, "z of a large covariate", big.Coefficients[1].Z, want.Coefficients[1].Z, 1e-6)
	near(t, "its coefficient", big.Coefficients[1].B*1e9, want.Coefficients[1].B, 1e-6)
}

// TestRiskSet: who is at risk when.
func TestRiskSet(t *testing.T) {
	h := History{
		Units: []string{"a", "b", "c", "d", "e"}, Window: Window{2000, 2003},
		Times:      [][]float64{{2001, Never, Unknown, 1999, 2002}},
		Entry:      []float64{2000, 2002, 2000, 2000, 2002},
		Covariates: []Covariate{{"year", yearValues(5, 2000, 4)}},
	}
	rows, err := UnitRows(context.Background(), h)
	if err != nil {
		t.Fatal(err)
	}
	want := &RiskRows{
		Names: []string{"year"}, X: []float64{2000, 2001, 2002, 2003, 2002},
		Trials: []float64{1, 1, 1, 1, 1}, Events: []float64{0, 1, 0, 0, 1},
		Cluster: []int32{0, 0, 1, 1, 4}, Undated: 1, Before: 1,
	}
	if diff := cmp.Diff(rows, want); diff != "" {
		t.Error(diff)
	}
}

// yearValues is a covariate that is the period itself.
func yearValues(units int, first float64, periods int) []float64 {
	var values []float64
	for range units {
		for p := range periods {
			values = append(values, first+float64(p))
		}
	}
	return values
}

// TestSeparationByTwo: neither column separates, both together do; one adopter moved
// to the other side makes it a model again.
func TestSeparationByTwo(t *testing.T) {
	rng := rand.New(rand.NewPCG(6, 6))
	for _, link := range []HazardLink{Logit, Cloglog} {
		rows := &RiskRows{Names: []string{"a", "b"}}
		for i := range 200 {
			a, b, event := rng.NormFloat64(), rng.NormFloat64(), 0.0
			if a+b > .1 {
				event = 1
			}
			rows.X = append(rows.X, a, b)
			rows.Trials, rows.Events = append(rows.Trials, 1), append(rows.Events, event)
			rows.Cluster = append(rows.Cluster, int32(i%40))
		}
		_, err := FitEventHistory(context.Background(), rows, link)
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(fmt.Sprint(err), "separates") {
			t.Errorf("link %d: got %v, want that a or b separates", link, err)
		}
		for i := range 10 {
			rows.Events[i] = 1 - rows.Events[i]
		}
		if _, err := FitEventHistory(context.Background(), rows, link); err != nil {
			t.Errorf("link %d: %v", link, err)
		}
	}
}

// TestTimeTerms: groups without an adoption are joined with the next, and rows
// alike are put together.
func TestTimeTerms(t *testing.T) {
	h := History{
		Units: []string{"a", "b", "c"}, Window: Window{2000, 2005},
		Times: [][]float64{{2001, 2003, Never}}, Time: TimeGroups,
	}
	rows, err := UnitRows(context.Background(), h)
	if err != nil {
		t.Fatal(err)
	}
	// 2000–2001 is the level of the constant, and 2004–2005 joins what is before.
	want := &RiskRows{
		Names: []string{"2002–2005"}, X: []float64{0, 0, 1, 0, 1}, Trials: []float64{2, 2, 2, 2, 4},
		Events: []float64{1, 0, 1, 0, 0}, Cluster: []int32{0, 1, 1, 2, 2},
	}
	if diff := cmp.Diff(rows, want); diff != "" {
		t.Error(diff)
	}
	h.Time = TimeLog
	if rows, err = UnitRows(context.Background(), h); err != nil {
		t.Fatal(err)
	}
	near(t, "ln(time) in 2001", rows.X[1], math.Log(2), 1e-15)
}

func TestEventHistoryRefuses(t *testing.T) {
	for _, test := range []struct {
		name  string
		spoil func(h *History)
		says  string
	}{
		{"a constant", func(h *History) { h.Covariates[0].Values = make([]float64, 16) }, "x: is the same"},
		{"collinear", func(h *History) {
			twice := make([]float64, 16)
			for i, v := range h.Covariates[0].Values {
				twice[i] = 5 - 2*v
			}
			h.Covariates, h.Time = append(h.Covariates, Covariate{"y", twice}), TimeConstant
		}, "y: follows from"},
		{"separation", func(h *History) {
			for i := range h.Units {
				h.Covariates[0].Values[i] = 0
				if !math.IsInf(h.Times[0][i], 0) || !math.IsInf(h.Times[1][i], 0) {
					h.Covariates[0].Values[i] = 1
				}
			}
		}, "x: separates the 23 adoptions"},
		{"missing", func(h *History) { h.Covariates[0].Values[6] = math.NaN() }, "12 values are missing: u06 2001 x; u06 2002 x"},
		{"wrong length", func(h *History) { h.Covariates[0].Values = h.Covariates[0].Values[:3] }, "has 3 values, not 16 or 96"},
		{"other units", func(h *History) { h.Neighbours = path(t, 3) }, "of 3 units"},
		{"few", func(h *History) { h.Times = h.Times[:1] }, "12 adoptions for 3 columns, fewer than 5 each"},
		{"none", func(h *History) {
			for _, times := range h.Times {
				for i := range times {
					times[i] = Never
				}
			}
			h.Neighbours = nil
		}, "no adoption in 192 unit-periods"},
		{"no window", func(h *History) { h.Window.Last = 1999 }, "is no window"},
	} {
		h := smallHistory(t)
		test.spoil(&h)
		rows, err := UnitRows(context.Background(), h)
		if err == nil {
			_, err = FitEventHistory(context.Background(), rows, Logit)
		}
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(fmt.Sprint(err), test.says) {
			t.Errorf("%s: got %v, want ErrInvalid with %q", test.name, err, test.says)
		}
	}
	done, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := UnitRows(done, smallHistory(t)); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want context.Canceled", err)
	}
}

func TestEventHistoryNotes(t *testing.T) {
	h := smallHistory(t)
	h.Neighbours = weightsOf(t, 16, pathLinks(15)...)
	var codes []string
	for _, note := range fitHistory(t, h, Logit).Notes {
		codes = append(codes, note.Code)
	}
	if diff := cmp.Diff(codes, []string{"eventhistory.few", "eventhistory.clusters", "eventhistory.islands"}); diff != "" {
		t.Error(diff)
	}
}
