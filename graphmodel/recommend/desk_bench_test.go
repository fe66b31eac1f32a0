package recommend

import (
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/madeup"
)

// madeUpCases are the cases of the made-up graph, all well documented.
func madeUpCases(scale float64) *Cases {
	per := map[graphmodel.ID]*Case{}
	for e := range madeup.New(scale, 1).Edges {
		if e.From.Kind() != "case" {
			continue
		}
		c := per[e.From]
		if c == nil {
			c = &Case{Thing: Thing{ID: string(e.From), Title: string(e.From), Kind: "case"}, Grade: figureGrade, Sources: 2}
			per[e.From] = c
		}
		switch e.Kind {
		case "shows":
			c.Practices = append(c.Practices, string(e.To))
		case "about":
			c.About = append(c.About, string(e.To))
		}
	}
	cases := &Cases{}
	for _, c := range per {
		cases.list = append(cases.list, *c)
	}
	slices.SortFunc(cases.list, func(a, b Case) int { return strings.Compare(a.ID, b.ID) })
	return cases
}

// BenchmarkDesk asks what an association does, at 200,000 enterprises: whom to tell of a
// case, what to promote in an industry division, and what is missing there.
func BenchmarkDesk(b *testing.B) {
	m := madeUp(b, 1).Model()
	cases := madeUpCases(1)
	runtime.GC()
	r := rand.New(rand.NewPCG(1, 2))
	var divisions []string
	for v := range m.value {
		if x := &m.value[v]; x.level == divisionLevel && m.classes[x.class].facet == IndustryFacet && x.known > 0 {
			divisions = append(divisions, m.values.id(int32(v)))
		}
	}
	run := func(name string, ask func() error) {
		b.Run(name, func(b *testing.B) {
			measure(b, func() func() error { return ask })
		})
	}
	run("Audience", func() error {
		c := cases.list[r.IntN(len(cases.list))]
		_, err := m.Audience(AudienceQuery{Practices: c.Practices, Without: c.About, Limit: 50, Scope: Scope{Kind: "enterprise"}})
		return err
	})
	scope := func() Scope { return Scope{Industry: divisions[r.IntN(len(divisions))], Kind: "enterprise"} }
	run("Promote", func() error {
		_, err := m.Promote(cases, PromotionQuery{Scope: scope(), Limit: 10})
		return err
	})
	run("Gaps", func() error {
		_, err := m.Gaps(cases, GapsQuery{Scope: scope(), Limit: 20})
		return err
	})
	run("Matrix", func() error {
		_, err := m.Matrix(MatrixQuery{Scope: scope(), By: IndustryFacet, Limit: 20})
		return err
	})
}
