package indexer

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
)

// wording is a name as its units, written together: however it is punctuated.
type wording struct {
	units string
	id    graphmodel.ID
}

func (w wording) compare(v wording) int {
	return cmp.Or(strings.Compare(w.units, v.units), cmp.Compare(w.id, v.id))
}

// nameTable is all names by which nodes are linked. It never changes.
type nameTable struct {
	names   *names
	base    []wording              // in order
	changed map[graphmodel.ID]bool // nodes whose names in base count no more
	fresh   []wording              // those of changed, in order
}

func newNameTable(n *names) *nameTable {
	return &nameTable{names: n, base: wordings(maps.All(n.nodes), len(n.nodes))}
}

// How many nodes may have changed before the whole table is made anew: at least
// leastAnew, else the share of it.
const (
	leastAnew = 2000
	shareAnew = 8
)

// with is the table after nodes have changed. The lock of names is held.
func (t *nameTable) with(changed []graphmodel.ID) *nameTable {
	if len(t.changed)+len(changed) > max(leastAnew, len(t.base)/shareAnew) {
		return nil // made when it is asked for
	}
	next := &nameTable{names: t.names, base: t.base, changed: make(map[graphmodel.ID]bool, len(t.changed)+len(changed))}
	maps.Copy(next.changed, t.changed)
	for _, id := range changed {
		next.changed[id] = true
	}
	next.fresh = wordings(func(yield func(graphmodel.ID, []string) bool) {
		for id := range next.changed {
			if !yield(id, t.names.nodes[id]) {
				return
			}
		}
	}, len(next.changed))
	return next
}

// wordings are the names of nodes in order, each once.
func wordings(nodes iter.Seq2[graphmodel.ID, []string], size int) []wording {
	all := make([]wording, 0, size)
	for id, names := range nodes {
		for _, name := range names {
			if units := segment.Join(segment.Phrases(name)); len(units) > 1 {
				all = append(all, wording{units, id})
			}
		}
	}
	slices.SortFunc(all, wording.compare)
	return slices.Compact(all)
}

// beginning are the wordings that begin so, in order.
func (t *nameTable) beginning(units string) iter.Seq[wording] {
	return func(yield func(wording) bool) {
		base, fresh := from(t.base, units), from(t.fresh, units)
		for {
			for len(base) > 0 && t.changed[base[0].id] {
				base = base[1:]
			}
			next := &base
			if len(base) == 0 || len(fresh) > 0 && fresh[0].compare(base[0]) < 0 {
				next = &fresh
			}
			if len(*next) == 0 || !strings.HasPrefix((*next)[0].units, units) || !yield((*next)[0]) {
				return
			}
			*next = (*next)[1:]
		}
	}
}

// from are the wordings from the first that begins with units, or stands behind it.
func from(all []wording, units string) []wording {
	at, _ := slices.BinarySearchFunc(all, units, func(w wording, s string) int { return strings.Compare(w.units, s) })
	return all[at:]
}

// has tells whether a wording is so, and whether a longer one begins so.
func (t *nameTable) has(units string) (is, begins bool) {
	for w := range t.beginning(units) {
		if w.units != units {
			return is, true
		}
		is = true
	}
	return is, false
}

// title is what a node is called first; "" when it is gone.
func (n *names) title(id graphmodel.ID) string {
	if all := n.called(id); len(all) > 0 {
		return all[0]
	}
	return ""
}

// called are the names of a node now; none when it is gone.
func (n *names) called(id graphmodel.ID) []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.nodes[id]
}
