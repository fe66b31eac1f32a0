package recommend

import (
	"math"
	"testing"

	"ronghe/graphmodel"
)

// near tells whether got is want to six digits after the point.
func near(got, want float64) bool { return math.Abs(got-want) < 5.01e-7 }

// fiveFirms is the worked example of the formula: mes = {1,2,3,4}, twin = {1,2,5},
// plm = {3,4,5}, vis = {2}; firms 1, 2 and 5 are in C38.
func fiveFirms(t *testing.T, dates map[string]graphmodel.Date, asOf graphmodel.Date) *Model {
	t.Helper()
	b, err := NewBuilder(Options{AsOf: asOf})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ unit, practice string }{
		{"1", "mes"}, {"2", "mes"}, {"3", "mes"}, {"4", "mes"}, {"1", "twin"}, {"2", "twin"}, {"5", "twin"},
		{"3", "plm"}, {"4", "plm"}, {"5", "plm"}, {"2", "vis"},
	} {
		if err := b.Adopt(Claim{Unit: c.unit, Practice: c.practice, Since: dates[c.unit+c.practice]}); err != nil {
			t.Fatal(err)
		}
	}
	for _, unit := range []string{"1", "2", "5"} {
		if err := b.Has(Attribute{Unit: unit, Facet: "industry", Value: "C38"}); err != nil {
			t.Fatal(err)
		}
	}
	return b.Model()
}

func (m *Model) weightBetween(t *testing.T, from, to string) float64 {
	t.Helper()
	f := feature(m.practices.find(from))
	if f < 0 {
		v := m.values.find(valueKey("industry", from))
		if v < 0 {
			t.Fatalf("no feature %s", from)
		}
		f = valueFeature(v)
	}
	w, _ := m.weightOf(weighted{f, 1, m.commonness(f)}, m.practices.find(to))
	return w
}

func TestWeightExample(t *testing.T) {
	m := fiveFirms(t, nil, "")
	for _, test := range []struct {
		from, to string
		want     float64
	}{
		{"mes", "twin", .210728}, {"mes", "plm", .232015}, {"plm", "twin", .132210}, {"C38", "twin", .372368}, {"C38", "plm", .132210},
	} {
		if got := m.weightBetween(t, test.from, test.to); !near(got, test.want) {
			t.Errorf("w(%s→%s): got %.6f, want %.6f", test.from, test.to, got, test.want)
		}
	}
}

func TestNextExample(t *testing.T) {
	m := fiveFirms(t, nil, "")
	s := m.Describe(Profile{Practices: []string{"mes"}, Values: map[string][]string{"industry": {"C38"}}})
	items := m.rank(s.features(), 0, func(i int32) bool { return m.candidate(s, i) })
	if len(items) != 2 || m.practices.id(items[0].practice) != "twin" || m.practices.id(items[1].practice) != "plm" ||
		!near(items[0].score, .396912) || !near(items[1].score, .298120) {
		t.Errorf("got %+v, want twin .396912, plm .298120 and no vis", items)
	}
	sc := m.borrowScores()
	m.score(s.features(), sc)
	if got := sc.sum[m.practices.find("vis")]; !near(got, .193887) {
		t.Errorf("vis: got %.6f, want .193887", got)
	}
}

func TestFreshExample(t *testing.T) {
	dates := map[string]graphmodel.Date{"1twin": "2023", "2twin": "2020", "5twin": "2024"}
	m := fiveFirms(t, dates, "2024")
	if got := m.weightBetween(t, "mes", "twin"); !near(got, .105710) {
		t.Errorf("w(mes→twin): got %.6f, want .105710", got)
	}
}
