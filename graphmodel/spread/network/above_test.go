package network

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel/spread"
)

// ordered are 60 practices that all adopt alike: a in 2000, b, c and d in 2004 to 2006, e
// in 2009, and the centre in 1999.
func ordered() *spread.Data {
	d := &spread.Data{Units: []string{"a", "b", "c", "centre", "d", "e"}, Scale: spread.Years, Practices: numbered(60)}
	for k := range d.Practices {
		for unit, year := range []float64{2000, 2004, 2005, 1999, 2006, 2009} {
			day := spread.Years.Start(year)
			d.Events = append(d.Events, spread.Event{Practice: int32(k), Unit: int32(unit), Time: spread.Time{Known: spread.Dated, Lo: day, Hi: day}, Ref: int32(10*k + unit)})
		}
	}
	return d
}

// pairsOf are the edges by names of units.
func pairsOf(c *Cascades, n *Network) []string {
	var pairs []string
	for _, e := range n.Edges {
		pairs = append(pairs, c.Units[e.From]+c.Units[e.To])
	}
	slices.Sort(pairs)
	return pairs
}

// TestBarsAreThoseOfTheCascades: pair by pair as many are barred as the cascades say.
func TestBarsAreThoseOfTheCascades(t *testing.T) {
	d := ordered()
	above := Above{Orders: map[string]spread.Window{d.Practices[3]: {First: 2004, Last: 2006}, d.Practices[4]: {First: 1990, Last: 2004}},
		Mandated: func(ref int32) bool { return ref == 53 || ref == 32 }}
	var barred int64
	for _, a := range d.Events {
		for _, b := range d.Events {
			if a.Practice == b.Practice && d.Before(a.Time, b.Time) && above.Bars(d, a, b) {
				barred++
			}
		}
	}
	if c, _ := FromData(d, above); barred != c.Barred() || barred != 3+2+3 {
		t.Errorf("barred %d, by the cascades %d", barred, c.Barred())
	}
}

// Among units that acted within an order's periods nothing is inferred, in no cascade
// that was ordered; whoever was before may have been followed, and whoever came later
// may have followed anybody.
func TestNothingAmongThoseWhoActedOnAnOrder(t *testing.T) {
	d, orders := ordered(), map[string]spread.Window{}
	for _, name := range d.Practices {
		orders[name] = spread.Window{First: 2004, Last: 2006}
	}
	c, left := FromData(d, Above{Orders: orders, Centre: []string{"centre", "nowhere"}})
	n := inferred(t, c, Options{Edges: 100})
	want := []string{"ab", "ac", "ad", "ae", "be", "ce", "de"}
	if diff := cmp.Diff(pairsOf(c, n), want); diff != "" {
		t.Errorf("edges (-got +want):\n%s", diff)
	}
	if left.Centre != 60 || c.Barred() != 60*3 || c.Ordered() != (Phases{Before: 60, Within: 180, After: 60}) {
		t.Errorf("centre %d, barred %d, phases %+v", left.Centre, c.Barred(), c.Ordered())
	}
	for _, e := range n.Edges[:4] {
		within, after := 60, 0
		if c.Units[e.To] == "e" {
			within, after = 0, 60
		}
		if e.Phases != (Phases{Within: within, After: after}) {
			t.Errorf("%s to %s: %+v", c.Units[e.From], c.Units[e.To], e.Phases)
		}
	}
	if links := n.Tree(c, 0); links[3].Parent != 0 || links[4].Parent < 0 {
		t.Errorf("the tree of one practice: %+v", links)
	}
	if got := n.Find(c, []Pair{{1, 2}, {0, 2}}); got.Possible != 1 || got.Found != 1 {
		t.Errorf("recorded links found: %+v", got)
	}

	delete(orders, d.Practices[7])
	c, _ = FromData(d, Above{Orders: orders, Centre: []string{"centre"}})
	n = inferred(t, c, Options{Edges: 100})
	if pairs := pairsOf(c, n); !slices.Contains(pairs, "bc") || len(pairs) != 10 || c.Barred() != 59*3 {
		t.Errorf("with one practice that was not ordered: %v, barred %d", pairs, c.Barred())
	}
}

// Who is marked as ordered followed nobody, and may have been followed.
func TestWhoWasOrderedFollowedNobody(t *testing.T) {
	d := ordered()
	c, _ := FromData(d, Above{Mandated: func(ref int32) bool { return ref%10 == 2 || ref%10 == 4 }})
	n := inferred(t, c, Options{Edges: 100})
	for _, pair := range pairsOf(c, n) {
		if pair[len(pair)-1] == 'c' || pair[len(pair)-1] == 'd' {
			t.Errorf("%s is inferred", pair)
		}
	}
	if c.Mandated() != 120 || c.Barred() != 60*7 || !slices.Contains(pairsOf(c, n), "ce") {
		t.Errorf("mandated %d, barred %d, edges %v", c.Mandated(), c.Barred(), pairsOf(c, n))
	}
	all, _ := FromData(d, Above{Mandated: func(int32) bool { return true }})
	if all.Chains() != 0 || all.Refusal() == nil {
		t.Errorf("%d chains where everybody was ordered", all.Chains())
	}
}
