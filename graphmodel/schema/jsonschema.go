package schema

import (
	"bytes"
	"encoding/json"
	"fmt"

	"ronghe/graphmodel"
)

// JSONSchema is a JSON Schema (2020-12) of one line of the native format: an
// object with a node or an edge. It says what can be said of a line by itself;
// that the nodes an edge names exist, and that 1 and 1.0 are not the same type,
// is told by loading it.
func (o *Ontology) JSONSchema() ([]byte, error) {
	defs := object{}
	var nodes, edges []object
	for i := range o.nodeKinds {
		k := &o.nodeKinds[i]
		defs["node."+string(k.Kind)] = nodeSchema(k)
		nodes = append(nodes, ref("node."+string(k.Kind)))
	}
	for i := range o.edgeKinds {
		k := &o.edgeKinds[i]
		defs["edge."+string(k.Kind)] = edgeSchema(k)
		edges = append(edges, ref("edge."+string(k.Kind)))
	}
	defs["date"] = object{"type": "string", "pattern": `^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$`}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	err := enc.Encode(object{
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title":   "融合原生格式的一行 · one line of Ronghe's native format",
		"$defs":   defs,
		"oneOf": []object{
			closed(object{"node": object{"oneOf": nodes}}, "node"),
			closed(object{"edge": object{"oneOf": edges}}, "edge"),
		},
	})
	return b.Bytes(), err
}

type object map[string]any

func ref(name string) object { return object{"$ref": "#/$defs/" + name} }

func closed(properties object, required ...string) object {
	return object{"type": "object", "additionalProperties": false, "properties": properties, "required": required}
}

func nodeSchema(k *NodeKind) object {
	properties := object{
		"id":      idSchema(k.Kind),
		"kind":    object{"const": k.Kind},
		"title":   object{"type": "string", "minLength": 1},
		"aliases": object{"type": "array", "items": object{"type": "string"}, "maxItems": graphmodel.MaxAliases},
		"props":   propsSchema(k.Props),
		"source":  idSchema(),
	}
	required := needed([]string{"id", "kind", "title"}, properties, "source", k.Source)
	return described(closed(properties, propsNeeded(required, k.Props)...), k.Label, k.Description)
}

func edgeSchema(k *EdgeKind) object {
	properties := object{
		"id":         idSchema(k.Kind),
		"kind":       object{"const": k.Kind},
		"from":       idSchema(),
		"to":         idSchema(),
		"since":      ref("date"),
		"in_use_by":  ref("date"),
		"until":      ref("date"),
		"props":      propsSchema(k.Props),
		"source":     idSchema(),
		"quote":      object{"type": "string"},
		"confidence": object{"enum": []graphmodel.Confidence{graphmodel.High, graphmodel.Medium, graphmodel.Low}},
	}
	required := []string{"kind", "from", "to"}
	for _, f := range [...]struct {
		name string
		need Need
	}{{"since", k.Since}, {"in_use_by", k.InUseBy}, {"source", k.Source}, {"quote", k.Quote}} {
		required = needed(required, properties, f.name, f.need)
	}
	s := described(closed(properties, propsNeeded(required, k.Props)...), k.Label, k.Description)
	var joins []object
	for _, j := range k.Joins {
		joins = append(joins, object{"properties": object{"from": idSchema(j.From...), "to": idSchema(j.To...)}})
	}
	s["anyOf"] = joins
	s["not"] = object{"required": []string{"since", "in_use_by"}}
	return s
}

// needed adds name to required, or takes it from properties, as need says.
func needed(required []string, properties object, name string, need Need) []string {
	switch need {
	case Required:
		return append(required, name)
	case Forbidden:
		delete(properties, name)
	}
	return required
}

func propsNeeded(required []string, props []Prop) []string {
	for _, p := range props {
		if p.Required {
			return append(required, "props")
		}
	}
	return required
}

func propsSchema(props []Prop) object {
	properties := object{}
	required := []string{}
	for _, p := range props {
		properties[p.Name] = propSchema(p)
		if p.Required {
			required = append(required, p.Name)
		}
	}
	return closed(properties, required...)
}

func propSchema(p Prop) object {
	s := valueSchema(p)
	description := p.Description
	if p.Unit != "" {
		description.Zh += "（单位：" + p.Unit + "）"
		description.En += " (unit: " + p.Unit + ")"
	}
	return described(s, p.Label, description)
}

func valueSchema(p Prop) object {
	switch p.Type {
	case Int:
		return object{"type": "integer"}
	case Float:
		return object{"type": "number"}
	case Bool:
		return object{"type": "boolean"}
	case Strings:
		return object{"type": "array", "items": object{"type": "string"}, "maxItems": graphmodel.MaxAliases}
	case DateOf:
		return object{"allOf": []object{ref("date")}}
	case URL:
		return object{"type": "string", "format": "uri", "pattern": "^https?://"}
	case Enum:
		values := make([]string, len(p.Values))
		for i, v := range p.Values {
			values[i] = v.Value
		}
		return object{"enum": values}
	}
	s := object{"type": "string"}
	if p.Pattern != "" {
		s["pattern"] = "^(?:" + p.Pattern + ")$"
	}
	return s
}

// idSchema is the form of an ID of one of the kinds; none means any kind.
func idSchema(kinds ...graphmodel.Kind) object {
	prefix := "[a-z][a-z0-9_]{0,31}"
	if len(kinds) > 0 {
		prefix = "(?:" + joinKinds(kinds) + ")"
	}
	return object{"type": "string", "maxLength": graphmodel.MaxID, "pattern": fmt.Sprintf("^%s:[a-z0-9][a-z0-9._~-]*$", prefix)}
}

func described(s object, label, description Text) object {
	s["title"] = label.Zh + " · " + label.En
	if description.Zh != "" {
		s["description"] = description.Zh + " · " + description.En
	}
	return s
}
