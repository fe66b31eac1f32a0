package mention

import (
	"cmp"
	"slices"
)

// choose leaves of matches that overlap the longest, then those not weak, then the most
// likely, then the first. matches are in order of start, and so is what is left.
func (f *Finder) choose(matches []match, known context) []match {
	var chosen []match
	for i := 0; i < len(matches); {
		end, j := matches[i].end, i+1
		for ; j < len(matches) && matches[j].start < end; j++ {
			end = max(end, matches[j].end)
		}
		chosen = f.chooseAmong(chosen, matches[i:j], known)
		i = j
	}
	return chosen
}

// ranked is a match and what it is chosen by.
type ranked struct {
	match
	weak   bool
	weight float64
}

func (f *Finder) chooseAmong(chosen, cluster []match, known context) []match {
	if len(cluster) == 1 {
		return append(chosen, cluster[0])
	}
	list := make([]ranked, len(cluster))
	base, end := cluster[0].start, int32(0)
	for i, m := range cluster {
		list[i] = ranked{m, f.weak[m.name], f.best(m.name, known)}
		end = max(end, m.end)
	}
	slices.SortFunc(list, func(a, b ranked) int {
		return cmp.Or(cmp.Compare(b.size, a.size), compareTitle(b.weak, a.weak), cmp.Compare(b.weight, a.weight), cmp.Compare(a.start, b.start))
	})
	// What was chosen before is no shorter: it does not lie within, so it overlaps where
	// it holds the first or the last byte.
	taken := make([]bool, end-base)
	first := len(chosen)
	for _, r := range list {
		if taken[r.start-base] || taken[r.end-base-1] {
			continue
		}
		for i := r.start; i < r.end; i++ {
			taken[i-base] = true
		}
		chosen = append(chosen, r.match)
	}
	slices.SortFunc(chosen[first:], func(a, b match) int { return cmp.Compare(a.start, b.start) })
	return chosen
}
