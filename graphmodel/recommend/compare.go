package recommend

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// A comparison has so many sides.
const (
	leastSides = 2
	mostSides  = 4
)

// Side is one of the things compared.
type Side struct {
	Thing
	Known     int `json:"known"`     // units on record: 1 for a unit, 0 for a case
	Practices int `json:"practices"` // how many it has
}

// ComparedPractice is a practice that at least one side has.
type ComparedPractice struct {
	Practice Thing        `json:"practice"`
	Sides    []SideHas    `json:"sides"` // in the order of the sides
	Having   int          `json:"having"`
	State    CompareState `json:"state"`
}

// CompareState is who has a practice.
type CompareState string

// The states.
const (
	InAll  CompareState = "all"  // every side
	InSome CompareState = "some" // several, not all
	InOne  CompareState = "one"
)

// SideHas tells whether a side has a practice; K is 0 where no adoption is recorded.
type SideHas struct {
	K        int             `json:"k"` // units that have it; 1 for a unit or a case
	N        int             `json:"n"`
	Date     graphmodel.Date `json:"date,omitempty"` // of a unit its adoption, else the earliest
	Examples []Example       `json:"examples,omitempty"`
	Edges    []graphmodel.ID `json:"edges,omitempty"` // of a case: that it shows the practice
}

// Comparison is 2 to 4 things of one kind side by side.
type Comparison struct {
	Sides []Side             `json:"sides"`
	Rows  []ComparedPractice `json:"rows"` // those that most sides have first, then those that fewest units have, then by ID
	AsOf  graphmodel.Date    `json:"asOf,omitempty"`
}

// Compare sets enterprises, industries, regions, zones or cases side by side. ErrInvalid:
// they are fewer than 2 or more than 4, not of one kind, or one is named twice;
// ErrNotFound: one is not there, or a case is withdrawn.
func (m *Model) Compare(cases *Cases, ids []graphmodel.ID) (Comparison, error) {
	if err := checkSides(ids); err != nil {
		return Comparison{}, err
	}
	c := Comparison{AsOf: m.asOf}
	per := make([]map[string]SideHas, len(ids))
	for k, id := range ids {
		side, has, err := m.sideOf(cases, id)
		if err != nil {
			return Comparison{}, err
		}
		side.Practices = len(has)
		c.Sides, per[k] = append(c.Sides, side), has
	}
	c.Rows = m.compareRows(c.Sides, per)
	return c, nil
}

func checkSides(ids []graphmodel.ID) error {
	if len(ids) < leastSides || len(ids) > mostSides {
		return graphmodel.Invalid("compare", "ids", "应为 2 至 4 个编号", "must be 2 to 4 ids")
	}
	for k, id := range ids {
		if id.Kind() != ids[0].Kind() {
			return graphmodel.Invalid(string(id), "ids", "应为同一类的条目", "must be of the same kind as the others")
		}
		if slices.Contains(ids[:k], id) {
			return graphmodel.Invalid(string(id), "ids", "重复", "is named twice")
		}
	}
	return nil
}

// sideOf is one side and what it has, by practice.
func (m *Model) sideOf(cases *Cases, id graphmodel.ID) (Side, map[string]SideHas, error) {
	for _, facet := range []string{IndustryFacet, RegionFacet} {
		if v := m.values.find(valueKey(facet, string(id))); v >= 0 {
			return m.scopeSide(facet, v)
		}
	}
	if c, ok := cases.Find(string(id)); ok {
		has := map[string]SideHas{}
		for _, e := range c.Shows {
			one := has[e.Practice]
			one.K, one.N, one.Edges = 1, 1, append(one.Edges, e.Edge)
			has[e.Practice] = one
		}
		return Side{Thing: c.Thing}, has, nil
	}
	u := m.units.find(string(id))
	if u < 0 {
		return Side{}, nil, graphmodel.NotFound(id)
	}
	has := map[string]SideHas{}
	for _, h := range m.onRecord(u) {
		e := m.example(u, h.practice)
		has[m.practices.id(h.practice)] = SideHas{K: 1, N: 1, Date: e.Date, Examples: []Example{e}}
	}
	known := 0
	if len(has) > 0 {
		known = 1
	}
	return Side{Thing: m.units.things[u], Known: known}, has, nil
}

// scopeSide is an industry or region: what the units in it have.
func (m *Model) scopeSide(facet string, v int32) (Side, map[string]SideHas, error) {
	p := placed{-1, -1, -1}
	if m.value[v].level > 0 && facet == IndustryFacet {
		p.industry = v
	} else if m.value[v].level > 0 {
		p.region = v
	}
	known, _ := m.unitsIn(p)
	has := map[string]SideHas{}
	for i, k := range m.countOf(known) {
		if k > 0 {
			has[m.practices.id(int32(i))] = SideHas{
				K: int(k), N: len(known), Date: m.earliestAmong(known, int32(i)), Examples: m.examplesAmong(known, int32(i)),
			}
		}
	}
	return Side{Thing: m.values.things[v], Known: len(known)}, has, nil
}

// earliestAmong is the earliest date of i; "" when none is dated.
func (m *Model) earliestAmong(units []int32, i int32) graphmodel.Date {
	first := int32(-1)
	for _, u := range units {
		if h, ok := m.unit[u].holds(i); ok && h.date >= 0 && m.compareDates(h.date, first) < 0 {
			first = h.date
		}
	}
	if first < 0 {
		return ""
	}
	return m.dates[first].date
}

func (m *Model) compareRows(sides []Side, per []map[string]SideHas) []ComparedPractice {
	rows := map[string]*ComparedPractice{}
	for k, has := range per {
		for id, one := range has {
			row := rows[id]
			if row == nil {
				row = &ComparedPractice{Practice: m.practiceThing(id), Sides: make([]SideHas, len(sides))}
				for s := range sides {
					row.Sides[s].N = max(1, sides[s].Known)
				}
				rows[id] = row
			}
			row.Sides[k] = one
			row.Having++
		}
	}
	list := make([]ComparedPractice, 0, len(rows))
	for _, row := range rows {
		row.State = InSome
		if row.Having == len(sides) {
			row.State = InAll
		} else if row.Having == 1 {
			row.State = InOne
		}
		list = append(list, *row)
	}
	slices.SortFunc(list, func(a, b ComparedPractice) int {
		return cmp.Or(cmp.Compare(b.Having, a.Having), cmp.Compare(m.adoptersOf(a.Practice.ID), m.adoptersOf(b.Practice.ID)), cmp.Compare(a.Practice.ID, b.Practice.ID))
	})
	return list
}

func (m *Model) adoptersOf(id string) int {
	if i := m.practices.find(id); i >= 0 {
		return m.Adopters(i)
	}
	return 0
}
