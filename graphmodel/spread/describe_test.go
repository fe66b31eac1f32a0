package spread

import (
	"context"
	"encoding/json"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestDescriptionOfTheWorkedExample(t *testing.T) {
	d := example(t)
	curve := d.Curve(0)
	want := []Point{{2001, 1, 1, 0.125, 1, 1}, {2002, 2, 3, 0.375, 3, 3}, {2004, 1, 4, 0.5, 4, 4}}
	if diff := cmp.Diff(curve.Points, want); diff != "" {
		t.Error(diff)
	}
	got := d.Describe(0, nil)
	if half := got.OfAdopters[2]; *half.Period != 2002 || half.Count != 2 {
		t.Errorf("half of the adopters %+v, want 2002", half)
	}
	if half := got.OfPopulation[2]; *half.Period != 2004 || half.Count != 4 {
		t.Errorf("half of the population %+v, want 2004", half)
	}
	if got.OfPopulation[3].Period != nil {
		t.Error("three quarters of the population have a time, though half have adopted")
	}
	if *got.HalfTime.OfAdopters != 1 || *got.HalfTime.OfPopulation != 3 {
		t.Errorf("half-times %v, %v, want 1 and 3", *got.HalfTime.OfAdopters, *got.HalfTime.OfPopulation)
	}
	if got.Reach != 0.5 || *got.Speed != (Speed{PerPeriod: 1, Peak: 2002, PeakNew: 2}) {
		t.Errorf("reach %v, speed %+v", got.Reach, got.Speed)
	}
	if len(got.Refused) != 1 || got.Refused[0].Rule != "curve" || got.Refused[0].N != 4 || got.Curve != nil || got.Rogers != nil {
		t.Errorf("four adopters are no curve: %+v", got.Refused)
	}
	order := d.Order(0)
	wantOrder := []Place{{"a", 2001, 2001, 1, 1, 2}, {"b", 2002, 2002, 2, 3, 1}, {"c", 2002, 2002, 2, 3, 3}, {"d", 2004, 2004, 4, 4, 0}}
	if diff := cmp.Diff(order.Places, wantOrder); diff != "" {
		t.Error(diff)
	}
}

func TestOriginIsASet(t *testing.T) {
	rows := numbered(
		Row{Practice: "k", Unit: "c", Time: on("2003")}, Row{Practice: "k", Unit: "b", Time: on("2003-05")},
		Row{Practice: "k", Unit: "a", Time: on("2004")}, Row{Practice: "k", Unit: "x"}, Row{Practice: "k", Unit: "y", Time: by("2010")})
	d := mustNew(t, rows, Options{Scale: ScaleOf(rows)})
	want := Origin{Units: []string{"b", "c"}, First: 2003, Last: 2003, Unordered: 2}
	if diff := cmp.Diff(d.Origin(0), want); diff != "" {
		t.Error(diff)
	}
	// In months, 2003 may be any month: b may be the first, or c.
	d = mustNew(t, rows, Options{Scale: Months})
	want = Origin{Units: []string{"b", "c"}, First: 12 * 2003, Last: 12*2003 + 4, Unordered: 2}
	if diff := cmp.Diff(d.Origin(0), want); diff != "" {
		t.Error(diff)
	}
	wantBasis := Basis{Practices: 1, Units: 5, Events: 5, Dated: 3, Intervals: 2, Bounded: 1, Undated: 1, Precision: Months,
		Window: Window{12 * 2003, 12*2004 + 11}, Method: "cumulative adoptions"}
	if diff := cmp.Diff(d.Curve(0).Basis, wantBasis); diff != "" {
		t.Error(diff)
	}
}

func TestNothingDated(t *testing.T) {
	d := mustNew(t, numbered(Row{Practice: "k", Unit: "a"}, Row{Practice: "k", Unit: "b", Time: by("2010-05")}), Options{Scale: Years})
	got := d.Describe(0, nil)
	if len(got.Origin.Units) != 0 || got.Reach != 1 || got.HalfTime.OfAdopters != nil || got.Speed != nil || got.Refused[0].N != 0 {
		t.Errorf("got %+v", got)
	}
	want := []Unordered{{Unit: "a", Ref: 0}, {Unit: "b", By: new(2010.0), Ref: 1}}
	if diff := cmp.Diff(d.Order(0).Unordered, want); diff != "" {
		t.Error(diff)
	}
	if _, err := json.Marshal(got); err != nil {
		t.Error(err)
	}
}

// years makes one practice of units a, b, … that adopted at these times, among n.
func years(t testing.TB, n int, times ...float64) *Data {
	var rows []Row
	var population []string
	for i := range n {
		population = append(population, string(rune('a'+i)))
	}
	for i, x := range times {
		rows = append(rows, Row{Practice: "k", Unit: population[i], Time: at(x), Ref: int32(i)})
	}
	return mustNew(t, rows, Options{Population: population})
}

func TestRogers(t *testing.T) {
	// m = 5, s = 3.1622777: bounds −1.32, 1.84, 5, 8.16.
	got, refused := years(t, 11, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10).Rogers(0)
	if refused != nil {
		t.Fatal(refused)
	}
	sd := math.Sqrt(11)
	if got.NonAdopters != 0 || got.Mean != 5 || math.Abs(got.SD-sd) > 1e-12 || got.SoFar {
		t.Errorf("mean %v, sd %v, so far %v", got.Mean, got.SD, got.SoFar)
	}
	want := map[Category]int{EarlyAdopter: 2, EarlyMajority: 3, LateMajority: 4, Laggard: 2}
	if diff := cmp.Diff(got.Counts, want); diff != "" {
		t.Error(diff)
	}
	if got.Units[5].Category != LateMajority {
		t.Errorf("a unit at the mean is %s, want late_majority: T < m is the early majority", got.Units[5].Category)
	}
}

func TestRogersSoFarGoesByThePopulation(t *testing.T) {
	got, refused := years(t, 20, 1, 2, 3, 4, 4, 5).Rogers(0)
	if refused != nil {
		t.Fatal(refused)
	}
	want := map[Category]int{Innovator: 1, EarlyAdopter: 4, EarlyMajority: 1}
	if diff := cmp.Diff(got.Counts, want); diff != "" || !got.SoFar {
		t.Error(got.SoFar, diff)
	}
}

func TestRogersOfTiesIsRefused(t *testing.T) {
	for _, times := range [][]float64{nil, {1}, {2, 2, 2, 2, 2, 2}} {
		d := years(t, 8, times...)
		line := d.timeline(d.Events)
		if got, refused := d.rogers(len(d.Events), line); got != nil || refused == nil || refused.N != len(times) {
			t.Errorf("%v: got %+v, %+v", times, got, refused)
		}
	}
}

// TestOrderAndCurveByBruteForce counts for every event and period afresh.
func TestOrderAndCurveByBruteForce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, _, _ := New(drawRows(t), Options{Scale: Scale(rapid.IntRange(1, 2).Draw(t, "scale"))})
		for k := range d.Practices {
			cascade := d.Cascade(int32(k))
			checkOrder(t, d, cascade, d.Order(int32(k)).Places)
			curve := d.Curve(int32(k))
			checkCurve(t, d, cascade, curve.Points)
			if diff := cmp.Diff(curve.Basis, d.basis(1, cascade, curve.Method)); diff != "" {
				t.Fatal(diff)
			}
			checkQuantiles(t, d, int32(k))
		}
	})
}

