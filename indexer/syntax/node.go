package syntax

import (
	"strconv"

	"ronghe/graphmodel"
)

// Query is a text as it was understood.
type Query struct {
	Text  string // as typed, up to graphmodel.MaxQuery runes
	Root  Node   // nil when the text is blank
	Plain bool   // no syntax was used: Text can be searched as it stands
	Notes []graphmodel.Note
}

// Node is a part of a Query: And, Or, Not, Field or Text. Nodes are not changed
// once made.
type Node interface {
	// Place is the stretch of Query.Text that the node was read from, in runes. That
	// of a part lies within that of the whole, and what Parse makes does not overlap.
	Place() graphmodel.Mark
	// String is the canonical form: Parse makes the same node of it.
	String() string
}

// And wants all of its parts; no part is an And itself. Of an And that is the Root,
// parts that are Words are best effort: wished for, not demanded.
type And struct {
	At graphmodel.Mark
	Of []Node // two or more
}

// Or wants any of its parts; no part is an Or itself.
type Or struct {
	At graphmodel.Mark
	Of []Node // two or more
}

// Not wants what its part does not.
type Not struct {
	At graphmodel.Mark
	Of Node
}

// Field wants any of its values in one field. It has Texts or Years or both.
type Field struct {
	At    graphmodel.Mark
	Name  Name
	Label graphmodel.Mark // where the name stands, without the colon
	Texts []Text
	Years []Years  // of the Name Year only
	Means []string // what Texts mean as values of a facet; filled by Resolve
}

// Text is a word, a phrase or the beginning of a word, as typed but for quotes, the
// star and the blanks around it. It is never empty.
type Text struct {
	At   graphmodel.Mark
	Text string
	Form Form
}

// Form tells how a Text is to occur.
type Form int

// The forms of a Text.
const (
	Word   Form = iota // in any form that the index knows
	Phrase             // just so, in this order
	Prefix             // as the beginning of a word or name
)

// Years are the years From to To, both included; 0 is an open end. Not both are open.
type Years struct {
	At       graphmodel.Mark
	From, To int
}

// Holds tells whether a year, as text, is one of them.
func (y Years) Holds(year string) bool {
	n, err := strconv.Atoi(year)
	return err == nil && n >= y.From && (y.To == 0 || n <= y.To)
}

// Place implements Node.
func (n And) Place() graphmodel.Mark { return n.At }

// Place implements Node.
func (n Or) Place() graphmodel.Mark { return n.At }

// Place implements Node.
func (n Not) Place() graphmodel.Mark { return n.At }

// Place implements Node.
func (n Field) Place() graphmodel.Mark { return n.At }

// Place implements Node.
func (n Text) Place() graphmodel.Mark { return n.At }

// and is all of the nodes as one: nil when there are none.
func and(nodes []Node) Node {
	if len(nodes) < 2 {
		return only(nodes)
	}
	var flat []Node
	for _, n := range nodes {
		if inner, ok := n.(And); ok {
			flat = append(flat, inner.Of...)
			continue
		}
		flat = append(flat, n)
	}
	return And{around(flat), flat}
}

// or is any of the nodes as one: nil when there are none.
func or(nodes []Node) Node {
	if len(nodes) < 2 {
		return only(nodes)
	}
	var flat []Node
	for _, n := range nodes {
		if inner, ok := n.(Or); ok {
			flat = append(flat, inner.Of...)
			continue
		}
		flat = append(flat, n)
	}
	return Or{around(flat), flat}
}

func only(nodes []Node) Node {
	if len(nodes) == 0 {
		return nil
	}
	return nodes[0]
}

func around(nodes []Node) graphmodel.Mark {
	return graphmodel.Mark{Start: nodes[0].Place().Start, End: nodes[len(nodes)-1].Place().End}
}

// bracketed gives a node of several parts the place of its brackets.
func bracketed(n Node, at graphmodel.Mark) Node {
	switch n := n.(type) {
	case And:
		return And{at, n.Of}
	case Or:
		return Or{at, n.Of}
	}
	return n
}
