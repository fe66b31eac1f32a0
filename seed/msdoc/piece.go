package msdoc

import "encoding/binary"

// piece is characters that lie side by side in the file.
type piece struct {
	length int  // in characters
	at     int  // in bytes
	narrow bool // of one byte each, in Windows-1252
}

// The parts of the list of pieces (Clx, MS-DOC 2.9.38).
const (
	changesPart = 1
	piecesPart  = 2
)

// piecesOf reads which pieces the text is made of, up to its length. false: that is broken.
func piecesOf(clx []byte, length uint32) ([]piece, bool) {
	for len(clx) >= 3 && clx[0] == changesPart {
		skip := 3 + int(binary.LittleEndian.Uint16(clx[1:]))
		if skip > len(clx) {
			return nil, false
		}
		clx = clx[skip:]
	}
	const head, cp, descriptor = 5, 4, 8
	if len(clx) < head || clx[0] != piecesPart {
		return nil, false
	}
	size := uint64(binary.LittleEndian.Uint32(clx[1:]))
	if clx = clx[head:]; size > uint64(len(clx)) || size < cp {
		return nil, false
	}
	count := (int(size) - cp) / (cp + descriptor)
	var pieces []piece
	for i := range count {
		from, to := binary.LittleEndian.Uint32(clx[cp*i:]), binary.LittleEndian.Uint32(clx[cp*(i+1):])
		if to = min(to, length); from > to {
			return pieces, len(pieces) > 0 // what follows is notes, heads and feet
		}
		p := pieceAt(binary.LittleEndian.Uint32(clx[cp*(count+1)+descriptor*i+2:]))
		p.length = int(to - from)
		pieces = append(pieces, p)
	}
	return pieces, true
}

// pieceAt is where a piece lies (FcCompressed, MS-DOC 2.9.73).
func pieceAt(fc uint32) piece {
	const narrow, place = 1 << 30, 1<<30 - 1
	if fc&narrow != 0 {
		return piece{at: int(fc&place) / 2, narrow: true}
	}
	return piece{at: int(fc & place)}
}
