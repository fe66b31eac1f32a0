package schema

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"

	"ronghe/graphmodel"
)

type propRules struct {
	kind     graphmodel.Kind
	byName   map[string]propRule
	names    string // all of them, for messages
	required []string
}

type propRule struct {
	*Prop
	values  map[string]bool // of an Enum
	pattern *regexp.Regexp  // nil when any text will do
}

func newPropRules(kind graphmodel.Kind, props []Prop) propRules {
	r := propRules{kind: kind, byName: make(map[string]propRule, len(props))}
	names := make([]string, len(props))
	for i := range props {
		p := &props[i]
		rule := propRule{Prop: p, values: make(map[string]bool, len(p.Values))}
		for _, v := range p.Values {
			rule.values[v.Value] = true
		}
		if p.Pattern != "" {
			rule.pattern = regexp.MustCompile(whole(p.Pattern)) // compiled once before, when the file was checked
		}
		if p.Required {
			r.required = append(r.required, p.Name)
		}
		r.byName[p.Name] = rule
		names[i] = p.Name
	}
	r.names = strings.Join(names, ", ")
	return r
}

func whole(pattern string) string { return `\A(?:` + pattern + `)\z` }

// check names the missing property that is declared first, else the broken one
// that is first by name: a map has no order of its own.
func (r propRules) check(id graphmodel.ID, props graphmodel.Props) error {
	for _, name := range r.required {
		if v, ok := props[name]; !ok || v == "" {
			return missing(id, r.kind, "props."+name)
		}
	}
	var first string
	var err error
	for name, v := range props {
		if err != nil && name > first {
			continue
		}
		if e := r.checkOne(id, name, v); e != nil {
			first, err = name, e
		}
	}
	return err
}

func (r propRules) checkOne(id graphmodel.ID, name string, v any) error {
	rule, ok := r.byName[name]
	if !ok {
		return r.unknown(id, "props."+name)
	}
	zh, en := rule.fault(v)
	if en == "" {
		return nil
	}
	field := "props." + name
	return violation(id, field, string(r.kind)+"."+field, zh, en)
}

func (r propRules) unknown(id graphmodel.ID, field string) error {
	if r.names == "" {
		return violation(id, field, string(r.kind)+".props",
			fmt.Sprintf("“%s”没有任何属性", r.kind), fmt.Sprintf("%s has no properties", r.kind))
	}
	return violation(id, field, string(r.kind)+".props",
		fmt.Sprintf("“%s”没有这个属性；有：%s", r.kind, r.names),
		fmt.Sprintf("%s has no such property; it has: %s", r.kind, r.names))
}

// fault says in both languages what v should be; "" when it is right.
func (p propRule) fault(v any) (zh, en string) {
	switch p.Type {
	case Int:
		if _, ok := v.(int64); !ok {
			return "应为整数（不带小数点）", "must be a whole number, without a point"
		}
	case Float:
		switch v.(type) {
		case float64, int64:
		default:
			return "应为数", "must be a number"
		}
	case Bool:
		if _, ok := v.(bool); !ok {
			return "应为 true 或 false", "must be true or false"
		}
	case Strings:
		if _, ok := v.([]string); !ok {
			return "应为字符串列表", "must be a list of strings"
		}
	default:
		s, ok := v.(string)
		if !ok {
			return "应为字符串", "must be a string"
		}
		return p.textFault(s)
	}
	return "", ""
}

func (p propRule) textFault(s string) (zh, en string) {
	switch p.Type {
	case String:
		if strings.ContainsAny(s, "\r\n") {
			return "应为一行文字", "must be one line"
		}
		if p.pattern != nil && !p.pattern.MatchString(s) {
			return "应符合 " + p.Pattern, "must match " + p.Pattern
		}
	case DateOf:
		if _, err := graphmodel.ParseDate(s); err != nil || s == "" {
			return "应为日期 2013、2013-10 或 2013-10-09，且该日存在", "must be a date: 2013, 2013-10 or 2013-10-09, that exists in the calendar"
		}
	case URL:
		u, err := url.Parse(s)
		if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
			return "应为 http 或 https 网址", "must be an http or https URL"
		}
	case Enum:
		if !p.values[s] {
			return "应为其中之一：" + p.valueList(), "must be one of: " + p.valueList()
		}
	}
	return "", ""
}

func (p propRule) valueList() string {
	values := make([]string, len(p.Values))
	for i, v := range p.Values {
		values[i] = v.Value
	}
	return strings.Join(values, ", ")
}
