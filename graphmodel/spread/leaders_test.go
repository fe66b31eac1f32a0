package spread

import (
	"context"
	"errors"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"ronghe/graphmodel"
)

func leaders(t testing.TB, d *Data, o LeadersOptions) *Leaders {
	t.Helper()
	got, err := d.Leaders(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func TestLeadersOfTheWorkedExample(t *testing.T) {
	got := leaders(t, example(t), LeadersOptions{})
	exactly := func(x float64) Measure { return Measure{Value: &x} }
	// At risk 2001…min(T, 2004): 1, 2, 2, 4 and, not adopted, 4 years.
	want := []Score{
		{"a", 1, 0, exactly(1), exactly(1), exactly(1)},
		{"b", 1, 0, exactly(2.0 / 3), exactly(0.75), exactly(0.5)},
		{"c", 1, 0, exactly(2.0 / 3), exactly(0.75), exactly(0.5)},
		{"d", 1, 0, exactly(0), exactly(0.25), exactly(0.25)},
		{"e", 0, 0, exactly(0), exactly(0), exactly(0)},
	}
	if diff := cmp.Diff(got.All()[:5], want, cmpopts.EquateApprox(1e-15, 0)); diff != "" {
		t.Error(diff)
	}
}

func TestLeadersSkipWhatHasNoTimes(t *testing.T) {
	rows := numbered(
		Row{Practice: "p", Unit: "a", Time: on("2001")}, Row{Practice: "p", Unit: "b", Time: on("2003")},
		Row{Practice: "tied", Unit: "a", Time: on("2001")}, Row{Practice: "tied", Unit: "c", Time: on("2001")},
		Row{Practice: "undated", Unit: "b"}, Row{Practice: "p", Unit: "c", Time: by("2009")})
	got := leaders(t, mustNew(t, rows, Options{Scale: Years}), LeadersOptions{Resamples: 50})
	if got.OneTime != 1 || got.NoTime != 1 || got.Practices != 3 {
		t.Errorf("one time %d, no time %d of %d", got.OneTime, got.NoTime, got.Practices)
	}
	c := got.All()[2]
	if c.Unit != "c" || c.Walker.Value != nil || c.Walker.Low != nil || *c.Boushey.Value != 1 || *c.Rate.Value != 1 || c.Unordered != 1 {
		t.Errorf("c, whose time in p is not known: %+v", c)
	}
	b := got.All()[1]
	if *b.Walker.Value != 0 || math.Abs(*b.Boushey.Value-(1.0/3)/2) > 1e-15 || *b.Rate.Value != 0.25 {
		t.Errorf("b: Walker %v, Boushey %v, rate %v", *b.Walker.Value, *b.Boushey.Value, *b.Rate.Value)
	}
	none := leaders(t, mustNew(t, rows[4:5], Options{Scale: Years}), LeadersOptions{})
	if s := none.All()[0]; s.Walker.Value != nil || s.Boushey.Value != nil || s.Rate.Value != nil {
		t.Errorf("scores of nothing dated: %+v", s)
	}
}

// plainScore is the scores of a unit by their definitions, of exact times.
func plainScore(d *Data, unit int32) (walker, boushey, rate float64) {
	var w, b, n, wn, events, periods float64
	for k := range d.Practices {
		first, last := math.Inf(1), math.Inf(-1)
		for _, e := range d.Cascade(int32(k)) {
			if p, _ := d.Span(e.Time); e.Time.Known == Dated {
				first, last = min(first, p), max(last, p)
			}
		}
		mine := eventOf(d.Cascade(int32(k)), unit)
		if first > last || mine != nil && mine.Time.Known != Dated {
			continue
		}
		late, early, until := 1.0, 0.0, last
		if mine != nil {
			at, _ := d.Span(mine.Time)
			late, early, until = (at-first)/(last-first), (last+1-at)/(last+1-first), min(at, last)
			events++
		}
		if first < last {
			w, wn = w+late, wn+1
		}
		b, n, periods = b+early, n+1, periods+until-first+1
	}
	return 1 - w/wn, b / n, events / periods // 0/0 is not a number
}

func TestLeadersByTheirDefinitions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows := drawRows(t)
		for i := range rows {
			rows[i].Time.Hi = rows[i].Time.Lo
		}
		d, _, _ := New(rows, Options{Scale: Scale(rapid.IntRange(0, 3).Draw(t, "scale"))})
		got, err := d.Leaders(context.Background(), LeadersOptions{Resamples: 40, Seed: 5})
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range got.All() {
			unit, _ := d.Unit(s.Unit)
			w, b, r := plainScore(d, unit)
			for _, c := range []struct {
				got  Measure
				want float64
			}{{s.Walker, w}, {s.Boushey, b}, {s.Rate, r}} {
				if (c.got.Value == nil) != math.IsNaN(c.want) || c.got.Value != nil && math.Abs(*c.got.Value-c.want) > 1e-9 {
					t.Fatalf("%s: %+v, want %v, %v, %v", s.Unit, s, w, b, r)
				}
				if c.got.Low != nil && *c.got.Low > *c.got.High {
					t.Fatalf("%+v", c.got)
				}
			}
		}
	})
}

