package recommend

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// Order says that a document requires a practice of all units, or of those in some regions.
// What was adopted under it is on record like any other adoption and no evidence: nobody chose
// it. What it requires is no recommendation.
type Order struct {
	Policy, Practice string
	Since, Until     graphmodel.Date // "" for not known, and for an order in force
	Regions          []string        // none: of all
	Edge             graphmodel.ID   // where that is stored; "" for a plain row
}

// order is an Order by numbers, known at the cut.
type order struct {
	policy       string
	since, until int32 // of Model.dates; -1 for none
	over         bool  // it is in force no more
	regions      []int32
	edge         graphmodel.ID
}

// Order adds one; what is only known to come after the as-of date is left out. ErrInvalid: a
// date is none.
func (b *Builder) Order(o Order) error {
	m := b.m
	since, err := m.dateOf(o.Since)
	if err != nil {
		return err
	}
	until, err := m.dateOf(o.Until)
	if err != nil || m.side(since) != beforeCut {
		return err
	}
	added := order{policy: o.Policy, since: since, until: until, edge: o.Edge}
	added.over = until >= 0 && m.side(until) == beforeCut
	for _, id := range o.Regions {
		added.regions = append(added.regions, m.addValue(valueKey(RegionFacet, id)))
	}
	p := &m.practice[m.addPractice(o.Practice)]
	p.orders = append(p.orders, added)
	slices.SortFunc(p.orders, func(a, b order) int { return cmp.Or(cmp.Compare(a.edge, b.edge), cmp.Compare(a.policy, b.policy)) })
	return nil
}

// hasOrders tells whether there are any.
func (m *Model) hasOrders() bool {
	return slices.ContainsFunc(m.practice, func(p practice) bool { return len(p.orders) > 0 })
}

// reaches tells whether an order is of units with these values.
func (m *Model) reaches(o order, values []int32) bool {
	return len(o.regions) == 0 || slices.ContainsFunc(o.regions, func(v int32) bool {
		_, found := slices.BinarySearch(values, v)
		return found || m.value[v].level == 0 // a country, which is above all regions
	})
}

// underOrder tells whether an adoption, by a unit with these values, may have come under an
// order: all but those that surely came before it, or after it was over.
func (m *Model) underOrder(c claim, values []int32) bool {
	return slices.ContainsFunc(m.practice[c.practice].orders, func(o order) bool {
		if !m.reaches(o, values) {
			return false
		}
		if c.date < 0 {
			return true
		}
		date := &m.dates[c.date]
		before := o.since >= 0 && date.hi < m.dates[o.since].lo
		after := o.until >= 0 && !c.bounded && date.lo > m.dates[o.until].hi
		return !before && !after
	})
}

// required tells whether an order in force reaches units with these values.
func (m *Model) required(values []int32, i int32) bool {
	return slices.ContainsFunc(m.practice[i].orders, func(o order) bool { return !o.over && m.reaches(o, values) })
}

// onRecord are the practices that a unit has by any sure claim, under an order or not, in order
// of practice: for what is told as a fact. It is only read.
func (m *Model) onRecord(u int32) []held {
	if all, ok := m.byOrder[u]; ok {
		return all
	}
	return m.unit[u].has
}

// keepOrdered remembers what a unit has under an order only.
func (m *Model) keepOrdered(u int32) {
	x, all := &m.unit[u], []held(nil)
	for k, c := range x.claims {
		first := k == 0 || x.claims[k-1].practice != c.practice
		if first && c.ordered && !c.weak {
			all = append(all, held{practice: c.practice, date: datedOnly(c)})
		}
	}
	if all == nil {
		delete(m.byOrder, u)
		return
	}
	all = append(all, x.has...)
	slices.SortFunc(all, func(a, b held) int { return cmp.Compare(a.practice, b.practice) })
	m.byOrder[u] = all
}

// heldOnRecord finds a practice among onRecord.
func (m *Model) heldOnRecord(u, i int32) (held, bool) {
	all := m.onRecord(u)
	at, found := slices.BinarySearchFunc(all, i, func(h held, i int32) int { return cmp.Compare(h.practice, i) })
	if !found {
		return held{}, false
	}
	return all[at], true
}

// orderedWith is how many units with f have i under an order only.
func (m *Model) orderedWith(f feature, i int32) int {
	if len(m.practice[i].orders) == 0 {
		return 0
	}
	n := 0
	for _, u := range m.practice[i].doubted {
		if _, ok := m.heldOnRecord(u, i); ok && !m.has(u, i) && m.hasFeature(u, f) {
			n++
		}
	}
	return n
}

// Required is a practice that the subject has to adopt, which is no recommendation.
type Required struct {
	Thing
	Orders []Ordering `json:"orders"`
}

// Ordering is a document that requires a practice.
type Ordering struct {
	Policy graphmodel.ID   `json:"policy"`
	Since  graphmodel.Date `json:"since,omitempty"`
	Until  graphmodel.Date `json:"until,omitempty"`
	Edge   graphmodel.ID   `json:"edge,omitempty"`
}

// Required are the practices that orders in force require of the subject and of which no
// adoption of its is on record, in order of ID.
func (m *Model) Required(s Subject) []Required {
	var all []Required
	for i := range m.practice {
		p := &m.practice[i]
		if len(p.orders) == 0 || p.withdrawn || s.excludes(int32(i)) || !m.required(s.values, int32(i)) {
			continue
		}
		r := Required{Thing: m.practices.things[i]}
		for _, o := range p.orders {
			if !o.over && m.reaches(o, s.values) {
				r.Orders = append(r.Orders, Ordering{graphmodel.ID(o.policy), m.dateAtNumber(o.since), m.dateAtNumber(o.until), o.edge})
			}
		}
		all = append(all, r)
	}
	slices.SortFunc(all, func(a, b Required) int { return cmp.Compare(a.ID, b.ID) })
	return all
}

func (m *Model) dateAtNumber(i int32) graphmodel.Date {
	if i < 0 {
		return ""
	}
	return m.dates[i].date
}
