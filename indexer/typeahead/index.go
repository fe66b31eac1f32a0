package typeahead

import "ronghe/graphmodel"

// Entry is a node and what it is called.
type Entry struct {
	ID     graphmodel.ID
	Weight int32    // of names equally near, those of more weight come first
	Names  []string // the title, then the aliases
}

// Index completes from a set of entries. It never changes, so everybody may use it
// at the same time. The zero value has no entries.
type Index struct {
	base  *table // nil: empty
	gone  bitset // nodes of base that are gone or replaced
	fresh *table // the entries since; nil: none
}

// New makes an Index of entries with different IDs, which it puts in another order.
// It takes about a second for each 100,000 names, and keeps about 130 bytes a name.
func New(entries []Entry) *Index { return &Index{base: newTable(entries)} }

// How many entries a table of what is new may have before all is made anew: at
// least smallTable, else the share of the large table.
const (
	smallTable = 2000
	shareTable = 8
)

// With is the Index with put added, or in place of the entries with the same IDs,
// and without the entries of the IDs remove. It takes time in proportion to what is
// new since New, except that once in a while all is made anew.
func (x *Index) With(put []Entry, remove []graphmodel.ID) *Index {
	changed := make(map[graphmodel.ID]bool, len(put)+len(remove))
	for _, id := range remove {
		changed[id] = true
	}
	for _, e := range put {
		changed[e.ID] = true
	}
	entries := x.fresh.appendEntries(nil, nil, changed)
	entries = append(entries, put...)
	if x.base == nil || len(entries) > max(smallTable, len(x.base.byID)/shareTable) {
		return New(x.base.appendEntries(entries, x.gone, changed))
	}
	next := &Index{base: x.base, gone: x.gone.with(len(x.base.byID))}
	for id := range changed {
		if node, ok := x.base.node(id); ok {
			next.gone.set(node)
		}
	}
	if len(entries) > 0 {
		next.fresh = newTable(entries)
	}
	return next
}

// appendEntries appends the entries of a table that are neither gone nor changed.
func (t *table) appendEntries(entries []Entry, gone bitset, changed map[graphmodel.ID]bool) []Entry {
	if t == nil {
		return entries
	}
	for node := range uint32(len(t.byID)) {
		if e := t.entry(node); !gone.has(node) && !changed[e.ID] {
			entries = append(entries, e)
		}
	}
	return entries
}

// Completion is a name that what is typed may become.
type Completion struct {
	ID    graphmodel.ID
	Title string
	Match string // the name: the title or an alias
	How   How
	Units int // how many Units of Match what is typed stands for
}

// Answer is the best completions, each node once, and what there is beyond them.
type Answer struct {
	Completions []Completion
	Kinds       []KindCount // the most first, then in order of kind
	More        bool        // there are more than Kinds counts: it counts some 20,000 at most
}

// KindCount is how many nodes of a kind have a name that what is typed is in.
type KindCount struct {
	Kind  graphmodel.Kind
	Count int
}

// Complete finds at most limit completions of what is typed: names that are it, that
// begin with it, that sound like it, and that hold it; each in order of weight, then
// of ID. Nothing but spaces and punctuation: nothing.
func (x *Index) Complete(typed string, limit int) Answer { return x.CompleteOf("", typed, limit) }

// CompleteOf is Complete with nodes of one kind only; "" is all.
func (x *Index) CompleteOf(kind graphmodel.Kind, typed string, limit int) Answer {
	units := Units(typed)
	if len(units) == 0 || limit < 1 {
		return Answer{}
	}
	list := shortlist{limit: limit, kind: kind}
	count := counter{kinds: map[graphmodel.Kind]int{}, kind: kind}
	for _, part := range []struct {
		*table
		gone bitset
	}{{x.base, x.gone}, {x.fresh, nil}} {
		if part.table == nil {
			continue
		}
		seen := part.gone.with(len(part.byID))
		for _, g := range part.find(units) {
			list.add(part.table, g, part.gone)
			count.add(part.table, g, seen)
		}
	}
	answer := Answer{Kinds: count.counts(), More: count.looks > maxCounted}
	for _, c := range list.best {
		answer.Completions = append(answer.Completions, c.completion())
	}
	return answer
}

func (c candidate) completion() Completion {
	return Completion{
		ID: graphmodel.ID(c.id()), Title: c.written.at(c.first[c.node()]), Match: c.written.at(c.name),
		How: How(c.class / 2), Units: c.units,
	}
}
