package export

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strconv"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// valueType is what the values of a field are.
type valueType int

const (
	textValue    valueType = iota // string
	integerValue                  // int64
	numberValue                   // float64 or int64
	booleanValue                  // bool
	listValue                     // []string
)

// field is one column of a table of nodes or of edges.
type field[T any] struct {
	name  string      // as in CSV, GraphML and Cypher; no other of its table has it
	label schema.Text // for people
	typ   valueType
	prop  string      // the property it holds; "" for what every node or edge has
	get   func(T) any // nil: there is no value
}

// orNil makes a text that is "" no value.
func orNil[S ~string](s S) any {
	if s == "" {
		return nil
	}
	return string(s)
}

// nodeFields are the columns that every node has.
func nodeFields() []field[graphmodel.Node] {
	type node = graphmodel.Node
	return []field[node]{
		{name: "id", label: schema.Text{Zh: "编号", En: "ID"}, get: func(n node) any { return string(n.ID) }},
		{name: "kind", label: schema.Text{Zh: "类别", En: "Kind"}, get: func(n node) any { return string(n.Kind) }},
		{name: "title", label: schema.Text{Zh: "名称", En: "Title"}, get: func(n node) any { return n.Title }},
		{name: "aliases", label: schema.Text{Zh: "别名", En: "Aliases"}, typ: listValue, get: func(n node) any {
			if len(n.Aliases) == 0 {
				return nil
			}
			return n.Aliases
		}},
		{name: "source", label: schema.Text{Zh: "来源编号", En: "Source"}, get: func(n node) any { return orNil(n.Source) }},
	}
}

// edgeFields are the columns that every edge has.
func edgeFields() []field[graphmodel.Edge] {
	type edge = graphmodel.Edge
	return []field[edge]{
		{name: "id", label: schema.Text{Zh: "编号", En: "ID"}, get: func(e edge) any { return string(e.ID) }},
		{name: "kind", label: schema.Text{Zh: "关系", En: "Kind"}, get: func(e edge) any { return string(e.Kind) }},
		{name: "from", label: schema.Text{Zh: "起点编号", En: "From"}, get: func(e edge) any { return string(e.From) }},
		{name: "to", label: schema.Text{Zh: "终点编号", En: "To"}, get: func(e edge) any { return string(e.To) }},
		{name: "timing", label: schema.Text{Zh: "时间的把握", En: "Timing"}, get: func(e edge) any { return string(e.Timing()) }},
		{name: "since", label: schema.Text{Zh: "开始时间", En: "Since"}, get: func(e edge) any { return orNil(e.Since) }},
		{name: "in_use_by", label: schema.Text{Zh: "不晚于", En: "In use by"}, get: func(e edge) any { return orNil(e.InUseBy) }},
		{name: "until", label: schema.Text{Zh: "结束时间", En: "Until"}, get: func(e edge) any { return orNil(e.Until) }},
		{name: "confidence", label: schema.Text{Zh: "可信度", En: "Confidence"}, get: func(e edge) any { return orNil(e.Confidence) }},
		{name: "source", label: schema.Text{Zh: "来源编号", En: "Source"}, get: func(e edge) any { return orNil(e.Source) }},
		{name: "quote", label: schema.Text{Zh: "原文", En: "Quote"}, get: func(e edge) any { return orNil(e.Quote) }},
	}
}

// asText is a value as a text: a list as JSON, no value as "".
func asText(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case bool:
		return strconv.FormatBool(v)
	case []string:
		return string(asJSON(v))
	}
	return ""
}

// asJSON is v as JSON, Chinese and markup as they are.
func asJSON(v any) []byte {
	if v, ok := v.([]string); ok && v == nil {
		return []byte("[]")
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(v) // texts, numbers and lists and maps of them: it cannot fail
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

// sortedNames are the names of properties in order.
func sortedNames(p graphmodel.Props) []string { return slices.Sorted(maps.Keys(p)) }
