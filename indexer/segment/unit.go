package segment

import (
	"strings"
	"unicode"
)

// unit is the least that is matched: one ideograph, or a run of letters, or a run
// of digits.
type unit struct {
	text       string // folded; neighbours of one word share their memory
	at         int32  // of text in the folded text
	start, end int32  // the bytes of the text it comes from
	ideograph  bool
	joined     bool // belongs to one written word with the unit before
}

type class int8

const (
	space class = iota // whatever separates
	connector
	letter
	digit
	ideograph
)

func classify(r rune) class {
	switch {
	case firstCommon <= r && r <= lastCommon:
		return ideograph
	case 'a' <= r && r <= 'z':
		return letter
	case '0' <= r && r <= '9':
		return digit
	case r < 0x80 || 0x3000 <= r && r <= 0x3004:
		return classifyMark(r)
	case r == 'ー' || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul):
		return ideograph
	case unicode.IsDigit(r):
		return digit
	case unicode.IsLetter(r):
		return letter
	}
	return space
}

func classifyMark(r rune) class {
	switch r {
	case '.', '/', '-', '_', '&', '+', '\'':
		return connector
	}
	return space
}

// cut is a folded text and its units, in order of place, none of them empty.
type cut struct {
	folded string
	units  []unit
}

func newCut(text string) cut {
	all := glyphs(text)
	var folded strings.Builder
	folded.Grow(len(text) + 8)
	for _, g := range all {
		folded.WriteRune(g.r)
	}
	c := cutter{folded: folded.String(), units: make([]unit, 0, len(all))}
	at := int32(0)
	for _, g := range all {
		c.add(g, at)
		at += int32(runeLen(g.r))
	}
	c.flush()
	return cut{c.folded, c.units}
}

func runeLen(r rune) int {
	switch {
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case r < 0x10000:
		return 3
	}
	return 4
}

// cutter gathers glyphs of one class into units.
type cutter struct {
	folded string
	units  []unit
	open   bool // run is a unit being gathered
	run    unit // of letters or digits
	class  class
	until  int32 // the end of run in folded
	before class // of the last glyph
}

func (c *cutter) add(g glyph, at int32) {
	now := classify(g.r)
	end := at + int32(runeLen(g.r))
	switch now {
	case ideograph:
		c.flush()
		c.units = append(c.units, unit{c.folded[at:end], at, g.start, g.end, true, c.before == ideograph})
	case letter, digit:
		if !c.open || c.class != now {
			c.flush()
			c.run, c.class, c.open = unit{at: at, start: g.start, joined: c.wordGoesOn()}, now, true
		}
		c.run.end, c.until = g.end, end
	case connector:
		c.flush()
		if !c.wordGoesOn() || c.before == connector {
			now = space // a connector joins what stands right at both its sides
		}
	default:
		c.flush()
	}
	c.before = now
}

// wordGoesOn tells whether a letter or digit coming now belongs to the last unit's word.
func (c *cutter) wordGoesOn() bool {
	return c.before == letter || c.before == digit || c.before == connector
}

func (c *cutter) flush() {
	if !c.open {
		return
	}
	c.run.text = c.folded[c.run.at:c.until]
	c.units = append(c.units, c.run)
	c.open = false
}

// pair is the text of the units i and i+1 when they are ideographs side by side.
func (c cut) pair(i int) (string, bool) {
	if i+1 >= len(c.units) {
		return "", false
	}
	a, b := c.units[i], c.units[i+1]
	if !a.ideograph || !b.ideograph || !b.joined {
		return "", false
	}
	return c.folded[a.at : int(b.at)+len(b.text)], true
}
