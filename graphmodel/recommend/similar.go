package recommend

import (
	"cmp"
	"slices"
)

// TreeSimilarity is how alike two places in a tree are (Wu and Palmer 1994):
// 2·level(lca) / (level(a) + level(b)), with 0 for no common ancestor.
func TreeSimilarity(common, a, b int) float64 {
	if common <= 0 || a+b <= 0 {
		return 0
	}
	return 2 * float64(common) / float64(a+b)
}

// common is the level of the deepest value that is a or b or above both; with it.
func (m *Model) common(a, b int32) (lca int32, level int32) {
	for a >= 0 && b >= 0 && a != b {
		if m.value[a].level >= m.value[b].level {
			a = m.value[a].parent
		} else {
			b = m.value[b].parent
		}
	}
	if a < 0 || a != b {
		return -1, 0
	}
	return a, m.value[a].level
}

// alike is the tree similarity of two values, with the value they share.
func (m *Model) alike(a, b int32) (t float64, lca int32) {
	lca, level := m.common(a, b)
	return TreeSimilarity(int(level), int(m.value[a].level), int(m.value[b].level)), lca
}

// closest is how alike any of one unit's values is to any of another's in one facet:
// the maximum over pairs, and the deepest value shared.
type closest struct {
	known bool    // both sides have a value
	asked bool    // it is remembered
	t     float64 // in 0…1
	lca   int32   // -1 for none
}

func (m *Model) closestOf(as, bs []int32) closest {
	c := closest{known: len(as) > 0 && len(bs) > 0, lca: -1}
	for _, a := range as {
		for _, b := range bs {
			if t, lca := m.alike(a, b); t > c.t || t == c.t && t > 0 && m.firstID(lca, c.lca) {
				c.t, c.lca = t, lca
			}
		}
	}
	return c
}

func (m *Model) firstID(a, b int32) bool { return b < 0 || m.values.id(a) < m.values.id(b) }

// inFacet are those of the values that belong to a facet.
func (m *Model) inFacet(values []int32, facet string, into []int32) []int32 {
	for _, v := range values {
		if m.classes[m.value[v].class].facet == facet && m.value[v].level > 0 {
			into = append(into, v)
		}
	}
	return into
}

// likeness is s(u,v) and its parts.
type likeness struct {
	s                float64
	industry, region closest
	practicesKnown   bool
	j                float64
	shared           int // practices both have
}

// compared compares one subject with many units.
type compared struct {
	m                *Model
	weights          Weights
	industry, region []int32
	size             []int32
	marked           []bool // by practice: the subject has it
	idf              int64  // of all it has
	count            int
	spare            [2][]int32
	memory           []closest // by value: that of a unit which has only this one, where asked
}

func (m *Model) comparison(s Subject, w Weights) *compared {
	return m.comparisonIn(s, w, make([]closest, len(m.value)))
}

// comparisonIn is comparison, with what is remembered in a list for all values.
func (m *Model) comparisonIn(s Subject, w Weights, memory []closest) *compared {
	c := &compared{m: m, weights: w, marked: make([]bool, len(m.practice)), count: len(s.has), memory: memory}
	for _, i := range s.has {
		c.marked[i] = true
		c.idf += m.idf[i]
	}
	c.industry = m.inFacet(s.direct, IndustryFacet, nil)
	c.region = m.inFacet(s.direct, RegionFacet, nil)
	c.size = m.inFacet(s.direct, SizeFacet, nil)
	return c
}

// with is the likeness to unit v:
//
//	s(u,v) = .50·t_industry + .15·t_region + .35·J,  J = Σ_{P(u)∩P(v)} idf / Σ_{P(u)∪P(v)} idf
//
// What is unknown of either side adds 0, and the weights are not rescaled.
func (c *compared) with(v int32) likeness {
	x := &c.m.unit[v]
	var l likeness
	c.findPlaces(x)
	l.industry = c.closest(c.spare[0], c.industry)
	l.region = c.closest(c.spare[1], c.region)
	shared, other := int64(0), int64(0)
	for _, h := range x.has {
		other += c.m.idf[h.practice]
		if c.marked[h.practice] {
			shared += c.m.idf[h.practice]
			l.shared++
		}
	}
	union := c.idf + other - shared
	if l.practicesKnown = c.count > 0 && len(x.has) > 0 && union > 0; l.practicesKnown {
		l.j = float64(shared) / float64(union)
	}
	l.s = float64(c.weights.Industry*l.industry.t) + float64(c.weights.Region*l.region.t) + float64(c.weights.Practices*l.j)
	return l
}

// sameSize tells whether both sizes are known and the same.
func (c *compared) sameSize(u int32) bool {
	return slices.ContainsFunc(c.size, func(v int32) bool { return c.m.unit[u].hasFeature(valueFeature(v)) })
}

// findPlaces puts the unit's industries and regions into spare, each once.
func (c *compared) findPlaces(x *unit) {
	industries, regions := c.spare[0][:0], c.spare[1][:0]
	for k, g := range x.given {
		if k > 0 && x.given[k-1].value == g.value {
			continue
		}
		switch c.m.places[g.value].kind {
		case industryPlace:
			industries = append(industries, g.value)
		case regionPlace:
			regions = append(regions, g.value)
		}
	}
	c.spare = [2][]int32{industries, regions}
}

// closest compares in one facet; the common case of a single value is remembered.
func (c *compared) closest(theirs, mine []int32) closest {
	if len(mine) == 0 {
		return closest{lca: -1}
	}
	if len(theirs) != 1 {
		return c.m.closestOf(mine, theirs)
	}
	found := &c.memory[theirs[0]]
	if !found.asked {
		*found = c.m.closestOf(mine, theirs)
		found.asked = true
	}
	return *found
}

// sharedPractices are what both have, the rarest first, then in order of ID.
func (c *compared) sharedPractices(v int32) []int32 {
	var shared []int32
	for _, h := range c.m.unit[v].has {
		if c.marked[h.practice] {
			shared = append(shared, h.practice)
		}
	}
	c.m.byRarity(shared)
	return shared
}

func (m *Model) byRarity(practices []int32) {
	slices.SortFunc(practices, func(a, b int32) int {
		return cmp.Or(-cmp.Compare(m.idf[a], m.idf[b]), cmp.Compare(m.practices.id(a), m.practices.id(b)))
	})
}
