// Package pinyin says how Chinese characters are read, in letters without tones:
// what people type who search by sound.
//
// A character has its first reading of the go-pinyin dictionary, but for those of
// polyphones.go, which are read in more than one usual way. The dictionary's
// further readings are left out: most are found in old texts or dialects only, and
// each would find names nobody meant (能 as tai, 化 as huo).
package pinyin

import (
	"sync"
	"unicode"

	dictionary "github.com/mozillazg/go-pinyin"
)

// Readings are the usual readings of a character, the first the most usual; none
// when it is not a Chinese character or not known how it is read. ü is written v.
// The result must not be changed.
func Readings(r rune) []string {
	if !unicode.Is(unicode.Han, r) {
		return nil
	}
	if several, ok := polyphones()[r]; ok {
		return several
	}
	if known, ok := readings.Load(r); ok {
		return known.([]string)
	}
	found := dictionary.SinglePinyin(r, firstReading)
	readings.Store(r, found)
	return found
}

var (
	firstReading = dictionary.NewArgs()
	readings     sync.Map // rune → []string: the dictionary takes a regular expression a character
)

// Fuzzy writes letters so that syllables which many speakers do not tell apart are
// the same: zh and z, ch and c, sh and s, ng and n at the end of a syllable, and l
// and n. It needs no syllables to be found first, so anything typed has its Fuzzy.
func Fuzzy(letters string) string {
	out := make([]byte, 0, len(letters))
	for i := 0; i < len(letters); i++ {
		switch c := letters[i]; {
		case c == 'h' && i > 0 && (letters[i-1] == 'z' || letters[i-1] == 'c' || letters[i-1] == 's'):
		case c == 'g' && i > 0 && letters[i-1] == 'n':
		case c == 'l':
			out = append(out, 'n')
		default:
			out = append(out, c)
		}
	}
	return string(out)
}
