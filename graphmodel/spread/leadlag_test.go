package spread

import (
	"math"
	"math/big"
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
				if diff := cmp.Diff(lead, turned); diff != "" {
					t.Fatal(diff)
				}
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
