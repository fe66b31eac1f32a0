package syntax

import (
	"slices"

	"ronghe/graphmodel"
)

// Meanings knows what is meant by the values of fields.
type Meanings interface {
	// Meanings are the facet values or IDs that a value of a field names: several
	// when the name has several meanings, none when it has none. The Text may be a
	// name, an alias, an ID, the key of one, or for a Prefix the beginning of any.
	Meanings(field Name, value Text) []string
}

// Resolve fills Field.Means of every field whose values are names. A value without
// a meaning is taken out of its field and wanted as plain text instead, with a note.
func (q Query) Resolve(by Meanings) Query {
	r := resolver{by, notes{text: []rune(q.Text), list: slices.Clone(q.Notes)}}
	if q.Root != nil {
		q.Root = r.node(q.Root)
	}
	q.Notes = r.list
	return q
}

type resolver struct {
	Meanings
	notes
}

func (r *resolver) node(n Node) Node {
	switch n := n.(type) {
	case And:
		return And{n.At, r.nodes(n.Of)}
	case Or:
		return bracketed(or(r.nodes(n.Of)), n.At)
	case Not:
		return Not{n.At, r.node(n.Of)}
	case Field:
		return r.field(n)
	}
	return n
}

func (r *resolver) nodes(of []Node) []Node {
	resolved := make([]Node, len(of))
	for i, n := range of {
		resolved[i] = r.node(n)
	}
	return resolved
}

func (r *resolver) field(f Field) Node {
	if f.Name.IsText() {
		return f
	}
	var known []Text
	var means []string
	var wanted []Node
	for _, t := range f.Texts {
		found := []string{graphmodel.UnknownValue}
		if !isUnknown(t.Text) {
			found = r.Meanings.Meanings(f.Name, t)
		}
		if len(found) == 0 {
			r.add(CodeName, t.At.Start, t.At.End)
			wanted = append(wanted, t)
			continue
		}
		known = append(known, t)
		means = append(means, found...)
	}
	if len(known)+len(f.Years) > 0 {
		slices.Sort(means)
		f.Texts, f.Means = known, slices.Compact(means)
		wanted = append([]Node{f}, wanted...)
	}
	return bracketed(or(wanted), f.At)
}
