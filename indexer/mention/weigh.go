package mention

import (
	"cmp"
	"math"
	"slices"

	"ronghe/graphmodel"
)

// How much more likely a thing is that is called so by its title; whose place the text
// speaks of for sure, which is more than a thousand edges do; and which the text itself
// speaks of by another name, or whose place it has just named.
const (
	titleWeight = 2
	placeWeight = 16
	ownWeight   = 256
	workWeight  = 8 // taken: a case is called as the enterprise that it is about
)

// maxHolders is how many things of one name are weighed and told.
const maxHolders = 50

// context is what a text speaks of for sure: the things of names that nothing else has
// and that are not weak.
type context map[uint32]bool

func (f *Finder) contextOf(chosen []match) context {
	known := context{}
	for _, m := range chosen {
		f.addSure(known, m.name)
	}
	return known
}

// sure is the only thing of a name that is not weak.
func (f *Finder) sure(name uint32) (node uint32, ok bool) {
	held := f.table.heldBy(name)
	return held[0].node, !f.weak[name] && len(held) == 1
}

// isAt tells whether a thing is in a place that is in set. A place that is everybody's
// says nothing.
func (f *Finder) isAt(node uint32, set context) bool {
	return len(set) > 0 && slices.ContainsFunc(f.places[node], func(place uint32) bool { return set[place] && !f.general[place] })
}

// weight is how likely a thing is meant in a text that speaks of known, just before of
// before.
func (f *Finder) weight(h holder, known, before context) float64 {
	w := float64(f.standing[h.node])
	if h.title {
		w *= titleWeight
	} else if f.works[h.node] {
		w /= workWeight
	}
	switch {
	case known[h.node] || f.isAt(h.node, before):
		w *= ownWeight
	case f.isAt(h.node, known):
		w *= placeWeight
	}
	return w
}

// best is the weight of the likeliest thing of a name.
func (f *Finder) best(name uint32, known context) float64 {
	best := 0.0
	for _, h := range f.someHolders(name) {
		best = max(best, f.weight(h, known, nil))
	}
	return best
}

func (f *Finder) someHolders(name uint32) []holder {
	held := f.table.heldBy(name)
	return held[:min(len(held), maxHolders)]
}

// candidates are the things of the name at i, the most likely first, then by ID.
func (f *Finder) candidates(chosen []match, i int, known context) []Candidate {
	held, before := f.someHolders(chosen[i].name), f.before(chosen, i)
	all := make([]Candidate, len(held))
	sum := 0.0
	for i, h := range held {
		w := f.weight(h, known, before)
		sum += w
		all[i] = Candidate{Stub: f.stub(h.node), Alias: !h.title, Score: w}
	}
	for i := range all {
		all[i].Score = math.Round(all[i].Score/sum*1000) / 1000
	}
	slices.SortFunc(all, func(a, b Candidate) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.ID, b.ID))
	})
	return all
}

func (f *Finder) stub(node uint32) graphmodel.Stub {
	id := f.ids[node]
	return graphmodel.Stub{ID: id, Kind: id.Kind(), Title: f.titles[node]}
}

// nearBytes is how near a place has to stand to say more than one that stands
// elsewhere: twenty characters.
const nearBytes = 60

// before is the last sure thing before the name at i, if it is near.
func (f *Finder) before(chosen []match, i int) context {
	for j := i - 1; j >= 0 && chosen[i].start-chosen[j].end <= nearBytes; j-- {
		if node, ok := f.sure(chosen[j].name); ok {
			return context{node: true}
		}
	}
	return nil
}

// supported tells whether the text also speaks of one of the things that have the weak
// name at i by a longer name, or of its place nearby.
func (f *Finder) supported(chosen []match, i int, known context) bool {
	near := context{}
	for j := i - 1; j >= 0 && chosen[i].start-chosen[j].end <= nearBytes; j-- {
		f.addSure(near, chosen[j].name)
	}
	for j := i + 1; j < len(chosen) && chosen[j].start-chosen[i].end <= nearBytes; j++ {
		f.addSure(near, chosen[j].name)
	}
	return slices.ContainsFunc(f.someHolders(chosen[i].name), func(h holder) bool { return known[h.node] || f.isAt(h.node, near) })
}

func (f *Finder) addSure(set context, name uint32) {
	if node, ok := f.sure(name); ok {
		set[node] = true
	}
}
