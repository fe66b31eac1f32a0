package native

import (
	"errors"
	"io"
	"strings"
)

// Decoder reads lines one after the other, as they are: it asks whether a line
// has the form of the format, not whether the ontology allows what it says.
type Decoder struct {
	name  string
	src   *Source
	lines cutter
	block block
	next  int   // in block
	line  int64 // read
	err   error
}

// NewDecoder reads from r, packed or not; name is what errors call it.
func NewDecoder(name string, r io.Reader) *Decoder {
	src, err := Open(File{Name: name, Open: func() (io.ReadCloser, error) { return io.NopCloser(r), nil }})
	return &Decoder{name: name, src: src, err: err}
}

// Next returns the next line that is not blank. A *LineError is about that line
// only: call Next again. io.EOF: there are no more. After any other error there
// is nothing more to read.
func (d *Decoder) Next() (Line, error) {
	for {
		for d.next < len(d.block.lines) {
			i := d.next
			d.next++
			d.line++
			if text := d.block.lines[i]; d.block.long[i] || !blank(text) {
				return d.decode(text, d.block.long[i])
			}
		}
		if d.err != nil {
			return Line{}, d.err
		}
		d.fill()
	}
}

func (d *Decoder) fill() {
	err := d.lines.fill(d.src)
	if err != nil && !errors.Is(err, io.EOF) {
		err = d.src.Fault(err)
	}
	d.err = err
	d.block, d.next = d.lines.block(d.src.Done()), 0
}

func (d *Decoder) decode(text string, long bool) (Line, error) {
	if long {
		return Line{}, &LineError{File: d.name, Line: d.line, Fault: tooLong}
	}
	line, err := decode(text)
	if err == nil {
		return line, nil
	}
	fault := place(text, "", err)
	fault.File, fault.Line = d.name, d.line
	return Line{}, fault
}

// DecodeLine reads one line by itself; its end may be there or not. The error is about its
// form, and a *LineError.
func DecodeLine(name string, text string) (Line, error) {
	line, err := decode(strings.TrimSuffix(text, "\n"))
	if err == nil {
		return line, nil
	}
	fault := place(text, "", err)
	fault.File, fault.Line = name, 1
	return Line{}, fault
}
