package recommend

import (
	"cmp"
	"slices"
)

// adopter is a member of a practice's list with what its place in it is made of.
type adopter struct {
	unit  int32
	dated bool
	mass  int64
}

func (m *Model) adopterOf(u int32, h held) adopter { return adopter{u, h.date >= 0, h.mass} }

// compareAdopters puts the dated first, of each part the most mass, then the ID.
func (m *Model) compareAdopters(a, b adopter) int {
	if c := compareBool(!a.dated, !b.dated); c != 0 {
		return c
	}
	if c := cmp.Compare(b.mass, a.mass); c != 0 {
		return c
	}
	return m.compareUnits(a.unit, b.unit)
}

// since is a unit and when it adopted.
type since struct{ unit, date int32 }

// compareSince puts the earlier date first, then the ID.
func (m *Model) compareSince(a, b since) int {
	if c := m.compareDates(a.date, b.date); c != 0 {
		return c
	}
	return m.compareUnits(a.unit, b.unit)
}

func (m *Model) placeSince(list []since, a since) (int, bool) {
	return slices.BinarySearchFunc(list, a, m.compareSince)
}

// orderAdopters puts the lists of all practices in order.
func (m *Model) orderAdopters() {
	onAllProcessors(len(m.practice), func(next func() int) {
		var all []adopter
		for i := next(); i >= 0; i = next() {
			all = all[:0]
			for _, u := range m.practice[i].members {
				h, _ := m.unit[u].holds(int32(i))
				all = append(all, m.adopterOf(u, h))
			}
			slices.SortFunc(all, m.compareAdopters)
			p := &m.practice[i]
			p.since = make([]since, 0, p.dated)
			for k, a := range all {
				p.members[k] = a.unit
				if a.dated {
					h, _ := m.unit[a.unit].holds(int32(i))
					p.since = append(p.since, since{a.unit, h.date})
				}
			}
			slices.SortFunc(p.since, m.compareSince)
		}
	})
}

// placeAmong is where an adopter stands in the list of practice i's adopters.
func (m *Model) placeAmong(i int32, a adopter) (int, bool) {
	return slices.BinarySearchFunc(m.practice[i].members, a, func(u int32, a adopter) int {
		h, _ := m.unit[u].holds(i)
		return m.compareAdopters(m.adopterOf(u, h), a)
	})
}

// counted is how much an adoption of i counts: its mass, and when undated the mean
// freshness of it.
func (m *Model) counted(i int32, a adopter) float64 {
	if a.dated {
		return fromMass(a.mass)
	}
	return float64(m.mean[i] * fromMass(a.mass))
}

// For the examples of one reason so many of the dated and of the undated adopters are
// weighed, and no more are looked for after so many steps once there are enough.
const (
	lookedAt  = 8
	mostSteps = 128
)

// strongest are some of the units that have f and i, those that count the most. both is
// how many there are. It walks along the adopters when many of them have f, else along
// those with f.
func (m *Model) strongest(f feature, i int32, both int) []int32 {
	having, adopters := m.members(f), m.practice[i].members
	var found []int32
	if len(having)*both < lookedAt*len(adopters) {
		for _, u := range having {
			if _, ok := m.unit[u].holds(i); ok {
				found = append(found, u)
			}
		}
		return found
	}
	dated := m.practice[i].dated
	for _, part := range [][]int32{adopters[:dated], adopters[dated:]} {
		before := len(found)
		for met, u := range part {
			if m.hasFeature(u, f) {
				found = append(found, u)
			}
			if len(found)-before == lookedAt || met >= mostSteps && len(found) >= maxExamples {
				break
			}
		}
	}
	return found
}

// examples are, of the units with f and i that count the most, those that add most to
// the score of i: they share most with the subject. One of each group.
func (m *Model) examples(features []weighted, f feature, i int32, both int) []Example {
	type adds struct {
		unit int32
		part float64
	}
	var all []adds
	for _, u := range m.strongest(f, i, both) {
		all = append(all, adds{u, m.adds(features, u, i)})
	}
	slices.SortFunc(all, func(a, b adds) int {
		return cmp.Or(cmp.Compare(b.part, a.part), m.compareUnits(a.unit, b.unit))
	})
	var found []Example
	var groups []int32
	for _, a := range all {
		if g := m.unit[a.unit].group; g >= 0 {
			if slices.Contains(groups, g) {
				continue
			}
			groups = append(groups, g)
		}
		if found = append(found, m.example(a.unit, i)); len(found) == maxExamples {
			break
		}
	}
	return found
}

// adds is what unit u adds to the score of i.
func (m *Model) adds(features []weighted, u, i int32) float64 {
	x, sum := &m.unit[u], 0.0
	for _, f := range features {
		if x.hasFeature(f.f) {
			sum += f.factor / (float64(f.commonness*m.popularity[i]) + m.params.Shrinkage)
		}
	}
	h, _ := x.holds(i)
	return sum * m.counted(i, m.adopterOf(u, h))
}
