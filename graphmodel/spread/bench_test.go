package spread

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"
)

// million is rows of 1,000 practices and 20,000 units dated to days.
func million() []Row {
	r := rand.New(rand.NewPCG(1, 2))
	units := make([]string, 20_000)
	for i := range units {
		units[i] = fmt.Sprintf("enterprise:%06d", i)
	}
	practices := make([]string, 1_000)
	for i := range practices {
		practices[i] = fmt.Sprintf("practice:%04d", i)
	}
	rows := make([]Row, 1_000_000)
	for i := range rows {
		day := float64(10_000 + r.IntN(8_000))
		rows[i] = Row{Practice: practices[r.IntN(len(practices))], Unit: units[r.IntN(len(units))],
			Time: Time{Known: Dated, Lo: day, Hi: day}, Ref: int32(i)}
	}
	return rows
}

func BenchmarkNewOfAMillion(b *testing.B) {
	rows := million()
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := New(rows, Options{Scale: Months}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkOnePracticeOfAMillion(b *testing.B) {
	d := mustNew(b, million(), Options{Scale: Months})
	b.Run("order", func(b *testing.B) {
		for b.Loop() {
			d.Order(500)
		}
	})
	b.Run("curve", func(b *testing.B) {
		for b.Loop() {
			d.Curve(500)
		}
	})
	b.Run("describe", func(b *testing.B) {
		for b.Loop() {
			d.Describe(500, nil)
		}
	})
}

// BenchmarkAllInOnePractice is the worst case: every event is of one practice.
func BenchmarkAllInOnePractice(b *testing.B) {
	rows := million()
	for i := range rows {
		rows[i].Practice, rows[i].Unit = "k", fmt.Sprintf("enterprise:%07d", i)
	}
	d := mustNew(b, rows, Options{Scale: Months})
	b.Run("order", func(b *testing.B) {
		for b.Loop() {
			d.Order(0)
		}
	})
	b.Run("curve", func(b *testing.B) {
		for b.Loop() {
			d.Curve(0)
		}
	})
}

func BenchmarkLeadersOfAMillion(b *testing.B) {
	d := mustNew(b, million(), Options{Scale: Months})
	for _, c := range []struct {
		name string
		o    LeadersOptions
	}{
		{"one practice", LeadersOptions{Practices: []int32{500}}},
		{"all practices", LeadersOptions{}},
		{"all practices, 200 resamples", LeadersOptions{Resamples: 200}},
	} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				leaders(b, d, c.o)
			}
		})
	}
}

func BenchmarkDensityOfAMillion(b *testing.B) {
	d := mustNew(b, million(), Options{Scale: Months})
	for b.Loop() {
		if _, err := d.Density(b.Context(), 77); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLeadsOfAUnitOfAMillion(b *testing.B) {
	d := mustNew(b, million(), Options{Scale: Months})
	for b.Loop() {
		d.LeadsOf(77)
	}
}

func BenchmarkSurvivalOfOnePracticeOfAMillion(b *testing.B) {
	d := mustNew(b, million(), Options{Scale: Months})
	for b.Loop() {
		if _, _, err := d.Survival(500, 20, 0); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkLogistic: twelve years, as a description has them.
func BenchmarkLogistic(b *testing.B) {
	times, adopted := runningTotal(2001, perYear)
	for b.Loop() {
		if fit, _ := fitLogistic(times, adopted, 0); fit == nil {
			b.Fatal("refused")
		}
	}
}

// BenchmarkCox: about 100,000 rows, three columns.
func BenchmarkCox(b *testing.B) {
	h := simulated(7000, 20)
	n := 0.0
	for b.Loop() {
		rows, err := CoxUnitRows(context.Background(), h)
		if err != nil {
			b.Fatal(err)
		}
		fit, err := FitCox(context.Background(), rows, Efron)
		if err != nil {
			b.Fatal(err)
		}
		n = fit.UnitPeriods
	}
	b.ReportMetric(n, "rows")
}
