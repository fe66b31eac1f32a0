package msdoc

import (
	"cmp"
	"encoding/binary"
	"slices"
)

// run is what the bytes from one place of the file to another are like.
type run struct {
	from, to uint32
	style    uint16 // of a paragraph
	changes  []byte // what differs from the style: sprms
}

// runs are apart from each other, in their order.
type runs []run

// at is the run that a place lies in; the zero run when nothing is said of it.
func (r runs) at(place uint32) run {
	i, found := slices.BinarySearchFunc(r, place, func(r run, place uint32) int { return cmp.Compare(r.from, place) })
	if !found {
		i--
	}
	if i < 0 || place >= r[i].to {
		return run{}
	}
	return r[i]
}

// pageSize is that of the pages of the file that runs are listed on.
const (
	pageSize = 512
	maxRuns  = 2_000_000
)

// runsOf reads the runs of all pages that a list names (PlcBtePapx, PlcBteChpx; MS-DOC 2.8.5
// and 2.8.6); of reads one of a page. A run that is broken says nothing. false: they are
// more than maxRuns.
func runsOf(main, list []byte, of func(page []byte, count, i int) run) (all runs, ok bool) {
	const place, number = 4, 4
	count := max(0, len(list)-place) / (place + number)
	for i := range count {
		if len(all) > maxRuns || i > len(main)/pageSize {
			return nil, false
		}
		const numberBits = 1<<22 - 1
		at := int(binary.LittleEndian.Uint32(list[place*(count+1)+number*i:])&numberBits) * pageSize
		if at+pageSize > len(main) {
			continue
		}
		page := main[at : at+pageSize]
		for k, n := 0, int(page[pageSize-1]); k < n && place*(n+1) < pageSize; k++ {
			r := of(page, n, k)
			r.from, r.to = binary.LittleEndian.Uint32(page[place*k:]), binary.LittleEndian.Uint32(page[place*(k+1):])
			all = append(all, r)
		}
	}
	slices.SortFunc(all, func(a, b run) int { return cmp.Compare(a.from, b.from) })
	return all, true
}

// paragraphRun is one of the paragraphs of a page (PapxFkp, MS-DOC 2.9.174).
func paragraphRun(page []byte, count, i int) run {
	const each = 13 // where it is described, and its height
	at, ok := described(page, 4*(count+1)+each*i)
	if !ok {
		return run{}
	}
	from, length := at+1, 2*int(page[at])-1
	if page[at] == 0 {
		from, length = at+2, 2*int(page[at+1])
	}
	if length < 2 || from+length > pageSize {
		return run{}
	}
	return run{style: binary.LittleEndian.Uint16(page[from:]), changes: page[from+2 : from+length]}
}

// characterRun is one of the runs of characters of a page (ChpxFkp, MS-DOC 2.9.33).
func characterRun(page []byte, count, i int) run {
	at, ok := described(page, 4*(count+1)+i)
	if !ok || at+1+int(page[at]) > pageSize {
		return run{}
	}
	return run{changes: page[at+1 : at+1+int(page[at])]}
}

// described is where on a page the words are that the byte at a place points to.
func described(page []byte, place int) (at int, ok bool) {
	if place >= pageSize-1 {
		return 0, false
	}
	at = 2 * int(page[place])
	return at, at > 0 && at < pageSize-2
}

// What may differ from a style (MS-DOC 2.6).
const (
	sprmDeleted  = 0x0800 // CFRMarkDel
	sprmHidden   = 0x083C // CFVanish
	sprmInTable  = 0x2416
	sprmRowEnd   = 0x2417 // PFTtp
	sprmOutline  = 0x2640
	sprmListed   = 0x460B // PIlfo
	sprmCells    = 0xD608 // TDefTable: its length takes two bytes
	sprmTabs     = 0xC615 // its length may be none
	unknownTabs  = 255
	variableSize = 6
)

// operandSizes are the bytes of an operand by the upper three bits of its number.
var operandSizes = [8]int{1, 1, 2, 4, 2, 2, variableSize: 0, 7: 3}

// value is the number behind a change; false when the run does not have it.
func (r run) value(wanted uint16) (int, bool) {
	value, there := 0, false
	for rest := r.changes; len(rest) >= 3; {
		sprm := binary.LittleEndian.Uint16(rest)
		rest = rest[2:]
		size := operandSizes[sprm>>13]
		switch {
		case sprm == sprmCells && len(rest) >= 2:
			size = 1 + int(binary.LittleEndian.Uint16(rest))
		case sprm == sprmTabs && rest[0] == unknownTabs:
			return value, there
		case size == 0:
			size = 1 + int(rest[0])
		}
		if size > len(rest) {
			return value, there
		}
		if sprm == wanted {
			value, there = int(rest[0]), true
			if size == 2 {
				value = int(binary.LittleEndian.Uint16(rest))
			}
		}
		rest = rest[size:]
	}
	return value, there
}

func (r run) has(sprm uint16) bool {
	value, _ := r.value(sprm)
	return value == 1
}
