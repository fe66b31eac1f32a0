package recognise

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/width"

	"ronghe/seed/doctext"
)

// In is what is recognised in a document: first what it is (title, number, date, issuers;
// the likeliest first), then its sections, then what it cites, in the order of the text. At
// most 5000 findings; none when nothing is.
func In(d *doctext.Document) []Finding {
	r := &recogniser{doc: d}
	for i := range d.Blocks {
		r.lines = append(r.lines, lineOf(&d.Blocks[i]))
	}
	r.findEnds()
	r.labelled()
	r.titles()
	r.numbers()
	r.dates()
	r.issuers()
	for i := range r.lines {
		r.section(&r.lines[i])
		r.cited(&r.lines[i])
	}
	r.likeEachOther()
	return r.found.sorted()
}

// recogniser is one document being looked at.
type recogniser struct {
	doc   *doctext.Document
	lines []line
	found findings

	head      int // lines before this one may hold number and title
	signed    int // the line of the date under the text; -1 for none
	titleLine int // the last line of the title; -1 for none
	title     string
}

// line is a block with its text folded: ASCII for full width, rune for rune.
type line struct {
	*doctext.Block
	text string // folded
	bare string // folded and without blanks
}

func lineOf(b *doctext.Block) line {
	text := fold(b.Text)
	return line{Block: b, text: text, bare: strings.Join(strings.Fields(text), "")}
}

// fold writes signs, letters and digits of full width as ASCII, and leaves the rest, so that
// a rune stays a rune.
func fold(text string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '\u3000':
			return ' '
		case '\u2215', '\u2044':
			return '/'
		}
		if r >= '\uff01' && r <= '\uff5e' {
			if folded := width.LookupRune(r).Folded(); folded != 0 {
				return folded
			}
		}
		return r
	}, text)
}

// offsets turns places in a line from bytes to runes; they must not go backwards much, for
// it counts from the last one on.
type offsets struct {
	text         string
	byteAt, rune int
}

func (o *offsets) runeAt(at int) int {
	if at < o.byteAt {
		o.byteAt, o.rune = 0, 0
	}
	o.rune += utf8.RuneCountInString(o.text[o.byteAt:at])
	o.byteAt = at
	return o.rune
}

// place is where bytes from at to end of a line are in the document.
func (l *line) place(o *offsets, at, end int) Place {
	first := l.At + o.runeAt(at)
	return Place{At: first, End: l.At + o.runeAt(end), Page: l.Page, Block: l.Number}
}

// whole is the place of the line.
func (l *line) whole() Place {
	return Place{At: l.At, End: l.End, Page: l.Page, Block: l.Number}
}

// original is the text at a place of the line, as it stands there.
func (l *line) original(p Place) string {
	runes := []rune(l.Text)
	return string(runes[p.At-l.At : p.End-l.At])
}

func runes(s string) int { return utf8.RuneCountInString(s) }

// headWithin is how many lines at the start may hold the number and the title.
const headWithin = 15

// findEnds finds where the head ends, with the first long paragraph, and where the document
// is signed: the line of a date below names, or else the last line that is a date and no more.
func (r *recogniser) findEnds() {
	r.signed, r.titleLine = -1, -1
	const long = 120 // runes
	for r.head < min(len(r.lines), headWithin) && runes(r.lines[r.head].bare) < long {
		r.head++
	}
	first := r.head
	if len(r.lines) <= headWithin {
		first = 1
	}
	for i := len(r.lines) - 1; i >= 1; i-- {
		names, isDate := r.lines[i].signature()
		if isDate && (len(names) > 0 || len(namesIn(&r.lines[i-1])) > 0) && (i >= first || r.hasSentence(i)) {
			r.signed = i
			return
		}
		if isDate && r.signed < 0 && i >= first {
			r.signed = i
		}
	}
}

// hasSentence tells whether text stands above a line: a short notice is signed soon, and what it
// brings follows.
func (r *recogniser) hasSentence(end int) bool {
	return slices.ContainsFunc(r.lines[:end], func(l line) bool { return strings.HasSuffix(l.bare, "。") })
}

// signature is the names before a date that a line ends with; isDate is false when it does
// not, or holds anything else.
func (l *line) signature() (names []named, isDate bool) {
	if _, alone := dateAlone(l.bare); alone {
		return nil, true
	}
	found := datesIn(l.text)
	const longest = 80 // runes
	if len(found) != 1 || found[0].end != len(strings.TrimRight(l.text, " )")) || runes(l.text) > longest {
		return nil, false
	}
	before := line{Block: l.Block, text: l.text[:found[0].at]}
	before.bare = strings.Join(strings.Fields(before.text), "")
	names = namesIn(&before)
	return names, len(names) > 0
}
