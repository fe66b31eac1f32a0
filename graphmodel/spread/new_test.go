package spread

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"ronghe/graphmodel"
)

// at is a plain number as a time.
func at(x float64) Time { return Time{Known: Dated, Lo: x, Hi: x} }

// on is a date as a time.
func on(date string) Time { return TimeOf(graphmodel.Date(date), "") }

// by is a date as a bound.
func by(date string) Time { return TimeOf("", graphmodel.Date(date)) }

// numbered gives rows the Refs 0, 1, ….
func numbered(rows ...Row) []Row {
	for i := range rows {
		rows[i].Ref = int32(i)
	}
	return rows
}

func mustNew(t testing.TB, rows []Row, o Options) *Data {
	t.Helper()
	d, _, err := New(rows, o)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// example is section 3's: years 2001, 2002, 2002, 2004 of eight units.
func example(t testing.TB) *Data {
	return mustNew(t, numbered(
		Row{Practice: "k", Unit: "d", Time: on("2004")}, Row{Practice: "k", Unit: "b", Time: on("2002")},
		Row{Practice: "k", Unit: "a", Time: on("2001")}, Row{Practice: "k", Unit: "c", Time: on("2002")}),
		Options{Scale: Years, Population: []string{"h", "g", "f", "e", "d", "c", "b", "a"}})
}

func TestNewTellsOfEveryRowThatDoesNotGoInAsItIs(t *testing.T) {
	day := func(d string) float64 { first, _, _ := graphmodel.Date(d).Days(); return float64(first) }
	rows := numbered(
		Row{Practice: "k", Unit: "a", Time: on("2013")},
		Row{Practice: "k", Unit: "a", Time: on("2011-03")}, // earlier: kept
		Row{Practice: "k", Unit: "a", Time: on("2011-03")}, // again
		Row{Practice: "k", Unit: "a", Time: on("2011")},    // not surely earlier, less precise
		Row{Practice: "k", Unit: "z", Time: on("2012")},    // outside
		Row{Practice: "k", Unit: "b", Time: on("1999")},    // before the window
		Row{Practice: "k", Unit: "c", Time: on("2021")},    // after it
		Row{Practice: "k", Unit: "c", Time: on("2031")},    // after today
		Row{Practice: "", Unit: "c"},
		Row{Practice: "k", Unit: "c", Time: Time{Known: Dated, Lo: 2, Hi: 1}},
		Row{Practice: "k", Unit: "d", Time: on("2015")},
		Row{Practice: "k", Unit: "d", Time: by("2012")}, // in use before the date of the other
	)
	d, report, err := New(rows, Options{
		Scale: ScaleOf(rows[:1]), Population: []string{"d", "c", "b", "a", "a"},
		Window: &Window{2000, 2020}, Today: new(day("2026-11-25")),
	})
	if err != nil {
		t.Fatal(err)
	}
	wantData := &Data{
		Practices: []string{"k"}, Units: []string{"a", "b", "c", "d"}, Scale: Years, Window: Window{2000, 2020},
		Events: []Event{
			{Unit: 0, Time: on("2011-03"), Ref: 1},
			{Unit: 1, Time: by("1999"), Ref: 5},
			{Unit: 3, Time: by("2012"), Ref: 11},
		},
	}
	if diff := cmp.Diff(d, wantData); diff != "" {
		t.Error(diff)
	}
	want := &Report{Rows: 12, Kept: 3, Issues: []Issue{
		{SecondDate, 0, 1}, {Repeated, 2, 1}, {SecondDate, 3, 1}, {OutsidePopulation, 4, -1}, {BeforeWindow, 5, -1},
		{AfterWindow, 6, -1}, {AfterToday, 7, -1}, {NoName, 8, -1}, {NoTime, 9, -1}, {SecondDate, 10, 11},
	}}
	if diff := cmp.Diff(report, want); diff != "" {
		t.Error(diff)
	}
	for _, issue := range report.Issues {
		if issue.Rule.Zh() == "" || issue.Rule.En() == "" {
			t.Errorf("%s has no words", issue.Rule)
		}
	}
	if got := report.Count(SecondDate); got != 3 {
		t.Errorf("second dates: %d, want 3", got)
	}
}

func TestNewOfNothing(t *testing.T) {
	d, report, err := New(nil, Options{Scale: Years})
	if err != nil || len(d.Events) != 0 || report.Kept != 0 || d.Window != (Window{}) {
		t.Errorf("got %+v, %+v, %v", d, report, err)
	}
	if _, report, _ := New([]Row{{Practice: "k", Unit: "a", Time: Time{Known: Dated, Lo: 1, Hi: 2}}}, Options{}); report.Count(NoTime) != 1 {
		t.Error("a number that is two is taken")
	}
	if _, _, err := New(nil, Options{Scale: Days + 1}); !errors.Is(err, graphmodel.ErrInvalid) {
		t.Errorf("no scale: %v, want ErrInvalid", err)
	}
	for _, w := range []Window{{2, 1}, {math.NaN(), 1}} {
		if _, _, err := New(nil, Options{Window: &w}); !errors.Is(err, graphmodel.ErrInvalid) {
			t.Errorf("window %v: %v, want ErrInvalid", w, err)
		}
	}
}

func TestWindowGoesAsFarAsTheDatesDo(t *testing.T) {
	rows := []Row{{Practice: "k", Unit: "a", Time: on("2003-05")}, {Practice: "k", Unit: "b", Time: on("2007")}, {Practice: "k", Unit: "c", Time: by("2019")}}
	inf := math.Inf(1)
	for _, c := range []struct {
		asked *Window
		want  Window
	}{
		{nil, Window{2003, 2007}},
		{&Window{-inf, 2010}, Window{2003, 2010}},
		{&Window{2005, inf}, Window{2005, 2007}},
		{&Window{2000, 2010}, Window{2000, 2010}},
		{&Window{2030, inf}, Window{2030, 2030}},
	} {
		if got := mustNew(t, rows, Options{Scale: Years, Window: c.asked}).Window; got != c.want {
			t.Errorf("%v: got %v, want %v", c.asked, got, c.want)
		}
	}
}

// TestPeriodsAgreeWithTheCalendar checks the arithmetic against package time.
func TestPeriodsAgreeWithTheCalendar(t *testing.T) {
	for day := -800_000; day < 800_000; day += 7 {
		date := time.Unix(int64(day)*86400, 0).UTC()
		year, month := float64(date.Year()), float64(12*date.Year()+int(date.Month())-1)
		if y, m := Years.Period(float64(day)), Months.Period(float64(day)); y != year || m != month {
			t.Fatalf("%s: year %v, month %v", date, y, m)
		}
		first := time.Date(date.Year(), date.Month(), 1, 0, 0, 0, 0, time.UTC).Unix() / 86400
		if got := Months.Start(month); int64(got) != first && date.Day() == 1 {
			t.Fatalf("%s begins on %v, want %v", date, got, first)
		}
		if date.Year() > 0 && Days.Label(float64(day)) != date.Format("2006-01-02") {
			t.Fatalf("%s: %s", date, Days.Label(float64(day)))
		}
	}
	for want, got := range map[string]string{
		"2013": Years.Label(2013), "2013-01": Months.Label(12 * 2013), "2013-12": Months.Label(12*2013 + 11), "2.5": Number.Label(2.5),
	} {
		if got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	if got := Years.Start(2013); got != 15706 {
		t.Errorf("2013 begins on day %v, want 15706", got)
	}
}

func TestScaleOfIsTheCoarsestPrecision(t *testing.T) {
	for _, c := range []struct {
		want  Scale
		dates []Time
	}{
		{Years, nil},
		{Years, []Time{{}, by("2013-01-02")}},
		{Days, []Time{on("2013-01-02"), by("2013"), {}}},
		{Months, []Time{on("2013-01-02"), on("2013-02")}},
		{Years, []Time{on("2013-01-02"), on("2013-02"), on("2014")}},
		{Years, []Time{{Known: Dated, Lo: on("2013-11").Lo, Hi: on("2014-02").Hi}}},
	} {
		var rows []Row
		for _, time := range c.dates {
			rows = append(rows, Row{Time: time})
		}
		if got := ScaleOf(rows); got != c.want {
			t.Errorf("%v: %s, want %s", c.dates, got, c.want)
		}
	}
}

func TestAYearIsTiedWithItsOwnMonths(t *testing.T) {
	d := &Data{Scale: Months}
	if d.Before(on("2019"), on("2019-03")) || d.Before(on("2019-03"), on("2019")) || d.Before(Time{}, on("2019")) {
		t.Error("2019 and 2019-03 are put in order")
	}
	if !d.Before(on("2018"), on("2019-03")) {
		t.Error("2018 is not before 2019-03")
	}
}

// drawRows draws rows of few names, so that pairs meet, with all kinds of time.
func drawRows(t *rapid.T) []Row {
	n := rapid.IntRange(0, 40).Draw(t, "rows")
	rows := make([]Row, n)
	for i := range rows {
		lo := float64(rapid.IntRange(0, 9).Draw(t, "lo")) * 180
		rows[i] = Row{
			Practice: fmt.Sprint("k", rapid.IntRange(0, 3).Draw(t, "practice")),
			Unit:     fmt.Sprint("u", rapid.IntRange(0, 7).Draw(t, "unit")),
			Time:     Time{Known: Known(rapid.IntRange(0, 2).Draw(t, "known")), Lo: lo, Hi: lo + 180*float64(rapid.IntRange(0, 4).Draw(t, "wide"))},
			Ref:      int32(i),
		}
	}
	return rows
}

func shuffled(rows []Row, seed uint64) []Row {
	out := append([]Row(nil), rows...)
	rand.New(rand.NewPCG(seed, 0)).Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

func TestTheOrderOfRowsDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows := drawRows(t)
		o := Options{Scale: Scale(rapid.IntRange(0, 3).Draw(t, "scale"))}
		if rapid.Bool().Draw(t, "window") {
			o.Window = &Window{o.Scale.Period(500), o.Scale.Period(1400)}
		}
		d, report, _ := New(rows, o)
		d2, report2, _ := New(shuffled(rows, rapid.Uint64().Draw(t, "seed")), o)
		if diff := cmp.Diff(d, d2) + cmp.Diff(report, report2); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestTimesOfAllUnits(t *testing.T) {
	inf, nan := math.Inf(1), math.NaN()
	d := mustNew(t, numbered(
		Row{Practice: "k", Unit: "a", Time: on("2001-03")}, Row{Practice: "k", Unit: "b", Time: on("2001")},
		Row{Practice: "k", Unit: "c"}, Row{Practice: "k", Unit: "d", Time: by("2001")}, Row{Practice: "other", Unit: "e", Time: on("2001-03")}),
		Options{Scale: Months})
	if diff := cmp.Diff(d.Times(0), []float64{12*2001 + 2, nan, nan, nan, inf}, cmpopts.EquateNaNs()); diff != "" {
		t.Error(diff)
	}
	d.Window.Last = 12 * 2000
	if got := d.Times(1)[4]; got != inf {
		t.Errorf("adopted after the window: %v, want +Inf", got)
	}
	drawn := d.Draw(rand.New(rand.NewPCG(1, 1)))
	if first, last := d.Span(drawn.Events[1].Time); first != last || first < 12*2001 || first > 12*2001+11 {
		t.Errorf("2001 is drawn to %v…%v", first, last)
	}
}

// TestDrawStaysInTheInterval: what is drawn lies in it, in one period, each as likely.
func TestDrawStaysInTheInterval(t *testing.T) {
	span := Time{Known: Dated, Lo: on("2001-02-10").Lo, Hi: on("2001-05-20").Lo}
	d := &Data{Scale: Months, Events: []Event{{Time: span}}}
	counts := map[float64]int{}
	r := rand.New(rand.NewPCG(1, 1))
	for range 4000 {
		got := d.Draw(r).Events[0].Time
		if got.Lo < span.Lo || got.Hi > span.Hi || got.Lo > got.Hi || Months.Period(got.Lo) != Months.Period(got.Hi) {
			t.Fatalf("%+v of %+v", got, span)
		}
		counts[Months.Period(got.Lo)-12*2001]++
	}
	for month := 1.0; month <= 4; month++ {
		if n := counts[month]; n < 900 || n > 1100 {
			t.Errorf("month %v is drawn %d times of 4000, want about 1000", month, n)
		}
	}
}
