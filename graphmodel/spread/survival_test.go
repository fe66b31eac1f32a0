package spread

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"ronghe/graphmodel"
)

var sevenDigits = cmpopts.EquateApprox(0, 5e-8)

func TestSurvivalOfTheWorkedExample(t *testing.T) {
	d := years(t, 5, 1, 1, 2, 3)
	d.Window = Window{1, 5}
	got, refused, err := d.Survival(0, 20, 0)
	if refused != nil || err != nil {
		t.Fatal(refused, err)
	}
	row := func(period, atRisk, events, hazard, survival, se float64) SurvivalRow {
		return SurvivalRow{Period: period, AtRisk: atRisk, Events: events, Hazard: hazard, Survival: survival, SE: &se, Low: survival, High: survival}
	}
	want := []SurvivalRow{
		row(1, 5, 2, 0.4, 0.6, 0.2190890), row(2, 3, 1, 1.0/3, 0.4, 0.2190890), row(3, 2, 1, 0.5, 0.2, 0.1788854),
		row(4, 1, 0, 0, 0.2, 0.1788854), row(5, 1, 0, 0, 0.2, 0.1788854),
	}
	if diff := cmp.Diff(got.Rows, want, sevenDigits); diff != "" {
		t.Error(diff)
	}
	if *got.Median != 2 || got.MedianLow != nil {
		t.Errorf("median %v, want 2", *got.Median)
	}
}

func TestSurvivalWhereAllAdopt(t *testing.T) {
	got, _, _ := years(t, 2, 3, 3).Survival(0, 20, 0)
	want := []SurvivalRow{{Period: 3, AtRisk: 2, Events: 2, Hazard: 1}}
	if diff := cmp.Diff(got.Rows, want); diff != "" {
		t.Error(diff)
	}
}

func TestSurvivalLeavesOutWhoIsNotAtRisk(t *testing.T) {
	rows := numbered(
		Row{Practice: "k", Unit: "a", Time: on("1990")}, Row{Practice: "k", Unit: "b"}, Row{Practice: "k", Unit: "c", Time: by("2003")},
		Row{Practice: "k", Unit: "d", Time: on("2002")}, Row{Practice: "k", Unit: "e", Time: on("2009")})
	d := mustNew(t, rows, Options{Scale: Years, Window: &Window{2001, 2003}})
	got, _, _ := d.Survival(0, 20, 0)
	if got.Excluded != 3 || got.Rows[0].AtRisk != 2 || got.Rows[2].Survival != 0.5 || *got.Median != 2002 {
		t.Errorf("got %+v", got)
	}
	d = mustNew(t, rows[1:3], Options{Scale: Years})
	if _, refused, err := d.Survival(0, 20, 0); refused == nil || refused.N != 0 || err != nil {
		t.Errorf("nothing is dated: %v, %v", refused, err)
	}
	if _, _, err := d.Survival(0, 19, 0); !errors.Is(err, graphmodel.ErrInvalid) {
		t.Errorf("19 draws: %v, want ErrInvalid", err)
	}
}

// TestSurvivalByBruteForce counts the risk set afresh for each period.
func TestSurvivalByBruteForce(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for range 200 {
		n := 1 + r.IntN(20)
		var times []float64
		for range 1 + r.IntN(n) {
			times = append(times, float64(r.IntN(10)))
		}
		d := years(t, n, times...)
		got, _, _ := d.Survival(0, 20, 0)
		survival := 1.0
		for _, row := range got.Rows {
			atRisk, events := n, 0
			for _, x := range times {
				if x < row.Period {
					atRisk--
				} else if x == row.Period {
					events++
				}
			}
			if atRisk > 0 {
				survival *= float64(atRisk-events) / float64(atRisk)
			}
			if row.AtRisk != float64(atRisk) || row.Events != float64(events) || math.Abs(row.Survival-survival) > 1e-12 {
				t.Fatalf("%v of %d: %+v", times, n, row)
			}
		}
	}
}

// intervals is a practice of which every date leaves three years open.
func intervals(t *testing.T) *Data {
	var rows []Row
	for i := range 12 {
		first := on(fmt.Sprint(2000 + i/2))
		last := on(fmt.Sprint(2002 + i/2))
		rows = append(rows, Row{Practice: "k", Unit: fmt.Sprint("u", i), Time: Time{Known: Dated, Lo: first.Lo, Hi: last.Hi}})
	}
	return mustNew(t, numbered(rows...), Options{Scale: Years})
}

func TestIntervalsAreDrawn(t *testing.T) {
	d := intervals(t)
	got, _, err := d.Survival(0, 200, 1)
	if err != nil {
		t.Fatal(err)
	}
	again, _, _ := d.Survival(0, 200, 1)
	if diff := cmp.Diff(got, again); diff != "" {
		t.Error(diff)
	}
	at := func(period float64) SurvivalRow { return got.Rows[int(period-2000)] }
	if r := at(2003); !(r.Low < r.Survival && r.Survival < r.High) {
		t.Errorf("no spread in %+v", r)
	}
	// By 2003, of pairs that begin in 2000…2003: all, all, 2/3 and 1/3 are expected.
	if want := 1 - (2+2+2*2.0/3+2*1.0/3)/12; math.Abs(at(2003).Survival-want) > 0.03 {
		t.Errorf("survival %v, want about %v", at(2003).Survival, want)
	}
	if !(*got.MedianLow <= *got.Median && *got.Median <= *got.MedianHigh) {
		t.Errorf("median %v of %v…%v", *got.Median, *got.MedianLow, *got.MedianHigh)
	}
}

func TestOverDrawsShowsTheSpreadOfDraws(t *testing.T) {
	mean := func(d *Data) []float64 {
		sum := 0.0
		for _, e := range d.Events {
			first, last := d.Span(e.Time)
			if first != last {
				t.Fatal("an interval is left")
			}
			sum += first
		}
		return []float64{sum / float64(len(d.Events)), math.NaN()}
	}
	got, err := intervals(t).OverDraws(context.Background(), 2000, 3, mean)
	if err != nil {
		t.Fatal(err)
	}
	sd := math.Sqrt(2.0 / 3 / 12) // of three equal years, over 12 events
	if math.Abs(got[0].Mean-2003.5) > 0.02 || math.Abs(got[0].SD-sd) > 0.02 || math.Abs(got[0].High-2003.5-1.96*sd) > 0.05 {
		t.Errorf("got %+v, want 2003.5 ± %v", got[0], sd)
	}
	if got[1].N != 0 || got[1].Empty != 2000 {
		t.Errorf("an estimate that never exists: %+v", got[1])
	}
	exact, err := example(t).OverDraws(context.Background(), 20, 3, mean)
	if err != nil || exact[0] != (Summary{Mean: 2002.25, Low: 2002.25, High: 2002.25, N: 1}) {
		t.Errorf("exact dates: %+v, %v", exact, err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := intervals(t).OverDraws(ctx, 20, 3, mean); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}
