package biff

import (
	"encoding/binary"
	"math"
	"unicode/utf16"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// fields reads what a record holds, from front to back. Once it wants more than there is it
// is short, and everything it reads is zero.
type fields struct {
	parts [][]byte
	left  int // bytes in them
	short bool
}

func fieldsOf(parts [][]byte) fields {
	f := fields{parts: parts}
	for _, part := range parts {
		f.left += len(part)
	}
	return f
}

// take is the next n bytes, which may lie in several parts. Only read them.
func (f *fields) take(n int) []byte {
	if f.short = f.short || n > f.left; f.short {
		return make([]byte, min(n, 8))
	}
	f.left -= n
	if f.nextPart(); n == 0 {
		return nil
	}
	if len(f.parts[0]) >= n {
		taken := f.parts[0][:n]
		f.parts[0] = f.parts[0][n:]
		return taken
	}
	taken := make([]byte, 0, n)
	for len(taken) < n {
		f.nextPart()
		some := min(n-len(taken), len(f.parts[0]))
		taken = append(taken, f.parts[0][:some]...)
		f.parts[0] = f.parts[0][some:]
	}
	return taken
}

// nextPart leaves the parts that are read.
func (f *fields) nextPart() {
	for len(f.parts) > 0 && len(f.parts[0]) == 0 {
		f.parts = f.parts[1:]
	}
}

func (f *fields) byte() byte      { return f.take(1)[0] }
func (f *fields) uint16() uint16  { return binary.LittleEndian.Uint16(f.take(2)) }
func (f *fields) uint32() uint32  { return binary.LittleEndian.Uint32(f.take(4)) }
func (f *fields) float() float64  { return math.Float64frombits(binary.LittleEndian.Uint64(f.take(8))) }
func (f *fields) skip(n int)      { f.take(n) }
func (f *fields) small() float64  { return smallNumber(f.uint32()) }
func (f *fields) place() position { return position{f.uint16(), f.uint16(), f.uint16()} }

// position is where a cell is, from 0, and its style.
type position struct{ row, column, style uint16 }

// smallNumber is a number as packed into four bytes (RkNumber, MS-XLS 2.5.218).
func smallNumber(raw uint32) float64 {
	var value float64
	if raw&2 != 0 {
		value = float64(int32(raw) >> 2)
	} else {
		value = math.Float64frombits(uint64(raw&^3) << 32)
	}
	if raw&1 != 0 {
		value /= 100
	}
	return value
}

// The bits that tell what a text of Excel 97 comes with (MS-XLS 2.5.293).
const (
	wideText = 1 << 0
	extended = 1 << 2
	richText = 1 << 3
)

// text is a text of so many characters, as Excel 97 wrote them.
func (f *fields) text(length int) string {
	flags := f.byte()
	runs, more := 0, 0
	if flags&richText != 0 {
		runs = int(f.uint16())
	}
	if flags&extended != 0 {
		more = int(f.uint32())
	}
	text := f.units(length, flags&wideText != 0)
	const run = 4
	f.skip(run*runs + more)
	return text
}

// units reads characters of one byte or two. In each part that goes on with them a byte
// says anew which.
func (f *fields) units(length int, wide bool) string {
	units := make([]uint16, 0, min(length, f.left))
	for len(units) < length && !f.short {
		if len(f.parts) > 0 && len(f.parts[0]) == 0 {
			wide = f.byte()&wideText != 0
		}
		size := 1
		if wide {
			size = 2
		}
		here := 1 // at least: where nothing is left it is short
		if len(f.parts) > 0 {
			here = max(here, min(length-len(units), len(f.parts[0])/size))
		}
		for raw := f.take(here * size); len(raw) >= size; raw = raw[size:] {
			if wide {
				units = append(units, binary.LittleEndian.Uint16(raw))
			} else {
				units = append(units, uint16(raw[0]))
			}
		}
	}
	return string(utf16.Decode(units))
}

// encodings are those of texts before Excel 97, by the number of the code page.
var encodings = map[uint16]encoding.Encoding{
	932: japanese.ShiftJIS, 936: simplifiedchinese.GB18030, 949: korean.EUCKR, 950: traditionalchinese.Big5,
	1250: charmap.Windows1250, 1251: charmap.Windows1251,
}

func encodingOf(page uint16) encoding.Encoding {
	if e, ok := encodings[page]; ok {
		return e
	}
	return charmap.Windows1252
}
