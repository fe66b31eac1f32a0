package ooxml

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"sync/atomic"
	"unicode/utf8"

	"ronghe/graphmodel"
)

// What a part may be. A sheet of 1,048,576 rows and 20 columns has about 800 MB, packed 10
// to 20 times.
const (
	MaxPart  = 2 << 30 // bytes unpacked
	MaxTotal = 4 << 30 // of all parts that are read, together
	MaxRatio = 200     // unpacked to packed, beyond freely
	freely   = 16 << 20
	maxDepth = 256
	maxPiece = 4 << 20 // bytes of one tag or text
)

// Part is a part of an archive being read as XML.
type Part struct {
	file, name string
	in         io.ReadCloser
	bound      *bounded
	xml        *tokens
	depth      int
}

// Part opens a part. ErrInvalid: there is none of the name.
func (a *Archive) Part(name string) (*Part, error) {
	in, bound, err := a.unpack(name)
	if err != nil {
		return nil, err
	}
	p := &Part{file: a.name, name: name, in: in, bound: bound}
	p.xml = newTokens(bound)
	return p, nil
}

// Raw opens a part as bytes, within the same limits but for that of a piece. The caller
// closes it. ErrInvalid: there is none of the name.
func (a *Archive) Raw(name string) (io.ReadCloser, error) {
	in, bound, err := a.unpack(name)
	if err != nil {
		return nil, err
	}
	bound.piece = MaxPart
	bound.start()
	return raw{bound, in, a.name, name}, nil
}

type raw struct {
	*bounded
	io.Closer
	file, name string
}

func (r raw) Read(p []byte) (int, error) {
	n, err := r.bounded.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		err = faultOf(r.file, r.name, err)
	}
	return n, err
}

func (a *Archive) unpack(name string) (io.ReadCloser, *bounded, error) {
	f := a.parts[keyOf(name)]
	if f == nil {
		return nil, nil, graphmodel.Invalid(a.name, name, "压缩包里没有这个部件，文件不完整", "the archive has no such part: the file is incomplete")
	}
	in, err := f.Open()
	if err != nil {
		return nil, nil, faultOf(a.name, name, err)
	}
	packed := min(int64(f.CompressedSize64), a.size)
	bound := &bounded{in: in, total: &a.read, most: min(MaxPart, max(freely, MaxRatio*packed)), piece: maxPiece}
	bound.start()
	return in, bound, nil
}

// Close ends the reading.
func (p *Part) Close() { _ = p.in.Close() } // it was only read

// Next is the next tag or text, as encoding/xml gives it raw: names have their prefixes
// apart, and a text is valid until the next call. Comments and instructions are left out.
// io.EOF: the part ends. ErrInvalid: it is broken, or beyond the limits.
func (p *Part) Next() (xml.Token, error) {
	for {
		p.bound.start()
		token, err := p.xml.next()
		switch {
		case errors.Is(err, io.EOF) && p.depth > 0:
			return nil, p.Invalid("没有写完就结束了", "it ends in the middle")
		case errors.Is(err, io.EOF):
			return nil, io.EOF
		case err != nil:
			return nil, faultOf(p.file, p.place(), err)
		}
		switch token.(type) {
		case xml.StartElement:
			if p.depth++; p.depth > maxDepth {
				return nil, p.Invalid(fmt.Sprintf("元素嵌套超过 %d 层", maxDepth), fmt.Sprintf("elements nest deeper than %d", maxDepth))
			}
			return token, nil
		case xml.EndElement:
			p.depth--
			return token, nil
		case xml.CharData:
			return token, nil
		case xml.Directive:
			return nil, p.Invalid("含有 DOCTYPE（可定义膨胀的实体），文件可能有害，未读",
				"it has a DOCTYPE, which can define entities that multiply; the file may be made to do harm, and is not read")
		}
	}
}

// Start is the next start tag of a name, whatever its prefix. io.EOF: there is none.
func (p *Part) Start(name string) (xml.StartElement, error) {
	for {
		token, err := p.Next()
		if err != nil {
			return xml.StartElement{}, err
		}
		if start, ok := token.(xml.StartElement); ok && start.Name.Local == name {
			return start, nil
		}
	}
}

