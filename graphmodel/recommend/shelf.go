package recommend

import (
	"cmp"
	"slices"
)

// NewHere is a practice that only one unit near the subject has on record: too new to be
// ranked, and shown apart (本行业新做法).
type NewHere struct {
	Thing
	Within  Thing   `json:"within"` // the subject's industry, or the one above it, that the unit is of
	Example Example `json:"example"`
}

// Newest are the practices of a single adopter that shares the subject's industry, from
// the division down: the newest first, undated ones last, then in order of ID.
func (m *Model) Newest(s Subject, most int) []NewHere {
	type found struct {
		NewHere
		date int32
	}
	var all []found
	for i := range m.practice {
		p := &m.practice[i]
		if len(p.members) != 1 || p.withdrawn || s.excludes(int32(i)) || p.members[0] == s.self || m.required(s.values, int32(i)) {
			continue
		}
		u := p.members[0]
		v := m.deepestShared(s, u)
		if v < 0 || s.kind >= 0 && m.unit[u].kind != s.kind {
			continue
		}
		h, _ := m.unit[u].holds(int32(i))
		all = append(all, found{NewHere{m.practices.things[i], m.values.things[v], m.example(u, int32(i))}, h.date})
	}
	slices.SortFunc(all, func(a, b found) int {
		return cmp.Or(compareBool(a.date < 0, b.date < 0), -m.compareDates(a.date, b.date), cmp.Compare(a.ID, b.ID))
	})
	var newest []NewHere
	for _, f := range clip(all, max(most, 0)) {
		newest = append(newest, f.NewHere)
	}
	return newest
}

// deepestShared is the deepest industry of both, from the division down; -1 for none.
func (m *Model) deepestShared(s Subject, u int32) int32 {
	best := int32(-1)
	for _, v := range s.values {
		x := &m.value[v]
		if m.classes[x.class].facet != IndustryFacet || x.level < divisionLevel || !m.unit[u].hasFeature(valueFeature(v)) {
			continue
		}
		if best < 0 || x.level > m.value[best].level {
			best = v
		}
	}
	return best
}
