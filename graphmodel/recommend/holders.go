package recommend

import (
	"cmp"
	"math/bits"
	"slices"
)

// holders are the units that have a practice of many, by number: who asks whether one has
// it, or which of some do, need not go along a list.
type holders struct {
	ranks
	dates []int32 // by rank, as a column says them
}

// oneIn is how many units there are to each that has a practice, or value, for it to be
// kept as a set: which then takes little more than the list.
const oneIn = 64

// many tells whether so many units are kept as a set.
func (m *Model) many(units int) bool { return units > 0 && units*oneIn >= len(m.unit) && !m.listsOnly }

// newHolders is the set of adopters of i, in order of number.
func (m *Model) newHolders(i int32, all []adopter) *holders {
	h := &holders{ranks: ranks{bitset: newBitset(len(m.unit))}, dates: make([]int32, 0, len(all))}
	for _, a := range all {
		h.bitset[word(a.unit)] |= bit(a.unit)
		h.dates = append(h.dates, m.whenHad(a.unit, i, a.date))
	}
	h.count()
	return h
}

func (h *holders) insert(u, date int32) {
	h.bitset = h.with(u)
	for len(h.before) < len(h.bitset) {
		h.before = append(h.before, int32(len(h.dates)))
	}
	h.dates = slices.Insert(h.dates, int(h.rank(word(u), bit(u))), date)
	for w := word(u) + 1; w < len(h.before); w++ {
		h.before[w]++
	}
}

func (h *holders) remove(u int32) {
	at, ok := h.of(u)
	if !ok {
		return
	}
	h.dates = slices.Delete(h.dates, int(at), int(at)+1)
	h.drop(u)
	for w := word(u) + 1; w < len(h.before); w++ {
		h.before[w]--
	}
}

// each calls fn with all of them, in order of number.
func (b bitset) each(fn func(u int32)) {
	for w, rest := range b {
		for ; rest != 0; rest &= rest - 1 {
			fn(int32(w*wordBits + bits.TrailingZeros64(rest)))
		}
	}
}

// makeSets makes those that have come to be worth it since the Model was built.
func (m *Model) makeSets() {
	for i := range m.practice {
		if p := &m.practice[i]; p.set == nil && m.many(len(p.members)) {
			all := m.membersOf(int32(i), nil)
			slices.SortFunc(all, func(a, b adopter) int { return cmp.Compare(a.unit, b.unit) })
			p.set = m.newHolders(int32(i), all)
		}
	}
	for v := range m.value {
		x := &m.value[v]
		if x.set != nil || m.places[v].kind != noPlace || !m.many(len(x.members)) {
			continue
		}
		x.set = newBitset(len(m.unit))
		for _, u := range x.members {
			x.set = x.set.with(u)
		}
	}
}
