package table

import (
	"bufio"
	"bytes"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// window is how much of a text is looked at to tell its encoding.
const window = 64 << 10

const (
	markUTF8    = "\xef\xbb\xbf"
	markGB18030 = "\x84\x31\x95\x33"
	markUTF16LE = "\xff\xfe"
	markUTF16BE = "\xfe\xff"
)

// text reads a text as UTF-8, without a byte order mark. What is wrong in it stays
// wrong: bytes that are not UTF-8 as they are, others as U+FFFD.
type text struct {
	raw     *bufio.Reader
	rest    io.Reader // nil while the encoding is undecided
	foreign bool      // it is not UTF-8
	name    string    // of the encoding, once it is decided
}

// Decode reads a text as UTF-8, without a byte order mark, whatever of the encodings that
// Open tells apart it is in. Bytes that are no text stay wrong: not UTF-8, or U+FFFD.
func Decode(in io.Reader) io.Reader { return decoded(in) }

func decoded(in io.Reader) *text {
	t := &text{raw: bufio.NewReaderSize(in, window)}
	start, _ := t.raw.Peek(4) // an error comes again when it is read
	switch {
	case bytes.HasPrefix(start, []byte(markUTF16LE)), bytes.HasPrefix(start, []byte(markUTF16BE)):
		t.decode("UTF-16", unicode.UTF16(unicode.BigEndian, unicode.ExpectBOM))
	case bytes.HasPrefix(start, []byte(markGB18030)):
		_, _ = t.raw.Discard(len(markGB18030)) // just seen
		t.decode("GB 18030", simplifiedchinese.GB18030)
	case bytes.HasPrefix(start, []byte(markUTF8)):
		// It decides nothing: some programs put one before GB 18030.
		_, _ = t.raw.Discard(len(markUTF8)) // just seen
	default:
		if order, ok := unmarked16(t.raw); ok {
			t.decode("UTF-16", unicode.UTF16(order, unicode.IgnoreBOM))
		}
	}
	return t
}

// unmarked16 tells whether a text without a byte order mark is UTF-16, as programs write it
// now and then: half of each letter, digit and separator is 0, the same half of all, and the
// other is ASCII. Few characters (一, a wide blank) have a 0 as their other half. A text of
// bytes with a 0 by mistake has far fewer.
func unmarked16(in *bufio.Reader) (unicode.Endianness, bool) {
	start, _ := in.Peek(sampled16) // an error comes again when it is read
	if len(start) < sampled16 && len(start)%2 > 0 {
		return unicode.BigEndian, false
	}
	var upper [2]int // how often the byte on this side is 0, and the other ASCII
	for i := 0; i+1 < len(start); i += 2 {
		for side := range 2 {
			if start[i+side] == 0 && isASCIIText(start[i+1-side]) {
				upper[side]++
			}
		}
	}
	few := max(3, len(start)/2/20)
	switch {
	case upper[0] > few && upper[0] > 4*upper[1]:
		return unicode.BigEndian, true
	case upper[1] > few && upper[1] > 4*upper[0]:
		return unicode.LittleEndian, true
	}
	return unicode.BigEndian, false
}

func isASCIIText(b byte) bool {
	return b >= ' ' && b <= '~' || b == '\t' || b == '\r' || b == '\n'
}

// sampled16 is how many bytes tell UTF-16.
const sampled16 = 4096

// isWorkbook tells whether it begins as XLSX and ODS do, which are ZIP, or as XLS.
func (t *text) isWorkbook() bool {
	start, _ := t.raw.Peek(4) // an error comes again when it is read
	return string(start) == "PK\x03\x04" || string(start) == "\xd0\xcf\x11\xe0"
}

func (t *text) decode(name string, from encoding.Encoding) {
	t.foreign, t.name = true, name
	t.rest = from.NewDecoder().Reader(t.raw)
}

// Read passes ASCII on, which reads alike in UTF-8 and in GB 18030; what follows the
// first other byte decides between the two.
func (t *text) Read(p []byte) (int, error) {
	if t.rest != nil {
		return t.rest.Read(p)
	}
	if _, err := t.raw.Peek(1); err != nil {
		return 0, err
	}
	ready, _ := t.raw.Peek(t.raw.Buffered())
	ascii := 0
	for ascii < len(ready) && ready[ascii] < utf8.RuneSelf {
		ascii++
	}
	if ascii > 0 {
		n := copy(p, ready[:ascii])
		_, err := t.raw.Discard(n)
		return n, err
	}
	if sample, _ := t.raw.Peek(window); isGB18030(sample) {
		t.decode("GB 18030", simplifiedchinese.GB18030)
	} else {
		t.rest, t.name = t.raw, "UTF-8"
	}
	return t.rest.Read(p)
}

// isGB18030 tells whether text that begins with a byte above ASCII is GB 18030. A few
// broken characters do not make UTF-8 another encoding: Chinese in GB 18030 is hardly
// ever UTF-8 by chance.
func isGB18030(text []byte) bool {
	good, bad := 0, 0
	for len(text) > 0 && (utf8.FullRune(text) || len(text) > utf8.UTFMax) {
		r, size := utf8.DecodeRune(text)
		switch {
		case r == utf8.RuneError && size == 1:
			bad++
		case size > 1:
			good++
		}
		text = text[size:]
	}
	return bad > good
}
