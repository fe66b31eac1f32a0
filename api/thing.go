package api

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// Thing is a node as a list line shows it.
type Thing struct {
	ID        graphmodel.ID   `json:"id" example:"region:330000" doc:"编号。The id."`
	Kind      graphmodel.Kind `json:"kind" example:"region" doc:"类别。The kind."`
	KindLabel string          `json:"kind_label" example:"地区" doc:"类别的名称。What the kind is called."`
	Title     string          `json:"title" example:"浙江省" doc:"中文名称。The name, in Chinese."`
	TitleEn   string          `json:"title_en,omitempty" example:"Zhejiang" doc:"英文名称，有则给出。The English name, where there is one."`
}

// Property is a property with what it is called and how to read it.
type Property struct {
	Name       string          `json:"name" example:"ownership" doc:"属性名。The name."`
	Label      string          `json:"label" example:"所有制" doc:"属性的名称。What it is called."`
	Type       schema.PropType `json:"type,omitempty" example:"enum" doc:"类型，见 schema。The type, see schema."`
	Value      any             `json:"value" doc:"字符串、布尔、数或字符串列表。A string, boolean, number or list of strings."`
	ValueLabel string          `json:"value_label,omitempty" example:"民营" doc:"枚举值的名称。What the value of an enum is called."`
	Unit       string          `json:"unit,omitempty" doc:"单位。The unit."`
}

// propTitleEn is the English name, on every kind that has one.
const propTitleEn = "title_en"

// names holds what kinds are called, so that no request looks it up in a list.
type names struct {
	nodes  map[graphmodel.Kind]schema.Text
	edges  map[graphmodel.Kind]schema.EdgeKind
	values map[string]map[string]schema.Text // the values of enums, by the facet they feed
}

func newNames(o *schema.Ontology) names {
	n := names{
		nodes:  map[graphmodel.Kind]schema.Text{},
		edges:  map[graphmodel.Kind]schema.EdgeKind{},
		values: map[string]map[string]schema.Text{},
	}
	for _, k := range o.NodeKinds() {
		n.nodes[k.Kind] = k.Label
		for _, p := range k.Props {
			n.addValues(p)
		}
	}
	for _, k := range o.EdgeKinds() {
		n.edges[k.Kind] = k
	}
	return n
}

func (n names) addValues(p schema.Prop) {
	if p.Facet == "" {
		return
	}
	if n.values[p.Facet] == nil {
		n.values[p.Facet] = map[string]schema.Text{}
	}
	for _, v := range p.Values {
		n.values[p.Facet][v.Value] = v.Label
	}
}

// facetValue is what a value that is not a node is called.
func (n names) facetValue(facet, value, lang string) string {
	if facet == graphmodel.FacetKind {
		return n.node(graphmodel.Kind(value), lang)
	}
	if text, ok := n.values[facet][value]; ok {
		return text.In(lang)
	}
	return value
}

// node is what a kind of node is called; the kind itself when nobody says.
func (n names) node(k graphmodel.Kind, lang string) string {
	if text, ok := n.nodes[k]; ok {
		return text.In(lang)
	}
	return string(k)
}

// edge is what a kind of edge is called when read in direction d.
func (n names) edge(k graphmodel.Kind, d graphmodel.Direction, lang string) string {
	kind, ok := n.edges[k]
	switch {
	case !ok:
		return string(k)
	case d == graphmodel.In:
		return kind.Reverse.In(lang)
	}
	return kind.Label.In(lang)
}

// thing shows a node of which only the stub is known.
func (n names) thing(stub graphmodel.Stub, lang string) Thing {
	return Thing{ID: stub.ID, Kind: stub.Kind, KindLabel: n.node(stub.Kind, lang), Title: stub.Title}
}

// thingOf shows a node with its English name.
func (n names) thingOf(node graphmodel.Node, lang string) Thing {
	t := n.thing(node.Stub(), lang)
	t.TitleEn = node.Props.String(propTitleEn)
	return t
}

// properties are those of props in the order of the ontology, then those that it
// does not know in order of name; never nil.
func properties(declared []schema.Prop, props graphmodel.Props, lang string) []Property {
	out := make([]Property, 0, len(props))
	for _, p := range declared {
		if v, ok := props[p.Name]; ok {
			out = append(out, Property{
				Name: p.Name, Label: p.Label.In(lang), Type: p.Type, Value: v, ValueLabel: valueLabel(p, v, lang), Unit: p.Unit,
			})
		}
	}
	if len(out) == len(props) {
		return out
	}
	known := len(out)
	for name, v := range props {
		if !slices.ContainsFunc(out[:known], func(p Property) bool { return p.Name == name }) {
			out = append(out, Property{Name: name, Label: name, Value: v})
		}
	}
	slices.SortFunc(out[known:], func(a, b Property) int { return cmp.Compare(a.Name, b.Name) })
	return out
}

func valueLabel(p schema.Prop, v any, lang string) string {
	for _, value := range p.Values {
		if value.Value == v {
			return value.Label.In(lang)
		}
	}
	return ""
}
