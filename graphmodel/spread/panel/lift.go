package panel

import (
	"cmp"
	"slices"
	"sync"

	"ronghe/graphmodel"
)

// lift is the units of one grouping, and which of them every node is or is in.
type lift struct {
	by     Grouping
	units  []unit
	names  []Unit    // of units; never changed, so that answers share it
	texts  []string  // Name of each of names; likewise
	of     [][]int32 // by node: its units, ascending
	claims []int32   // by unit: claims of any practice, by it or by who is in it
	cover  []Cover   // by unit; nil until it is asked for
	place  []int32   // by node: the unit that it is, or none; not for a Pair
	spare  sync.Pool // of *scratch
}

// unit is a node, or a pair of a region and an industry.
type unit struct{ node, industry int32 }

// liftFor makes the units of a grouping.
func (g *graph) liftFor(by Grouping) *lift {
	l := &lift{by: by, of: make([][]int32, len(g.nodes)), place: make([]int32, len(g.nodes))}
	for n := range l.place {
		l.place[n] = none
	}
	if by.By == Pair {
		g.pairUp(l)
	} else {
		g.single(l, g.isUnit(by))
	}
	l.names, l.texts = make([]Unit, len(l.units)), make([]string, len(l.units))
	for i, u := range l.units {
		l.names[i] = g.name(u)
		l.texts[i] = l.names[i].Name()
	}
	l.claims = make([]int32, len(l.units))
	for c := range g.claims {
		if !g.claims[c].dead {
			for _, u := range l.of[g.claims[c].unit] {
				l.claims[u]++
			}
		}
	}
	return l
}

// isUnit tells which nodes are units of a grouping.
func (g *graph) isUnit(by Grouping) func(n int32) bool {
	if by.By == Enterprise {
		return func(n int32) bool {
			return g.nodes[n].exists && (g.nodes[n].free || g.claimed(n) > 0)
		}
	}
	ofFacet := func(n int32) bool { return g.nodes[n].exists && g.nodes[n].facet == string(by.By) }
	switch by.Level {
	case "":
		return ofFacet
	case City:
		cities := g.cities()
		return func(n int32) bool { return cities[n] }
	}
	level := g.words.level(by.Level)
	return func(n int32) bool { return g.nodes[n].level == level && ofFacet(n) }
}

func (g *graph) single(l *lift, is func(int32) bool) {
	for _, n := range g.sorted {
		if is(n) {
			l.place[n] = int32(len(l.units))
			l.units = append(l.units, unit{n, none})
		}
	}
	above := map[int32][]int32{}
	for n := range g.nodes {
		l.of[n] = g.places(l, int32(n), above)
	}
}

// places are the units of n; above keeps those of the values of facets.
func (g *graph) places(l *lift, n int32, above map[int32][]int32) []int32 {
	var found []int32
	g.valuesOf(n, l.by.By, func(value int32) {
		list, ok := above[value]
		if !ok {
			list = l.over(g, value)
			if l.by.By != Enterprise { // admit changes each list of its own
				above[value] = list
			}
		}
		if found == nil {
			found = list // most are in one place, and share its list
			return
		}
		found = slices.Concat(found, list)
	})
	if len(found) < 2 {
		return found
	}
	found = slices.Clone(found)
	slices.Sort(found)
	return slices.Compact(found)
}

// over are the units that a value is or lies in.
func (l *lift) over(g *graph, value int32) []int32 {
	ancestors := []int32{value}
	if l.by.By != Enterprise {
		ancestors = g.ancestors(value)
	}
	var found []int32
	for _, a := range ancestors {
		if u := l.place[a]; u != none {
			found = append(found, u)
		}
	}
	return found
}

// valuesOf calls fn with the values of a facet that n is or has: itself, what its
// edges say, and of a write-up also those of whom it is about.
func (g *graph) valuesOf(n int32, by By, fn func(int32)) {
	role := g.nodes[n].role
	switch {
	case by == Enterprise && !role.writeup, role.facet == string(by):
		fn(n)
		return
	case role.writeup:
		g.ups(n, func(k graphmodel.Kind) bool { return g.words.tells[k] }, func(to int32) {
			if !g.nodes[to].writeup {
				g.valuesOf(to, by, fn)
			}
		})
	}
	g.ups(n, func(k graphmodel.Kind) bool { return g.words.facets[k] == string(by) }, fn)
}

// pairUp makes the units of pairs: those that some node is in.
func (g *graph) pairUp(l *lift) {
	regions, industries := g.pairSides(l.by)
	place := map[unit]int32{}
	for n := range g.nodes {
		for _, u := range crossed(regions, industries, int32(n)) {
			if _, ok := place[u]; !ok {
				place[u] = none
				l.units = append(l.units, u)
			}
		}
	}
	slices.SortFunc(l.units, func(a, b unit) int {
		return cmp.Compare(g.name(a).Name(), g.name(b).Name())
	})
	for i, u := range l.units {
		place[u] = int32(i)
	}
	for n := range g.nodes {
		for _, u := range crossed(regions, industries, int32(n)) {
			l.of[n] = append(l.of[n], place[u])
		}
		slices.Sort(l.of[n])
	}
}

// pairSides are the lifts of both sides of pairs.
func (g *graph) pairSides(by Grouping) (regions, industries *lift) {
	return g.lift(Grouping{Region, Province}), g.lift(Grouping{Industry, by.Level})
}

func crossed(regions, industries *lift, n int32) []unit {
	var found []unit
	for _, r := range regions.of[n] {
		for _, i := range industries.of[n] {
			found = append(found, unit{regions.units[r].node, industries.units[i].node})
		}
	}
	return found
}

// lift is the lift of a grouping, made when it is not there.
func (g *graph) lift(by Grouping) *lift {
	l := g.lifts[by]
	if l == nil {
		l = g.liftFor(by)
		g.lifts[by] = l
	}
	return l
}

func (g *graph) name(u unit) Unit {
	name := Unit{ID: g.nodes[u.node].id}
	if u.industry != none {
		name.Industry = g.nodes[u.industry].id
	}
	return name
}
