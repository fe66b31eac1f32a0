package ooxml

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// tokens reads XML as encoding/xml does raw, in a third of the time: tags and texts that
// are plain, as nearly all are, it takes apart itself; all else, and whatever is wrong, it
// leaves to encoding/xml, which reads on from the same place.
type tokens struct {
	in     *bufio.Reader
	slow   *xml.Decoder
	bySlow bool                 // slow may hold a character, or an end that it made up
	closes xml.Token            // the end of an element that ends itself
	lines  int                  // line breaks in what slow has not seen
	bare   map[string]xml.Token // start tags without attributes, by name
	ends   map[string]xml.Token
	words  map[string]string // names of attributes
	spare  []xml.Attr        // room for those of the next tags: they may be kept, so none is used twice
}

// maxNames is how many names are kept, so that each is made only once.
const maxNames = 256

// spareAttrs is how many attributes get their room together; a tag of a sheet has two or three.
const spareAttrs = 512

func newTokens(in io.Reader) *tokens {
	t := &tokens{in: bufio.NewReaderSize(in, 64<<10), bare: map[string]xml.Token{}, ends: map[string]xml.Token{}, words: map[string]string{}}
	t.slow = xml.NewDecoder(t.in) // takes from in no more than it needs, since in gives single bytes
	return t
}

// line is that of what was read last, from 1.
func (t *tokens) line() int {
	line, _ := t.slow.InputPos()
	return line + t.lines
}

// next is the next token; a text is valid until the next call.
func (t *tokens) next() (xml.Token, error) {
	if end := t.closes; end != nil {
		t.closes = nil
		return end, nil
	}
	if !t.bySlow {
		if token := t.plain(); token != nil {
			return token, nil
		}
	}
	token, err := t.slow.RawToken()
	switch token.(type) {
	case xml.EndElement, xml.Comment, xml.ProcInst, xml.Directive:
		t.bySlow = false
	default:
		t.bySlow = true
	}
	return token, err
}

// plain is the next token; nil, and nothing is read, when it is not plain, not whole in
// the buffer, or there is none.
func (t *tokens) plain() xml.Token {
	for {
		ahead, _ := t.in.Peek(t.in.Buffered()) // what is there is there
		token, size := t.take(ahead)
		if token != nil {
			t.lines += bytes.Count(ahead[:size], []byte("\n"))
			_, _ = t.in.Discard(size) // just seen
			return token
		}
		if size < 0 || len(ahead) == t.in.Size() {
			return nil
		}
		if _, err := t.in.Peek(len(ahead) + 1); err != nil { // it comes again
			return nil
		}
	}
}

// take is the token that ahead begins with, and its size; nil and -1 when it is not plain,
// nil and 0 when it may go on behind ahead.
func (t *tokens) take(ahead []byte) (xml.Token, int) {
	if len(ahead) == 0 {
		return nil, 0
	}
	ends := byte('<')
	if ahead[0] == '<' {
		ends = '>'
	}
	at := bytes.IndexByte(ahead, ends)
	switch {
	case at < 0:
		return nil, 0
	case !isPlain(ahead[:at]):
		return nil, -1
	case ends == '<':
		return xml.CharData(ahead[:at]), at
	}
	if token := t.tag(ahead[1:at]); token != nil {
		return token, at + 1
	}
	return nil, -1
}

// tag is a tag by what stands in its brackets; nil when it is not plain.
func (t *tokens) tag(tag []byte) xml.Token {
	if name, ok := bytes.CutPrefix(tag, []byte("/")); ok {
		return t.end(name)
	}
	tag, itself := bytes.CutSuffix(tag, []byte("/"))
	size := nameSize(tag)
	if size == 0 {
		return nil
	}
	name, rest := tag[:size], tag[size:]
	var token xml.Token
	if len(rest) == 0 {
		token = t.start(name)
	} else if attrs := t.attrs(rest); attrs != nil {
		token = xml.StartElement{Name: xml.Name{Local: t.word(string(name))}, Attr: attrs}
	}
	if token != nil && itself {
		t.closes = t.end(name)
	}
	return token
}

func (t *tokens) end(name []byte) xml.Token {
	if known := t.ends[string(name)]; known != nil {
		return known
	}
	if nameSize(name) != len(name) || len(name) == 0 {
		return nil
	}
	end := xml.EndElement{Name: xml.Name{Local: string(name)}}
	if len(t.ends) < maxNames {
		t.ends[end.Name.Local] = end
	}
	return end
}

func (t *tokens) start(name []byte) xml.Token {
	if known := t.bare[string(name)]; known != nil {
		return known
	}
	start := xml.StartElement{Name: xml.Name{Local: string(name)}}
	if len(t.bare) < maxNames {
		t.bare[start.Name.Local] = start
	}
	return start
}

func (t *tokens) word(name string) string {
	known, ok := t.words[name]
	if !ok {
		known = strings.Clone(name)
		if len(t.words) < maxNames {
			t.words[known] = known
		}
	}
	return known
}

// attrs are attributes, each with a blank before it; nil when one is not plain.
func (t *tokens) attrs(rest []byte) []xml.Attr {
	if len(t.spare)+4 > cap(t.spare) {
		t.spare = make([]xml.Attr, 0, spareAttrs)
	}
	first := len(t.spare)
	attrs := t.spare[first:]
	text := string(rest) // once: the values are parts of it
	for {
		trimmed := strings.TrimLeft(text, " \t\n")
		if len(trimmed) == 0 {
			if first+len(attrs) <= cap(t.spare) { // else they have room of their own
				t.spare = t.spare[:first+len(attrs)]
			}
			return slices.Clip(attrs)
		}
		size := nameSize(trimmed)
		if len(trimmed) == len(text) || size == 0 || len(trimmed) < size+3 || trimmed[size] != '=' {
			return nil
		}
		quote := trimmed[size+1]
		value := trimmed[size+2:]
		ends := strings.IndexByte(value, quote)
		if quote != '"' && quote != '\'' || ends < 0 || strings.IndexByte(value[:ends], '<') >= 0 {
			return nil
		}
		attrs = append(attrs, xml.Attr{Name: xml.Name{Local: t.word(trimmed[:size])}, Value: value[:ends]})
		text = value[ends+1:]
	}
}

// nameSize is how long the name is that a text begins with: of ASCII, and without a prefix;
// 0 for any other.
func nameSize[T string | []byte](text T) int {
	for i := range len(text) {
		c := text[i]
		switch {
		case c|0x20 >= 'a' && c|0x20 <= 'z', c == '_':
		case i > 0 && (c >= '0' && c <= '9' || c == '-' || c == '.'):
		case c == ':' || c >= utf8.RuneSelf:
			return 0
		default:
			return i
		}
	}
	return len(text)
}

// isPlain tells whether a text stands for itself and is allowed: no entities, carriage
// returns or brackets that may end a section, nothing that is no character.
func isPlain(text []byte) bool {
	wide := false
	for i, c := range text {
		switch {
		case c >= utf8.RuneSelf:
			wide = true
			if c == 0xef && i+1 < len(text) && text[i+1] == 0xbf { // U+FFFE and U+FFFF are there
				return false
			}
		case c == '&' || c == ']' || c < ' ' && c != '\n' && c != '\t':
			return false
		}
	}
	return !wide || utf8.Valid(text)
}
