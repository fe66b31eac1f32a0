package mention

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"ronghe/graphmodel"
)

// Finder finds names in texts. It never changes, and may be asked by many at a time.
type Finder struct {
	table *table
	weak  []bool // by name

	// by node, in order of ID
	ids      []graphmodel.ID
	titles   []string
	standing []float32  // how much its edges say for it
	places   [][]uint32 // see Entry.Places
	general  []bool     // a place that very many things have
	works    []bool     // see Entry.Work
}

// Options choose among mentions; the zero value takes all that are not weak.
type Options struct {
	Kinds []graphmodel.Kind // those that have a candidate of these kinds; none: all
	Weak  bool              // also names of two characters that nothing speaks for
}

// Mention is a name in a text.
type Mention struct {
	Start      int         `json:"start"` // in runes
	End        int         `json:"end"`   // not included
	Text       string      `json:"text"`  // as it stands there
	Weak       bool        `json:"weak,omitempty"`
	Candidates []Candidate `json:"candidates"` // the most likely first, at least one, at most 50
}

// Candidate is a thing that has the name.
type Candidate struct {
	graphmodel.Stub
	Alias bool    `json:"alias,omitempty"` // by another name than its title
	Score float64 `json:"score"`           // how likely among the candidates; they add up to 1
}

// New makes a Finder. Entries are told apart by ID; of two alike the last counts.
func New(entries []Entry) *Finder {
	slices.SortStableFunc(entries, func(a, b Entry) int { return cmp.Compare(a.ID, b.ID) })
	f := &Finder{}
	number := make(map[graphmodel.ID]uint32, len(entries))
	var kept []Entry
	for i, e := range entries {
		if i+1 < len(entries) && entries[i+1].ID == e.ID {
			continue
		}
		number[e.ID] = uint32(len(kept))
		kept = append(kept, e)
		f.ids, f.titles, f.works = append(f.ids, e.ID), append(f.titles, e.Title), append(f.works, e.Work)
		f.standing = append(f.standing, float32(1+math.Log1p(float64(e.Edges))))
	}
	f.places = make([][]uint32, len(kept))
	located := make([]int, len(kept)) // how many things have the place
	var names []named
	for i, e := range kept {
		for _, place := range e.Places {
			if p, ok := number[place]; ok {
				f.places[i] = append(f.places[i], p)
				located[p]++
			}
		}
		names = appendNames(names, uint32(i), e)
	}
	f.table = newTable(names)
	f.weak = f.findWeak(located)
	f.general = findGeneral(located, len(kept))
	return f
}

// A place is general when more than a third of all things have it, and not only because
// there are few.
const (
	generalShare = 3
	leastGeneral = 20
)

func findGeneral(located []int, things int) []bool {
	general := make([]bool, len(located))
	for i, n := range located {
		general[i] = n > max(leastGeneral, things/generalShare)
	}
	return general
}

func appendNames(names []named, node uint32, e Entry) []named {
	if text := key(e.Title); text != "" {
		names = append(names, named{text, holder{node, true}})
	}
	for _, name := range e.Names {
		if text := key(name); text != "" {
			names = append(names, named{text, holder{node, false}})
		}
	}
	return names
}

// findWeak: names of two runes, but for those that begin the title of a place.
func (f *Finder) findWeak(located []int) []bool {
	weak := make([]bool, f.table.size())
	for i := range weak {
		name := f.table.name(uint32(i))
		weak[i] = len(name) == 2 && !slices.ContainsFunc(f.table.heldBy(uint32(i)), func(h holder) bool {
			title := key(f.titles[h.node])
			return located[h.node] > 0 && len(title) > len(string(name)) && strings.HasPrefix(title, string(name))
		})
	}
	return weak
}

// Names is how many different names there are.
func (f *Finder) Names() int { return f.table.size() }

// Find returns what the text speaks of, in order of place. The text is one document: what
// it speaks of in one place helps to tell what it means in another. It may have up to
// 2 GiB; what is not UTF-8 is no part of any name.
func (f *Finder) Find(text string, o Options) []Mention {
	return f.find(text, o, pieceSize)
}

func (f *Finder) find(text string, o Options, size int) []Mention {
	matches := f.table.scan(text, size)
	chosen := f.choose(matches, nil)
	known := f.contextOf(chosen)
	if len(known) > 0 {
		chosen = f.choose(matches, known)
	}
	mentions := []Mention{}
	at, runes := 0, 0 // as many runes lie before that byte
	for i, m := range chosen {
		weak := f.weak[m.name] && !f.supported(chosen, i, known)
		if weak && !o.Weak || !f.wanted(m.name, o.Kinds) {
			continue
		}
		start, end := int(m.start), int(m.end)
		runes += utf8.RuneCountInString(text[at:start])
		at = start
		mentions = append(mentions, Mention{
			Start: runes, End: runes + utf8.RuneCountInString(text[start:end]), Text: text[start:end],
			Weak: weak, Candidates: f.candidates(chosen, i, known),
		})
	}
	return mentions
}

func (f *Finder) wanted(name uint32, kinds []graphmodel.Kind) bool {
	return len(kinds) == 0 || slices.ContainsFunc(f.someHolders(name), func(h holder) bool {
		return slices.Contains(kinds, f.ids[h.node].Kind())
	})
}
