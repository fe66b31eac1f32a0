package mention

import (
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// Entry is a thing and what it is called.
type Entry struct {
	ID     graphmodel.ID
	Title  string
	Names  []string        // its other names
	Edges  int             // how many edges it has
	Places []graphmodel.ID // where it is, and what that is part of
	Work   bool            // something written: its other names are mostly those of what it is about
}

// maxAbove bounds the way up a tree, which a wrong claim may have made a circle.
const maxAbove = 12

// Read reads all names that the nodes of a store have, and where the nodes are.
func Read(r graphmodel.Reader, onto *schema.Ontology) ([]Entry, error) {
	var entries []Entry
	for page, err := range graphmodel.NodePages(r.Nodes, graphmodel.NodeQuery{Limit: graphmodel.MaxPage}) {
		if err != nil {
			return nil, err
		}
		for _, n := range page.Nodes {
			entries = append(entries, entryOf(n, onto))
		}
	}
	m := newMap(onto)
	if err := graphmodel.AllLinks(r, nil, m.add); err != nil {
		return nil, err
	}
	for i := range entries {
		id := entries[i].ID
		entries[i].Edges, entries[i].Places = m.edges[id], m.above(id)
	}
	return entries, nil
}

// works are the classes of schema.org of things that are written.
var works = []string{"Article", "CreativeWork", "Legislation"}

func entryOf(n graphmodel.Node, onto *schema.Ontology) Entry {
	e := Entry{ID: n.ID, Title: n.Title, Names: n.Aliases}
	kind, _ := onto.NodeKind(n.Kind)
	e.Work = slices.Contains(works, kind.SchemaOrg)
	for _, p := range kind.Props {
		if name := n.Props.String(p.Name); p.Naming && name != "" {
			e.Names = append(slices.Clip(e.Names), name)
		}
	}
	return e
}

// places are where things are and what places are part of.
type places struct {
	located, tree map[graphmodel.Kind]bool
	edges         map[graphmodel.ID]int
	at            map[graphmodel.ID][]graphmodel.ID
	parents       map[graphmodel.ID][]graphmodel.ID
	isPlace       map[graphmodel.ID]bool
}

func newMap(onto *schema.Ontology) *places {
	m := &places{
		located: map[graphmodel.Kind]bool{}, tree: map[graphmodel.Kind]bool{}, edges: map[graphmodel.ID]int{},
		at: map[graphmodel.ID][]graphmodel.ID{}, parents: map[graphmodel.ID][]graphmodel.ID{}, isPlace: map[graphmodel.ID]bool{},
	}
	for _, kind := range onto.FacetEdges() {
		m.located[kind.Kind] = kind.Facet == graphmodel.FacetRegion
	}
	for _, kind := range onto.TreeKinds() {
		m.tree[kind] = true
	}
	return m
}

func (m *places) add(l graphmodel.Link) {
	m.edges[l.From]++
	m.edges[l.To]++
	if m.located[l.Kind] {
		m.at[l.From] = append(m.at[l.From], l.To)
		m.isPlace[l.To] = true
	}
	if m.tree[l.Kind] {
		m.parents[l.From] = append(m.parents[l.From], l.To)
	}
}

// above are the places of a thing and all that they are part of, in order; of a place,
// what it is part of.
func (m *places) above(id graphmodel.ID) []graphmodel.ID {
	found := slices.Clone(m.at[id])
	if m.placeKind(id) {
		found = append(found, m.parents[id]...)
	}
	for i, depth := 0, 0; i < len(found) && depth < maxAbove; depth++ {
		level := len(found)
		for ; i < level; i++ {
			found = append(found, m.parents[found[i]]...)
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// placeKind tells whether the thing is of a kind that others are located in.
func (m *places) placeKind(id graphmodel.ID) bool {
	if m.isPlace[id] {
		return true
	}
	for _, parent := range m.parents[id] {
		if parent.Kind() == id.Kind() && m.isPlace[parent] {
			return true
		}
	}
	return false
}
