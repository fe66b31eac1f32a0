package biff

import "encoding/binary"

// The records that are read (MS-XLS 2.3.1).
const (
	recFormula    = 0x0006
	recEnd        = 0x000A // EOF
	recFrom1904   = 0x0022
	recPassword   = 0x002F // FilePass
	recContinue   = 0x003C
	recCodePage   = 0x0042
	recColumns    = 0x007D // ColInfo
	recSheet      = 0x0085 // BoundSheet8
	recNumbers    = 0x00BD // MulRk
	recRichLabel  = 0x00D6 // RString
	recStyle      = 0x00E0 // XF
	recMerged     = 0x00E5 // MergeCells
	recShared     = 0x00FC // SST
	recSharedText = 0x00FD // LabelSst
	recNumber     = 0x0203
	recLabel      = 0x0204
	recBool       = 0x0205 // BoolErr
	recString     = 0x0207 // the text that a formula came to
	recRow        = 0x0208
	recSmall      = 0x027E // RK
	recFormat     = 0x041E
	recBegin      = 0x0809 // BOF
)

// scanner reads the records of a stream, one after the other.
type scanner struct {
	stream []byte
	at     int
}

// next is the kind of the next record, and what it and those that continue it hold.
// false: the stream ends, in the middle of a record or before one.
func (s *scanner) next() (kind uint16, parts [][]byte, ok bool) {
	kind, part, ok := s.one()
	if !ok {
		return 0, nil, false
	}
	parts = [][]byte{part}
	for s.peek() == recContinue {
		_, part, ok := s.one()
		if !ok {
			return 0, nil, false
		}
		parts = append(parts, part)
	}
	return kind, parts, true
}

const recordHead = 4

func (s *scanner) peek() uint16 {
	if len(s.stream)-s.at < recordHead {
		return 0
	}
	return binary.LittleEndian.Uint16(s.stream[s.at:])
}

func (s *scanner) one() (kind uint16, data []byte, ok bool) {
	kind = s.peek()
	if len(s.stream)-s.at < recordHead {
		return 0, nil, false
	}
	begin := s.at + recordHead
	end := begin + int(binary.LittleEndian.Uint16(s.stream[s.at+2:]))
	if end > len(s.stream) {
		return 0, nil, false
	}
	s.at = end
	return kind, s.stream[begin:end], true
}
