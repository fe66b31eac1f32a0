package typeahead

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// maxCounted is how many places are looked at to count.
const maxCounted = 20000

// counter counts nodes by kind.
type counter struct {
	kinds map[graphmodel.Kind]int
	kind  graphmodel.Kind // only of this one; "" for all
	looks int
}

// add counts the nodes of a group that are not in seen, and puts them there.
func (c *counter) add(t *table, g group, seen bitset) {
	for _, place := range g.places {
		c.looks++
		if c.looks > maxCounted {
			return
		}
		node := t.nodes[t.nameAt(place)]
		if !seen.has(node) {
			seen.set(node)
			if kind := graphmodel.ID(t.ids.at(node)).Kind(); c.kind == "" || kind == c.kind {
				c.kinds[kind]++
			}
		}
	}
}

// counts are the kinds, the most first.
func (c *counter) counts() []KindCount {
	var all []KindCount
	for kind, n := range c.kinds {
		all = append(all, KindCount{kind, n})
	}
	slices.SortFunc(all, func(a, b KindCount) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Kind, b.Kind))
	})
	return all
}

// bitset is a set of nodes by number. A nil one is empty.
type bitset []uint64

func (b bitset) has(node uint32) bool { return b != nil && b[node/64]&(1<<(node%64)) != 0 }

func (b bitset) set(node uint32) { b[node/64] |= 1 << (node % 64) }

// with is a copy with room for n nodes.
func (b bitset) with(n int) bitset {
	next := make(bitset, n/64+1)
	copy(next, b)
	return next
}
