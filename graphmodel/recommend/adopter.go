package recommend

import (
	"cmp"
	"slices"
)

// adopter is a member of a practice's list with what its place in it is made of.
type adopter struct {
	unit, date int32 // date: -1 when undated
	mass       int64
}

func (m *Model) adopterOf(u int32, h held) adopter { return adopter{u, h.date, h.mass} }

// compareAdopters puts the dated first, of each part the most mass, then the ID.
func (m *Model) compareAdopters(a, b adopter) int {
	if c := compareBool(a.date < 0, b.date < 0); c != 0 {
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
			all = m.membersOf(int32(i), all[:0])
			p := &m.practice[i]
			if m.many(len(all)) {
				p.set = m.newHolders(int32(i), all) // now they are in order of number
			}
			slices.SortFunc(all, m.compareAdopters)
			p.since = make([]since, 0, p.dated)
			for k, a := range all {
				p.members[k] = a.unit
				if a.date >= 0 {
					p.since = append(p.since, since{a.unit, a.date})
				}
			}
			slices.SortFunc(p.since, m.compareSince)
		}
	})
}

// membersOf adds the members of a practice, in the order of their list.
func (m *Model) membersOf(i int32, all []adopter) []adopter {
	for _, u := range m.practice[i].members {
		h, _ := m.unit[u].holds(i)
		all = append(all, m.adopterOf(u, h))
	}
	return all
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
	if a.date >= 0 {
		return fromMass(a.mass)
	}
	return float64(m.mean[i] * fromMass(a.mass))
}

// For the examples of one reason so many of the dated and of the undated adopters are
// weighed, and no more are looked for after so many steps once there are enough.
const (
	lookedAt  = 5
	mostSteps = 128
)

// countMost are, of adopters of i, so many of the dated and of the undated that count the most.
func (m *Model) countMost(units []int32, i int32) []int32 {
	if len(units) <= lookedAt {
		return units
	}
	parts := [2]best[adopter]{{most: lookedAt, compare: m.compareAdopters}, {most: lookedAt, compare: m.compareAdopters}}
	for _, u := range units {
		h, _ := m.unit[u].holds(i)
		part := &parts[0]
		if h.date < 0 {
			part = &parts[1]
		}
		part.add(m.adopterOf(u, h))
	}
	units = units[:0]
	for k := range parts {
		for _, a := range parts[k].sorted() {
			units = append(units, a.unit)
		}
	}
	return units
}

// strongest are some of the units that have f and i, those that count the most. both is
// how many there are. It walks along the adopters when many of them have f, else along
// those with f.
func (m *Model) strongest(f feature, i int32, both int) []int32 {
	having, adopters := m.members(f), m.practice[i].members
	var found []int32
	if len(having)*both < lookedAt*len(adopters) {
		for _, u := range having {
			if m.has(u, i) {
				found = append(found, u)
			}
		}
		return m.countMost(found, i)
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

// additions are what units add to the score of practice i: those that add most share most
// with the subject. What is asked again is remembered.
type additions struct {
	m        *Model
	i        int32
	features []weighted
	parts    []float64 // by feature: what it is worth to a unit that has it
	asked    []addition
}

// addition is what one unit adds.
type addition struct {
	unit int32
	part float64
}

func (m *Model) additionsTo(i int32, features []weighted) *additions {
	all := &additions{m: m, i: i, features: features, parts: make([]float64, len(features)), asked: make([]addition, 0, 2*lookedAt)}
	for k, f := range features {
		all.parts[k] = f.factor / (float64(f.commonness*m.popularity[i]) + m.params.Shrinkage)
	}
	return all
}

func (all *additions) of(u int32) addition {
	for _, a := range all.asked {
		if a.unit == u {
			return a
		}
	}
	m, sum := all.m, 0.0
	for k, f := range all.features {
		if m.hasFeature(u, f.f) {
			sum += all.parts[k]
		}
	}
	h, _ := m.unit[u].holds(all.i)
	all.asked = append(all.asked, addition{u, sum * m.counted(all.i, m.adopterOf(u, h))})
	return all.asked[len(all.asked)-1]
}

// examples are, of the units with f and i that count the most, those that add most to
// the score of i. One of each group.
func (m *Model) examples(adding *additions, f feature, both int) []Example {
	units := m.strongest(f, adding.i, both)
	all := make([]addition, len(units))
	for k, u := range units {
		all[k] = adding.of(u)
	}
	slices.SortFunc(all, func(a, b addition) int {
		if a.part != b.part {
			return cmp.Compare(b.part, a.part)
		}
		return m.compareUnits(a.unit, b.unit)
	})
	found := make([]Example, 0, maxExamples)
	var groups []int32
	for _, a := range all {
		if g := m.unit[a.unit].group; g >= 0 {
			if slices.Contains(groups, g) {
				continue
			}
			groups = append(groups, g)
		}
		if found = append(found, m.example(a.unit, adding.i)); len(found) == maxExamples {
			break
		}
	}
	return found
}
