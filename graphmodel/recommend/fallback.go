package recommend

import (
	"cmp"
	"slices"
)

// Fallback is what is shown to a subject that nothing can be said about: the
// practices most adopted recently around it. It is headed as that, not as "for you".
type Fallback struct {
	Scope  Thing  `json:"scope"`           // the value whose units are counted; no ID for the whole library
	Facet  string `json:"facet,omitempty"` // of Scope
	Known  int    `json:"known"`           // units of the scope with a practice on record
	Recent []Item `json:"recent"`
}

// leastScope is how many known units the scope of a Fallback has.
const leastScope = 10

// fallback counts the smallest scope with 10 known units that s is in.
func (m *Model) fallback(s Subject, limit int) *Fallback {
	if m.known == 0 {
		return nil
	}
	scope, best := int32(-1), int64(0)
	values := slices.Clone(s.values)
	slices.SortFunc(values, m.compareValues)
	for _, v := range values {
		if n := m.value[v].known; n >= leastScope && (scope < 0 || n < best) {
			scope, best = v, n
		}
	}
	f := &Fallback{Known: int(m.known)}
	if scope >= 0 {
		f.Scope, f.Facet, f.Known = m.values.things[scope], facetOf(m.values.keyOf(scope)), int(best)
	}
	f.Recent = m.recent(s, scope, limit)
	return f
}

// recent ranks the practices by Σ r over the adopters within a scope; -1 is all.
func (m *Model) recent(s Subject, scope int32, limit int) []Item {
	type counted struct {
		practice int32
		fresh    int64
		firms    int
	}
	var all []counted
	for i := range m.practice {
		c := counted{int32(i), m.fresh[i], m.Adopters(int32(i))}
		if scope >= 0 {
			c.fresh, c.firms = m.freshWithin(c.practice, scope)
		}
		if c.firms > 0 && m.candidate(s, c.practice) {
			all = append(all, c)
		}
	}
	slices.SortFunc(all, func(a, b counted) int {
		return cmp.Or(cmp.Compare(b.fresh, a.fresh), cmp.Compare(b.firms, a.firms),
			cmp.Compare(m.practices.id(a.practice), m.practices.id(b.practice)))
	})
	var items []Item
	for k, c := range clip(all, max(limit, 0)) {
		items = append(items, Item{Thing: m.practices.things[c.practice], Rank: k + 1, Adopters: c.firms})
	}
	return items
}

func (m *Model) freshWithin(i, scope int32) (fresh int64, firms int) {
	m.eachWithBoth(valueFeature(scope), i, func(u int32) bool {
		h, _ := m.unit[u].holds(i)
		firms++
		if h.date >= 0 {
			fresh += toMass(m.dates[h.date].fresh)
		} else {
			fresh += toMass(m.mean[i])
		}
		return true
	})
	return fresh, firms
}
