package offline

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// structured is made-up adoptions with the structure that the formula is for: in each
// of 20 trades some practices are usual, and a few are usual everywhere.
func structured(units int, dated bool) (claims []recommend.Claim, fill func(*recommend.Builder) error) {
	r := rand.New(rand.NewPCG(1, 2))
	var attributes []recommend.Attribute
	for u := range units {
		unit, trade := fmt.Sprintf("u%04d", u), r.IntN(20)
		attributes = append(attributes, recommend.Attribute{Unit: unit, Facet: "industry", Value: fmt.Sprintf("C%02d%d", 13+trade/2, trade%2)})
		has := map[int]bool{}
		for range 2 + r.IntN(4) {
			p := trade*6 + r.IntN(12) // overlaps with the next trade
			if r.IntN(4) == 0 {
				p = 200 + r.IntN(5)
			}
			if has[p] {
				continue
			}
			has[p] = true
			c := recommend.Claim{Unit: unit, Practice: fmt.Sprintf("p%03d", p)}
			if dated {
				c.Since = graphmodel.Date(fmt.Sprint(2010 + r.IntN(10)))
			}
			claims = append(claims, c)
		}
	}
	return claims, func(b *recommend.Builder) error { return b.AddAttributes(slices.Clone(attributes)) }
}

func evaluated(t *testing.T, s Split, o Options) (Report, string) {
	t.Helper()
	report, err := Evaluate(context.Background(), s, o)
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(report)
	if err != nil {
		t.Fatal(err)
	}
	return report, string(text)
}

// enough leaves a test out of a short run, which is that of the race detector: the others
// have it look at the same goroutines, over fewer evaluations.
func enough(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("long under the race detector, which TestToWhom and TestTimeSplit are for")
	}
}

// TestBeatsPopularity: on undated adoptions with structure the formula is better than
// popularity and than co-occurrence, with their intervals apart, and for units of
// which nothing but the industry is known, too. Two runs are the same, byte for byte.
func TestBeatsPopularity(t *testing.T) {
	enough(t)
	claims, fill := structured(1500, false)
	half := Split{Name: "half"}
	for k, c := range claims {
		if k%2 == 0 {
			half.Train = append(half.Train, c)
		} else {
			half.Test = append(half.Test, c)
		}
	}
	for _, s := range []Split{half, Cold(claims)} {
		report, first := evaluated(t, s, Options{Fill: fill})
		for _, d := range report.Against {
			if (d.Method == Popularity || d.Method == Cosine) && !d.Better {
				t.Errorf("%s: against %s by %s: got %+v, want better", s.Name, d.Method, d.Metric, d)
			}
		}
		if report.Calibration != nil {
			t.Errorf("%s: got a calibration of undated adoptions", s.Name)
		}
		if _, again := evaluated(t, s, Options{Fill: fill}); again != first {
			t.Errorf("%s: two runs differ:\n%s\n%s", s.Name, first, again)
		}
	}
}

// TestTimeSplit: what the cut leaves out is counted, and sentences are calibrated.
func TestTimeSplit(t *testing.T) {
	claims, fill := structured(1500, true)
	claims = append(claims, recommend.Claim{Unit: "u0001", Practice: "p200"}, recommend.Claim{Unit: "late", Practice: "p200", Since: "2031"})
	s := Cut(claims, "2016", 3)
	if s.Left != (Left{Undated: 1, TooLate: 1}) {
		t.Errorf("got %+v, want one undated and one too late", s.Left)
	}
	report, _ := evaluated(t, s, Options{Fill: fill, Years: 3})
	if report.AsOf != "2016" || report.Test.Units < 100 || report.Train.Adoptions+report.Test.Adoptions > len(claims) {
		t.Errorf("got %+v", report)
	}
	if report.Calibration == nil || report.Calibration.Sentences == 0 || report.Calibration.LogLoss.Shrunk >= report.Calibration.LogLoss.Raw {
		t.Errorf("calibration: got %+v, want shrunk shares to be less surprised than raw ones", report.Calibration)
	}
	straddling := Cut([]recommend.Claim{{Unit: "a", Practice: "p", Since: "2016"}}, "2016-06", 3)
	if straddling.Left != (Left{Straddling: 1}) || len(straddling.Train)+len(straddling.Test) != 0 {
		t.Errorf("got %+v, want it in neither", straddling)
	}
}

// TestToWhom: units that hold half of their trade's practices are found by who is like
// them, better than by how active they are or in no order.
func TestToWhom(t *testing.T) {
	claims, fill := structured(600, false)
	report, _ := evaluated(t, halved(claims), Options{Fill: fill})
	if report.Whom == nil || report.Whom.Practices != 100 {
		t.Fatalf("got %+v, want 100 practices", report.Whom)
	}
	of := map[string]WhomMethod{}
	for _, m := range report.Whom.Methods {
		of[m.Name] = m
	}
	for _, better := range []string{PeerShare, ByFormula} {
		for _, plain := range []string{MostActive, NoOrder} {
			if of[better].NDCG95.Low <= of[plain].NDCG95.High {
				t.Errorf("%s: got %+v, want it above %s, %+v", better, of[better], plain, of[plain])
			}
		}
	}
	if cold, _ := evaluated(t, Cold(claims), Options{Fill: fill}); cold.Whom != nil {
		t.Errorf("nobody known adopted anything later: got %+v", cold.Whom)
	}
}

// TestDropped: what nobody could foretell is no test, and is counted.
func TestDropped(t *testing.T) {
	train := []recommend.Claim{{Unit: "a", Practice: "x"}, {Unit: "b", Practice: "x"}, {Unit: "b", Practice: "y"}}
	test := []recommend.Claim{
		{Unit: "a", Practice: "x"}, {Unit: "a", Practice: "y"}, {Unit: "a", Practice: "y"}, {Unit: "a", Practice: "new"}, {Unit: "new", Practice: "x"},
	}
	report, _ := evaluated(t, Split{Train: train, Test: test}, Options{})
	if report.Dropped != (Dropped{Known: 1, Twice: 1, NoFirms: 1}) || report.Test.Units != 2 || report.Test.Adoptions != 2 || !report.Few {
		t.Errorf("got %+v, %+v", report.Dropped, report.Test)
	}
	for _, m := range report.Methods {
		if m.Name == Formula && (m.Recall != 1 || m.Refused != 0) {
			t.Errorf("of all candidates ranked: got %+v, want all found", m)
		}
		if m.Name == AsShown && m.Refused != 1 { // y has one adopter, and of new nothing is known
			t.Errorf("as shown: got %+v, want all refused", m)
		}
	}
	empty, _ := evaluated(t, Split{}, Options{})
	if empty.Test.Units != 0 || empty.Candidates != 0 {
		t.Errorf("of nothing: got %+v", empty)
	}
}

func TestRolling(t *testing.T) {
	claims, _ := structured(100, true)
	splits := Rolling(claims, 3)
	var names []string
	for _, s := range splits {
		names = append(names, s.Name)
	}
	if want := []string{"2010", "2013", "2016"}; !slices.Equal(names, want) {
		t.Errorf("got cuts %v, want %v", names, want)
	}
}

// BenchmarkEvaluate reports how many units a second are ranked for by all methods.
func BenchmarkEvaluate(b *testing.B) {
	claims, fill := structured(20000, false)
	s := Cold(claims)
	for b.Loop() {
		report, err := Evaluate(context.Background(), s, Options{Fill: fill})
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(report.Test.Units)*float64(b.N)/b.Elapsed().Seconds(), "units/s")
	}
}
