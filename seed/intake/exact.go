package intake

import (
	"hash/maphash"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/seed/names"
	"ronghe/seed/table"
)

// Exact tells which node of the library a name means by what is written: keys, titles and aliases, but for case,
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

// Ranks of a name: the better ones hide the others. A title is no better than an alias: a
// name that is one node's title and another's alias means neither for sure.
const (
	byKey int8 = iota
	byName
	byShort
)

// NewExact reads the nodes of the kinds that are asked for.
func NewExact(from names.Source, o *schema.Ontology, kinds []graphmodel.Kind) (*Exact, error) {
	x := newExact(o)
	for _, kind := range kinds {
		for n, err := range from.AllNodes(kind) {
			if err != nil {
				return nil, err
			}
			x.Learn(n)
		}
	}
	return x, x.learnTrees(from)
}

func newExact(o *schema.Ontology) *Exact {
	return &Exact{ontology: o, seed: maphash.MakeSeed(), names: map[uint64]int32{}, known: map[graphmodel.ID]int32{},
		parents: map[int32][]int32{}, spelled: map[int32][]string{}, traits: map[graphmodel.Kind]trait{}}
}

// Resolve never chooses among several silently.
func (x *Exact) Resolve(q Asked) Answer {
	for _, prop := range x.of(q.Kind).keys {
		if value := q.Keys[prop]; value != "" {
			if found := x.keyed(q.Kind, value); len(found) > 0 {
				a := x.answer(found, byKey)
				a.ByKey = a.ID != ""
				return a
			}
		}
	}
	if q.Name == "" {
		return Answer{}
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
	return a
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

// apart takes out the nodes with another key than the row's.
func (x *Exact) apart(found []int32, q Asked) (same, others []int32) {
	for _, node := range found {
		if x.other(node, q) {
			others = append(others, node)
		} else {
			same = append(same, node)
		}
	}
	return same, others
}

// other tells whether a node has another key than the row's.
func (x *Exact) other(node int32, q Asked) bool {
	for prop, value := range q.Keys {
		if x.keys[node] != 0 && x.keys[node] != x.hash(prop, value) {
			return true
		}
	}
	return false
}

// others are those of some nodes that are known to have another key than the row's.
func (x *Exact) others(ids []graphmodel.ID, q Asked) []graphmodel.ID {
	var others []graphmodel.ID
	for _, id := range ids {
		if node, ok := x.known[id]; ok && x.other(node, q) {
			others = append(others, id)
		}
	}
	return others
}
