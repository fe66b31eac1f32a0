package graphmodel

import "slices"

// Node is a thing: an enterprise, a region, a practice, a case. Two nodes with
// one ID are one node; writing it again replaces it.
type Node struct {
	ID      ID       `json:"id"`
	Kind    Kind     `json:"kind"`              // always ID.Kind()
	Title   string   `json:"title"`             // the name in Chinese, as users know it; never ""
	Aliases []string `json:"aliases,omitempty"` // other names, in the order given; nil when none
	Props   Props    `json:"props,omitempty"`   // nil when none
	Source  ID       `json:"source,omitempty"`  // the source node that says the thing exists; "" when none
}

// Stub is as much of a Node as a picture or a list line needs.
type Stub struct {
	ID    ID     `json:"id"`
	Kind  Kind   `json:"kind"`
	Title string `json:"title"`
}

// Stub is the node without its body.
func (n Node) Stub() Stub { return Stub{ID: n.ID, Kind: n.Kind, Title: n.Title} }

// Limits on one node or edge, in bytes unless said otherwise.
const (
	MaxTitle   = 2000
	MaxText    = 1 << 20 // one property, or a quote
	MaxAliases = 200     // number of aliases, and of items in a list property
)

// Validate tells whether n has the form of a node: ErrInvalid names the field.
// Whether the ontology allows it is asked of Rules.
func (n Node) Validate() error {
	if err := checkID(string(n.ID), n.ID, n.Kind); err != nil {
		return err
	}
	if n.Title == "" {
		return Invalid(string(n.ID), "title", "不能为空", "must not be empty")
	}
	if err := checkText(n.ID, "title", n.Title, MaxTitle); err != nil {
		return err
	}
	if len(n.Aliases) > MaxAliases {
		return Invalid(string(n.ID), "aliases", "至多 200 个别名", "at most 200 aliases")
	}
	for _, a := range n.Aliases {
		if err := checkText(n.ID, "aliases", a, MaxTitle); err != nil {
			return err
		}
	}
	if err := checkRef(n.ID, "source", n.Source, true); err != nil {
		return err
	}
	return n.Props.validate(n.ID)
}

// Equal tells whether n and m are the same content, a nil list and an empty
// one being alike, but not a property that is absent and one that is "".
func (n Node) Equal(m Node) bool {
	return n.ID == m.ID && n.Kind == m.Kind && n.Title == m.Title && n.Source == m.Source &&
		slices.Equal(n.Aliases, m.Aliases) && n.Props.Equal(m.Props)
}
