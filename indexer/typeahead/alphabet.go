package typeahead

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"ronghe/indexer/pinyin"
	"ronghe/indexer/segment"
)

// code is a unit of a name: its place in the alphabet, counted from 1.
type code = uint16

const (
	end     code = 0     // behind the last unit of a name
	unknown code = 65535 // units beyond the first 65,534, which are not found
)

// alphabet has the units of all names, those with a reading in order of reading.
type alphabet struct {
	codes map[rune]code
	said  []said // in order; a unit with several readings is there several times
}

// said is a reading and the codes, from and up to but not with, of the units so read.
type said struct {
	reading  string
	from, to code
}

func newAlphabet(units map[rune]bool) *alphabet {
	type letter struct {
		r        rune
		readings []string
	}
	letters := make([]letter, 0, len(units))
	for r := range units {
		letters = append(letters, letter{r, pinyin.Readings(r)})
	}
	slices.SortFunc(letters, func(a, b letter) int {
		return cmp.Or(slices.Compare(a.readings, b.readings), cmp.Compare(a.r, b.r))
	})
	a := &alphabet{codes: make(map[rune]code, len(letters))}
	for i, l := range letters[:min(len(letters), int(unknown)-1)] {
		c := code(i + 1)
		a.codes[l.r] = c
		for _, reading := range l.readings {
			a.say(reading, c)
		}
	}
	slices.SortFunc(a.said, func(x, y said) int {
		return cmp.Or(strings.Compare(x.reading, y.reading), cmp.Compare(x.from, y.from))
	})
	return a
}

// say adds a reading of c, to that of the code before when it is the same.
func (a *alphabet) say(reading string, c code) {
	if n := len(a.said); n > 0 && a.said[n-1].reading == reading && a.said[n-1].to == c {
		a.said[n-1].to++
		return
	}
	a.said = append(a.said, said{reading, c, c + 1})
}

// beginning are the readings that begin with the letters.
func (a *alphabet) beginning(letters string) []said {
	first, _ := slices.BinarySearchFunc(a.said, letters, func(s said, l string) int { return strings.Compare(s.reading, l) })
	n := first
	for n < len(a.said) && strings.HasPrefix(a.said[n].reading, letters) {
		n++
	}
	return a.said[first:n]
}

// Beginning is the first n Units of a name as they are written, with what stands
// between them; all of the name when it has no more.
func Beginning(name string, n int) string {
	for i, r := range name {
		if len(Units(string(r))) == 0 {
			continue
		}
		if n == 0 {
			return strings.TrimRightFunc(name[:i], func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
		}
		n--
	}
	return name
}

// Units are the letters, digits and characters of text, folded: all of a name that
// makes a difference here. ü is v, as it is typed.
func Units(text string) []rune {
	units := make([]rune, 0, len(text)/2)
	for _, r := range segment.Fold(text) {
		switch {
		case r == 'ü':
			units = append(units, 'v')
		case unicode.IsLetter(r) || unicode.IsNumber(r):
			units = append(units, r)
		}
	}
	return units
}
