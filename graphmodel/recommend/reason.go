package recommend

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// Reason is one feature that speaks for a practice: of N units that have the feature
// and a practice on record, K have adopted it.
type Reason struct {
	Feature  Thing     `json:"feature"`
	Facet    string    `json:"facet,omitempty"` // of a value; "" for a practice
	Level    int       `json:"level,omitempty"` // of a value in its facet's tree, from 1
	K        int       `json:"k"`
	N        int       `json:"n"`
	Share    float64   `json:"share"`             // of S
	ByOrder  int       `json:"byOrder,omitempty"` // units with the feature that have it under an order only: not among the K
	Examples []Example `json:"examples"`
}

// Example is a unit that has both, with the claims that say so.
type Example struct {
	Unit  Thing           `json:"unit"`
	Date  graphmodel.Date `json:"date,omitempty"` // of the adoption; "" when undated
	Edges []graphmodel.ID `json:"edges,omitempty"`
}

// At most so many reasons, and examples of each, are told.
const (
	maxReasons  = 3
	maxExamples = 3
	leastFirms  = 2
)

// contribution is what one feature adds to the score of an item.
type contribution struct {
	f     feature
	part  float64
	firms int
}

// reasons are up to 3 of an item's features, the largest contribution first, of those
// that rest on at least two firms.
func (m *Model) reasons(features []weighted, it ranked) []Reason {
	parts := make([]contribution, 0, len(features))
	for _, f := range features {
		if w, firms := m.weightOf(f, it.practice); w > 0 && firms >= leastFirms {
			parts = append(parts, contribution{f.f, f.factor * w, firms})
		}
	}
	slices.SortStableFunc(parts, func(a, b contribution) int { return -cmp.Compare(a.part, b.part) })
	var reasons []Reason
	adding := m.additionsTo(it.practice, features)
	for _, p := range parts {
		r := m.reason(adding, p, it)
		if r.K < leastFirms {
			continue
		}
		if reasons = append(reasons, r); len(reasons) == maxReasons {
			break
		}
	}
	return reasons
}

func (m *Model) reason(adding *additions, p contribution, it ranked) Reason {
	r := Reason{K: p.firms, N: m.knownOf(p.f), Share: p.part / it.score}
	if v, ok := p.f.value(); ok {
		class := m.classes[m.value[v].class]
		r.Feature, r.Facet, r.Level = m.values.things[v], class.facet, int(class.level)
	} else {
		r.Feature = m.practices.things[p.f]
	}
	if m.hasGroups {
		r.K, r.N = m.groupsOf(p.f, it.practice)
	}
	r.ByOrder = m.orderedWith(p.f, it.practice)
	r.Examples = m.examples(adding, p.f, p.firms)
	return r
}

// weightOf is w(f→i) and |A_f∩A_i|.
func (m *Model) weightOf(f weighted, i int32) (w float64, firms int) {
	if r := m.rowOf(f.f); r != nil {
		k, found := slices.BinarySearch(r.practices, i)
		if !found {
			return 0, 0
		}
		return m.weight(i, f.commonness, r.dated[k], r.undated[k]), int(r.firms[k])
	}
	var dated, undated int64
	for _, u := range m.members(f.f) {
		h, ok := m.unit[u].holds(i)
		if !ok {
			continue
		}
		firms++
		if h.date >= 0 {
			dated += h.mass
		} else {
			undated += h.mass
		}
	}
	return m.weight(i, f.commonness, dated, undated), firms
}

// holds finds a practice that counts for the unit.
func (x *unit) holds(i int32) (held, bool) {
	lo, hi := 0, len(x.has) // written out, as it is what takes the most time
	for lo < hi {
		if mid := (lo + hi) / 2; x.has[mid].practice < i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(x.has) && x.has[lo].practice == i {
		return x.has[lo], true
	}
	return held{}, false
}

// hasFeature tells whether the unit has a practice or value.
func (x *unit) hasFeature(f feature) bool {
	if v, ok := f.value(); ok {
		_, found := slices.BinarySearch(x.values, v)
		return found
	}
	_, found := x.holds(int32(f))
	return found
}

// eachWithBoth calls fn with the units that have f and i, in no order, until it
// says that it has enough. It walks along the shorter list.
func (m *Model) eachWithBoth(f feature, i int32, fn func(u int32) bool) {
	having, adopters := m.members(f), m.practice[i].members
	if len(having) < len(adopters) {
		for _, u := range having {
			if _, ok := m.unit[u].holds(i); ok && !fn(u) {
				return
			}
		}
		return
	}
	for _, u := range adopters {
		if m.unit[u].hasFeature(f) && !fn(u) {
			return
		}
	}
}

// example is a unit with the claims that it has i.
func (m *Model) example(u, i int32) Example {
	x := &m.unit[u]
	e := Example{Unit: m.units.things[u]}
	_, free := x.holds(i)
	if h, ok := m.heldOnRecord(u, i); ok && h.date >= 0 {
		e.Date = m.dates[h.date].date
	}
	at, _ := slices.BinarySearchFunc(x.claims, i, func(c claim, i int32) int { return cmp.Compare(c.practice, i) })
	for ; at < len(x.claims) && x.claims[at].practice == i; at++ {
		if c := x.claims[at]; !c.weak && (c.counts() || !free) && c.edge != "" {
			e.Edges = append(e.Edges, c.edge)
		}
	}
	return e
}

// groupsOf counts the units with f and i, and those with f and any practice, each
// group of enterprises once.
func (m *Model) groupsOf(f feature, i int32) (k, n int) {
	both, all := map[int32]bool{}, map[int32]bool{}
	for _, u := range m.members(f) {
		x := &m.unit[u]
		if len(x.has) == 0 {
			continue
		}
		one := u
		if x.group >= 0 {
			one = x.group
		}
		all[one] = true
		if _, ok := x.holds(i); ok {
			both[one] = true
		}
	}
	return len(both), len(all)
}
