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

// TestCoxOfTherneau: the first test data of R's survival, whose numbers are worked out by
// hand in its vignette: x 1 1 1 0 0 0, times 1 1+ 6 6 8+ 9, each at risk from the start.
func TestCoxOfTherneau(t *testing.T) {
	rows := &CoxRows{RiskRows: RiskRows{Names: []string{"x"}}, UnitPeriods: 11, Clusters: 6}
	add := func(set int, x, event float64, unit int32) {
		rows.X, rows.Trials, rows.Events = append(rows.X, x), append(rows.Trials, 1), append(rows.Events, event)
		rows.Cluster, rows.Set = append(rows.Cluster, unit), append(rows.Set, set)
	}
	for unit, x := range []float64{1, 1, 1, 0, 0, 0} {
		add(1, x, map[bool]float64{true: 1}[unit == 0], int32(unit))
	}
	for unit, x := range map[int32]float64{2: 1, 3: 0, 4: 0, 5: 0} {
		add(6, x, map[bool]float64{true: 1}[unit < 4], unit)
	}
	add(9, 0, 1, 5)
	for _, test := range []struct {
		ties  CoxTies
		b     float64
		terms func(r float64) float64 // the log-likelihood less 2·b
	}{
		{Breslow, math.Log((3 + math.Sqrt(33)) / 2), func(r float64) float64 { return -math.Log(3*r+3) - 2*math.Log(r+3) }},
		{Efron, 1.6768574855928968, func(r float64) float64 { return -math.Log(3*r+3) - math.Log(r+3) - math.Log((r+5)/2) }},
	} {
		m, err := newCoxModel(rows.sorted(), test.ties)
		if err != nil {
			t.Fatal(err)
		}
		if _, found, err := m.maximise(context.Background(), m.evaluate); err != nil || !found {
			t.Fatal(found, err)
		}
		b := m.b[0] / m.sd[0]
		near(t, "B", b, test.b, 1e-9)
		near(t, "log-likelihood", m.logLik, 2*b+test.terms(math.Exp(b)), 1e-10)
	}
	if _, err := FitCox(context.Background(), rows, Efron); err == nil || !strings.Contains(err.Error(), "4 adoptions for 1 columns") {
		t.Errorf("got %v, want that 4 adoptions are too few", err)
	}
}

func fitCox(t *testing.T, h History, ties CoxTies) *CoxFit {
	t.Helper()
	rows, err := CoxUnitRows(context.Background(), h)
	if err != nil {
		t.Fatal(err)
	}
	fit, err := FitCox(context.Background(), rows, ties)
	if err != nil {
		t.Fatal(err)
	}
	return fit
}

// TestCoxGolden: coefficients, naive errors and likelihoods of statsmodels' PHReg, with
// practices as strata; those of Efron of lifelines too. Robust errors of a loop in Python
// over the same formulas, times √(16/15).
func TestCoxGolden(t *testing.T) {
	for _, test := range []struct {
		ties             CoxTies
		b, naive, robust [2]float64
		logLik, null     float64
	}{
		{
			Breslow, [2]float64{0.9370944587183001, -0.6153626989369992}, [2]float64{0.3394667829690419, 0.8305428166876461},
			[2]float64{0.3223076707973955, 0.7777596666228762}, -49.6426203815042, -54.63175724237977,
		},
		{
			Efron, [2]float64{0.968433455705493, -0.6755854284428214}, [2]float64{0.3406122879412406, 0.8333978091103714},
			[2]float64{0.3437394928298819, 0.8561198057338977}, -47.95227283838173, -53.37817463903135,
		},
	} {
		fit := fitCox(t, smallHistory(t), test.ties)
		for i, name := range []string{"x", "exposure"} {
			c := fit.Coefficients[i]
			if c.Name != name {
				t.Errorf("column %d is %s, want %s", i, c.Name, name)
			}
			near(t, "B "+name, c.B, test.b[i], 1e-8)
			near(t, "naive SE "+name, c.NaiveSE, test.naive[i], 1e-8)
			near(t, "SE "+name, c.SE, test.robust[i], 1e-8)
			near(t, "ratio "+name, c.Ratio, math.Exp(test.b[i]), 1e-7)
		}
		near(t, "log-likelihood", fit.LogLik, test.logLik, 1e-8)
		near(t, "with nothing", fit.NullLogLik, test.null, 1e-8)
		near(t, "unit-periods", fit.UnitPeriods, 139, 0)
		near(t, "events", fit.Events, 23, 0)
		near(t, "clusters", float64(fit.Clusters), 16, 0)
		near(t, "sets", float64(fit.Sets), 12, 0)
	}
}

