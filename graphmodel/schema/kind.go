package schema

import "ronghe/graphmodel"

// Text is a text in the two languages of the service. Zh is never "".
type Text struct {
	Zh string `yaml:"zh" json:"zh"`
	En string `yaml:"en" json:"en"`
}

// In is the text in English for "en", in Chinese for every other language.
func (t Text) In(lang string) string {
	if lang == "en" && t.En != "" {
		return t.En
	}
	return t.Zh
}

// Need says whether a thing must be given.
type Need string

// The values of Need; "" means Optional.
const (
	Optional  Need = "optional"
	Required  Need = "required"
	Forbidden Need = "forbidden"
)

// PropType is the type of a property.
type PropType string

// The property types and the Go values they allow.
const (
	String  PropType = "string" // string, one line
	Prose   PropType = "text"   // string, paragraphs in Markdown; a section of the write-up
	Int     PropType = "int"    // int64
	Float   PropType = "float"  // float64 or int64
	Bool    PropType = "bool"   // bool
	DateOf  PropType = "date"   // string, a graphmodel.Date
	URL     PropType = "url"    // string, http or https
	Enum    PropType = "enum"   // string, one of Values
	Strings PropType = "list"   // []string
)

// Prop is a property that a kind may carry.
type Prop struct {
	Name        string   `yaml:"name" json:"name"`
	Type        PropType `yaml:"type" json:"type"`
	Label       Text     `yaml:"label" json:"label"`
	Description Text     `yaml:"description" json:"description"`
	Unit        string   `yaml:"unit" json:"unit,omitempty"` // UCUM or the Chinese measure; "" for none
	Required    bool     `yaml:"required" json:"required,omitempty"`
	Pattern     string   `yaml:"pattern" json:"pattern,omitempty"` // of a String: a regular expression (RE2) that the whole must match
	Values      []Value  `yaml:"values" json:"values,omitempty"`   // of an Enum
	Facet       string   `yaml:"facet" json:"facet,omitempty"`     // the search facet it feeds, see graphmodel.FacetNames
	Search      bool     `yaml:"search" json:"search,omitempty"`   // full-text search looks into it
	Naming      bool     `yaml:"naming" json:"naming,omitempty"`   // of a String that is searched: another name of the node
	Key         bool     `yaml:"key" json:"-"`                     // of a String of a node: two nodes that have it alike are one; for importers
}

// Value is one value of an Enum.
type Value struct {
	Value string `yaml:"value" json:"value"`
	Label Text   `yaml:"label" json:"label"`
}

// NodeKind describes a kind of node.
type NodeKind struct {
	Kind        graphmodel.Kind `yaml:"kind" json:"kind"`
	Label       Text            `yaml:"label" json:"label"`
	Description Text            `yaml:"description" json:"description"`
	SchemaOrg   string          `yaml:"schema_org" json:"schema_org,omitempty"` // its class in schema.org; "" for Thing
	Source      Need            `yaml:"source" json:"source"`                   // must a node name its source
	Props       []Prop          `yaml:"props" json:"props"`
}

// Join is one pair of node kinds that an edge may join.
type Join struct {
	From []graphmodel.Kind `yaml:"from" json:"from"`
	To   []graphmodel.Kind `yaml:"to" json:"to"`
}

// EdgeKind describes a kind of edge and the rules for it.
type EdgeKind struct {
	Kind        graphmodel.Kind `yaml:"kind" json:"kind"`
	Label       Text            `yaml:"label" json:"label"`     // read from From to To: 采用
	Reverse     Text            `yaml:"reverse" json:"reverse"` // read from To to From: 被…采用
	Description Text            `yaml:"description" json:"description"`
	Joins       []Join          `yaml:"joins" json:"joins"`         // any of them
	Since       Need            `yaml:"since" json:"since"`         // must Since be known
	InUseBy     Need            `yaml:"in_use_by" json:"in_use_by"` // may only an upper bound be known
	Source      Need            `yaml:"source" json:"source"`
	Quote       Need            `yaml:"quote" json:"quote"`
	Facet       string          `yaml:"facet" json:"facet,omitempty"`   // the From node has the To node (and, in a tree, its ancestors) as a value of this facet
	Tree        bool            `yaml:"tree" json:"tree,omitempty"`     // From is below To: the edges that ancestors are found along
	Begins      bool            `yaml:"begins" json:"begins,omitempty"` // Since is when To came to be: was issued, launched, designated
	Once        bool            `yaml:"once" json:"-"`                  // it happens once between two nodes: two dates of it contradict; for importers
	Props       []Prop          `yaml:"props" json:"props"`
}
