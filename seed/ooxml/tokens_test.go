package ooxml

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

// written is a token as text, for comparing.
func written(token xml.Token) string {
	switch token := token.(type) {
	case xml.StartElement:
		return fmt.Sprintf("<%v %q>", token.Name, token.Attr)
	case xml.EndElement:
		return fmt.Sprintf("</%v>", token.Name)
	case xml.CharData:
		return fmt.Sprintf("%q", string(token))
	}
	return fmt.Sprintf("%T %v", token, token)
}

// sameTokens fails where tokens and encoding/xml read a text otherwise.
func sameTokens(t *testing.T, text string, read func(io.Reader) io.Reader) {
	t.Helper()
	got, want := newTokens(read(strings.NewReader(text))), xml.NewDecoder(strings.NewReader(text))
	for i := 0; ; i++ {
		a, errA := got.next()
		b, errB := want.RawToken()
		if withoutLine(errA) != withoutLine(errB) {
			t.Fatalf("%.200q: token %d: got error %v, want %v", text, i, errA, errB)
		}
		if errB != nil {
			return
		}
		if written(a) != written(b) {
			t.Fatalf("%.200q: token %d: got %s, want %s", text, i, written(a), written(b))
		}
		if line, _ := want.InputPos(); got.line() != line {
			t.Fatalf("%.200q: token %d: got line %d, want %d", text, i, got.line(), line)
		}
	}
}

// withoutLine is an error without its line, of which encoding/xml knows only what it saw itself.
func withoutLine(err error) string {
	var syntax *xml.SyntaxError
	if errors.As(err, &syntax) {
		return syntax.Msg
	}
	return fmt.Sprint(err)
}

var texts = []string{
	"", "text", "<a/>", "<a></a>", "<a>甲</a>", "\ufeff<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<a>\r\n<b/>\n</a>\n",
	`<row r="1" spans='1:2'><c r="A1" t="s"><v>0</v></c><c r="B1"/></row>`, `<x:row x:r="1"><x:c/></x:row><a/><b>c</b>`,
	`<a b="&lt;&amp;甲">&#x4e2d;&gt;</a>`, `<a b="x>y">z</a>`, `<a b="x<y">z</a>`, `<a b=x>`, `<a b>`, `<a b="1"c="2"/>`, `<a  b = "1" />`,
	"<a\nb='1'\tc=\"\"\n>x]]>y</a>", "<a>x]y</a>", "<a>\x01</a>", "<a>\xff</a>", "<a>\uffff</a>", "<a>\ufffd，ａ</a>", "<a><![CDATA[<x>]]></a>",
	"<a><!-- > --><b/></a>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<a", "<a>x", "</a>", "</>", "< a>", "<>", "<1/>", "<-a/>", "<a:b:c/>", "<:a/>", "<é/>",
	"<a/ >", "<a b='1'/ >", "</a b='1'>", "</a >", "<a/><?xml version='1.0' encoding='gbk'?>", "<a>" + strings.Repeat("长", 30_000) + "</a><b/>",
	`<a b="` + strings.Repeat("长", 30_000) + `"/><b/>`, "<a//>", "<a b='1'//>", "<a b='", "<a b=\"1\" b='2'>", "<a b='\"'>",
}

// TestTokens: whatever is read comes out as from encoding/xml, in whatever pieces it comes in.
func TestTokens(t *testing.T) {
	for _, text := range texts {
		sameTokens(t, text, func(r io.Reader) io.Reader { return r })
		sameTokens(t, text, iotest.OneByteReader)
		sameTokens(t, text, iotest.DataErrReader)
	}
}

func FuzzTokens(f *testing.F) {
	for _, text := range texts {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { sameTokens(t, text, iotest.HalfReader) })
}

// TestAttrsAreKept: who keeps a tag has its attributes, however many follow, and however many it has.
func TestAttrsAreKept(t *testing.T) {
	var text strings.Builder
	for i := range 2 * spareAttrs {
		fmt.Fprintf(&text, `<c`)
		for j := range i % 40 {
			fmt.Fprintf(&text, ` a%d="%d"`, j, i)
		}
		text.WriteString("/>")
	}
	in := newTokens(strings.NewReader(text.String()))
	var kept []xml.StartElement
	for {
		token, err := in.next()
		if err != nil {
			break
		}
		if start, ok := token.(xml.StartElement); ok {
			kept = append(kept, start)
		}
	}
	for i, start := range kept {
		if len(start.Attr) != i%40 {
			t.Fatalf("tag %d: got %d attributes, want %d", i, len(start.Attr), i%40)
		}
		for _, a := range start.Attr {
			if a.Value != fmt.Sprint(i) {
				t.Fatalf("tag %d: got %v", i, a)
			}
		}
	}
	if len(kept) != 2*spareAttrs {
		t.Errorf("got %d tags", len(kept))
	}
}
