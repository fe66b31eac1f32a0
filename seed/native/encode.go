package native

import (
	"io"
	"strings"
	"unicode/utf8"

	"ronghe/graphmodel"
)

// Encoder writes lines in one stable form: fields in the order of
// graphmodel.Node and graphmodel.Edge, those without a value left out, properties
// sorted, no escapes but those JSON demands. Equal content is equal text.
type Encoder struct {
	w   io.Writer
	buf []byte
}

// NewEncoder returns an Encoder that writes each line to w at once; give it a
// bufio.Writer.
func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w} }

// Node writes one line. It does not ask whether n is valid.
func (e *Encoder) Node(n graphmodel.Node) error {
	e.buf = append(appendNode(e.buf[:0], n), '\n')
	_, err := e.w.Write(e.buf)
	return err
}

// Edge writes one line, with the ID made by WithID when it has none. It does not
// ask whether edge is valid.
func (e *Encoder) Edge(edge graphmodel.Edge) error {
	e.buf = append(appendEdge(e.buf[:0], edge.WithID()), '\n')
	_, err := e.w.Write(e.buf)
	return err
}

// Line writes the node or the edge of line.
func (e *Encoder) Line(line Line) error {
	if line.Node != nil {
		return e.Node(*line.Node)
	}
	return e.Edge(*line.Edge)
}

func appendNode(b []byte, n graphmodel.Node) []byte {
	b = append(b, `{"node":{"id":`...)
	b = appendText(b, string(n.ID))
	b = append(b, `,"kind":`...)
	b = appendText(b, string(n.Kind))
	b = append(b, `,"title":`...)
	b = appendText(b, n.Title)
	if len(n.Aliases) > 0 {
		b = append(b, `,"aliases":[`...)
		for i, a := range n.Aliases {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendText(b, a)
		}
		b = append(b, ']')
	}
	b = appendProps(b, n.Props)
	b = appendField(b, "source", string(n.Source))
	return append(b, "}}"...)
}

func appendEdge(b []byte, e graphmodel.Edge) []byte {
	b = append(b, `{"edge":{"id":`...)
	b = appendText(b, string(e.ID))
	b = append(b, `,"kind":`...)
	b = appendText(b, string(e.Kind))
	b = append(b, `,"from":`...)
	b = appendText(b, string(e.From))
	b = append(b, `,"to":`...)
	b = appendText(b, string(e.To))
	b = appendField(b, "since", string(e.Since))
	b = appendField(b, "in_use_by", string(e.InUseBy))
	b = appendField(b, "until", string(e.Until))
	b = appendProps(b, e.Props)
	b = appendField(b, "source", string(e.Source))
	b = appendField(b, "quote", e.Quote)
	b = appendField(b, "confidence", string(e.Confidence))
	return append(b, "}}"...)
}

func appendField(b []byte, name, value string) []byte {
	if value == "" {
		return b
	}
	b = append(b, ',', '"')
	b = append(b, name...)
	b = append(b, '"', ':')
	return appendText(b, value)
}

func appendProps(b []byte, props graphmodel.Props) []byte {
	if len(props) == 0 {
		return b
	}
	b = append(b, `,"props":`...)
	return append(b, props.Canonical()...)
}

// appendText appends s as a JSON string. What is not UTF-8 becomes U+FFFD.
func appendText(b []byte, s string) []byte {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, string(utf8.RuneError))
	}
	b = append(b, '"')
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c == '\n':
			b = append(b, '\\', 'n')
		case c == '\r':
			b = append(b, '\\', 'r')
		case c == '\t':
			b = append(b, '\\', 't')
		case c < ' ':
			b = append(b, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
		default:
			b = append(b, c)
		}
	}
	return append(b, '"')
}

const hexDigits = "0123456789abcdef"
