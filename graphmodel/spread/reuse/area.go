package reuse

import (
	"cmp"
	"slices"
)

// area is an aligned stretch of two texts, in folded runes.
type area struct{ a0, a1, b0, b1, differences int }

func (in area) score() int { return in.a1 - in.a0 + in.b1 - in.b0 - difference*in.differences }

func (in area) holds(s seed) bool {
	return int(s.inA) >= in.a0 && int(s.inA) < in.a1 && int(s.inB) >= in.b0 && int(s.inB) < in.b1
}

// within tells whether in adds nothing to other: it lies inside of it in both texts.
func (in area) within(other area) bool {
	return in.a0 >= other.a0 && in.a1 <= other.a1 && in.b0 >= other.b0 && in.b1 <= other.b1
}

// align extends a seed to both sides. It is empty when the two only share a hash.
func (x *index) align(a, b int, s seed) area {
	ra, rb := x.texts[a].Runes, x.texts[b].Runes
	i, j := int(s.inA), int(s.inB)
	if !slices.Equal(ra[i:i+size], rb[j:j+size]) {
		return area{}
	}
	right := extend(ra[i:], rb[j:])
	left := extend(x.back[a][len(ra)-i:], x.back[b][len(rb)-j:])
	return area{i - left.a, i + right.a, j - left.b, j + right.b, left.differences + right.differences}
}

// best is the areas without those that lie inside another, the highest score first.
func best(areas []area) []area {
	slices.SortFunc(areas, func(p, q area) int {
		return cmp.Or(cmp.Compare(q.score(), p.score()), cmp.Compare(p.a0, q.a0), cmp.Compare(p.b0, q.b0))
	})
	var kept []area
	for _, in := range areas {
		if !slices.ContainsFunc(kept, in.within) {
			kept = append(kept, in)
		}
	}
	return kept
}
