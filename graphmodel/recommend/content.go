package recommend

import "slices"

// contentWeight is what the content of practices adds to the formula in
// Baselines.WithContent, both scaled to their maximum for the unit.
const contentWeight = .3

// content is what practices are about: their category, and the pairs of letters of their
// titles for want of keywords.
type content struct {
	parent []string
	pairs  [][]uint64 // ascending, each once
}

// contents are nil where no practice has a category.
func (m *Model) contents() *content {
	c := &content{}
	known := false
	for i := range m.practice {
		known = known || m.practice[i].parent != ""
		c.parent = append(c.parent, m.practice[i].parent)
		c.pairs = append(c.pairs, pairsOf(m.practices.things[i].Title))
	}
	if !known {
		return nil
	}
	return c
}

func pairsOf(title string) []uint64 {
	var pairs []uint64
	letters := []rune(title)
	for k := 1; k < len(letters); k++ {
		const half = 32
		pairs = append(pairs, uint64(letters[k-1])<<half|uint64(letters[k]))
	}
	slices.Sort(pairs)
	return slices.Compact(pairs)
}

// alike is ½ for one category, and ½ times the share of the pairs of both that they share.
func (c *content) alike(i, j int32) float64 {
	sum := 0.0
	if c.parent[i] != "" && c.parent[i] == c.parent[j] {
		sum = .5
	}
	shared := 0
	for _, p := range c.pairs[i] {
		if _, found := slices.BinarySearch(c.pairs[j], p); found {
			shared++
		}
	}
	return sum + ratio(shared, len(c.pairs[i])+len(c.pairs[j])-shared)/2
}

// nearest is how alike i is to what the subject has: to the one that it is most like.
func (c *content) nearest(s Subject, i int32) float64 {
	most := 0.0
	for _, j := range s.has {
		most = max(most, c.alike(i, j))
	}
	return most
}

// HasContent tells whether WithContent is another ranking than Formula.
func (b *Baselines) HasContent() bool { return b.content != nil }

// WithContent ranks all candidates by S and .3 times how alike a practice is to those that
// the subject has, both over their maximum for it; those of nothing follow by Σ r. It is
// measured beside the formula, and is no part of it unless a library's own split in time
// says that it helps.
func (b *Baselines) WithContent(s Subject, most int) []int32 {
	m := b.m
	if most < 1 || b.content == nil {
		return nil
	}
	sc := m.borrowScores()
	defer m.returnScores(sc)
	m.score(s.features(), sc)
	var found []scored
	near := make([]float64, len(m.practice))
	mostS, mostNear := 0.0, 0.0
	for _, i := range b.popular {
		if !s.excludes(i) {
			near[i] = b.content.nearest(s, i)
			mostS, mostNear = max(mostS, sc.sum[i]), max(mostNear, near[i])
		}
	}
	for _, i := range b.recent {
		score := share(sc.sum[i], mostS) + float64(contentWeight*share(near[i], mostNear))
		if !s.excludes(i) && score > 0 {
			found = append(found, scored{i, score})
		}
	}
	list := b.top(found, most)
	return b.fill(list, b.recent, s, most)
}

// share is x of the most; 0 of nothing.
func share(x, most float64) float64 {
	if most == 0 {
		return 0
	}
	return x / most
}
