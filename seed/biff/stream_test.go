package biff

import (
	"bytes"
	"encoding/binary"
	"math"
	"unicode/utf16"
)

// made is a stream of records, made up for a test.
type made struct{ bytes.Buffer }

// record adds a record of fields: numbers as they are wide, texts as bytes.
func (m *made) record(kind uint16, fields ...any) {
	var data bytes.Buffer
	for _, f := range fields {
		if text, ok := f.(string); ok {
			data.WriteString(text)
			continue
		}
		_ = binary.Write(&data, binary.LittleEndian, f)
	}
	_ = binary.Write(m, binary.LittleEndian, []uint16{kind, uint16(data.Len())})
	m.Write(data.Bytes())
}

func (m *made) begin(version uint16) { m.record(recBegin, version, uint16(5), make([]byte, 12)) }

// wide is a text of two bytes a character behind the flag that says so.
func wide(text string) string { return "\x01" + units(text) }

func units(text string) string {
	var b bytes.Buffer
	_ = binary.Write(&b, binary.LittleEndian, utf16.Encode([]rune(text)))
	return b.String()
}

// length is how many characters of two bytes a text has.
func length(text string) uint16 { return uint16(len(utf16.Encode([]rune(text)))) }

// book is a workbook of a version with one sheet: its globals besides the list, and its
// records.
func book(version uint16, globals, sheet func(*made)) []byte {
	var m made
	m.begin(version)
	globals(&m)
	name := "\x00S1"
	if version < 0x0600 {
		name = "S1"
	}
	const list, end = 4 + 4 + 1 + 1 + 1, 4
	m.record(recSheet, uint32(m.Len()+list+len(name)+end), byte(0), byte(0), byte(2), name)
	m.record(recEnd)
	m.begin(version)
	sheet(&m)
	m.record(recEnd)
	return m.Bytes()
}

func none(*made) {}

// small packs a whole number as a cell does.
func small(n int) uint32 { return uint32(n<<2 | 2) }

// special is what a formula came to when that is no number.
func special(kind, value byte) []byte { return []byte{kind, 0, value, 0, 0, 0, 0xFF, 0xFF} }

func number(v float64) uint64 { return math.Float64bits(v) }
