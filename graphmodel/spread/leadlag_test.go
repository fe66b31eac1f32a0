package spread

import (
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestLeadAndLag(t *testing.T) {
	var rows []Row
	for i, years := range [][2]string{{"2001", "2003"}, {"2002", "2003"}, {"2005", "2004"}, {"2006", "2006"}, {"2007", ""}, {"2000", "2009-04"}} {
		k := string(rune('p' + i))
		rows = append(rows, Row{Practice: k, Unit: "a", Time: on(years[0])}, Row{Practice: k, Unit: "b", Time: on(years[1])})
	}
	rows = append(rows, Row{Practice: "z", Unit: "a", Time: on("2001")}, Row{Practice: "z", Unit: "c", Time: on("2000")})
	d := mustNew(t, numbered(rows...), Options{Scale: Years})
	// Lags 2, 1, −1, 0, 9; of four in order a is first in three: p = 2·(4+1)/16.
	want := Lead{A: "a", B: "b", Both: 5, AFirst: 3, BFirst: 1, Tied: 1, Unordered: 1, Mean: new(2.2), Median: new(1.0), P: 0.625}
	got := d.Lead(0, 1)
	if diff := cmp.Diff(got.Leads, []Lead{want}); diff != "" {
		t.Error(diff)
	}
	if got.Practices != 7 || got.Events != 13 || got.Undated != 1 {
		t.Errorf("basis %+v", got.Basis)
	}
	c := Lead{A: "a", B: "c", Both: 1, BFirst: 1, Mean: new(-1.0), Median: new(-1.0), P: 1}
	if diff := cmp.Diff(d.LeadsOf(0).Leads, []Lead{want, c}); diff != "" {
		t.Error(diff)
	}
	if got := d.Lead(1, 2).Leads; len(got) != 0 {
		t.Errorf("units of no common practice: %+v", got)
	}
}

func TestLeadTurnedRoundSaysTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, _, _ := New(drawRows(t), Options{Scale: Scale(rapid.IntRange(1, 2).Draw(t, "scale"))})
		for a := range d.Units {
			for _, lead := range d.LeadsOf(int32(a)).Leads {
				b, _ := d.Unit(lead.B)
				back := d.Lead(b, int32(a)).Leads[0]
				turned := Lead{A: back.B, B: back.A, Both: back.Both, AFirst: back.BFirst, BFirst: back.AFirst,
					Tied: back.Tied, Unordered: back.Unordered, P: back.P}
				if back.Mean != nil {
					turned.Mean, turned.Median = new(0-*back.Mean), new(0-*back.Median)
				}
				if back.Low != nil {
					turned.Low, turned.High = new(0-*back.High), new(0-*back.Low)
				}
				order := map[string]int{}
				for _, lag := range d.Lags(int32(a), b) {
					order[lag.Order]++
				}
				if order["a"] != lead.AFirst || order["b"] != lead.BFirst || order["tied"] != lead.Tied || order["unordered"] != lead.Unordered {
					t.Fatalf("%+v, and practice by practice %v", lead, order)
				}
				if diff := cmp.Diff(lead, turned); diff != "" {
					t.Fatal(diff)
				}
			}
		}
	})
}

// TestMedianIntervalIsThatOfTheSignTest: a value is in the interval exactly when the sign
// test does not reject it as the median.
func TestMedianIntervalIsThatOfTheSignTest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := slices.Compact(slices.Sorted(slices.Values(rapid.SliceOfN(rapid.Float64Range(-10, 10), 0, 60).Draw(t, "values"))))
		low, high, ok := MedianInterval(values)
		if ok != (len(values) >= MinLead) {
			t.Fatalf("%d values: %v", len(values), ok)
		}
		for i := 1; ok && i < len(values); i++ { // between two values i are below
			between := (values[i-1] + values[i]) / 2
			if kept := SignTest(i, len(values)-i) > 0.05; kept != (low < between && between < high) {
				t.Fatalf("%d of %d below %v, kept: %v; interval %v to %v", i, len(values), between, kept, low, high)
			}
		}
	})
}

// TestSignTestByWholeNumbers sums binomial coefficients without rounding.
func TestSignTestByWholeNumbers(t *testing.T) {
	for _, c := range [][2]int{{0, 0}, {1, 0}, {3, 1}, {7, 1}, {5, 5}, {0, 20}, {300, 260}, {530, 471}, {900, 700}, {1500, 1400}} {
		n, most := int64(c[0]+c[1]), int64(max(c[0], c[1]))
		sum := new(big.Int)
		for i := most; i <= n; i++ {
			sum.Add(sum, new(big.Int).Binomial(n, i))
		}
		whole := new(big.Int).Lsh(big.NewInt(1), uint(n))
		want, _ := new(big.Rat).SetFrac(sum.Lsh(sum, 1), whole).Float64()
		if got := SignTest(c[0], c[1]); math.Abs(got-min(1, want)) > 1e-11*want {
			t.Errorf("%v: got %v, want %v", c, got, min(1, want))
		}
	}
}
