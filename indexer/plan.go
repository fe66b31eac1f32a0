package indexer

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strconv"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/indexer/segment"
)

// documentVersion is raised when documents made from the same nodes and the same
// plan become different ones.
const documentVersion = 8

// plan is what the ontology says about documents. Its fields are exported for
// JSON, of which version is a hash.
type plan struct {
	Text  map[graphmodel.Kind][]string    // node kind → properties that full-text search looks into
	Props map[graphmodel.Kind][]propFacet // node kind → properties that feed a facet
	Links map[graphmodel.Kind]string      // edge kind → facet that gets the To node
	Trees []graphmodel.Kind               // edge kinds along which ancestors are found
	Self  map[graphmodel.Kind]string      // node kind → facet whose values are nodes of that kind
	Has   map[graphmodel.Kind][]string    // node kind → facets that a node of the kind may have values of, sorted
	kinds []graphmodel.Kind               // edge kinds of Links and Trees, sorted

	labels map[string]map[string]string // facet → what a value that is no node is called, folded → the value
	values map[string][]string          // facet → the values of the enums that feed it
	open   map[string]bool              // the facets that other properties feed too
	naming map[graphmodel.Kind][]string // node kind → those of Text that are names of the node
}

type propFacet struct {
	Prop  string
	Facet string
	Date  bool // the value is a date; its year is what is counted
}

func newPlan(onto *schema.Ontology) plan {
	p := plan{
		Text:  map[graphmodel.Kind][]string{},
		Props: map[graphmodel.Kind][]propFacet{},
		Links: map[graphmodel.Kind]string{},
		Trees: onto.TreeKinds(),
		Self:  map[graphmodel.Kind]string{},
		Has:   map[graphmodel.Kind][]string{},
		kinds: onto.TreeKinds(),

		labels: map[string]map[string]string{},
		values: map[string][]string{},
		open:   map[string]bool{},
		naming: map[graphmodel.Kind][]string{},
	}
	for _, kind := range onto.NodeKinds() {
		p.addLabel(graphmodel.FacetKind, kind.Label, string(kind.Kind))
		p.values[graphmodel.FacetKind] = append(p.values[graphmodel.FacetKind], string(kind.Kind))
		p.addProps(kind)
	}
	for _, kind := range onto.FacetEdges() {
		p.Links[kind.Kind] = kind.Facet
		p.kinds = append(p.kinds, kind.Kind)
		for _, join := range kind.Joins {
			for _, to := range join.To {
				p.Self[to] = kind.Facet
			}
			for _, from := range join.From {
				p.Has[from] = append(p.Has[from], kind.Facet)
			}
		}
	}
	for kind, facets := range p.Has {
		slices.Sort(facets)
		p.Has[kind] = slices.Compact(facets)
	}
	slices.Sort(p.kinds)
	p.kinds = slices.Compact(p.kinds)
	return p
}

func (p plan) addProps(kind schema.NodeKind) {
	for _, prop := range kind.Props {
		if prop.Search {
			p.Text[kind.Kind] = append(p.Text[kind.Kind], prop.Name)
		}
		if prop.Naming {
			p.naming[kind.Kind] = append(p.naming[kind.Kind], prop.Name)
		}
		if prop.Facet != "" {
			p.Has[kind.Kind] = append(p.Has[kind.Kind], prop.Facet)
			p.Props[kind.Kind] = append(p.Props[kind.Kind], propFacet{prop.Name, prop.Facet, prop.Type == schema.DateOf})
			p.open[prop.Facet] = p.open[prop.Facet] || prop.Type != schema.Enum
			for _, v := range prop.Values {
				p.addLabel(prop.Facet, v.Label, v.Value)
				if !slices.Contains(p.values[prop.Facet], v.Value) {
					p.values[prop.Facet] = append(p.values[prop.Facet], v.Value)
				}
			}
		}
	}
}

// addLabel makes a value known by its names.
func (p plan) addLabel(facet string, label schema.Text, value string) {
	if p.labels[facet] == nil {
		p.labels[facet] = map[string]string{}
	}
	for _, name := range []string{label.Zh, label.En} {
		p.labels[facet][segment.Fold(name)] = value
	}
}

// isTree tells whether ancestors are found along edges of the kind.
func (p plan) isTree(kind graphmodel.Kind) bool { return slices.Contains(p.Trees, kind) }

// shapes tells whether edges of the kind have a part in documents.
func (p plan) shapes(kind graphmodel.Kind) bool {
	_, found := slices.BinarySearch(p.kinds, kind)
	return found
}

// version names everything that makes a document and its terms: indexes of
// different versions are not of use to each other.
func (p plan) version() string {
	text, err := json.Marshal(p)
	if err != nil {
		panic("indexer: a plan is always JSON: " + err.Error()) // strings, bools, lists and maps only
	}
	sum := sha256.Sum256(text)
	return strconv.Itoa(documentVersion) + "." + strconv.Itoa(segment.Version) + "." + hex.EncodeToString(sum[:8])
}
