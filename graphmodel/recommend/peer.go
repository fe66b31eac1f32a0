package recommend

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// maxShared is how many practices of a kind a Peer names.
const maxShared = 5

// peer tells why p is one.
func (m *Model) peer(s Subject, c *compared, p peerAt) Peer {
	w := c.weights
	peer := Peer{
		Thing: m.units.things[p.unit], Similarity: p.s, SharedPractices: p.shared,
		Parts:   Parts{float64(w.Industry * p.industry.t), float64(w.Region * p.region.t), float64(w.Practices * p.j)},
		Unknown: unknownParts(p.likeness),
	}
	if p.industry.lca >= 0 {
		peer.Industry = m.sharedValue(s, p.unit, p.industry.lca)
	}
	if p.region.lca >= 0 {
		peer.Region = m.sharedValue(s, p.unit, p.region.lca)
	}
	for _, i := range clip(c.sharedPractices(p.unit), maxShared) {
		peer.Practices = append(peer.Practices, m.sharedPractice(s, p.unit, i))
	}
	m.addOthers(&peer, s, p.unit)
	m.addDifferences(&peer, s, p.unit)
	return peer
}

func unknownParts(l likeness) []string {
	var unknown []string
	for _, part := range []struct {
		name  string
		known bool
	}{{IndustryFacet, l.industry.known}, {RegionFacet, l.region.known}, {graphmodel.FacetPractice, l.practicesKnown}} {
		if !part.known {
			unknown = append(unknown, part.name)
		}
	}
	return unknown
}

func clip[T any](list []T, most int) []T { return list[:min(len(list), most)] }

// sharedValue is a value that both have, itself or something below it.
func (m *Model) sharedValue(s Subject, u, v int32) *Shared {
	class := m.classes[m.value[v].class]
	return &Shared{
		Thing: m.values.things[v], Facet: class.facet, Level: int(class.level),
		Edges: m.valueEdges(u, v), Mine: m.valueEdges(s.self, v),
	}
}

// valueEdges are the claims by which a unit has v; of a profile none.
func (m *Model) valueEdges(u, v int32) []graphmodel.ID {
	if u < 0 {
		return nil
	}
	var edges []graphmodel.ID
	for _, g := range m.unit[u].given {
		if g.edge != "" && m.isBelow(g.value, v) {
			edges = append(edges, g.edge)
		}
	}
	slices.Sort(edges)
	return edges
}

// isBelow tells whether v is above w, or is w.
func (m *Model) isBelow(w, v int32) bool {
	for w >= 0 && w != v {
		w = m.places[w].parent
	}
	return w == v
}

func (m *Model) sharedPractice(s Subject, u, i int32) Shared {
	e := m.example(u, i)
	shared := Shared{Thing: m.practices.things[i], Date: e.Date, Edges: e.Edges}
	if s.self >= 0 {
		shared.Mine = m.example(s.self, i).Edges
	}
	return shared
}

// addOthers adds the values of other facets that both are said to have, the rarest first.
func (m *Model) addOthers(peer *Peer, s Subject, u int32) {
	var both []int32
	for _, v := range s.values {
		facet := m.classes[m.value[v].class].facet
		if facet == IndustryFacet || facet == RegionFacet || !m.unit[u].hasFeature(valueFeature(v)) {
			continue
		}
		both = append(both, v)
	}
	slices.SortFunc(both, func(a, b int32) int {
		return cmp.Or(cmp.Compare(len(m.value[a].members), len(m.value[b].members)), m.compareValues(a, b))
	})
	for _, v := range clip(both, maxShared) {
		peer.Others = append(peer.Others, *m.sharedValue(s, u, v))
	}
}

// addDifferences tells what one has on record and the other has not.
func (m *Model) addDifferences(peer *Peer, s Subject, u int32) {
	x := &m.unit[u]
	var has, lacks []int32
	for _, h := range x.has {
		if !s.excludes(h.practice) {
			has = append(has, h.practice)
		}
	}
	for _, i := range s.has {
		if !x.claimed(i) {
			lacks = append(lacks, i)
		}
	}
	m.byRarity(has)
	m.byRarity(lacks)
	peer.HasMore = len(has)
	for _, i := range clip(has, maxShared) {
		peer.Has = append(peer.Has, m.sharedPractice(Subject{self: -1}, u, i))
	}
	for _, i := range clip(lacks, maxShared) {
		peer.Lacks = append(peer.Lacks, m.practices.things[i])
	}
}

// claimed tells whether there is any claim that the unit has i.
func (x *unit) claimed(i int32) bool {
	_, found := slices.BinarySearchFunc(x.claims, i, func(c claim, i int32) int { return cmp.Compare(c.practice, i) })
	return found
}
