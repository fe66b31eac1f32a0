package recommend

import (
	"slices"
	"strings"

	"ronghe/graphmodel"
)

// Builder collects facts in any order and makes a Model of them. Several claims of
// one adoption count once.
type Builder struct {
	m       *Model
	parents map[string]string // of values, by key
	above   map[string]bool   // roots that are no level, by key
	groups  map[int32]string
}

// NewBuilder is an empty Builder. ErrInvalid: the options are out of range.
func NewBuilder(o Options) (*Builder, error) {
	if o.Params == (Params{}) {
		o.Params = DefaultParams()
	}
	if err := o.Params.Check(); err != nil {
		return nil, err
	}
	if _, err := graphmodel.ParseDate(string(o.AsOf)); err != nil {
		return nil, err
	}
	m := &Model{
		asOf: o.AsOf, cut: o.AsOf, params: o.Params, least: rowSteps,
		units: newNames(), practices: newNames(), values: newNames(),
		classAt: map[classKey]int32{}, dateAt: map[graphmodel.Date]int32{},
		listsOnly: o.listsOnly, byOrder: map[int32][]held{}, mayHave: map[graphmodel.Kind][]string{},
	}
	if o.allRows {
		m.least = 0
	}
	return &Builder{m: m, parents: map[string]string{}, above: map[string]bool{}, groups: map[int32]string{}}, nil
}

// Unit makes a unit known, with its name and kind; one that is only met in claims is
// called by its ID.
func (b *Builder) Unit(t Thing) {
	u := b.m.addUnit(t.ID)
	b.m.units.things[u] = t
	b.m.unit[u].kind = b.m.kindOf(t.Kind)
}

// Group says that a unit is of a group of enterprises: its units are no independent
// evidence in the counts shown, and at most 3 of them are among 10 peers.
func (b *Builder) Group(unit, group string) {
	b.groups[b.m.addUnit(unit)] = group
}

// Practice makes a practice known. parent is its category; "" for none.
func (b *Builder) Practice(t Thing, parent string, withdrawn bool) {
	i := b.m.addPractice(t.ID)
	b.m.practices.things[i] = t
	b.m.practice[i].parent, b.m.practice[i].withdrawn = parent, withdrawn
}

// Value makes a value of a facet known. parent is the value above it in the facet's
// tree, "" for a root. A root that is above all others, as a country is above its
// provinces, is no level: what shares nothing else shares nothing.
func (b *Builder) Value(facet string, t Thing, parent string, aboveAll bool) {
	key := valueKey(facet, t.ID)
	b.m.values.things[b.m.addValue(key)] = t
	if parent != "" {
		b.parents[key] = valueKey(facet, parent)
	}
	b.above[key] = aboveAll
}

func valueKey(facet, id string) string { return facet + "\x00" + id }

// MayHave says that units of a kind may tell a value of a facet: where none does, the
// facet has not been collected.
func (b *Builder) MayHave(kind graphmodel.Kind, facet string) {
	if !slices.Contains(b.m.mayHave[kind], facet) {
		b.m.mayHave[kind] = append(b.m.mayHave[kind], facet)
	}
}

// Adopt adds a claim. ErrInvalid: a date is none.
func (b *Builder) Adopt(c Claim) error { return b.m.addClaim(c) }

// Has adds an attribute. ErrInvalid: a date is none.
func (b *Builder) Has(a Attribute) error { return b.m.addAttribute(a) }

// Model is the Model of all that was added. The Builder is used up.
func (b *Builder) Model() *Model {
	m := b.m
	b.placeValues()
	b.order()
	m.setDates()
	for u := range m.unit {
		m.settle(int32(u))
	}
	b.placeGroups()
	for u := range m.unit {
		m.countDates(int32(u), 1)
	}
	for u := range m.unit {
		m.list(int32(u))
	}
	m.activity = m.activityTable()
	for u := range m.unit {
		m.weigh(int32(u))
	}
	m.orderAdopters()
	m.index()
	m.refresh()
	m.buildRows()
	return m
}

// order numbers the units by ID, so that lists made in their order are in order.
func (b *Builder) order() {
	m := b.m
	byID := make([]int32, len(m.unit))
	for u := range byID {
		byID[u] = int32(u)
	}
	slices.SortFunc(byID, func(x, y int32) int { return strings.Compare(m.units.id(x), m.units.id(y)) })
	moved := make([]int32, len(byID))
	things, units := make([]Thing, len(byID)), make([]unit, len(byID))
	for now, before := range byID {
		moved[before] = int32(now)
		things[now], units[now] = m.units.things[before], m.unit[before]
		m.units.at[things[now].ID] = int32(now)
	}
	m.units.things, m.unit, m.ordered = things, units, int32(len(units))
	for u := range things {
		m.units.keys[u] = things[u].ID
	}
	groups := make(map[int32]string, len(b.groups))
	for u, group := range b.groups {
		groups[moved[u]] = group
	}
	b.groups = groups
}

// placeGroups names each group by its first unit.
func (b *Builder) placeGroups() {
	first := map[string]int32{}
	for u := range b.m.unit {
		group, ok := b.groups[int32(u)]
		if !ok {
			continue
		}
		if _, met := first[group]; !met {
			first[group] = int32(u)
		}
		b.m.unit[u].group = first[group]
		b.m.hasGroups = b.m.hasGroups || first[group] != int32(u)
	}
}

// placeValues gives each value its parent, level and class. A circle of parents is
// cut where it closes.
func (b *Builder) placeValues() {
	m := b.m
	for v := 0; v < len(m.value); v++ { // adding a parent makes the list longer
		if parent, ok := b.parents[m.values.keyOf(int32(v))]; ok {
			m.value[v].parent = m.addValue(parent)
		}
	}
	for v := range m.value {
		m.level(int32(v), b.above)
	}
	for v := range m.value {
		facet := facetOf(m.values.keyOf(int32(v)))
		m.value[v].class = m.classOf(classKey{facet, m.value[v].level})
	}
}

const unleveled = -1

// level finds the level of v and of all above it.
func (m *Model) level(v int32, above map[string]bool) {
	var chain []int32
	for at := v; at >= 0 && m.value[at].level == unleveled; at = m.value[at].parent {
		if slices.Contains(chain, at) {
			m.value[chain[len(chain)-1]].parent = -1
			break
		}
		chain = append(chain, at)
	}
	for _, at := range slices.Backward(chain) {
		level := int32(1)
		if above[m.values.keyOf(at)] {
			level = 0
		}
		if parent := m.value[at].parent; parent >= 0 {
			level = m.value[parent].level + 1
		}
		m.value[at].level = level
	}
}

func facetOf(key string) string {
	facet, _, _ := strings.Cut(key, "\x00")
	return facet
}
