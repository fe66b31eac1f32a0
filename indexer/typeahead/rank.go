package typeahead

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// How is the way in which what is typed is in a name, the nearest first.
type How uint8

// The ways.
const (
	Whole        How = iota // it is the name
	Begins                  // the name begins with it
	SoundsWhole             // it is how the name sounds, if only by initials
	SoundsBegins            // it is how the name begins to sound
	Within                  // it is in the name
	SoundsWithin            // it is how a part of the name sounds
)

// class is a How, with titles before aliases.
type class uint8

func classOf(how How, array int) class {
	c := class(how) * 2
	if array == ofAliases {
		c++
	}
	return c
}

// candidate is a name found, at a place of a table's text.
type candidate struct {
	*table
	class class
	place uint32
	name  uint32
	units int
}

func (c candidate) node() uint32 { return c.nodes[c.name] }
func (c candidate) id() string   { return c.ids.at(c.node()) }

// compare ranks candidates: by class, the weightiest first, then in order of ID and
// of the names of the node.
func (c candidate) compare(d candidate) int {
	if c.table == d.table {
		return cmp.Or(cmp.Compare(c.class, d.class), cmp.Compare(c.place, d.place))
	}
	return cmp.Or(cmp.Compare(c.class, d.class), cmp.Compare(d.weights[d.node()], c.weights[c.node()]), cmp.Compare(c.id(), d.id()))
}

// shortlist is the best candidates, in order, each node once.
type shortlist struct {
	best  []candidate
	limit int
	kind  graphmodel.Kind // of the nodes; "" for all
}

// add takes in the places of a group, but those of nodes that are gone.
func (l *shortlist) add(t *table, g group, gone bitset) {
	for _, place := range g.places {
		c := candidate{table: t, class: g.class, place: place, units: g.units}
		if l.isFull() && l.isBehind(c) {
			continue
		}
		c.name = t.nameAt(place)
		if !gone.has(c.node()) && (l.kind == "" || graphmodel.ID(c.id()).Kind() == l.kind) {
			l.insert(c)
		}
	}
}

func (l *shortlist) isFull() bool { return len(l.best) == l.limit }

// isBehind tells most of what is behind the last without knowing its name.
func (l *shortlist) isBehind(c candidate) bool {
	last := l.best[len(l.best)-1]
	return c.class > last.class || last.table == c.table && c.compare(last) >= 0
}

func (l *shortlist) insert(c candidate) {
	same := func(b candidate) bool { return b.table == c.table && b.node() == c.node() }
	if i := slices.IndexFunc(l.best, same); i >= 0 {
		if c.compare(l.best[i]) >= 0 {
			return
		}
		l.best = slices.Delete(l.best, i, i+1)
	}
	i, _ := slices.BinarySearchFunc(l.best, c, candidate.compare)
	l.best = slices.Insert(l.best, i, c)
	l.best = l.best[:min(len(l.best), l.limit)]
}
