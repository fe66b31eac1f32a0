package schema

import (
	"cmp"
	"embed"
	"slices"
	"sync"

	"ronghe/graphmodel"
)

// Ontology is a set of kinds of node and edge, checked to fit together. It is
// the graphmodel.Rules of a Store. It never changes, so all methods may be
// called at the same time; the kinds they return are shared and must not be
// changed.
type Ontology struct {
	nodeKinds []NodeKind // sorted by kind
	edgeKinds []EdgeKind
	nodes     map[graphmodel.Kind]nodeRules
	edges     map[graphmodel.Kind]edgeRules
}

var _ graphmodel.Rules = (*Ontology)(nil)

//go:embed kinds/*.yaml
var builtin embed.FS

// Builtin is the ontology that the program carries in itself.
func Builtin() *Ontology { return loadBuiltin() }

var loadBuiltin = sync.OnceValue(func() *Ontology {
	o, err := loadAll(nil)
	if err != nil {
		panic("schema: the embedded kinds are broken: " + err.Error()) // TestBuiltin keeps this from being released
	}
	return o
})

// NodeKinds lists the kinds of node, sorted by kind.
func (o *Ontology) NodeKinds() []NodeKind { return o.nodeKinds }

// EdgeKinds lists the kinds of edge, sorted by kind.
func (o *Ontology) EdgeKinds() []EdgeKind { return o.edgeKinds }

// NodeKind returns the kind of node named k; false when there is none.
func (o *Ontology) NodeKind(k graphmodel.Kind) (NodeKind, bool) {
	rules, ok := o.nodes[k]
	if !ok {
		return NodeKind{}, false
	}
	return *rules.kind, true
}

// EdgeKind returns the kind of edge named k; false when there is none.
func (o *Ontology) EdgeKind(k graphmodel.Kind) (EdgeKind, bool) {
	rules, ok := o.edges[k]
	if !ok {
		return EdgeKind{}, false
	}
	return *rules.kind, true
}

// FacetEdges lists the kinds of edge that give their From node a value of a
// search facet, sorted by kind.
func (o *Ontology) FacetEdges() []EdgeKind {
	return slices.DeleteFunc(slices.Clone(o.edgeKinds), func(e EdgeKind) bool { return e.Facet == "" })
}

// TreeKinds lists the kinds of edge along which ancestors are found, sorted.
func (o *Ontology) TreeKinds() []graphmodel.Kind {
	var trees []graphmodel.Kind
	for _, e := range o.edgeKinds {
		if e.Tree {
			trees = append(trees, e.Kind)
		}
	}
	return trees
}

// BeginKinds lists the kinds of edge whose Since says when their To came to be, sorted.
func (o *Ontology) BeginKinds() []graphmodel.Kind {
	var begins []graphmodel.Kind
	for _, e := range o.edgeKinds {
		if e.Begins {
			begins = append(begins, e.Kind)
		}
	}
	return begins
}

// Prop returns the property named name; false when the kind has none.
func (k NodeKind) Prop(name string) (Prop, bool) { return findProp(k.Props, name) }

// Prop returns the property named name; false when the kind has none.
func (k EdgeKind) Prop(name string) (Prop, bool) { return findProp(k.Props, name) }

func findProp(props []Prop, name string) (Prop, bool) {
	i := slices.IndexFunc(props, func(p Prop) bool { return p.Name == name })
	if i < 0 {
		return Prop{}, false
	}
	return props[i], true
}

func newOntology(nodes []NodeKind, edges []EdgeKind) *Ontology {
	slices.SortFunc(nodes, func(a, b NodeKind) int { return cmp.Compare(a.Kind, b.Kind) })
	slices.SortFunc(edges, func(a, b EdgeKind) int { return cmp.Compare(a.Kind, b.Kind) })
	o := &Ontology{
		nodeKinds: nodes,
		edgeKinds: edges,
		nodes:     make(map[graphmodel.Kind]nodeRules, len(nodes)),
		edges:     make(map[graphmodel.Kind]edgeRules, len(edges)),
	}
	for i := range nodes {
		o.nodes[nodes[i].Kind] = newNodeRules(&nodes[i])
	}
	for i := range edges {
		o.edges[edges[i].Kind] = newEdgeRules(&edges[i])
	}
	return o
}
