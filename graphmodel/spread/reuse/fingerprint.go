package reuse

// Every run of at least size+window−1 runes that two texts share gives both one
// fingerprint more: the smallest of window hashes of runs of size runes, one after the
// other (winnowing: Schleimer, Wilkerson and Aiken, SIGMOD 2003).
const (
	size   = 8
	window = 8
)

// mark is a fingerprint and where in its text it starts.
type mark struct {
	hash uint64
	at   int32
}

// fingerprints are those of a text, in order; none when it is shorter than size.
func fingerprints(text []rune) []mark {
	hashes := hashes(text)
	var marks []mark
	last := -1
	for start := 0; start < max(1, len(hashes)-window+1) && len(hashes) > 0; start++ {
		least := start
		for i := start; i < min(start+window, len(hashes)); i++ {
			if hashes[i] <= hashes[least] {
				least = i
			}
		}
		if least != last {
			marks = append(marks, mark{hashes[least], int32(least)})
			last = least
		}
	}
	return marks
}

// hashes are those of all runs of size runes.
func hashes(text []rune) []uint64 {
	if len(text) < size {
		return nil
	}
	const base = 0x9e3779b97f4a7c15
	power := uint64(1) // base to the size
	for range size {
		power *= base
	}
	all := make([]uint64, 0, len(text)-size+1)
	h := uint64(0)
	for i, r := range text {
		h = h*base + uint64(r)
		if i >= size {
			h -= power * uint64(text[i-size])
		}
		if i >= size-1 {
			all = append(all, mix(h))
		}
	}
	return all
}

// mix makes all bits of a hash depend on all others, so that the smallest is a random
// one (the finalizer of SplitMix64).
func mix(h uint64) uint64 {
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}
