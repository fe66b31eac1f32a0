package intake

import (
	"hash/maphash"
	"slices"
	"unicode/utf8"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/seed/mapping"
	"ronghe/seed/names"
	"ronghe/seed/table"
)

// trait is what of the ontology's word on a kind matters here.
type trait struct {
	keys []string // properties that identify
	tree bool     // nodes lie in others of the kind
}

func (x *Exact) of(kind graphmodel.Kind) trait {
	t, ok := x.traits[kind]
	if !ok {
		t = trait{keyProps(x.ontology, kind), inTree(x.ontology, kind)}
		x.traits[kind] = t
	}
	return t
}

// entry is one name of one node.
type entry struct {
	node int32
	next int32 // of the same name; -1 for none
	rank int8
}

// Learn adds a node, or the names that it has got.
func (x *Exact) Learn(n graphmodel.Node) {
	node, ok := x.known[n.ID]
	if !ok {
		node = int32(len(x.ids))
		x.known[n.ID] = node
		x.ids, x.keys = append(x.ids, n.ID), append(x.keys, 0)
	}
	for _, name := range x.of(n.Kind).keys {
		if value := n.Props.String(name); value != "" {
			x.keys[node] = x.hash(name, value)
			x.name(n.Kind, value, node, byKey)
		}
	}
	x.name(n.Kind, n.Title, node, byName)
	for _, alias := range n.Aliases {
		x.name(n.Kind, alias, node, byName)
	}
	if x.of(n.Kind).tree {
		if short := withoutRank(n.Title); short != "" {
			x.name(n.Kind, short, node, byShort)
		}
		for _, name := range append([]string{n.Title}, n.Aliases...) {
			x.spelled[node] = append(x.spelled[node], table.Fold(name))
		}
	}
}

func (x *Exact) name(kind graphmodel.Kind, name string, node int32, rank int8) {
	key := x.hash(string(kind), table.Fold(name))
	first, ok := x.names[key]
	if !ok {
		first = -1
	}
	for i := first; i >= 0; i = x.entries[i].next {
		if x.entries[i].node == node {
			x.entries[i].rank = min(x.entries[i].rank, rank)
			return
		}
	}
	x.names[key] = int32(len(x.entries))
	x.entries = append(x.entries, entry{node, first, rank})
}

func (x *Exact) hash(of, text string) uint64 {
	var h maphash.Hash
	h.SetSeed(x.seed)
	_, _ = h.WriteString(of)
	_ = h.WriteByte(0)
	_, _ = h.WriteString(text)
	return h.Sum64() | 1 // never 0, which is none
}

// learnTrees reads what lies in what, for nodes of kinds in trees.
func (x *Exact) learnTrees(from names.Source) error {
	if len(x.spelled) == 0 {
		return nil
	}
	for e, err := range from.AllEdges(x.ontology.TreeKinds()) { // few of all edges
		if err != nil {
			return err
		}
		node, ok := x.known[e.From]
		above, ok2 := x.known[e.To]
		if ok && ok2 {
			x.parents[node] = append(x.parents[node], above)
		}
	}
	return nil
}

// best are the nodes under a hash that have the best rank there is, at least worst.
func (x *Exact) best(key uint64, worst int8) (found []int32, rank int8) {
	first, ok := x.names[key]
	if !ok {
		return nil, worst
	}
	rank = worst
	for i := first; i >= 0; i = x.entries[i].next {
		switch e := x.entries[i]; {
		case e.rank < rank:
			rank, found = e.rank, []int32{e.node}
		case e.rank == rank:
			found = append(found, e.node)
		}
	}
	return found, rank
}

// withoutRank is a name without what says how high it is; "" when it does not end so, or
// too little would be left.
func withoutRank(title string) string {
	for _, rank := range []string{"省", "市", "区", "县"} {
		if n := len(title) - len(rank); n > 0 && title[n:] == rank && utf8.RuneCountInString(title[:n]) >= 2 {
			return title[:n]
		}
	}
	return ""
}

// keysOf are the properties that identify, of the kinds of some things.
func (x *Exact) keysOf(things []mapping.Thing) map[graphmodel.Kind][]string {
	keys := map[graphmodel.Kind][]string{}
	for _, t := range things {
		keys[t.Kind] = x.of(t.Kind).keys
	}
	return keys
}

// keyProps are the properties by which a node of a kind is known.
func keyProps(o *schema.Ontology, kind graphmodel.Kind) []string {
	k, _ := o.NodeKind(kind)
	var names []string
	for _, p := range k.Props {
		if p.Key {
			names = append(names, p.Name)
		}
	}
	return names
}

// inTree tells whether nodes of a kind lie in others of it.
func inTree(o *schema.Ontology, kind graphmodel.Kind) bool {
	for _, e := range o.EdgeKinds() {
		if !e.Tree {
			continue
		}
		for _, j := range e.Joins {
			if slices.Contains(j.From, kind) && slices.Contains(j.To, kind) {
				return true
			}
		}
	}
	return false
}
