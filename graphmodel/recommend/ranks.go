package recommend

import "math/bits"

// bitset is a set of units: a bit of every unit there is, so that it stays near the processor.
type bitset []uint64

const wordBits = 64

// newBitset has room for n units.
func newBitset(n int) bitset { return make(bitset, (n+wordBits-1)/wordBits) }

// word and bit are where a unit stands in a bitset.
func word(u int32) int   { return int(uint32(u) / wordBits) }
func bit(u int32) uint64 { return 1 << (uint32(u) % wordBits) }

func (b bitset) has(u int32) bool {
	w := word(u)
	return w < len(b) && b[w]&bit(u) != 0
}

// with is the set and one unit more.
func (b bitset) with(u int32) bitset {
	for word(u) >= len(b) {
		b = append(b, 0)
	}
	b[word(u)] |= bit(u)
	return b
}

func (b bitset) drop(u int32) {
	if b.has(u) {
		b[word(u)] &^= bit(u)
	}
}

// ranks tells of units whether they are in a set, and how many of it have a smaller number.
type ranks struct {
	bitset
	before []int32 // by word
}

// newRanks is the set of some of n units.
func newRanks(units []int32, n int) ranks {
	r := ranks{bitset: newBitset(n)}
	for _, u := range units {
		r.bitset[word(u)] |= bit(u)
	}
	r.count()
	return r
}

func (r *ranks) count() {
	r.before = append(r.before[:0], make([]int32, len(r.bitset))...)
	sum := 0
	for w, word := range r.bitset {
		r.before[w] = int32(sum)
		sum += bits.OnesCount64(word)
	}
}

// of is the rank of a unit of the set; false for another.
func (r *ranks) of(u int32) (int32, bool) {
	w := word(u)
	if w >= len(r.bitset) || r.bitset[w]&bit(u) == 0 {
		return 0, false
	}
	return r.rank(w, bit(u)), true
}

// rank is how many of the set stand before a bit.
func (r *ranks) rank(w int, bit uint64) int32 {
	return r.before[w] + int32(bits.OnesCount64(r.bitset[w]&(bit-1)))
}
