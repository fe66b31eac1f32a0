package network

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

func TestTree(t *testing.T) {
	c := example(t)
	n := inferred(t, c, Options{Delay: Delay{Rate: 1}, Edges: 1, Force: true}) // A→B
	// C at 3 may follow A (Δ 3) or B (Δ 2), neither in the network: e^−2 against e^−3.
	b := 1 / (1 + math.Exp(-1))
	want := []Link{
		{Unit: 0, Time: 0, Parent: -1},
		{Unit: 1, Time: 1, Parent: 0, InNetwork: true, Delta: 1, Likeliest: []Candidate{{0, 1, true, 1}}},
		{Unit: 2, Time: 3, Parent: -1, Likeliest: []Candidate{{1, 2, false, b}, {0, 3, false, 1 - b}},
			Entropy: -b*math.Log(b) - (1-b)*math.Log(1-b)},
	}
	if diff := cmp.Diff(n.Tree(c, 0), want, cmpopts.EquateApprox(0, 1e-12)); diff != "" {
		t.Errorf("tree (-got +want):\n%s", diff)
	}
	if got := n.Tree(c, 4); got != nil {
		t.Errorf("tree of a cascade that is not there = %v", got)
	}
}

// Delays so long that every density underflows still have their probabilities.
func TestTreeOfLongDelays(t *testing.T) {
	c, err := FromEvents([]string{"1"}, []string{"a", "b", "c", "d", "e"}, []Event{
		{0, 0, 0}, {0, 1, 0}, {0, 2, 0}, {0, 3, 0}, {0, 4, 9000}})
	if err != nil {
		t.Fatal(err)
	}
	n := &Network{Edges: []Edge{{From: 2, To: 4}}, Options: Options{Delay: Delay{Rate: 1}, Beta: .5, Epsilon: .25}}
	last := n.Tree(c, 0)[4]
	want := Link{Unit: 4, Time: 9000, Parent: 2, InNetwork: true, Delta: 9000,
		Likeliest: []Candidate{{2, 9000, true, .4}, {0, 9000, false, .2}, {1, 9000, false, .2}},
		Entropy:   -.4*math.Log(.4) - .6*math.Log(.2)}
	if diff := cmp.Diff(last, want, cmpopts.EquateApprox(0, 1e-12)); diff != "" {
		t.Errorf("link (-got +want):\n%s", diff)
	}
}

func TestFind(t *testing.T) {
	c := example(t)
	n := inferred(t, c, Options{Delay: Delay{Rate: 1}, Edges: 3, Force: true})
	// B→C is second; A→C is listed but gains nothing; C→A cannot be found; A→B is given twice.
	got := n.Find(c, []Pair{{1, 2}, {0, 2}, {2, 0}, {0, 1}, {0, 1}})
	want := Found{Recorded: 4, Possible: 3, Found: 2, Rank: []int{2, 0, 0, 1, 1}}
	if diff := cmp.Diff(got, want); diff != "" {
		t.Errorf("found (-got +want):\n%s", diff)
	}
	tied, err := FromEvents([]string{"1"}, []string{"a", "b"}, []Event{{0, 0, 1}, {0, 1, 1}})
	if err != nil {
		t.Fatal(err)
	}
	if got := n.Find(tied, []Pair{{0, 1}}); got.Possible != 0 {
		t.Errorf("possible = %d of a pair that adopted at one time, want 0", got.Possible)
	}
	if got := (Found{Recorded: 3}).Share(); got != 0 {
		t.Errorf("share of nothing possible = %v, want 0", got)
	}
}

func TestFromData(t *testing.T) {
	day := func(s string) spread.Time { return dated(t, s) }
	d := spread.Data{Practices: []string{"p", "q", "r"}, Units: []string{"a", "b", "c"}, Scale: spread.Months, Events: []spread.Event{
		{Practice: 0, Unit: 0, Time: day("2013-10-09")},
		{Practice: 0, Unit: 1, Time: day("2013-10")},
		{Practice: 0, Unit: 2, Time: day("1969-12-31")},
		{Practice: 1, Unit: 0, Time: day("2013")},
		{Practice: 1, Unit: 1},
		{Practice: 1, Unit: 2, Time: spread.Time{Known: spread.Bounded, Hi: 3}},
		{Practice: 2, Unit: 2, Time: day("1970-01")},
	}}
	c, left := FromData(&d, Above{})
	if want := (Left{Undated: 1, Bounded: 1, Wide: 1}); left != want {
		t.Errorf("left = %+v, want %+v", left, want)
	}
	want := []Event{{0, 2, 12*1970 - 1}, {0, 0, 12*2013 + 9}, {0, 1, 12*2013 + 9}, {1, 2, 12 * 1970}}
	if diff := cmp.Diff(c.list(), want); diff != "" {
		t.Errorf("events (-got +want):\n%s", diff)
	}
	if diff := cmp.Diff(c.Names, []string{"p", "r"}); diff != "" {
		t.Errorf("names (-got +want):\n%s", diff)
	}
	d.Scale = spread.Years
	if c, left = FromData(&d, Above{}); left.Wide != 0 || c.time[0] != 1969 || c.time[1] != 2013 {
		t.Errorf("in years: left = %+v, times = %v", left, c.time)
	}
}

func dated(t *testing.T, s string) spread.Time {
	d, err := graphmodel.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return spread.TimeOf(d, "")
}

// b is a little nearer than a by rounding alone, which chooses nobody.
func TestTreeIgnoresTheLastBit(t *testing.T) {
	c, err := FromEvents([]string{"1"}, []string{"a", "b", "c"}, []Event{{0, 0, .1}, {0, 1, .1 + 1e-15}, {0, 2, .3}})
	if err != nil {
		t.Fatal(err)
	}
	n := &Network{Edges: []Edge{{From: 0, To: 2}, {From: 1, To: 2}}, Options: Options{Delay: Delay{Rate: 1}, Beta: .5, Epsilon: 1e-10}}
	if got := n.Tree(c, 0)[2]; got.Parent != 0 || got.Likeliest[1].Unit != 1 {
		t.Errorf("parent = %d, then %d, want 0, then 1", got.Parent, got.Likeliest[1].Unit)
	}
}
