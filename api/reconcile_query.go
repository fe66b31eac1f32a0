package api

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"ronghe/graphmodel"
	nametable "ronghe/seed/names"
)

// reconcileQuery is one query of a batch, as the specification has it.
type reconcileQuery struct {
	Query      *string             `json:"query"`
	Type       typeList            `json:"type"`
	Limit      float64             `json:"limit"`
	Properties []reconcileProperty `json:"properties"`
	TypeStrict string              `json:"type_strict"` // read and not used: a type is always strict here
}

// reconcileProperty is what else is known of the thing.
type reconcileProperty struct {
	PID string        `json:"pid"`
	V   propertyValue `json:"v"`
}

// typeList is one kind, or a list of them, or none.
type typeList []string

// UnmarshalJSON reads a text, a list of texts, or objects with an id, as older clients send.
func (l *typeList) UnmarshalJSON(data []byte) error {
	var v propertyValue
	if err := v.UnmarshalJSON(data); err != nil {
		return err
	}
	*l = typeList(v)
	return nil
}

// propertyValue is one or several values, as texts; of another node, its id.
type propertyValue []string

// UnmarshalJSON reads a text, a number, true or false, an object with an id, null, or a list of them.
func (v *propertyValue) UnmarshalJSON(data []byte) error {
	var list []json.RawMessage
	if err := json.Unmarshal(data, &list); err != nil {
		list = []json.RawMessage{data}
	}
	for _, raw := range list {
		text, err := valueText(raw)
		if err != nil {
			return err
		}
		if text != "" {
			*v = append(*v, text)
		}
	}
	return nil
}

func valueText(raw json.RawMessage) (string, error) {
	var v any
	if err := json.Unmarshal(raw, &v); err != nil {
		return "", err
	}
	switch v := v.(type) {
	case nil:
		return "", nil
	case string:
		return v, nil
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64), nil
	case bool:
		return strconv.FormatBool(v), nil
	case map[string]any:
		if id, ok := v["id"].(string); ok {
			return id, nil
		}
	}
	return "", fmt.Errorf("%s: 应为文字、数、布尔或带 id 的对象 · must be a text, number, boolean or object with an id", clip(string(raw)))
}

// check refuses a query that has nothing to ask by, or for a kind that names are not resolved to.
func (q reconcileQuery) check(key string) error {
	field := "queries." + clip(key)
	if q.Query == nil && len(q.Properties) == 0 {
		return invalid(field, "", "应有 query 或 properties", "must have query or properties")
	}
	if q.Limit < 0 || q.Limit != float64(int(q.Limit)) {
		return invalid(field, "", "limit 应为正整数", "limit must be a positive integer")
	}
	for _, t := range q.Type {
		if !slices.Contains(nametable.Kinds, graphmodel.Kind(t)) {
			return invalid(field, t, "没有这个类别，见 suggest/type", "there is no such type, see suggest/type")
		}
	}
	return nil
}

func (q reconcileQuery) kinds() []graphmodel.Kind {
	var kinds []graphmodel.Kind
	for _, t := range q.Type {
		kinds = append(kinds, graphmodel.Kind(t))
	}
	return kinds
}

// query is q as the table of names takes it. Properties that it does not compare count
// neither for nor against a candidate.
func (q reconcileQuery) query() nametable.Query {
	out := nametable.Query{Among: q.kinds(), Limit: usualReconciled}
	if q.Query != nil {
		out.Name = *q.Query
	}
	if q.Limit > 0 {
		out.Limit = int(min(q.Limit, mostReconciled))
	}
	for _, p := range q.Properties {
		var texts []string
		for _, v := range p.V {
			texts = append(texts, withoutKind(v))
		}
		value := strings.Join(texts, "")
		switch p.PID {
		case "place", "located_in", "covers":
			out.Place += value
		case "code", "uscc":
			out.Code = value
		case "industry", "in_industry", "industry_word":
			out.Industry = value
		}
	}
	return out
}

// withoutKind is the code that the id of a region or an industry is made of.
func withoutKind(v string) string {
	if id, err := graphmodel.ParseID(v); err == nil && (id.Kind() == nametable.Region || id.Kind() == nametable.Industry) {
		return id.Key()
	}
	return v
}
