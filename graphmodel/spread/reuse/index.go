package reuse

import (
	"cmp"
	"slices"
)

// index is where the fingerprints stand that more than one text has.
type index struct {
	texts  []Text
	back   [][]rune    // the texts backwards, to align to the left
	shared [][]place   // of each text its shared fingerprints, in order
	posted [][]posting // of each shared fingerprint, by text, then place; at most repeats of one text
	common []bool      // of each shared fingerprint, whether too many texts have it to say anything
}

// place is a shared fingerprint, by number, and where in its text it starts.
type place struct{ number, at int32 }

type posting struct{ text, at int32 }

// repeats is how often one text may bring up the same fingerprint: a table that says
// one thing in every row costs the square of its rows.
const repeats = 4

// entry is a fingerprint of a text.
type entry struct {
	hash uint64
	posting
}

func newIndex(texts []Text, maxTexts int) *index {
	x := &index{texts: texts, shared: make([][]place, len(texts))}
	var all []entry
	for t, text := range texts {
		backwards := slices.Clone(text.Runes)
		slices.Reverse(backwards)
		x.back = append(x.back, backwards)
		for _, m := range fingerprints(text.Runes) {
			all = append(all, entry{m.hash, posting{int32(t), m.at}})
		}
	}
	slices.SortFunc(all, func(a, b entry) int {
		return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.text, b.text), cmp.Compare(a.at, b.at))
	})
	for start := 0; start < len(all); {
		end := start
		for end < len(all) && all[end].hash == all[start].hash {
			end++
		}
		if all[start].text != all[end-1].text {
			x.post(all[start:end], maxTexts)
		}
		start = end
	}
	for t := range x.shared {
		slices.SortFunc(x.shared[t], func(a, b place) int { return cmp.Compare(a.at, b.at) })
	}
	return x
}

// post takes in a fingerprint that more than one text has.
func (x *index) post(group []entry, maxTexts int) {
	number := int32(len(x.posted))
	var kept []posting
	texts, run := 0, 0
	for i, e := range group {
		x.shared[e.text] = append(x.shared[e.text], place{number, e.at})
		if run++; i == 0 || group[i-1].text != e.text {
			texts, run = texts+1, 1
		}
		if run <= repeats {
			kept = append(kept, e.posting)
		}
	}
	x.posted = append(x.posted, kept)
	x.common = append(x.common, texts > maxTexts)
}

// distinct is how many runes of text t from start to end are in no common fingerprint.
func (x *index) distinct(t, start, end int) int {
	n, covered := end-start, start
	for _, p := range x.shared[t] {
		if !x.common[p.number] {
			continue
		}
		from, to := max(int(p.at), covered), min(int(p.at)+size, end)
		if from < to {
			n -= to - from
			covered = to
		}
	}
	return n
}