func checkOrder(t *rapid.T, d *Data, cascade []Event, places []Place) {
	for _, p := range places {
		unit, _ := d.Unit(p.Unit)
		mine := eventOf(cascade, unit).Time
		rank, end := 1, 0
		for _, e := range cascade {
			if d.Before(e.Time, mine) {
				rank++
			}
			if e.Time.Known == Dated && !d.Before(mine, e.Time) {
				end++
			}
		}
		if p.Rank != rank || p.RankEnd != end {
			t.Fatalf("%s is %d…%d, want %d…%d", p.Unit, p.Rank, p.RankEnd, rank, end)
		}
	}
}

func checkCurve(t *rapid.T, d *Data, cascade []Event, points []Point) {
	sum := 0.0
	for _, p := range points {
		want, least, most := 0.0, 0, 0
		for _, e := range cascade {
			first, last := d.Span(e.Time)
			switch {
			case e.Time.Known != Dated:
				most++
				if e.Time.Known == Bounded && d.Scale.Period(e.Time.Hi) <= p.Period {
					least++
				}
			case last <= p.Period:
				want, least, most = want+1, least+1, most+1
			case first <= p.Period:
				want, most = want+(p.Period-first+1)/(last-first+1), most+1
			}
		}
		sum += p.New
		if math.Abs(p.Adopted-want) > 1e-9 || math.Abs(sum-want) > 1e-9 || p.AtLeast != least || p.AtMost != most {
			t.Fatalf("%+v, want %v, %d…%d", p, want, least, most)
		}
	}
}

func checkQuantiles(t *rapid.T, d *Data, k int32) {
	line := d.timeline(d.Cascade(k))
	all := heaps(line)
	for _, q := range d.Describe(k, nil).OfAdopters {
		if q.Period == nil {
			if len(line) > 0 {
				t.Fatalf("%+v of %d", q, len(line))
			}
			continue
		}
		enough := expected(all, *q.Period) >= float64(q.Count)-1e-9
		early := expected(all, *q.Period-1) >= float64(q.Count)-1e-9
		if !enough || early || *q.Period < *q.Earliest || *q.Period > *q.Latest {
			t.Fatalf("%+v of %+v", q, line)
		}
	}
}

func TestBreadthCountsGroups(t *testing.T) {
	d := example(t) // a…d adopted
	g := &Groups{Names: []string{"east", "none", "west", "north"}, Of: [][]int32{{0}, {0, 2}, {0}, {}, {3}, {2}, {0}, {0}}}
	want := &Breadth{Reached: 2, Groups: 3, Share: 2.0 / 3}
	if diff := cmp.Diff(d.Describe(0, g).Breadth, want); diff != "" {
		t.Error(diff)
	}
}

// TestEveryResultIsJSON: whatever the rows, no result holds what is not a number.
func TestEveryResultIsJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, _, _ := New(drawRows(t), Options{Scale: Scale(rapid.IntRange(0, 3).Draw(t, "scale"))})
		var results []any
		for k := range d.Practices {
			survival, refused, _ := d.Survival(int32(k), 20, 1)
			results = append(results, d.Describe(int32(k), nil), d.Order(int32(k)), survival, refused)
		}
		for u := range d.Units {
			density, _ := d.Density(context.Background(), int32(u))
			results = append(results, d.LeadsOf(int32(u)), density)
		}
		leaders, _ := d.Leaders(context.Background(), LeadersOptions{Resamples: 30})
		for _, result := range append(results, leaders) {
			if _, err := json.Marshal(result); err != nil {
				t.Fatal(err)
			}
		}
	})
}
