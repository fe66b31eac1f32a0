package mapping

import (
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"

	"ronghe/graphmodel"
)

// Value is what a field of a thing or claim is made of: in YAML a text alone, or a map
// with these keys.
type Value struct {
	// Text is filled with the cells of a row where it names columns in braces; {{ is a
	// brace. Without columns it is a constant.
	Text string `yaml:"text"`
	// Split are the signs that part several values in a cell; "" is none, but for
	// aliases and lists 、；; and a line break.
	Split string `yaml:"split"`
	// Map replaces a value, written as in the table, by another; "" is none.
	Map map[string]string `yaml:"map"`
	// Default is used where a row says nothing.
	Default string `yaml:"default"`
	// Down is for tables that say a thing in the first row of a group alone: a column that says
	// nothing has what it said last above, but not what stood beside another place.
	Down bool `yaml:"down"`

	line, column int // where it stands in the file, from 1
}

// Constant is a Value that is the same for every row.
func Constant(text string) Value {
	return Value{Text: strings.NewReplacer("{", "{{", "}", "}}").Replace(text)}
}

// OfColumn is a Value that is a cell.
func OfColumn(header string) Value { return Value{Text: "{" + header + "}"} }

// Given tells whether there is anything to it.
func (v Value) Given() bool { return v.Text != "" || v.Default != "" }

// value is Value as YAML has it where it is a map.
type value struct {
	Text    *text            `yaml:"text"`
	Split   string           `yaml:"split"`
	Map     map[string]*text `yaml:"map"`
	Default *text            `yaml:"default"`
	Down    bool             `yaml:"down"`
}

// UnmarshalYAML reads a text or a map, and keeps its place.
func (v *Value) UnmarshalYAML(node ast.Node) error {
	if token := node.GetToken(); token != nil && token.Position != nil {
		v.line, v.column = token.Position.Line, token.Position.Column
	}
	if _, isMap := node.(ast.MapNode); !isMap {
		s, err := scalar(node)
		v.Text = s
		return err
	}
	var raw value
	if err := yaml.NodeToValue(node, &raw, yaml.Strict()); err != nil {
		return err
	}
	v.Split, v.Text, v.Default, v.Down = raw.Split, raw.Text.string(), raw.Default.string(), raw.Down
	for from, to := range raw.Map {
		if v.Map == nil {
			v.Map = map[string]string{}
		}
		v.Map[from] = to.string()
	}
	return nil
}

// text is a scalar word for word: 2013 and 0012 stay what was typed.
type text string

func (t *text) string() string {
	if t == nil {
		return ""
	}
	return string(*t)
}

// UnmarshalYAML reads any scalar.
func (t *text) UnmarshalYAML(node ast.Node) error {
	s, err := scalar(node)
	*t = text(s)
	return err
}

func scalar(node ast.Node) (string, error) {
	switch n := node.(type) {
	case *ast.NullNode:
		return "", nil
	case *ast.StringNode:
		return n.Value, nil
	case *ast.LiteralNode:
		return n.Value.Value, nil
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		return n.GetToken().Value, nil
	}
	place := "1:1"
	if token := node.GetToken(); token != nil && token.Position != nil {
		place = fmt.Sprintf("%d:%d", token.Position.Line, token.Position.Column)
	}
	return "", graphmodel.Invalid(place, "", "应为文字，或含 text、split、map、default、down 的映射",
		"must be a text, or a map with text, split, map, default, down")
}

// part is a piece of a Value's text: a constant, or a column.
type part struct {
	text   string // constant, or the column's name
	column bool
	letter bool // the column's name is its letter
}

// parts takes the text apart; ok is false when a brace is not closed or nothing in it.
func (v Value) parts() (list []part, ok bool) {
	var plain strings.Builder
	flush := func() {
		if plain.Len() > 0 {
			list = append(list, part{text: plain.String()})
			plain.Reset()
		}
	}
	for rest := v.Text; rest != ""; {
		switch {
		case strings.HasPrefix(rest, "{{"), strings.HasPrefix(rest, "}}"):
			plain.WriteByte(rest[0])
			rest = rest[2:]
		case rest[0] == '{':
			name, after, closed := strings.Cut(rest[1:], "}")
			if name = strings.TrimSpace(name); !closed || name == "" {
				return nil, false
			}
			flush()
			letter := strings.HasPrefix(name, "#")
			list = append(list, part{text: strings.TrimPrefix(name, "#"), column: true, letter: letter})
			rest = after
		case rest[0] == '}':
			return nil, false
		default:
			plain.WriteByte(rest[0])
			rest = rest[1:]
		}
	}
	flush()
	return list, true
}
