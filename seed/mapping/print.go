package mapping

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Print is the mapping as YAML that Read takes, under notes as comments. Reading what is
// printed gives the same mapping.
func Print(m *Mapping, notes []string) string {
	p := &printer{}
	for _, note := range notes {
		p.line(0, "# "+strings.ReplaceAll(note, "\n", " "))
	}
	if m.Sheet != "" {
		p.line(0, "sheet: "+quoted(m.Sheet))
	}
	p.line(0, "source:")
	s := m.Source
	p.value(1, "title", s.Title, true)
	p.value(1, "date", s.Date, true)
	p.value(1, "url", s.URL, false)
	p.value(1, "class", s.Class, false)
	p.value(1, "publisher", s.Publisher, false)
	if m.Confidence != "" {
		p.line(0, "confidence: "+string(m.Confidence))
	}
	if m.Replace {
		p.line(0, "replace: true")
	}
	p.list("things", len(m.Things), func(i int) { p.thing(m.Things[i]) })
	p.list("claims", len(m.Claims), func(i int) { p.claim(m.Claims[i]) })
	return p.out.String()
}

type printer struct{ out strings.Builder }

func (p *printer) line(depth int, text string) {
	p.out.WriteString(strings.Repeat("  ", depth) + text + "\n")
}

func (p *printer) list(name string, n int, item func(int)) {
	if n == 0 {
		p.line(0, name+": []")
		return
	}
	p.line(0, name+":")
	for i := range n {
		item(i)
	}
}

func (p *printer) thing(t Thing) {
	p.line(1, "- kind: "+string(t.Kind))
	if t.As != "" {
		p.line(2, "as: "+quoted(t.As))
	}
	p.value(2, "id", t.ID, false)
	if len(t.Key) > 0 {
		p.line(2, "key:")
		for _, v := range t.Key {
			p.line(3, "- "+flow(v))
		}
	}
	p.value(2, "title", t.Title, !t.ID.Given())
	p.value(2, "aliases", t.Alias, false)
	p.props(t.Props)
	if t.Unknown != "" {
		p.line(2, "unknown: "+quoted(t.Unknown))
	}
	if t.Create != nil {
		p.line(2, "create: "+strconv.FormatBool(*t.Create))
	}
}

func (p *printer) claim(c Claim) {
	p.line(1, "- kind: "+string(c.Kind))
	p.line(2, "from: "+quoted(c.From))
	p.line(2, "to: "+quoted(c.To))
	p.value(2, "since", c.Since, false)
	p.value(2, "in_use_by", c.InUseBy, false)
	p.value(2, "until", c.Until, false)
	p.value(2, "quote", c.Quote, false)
	p.value(2, "confidence", c.Confidence, false)
	p.props(c.Props)
}

func (p *printer) props(props map[string]Value) {
	if len(props) == 0 {
		return
	}
	p.line(2, "props:")
	for _, name := range slices.Sorted(maps.Keys(props)) {
		p.value(3, name, props[name], true)
	}
}

// value is a line; nothing for an empty one, unless a person has to fill it in.
func (p *printer) value(depth int, name string, v Value, always bool) {
	if always || v.Given() {
		p.line(depth, name+": "+flow(v))
	}
}

// flow is a Value on one line.
func flow(v Value) string {
	if v.Split == "" && v.Default == "" && len(v.Map) == 0 && !v.Down {
		return quoted(v.Text)
	}
	parts := []string{"text: " + quoted(v.Text)}
	if v.Split != "" {
		parts = append(parts, "split: "+quoted(v.Split))
	}
	if len(v.Map) > 0 {
		var pairs []string
		for _, from := range slices.Sorted(maps.Keys(v.Map)) {
			pairs = append(pairs, quoted(from)+": "+quoted(v.Map[from]))
		}
		parts = append(parts, "map: {"+strings.Join(pairs, ", ")+"}")
	}
	if v.Default != "" {
		parts = append(parts, "default: "+quoted(v.Default))
	}
	if v.Down {
		parts = append(parts, "down: true")
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

// quoted is a text as YAML has it in double quotes.
func quoted(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case strconv.IsPrint(r):
			b.WriteRune(r)
		case r > 0xffff:
			fmt.Fprintf(&b, `\U%08x`, r)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// usesColumn tells whether any Value reads a column, by the name that a template has for it.
func usesColumn(m *Mapping, reference string) bool {
	all := []Value{m.Source.Title, m.Source.URL, m.Source.Date, m.Source.Class, m.Source.Publisher}
	for _, t := range m.Things {
		all = append(append(append(all, t.ID, t.Title, t.Alias), t.Key...), slices.Collect(maps.Values(t.Props))...)
	}
	for _, c := range m.Claims {
		all = append(append(all, c.Since, c.InUseBy, c.Until, c.Quote, c.Confidence), slices.Collect(maps.Values(c.Props))...)
	}
	return slices.ContainsFunc(all, func(v Value) bool { return strings.Contains(v.Text, "{"+reference+"}") })
}
