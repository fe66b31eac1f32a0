package graphmodel

import (
	"bytes"
	"encoding/json"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Props are the properties of a node or an edge by name. A value is a string,
// bool, int64, float64 or []string, and nothing else; a property without a value
// is absent. What was written is what is read: 1 stays an int64, 1.0 a float64,
// "" stays "" and an empty list stays an empty list.
type Props map[string]any

// String is the property as text; "" when it is absent or of another type.
func (p Props) String(name string) string {
	s, _ := p[name].(string)
	return s
}

// Equal tells whether p and q hold the same values of the same types.
func (p Props) Equal(q Props) bool {
	if len(p) != len(q) {
		return false
	}
	for name, v := range p {
		w, ok := q[name]
		if !ok || !equalValue(v, w) {
			return false
		}
	}
	return true
}

func equalValue(v, w any) bool {
	vs, ok := v.([]string)
	if !ok {
		_, list := w.([]string)
		return !list && v == w
	}
	ws, ok := w.([]string)
	return ok && slices.Equal(vs, ws)
}

// Canonical is p as JSON with sorted names, no spaces and no escapes but those
// JSON demands; a float64 always shows a point or an exponent. Nil for no
// properties.
func (p Props) Canonical() []byte {
	if len(p) == 0 {
		return nil
	}
	names := make([]string, 0, len(p))
	for name := range p {
		names = append(names, name)
	}
	slices.Sort(names)
	var b bytes.Buffer
	b.Grow(32 * len(p))
	b.WriteByte('{')
	for i, name := range names {
		if i > 0 {
			b.WriteByte(',')
		}
		writeString(&b, name)
		b.WriteByte(':')
		writeValue(&b, p[name])
	}
	b.WriteByte('}')
	return b.Bytes()
}

// PropMark is a text that Canonical holds where there is a property of that name: an
// engine finds by it which bodies are worth reading. No value holds it, since a quotation
// mark within one is escaped.
func PropMark(name string) string {
	var b bytes.Buffer
	writeString(&b, name)
	b.WriteByte(':')
	return b.String()
}

// MarshalJSON writes p as Canonical does, and {} for none.
func (p Props) MarshalJSON() ([]byte, error) {
	if len(p) == 0 {
		return []byte("{}"), nil
	}
	return p.Canonical(), nil
}

func writeValue(b *bytes.Buffer, v any) {
	switch v := v.(type) {
	case string:
		writeString(b, v)
	case bool:
		b.WriteString(strconv.FormatBool(v))
	case int64:
		b.WriteString(strconv.FormatInt(v, 10))
	case float64:
		b.WriteString(formatFloat(v))
	case []string:
		b.WriteByte('[')
		for i, s := range v {
			if i > 0 {
				b.WriteByte(',')
			}
			writeString(b, s)
		}
		b.WriteByte(']')
	default: // refused by validate before anything is written
		b.WriteString("null")
	}
}

func formatFloat(f float64) string {
	s := strconv.FormatFloat(f, 'g', -1, 64)
	if strings.ContainsAny(s, ".e") {
		return s
	}
	return s + ".0"
}

func writeString(b *bytes.Buffer, s string) {
	if !escaped(s) { // as nearly always: an encoder a string is most of what Canonical takes
		b.WriteByte('"')
		b.WriteString(s)
		b.WriteByte('"')
		return
	}
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(s) // a string into a Buffer cannot fail
	b.Truncate(b.Len() - 1)
}

// escaped tells whether JSON, as encoding/json writes it, holds a text in another form.
func escaped(s string) bool {
	wide := false
	for i := range len(s) {
		switch c := s[i]; {
		case c < ' ' || c == '"' || c == '\\':
			return true
		case c == 0xe2 && (strings.HasPrefix(s[i:], "\u2028") || strings.HasPrefix(s[i:], "\u2029")):
			return true
		case c == 0xef && strings.HasPrefix(s[i:], "\ufffd"):
			return true
		case c >= utf8.RuneSelf:
			wide = true
		}
	}
	return wide && !utf8.ValidString(s)
}

// UnmarshalJSON reads an object of the values Props may hold. A number without
// point and exponent is an int64; one too large for it, null, an object and a
// list of anything but strings are ErrInvalid.
func (p *Props) UnmarshalJSON(data []byte) error {
	if plain, ok := readPlain(data); ok {
		*p = plain
		return nil
	}
	return p.unmarshal(data)
}

// unmarshal is UnmarshalJSON by encoding/json.
func (p *Props) unmarshal(data []byte) error {
	var raw map[string]json.RawMessage
	if err := json.Unmarshal(data, &raw); err != nil {
		return err
	}
	if len(raw) == 0 {
		*p = nil
		return nil
	}
	props := make(Props, len(raw))
	for name, text := range raw {
		v, ok := readValue(text)
		if !ok {
			return Invalid("", "props."+clip(name),
				"应为字符串、布尔、64 位整数、小数或字符串列表",
				"must be a string, boolean, 64-bit integer, decimal or list of strings")
		}
		props[name] = v
	}
	*p = props
	return nil
}

func readValue(text json.RawMessage) (any, bool) {
	switch text[0] {
	case '"':
		var s string
		err := json.Unmarshal(text, &s)
		return s, err == nil
	case 't', 'f':
		return text[0] == 't', true
	case '[':
		return readList(text)
	}
	return readNumber(string(text))
}

func readList(text json.RawMessage) (any, bool) {
	var items []*string // a pointer tells null from ""
	if err := json.Unmarshal(text, &items); err != nil {
		return nil, false
	}
	list := make([]string, len(items))
	for i, item := range items {
		if item == nil {
			return nil, false
		}
		list[i] = *item
	}
	return list, true
}

func readNumber(s string) (any, bool) {
	if strings.ContainsAny(s, ".eE") {
		f, err := strconv.ParseFloat(s, 64)
		return f, err == nil
	}
	n, err := strconv.ParseInt(s, 10, 64)
	return n, err == nil
}

func (p Props) validate(id ID) error {
	for name, v := range p {
		if zh, en := propFault(name, v); en != "" {
			return Invalid(string(id), "props."+clip(name), zh, en)
		}
	}
	return nil
}

// propFault says in both languages what is wrong with a property; "" when nothing is.
func propFault(name string, v any) (zh, en string) {
	if !Kind(name).Valid() {
		return "属性名应为小写英文、数字和下划线", "a property name is lowercase letters, digits and _"
	}
	switch v := v.(type) {
	case bool, int64:
		return "", ""
	case string:
		return textFault(v, MaxText)
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return "应为有限的数", "must be a finite number"
		}
		return "", ""
	case []string:
		return listFault(v)
	}
	return "应为字符串、布尔、64 位整数、小数或字符串列表", "must be a string, boolean, 64-bit integer, decimal or list of strings"
}

func listFault(list []string) (zh, en string) {
	if len(list) > MaxAliases {
		return "列表至多 200 项", "a list has at most 200 items"
	}
	for _, s := range list {
		if zh, en := textFault(s, MaxText); en != "" {
			return zh, en
		}
	}
	return "", ""
}
