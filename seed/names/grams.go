package names

import (
	"cmp"
	"hash/fnv"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/indexer/pinyin"
	"ronghe/seed/names/parse"
	"ronghe/seed/names/plain"
)

// gram is something that two names of one thing are likely to share: two characters
// side by side, how the brand sounds, or two initials. Which of them it is, and of what kind
// of things, is in the upper bits.
type gram uint64

// kindBit is the lowest of the bits that hold the kind of things, as a number in Kinds.
const kindBit = 58

const (
	pairs    gram = 0
	initials gram = 1 << 62
	sounds   gram = 1 << 63
)

// grams lists for each gram the names that have it, in flat arrays.
type grams struct {
	number map[gram]int32 // → place in starts
	starts []int32        // into names; one more than there are grams
	names  []int32
}

// of are the grams of the g-th gram's list.
func (g *grams) list(x gram) []int32 {
	i, ok := g.number[x]
	if !ok {
		return nil
	}
	return g.names[g.starts[i]:g.starts[i+1]]
}

func pair(kind gram, a, b rune) gram { return kind | gram(a)<<21 | gram(b) }

// gramsOf are the grams of a name of a kind, each once.
func gramsOf(kind graphmodel.Kind, n parse.Name) []gram {
	var all []gram
	runes := []rune(n.Bare)
	for i := 1; i < len(runes); i++ {
		all = append(all, pair(pairs, runes[i-1], runes[i]))
	}
	if len(runes) == 1 {
		all = append(all, pair(pairs, runes[0], 0))
	}
	for _, part := range []string{n.Core, n.Key()} {
		if said := sound(part); said != 0 {
			all = append(all, said)
		}
	}
	branch := []rune(n.Branch)
	for i := 1; i < len(branch); i++ {
		all = append(all, pair(pairs, branch[i-1], branch[i]))
	}
	all = append(all, initialsOf(n)...)
	for i := range all {
		all[i] |= gram(slices.Index(Kinds, kind)) << kindBit
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// initialsOf are what short names are made of: 鞍钢 of 鞍山钢铁, 华菱湘钢 of 华菱湘潭钢铁. A
// short name looks for itself among them.
func initialsOf(n parse.Name) []gram {
	before, _ := strings.CutSuffix(n.Bare, n.Key())
	if before == n.Bare {
		before = ""
	}
	place, core, trade := []rune(before), []rune(n.Core), []rune(n.Trade)
	var all []gram
	add := func(a, b []rune) {
		if len(a) > 0 && len(b) > 0 {
			all = append(all, pair(initials, a[0], b[0]))
		}
	}
	add(place, core)
	add(place, trade)
	add(core, trade)
	for _, initial := range wordsOfNation(n.Bare) {
		all = append(all, pair(initials, '中', initial))
	}
	if whole := []rune(n.Bare); len(whole) <= mostInitials {
		for i := 1; i < len(whole); i++ {
			all = append(all, pair(initials, whole[0], whole[i]))
		}
	}
	return all
}

// mostInitials is the most characters of a name that may be made of initials.
const mostInitials = 4

// sound is how a text of Chinese characters sounds to many speakers; 0 when it has none.
func sound(text string) gram {
	var said strings.Builder
	chinese := false
	for _, r := range text {
		if readings := pinyin.Readings(r); len(readings) > 0 {
			said.WriteString(pinyin.Fuzzy(readings[0]))
			said.WriteByte(' ')
			chinese = true
			continue
		}
		said.WriteRune(r)
	}
	if !chinese {
		return 0
	}
	h := fnv.New64a()
	_, _ = h.Write([]byte(said.String())) // a hash never fails
	return sounds | gram(h.Sum64()>>(64-kindBit))
}

// index makes what names are looked up by.
func (t *Table) index() {
	t.exact = make([]int32, len(t.names))
	for i := range t.exact {
		t.exact[i] = int32(i)
	}
	slices.SortFunc(t.exact, func(a, b int32) int {
		return cmp.Or(strings.Compare(t.names[a].Text, t.names[b].Text), cmp.Compare(a, b))
	})
	t.grams = t.makeGrams()
}

// makeGrams counts, then fills, so that no list grows.
func (t *Table) makeGrams() grams {
	g := grams{number: map[gram]int32{}}
	var counts []int32
	for i := range t.names {
		for _, x := range gramsOf(t.entries[t.names[i].entry].kind, t.names[i].Name) {
			n, ok := g.number[x]
			if !ok {
				n = int32(len(counts))
				g.number[x] = n
				counts = append(counts, 0)
			}
			counts[n]++
		}
	}
	g.starts = make([]int32, len(counts)+1)
	for i, n := range counts {
		g.starts[i+1] = g.starts[i] + n
	}
	g.names = make([]int32, g.starts[len(counts)])
	next := slices.Clone(g.starts)
	for i := range t.names {
		for _, x := range gramsOf(t.entries[t.names[i].entry].kind, t.names[i].Name) {
			n := g.number[x]
			g.names[next[n]] = int32(i)
			next[n]++
		}
	}
	return g
}

// spelled are the names that are written so.
func (t *Table) spelled(text string) []int32 {
	from, _ := slices.BinarySearchFunc(t.exact, text, func(i int32, s string) int { return strings.Compare(t.names[i].Text, s) })
	to := from
	for to < len(t.exact) && t.names[t.exact[to]].Text == text {
		to++
	}
	return t.exact[from:to]
}

// wordingOf is an everyday word as it is looked up.
func wordingOf(text string) string { return plain.Text(text) }
