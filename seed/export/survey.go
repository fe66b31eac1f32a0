package export

import (
	"cmp"
	"maps"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// surveyed is a Part after it was read once: which properties its kinds have, how
// many there are, and what its nodes are called. Of a plain Format it is the Part alone.
type surveyed struct {
	Part
	Options
	titles map[graphmodel.ID]string
	nodes  tables
	edges  tables
}

// tables are the kinds of node, or of edge, of a part.
type tables struct {
	total int
	kinds map[graphmodel.Kind]*kindTable
}

// kindTable is one kind: how many there are, and the types of each property.
type kindTable struct {
	count int
	props map[string]typeSet
}

// typeSet is a set of valueType, a bit each.
type typeSet int

// survey reads the Part once.
func (s *surveyed) survey() error {
	s.titles = map[graphmodel.ID]string{}
	s.nodes.kinds, s.edges.kinds = map[graphmodel.Kind]*kindTable{}, map[graphmodel.Kind]*kindTable{}
	for n, err := range s.Part.nodes {
		if err != nil {
			return err
		}
		s.titles[n.ID] = n.Title
		s.nodes.note(n.Kind, n.Props)
	}
	return s.props(s.edges.note)
}

func (t *tables) note(kind graphmodel.Kind, props graphmodel.Props) {
	k := t.kinds[kind]
	if k == nil {
		k = &kindTable{props: map[string]typeSet{}}
		t.kinds[kind] = k
	}
	t.total++
	k.count++
	for name, v := range props {
		k.props[name] |= typeOf(v)
	}
}

func typeOf(v any) typeSet {
	switch v.(type) {
	case int64:
		return 1 << integerValue
	case float64:
		return 1 << numberValue
	case bool:
		return 1 << booleanValue
	case []string:
		return 1 << listValue
	}
	return 1 << textValue
}

// valueType is the type that holds all of a set; text when nothing else does.
func (t typeSet) valueType() valueType {
	for _, v := range []valueType{integerValue, booleanValue, listValue} {
		if t == 1<<v {
			return v
		}
	}
	if t&^(1<<integerValue|1<<numberValue) == 0 {
		return numberValue
	}
	return textValue
}

// sorted lists the kinds in the order of their IDs, where a colon, which comes behind
// digits, ends them.
func (t *tables) sorted() []graphmodel.Kind {
	return slices.SortedFunc(maps.Keys(t.kinds), func(a, b graphmodel.Kind) int { return cmp.Compare(a+":", b+":") })
}

// props are the properties of some kinds with the types of their values.
func (t *tables) props(kinds ...graphmodel.Kind) map[string]typeSet {
	all := map[string]typeSet{}
	for _, kind := range kinds {
		for name, types := range t.kinds[kind].props {
			all[name] |= types
		}
	}
	return all
}

// nodeColumns are fields and the properties of some kinds of node, in order of name.
func (s *surveyed) nodeColumns(fields []field[graphmodel.Node], kinds ...graphmodel.Kind) []field[graphmodel.Node] {
	return withProps(fields, s.nodes.props(kinds...), s.propLabel(kinds), func(n graphmodel.Node) graphmodel.Props { return n.Props })
}

// edgeColumns is nodeColumns for edges.
func (s *surveyed) edgeColumns(fields []field[graphmodel.Edge], kinds ...graphmodel.Kind) []field[graphmodel.Edge] {
	return withProps(fields, s.edges.props(kinds...), s.propLabel(kinds), func(e graphmodel.Edge) graphmodel.Props { return e.Props })
}

func withProps[T any](fields []field[T], props map[string]typeSet, label func(string) schema.Text, of func(T) graphmodel.Props) []field[T] {
	taken := map[string]bool{}
	for _, f := range fields {
		taken[f.name] = true
	}
	for _, prop := range slices.Sorted(maps.Keys(props)) {
		name := prop
		for taken[name] {
			name = "prop_" + name
		}
		taken[name] = true
		fields = append(fields, field[T]{
			name: name, label: label(prop), typ: props[prop].valueType(), prop: prop,
			get: func(v T) any { return of(v)[prop] },
		})
	}
	return fields
}

// propLabel finds what the ontology calls a property of the first of some kinds that
// has it; its name when none has.
func (s *surveyed) propLabel(kinds []graphmodel.Kind) func(string) schema.Text {
	return func(name string) schema.Text {
		for _, kind := range kinds {
			n, _ := s.Ontology.NodeKind(kind)
			if p, ok := n.Prop(name); ok {
				return p.Label
			}
			e, _ := s.Ontology.EdgeKind(kind)
			if p, ok := e.Prop(name); ok {
				return p.Label
			}
		}
		return schema.Text{Zh: name, En: name}
	}
}