// TestCoxIgnoresOrder: rows in another order give the same to the last bit, columns on
// another scale nothing but the scale, and terms of time nothing at all.
func TestCoxIgnoresOrder(t *testing.T) {
	h := smallHistory(t)
	rows, err := CoxUnitRows(context.Background(), h)
	if err != nil {
		t.Fatal(err)
	}
	want := fitCox(t, h, Efron)
	mixed := rows.rowsAt(func(yield func(int) bool) {
		for _, i := range rand.New(rand.NewPCG(1, 1)).Perm(len(rows.Set)) {
			if !yield(i) {
				return
			}
		}
	})
	got, err := FitCox(context.Background(), mixed, Efron)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(got.Coefficients, want.Coefficients); diff != "" {
		t.Error(diff)
	}
	h.Time = TimeGroups
	if diff := cmp.Diff(fitCox(t, h, Efron).Coefficients, want.Coefficients); diff != "" {
		t.Error(diff)
	}
	for i := range h.Covariates[0].Values {
		h.Covariates[0].Values[i] = 1e9 + 1e6*h.Covariates[0].Values[i]
	}
	big := fitCox(t, h, Efron).Coefficients[0]
	near(t, "z of a large covariate", big.Z, want.Coefficients[0].Z, 1e-6)
	near(t, "its coefficient", big.B*1e6, want.Coefficients[0].B, 1e-6)
}

// TestCoxRobustIsTheJackknife: the score residuals are how the estimate moves with the
// weight of a unit, by differences; with one adopter a period.
func TestCoxRobustIsTheJackknife(t *testing.T) {
	h := smallHistory(t)
	for k := range h.Times {
		for i := range h.Times[k] {
			if h.Times[k][i] != Never {
				h.Times[k][i] = 2001 + float64((5*i+3*k)%16)
			}
		}
	}
	h.Window, h.Neighbours = Window{2001, 2016}, nil
	rows, err := CoxUnitRows(context.Background(), h)
	if err != nil {
		t.Fatal(err)
	}
	r := rows.sorted()
	m, err := newCoxModel(r, Efron)
	if err != nil {
		t.Fatal(err)
	}
	if _, found, err := m.maximise(context.Background(), m.evaluate); err != nil || !found {
		t.Fatal(found, err)
	}
	scores, inverse := m.scores(), mustInverse(t, m)
	// The slope of the weighted partial likelihood, of one column.
	slope := func(b float64, unit int32, weight float64) float64 {
		total := 0.0
		for _, set := range m.sets {
			s0, s1 := 0.0, 0.0
			weigh := func(i int) float64 {
				if r.Cluster[i] == unit {
					return weight
				}
				return 1
			}
			for i := set.from; i < set.to; i++ {
				w := weigh(i) * math.Exp(b*m.z[i])
				s0, s1 = s0+w, s1+w*m.z[i]
			}
			for i := set.from; i < set.to; i++ {
				total += r.Events[i] * weigh(i) * (m.z[i] - s1/s0)
			}
		}
		return total
	}
	for unit := range int32(16) {
		const step = 1e-5
		moved := (slope(m.b[0], unit, 1+step) - slope(m.b[0], unit, 1-step)) / (2 * step) * inverse
		near(t, fmt.Sprintf("unit %d", unit), scores[unit]*inverse, moved, 1e-7)
	}
}

func mustInverse(t *testing.T, m *coxModel) float64 {
	t.Helper()
	inverse, ok := m.inverse()
	if !ok {
		t.Fatal("no inverse")
	}
	return inverse.At(0, 0)
}

// TestCoxRecovers: from a large simulated panel the fit comes back to what it was made
// with; the panel's chances have the complementary log-log that grouped hazards have.
func TestCoxRecovers(t *testing.T) {
	fit := fitCox(t, simulated(2000, 20), Efron)
	for i, want := range []float64{.7, 0, 1.5} {
		c := fit.Coefficients[i]
		near(t, "B "+c.Name, c.B, want, 4*c.SE)
	}
}

func TestCoxRefuses(t *testing.T) {
	for _, test := range []struct {
		name  string
		spoil func(h *History)
		says  string
	}{
		{"nothing", func(h *History) { h.Covariates, h.Neighbours = nil, nil }, "needs covariates or neighbours"},
		{"a constant", func(h *History) { h.Covariates[0].Values = make([]float64, 16) }, "x: is the same for all at risk in each of 12 periods"},
		{"time", func(h *History) { h.Covariates[0].Values = yearValues(16, 2001, 6) }, "x: is the same for all at risk in each of 12 periods"},
		{"collinear", func(h *History) {
			h.Covariates = append(h.Covariates, Covariate{"y", append([]float64(nil), h.Covariates[0].Values...)})
			h.Neighbours = nil
		}, "y: follows from"},
		{"separation", func(h *History) {
			for i := range h.Units {
				h.Covariates[0].Values[i] = 0
				if h.Times[0][i] != Never || h.Times[1][i] != Never {
					h.Covariates[0].Values[i] = 1
				}
			}
		}, "x: separates the 23 adoptions"},
		{"missing", func(h *History) { h.Covariates[0].Values[6] = math.NaN() }, "12 values are missing: u06 2001 x"},
		{"few", func(h *History) {
			h.Times = h.Times[:1]
			h.Covariates = append(h.Covariates, Covariate{"y", h.Covariates[0].Values})
		}, "12 adoptions for 3 columns"},
		{"none", func(h *History) {
			for _, times := range h.Times {
				for i := range times {
					times[i] = Never
				}
			}
		}, "no adoption in 192 unit-periods"},
	} {
		h := smallHistory(t)
		test.spoil(&h)
		rows, err := CoxUnitRows(context.Background(), h)
		if err == nil {
			_, err = FitCox(context.Background(), rows, Efron)
		}
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(fmt.Sprint(err), test.says) {
			t.Errorf("%s: got %v, want ErrInvalid with %q", test.name, err, test.says)
		}
	}
}
