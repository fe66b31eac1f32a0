package typeahead

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"ronghe/graphmodel"
)

// table is the names of many nodes in a few flat arrays. Nodes are numbered in order
// of rank, the names of a node side by side, the title first; so the order of places
// in text is the order of rank.
type table struct {
	alphabet *alphabet
	text     []code   // the units of each name, each name ended by end; depth more at the end
	guide    []uint32 // the name at every guideStep-th place of text

	starts  []uint32  // by name, and one more: where in text it begins
	nodes   []uint32  // by name
	written *packed   // by name: as written
	first   []uint32  // by node, and one more: its title
	ids     *packed   // by node
	weights []int32   // by node
	byID    []uint32  // nodes in order of ID
	places  [3]places // by place
}

// The arrays of sorted places.
const (
	ofTitles = iota
	ofAliases
	within
)

const guideStep = 32

// packed is many strings in one.
type packed struct {
	all  string
	ends []uint32
}

func (p *packed) at(i uint32) string {
	if i == 0 {
		return p.all[:p.ends[0]]
	}
	return p.all[p.ends[i-1]:p.ends[i]]
}

// pack packs what each gives.
func pack(each func(yield func(string))) *packed {
	var all strings.Builder
	p := &packed{}
	each(func(s string) {
		all.WriteString(s)
		p.ends = append(p.ends, uint32(all.Len()))
	})
	p.all = strings.Clone(all.String())
	p.ends = slices.Clip(p.ends)
	return p
}

// newTable orders entries, which it may change, and makes a table of them.
func newTable(entries []Entry) *table {
	slices.SortFunc(entries, func(a, b Entry) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(a.ID, b.ID))
	})
	t := &table{}
	t.ids = pack(func(yield func(string)) {
		for _, e := range entries {
			yield(string(e.ID))
		}
	})
	t.written = pack(func(yield func(string)) {
		for _, e := range entries {
			for _, name := range e.Names {
				yield(name)
			}
		}
	})
	for node, e := range entries {
		t.first = append(t.first, uint32(len(t.nodes)))
		t.weights = append(t.weights, e.Weight)
		t.byID = append(t.byID, uint32(node))
		for range e.Names {
			t.nodes = append(t.nodes, uint32(node))
		}
	}
	t.first = append(t.first, uint32(len(t.nodes)))
	slices.SortFunc(t.byID, func(a, b uint32) int { return strings.Compare(t.ids.at(a), t.ids.at(b)) })
	t.writeText()
	t.sortPlaces()
	return t
}

// writeText fills alphabet, text, starts and guide from the names as written.
func (t *table) writeText() {
	var units []rune // of all names, each ended by 0
	met := map[rune]bool{}
	for name := range t.nodes {
		t.starts = append(t.starts, uint32(len(units)))
		for _, r := range Units(t.written.at(uint32(name))) {
			units = append(units, r)
			met[r] = true
		}
		units = append(units, 0)
	}
	t.starts = append(t.starts, uint32(len(units)))
	t.alphabet = newAlphabet(met)
	t.text = make([]code, len(units)+depth)
	for i, r := range units {
		if r != 0 {
			t.text[i] = t.alphabet.codeOf(r)
		}
	}
	for name := range t.nodes {
		for len(t.guide)*guideStep < int(t.starts[name+1]) {
			t.guide = append(t.guide, uint32(name))
		}
	}
}

func (a *alphabet) codeOf(r rune) code {
	if c, ok := a.codes[r]; ok {
		return c
	}
	return unknown
}

// nameAt is the name that a place of text belongs to.
func (t *table) nameAt(place uint32) uint32 {
	name := t.guide[place/guideStep]
	for t.starts[name+1] <= place {
		name++
	}
	return name
}

// node finds the node of an ID.
func (t *table) node(id graphmodel.ID) (uint32, bool) {
	i := sort.Search(len(t.byID), func(i int) bool { return t.ids.at(t.byID[i]) >= string(id) })
	if i == len(t.byID) || t.ids.at(t.byID[i]) != string(id) {
		return 0, false
	}
	return t.byID[i], true
}

// entry is the node as it was given.
func (t *table) entry(node uint32) Entry {
	e := Entry{ID: graphmodel.ID(t.ids.at(node)), Weight: t.weights[node]}
	for name := t.first[node]; name < t.first[node+1]; name++ {
		e.Names = append(e.Names, t.written.at(name))
	}
	return e
}