// Skip reads to the end of the element whose start was just read.
func (p *Part) Skip() error {
	for depth := p.depth; p.depth >= depth; {
		if _, err := p.Next(); err != nil {
			return unexpected(p, err)
		}
	}
	return nil
}

// Text is the text within the element whose start was just read, to its end, that of
// elements within it too; of at most most bytes.
func (p *Part) Text(most int) (string, error) {
	var text []byte
	for depth := p.depth; p.depth >= depth; {
		token, err := p.Next()
		if err != nil {
			return "", unexpected(p, err)
		}
		if data, ok := token.(xml.CharData); ok {
			if len(text)+len(data) > most {
				return "", p.Invalid("一段文字太长", "one text in it is too long")
			}
			text = append(text, data...)
		}
	}
	return string(text), nil
}

// unexpected is err, where the end of the part is an error as well.
func unexpected(p *Part, err error) error {
	if errors.Is(err, io.EOF) {
		return p.Invalid("没有写完就结束了", "it ends in the middle")
	}
	return err
}

// Invalid is ErrInvalid about the place in the part that was read last.
func (p *Part) Invalid(zh, en string) error {
	return graphmodel.Invalid(p.file, p.place(), zh, en)
}

func (p *Part) place() string {
	return fmt.Sprintf("%s, line %d", p.name, p.xml.line())
}

// Attr is the attribute of a name, whatever its prefix; "" when there is none.
func Attr(start xml.StartElement, name string) string {
	for i := range start.Attr {
		if start.Attr[i].Name.Local == name {
			return start.Attr[i].Value
		}
	}
	return ""
}

var (
	errBomb  = errors.New("unpacks to too much")
	errPiece = errors.New("piece too long")
)

// faultOf puts an error of reading into words.
func faultOf(file, place string, err error) error {
	var syntax *xml.SyntaxError
	switch {
	case errors.Is(err, errBomb):
		return graphmodel.Invalid(file, place, "解压后过大（压缩炸弹？），已停止", "unpacks to more than any document does (a ZIP bomb?); reading has stopped")
	case errors.Is(err, errPiece):
		return graphmodel.Invalid(file, place, "一段内容超过 4 MiB", "one piece of it is longer than 4 MiB")
	case errors.Is(err, zip.ErrAlgorithm):
		return graphmodel.Invalid(file, place, "压缩方法不支持；请重新另存", "is packed in a way that is not supported: save it again")
	case errors.As(err, &syntax) && utf8.ValidString(syntax.Msg):
		return graphmodel.Invalid(file, place, "不是完好的 XML，文件损坏："+syntax.Msg, "is no well-formed XML, the file is broken: "+syntax.Msg)
	}
	return fmt.Errorf("%w: %w", graphmodel.Invalid(file, place, "无法读到底，文件损坏", "cannot be read to its end; the file is broken"), err)
}

// bounded ends a part that unpacks to too much, and a piece of it that goes on for too long.
type bounded struct {
	in    io.Reader
	total *atomic.Int64 // of the archive
	most  int64
	piece int64
	read  int64
	left  int64 // of the piece
}

// start begins a piece. What was read ahead counts for the one before, which is never more
// than a buffer.
func (b *bounded) start() { b.left = b.piece }

func (b *bounded) Read(p []byte) (int, error) {
	switch {
	case b.read >= b.most:
		var one [1]byte // exactly as much as allowed is allowed
		if n, err := b.in.Read(one[:]); n == 0 && err != nil {
			return 0, err
		}
		return 0, errBomb
	case b.total.Load() > MaxTotal:
		return 0, errBomb
	case b.left < 0:
		return 0, errPiece
	}
	n, err := b.in.Read(p[:min(int64(len(p)), b.most-b.read)])
	b.read += int64(n)
	b.total.Add(int64(n))
	b.left -= int64(n)
	return n, err
}
