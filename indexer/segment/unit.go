package segment

import "unicode"

// unit is the least that is matched: one ideograph, or a run of letters, or a run
// of digits.
type unit struct {
	text       string // folded
	start, end int    // the bytes of the text it comes from
	ideograph  bool
	joined     bool // belongs to one written word with the unit before
}

type class int

const (
	space class = iota // whatever separates
	connector
	letter
	digit
	ideograph
)

func classify(r rune) class {
	switch {
	case 'a' <= r && r <= 'z':
		return letter
	case '0' <= r && r <= '9':
		return digit
	case r == 'ー' || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul):
		return ideograph
	case unicode.IsDigit(r):
		return digit
	case unicode.IsLetter(r):
		return letter
	}
	switch r {
	case '.', '/', '-', '_', '&', '+', '\'':
		return connector
	}
	return space
}

// units cuts text. Its result is in order of place, and no unit is empty.
func units(text string) []unit {
	c := cutter{units: make([]unit, 0, len(text)/3+1)}
	eachRune(text, c.add)
	c.flush()
	return c.units
}

// cutter gathers runes of one class into units.
type cutter struct {
	units      []unit
	run        []rune // of letters or digits, not yet a unit
	start, end int    // of run
	class      class  // of run
	before     class  // of the last rune
	joined     bool   // run goes on with the unit before it
}

func (c *cutter) add(r rune, start, end int) {
	now := classify(r)
	switch now {
	case ideograph:
		c.flush()
		c.units = append(c.units, unit{string(r), start, end, true, c.before == ideograph})
	case letter, digit:
		if c.class != now || len(c.run) == 0 {
			c.flush()
			c.start, c.class, c.joined = start, now, c.wordGoesOn()
		}
		c.run = append(c.run, r)
		c.end = end
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
	if len(c.run) == 0 {
		return
	}
	c.units = append(c.units, unit{string(c.run), c.start, c.end, false, c.joined})
	c.run = c.run[:0]
}
