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
	var items []Item
	for i := range m.practice {
		it := Item{practice: int32(i), fresh: m.freshSum(int32(i)), Adopters: len(m.practice[i].members)}
		if scope >= 0 {
			it.fresh, it.Adopters = m.freshWithin(int32(i), scope)
		}
		if it.Adopters > 0 && m.candidate(s, int32(i)) {
			it.Thing = m.practices.things[i]
			items = append(items, it)
		}
	}
	slices.SortFunc(items, func(a, b Item) int {
		return cmp.Or(-cmp.Compare(a.fresh, b.fresh), -cmp.Compare(a.Adopters, b.Adopters), cmp.Compare(a.ID, b.ID))
	})
	items = items[:min(max(limit, 0), len(items))]
	for k := range items {
		items[k].Rank = k + 1
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
			fresh += toMass(m.meanFresh(i))
		}
		return true
	})
	return fresh, firms
}
