package recommend

import (
	"errors"
	"fmt"
	"math"
	"testing"

	"ronghe/graphmodel"
)

// TestLittleKnown: a useful answer, or a reason why there is none.
func TestLittleKnown(t *testing.T) {
	b, err := NewBuilder(Options{})
	if err != nil {
		t.Fatal(err)
	}
	trees(b)
	for k := range 12 {
		for _, p := range []string{"erp", "mes"}[:1+k%2] {
			if err := b.Adopt(Claim{Unit: fmt.Sprintf("f%02d", k), Practice: p}); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, a := range []Attribute{
		{Unit: "f00", Facet: IndustryFacet, Value: "C3812"}, {Unit: "f01", Facet: IndustryFacet, Value: "C3812"},
		{Unit: "f03", Facet: IndustryFacet, Value: "C3812"}, {Unit: "no-practice", Facet: IndustryFacet, Value: "C3812"},
		{Unit: "alone", Facet: IndustryFacet, Value: "C3911"}, {Unit: "lonely", Facet: RegionFacet, Value: "440103"},
	} {
		if err := b.Has(a); err != nil {
			t.Fatal(err)
		}
	}
	b.Unit(Thing{ID: "unknown", Title: "unknown"})
	m := b.Model()
	for _, test := range []struct {
		unit  string
		empty Emptiness
		first string
	}{
		{"f02", "", "mes"},                // without an industry
		{"no-practice", "", "erp"},        // without practices: by its industry
		{"alone", "", "erp"},              // alone in its industry: by the section
		{"lonely", NoKnownPeers, ""},      // nobody near it has a practice
		{"unknown", NoAttributes, ""},     // nothing known
		{"f01", AllAdopted, ""},           // has all there is
		{"not in here", NoAttributes, ""}, // a subject of which nothing is known
	} {
		list := m.Next(m.Find(test.unit), NextQuery{Limit: 5})
		if list.Empty != test.empty || (test.empty == "") != (len(list.Items) > 0) || len(list.Items) > 0 && list.Items[0].ID != test.first {
			t.Errorf("%s: got %+v, want %q or %s", test.unit, list, test.empty, test.first)
		}
		if test.empty != "" && list.Fallback == nil {
			t.Errorf("%s: got no fallback", test.unit)
		}
	}
	if _, err := m.Unit("not in here"); !errors.Is(err, graphmodel.ErrNotFound) {
		t.Errorf("an unknown unit: got %v, want ErrNotFound", err)
	}
	peers, err := m.Peers(m.Find("unknown"), PeersQuery{Limit: 5})
	if err != nil || peers.Empty != NoAttributes {
		t.Errorf("peers of nothing: got %+v, %v", peers, err)
	}
}

// TestPeersWiden: the section is taken where the division has fewer than 5, and it is said.
func TestPeersWiden(t *testing.T) {
	build := func(inDivision int) PeerList {
		b, err := NewBuilder(Options{})
		if err != nil {
			t.Fatal(err)
		}
		trees(b)
		for k := range inDivision {
			_ = b.Has(Attribute{Unit: fmt.Sprintf("d%d", k), Facet: IndustryFacet, Value: "C3819"})
		}
		for k := range 6 {
			_ = b.Has(Attribute{Unit: fmt.Sprintf("s%d", k), Facet: IndustryFacet, Value: "C39"})
			_ = b.Has(Attribute{Unit: fmt.Sprintf("s%d", k), Facet: RegionFacet, Value: "330102"})
		}
		_ = b.Has(Attribute{Unit: "u", Facet: IndustryFacet, Value: "C3812"})
		_ = b.Has(Attribute{Unit: "u", Facet: RegionFacet, Value: "330102"})
		m := b.Model()
		list, err := m.Peers(m.Find("u"), PeersQuery{Limit: 20})
		if err != nil {
			t.Fatal(err)
		}
		return list
	}
	if got := build(5); got.Scope.ID != "C38" || got.Widened || len(got.Peers) != 5 {
		t.Errorf("five in the division: got %+v", got)
	}
	if got := build(4); got.Scope.ID != "C" || !got.Widened || len(got.Peers) != 10 || got.Peers[0].ID != "d0" || len(got.Peers[0].Unknown) != 2 {
		t.Errorf("four in the division: got %+v", got)
	}
}

// TestGroups: of one group at most 3 are among 10 peers, and it counts once in k and n.
func TestGroups(t *testing.T) {
	b, err := NewBuilder(Options{})
	if err != nil {
		t.Fatal(err)
	}
	trees(b)
	for k := range 6 {
		for _, unit := range []string{fmt.Sprint("g", k), fmt.Sprint("h", k)} {
			_ = b.Has(Attribute{Unit: unit, Facet: IndustryFacet, Value: "C3812"})
			_ = b.Adopt(Claim{Unit: unit, Practice: "mes"})
		}
		b.Group(fmt.Sprint("g", k), "group")
	}
	_ = b.Has(Attribute{Unit: "u", Facet: IndustryFacet, Value: "C3812"})
	m := b.Model()
	list, err := m.Peers(m.Find("u"), PeersQuery{Limit: 20})
	if err != nil {
		t.Fatal(err)
	}
	inGroup := 0
	for _, p := range list.Peers[:9] {
		if p.ID[0] == 'g' {
			inGroup++
		}
	}
	if inGroup != 3 {
		t.Errorf("got %d of one group among the first peers, want 3", inGroup)
	}
	items := m.Next(m.Find("u"), NextQuery{Limit: 5}).Items
	if len(items) != 1 || items[0].Reasons[0].K != 7 || items[0].Reasons[0].N != 7 {
		t.Errorf("got %+v, want mes by 7 of 7", items)
	}
}

// TestLargeProfile: ten thousand practices, most of them unknown, twice each.
func TestLargeProfile(t *testing.T) {
	m := fiveFirms(t, nil, "")
	p := Profile{Values: map[string][]string{"industry": {"C38", "nowhere"}}}
	for k := range 5000 {
		p.Practices = append(p.Practices, "mes", fmt.Sprint("unknown", k))
	}
	s := m.Describe(p)
	list := m.Next(s, NextQuery{Limit: 5})
	if len(list.Items) != 2 || list.Items[0].ID != "twin" || len(list.Unknown) != 5001 {
		t.Errorf("got %d items and %d unknown, want twin and plm, and 5001", len(list.Items), len(list.Unknown))
	}
}

// TestWithdrawn: what no longer stands is not recommended; what everyone has is no news.
func TestWithdrawn(t *testing.T) {
	b, err := NewBuilder(Options{})
	if err != nil {
		t.Fatal(err)
	}
	b.Practice(Thing{ID: "old", Title: "old"}, "", true)
	for _, unit := range []string{"a", "b", "c"} {
		for _, p := range []string{"old", "everyone's", "new"} {
			if unit == "c" && p == "new" || unit == "c" && p == "old" {
				continue
			}
			_ = b.Adopt(Claim{Unit: unit, Practice: p})
		}
	}
	m := b.Model()
	if items := m.Next(m.Find("c"), NextQuery{Limit: 5}).Items; len(items) != 1 || items[0].ID != "new" {
		t.Errorf("got %+v, want new only", items)
	}
	if got := m.comparison(m.Find("a"), DefaultWeights()).with(m.units.find("c")); got.j != 0 || got.shared != 1 {
		t.Errorf("by what everyone has: got J %v, want 0", got.j)
	}
}

// TestWeak: an unsure claim is evidence nowhere, and still no candidate of its unit.
func TestWeak(t *testing.T) {
	b, err := NewBuilder(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, unit := range []string{"a", "b", "c"} {
		_ = b.Adopt(Claim{Unit: unit, Practice: "erp"})
		_ = b.Adopt(Claim{Unit: unit, Practice: "mes", Weak: unit == "c"})
	}
	_ = b.Adopt(Claim{Unit: "d", Practice: "erp"})
	m := b.Model()
	if items := m.Next(m.Find("c"), NextQuery{Limit: 5}).Items; len(items) != 0 {
		t.Errorf("to the unsure one: got %+v, want nothing", items)
	}
	items := m.Next(m.Find("d"), NextQuery{Limit: 5}).Items
	if len(items) != 1 || items[0].Adopters != 2 || items[0].Reasons[0].K != 2 || items[0].Reasons[0].N != 4 {
		t.Errorf("got %+v, want mes by 2 of 4", items)
	}
}

func TestParams(t *testing.T) {
	for _, change := range []func(*Params){
		func(p *Params) { p.Shrinkage = 0 }, func(p *Params) { p.HalfLife = 0 }, func(p *Params) { p.Gain = math.NaN() },
		func(p *Params) { p.Popularity = -1 }, func(p *Params) { p.Activity = math.Inf(1) },
	} {
		p := DefaultParams()
		change(&p)
		if _, err := NewBuilder(Options{Params: p}); !errors.Is(err, graphmodel.ErrInvalid) {
			t.Errorf("%+v: got %v, want ErrInvalid", p, err)
		}
	}
	if _, err := NewBuilder(Options{AsOf: "soon"}); !errors.Is(err, graphmodel.ErrInvalid) {
		t.Errorf("as of soon: got %v, want ErrInvalid", err)
	}
}

// TestNewest: what a single unit of the same division has is shown apart, newest first.
func TestNewest(t *testing.T) {
	b, err := NewBuilder(Options{})
	if err != nil {
		t.Fatal(err)
	}
	trees(b)
	for unit, code := range map[string]string{"u": "C3812", "near": "C3819", "far": "C3911"} {
		_ = b.Has(Attribute{Unit: unit, Facet: IndustryFacet, Value: code})
	}
	for _, c := range []Claim{
		{Unit: "near", Practice: "old", Since: "2010"}, {Unit: "near", Practice: "new", Since: "2020"}, {Unit: "near", Practice: "undated"},
		{Unit: "far", Practice: "elsewhere", Since: "2021"}, {Unit: "u", Practice: "mine"}, {Unit: "near", Practice: "both"}, {Unit: "far", Practice: "both"},
	} {
		_ = b.Adopt(c)
	}
	m := b.Model()
	var got []string
	for _, n := range m.Newest(m.Find("u"), 10) {
		got = append(got, n.ID+" "+n.Within.ID)
	}
	if want := "[new C381 old C381 undated C381]"; fmt.Sprint(got) != want {
		t.Errorf("got %v, want %s", got, want)
	}
}
