package typeahead

import "sort"

// depth is by how many units places are sorted: names that begin alike for longer
// are looked at one by one.
const depth = 10

// places are places of a text, in order of the units from there on.
type places []uint32

// sortPlaces fills places: every unit of every name is in one of the arrays.
func (t *table) sortPlaces() {
	for name, node := range t.nodes {
		from, to := t.starts[name], t.starts[name+1]-1
		head := ofAliases
		if t.first[node] == uint32(name) {
			head = ofTitles
		}
		for place := from; place < to; place++ {
			if place == from {
				t.places[head] = append(t.places[head], place)
			} else {
				t.places[within] = append(t.places[within], place)
			}
		}
	}
	counts := make([]int, int(unknown)+1)
	for i := range t.places {
		t.places[i] = t.places[i].sorted(t.text, counts)
	}
}

// sorted sorts by one unit after the other, the last first: a radix sort. What
// follows the end of a name has a bearing on the order only of places that are
// alike up to that end.
func (p places) sorted(text []code, counts []int) places {
	from, to := p, make(places, len(p))
	for d := depth - 1; d >= 0; d-- {
		clear(counts)
		for _, place := range from {
			counts[text[int(place)+d]]++
		}
		sum := 0
		for c, n := range counts {
			counts[c] = sum
			sum += n
		}
		for _, place := range from {
			c := text[int(place)+d]
			to[counts[c]] = place
			counts[c]++
		}
		from, to = to, from
	}
	return from
}

// firstOf is where, in p, places begin whose unit number d is c or comes behind it;
// all of p are alike before d.
func (p places) firstOf(text []code, d int, c code) int {
	return sort.Search(len(p), func(i int) bool { return text[int(p[i])+d] >= c })
}
