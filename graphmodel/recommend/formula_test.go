package recommend

import (
	"fmt"
	"math"
	"testing"

	"pgregory.net/rapid"

	"ronghe/graphmodel"
)

// plainWorld is a few firms, practices and attributes in maps: the formula is computed
// over them as it is written, with nothing shared with the Model.
type plainWorld struct {
	has   map[string]map[string]graphmodel.Date // unit → practice → date, "" undated
	class map[string]map[string][]string        // unit → class → values
	asOf  graphmodel.Date

	without string // a unit whose adoption counts in the divisors only
}

func drawWorld(t *rapid.T) plainWorld {
	w := plainWorld{map[string]map[string]graphmodel.Date{}, map[string]map[string][]string{}, "2024-06", ""}
	for u := range rapid.IntRange(1, 12).Draw(t, "firms") {
		unit := fmt.Sprint("u", u)
		w.has[unit], w.class[unit] = map[string]graphmodel.Date{}, map[string][]string{}
		for range rapid.IntRange(0, 5).Draw(t, "practices") {
			date := rapid.SampledFrom([]graphmodel.Date{"", "2010", "2020-02", "2022-12-31", "2024-06"}).Draw(t, "date")
			w.has[unit][fmt.Sprint("p", rapid.IntRange(0, 6).Draw(t, "practice"))] = date
		}
		for c := range 2 {
			class := fmt.Sprint("class", c)
			w.class[unit][class] = rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"a", "b", "c"}), 0, 2, rapid.ID).Draw(t, class)
		}
	}
	return w
}

func (w plainWorld) model(t interface{ Fatal(...any) }, allRows bool) *Model {
	b, err := NewBuilder(Options{AsOf: w.asOf, allRows: allRows})
	if err != nil {
		t.Fatal(err)
	}
	for unit, practices := range w.has { // in any order: it makes no difference
		b.Unit(Thing{ID: unit, Title: unit})
		for p, date := range practices {
			if err := b.Adopt(Claim{Unit: unit, Practice: p, Since: date}); err != nil {
				t.Fatal(err)
			}
		}
		for class, values := range w.class[unit] {
			for _, v := range values {
				if err := b.Has(Attribute{Unit: unit, Facet: class, Value: v}); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	return b.Model()
}

func (w plainWorld) fresh(unit, p string) float64 {
	if date := w.has[unit][p]; date != "" {
		return math.Exp2(-Elapsed(date, w.asOf) / 2)
	}
	sum, n, all, count := 0.0, 0.0, 0.0, 0.0
	for _, practices := range w.has {
		for q, date := range practices {
			if date == "" {
				continue
			}
			r := math.Exp2(-Elapsed(date, w.asOf) / 2)
			all, count = all+r, count+1
			if q == p {
				sum, n = sum+r, n+1
			}
		}
	}
	switch {
	case n > 0:
		return sum / n
	case count > 0:
		return all / count
	}
	return 1
}

// w is w(f→i); of tells which units have f.
func (w plainWorld) w(of func(unit string) bool, i string) float64 {
	sum, nf, ni := 0.0, 0.0, 0.0
	for unit, practices := range w.has {
		_, hasI := practices[i]
		if hasI {
			ni++
		}
		if len(practices) == 0 || !of(unit) {
			continue
		}
		nf++
		if hasI && unit != w.without {
			sum += w.fresh(unit, i) * math.Pow(float64(len(practices)), -.5)
		}
	}
	return sum / (math.Pow(nf, .7)*math.Pow(ni, .4) + 2)
}

func (w plainWorld) score(unit, i string) float64 {
	s := 0.0
	for f := range w.has[unit] {
		s += w.w(func(v string) bool { _, ok := w.has[v][f]; return ok }, i)
	}
	for class, values := range w.class[unit] {
		for _, value := range values {
			part := w.w(func(v string) bool {
				for _, other := range w.class[v][class] {
					if other == value {
						return true
					}
				}
				return false
			}, i)
			s += .5 / float64(len(values)) * part
		}
	}
	return s
}

// TestFormula compares every score with the formula over maps.
func TestFormula(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := drawWorld(t)
		m := w.model(t, rapid.Bool().Draw(t, "rows"))
		for unit := range w.has {
			s := m.Find(unit)
			got := map[string]float64{}
			for _, r := range m.rank(s.features(), 0, func(int32) bool { return true }) {
				got[m.practices.id(r.practice)] = r.score
			}
			for _, p := range m.Practices() {
				if _, has := w.has[unit][p.ID]; has {
					continue
				}
				if want := w.score(unit, p.ID); math.Abs(got[p.ID]-want) > 1e-10 {
					t.Fatalf("S(%s, %s): got %.12f, want %.12f", unit, p.ID, got[p.ID], want)
				}
			}
		}
	})
}

// TestReasonsCount recounts k and n of every reason from the maps, and takes away one of
// the adoptions behind it: k goes down by one, and with it the evidence, which is the
// score with the divisors as they were. (The score itself may rise a little: a practice
// of fewer firms is divided by less.)
func TestReasonsCount(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := drawWorld(t)
		for unit := range w.has { // the removal changes nothing else where all are undated
			for p := range w.has[unit] {
				w.has[unit][p] = ""
			}
		}
		m := w.model(t, false)
		for unit := range w.has {
			for _, it := range m.Next(m.Find(unit), NextQuery{Limit: 20}).Items {
				before := w.score(unit, it.ID)
				for _, r := range it.Reasons {
					if k, n := w.recount(r, it.ID); k != r.K || n != r.N || r.K < 2 || len(r.Examples) == 0 {
						t.Fatalf("%s to %s because of %s: got %d of %d, want %d of %d", it.ID, unit, r.Feature.ID, r.K, r.N, k, n)
					}
					example := r.Examples[0].Unit.ID
					delete(w.has[example], it.ID)
					if k, _ := w.recount(r, it.ID); k != r.K-1 {
						t.Fatalf("%s without %s's adoption: got k %d, want %d", it.ID, example, k, r.K-1)
					}
					w.has[example][it.ID] = ""
					w.without = example
					if got := w.score(unit, it.ID); got >= before {
						t.Fatalf("%s to %s without %s's adoption: got evidence %v, before %v", it.ID, unit, example, got, before)
					}
					w.without = ""
				}
			}
		}
	})
}

func (m *Model) scoreOf(unit, practice string) float64 {
	sc := m.borrowScores()
	defer m.returnScores(sc)
	m.score(m.Find(unit).features(), sc)
	if i := m.practices.find(practice); i >= 0 {
		return sc.sum[i]
	}
	return 0
}

func (w plainWorld) recount(r Reason, i string) (k, n int) {
	for unit, practices := range w.has {
		_, hasFeature := practices[r.Feature.ID]
		if r.Facet != "" {
			hasFeature = false
			for _, v := range w.class[unit][r.Facet] {
				hasFeature = hasFeature || v == r.Feature.ID
			}
		}
		if !hasFeature || len(practices) == 0 {
			continue
		}
		n++
		if _, has := practices[i]; has {
			k++
		}
	}
	return k, n
}

// TestSymmetry: firms that differ in name only get the same scores.
func TestSymmetry(t *testing.T) {
	m := fiveFirms(t, nil, "")
	if a, b := m.scoreOf("3", "twin"), m.scoreOf("4", "twin"); a != b || a == 0 {
		t.Errorf("firms 3 and 4 are alike: got %v and %v for twin", a, b)
	}
}
