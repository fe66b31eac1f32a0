package recommend

import "math/bits"

// ranks tells of units whether they are in a set, and how many of it have a smaller number.
// It takes a bit and a half of every unit there is, so that it stays near the processor.
type ranks struct {
	words  []uint64
	before []int32 // by word
}

const wordBits = 64

// newRanks is the set of some of n units.
func newRanks(units []int32, n int) ranks {
	r := ranks{words: make([]uint64, (n+wordBits-1)/wordBits)}
	for _, u := range units {
		r.words[u/wordBits] |= 1 << (u % wordBits)
	}
	r.before = make([]int32, len(r.words))
	sum := 0
	for w, word := range r.words {
		r.before[w] = int32(sum)
		sum += bits.OnesCount64(word)
	}
	return r
}

// of is the rank of a unit of the set; false for another.
func (r *ranks) of(u int32) (int32, bool) {
	word, bit := r.words[u/wordBits], uint64(1)<<(u%wordBits)
	if word&bit == 0 {
		return 0, false
	}
	return r.before[u/wordBits] + int32(bits.OnesCount64(word&(bit-1))), true
}
