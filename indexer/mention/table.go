package mention

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"ronghe/indexer/segment"
)

// table is all folded names in order. It never changes.
type table struct {
	runes   []rune          // of all names, one behind the other
	ends    []uint32        // where each name ends in runes; the first is 0, where none ends
	firsts  []uint32        // where the holders of each name begin; one more at the end
	holders []holder        // name by name
	begin   map[uint64]span // the first two runes → the names that begin so
	longest int             // the most runes of a name
}

// holder is a thing that has a name.
type holder struct {
	node  uint32
	title bool // its title; else another name
}

// span is some names side by side.
type span struct{ low, high uint32 }

// named is a name of a thing while the table is being made.
type named struct {
	text string // folded
	holder
}

// newTable sorts names, each of which a thing has once.
func newTable(names []named) *table {
	slices.SortFunc(names, func(a, b named) int {
		return cmp.Or(compareRunes(a.text, b.text), cmp.Compare(a.node, b.node), compareTitle(a.title, b.title))
	})
	names = slices.CompactFunc(names, func(a, b named) bool { return a.text == b.text && a.node == b.node })
	t := &table{ends: []uint32{0}, begin: map[uint64]span{}}
	for i, n := range names {
		if i == 0 || names[i-1].text != n.text {
			t.addName([]rune(n.text))
		}
		t.holders = append(t.holders, n.holder)
	}
	t.firsts = append(t.firsts, uint32(len(t.holders)))
	return t
}

// compareRunes is the order of runes, which is that of the bytes of UTF-8.
func compareRunes(a, b string) int { return cmp.Compare(a, b) }

func compareTitle(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}

func (t *table) addName(name []rune) {
	n := uint32(len(t.firsts))
	t.firsts = append(t.firsts, uint32(len(t.holders)))
	t.runes = append(t.runes, name...)
	t.ends = append(t.ends, uint32(len(t.runes)))
	t.longest = max(t.longest, len(name))
	key := pair(name[0], name[1])
	s, ok := t.begin[key]
	if !ok {
		s.low = n
	}
	s.high = n + 1
	t.begin[key] = s
}

func pair(a, b rune) uint64 { return uint64(a)<<32 | uint64(b) }

// key is a name as it is looked up; "" for one that is never found.
func key(name string) string {
	folded := segment.Fold(name)
	if utf8.RuneCountInString(folded) < 2 {
		return ""
	}
	return folded
}

func (t *table) size() int { return len(t.firsts) - 1 }

func (t *table) name(i uint32) []rune { return t.runes[t.ends[i]:t.ends[i+1]] }

func (t *table) heldBy(i uint32) []holder { return t.holders[t.firsts[i]:t.firsts[i+1]] }

// each calls fn with every name that the text begins with, and how many runes it has,
// the shorter first.
func (t *table) each(text []rune, fn func(name uint32, size int)) {
	if len(text) < 2 {
		return
	}
	s, ok := t.begin[pair(text[0], text[1])]
	for depth := 2; ok; depth++ {
		if len(t.name(s.low)) == depth {
			fn(s.low, depth)
			s.low++
		}
		if s.low == s.high || depth == len(text) {
			return
		}
		s = t.narrow(s, depth, text[depth])
		ok = s.low < s.high
	}
}

// few is how many names are looked at one by one.
const few = 8

// narrow leaves the names that have r at depth; all of s are longer than that.
func (t *table) narrow(s span, depth int, r rune) span {
	at := func(i uint32) rune { return t.runes[int(t.ends[i])+depth] }
	if s.high-s.low <= few {
		for s.low < s.high && at(s.low) != r {
			s.low++
		}
		end := s.low
		for end < s.high && at(end) == r {
			end++
		}
		return span{s.low, end}
	}
	low := search(s, func(i uint32) bool { return at(i) >= r })
	high := search(span{low, s.high}, func(i uint32) bool { return at(i) > r })
	return span{low, high}
}

// search is the first of s for which is holds, of whose followers it holds too; the
// end of s when there is none.
func search(s span, is func(uint32) bool) uint32 {
	for s.low < s.high {
		middle := s.low + (s.high-s.low)/2
		if is(middle) {
			s.high = middle
		} else {
			s.low = middle + 1
		}
	}
	return s.low
}
