package recommend

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// Adoption is one adoption of a unit.
type Adoption struct {
	Unit     Thing           `json:"unit"`
	Practice Thing           `json:"practice"`
	Date     graphmodel.Date `json:"date"`
	Edges    []graphmodel.ID `json:"edges"`
	First    bool            `json:"first"` // no unit of the scope is known to have had the practice before
}

// ChangedSince are the adoptions in a scope of which the earliest claim surely lies after
// a date, the latest first, then in order of unit and practice. Those that may lie
// before or after it, or have no date, are counted in unsure. ErrNotFound: there is no
// such scope; ErrInvalid: since is no date.
func (m *Model) ChangedSince(s Scope, since graphmodel.Date) (changed []Adoption, unsure int, err error) {
	p, err := m.placeScope(s)
	if err != nil {
		return nil, 0, err
	}
	after, ok := newWhen(since)
	if !ok {
		return nil, 0, graphmodel.Invalid(string(since), "since", "应为日期：2019、2019-06 或 2019-06-30", "must be a date: 2019, 2019-06 or 2019-06-30")
	}
	known, _ := m.unitsIn(p)
	before := map[int32]bool{}
	for _, u := range known {
		for _, h := range m.onRecord(u) {
			switch {
			case h.date < 0 || m.dates[h.date].lo <= after.hi && m.dates[h.date].hi > after.hi:
				unsure++
				before[h.practice] = true
			case m.dates[h.date].hi <= after.hi:
				before[h.practice] = true
			default:
				e := m.example(u, h.practice)
				changed = append(changed, Adoption{Unit: e.Unit, Practice: m.practices.things[h.practice], Date: e.Date, Edges: e.Edges})
			}
		}
	}
	slices.SortFunc(changed, func(a, b Adoption) int {
		return cmp.Or(compareLatest(a.Date, b.Date), cmp.Compare(a.Unit.ID, b.Unit.ID), cmp.Compare(a.Practice.ID, b.Practice.ID))
	})
	for k := range changed {
		changed[k].First = !before[m.practices.find(changed[k].Practice.ID)]
	}
	return changed, unsure, nil
}

// compareLatest puts the later date first.
func compareLatest(a, b graphmodel.Date) int {
	switch {
	case isLater(a, b):
		return -1
	case isLater(b, a):
		return 1
	}
	return cmp.Compare(b, a)
}
