package recommend

import (
	"fmt"
	"testing"

	"ronghe/graphmodel"
)

// dated is a Model of adoptions written as unit, practice, date.
func dated(t *testing.T, asOf graphmodel.Date, rows ...[3]string) *Model {
	t.Helper()
	b, err := NewBuilder(Options{AsOf: asOf})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rows {
		if err := b.Adopt(Claim{Unit: r[0], Practice: r[1], Since: graphmodel.Date(r[2])}); err != nil {
			t.Fatal(err)
		}
	}
	return b.Model()
}

// TestLater: who counts in n and k, who is left out, and who is a control.
func TestLater(t *testing.T) {
	rows := [][3]string{
		{"a", "x", "2015"}, {"a", "y", "2017"}, // later, within 3 years
		{"b", "x", "2015-03"}, {"b", "y", "2016-09"}, // 18 months later
		{"c", "x", "2015"},                     // never
		{"d", "x", "2015"}, {"d", "y", "2014"}, // before: at risk of nothing
		{"e", "x", "2015"}, {"e", "y", "2015-06"}, // tied
		{"f", "x", "2015"}, {"f", "y", ""}, // undated
		{"g", "x", "2015"}, {"g", "y", "2019"}, // too late: counts in n
		{"h", "x", "2023"}, {"h", "y", "2024"}, // not followed up for 3 years
		{"i", "x", ""}, {"i", "y", "2018"}, // X undated
		{"j", "z", "2001"}, {"j", "y", "2016"}, // a control that adopted
		{"k", "z", "2001"},                     // a control that did not
		{"l", "z", "2001"}, {"l", "y", "2010"}, // had it already
	}
	l, err := dated(t, "2024", rows...).Within("", "").Later("x", "y", FollowUp)
	if err != nil {
		t.Fatal(err)
	}
	if l.N != 4 || l.K != 2 || l.Tied != 1 || l.Undated != 1 || l.Short != 1 || l.Median != 21 {
		t.Errorf("got n %d, k %d, tied %d, undated %d, short %d, median %v, want 4, 2, 1, 1, 1, 21", l.N, l.K, l.Tied, l.Undated, l.Short, l.Median)
	}
	// h adopted X later than any date that it is looked at from: it is a control, too.
	if want := (Controls{N: 3, K: 1}); l.Controls != want {
		t.Errorf("controls: got %+v, want %+v", l.Controls, want)
	}
	if l.Verdict != Refused || l.Share != nil || l.Interval != nil {
		t.Errorf("of 4: got %+v, want it refused", l)
	}
	if _, err := dated(t, "2024", rows...).Within("", "").Later("x", "nothing", FollowUp); err == nil {
		t.Error("an unknown practice: got no error")
	}
}

// TestLaterShows: with enough members there are the share, its interval and a comparison.
func TestLaterShows(t *testing.T) {
	var rows [][3]string
	for k := range 38 {
		rows = append(rows, [3]string{fmt.Sprintf("a%02d", k), "x", "2010"})
		if k < 14 {
			rows = append(rows, [3]string{fmt.Sprintf("a%02d", k), "y", "2012"})
		}
	}
	for k := range 60 {
		rows = append(rows, [3]string{fmt.Sprintf("b%02d", k), "z", "2001"})
		if k < 9 {
			rows = append(rows, [3]string{fmt.Sprintf("b%02d", k), "y", "2013"})
		}
	}
	m := dated(t, "2020", rows...)
	l, err := m.Within("", "").Later("x", "y", FollowUp)
	if err != nil {
		t.Fatal(err)
	}
	if l.N != 38 || l.K != 14 || l.Controls != (Controls{60, 9}) || l.Verdict != MoreOften || l.Share == nil || len(l.Examples) != 3 {
		t.Errorf("got %+v, want 14 of 38 against 9 of 60, more often", l)
	}
	best := m.Within("", "").BestLater(m.Find("a20"), "y", FollowUp)
	if best == nil || best.X.ID != "x" || best.LookedAt != 1 {
		t.Errorf("got %+v, want x of 1", best)
	}
}

func TestElapsed(t *testing.T) {
	for _, test := range []struct {
		from, to graphmodel.Date
		want     float64
	}{
		{"2019", "2021", 2}, {"2019-03", "2021", 2}, {"2019-03", "2020-09", 1.5}, {"2019-03-31", "2019-04-01", 1. / 12},
		{"2021", "2019", 0}, {"", "2019", 0}, {"2019", "", 0},
	} {
		if got := Elapsed(test.from, test.to); got != test.want {
			t.Errorf("from %q to %q: got %v, want %v", test.from, test.to, got, test.want)
		}
	}
	if got := Freshness("2020", "2024", 2); got != .25 {
		t.Errorf("four years at a half-life of two: got %v, want .25", got)
	}
}

// TestCut: what may lie on either side is in neither.
func TestAsOf(t *testing.T) {
	m := dated(t, "2019", [3]string{"a", "x", "2019"}, [3]string{"b", "x", "2018-05"}, [3]string{"c", "x", "2020"}, [3]string{"d", "x", ""})
	if m.Known() != 3 || m.Left() != (Left{Later: 1}) {
		t.Errorf("as of 2019: got %d known and %+v, want a, b and d", m.Known(), m.Left())
	}
	m = dated(t, "2019-06", [3]string{"a", "x", "2019"}, [3]string{"b", "x", "2019-06-30"}, [3]string{"c", "x", "2019-07"})
	if m.Known() != 1 || m.Left() != (Left{Later: 1, Straddling: 1}) {
		t.Errorf("as of 2019-06: got %d known and %+v, want b only", m.Known(), m.Left())
	}
}
