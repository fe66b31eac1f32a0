package native

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// flaw is what is wrong with a line, at a byte of it.
type flaw struct {
	at     int
	field  string // the JSON path: "edge.since"; "" for the line as such
	zh, en string
}

func (f *flaw) Error() string {
	return fmt.Sprintf("byte %d: %s: %s（%s）", f.at, f.field, f.en, f.zh)
}

// scanner reads the JSON of one line. encoding/json would take repeated names,
// names in another case and broken UTF-8, and would not say where a value stands.
type scanner struct {
	s     string
	i     int
	field string // what is being read, for messages
}

func (p *scanner) flaw(at int, zh, en string) error {
	return &flaw{at: at, field: p.field, zh: zh, en: en}
}

// peek skips white space and returns the byte after it; 0 at the end.
func (p *scanner) peek() byte {
	for p.i < len(p.s) {
		switch c := p.s[p.i]; c {
		case ' ', '\t', '\r', '\n':
			p.i++
		default:
			return c
		}
	}
	return 0
}

// take passes one of some bytes, if it is next.
func (p *scanner) take(some string) bool {
	ok := p.i < len(p.s) && strings.IndexByte(some, p.s[p.i]) >= 0
	if ok {
		p.i++
	}
	return ok
}

func (p *scanner) expect(c byte) error {
	if p.peek() != c {
		return p.flaw(p.i, fmt.Sprintf("此处应为 %c%s", c, p.found("，而不是 ")), fmt.Sprintf("%c expected here%s", c, p.found(", not ")))
	}
	p.i++
	return nil
}

func (p *scanner) found(not string) string {
	if p.i >= len(p.s) {
		return ""
	}
	r, _ := utf8.DecodeRuneInString(p.s[p.i:])
	return not + strconv.QuoteRune(r)
}

// object reads an object; member is called for each name, before its value, with
// the place of the name.
func (p *scanner) object(member func(name string, at int) error) error {
	if p.peek() != '{' {
		return p.flaw(p.i, "应为对象 {…}", "must be an object {…}")
	}
	return p.items('}', func() error {
		p.peek()
		at := p.i
		name, err := p.text()
		if err != nil {
			return err
		}
		if err := p.expect(':'); err != nil {
			return err
		}
		return member(name, at)
	})
}

// list reads a list of strings; an empty one is not nil.
func (p *scanner) list() ([]string, error) {
	if p.peek() != '[' {
		return nil, p.flaw(p.i, "应为字符串列表 […]", "must be a list of strings […]")
	}
	list := []string{}
	err := p.items(']', func() error {
		item, err := p.text()
		list = append(list, item)
		return err
	})
	if err != nil {
		return nil, err
	}
	return list, nil
}

// items reads what stands between two brackets, the first of which is next; item
// is called for each, where it begins.
func (p *scanner) items(closing byte, item func() error) error {
	p.i++
	if p.peek() == closing {
		p.i++
		return nil
	}
	for {
		if err := item(); err != nil {
			return err
		}
		if p.peek() != ',' {
			return p.expect(closing)
		}
		p.i++
	}
}
