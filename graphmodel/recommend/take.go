package recommend

import (
	"cmp"
	"slices"
	"strings"

	"ronghe/graphmodel"
)

func (m *Model) addUnit(id string) int32 {
	u, isNew := m.units.add(id, id)
	if isNew {
		m.unit = append(m.unit, unit{kind: m.kindOf(""), group: -1})
		m.addOutline()
		m.load = append(m.load, 0)
	}
	return u
}

func (m *Model) addPractice(id string) int32 {
	i, isNew := m.practices.add(id, id)
	if isNew {
		m.practice, m.made = append(m.practice, practice{}), append(m.made, 0)
	}
	return i
}

// addValue adds a value; its parent, level and class are set by who calls.
func (m *Model) addValue(key string) int32 {
	_, id, _ := strings.Cut(key, "\x00")
	v, isNew := m.values.add(key, id)
	if isNew {
		m.value = append(m.value, value{parent: -1, level: unleveled})
	}
	return v
}

func (m *Model) kindOf(k graphmodel.Kind) int32 {
	if i := slices.Index(m.kinds, k); i >= 0 {
		return int32(i)
	}
	m.kinds = append(m.kinds, k)
	return int32(len(m.kinds) - 1)
}

// dateOf is the number of a date; -1 for "".
func (m *Model) dateOf(d graphmodel.Date) (int32, error) {
	if d == "" {
		return -1, nil
	}
	if i, ok := m.dateAt[d]; ok {
		return i, nil
	}
	w, ok := newWhen(d)
	if !ok {
		_, err := graphmodel.ParseDate(string(d))
		return -1, err
	}
	w.fresh = Freshness(d, m.asOf, m.params.HalfLife)
	i := int32(len(m.dates))
	m.dateAt[d] = i
	m.dates = append(m.dates, w)
	return i, nil
}

// side is where a date lies; what has none is on the known side.
func (m *Model) side(date int32) cutSide {
	if date < 0 {
		return beforeCut
	}
	return m.dates[date].side(m.cut)
}

// addClaim adds a claim to its unit's, where there is nothing against it.
func (m *Model) addClaim(c Claim) error {
	added := claim{edge: c.Edge, weak: c.Weak || c.GaveUp, bounded: c.Since == "" && c.InUseBy != "", until: -1}
	var err error
	if added.date, err = m.dateOf(cmp.Or(c.Since, c.InUseBy)); err != nil {
		return err
	}
	until, err := m.dateOf(c.Until)
	if err != nil {
		return err
	}
	switch m.side(added.date) {
	case straddles:
		m.left.Straddling++
		return nil
	case afterCut:
		m.left.Later++
		return nil
	}
	if ended := until >= 0 && m.side(until) == beforeCut && m.cut != ""; ended || c.GaveUp {
		added.weak, added.over = true, !c.Weak
		if added.until = until; c.GaveUp {
			added.until = added.date
		}
	}
	added.practice = m.addPractice(c.Practice)
	u := m.addUnit(c.Unit)
	m.unit[u].claims = append(m.unit[u].claims, added)
	m.tellsOf(c.Edge, u)
	return nil
}

// addAttribute adds an attribute that holds.
func (m *Model) addAttribute(a Attribute) error {
	since, err := m.dateOf(a.Since)
	if err != nil {
		return err
	}
	until, err := m.dateOf(a.Until)
	if err != nil {
		return err
	}
	switch {
	case m.side(since) == straddles:
		m.left.Straddling++
		return nil
	case m.side(since) == afterCut:
		m.left.Later++
		return nil
	case until >= 0 && m.cut != "" && m.side(until) == beforeCut:
		m.left.Ended++
		return nil
	}
	v := m.addValue(valueKey(a.Facet, a.Value))
	u := m.addUnit(a.Unit)
	m.unit[u].given = append(m.unit[u].given, given{v, a.Edge})
	m.tellsOf(a.Edge, u)
	return nil
}

// setDates measures freshness to the latest date where no other was given.
func (m *Model) setDates() {
	if m.asOf == "" {
		latest := int32(-1)
		for u := range m.unit {
			for _, c := range m.unit[u].claims {
				if c.date >= 0 && !c.bounded && m.later(c.date, latest) {
					latest = c.date
				}
			}
		}
		if latest >= 0 {
			m.asOf = m.dates[latest].date
		}
	}
	for i := range m.dates {
		m.dates[i].fresh = Freshness(m.dates[i].date, m.asOf, m.params.HalfLife)
	}
}

// later tells whether date a ends after b, or as late but is the more precise.
func (m *Model) later(a, b int32) bool {
	if b < 0 {
		return true
	}
	x, y := m.dates[a], m.dates[b]
	return cmp.Or(cmp.Compare(x.hi, y.hi), cmp.Compare(len(x.date), len(y.date))) > 0
}
