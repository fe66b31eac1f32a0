package msdoc

import (
	"encoding/binary"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
)

// Characters that stand for something else (MS-DOC 2.4.1).
const (
	cellMark     = 0x07
	lineBreak    = 0x0B
	pageBreak    = 0x0C
	paragraphEnd = 0x0D
	fieldBegin   = 0x13
	fieldResult  = 0x14
	fieldEnd     = 0x15
	noBreakDash  = 0x1E
)

// reading is the text that is being put together.
type reading struct {
	*document
	units  []uint16
	fields []bool // the fields that are open: whether their result is being read
	coded  int    // how many of them are not so far
	run    run    // of the character read last
	gone   bool   // what it holds is marked as deleted
}

// read goes through the pieces in their order.
func (d *document) read() (*Document, error) {
	r := reading{document: d}
	for _, p := range d.pieces {
		size := 2
		if p.narrow {
			size = 1
		}
		if p.at+p.length*size > len(d.main) {
			return nil, d.broken()
		}
		for i := range p.length {
			at := p.at + i*size
			if p.narrow {
				r.take(uint16(charmap.Windows1252.DecodeByte(d.main[at])), uint32(at))
			} else {
				r.take(binary.LittleEndian.Uint16(d.main[at:]), uint32(at))
			}
		}
	}
	r.end(run{}, 0)
	return &d.out, nil
}

// take takes in the character at a place of the file.
func (r *reading) take(unit uint16, at uint32) {
	switch unit {
	case paragraphEnd, cellMark, pageBreak:
		if unit != pageBreak || len(r.units) > 0 {
			r.end(r.paragraphs.at(at), unit)
		}
		return
	case fieldBegin, fieldResult, fieldEnd:
		r.field(unit)
		return
	}
	if r.shown(at) {
		r.add(unit)
	}
}

// field begins a field, which is a code and mostly a result, or goes on in it, or ends it.
func (r *reading) field(mark uint16) {
	if mark == fieldBegin {
		r.fields, r.coded = append(r.fields, false), r.coded+1
		return
	}
	last := len(r.fields) - 1
	if last < 0 {
		return
	}
	if !r.fields[last] {
		r.fields[last], r.coded = true, r.coded-1
	}
	if mark == fieldEnd {
		r.fields = r.fields[:last]
	}
}

// shown tells whether the character at a place is of the text: not of the code of a field,
// and not deleted.
func (r *reading) shown(at uint32) bool {
	if r.coded > 0 {
		return false
	}
	if at < r.run.from || at >= r.run.to {
		r.run = r.characters.at(at)
		r.gone = r.run.has(sprmDeleted)
		r.out.Deleted = r.out.Deleted || r.gone
		r.out.Hidden = r.out.Hidden || r.run.has(sprmHidden)
	}
	return !r.gone
}

func (r *reading) add(unit uint16) {
	switch {
	case unit == lineBreak:
		unit = '\n'
	case unit == noBreakDash:
		unit = '-'
	case unit < ' ' && unit != '\t': // pictures, notes, hyphens that do not show
		return
	}
	r.units = append(r.units, unit)
}

// end ends a paragraph, of which a run tells what it is, by the character that ended it.
func (r *reading) end(of run, by uint16) {
	p := Paragraph{Text: string(utf16.Decode(r.units)), InTable: of.has(sprmInTable), RowEnd: of.has(sprmRowEnd)}
	p.CellEnd = by == cellMark && !p.RowEnd
	number, listed := of.value(sprmListed)
	p.Listed = listed && number != 0
	const headings = 9 // the styles of their numbers; and the outline from 0
	if outline, said := of.value(sprmOutline); said && outline < headings {
		p.Level = outline + 1
	} else if !said && of.style >= 1 && of.style <= headings {
		p.Level = int(of.style)
	}
	r.units = r.units[:0]
	if p.Text != "" || p.CellEnd || p.RowEnd {
		r.out.Paragraphs = append(r.out.Paragraphs, p)
	}
}
