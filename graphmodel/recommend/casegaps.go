package recommend

import (
	"cmp"
	"slices"
)

// caseGaps are the practices of the scope that no case shows there, those that most
// units have first.
func (m *Model) caseGaps(cases *Cases, p placed, here []int32, limit int) []CaseGap {
	shown := map[string]bool{}
	for _, c := range m.casesIn(cases, p) {
		for _, id := range c.Practices {
			shown[id] = true
		}
	}
	var gaps []CaseGap
	for i, k := range m.countOf(here) {
		thing := m.practices.things[i]
		if k >= leastCaseGap && !shown[thing.ID] && !m.practice[i].withdrawn {
			gaps = append(gaps, CaseGap{thing, int(k), len(here), m.examplesAmong(here, int32(i))})
		}
	}
	slices.SortFunc(gaps, func(a, b CaseGap) int {
		return cmp.Or(cmp.Compare(b.K, a.K), cmp.Compare(a.Practice.ID, b.Practice.ID))
	})
	return clip(gaps, max(limit, 0))
}

// evidenceGaps are the practices whose cases in the scope all have q_e < .4, those of
// most cases first.
func (m *Model) evidenceGaps(cases *Cases, p placed, limit int) []EvidenceGap {
	per := map[string]*EvidenceGap{}
	for _, c := range m.casesIn(cases, p) {
		for _, id := range c.Practices {
			gap := per[id]
			if gap == nil {
				gap = &EvidenceGap{Practice: m.practiceThing(id)}
				per[id] = gap
			}
			gap.Cases = append(gap.Cases, c.Thing)
			gap.Evidence = max(gap.Evidence, c.Evidence())
		}
	}
	var gaps []EvidenceGap
	for _, gap := range per {
		if gap.Evidence < leastEvidence {
			gaps = append(gaps, *gap)
		}
	}
	slices.SortFunc(gaps, func(a, b EvidenceGap) int {
		return cmp.Or(cmp.Compare(len(b.Cases), len(a.Cases)), cmp.Compare(a.Practice.ID, b.Practice.ID))
	})
	return clip(gaps, max(limit, 0))
}

func (m *Model) practiceThing(id string) Thing {
	if i := m.practices.find(id); i >= 0 {
		return m.practices.things[i]
	}
	return Thing{ID: id, Title: id}
}

// casesIn are the cases of a scope, in order of ID: by their own industry and region, or
// by a unit that they are about.
func (m *Model) casesIn(cases *Cases, p placed) []Case {
	var found []Case
	for _, c := range cases.list {
		if m.caseIn(c, p) {
			found = append(found, c)
		}
	}
	return found
}

func (m *Model) caseIn(c Case, p placed) bool {
	return m.caseWithin(c, IndustryFacet, c.Industry, p.industry) && m.caseWithin(c, RegionFacet, c.Region, p.region)
}

func (m *Model) caseWithin(c Case, facet string, own []string, scope int32) bool {
	if scope < 0 {
		return true
	}
	for _, id := range own {
		if m.isBelow(m.values.find(valueKey(facet, id)), scope) {
			return true
		}
	}
	for _, id := range c.About {
		if u := m.units.find(id); u >= 0 && m.unit[u].hasFeature(valueFeature(scope)) {
			return true
		}
	}
	return false
}

// Of are the cases that show a practice, the best documented first, then in order of ID.
func (c *Cases) Of(practice string) []Case {
	var found []Case
	for _, x := range c.list {
		if slices.Contains(x.Practices, practice) {
			found = append(found, x)
		}
	}
	slices.SortStableFunc(found, func(a, b Case) int { return cmp.Compare(b.Evidence(), a.Evidence()) })
	return found
}

// Find is a case by its ID; false for none that shows a practice, or one withdrawn.
func (c *Cases) Find(id string) (Case, bool) {
	for _, x := range c.list {
		if x.ID == id {
			return x, true
		}
	}
	return Case{}, false
}
