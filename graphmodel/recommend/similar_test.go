package recommend

import (
	"errors"
	"fmt"
	"math"
	"testing"

	"ronghe/graphmodel"
)

// trees has the codes of the worked examples.
func trees(b *Builder) {
	for child, parent := range map[string]string{
		"C3812": "C381", "C3819": "C381", "C381": "C38", "C38": "C", "C3911": "C391", "C391": "C39", "C39": "C", "C": "",
	} {
		b.Value(IndustryFacet, Thing{ID: child, Title: child}, parent, false)
	}
	for child, parent := range map[string]string{
		"330102": "330100", "330105": "330100", "330100": "330000", "330000": "100000",
		"440103": "440100", "440100": "440000", "440000": "100000", "100000": "",
	} {
		b.Value(RegionFacet, Thing{ID: child, Title: child}, parent, child == "100000")
	}
}

func TestTreeSimilarity(t *testing.T) {
	b, err := NewBuilder(Options{})
	if err != nil {
		t.Fatal(err)
	}
	trees(b)
	m := b.Model()
	for _, test := range []struct {
		facet, a, b string
		want        float64
	}{
		{IndustryFacet, "C3812", "C3819", .75}, {IndustryFacet, "C3812", "C3911", .25}, {IndustryFacet, "C3812", "C38", 2. / 3},
		{IndustryFacet, "C3812", "C3812", 1}, {RegionFacet, "330102", "330105", 2. / 3}, {RegionFacet, "330102", "440103", 0},
		{RegionFacet, "330102", "100000", 0},
	} {
		a, c := m.values.find(valueKey(test.facet, test.a)), m.values.find(valueKey(test.facet, test.b))
		for range 2 { // it is symmetric
			if got, _ := m.alike(a, c); math.Abs(got-test.want) > 1e-15 {
				t.Errorf("%s and %s: got %v, want %v", m.values.id(a), m.values.id(c), got, test.want)
			}
			a, c = c, a
		}
	}
}

// thousand is the worked example of two firms: N = 1000, mes 400, twin 30, plm 120,
// erp 600 adopters.
func thousand(t *testing.T, regionOfV string) *Model {
	t.Helper()
	b, err := NewBuilder(Options{})
	if err != nil {
		t.Fatal(err)
	}
	trees(b)
	adopt := func(unit, practice string) {
		if err := b.Adopt(Claim{Unit: unit, Practice: practice}); err != nil {
			t.Fatal(err)
		}
	}
	has := func(unit, facet, value string) {
		if err := b.Has(Attribute{Unit: unit, Facet: facet, Value: value}); err != nil {
			t.Fatal(err)
		}
	}
	for _, p := range []string{"mes", "twin", "erp"} {
		adopt("u", p)
	}
	for _, p := range []string{"mes", "twin", "plm"} {
		adopt("v", p)
	}
	has("u", IndustryFacet, "C3812")
	has("v", IndustryFacet, "C3819")
	has("u", RegionFacet, "330102")
	if regionOfV != "" {
		has("v", RegionFacet, regionOfV)
	}
	for p, n := range map[string]int{"mes": 398, "twin": 28, "plm": 119, "erp": 599} {
		for k := range n {
			adopt(fmt.Sprintf("firm%03d", k), p)
		}
	}
	for k := 599; k < 998; k++ {
		adopt(fmt.Sprintf("firm%03d", k), "other")
	}
	return b.Model()
}

func TestLikenessExample(t *testing.T) {
	for region, want := range map[string]float64{"330105": .6945, "": .5945} {
		m := thousand(t, region)
		if m.Known() != 1000 {
			t.Fatalf("got %d known firms, want 1000", m.Known())
		}
		for practice, want := range map[string]float64{"mes": .9163, "twin": 3.5066, "plm": 2.1203, "erp": .5108} {
			if got := fromMass(m.idf[m.practices.find(practice)]); math.Abs(got-want) > 5e-5 {
				t.Errorf("idf of %s: got %.4f, want %.4f", practice, got, want)
			}
		}
		u, v := m.units.find("u"), m.units.find("v")
		l := m.comparison(m.subject(u), DefaultWeights()).with(v)
		if math.Abs(l.j-.6270) > 5e-5 || math.Abs(l.s-want) > 5e-5 || l.region.known != (region != "") {
			t.Errorf("region %q: got J %.4f, s %.4f, want .6270, %.4f", region, l.j, l.s, want)
		}
		back := m.comparison(m.subject(v), DefaultWeights()).with(u)
		if back.s != l.s {
			t.Errorf("s(v,u) is %v, s(u,v) is %v", back.s, l.s)
		}
	}
}

func TestWeights(t *testing.T) {
	for _, bad := range []Weights{
		{-1, 1, 1}, {math.NaN(), 1, 1}, {1, math.Inf(1), 1}, {math.MaxFloat64, math.MaxFloat64, 1}, {0, 0, math.Copysign(0, -1)},
	} {
		if w, err := bad.Normal(); !errors.Is(err, graphmodel.ErrInvalid) {
			t.Errorf("%v: got %v, %v, want ErrInvalid", bad, w, err)
		}
	}
	if got, err := (Weights{2, 1, 1}).Normal(); err != nil || got != (Weights{.5, .25, .25}) {
		t.Errorf("got %v, %v, want .5, .25, .25", got, err)
	}
	m := thousand(t, "")
	if _, err := m.Peers(m.subject(0), PeersQuery{Limit: 3, Weights: Weights{Industry: math.NaN()}}); !errors.Is(err, graphmodel.ErrInvalid) {
		t.Errorf("peers by NaN: got %v, want ErrInvalid", err)
	}
}
