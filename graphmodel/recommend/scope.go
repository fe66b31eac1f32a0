package recommend

import (
	"slices"

	"ronghe/graphmodel"
)

// Scope is what an association looks after: an industry with all below it, a region
// with all in it, or both. "" is all of them.
type Scope struct {
	Industry string          `json:"industry,omitempty"`
	Region   string          `json:"region,omitempty"`
	Kind     graphmodel.Kind `json:"kind,omitempty"` // of the units; "" for all
}

// placed is a Scope by numbers; -1 is all.
type placed struct {
	industry, region, kind int32
}

// placeScope finds a Scope's values. ErrNotFound: there is no such industry or region.
func (m *Model) placeScope(s Scope) (placed, error) {
	p := placed{-1, -1, -1}
	var err error
	if p.industry, err = m.placeOf(IndustryFacet, s.Industry); err != nil {
		return p, err
	}
	if p.region, err = m.placeOf(RegionFacet, s.Region); err != nil {
		return p, err
	}
	if s.Kind != "" {
		p.kind = noKind
		if i := slices.Index(m.kinds, s.Kind); i >= 0 {
			p.kind = int32(i)
		}
	}
	return p, nil
}

// noKind is a kind that no unit is of.
const noKind = -2

func (m *Model) placeOf(facet, id string) (int32, error) {
	if id == "" {
		return -1, nil
	}
	v := m.values.find(valueKey(facet, id))
	switch {
	case v < 0:
		return -1, graphmodel.NotFound(graphmodel.ID(id))
	case m.value[v].level == 0: // above all others: all units are in it
		return -1, nil
	}
	return v, nil
}

// holds tells whether a unit is in the scope.
func (p placed) holds(m *Model, u int32) bool {
	x := &m.unit[u]
	return (p.kind == -1 || x.kind == p.kind) &&
		(p.industry < 0 || x.hasFeature(valueFeature(p.industry))) &&
		(p.region < 0 || x.hasFeature(valueFeature(p.region)))
}

// unitsIn are the units of a scope in order of ID: those with a practice on record,
// each group of enterprises once, and how many have none.
func (m *Model) unitsIn(p placed) (known []int32, silent int) {
	groups := map[int32]bool{}
	for _, u := range m.candidatesIn(p) {
		x := &m.unit[u]
		switch {
		case !p.holds(m, u):
		case len(m.onRecord(u)) == 0:
			silent++
		case x.group >= 0 && groups[x.group]:
		default:
			groups[x.group] = true
			known = append(known, u)
		}
	}
	m.sortByID(known)
	return known, silent
}

// candidatesIn is the shortest list that holds all units of the scope.
func (m *Model) candidatesIn(p placed) []int32 {
	var shortest []int32
	for _, v := range []int32{p.industry, p.region} {
		if v >= 0 && (shortest == nil || len(m.value[v].members) < len(shortest)) {
			shortest = m.value[v].members
			if len(shortest) == 0 {
				return nil
			}
		}
	}
	if shortest != nil {
		return shortest
	}
	all := make([]int32, 0, len(m.unit))
	for u := range m.unit {
		if m.units.id(int32(u)) != "" { // not one that is gone
			all = append(all, int32(u))
		}
	}
	return all
}

func (m *Model) sortByID(units []int32) {
	if !slices.IsSortedFunc(units, m.compareUnits) { // they are, unless units were added since the Model was built
		slices.SortFunc(units, m.compareUnits)
	}
}

// Census is how much is on record in a scope, to be printed beside whatever is said of it.
type Census struct {
	Industry  *Thing  `json:"industry,omitempty"`
	Region    *Thing  `json:"region,omitempty"`
	Known     int     `json:"known"`     // N_s: units with a practice on record, groups counted once
	Silent    int     `json:"silent"`    // units without any: no data
	Adoptions int     `json:"adoptions"` // of the known units
	Mean      float64 `json:"mean"`      // practices a known unit; 0 of none
	Library   float64 `json:"library"`   // the same of all known units of the library
}

// census counts a scope.
func (m *Model) census(p placed, known []int32, silent int) Census {
	c := Census{Known: len(known), Silent: silent}
	if p.industry >= 0 {
		c.Industry = &m.values.things[p.industry]
	}
	if p.region >= 0 {
		c.Region = &m.values.things[p.region]
	}
	for _, u := range known {
		c.Adoptions += len(m.onRecord(u))
	}
	c.Mean = ratio(c.Adoptions, c.Known)
	all, firms := 0, 0
	for u := range m.unit {
		x := &m.unit[u]
		if n := len(m.onRecord(int32(u))); n > 0 && (p.kind == -1 || x.kind == p.kind) {
			all, firms = all+n, firms+1
		}
	}
	c.Library = ratio(all, firms)
	return c
}

// ratio is 0 of nothing.
func ratio(k, n int) float64 {
	if n == 0 {
		return 0
	}
	return float64(k) / float64(n)
}

// countOf is how many of the units have each practice.
func (m *Model) countOf(units []int32) []int32 {
	count := make([]int32, len(m.practice))
	for _, u := range units {
		for _, h := range m.onRecord(u) {
			count[h.practice]++
		}
	}
	return count
}

// Thing is the unit that s is; false for a profile.
func (s Subject) Thing() (Thing, bool) {
	if s.self < 0 {
		return Thing{}, false
	}
	return s.m.units.things[s.self], true
}

// Industry is the subject's only industry, as it was claimed, or the first of several by
// ID; false for none.
func (s Subject) Industry() (Thing, bool) {
	own := s.m.inFacet(s.direct, IndustryFacet, nil)
	if len(own) == 0 {
		return Thing{}, false
	}
	slices.SortFunc(own, s.m.compareValues)
	return s.m.values.things[own[0]], true
}

// FindPractice is a practice by its ID; false for none.
func (m *Model) FindPractice(id string) (Thing, bool) {
	if i := m.practices.find(id); i >= 0 {
		return m.practices.things[i], true
	}
	return Thing{}, false
}

// HasValue tells whether a facet has a value.
func (m *Model) HasValue(facet, id string) bool { return m.values.find(valueKey(facet, id)) >= 0 }
