package reuse

import (
	"cmp"
	"slices"
)

// index is where every fingerprint stands.
type index struct {
	texts []Text
	back  [][]rune // the texts backwards, to align to the left
	marks [][]mark // of each text, in order; hash is the place in first instead
	first []int    // postings of fingerprint h are posted[first[h]] to posted[first[h+1]]
	// posted is in order of fingerprint, text and place: at most repeats of one text.
	posted []posting
	common []bool // of each fingerprint, whether too many texts have it to say anything
}

type posting struct{ text, at int32 }

// repeats is how often one text may bring up the same fingerprint: a table that says
// one thing in every row costs the square of its rows.
const repeats = 4

func newIndex(texts []Text, maxTexts int) *index {
	x := &index{texts: texts}
	type entry struct {
		hash uint64
		posting
	}
	var all []entry
	for t, text := range texts {
		backwards := slices.Clone(text.Runes)
		slices.Reverse(backwards)
		x.back = append(x.back, backwards)
		x.marks = append(x.marks, fingerprints(text.Runes))
		for _, m := range x.marks[t] {
			all = append(all, entry{m.hash, posting{int32(t), m.at}})
		}
	}
	slices.SortFunc(all, func(a, b entry) int {
		return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.text, b.text), cmp.Compare(a.at, b.at))
	})
	place := make(map[uint64]uint64)
	for start := 0; start < len(all); {
		end := start
		for end < len(all) && all[end].hash == all[start].hash {
			end++
		}
		place[all[start].hash] = uint64(len(x.first))
		x.first = append(x.first, len(x.posted))
		group := make([]posting, 0, end-start)
		for _, e := range all[start:end] {
			group = append(group, e.posting)
		}
		x.post(group, maxTexts)
		start = end
	}
	x.first = append(x.first, len(x.posted))
	for t := range x.marks {
		for i := range x.marks[t] {
			x.marks[t][i].hash = place[x.marks[t][i].hash]
		}
	}
	return x
}

// post adds the postings of the next fingerprint.
func (x *index) post(group []posting, maxTexts int) {
	texts, run := 0, 0
	for i, p := range group {
		if run++; i == 0 || group[i-1].text != p.text {
			texts, run = texts+1, 1
		}
		if run <= repeats {
			x.posted = append(x.posted, p)
		}
	}
	x.common = append(x.common, texts > maxTexts)
}

// distinct is how many runes of text t from start to end are in no common fingerprint.
func (x *index) distinct(t, start, end int) int {
	n, covered := end-start, start
	for _, m := range x.marks[t] {
		if !x.common[m.hash] {
			continue
		}
		from, to := max(int(m.at), covered), min(int(m.at)+size, end)
		if from < to {
			n -= to - from
			covered = to
		}
	}
	return n
}
