package typeahead

import (
	"cmp"
	"slices"
)

// group is places found that are of one class, where what is typed stands in so many
// units.
type group struct {
	class  class
	places places
	units  int
}

// find is all places where the units typed stand, in order of class.
func (t *table) find(typed []rune) []group {
	var groups []group
	steps := t.alphabet.steps(typed)
	for array, all := range t.places {
		w := walk{table: t, steps: steps, budget: maxLooks}
		w.found = func(p places, units int, spelled bool) {
			groups = t.appendGroups(groups, array, p, units, spelled)
		}
		w.down(all, 0, 0, false)
	}
	slices.SortStableFunc(groups, func(a, b group) int { return cmp.Compare(a.class, b.class) })
	return groups
}

// appendGroups appends places where what is typed stands in so many units. The sound
// of a single character within a name says too little to be found by.
func (t *table) appendGroups(groups []group, array int, p places, units int, spelled bool) []group {
	switch {
	case array == within && !spelled:
		return append(groups, group{classOf(Within, array), p, units})
	case array == within && units < 2:
		return groups
	case array == within:
		return append(groups, group{classOf(SoundsWithin, array), p, units})
	}
	whole, begins := Whole, Begins
	if spelled {
		whole, begins = SoundsWhole, SoundsBegins
	}
	for len(p) > 0 {
		n := t.ended(p, units)
		if n > 0 {
			groups = append(groups, group{classOf(whole, array), p[:n], units})
			p = p[n:]
		}
		n = t.going(p, units)
		if n > 0 {
			groups = append(groups, group{classOf(begins, array), p[:n], units})
			p = p[n:]
		}
	}
	return groups
}

// ended is how many of the first places are where a name ends after so many units.
func (t *table) ended(p places, units int) int {
	if units < depth { // these come first
		return p.firstOf(t.text, units, end+1)
	}
	n := 0
	for n < len(p) && t.text[int(p[n])+units] == end {
		n++
	}
	return n
}

// going is how many of the first places are where a name goes on after so many units.
func (t *table) going(p places, units int) int {
	if units < depth {
		return len(p)
	}
	n := 0
	for n < len(p) && t.text[int(p[n])+units] != end {
		n++
	}
	return n
}
