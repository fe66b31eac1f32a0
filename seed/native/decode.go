package native

import (
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"ronghe/graphmodel"
)

// Line is what one line holds: a node or an edge, the other is nil. Its texts may
// be pieces of one larger text: whoever keeps a few of many clones them.
type Line struct {
	Node *graphmodel.Node
	Edge *graphmodel.Edge
}

// decode reads a line that is not blank. The error is a *flaw.
func decode(text string) (Line, error) {
	p := scanner{s: text}
	var line Line
	err := p.object(func(name string, at int) error {
		switch {
		case line != Line{}:
			return p.flaw(at, "一行只能有一个 node 或 edge", "a line holds one node or one edge")
		case name == "node":
			line.Node = new(graphmodel.Node)
			return p.node(line.Node)
		case name == "edge":
			line.Edge = new(graphmodel.Edge)
			return p.edge(line.Edge)
		}
		return p.flaw(at, "应为 node 或 edge", "must be node or edge")
	})
	switch {
	case err != nil:
		return Line{}, err
	case p.peek() != 0 || p.i < len(text):
		return Line{}, p.flaw(p.i, "对象之后还有内容；每行一个对象", "there is more after the object; one object a line")
	case line == Line{}:
		return Line{}, p.flaw(0, "应有 node 或 edge", "must hold a node or an edge")
	}
	return line, nil
}

var (
	nodeFields = []string{"id", "kind", "title", "aliases", "props", "source"}
	edgeFields = []string{"id", "kind", "from", "to", "since", "in_use_by", "until", "props", "source", "quote", "confidence"}
)

func (p *scanner) node(n *graphmodel.Node) error {
	return p.fields("node", nodeFields, func(name string) (err error) {
		switch name {
		case "id":
			err = read(p, &n.ID)
		case "kind":
			err = read(p, &n.Kind)
		case "title":
			err = read(p, &n.Title)
		case "aliases":
			n.Aliases, err = p.list()
			if len(n.Aliases) == 0 {
				n.Aliases = nil
			}
		case "props":
			n.Props, err = p.props()
		case "source":
			err = read(p, &n.Source)
		}
		return err
	})
}

func (p *scanner) edge(e *graphmodel.Edge) error {
	return p.fields("edge", edgeFields, func(name string) (err error) {
		switch name {
		case "id":
			err = read(p, &e.ID)
		case "kind":
			err = read(p, &e.Kind)
		case "from":
			err = read(p, &e.From)
		case "to":
			err = read(p, &e.To)
		case "since":
			err = read(p, &e.Since)
		case "in_use_by":
			err = read(p, &e.InUseBy)
		case "until":
			err = read(p, &e.Until)
		case "props":
			e.Props, err = p.props()
		case "source":
			err = read(p, &e.Source)
		case "quote":
			err = read(p, &e.Quote)
		case "confidence":
			err = read(p, &e.Confidence)
		}
		return err
	})
}

// fields reads an object whose names are among known, each at most once.
func (p *scanner) fields(thing string, known []string, read func(name string) error) error {
	var seen uint
	p.field = thing
	return p.object(func(name string, at int) error {
		i := slices.Index(known, name)
		if i < 0 {
			return p.flaw(at, "没有这个字段；有："+strings.Join(known, "、"), "there is no such field; there are: "+strings.Join(known, ", "))
		}
		if seen&(1<<i) != 0 {
			return p.repeated(name, at)
		}
		seen |= 1 << i
		p.field = thing + "." + known[i]
		err := read(name)
		p.field = thing
		return err
	})
}

func (p *scanner) repeated(name string, at int) error {
	return p.flaw(at, "“"+name+"”重复", `"`+name+`" is repeated`)
}

func read[S ~string](p *scanner, into *S) error {
	s, err := p.text()
	*into = S(s)
	return err
}

func (p *scanner) props() (graphmodel.Props, error) {
	var props graphmodel.Props
	err := p.object(func(name string, at int) error {
		if _, ok := props[name]; ok {
			return p.repeated(name, at)
		}
		v, err := p.value()
		if err != nil {
			return inProp(err, name)
		}
		if props == nil {
			props = make(graphmodel.Props)
		}
		props[name] = v
		return nil
	})
	return props, err
}

// inProp names the property in a flaw of its value; made only then, since a
// name joined for every value would cost more than reading it.
func inProp(err error, name string) error {
	var f *flaw
	if errors.As(err, &f) {
		f.field += "." + name
	}
	return err
}

func (p *scanner) value() (any, error) {
	c := p.peek()
	rest := p.s[p.i:]
	switch {
	case c == '"':
		return p.text()
	case c == '[':
		return p.list()
	case c == '-' || '0' <= c && c <= '9':
		return p.number()
	case strings.HasPrefix(rest, "true"):
		p.i += len("true")
		return true, nil
	case strings.HasPrefix(rest, "false"):
		p.i += len("false")
		return false, nil
	case strings.HasPrefix(rest, "null"):
		return nil, p.flaw(p.i, "null 不是值；没有值的属性不写", "null is not a value; leave the property out")
	}
	return nil, p.flaw(p.i, "应为字符串、布尔、64 位整数、小数或字符串列表", "must be a string, boolean, 64-bit integer, decimal or list of strings")
}

// locate finds the byte at which the value of a field such as "edge.props.level"
// stands in a line that decode takes; for one that is left out, that of what
// should hold it.
func locate(text, field string) int {
	p := scanner{s: text}
	at := 0
	for field != "" {
		part, rest, _ := strings.Cut(field, ".")
		if !p.enter(part) {
			break
		}
		at, field = p.i, rest
	}
	return at
}

// enter moves to the value of the member name of the object ahead; false when
// there is no object or no such member.
func (p *scanner) enter(name string) bool {
	if p.peek() != '{' {
		return false
	}
	found := false
	_ = p.object(func(member string, _ int) error { // ends early when found
		if found = member == name; found {
			p.peek()
			return errFound
		}
		return p.skip()
	})
	return found
}

var errFound = &flaw{}

func (p *scanner) skip() error {
	if p.peek() == '{' {
		return p.object(func(string, int) error { return p.skip() })
	}
	_, err := p.value()
	return err
}

// column is the place of a byte in characters, from 1.
func column(text string, at int) int { return utf8.RuneCountInString(text[:min(at, len(text))]) + 1 }
