package recommend

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// Profile is a unit as a visitor tells of it. It is never stored. Values that the
// Model does not know are told in Subject.Unknown and count for nothing.
type Profile struct {
	Kind      graphmodel.Kind     `json:"kind,omitempty"` // "": practices of all kinds of unit are offered
	Practices []string            `json:"practices,omitempty"`
	Values    map[string][]string `json:"values,omitempty"` // facet → values, as in industry → industry:c38
}

// Subject is whom a question is about: a unit of the Model or a Profile.
type Subject struct {
	m       *Model
	self    int32 // -1 for a profile
	kind    int32 // -1 for any
	group   int32
	has     []int32 // P(u), ascending
	values  []int32 // with all above, ascending
	direct  []int32 // as claimed
	nothing []int32 // practices that are no candidates, ascending: P(u) and what is claimed without being evidence
	Unknown []string
}

// Unit is a unit of the Model; ErrNotFound for none.
func (m *Model) Unit(id string) (Subject, error) {
	u := m.units.find(id)
	if u < 0 {
		return Subject{}, graphmodel.NotFound(graphmodel.ID(id))
	}
	return m.subject(u), nil
}

// Find is a unit of the Model, or else a Subject of which nothing is known.
func (m *Model) Find(id string) Subject {
	if u := m.units.find(id); u >= 0 {
		return m.subject(u)
	}
	return Subject{m: m, self: -1, kind: -1, group: -1}
}

// Has tells whether the practice at a place in Practices counts as adopted.
func (s Subject) Has(i int32) bool {
	_, found := slices.BinarySearch(s.has, i)
	return found
}

// Adopted are the places in Practices of what counts as adopted, ascending; only read it.
func (s Subject) Adopted() []int32 { return s.has }

func (m *Model) subject(u int32) Subject {
	x := &m.unit[u]
	s := Subject{m: m, self: u, kind: x.kind, group: x.group, values: x.values}
	for _, h := range x.has {
		s.has = append(s.has, h.practice)
	}
	for _, c := range x.claims {
		s.nothing = append(s.nothing, c.practice)
	}
	s.nothing = slices.Compact(s.nothing)
	for _, g := range x.given {
		s.direct = append(s.direct, g.value)
	}
	s.direct = slices.Compact(s.direct)
	return s
}

// Describe is the Subject of a Profile.
func (m *Model) Describe(p Profile) Subject {
	s := Subject{m: m, self: -1, kind: -1, group: -1}
	if p.Kind != "" {
		s.kind = int32(slices.Index(m.kinds, p.Kind))
	}
	for _, id := range p.Practices {
		if i := m.practices.find(id); i >= 0 {
			s.has = append(s.has, i)
		} else {
			s.Unknown = append(s.Unknown, id)
		}
	}
	var all []given
	for facet, ids := range p.Values {
		for _, id := range ids {
			if v := m.values.find(valueKey(facet, id)); v >= 0 {
				all = append(all, given{value: v})
				s.direct = append(s.direct, v)
			} else {
				s.Unknown = append(s.Unknown, id)
			}
		}
	}
	slices.Sort(s.Unknown)
	slices.Sort(s.has)
	slices.Sort(s.direct)
	s.has, s.direct = slices.Compact(s.has), slices.Compact(s.direct)
	s.nothing = s.has
	s.values = m.withAbove(nil, all)
	return s
}

// weighted is a feature of a subject and what its w is multiplied by.
type weighted struct {
	f          feature
	factor     float64
	commonness float64 // n_f^b
}

// features are those of s in an order that does not depend on how things came to be
// numbered: practices by ID, then classes by facet and level, their values by ID.
func (s Subject) features() []weighted {
	m := s.m
	perClass := map[int32]int{}
	for _, v := range s.values {
		perClass[m.value[v].class]++
	}
	all := make([]weighted, 0, len(s.has)+len(s.values))
	for _, i := range s.has {
		all = append(all, weighted{feature(i), 1, m.commonness(feature(i))})
	}
	slices.SortFunc(all, func(a, b weighted) int { return cmp.Compare(m.practices.id(int32(a.f)), m.practices.id(int32(b.f))) })
	values := slices.Clone(s.values)
	slices.SortFunc(values, m.compareValues)
	for _, v := range values {
		all = append(all, weighted{valueFeature(v), m.params.Gain / float64(perClass[m.value[v].class]), m.commonness(valueFeature(v))})
	}
	return all
}

func (m *Model) compareValues(a, b int32) int {
	x, y := m.classes[m.value[a].class], m.classes[m.value[b].class]
	return cmp.Or(cmp.Compare(x.facet, y.facet), cmp.Compare(x.level, y.level), cmp.Compare(m.values.id(a), m.values.id(b)))
}

// excludes tells whether a practice is on record for the subject, surely or not.
func (s Subject) excludes(i int32) bool {
	_, found := slices.BinarySearch(s.nothing, i)
	return found
}