// TestResamplesAreAsWideAsTheyShouldBe: a unit that is first in half of 400 practices
// and last in the others has a Walker score of ½ ± 1.96·√(¼/400).
func TestResamplesAreAsWideAsTheyShouldBe(t *testing.T) {
	var rows []Row
	for i := range 400 {
		k := string(rune(0x4e00 + i))
		mine, other := on("2001"), on("2002")
		if i%2 == 0 {
			mine, other = other, mine
		}
		rows = append(rows, Row{Practice: k, Unit: "a", Time: mine}, Row{Practice: k, Unit: "b", Time: other})
	}
	d := mustNew(t, rows, Options{Scale: Years})
	got := leaders(t, d, LeadersOptions{Resamples: 1000, Seed: 1}).All()[0].Walker
	if math.Abs(*got.Low-0.451) > 0.006 || math.Abs(*got.High-0.549) > 0.006 || *got.Value != 0.5 {
		t.Errorf("%v, %v…%v, want 0.5, 0.451…0.549", *got.Value, *got.Low, *got.High)
	}
}

func TestLeadersOfIntervalsAreMeansOfDraws(t *testing.T) {
	rows := numbered(
		Row{Practice: "p", Unit: "a", Time: on("2001-01")}, Row{Practice: "p", Unit: "c", Time: on("2003-12")},
		Row{Practice: "p", Unit: "b", Time: on("2002")})
	d := mustNew(t, rows, Options{Scale: Months})
	o := LeadersOptions{Draws: 400, Resamples: 400, Seed: 2}
	got := leaders(t, d, o)
	b := got.All()[1].Walker
	if math.Abs(*b.Value-0.5) > 0.02 || *b.Low > 0.37 || *b.High < 0.63 {
		t.Errorf("2002 between 2001-01 and 2003-12: %v, %v…%v", *b.Value, *b.Low, *b.High)
	}
	if diff := cmp.Diff(got.All(), leaders(t, d, o).All()); diff != "" {
		t.Error(diff)
	}
}

func TestLeadersRefuseWhatTheyCannotDo(t *testing.T) {
	d := example(t)
	for _, o := range []LeadersOptions{{Draws: 3}, {Practices: []int32{1}}, {Practices: []int32{0, 0}}, {Resamples: -1}, {Resamples: 20_000}} {
		if _, err := d.Leaders(context.Background(), o); !errors.Is(err, graphmodel.ErrInvalid) {
			t.Errorf("%+v: %v, want ErrInvalid", o, err)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := d.Leaders(ctx, LeadersOptions{}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// TestLeadersRankAsByComparing: dealing units out by key gives the order that comparing
// them gives, whichever of the two is chosen.
func TestLeadersRankAsByComparing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, _, _ := New(drawRows(t), Options{Scale: Years})
		d.Units = append(d.Units, "~ adopts nothing") // the last in order
		l, err := d.Leaders(context.Background(), LeadersOptions{})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(l.ranked, l.ledger.rankOneByOne(l.values)); diff != "" {
			t.Fatalf("dealt out (-), compared (+):\n%s", diff)
		}
	})
}

// Of one practice without intervals units are put together by period: that is not to be seen.
func TestLeadersOfOnePracticeAsOfSeveral(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var rows []Row
		for u := range rapid.IntRange(1, 30).Draw(t, "units") {
			row := Row{Practice: "p", Unit: string(rune('A' + u))}
			if year := rapid.IntRange(0, 9).Draw(t, "year"); year > 1 {
				day := Years.Start(float64(2000 + year))
				row.Time = Time{Known: Known(rapid.IntRange(1, 2).Draw(t, "known")), Lo: day, Hi: day}
			}
			rows = append(rows, row)
		}
		d, _, err := New(rows, Options{Scale: Years, Population: append([]string{"nobody"}, unitsOf(rows)...)})
		if err != nil {
			t.Fatal(err)
		}
		o := LeadersOptions{Resamples: rapid.IntRange(0, 3).Draw(t, "resamples"), Draws: 1, Progress: func(int, int) {}}
		var got [2][]Score
		for i, l := range []*ledger{d.ledgerOfOne(0), d.ledger([]int32{0})} {
			values, err := l.resample(context.Background(), o)
			if err != nil {
				t.Fatal(err)
			}
			got[i] = (&Leaders{ledger: l, values: values, ranked: l.rank(values)}).All()
		}
		if diff := cmp.Diff(got[0], got[1]); diff != "" {
			t.Errorf("by period (-) and one by one (+):\n%s", diff)
		}
	})
}

func unitsOf(rows []Row) []string {
	var units []string
	for _, r := range rows {
		units = append(units, r.Unit)
	}
	return units
}
