package intake

import (
	"context"
	"hash/maphash"
	"slices"
	"unicode/utf8"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/seed/batch"
	"ronghe/seed/mapping"
	"ronghe/seed/table"
)

// Exact is the Resolver by what is written: ids, keys, titles and aliases, but for case,
// width and blanks; and for kinds in trees, such as regions, by a way down the tree
// (浙江省杭州市西湖区), or without the last 省, 市, 区 or 县. It holds the names of the
// library's nodes of some kinds as hashes: about 100 bytes a node.
type Exact struct {
	ontology *schema.Ontology
	seed     maphash.Seed
	ids      []graphmodel.ID
	keys     []uint64         // of each id, the hash of its key; 0 for none
	names    map[uint64]int32 // hash of kind and name → the first of entries
	entries  []entry
	known    map[graphmodel.ID]int32
	parents  map[int32][]int32
	spelled  map[int32][]string // names of nodes in trees, folded
	traits   map[graphmodel.Kind]trait
}

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

// Ranks of a name: the better ones hide the others. A title is no better than an alias: a
// name that is one node's title and another's alias means neither for sure.
const (
	byKey int8 = iota
	byName
	byShort
)

// NewExact reads the nodes of the kinds that are asked for.
func NewExact(ctx context.Context, store graphmodel.Store, o *schema.Ontology, kinds []graphmodel.Kind) (*Exact, error) {
	x := newExact(o)
	err := store.View(ctx, func(r graphmodel.Reader) error {
		for _, kind := range kinds {
			q := graphmodel.NodeQuery{Kind: kind, Limit: graphmodel.MaxPage}
			for page, err := range graphmodel.NodePages(r.Nodes, q) {
				if err != nil {
					return err
				}
				for _, n := range page.Nodes {
					x.Learn(n)
				}
			}
		}
		return x.learnTrees(r)
	})
	return x, err
}

func newExact(o *schema.Ontology) *Exact {
	return &Exact{ontology: o, seed: maphash.MakeSeed(), names: map[uint64]int32{}, known: map[graphmodel.ID]int32{},
		parents: map[int32][]int32{}, spelled: map[int32][]string{}, traits: map[graphmodel.Kind]trait{}}
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
func (x *Exact) learnTrees(r graphmodel.Reader) error {
	if len(x.spelled) == 0 {
		return nil
	}
	return batch.AllLinks(r, x.ontology.TreeKinds(), func(l graphmodel.Link) {
		from, ok := x.known[l.From]
		to, ok2 := x.known[l.To]
		if ok && ok2 {
			x.parents[from] = append(x.parents[from], to)
		}
	})
}

// Resolve implements Resolver.
func (x *Exact) Resolve(_ context.Context, q Asked) (Answer, error) {
	if _, ok := x.known[graphmodel.ID(q.Name)]; ok {
		return Answer{ID: graphmodel.ID(q.Name), Score: scores[byKey]}, nil
	}
	for _, prop := range x.of(q.Kind).keys {
		if value := q.Keys[prop]; value != "" {
			if found := x.keyed(q.Kind, value); len(found) > 0 {
				a := x.answer(found, byKey)
				a.ByKey = a.ID != ""
				return a, nil
			}
		}
	}
	if q.Name == "" {
		return Answer{}, nil
	}
	found, rank := x.called(q.Kind, q.Name)
	found, others := x.apart(found, q)
	if len(found) == 0 && len(others) == 0 && x.of(q.Kind).tree {
		found, rank = x.down(q.Kind, table.Fold(q.Name)), byName
	}
	if len(found) > 1 {
		found = x.highest(x.near(found, q.Near))
	}
	a := x.answer(found, rank)
	a.Namesakes = x.idsOf(others)
	return a, nil
}

// scores are those of Answers by rank.
var scores = [...]float64{byKey: 1, byName: .9, byShort: .7}

func (x *Exact) answer(found []int32, rank int8) Answer {
	switch len(found) {
	case 0:
		return Answer{}
	case 1:
		return Answer{ID: x.ids[found[0]], Score: scores[rank]}
	}
	return Answer{Several: x.idsOf(found), Score: scores[rank]}
}

func (x *Exact) idsOf(nodes []int32) []graphmodel.ID {
	var ids []graphmodel.ID
	for _, n := range nodes {
		ids = append(ids, x.ids[n])
	}
	slices.Sort(ids)
	return ids
}

// called are the nodes of the best rank that have a name, and that rank.
func (x *Exact) called(kind graphmodel.Kind, name string) ([]int32, int8) {
	return x.best(x.hash(string(kind), table.Fold(name)), byShort)
}

// keyed are the nodes that have a key.
func (x *Exact) keyed(kind graphmodel.Kind, key string) []int32 {
	found, _ := x.best(x.hash(string(kind), table.Fold(key)), byKey)
	return found
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

// apart takes out the nodes with another key than the row's.
func (x *Exact) apart(found []int32, q Asked) (same, others []int32) {
	for _, node := range found {
		other := false
		for prop, value := range q.Keys {
			other = other || x.keys[node] != 0 && x.keys[node] != x.hash(prop, value)
		}
		if other {
			others = append(others, node)
		} else {
			same = append(same, node)
		}
	}
	return same, others
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
