package recommend

import (
	"slices"

	"ronghe/graphmodel"
)

// edits are a page of changes by what they touch.
type edits struct {
	plan    *plan
	rebuild bool // a tree, a practice or a place changed
	cases   bool // a case did

	gone       []graphmodel.ID // edges and units deleted, and edges written: what they said before goes
	nodes      []graphmodel.ID // units written
	graded     []graphmodel.ID // edges written whose bodies tell a level
	claims     []Claim
	attributes []Attribute
	bodies     []graphmodel.Node
}

// sort tells what a page of changes touches.
func (l *Live) sort(changes []graphmodel.Change) *edits {
	e := &edits{plan: &l.plan}
	for _, c := range changes {
		kind := c.ID.Kind()
		switch {
		case l.plan.isTree(kind) || kind == l.plan.replaces || l.plan.isPractice(kind) || len(l.plan.values[kind]) > 0,
			kind == requiresKind || l.movesReach(c),
			isClaim(kind) && l.options.AsOf == "": // freshness is measured to the latest date
			e.rebuild = true
		case l.plan.adopts(kind):
			e.unit(c)
		case isClaim(kind) || l.plan.links[kind] != "":
			e.edge(c)
		}
		e.cases = e.cases || l.plan.tellsOfCases(kind)
	}
	return e
}

// movesReach tells whether a change may be of where what requires practices holds.
func (l *Live) movesReach(c graphmodel.Change) bool {
	if l.plan.links[c.ID.Kind()] != RegionFacet || !l.model.hasOrders() {
		return false
	}
	if c.Edge != nil {
		return l.plan.isReach(*c.Edge)
	}
	_, ofUnit := l.model.unitOf(c.ID)
	return !ofUnit
}

func (e *edits) unit(c graphmodel.Change) {
	if c.Deleted {
		e.gone = append(e.gone, c.ID)
		return
	}
	e.nodes = append(e.nodes, c.ID)
}

func (e *edits) edge(c graphmodel.Change) {
	e.gone = append(e.gone, c.ID)
	switch {
	case c.Deleted:
	case isClaim(c.Edge.Kind):
		e.claims = append(e.claims, claimOf(*c.Edge))
	case !e.plan.isAttribute(*c.Edge):
	case e.plan.graded[c.Edge.Kind]:
		e.graded = append(e.graded, c.ID)
	default:
		e.attributes = append(e.attributes, e.plan.attributeOf(*c.Edge, ""))
	}
}

// read gets the bodies that are needed. What was deleted since is left out: the next
// changes tell of it.
func (e *edits) read(r graphmodel.Reader) error {
	for ids := e.nodes; len(ids) > 0; {
		some := clip(ids, graphmodel.MaxIDs)
		page, err := r.Nodes(graphmodel.NodeQuery{IDs: some, Limit: graphmodel.MaxPage})
		if err != nil {
			return err
		}
		e.bodies = append(e.bodies, page.Nodes...)
		ids = ids[len(some):]
	}
	return eachEdge(r, e.graded, func(edge graphmodel.Edge) error {
		e.attributes = append(e.attributes, e.plan.attributeOf(edge.Link(), edge.Props.String(levelProp)))
		return nil
	})
}

// apply takes the parts of all units touched away, edits them, and adds them again.
func (m *Model) apply(e *edits) error {
	touched := m.touched(e)
	for _, u := range touched {
		m.leave(u)
	}
	err := m.edit(e)
	m.placeNew()
	for _, u := range touched {
		m.join(u)
	}
	for _, id := range e.gone {
		if u := m.units.find(string(id)); u >= 0 {
			m.units.drop(u)
		}
	}
	m.pack()
	m.refresh()
	return err
}

// touched are the units, each once; those that are new are made.
func (m *Model) touched(e *edits) []int32 {
	var units []int32
	for _, id := range e.gone {
		if u, ok := m.unitOf(id); ok {
			units = append(units, u)
		} else if u := m.units.find(string(id)); u >= 0 {
			units = append(units, u)
		}
	}
	for _, n := range e.bodies {
		units = append(units, m.addUnit(string(n.ID)))
	}
	for _, c := range e.claims {
		units = append(units, m.addUnit(c.Unit))
	}
	for _, a := range e.attributes {
		units = append(units, m.addUnit(a.Unit))
	}
	slices.Sort(units)
	return slices.Compact(units)
}

func (m *Model) edit(e *edits) error {
	for _, id := range e.gone {
		m.forget(id)
	}
	for _, n := range e.bodies {
		u := m.addUnit(string(n.ID))
		m.units.things[u] = thingOf(n)
		m.unit[u].kind = m.kindOf(n.Kind)
		m.unit[u].given = slices.DeleteFunc(m.unit[u].given, func(g given) bool { return g.edge == "" })
		for _, a := range e.plan.ownAttributes(n) {
			if err := m.addAttribute(a); err != nil {
				return err
			}
		}
	}
	for _, c := range e.claims {
		if err := m.addClaim(c); err != nil {
			return err
		}
	}
	for _, a := range e.attributes {
		if err := m.addAttribute(a); err != nil {
			return err
		}
	}
	return nil
}

// forget takes away what an edge said, and what a unit that is gone says of itself.
func (m *Model) forget(id graphmodel.ID) {
	if u := m.units.find(string(id)); u >= 0 {
		m.unit[u].given = nil
	}
	u, ok := m.unitOf(id)
	if !ok {
		return
	}
	x := &m.unit[u]
	x.claims = slices.DeleteFunc(x.claims, func(c claim) bool { return c.edge == id })
	x.given = slices.DeleteFunc(x.given, func(g given) bool { return g.edge == id })
}

// placeNew gives values met just now their class: they stand in no tree.
func (m *Model) placeNew() {
	for v := len(m.value) - 1; v >= 0 && m.value[v].level == unleveled; v-- {
		m.value[v].level = 1
		m.value[v].class = m.classOf(classKey{facetOf(m.values.keyOf(int32(v))), 1})
	}
}
