package recommend

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"ronghe/graphmodel"
)

// plainly computes cohorts, what became of them, and neighbours as they are written down:
// every unit is looked at, nothing is prepared.
type plainly struct{ m *Model }

func (p plainly) cohort(s Subject) []int32 {
	c := p.m.comparison(s, DefaultWeights())
	var units []int32
	for u := range p.m.unit {
		if u := int32(u); len(p.m.unit[u].has) > 0 && p.m.comparable(s, u) && c.with(u).s >= LeastSimilar {
			units = append(units, u)
		}
	}
	return p.once(units)
}

// once puts the units in order of ID, the first of each group.
func (p plainly) once(units []int32) []int32 {
	slices.SortFunc(units, func(a, b int32) int { return cmp.Compare(p.m.units.id(a), p.m.units.id(b)) })
	groups := map[int32]bool{}
	return slices.DeleteFunc(units, func(u int32) bool {
		g := p.m.unit[u].group
		met := g >= 0 && groups[g]
		groups[g] = true
		return met
	})
}

func (p plainly) fateOf(u, y, date int32, years float64) fate {
	m := p.m
	h, ok := m.unit[u].holds(y)
	if !ok {
		return atRisk
	}
	from := m.dates[date]
	if h.date < 0 {
		if bound := m.boundOf(u, y); bound >= 0 && m.dates[bound].hi < from.lo {
			return before
		}
		return undated
	}
	switch to := m.dates[h.date]; {
	case to.hi < from.lo:
		return before
	case from.hi >= to.lo:
		return tied
	case Elapsed(from.date, to.date) <= years:
		return adoptedIt
	}
	return atRisk
}

type plainStart struct{ unit, date int32 }

// later is Later without what is computed of its numbers.
func (p plainly) later(units []int32, x, y int32, years float64) Later {
	m := p.m
	l := Later{X: m.practices.things[x], Y: m.practices.things[y], Years: years}
	var starts, counted []plainStart
	for _, u := range units {
		switch h, ok := m.unit[u].holds(x); {
		case !ok || h.date < 0:
		case m.followed(h.date, years):
			starts = append(starts, plainStart{u, h.date})
		default:
			l.Short++
		}
	}
	slices.SortFunc(starts, func(a, b plainStart) int {
		return cmp.Or(m.compareDates(a.date, b.date), cmp.Compare(m.units.id(a.unit), m.units.id(b.unit)))
	})
	var months []float64
	for _, s := range starts {
		switch p.fateOf(s.unit, y, s.date, years) {
		case tied:
			l.Tied++
		case undated:
			l.Undated++
		case adoptedIt:
			l.N, l.K = l.N+1, l.K+1
			counted = append(counted, s)
			to, _ := m.unit[s.unit].holds(y)
			months = append(months, 12*Elapsed(m.dates[s.date].date, m.dates[to.date].date))
			if len(l.Examples) < maxExamples {
				l.Examples = append(l.Examples, m.example(s.unit, y))
			}
		case atRisk:
			l.N++
			counted = append(counted, s)
		}
	}
	l.Median = median(months)
	p.control(units, x, y, counted, &l)
	return l
}

func (p plainly) control(units []int32, x, y int32, starts []plainStart, l *Later) {
	turn := 0
	for _, u := range units {
		if len(starts) == 0 {
			return
		}
		from := starts[turn%len(starts)].date
		if h, ok := p.m.unit[u].holds(x); ok && (h.date < 0 || p.m.dates[from].hi >= p.m.dates[h.date].lo) {
			continue
		}
		switch p.fateOf(u, y, from, l.Years) {
		case before, tied, undated:
			continue
		case adoptedIt:
			l.Controls.K++
		}
		l.Controls.N++
		turn++
	}
}

func (p plainly) baseRate(y int32, years float64) float64 {
	_, end, _ := p.m.asOf.Days()
	from := addYears(int32(end), -years)
	atRisk, adopted := int(p.m.known), 0
	for _, u := range p.m.practice[y].members {
		if h, _ := p.m.unit[u].holds(y); h.date < 0 || p.m.dates[h.date].lo <= from {
			atRisk--
		} else {
			adopted++
		}
	}
	return ratio(adopted, atRisk)
}

// neighbours is K(v) with every unit compared that may be near.
func (p plainly) neighbours(s Subject, w Weights) []neighbour {
	m := p.m
	c := m.comparison(s, w)
	var all []peerAt
	for _, u := range m.mayBeNear(s) {
		x := &m.unit[u]
		if u == s.self || len(x.has) == 0 || s.kind >= 0 && x.kind != s.kind {
			continue
		}
		if l := c.with(u); l.s > 0 {
			all = append(all, peerAt{u, l})
		}
	}
	slices.SortFunc(all, m.comparePeers)
	var near []neighbour
	for _, a := range clip(all, nearestUnits) {
		near = append(near, neighbour{a.unit, a.s})
	}
	return near
}

