package recommend

import (
	"fmt"
	"math/rand/v2"
	"strings"
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

// TestLaterCalibrated: of made-up histories in which Y follows X within three years with a
// known chance, and seldom without X, the 95 % interval holds that chance in about 95 of 100
// runs, the median is that of the lags drawn, and most runs say "more often".
func TestLaterCalibrated(t *testing.T) {
	const runs, firms, lags = 400, 40, 36
	r := rand.New(rand.NewPCG(7, 8))
	month := func(at int) string { return fmt.Sprintf("%04d-%02d", at/12, at%12+1) }
	held, more, medians := 0, 0, 0.0
	for range runs {
		follows := .3 + .4*r.Float64()
		var rows [][3]string
		for k := range 2 * firms {
			unit, first, chance := fmt.Sprintf("u%02d", k), "x", follows
			if k >= firms {
				first, chance = "z", .1
			}
			at := 2010*12 + r.IntN(60)
			rows = append(rows, [3]string{unit, first, month(at)})
			if r.Float64() < chance {
				rows = append(rows, [3]string{unit, "y", month(at + 1 + r.IntN(lags))})
			}
		}
		l, err := dated(t, "2026", rows...).Within("", "").Later("x", "y", FollowUp)
		if err != nil || l.N != firms || l.Interval == nil {
			t.Fatalf("got %+v, %v, want %d of them", l, err, firms)
		}
		medians += l.Median
		if l.Interval.Low <= follows && follows <= l.Interval.High {
			held++
		}
		if l.Verdict == MoreOften {
			more++
		}
	}
	if share := float64(held) / runs; share < .92 || share > .98 {
		t.Errorf("the interval held the chance in %.3f of the runs, want about .95", share)
	}
	if mean := medians / runs; mean < 17 || mean > 20 {
		t.Errorf("got a median of %.1f months on average, want 18.5", mean)
	}
	if share := float64(more) / runs; share < .8 {
		t.Errorf("got “more often” in %.3f of the runs, want most", share)
	}
}

// TestLaterByChance: where having X says nothing of Y, "more often" is said in few runs.
func TestLaterByChance(t *testing.T) {
	const runs = 400
	r := rand.New(rand.NewPCG(9, 10))
	more := 0
	for range runs {
		var rows [][3]string
		for k := range 80 {
			unit := fmt.Sprintf("u%02d", k)
			rows = append(rows, [3]string{unit, []string{"x", "z"}[k%2], fmt.Sprint(2010 + r.IntN(5))})
			if r.Float64() < .3 {
				rows = append(rows, [3]string{unit, "y", fmt.Sprint(2016 + r.IntN(2))})
			}
		}
		l, err := dated(t, "2026", rows...).Within("", "").Later("x", "y", 8)
		if err != nil {
			t.Fatal(err)
		}
		if l.Verdict == MoreOften {
			more++
		}
	}
	if share := float64(more) / runs; share > .05 {
		t.Errorf("got “more often” in %.3f of the runs by chance alone, want at most .05", share)
	}
}

// TestHistoriesWiden: those alike first, else the industry, else the one above it, named;
// what 5 units say something of goes before a surer word of fewer.
func TestHistoriesWiden(t *testing.T) {
	b, err := NewBuilder(Options{AsOf: "2026"})
	if err != nil {
		t.Fatal(err)
	}
	var attributes []Attribute
	add := func(unit, industry, first string, followed bool) {
		attributes = append(attributes, Attribute{Unit: unit, Facet: IndustryFacet, Value: industry})
		rows := []Claim{{Unit: unit, Practice: first, Since: "2010"}}
		if followed {
			rows = append(rows, Claim{Unit: unit, Practice: "y", Since: "2011"})
		}
		for _, c := range rows {
			if err := b.Adopt(c); err != nil {
				t.Fatal(err)
			}
		}
	}
	for k := range 7 { // of the section only: alike to nobody in C3812 by a quarter
		add(fmt.Sprintf("s%d", k), "C1310", "x", k < 2)
	}
	for k := range 2 { // alike, but too few; all of them followed
		add(fmt.Sprintf("w%d", k), "C3812", "w", true)
	}
	attributes = append(attributes, Attribute{Unit: "u", Facet: IndustryFacet, Value: "C3812"})
	for _, first := range []string{"x", "w"} {
		if err := b.Adopt(Claim{Unit: "u", Practice: first, Since: "2012"}); err != nil {
			t.Fatal(err)
		}
	}
	if err := b.AddAttributes(attributes); err != nil {
		t.Fatal(err)
	}
	m := b.Model()
	u, err := m.Unit("u")
	if err != nil {
		t.Fatal(err)
	}
	histories, err := m.Histories(u, Weights{})
	if err != nil {
		t.Fatal(err)
	}
	l := histories.Of("y")
	if l == nil || l.Among == nil || l.Among.ID != "C" || l.X.ID != "x" || l.N != 7 || l.K != 2 || l.Verdict != CountsOnly {
		t.Fatalf("got %+v, want 2 of 7 with x in C", l)
	}
	if zh, _ := l.Sentence(); !strings.Contains(zh, "同属“C”的单位中先有“x”的 7 家，2 家") {
		t.Errorf("got %q", zh)
	}
	if l := histories.Of("nothing"); l != nil {
		t.Errorf("an unknown practice: got %+v", l)
	}
}