// drawHistories is a Model of made-up units, some of which came after it was built.
func drawHistories(t *rapid.T) *Model {
	b, err := NewBuilder(Options{AsOf: "2024-06"})
	if err != nil {
		t.Fatal(err)
	}
	trees(b)
	draw := func(name string, of ...string) string { return rapid.SampledFrom(of).Draw(t, name) }
	b.Unit(Thing{ID: "first", Title: "first"})
	units := rapid.IntRange(1, 40).Draw(t, "units")
	late := &edits{}
	for u := range units {
		unit := fmt.Sprintf("u%d", u*7%units)
		isLate := rapid.IntRange(0, 4).Draw(t, "late") == 0
		if !isLate {
			b.Unit(Thing{ID: unit, Title: unit, Kind: graphmodel.Kind(draw("kind", "enterprise", "enterprise", "zone"))})
			if rapid.IntRange(0, 3).Draw(t, "grouped") == 0 {
				b.Group(unit, draw("group", "g1", "g2"))
			}
		}
		for range rapid.IntRange(0, 5).Draw(t, "claims") {
			c := Claim{Unit: unit, Practice: draw("practice", "p0", "p0", "p0", "p1", "p1", "p2", "p3", "p4")}
			date := graphmodel.Date(draw("date", "", "2010", "2011", "2012-05", "2012-05-07", "2013", "2020-02-29", "2022", "2024-06"))
			if c.Since = date; rapid.IntRange(0, 5).Draw(t, "bounded") == 0 {
				c.Since, c.InUseBy = "", date
			}
			if late.claims = append(late.claims, c); !isLate {
				late.claims = late.claims[:len(late.claims)-1]
				_ = b.Adopt(c)
			}
		}
		for _, f := range []struct {
			facet string
			of    []string
		}{{IndustryFacet, []string{"C3812", "C3819", "C3911", "C38", "C"}}, {RegionFacet, []string{"330102", "330105", "440103", "330000", "100000"}}} {
			for range rapid.SampledFrom([]int{0, 1, 1, 1, 2}).Draw(t, "values") {
				a := Attribute{Unit: unit, Facet: f.facet, Value: draw(f.facet, f.of...)}
				if isLate {
					late.attributes = append(late.attributes, a)
				} else if err := b.Has(a); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	m := b.Model()
	if err := m.apply(late); err != nil {
		t.Fatal(err)
	}
	return m
}

// TestLaterPlainly: cohorts and what became of them are those that are found by looking at
// every unit.
func TestLaterPlainly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := drawHistories(t)
		p := plainly{m}
		s := m.subject(int32(rapid.IntRange(0, len(m.unit)-1).Draw(t, "subject")))
		if rapid.Bool().Draw(t, "profile") {
			s = m.Describe(Profile{Practices: []string{"p0", "p3"}, Values: map[string][]string{IndustryFacet: {"C3812"}, RegionFacet: {"330102"}}})
		}
		c, err := m.Cohort(s, Weights{})
		if err != nil {
			t.Fatal(err)
		}
		want := p.cohort(s)
		ascending := slices.Sorted(slices.Values(want))
		if !slices.Equal(c.units, ascending) {
			t.Fatalf("got %v, want %v", c.units, want)
		}
		years := rapid.SampledFrom([]float64{1, 3, 8}).Draw(t, "years")
		for x := range m.practice {
			for y := range m.practice {
				x, y := int32(x), int32(y)
				got, want := c.later(x, y, years), p.later(want, x, y, years)
				want.Base = p.baseRate(y, years)
				want.Expected = Shrunk(want.K, want.N, want.Base)
				got.Verdict, got.Share, got.Interval, got.Difference = "", nil, nil, nil
				if !reflect.DeepEqual(got, want) {
					t.Fatalf("of %s and %s: got %+v, want %+v", got.X.ID, got.Y.ID, got, want)
				}
				if n, k := c.Counts(x, y, years); n != want.N || k != want.K {
					t.Fatalf("of %s and %s: got %d of %d, want %d of %d", got.X.ID, got.Y.ID, k, n, want.K, want.N)
				}
			}
		}
	})
}

// TestNeighboursPlainly: K(v), and what the formula says of one practice for many units,
// are those that are found without leaving anything out.
func TestNeighboursPlainly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := drawHistories(t)
		p := plainly{m}
		for u := range m.unit {
			s := m.subject(int32(u))
			if got, want := m.neighbours(s, DefaultWeights()), p.neighbours(s, DefaultWeights()); !slices.Equal(got, want) {
				t.Fatalf("%s: got %v, want %v", m.units.id(int32(u)), got, want)
			}
		}
		for i := range m.practice {
			sc := m.scoresOf(int32(i))
			for f := range m.practice {
				want := int64(0)
				if f != i {
					w, _ := m.weightOf(weighted{feature(f), 1, m.commonness(feature(f))}, int32(i))
					want = toMass(w)
				}
				if got := sc.byPractice[f]; got != want {
					t.Fatalf("w(%s→%s): got %d, want %d", m.practices.id(int32(f)), m.practices.id(int32(i)), got, want)
				}
			}
			for v := range m.value {
				f := valueFeature(int32(v))
				w, _ := m.weightOf(weighted{f, 1, m.commonness(f)}, int32(i))
				if got, want := sc.byValue[v], toMass(w); got != want {
					t.Fatalf("w(%s→%s): got %d, want %d", m.values.id(int32(v)), m.practices.id(int32(i)), got, want)
				}
			}
		}
	})
}
