package mention

import (
	"cmp"
	"math"
	"slices"

	"ronghe/graphmodel"
)

// How much more likely a thing is that is called so by its title, and one whose place,
// or which itself, the text speaks of for sure.
const (
	titleWeight = 2
	knownWeight = 16 // more than a thousand edges do
)

// maxHolders is how many things of one name are weighed and told.
const maxHolders = 50

// context is what a text speaks of for sure: the things of names that nothing else has
// and that are not weak.
type context map[uint32]bool

func (f *Finder) contextOf(chosen []match) context {
	known := context{}
	for _, m := range chosen {
		if node, ok := f.sure(m.name); ok {
			known[node] = true
		}
	}
	return known
}

// sure is the only thing of a name that is not weak.
func (f *Finder) sure(name uint32) (node uint32, ok bool) {
	held := f.table.heldBy(name)
	return held[0].node, !f.weak[name] && len(held) == 1
}

// agrees tells whether the text speaks of the thing, or of its place, for sure. A place
// that is everybody's says nothing.
func (f *Finder) agrees(node uint32, known context) bool {
	return known[node] || slices.ContainsFunc(f.places[node], func(place uint32) bool { return known[place] && !f.general[place] })
}

func (f *Finder) weight(h holder, known context) float64 {
	w := float64(f.standing[h.node])
	if h.title {
		w *= titleWeight
	}
	if len(known) > 0 && f.agrees(h.node, known) {
		w *= knownWeight
	}
	return w
}

// best is the weight of the likeliest thing of a name.
func (f *Finder) best(name uint32, known context) float64 {
	best := 0.0
	for _, h := range f.someHolders(name) {
		best = max(best, f.weight(h, known))
	}
	return best
}

func (f *Finder) someHolders(name uint32) []holder {
	held := f.table.heldBy(name)
	return held[:min(len(held), maxHolders)]
}

// candidates are the things of a name, the most likely first, then by ID.
func (f *Finder) candidates(name uint32, known context) []Candidate {
	held := f.someHolders(name)
	all := make([]Candidate, len(held))
	sum := 0.0
	for i, h := range held {
		w := f.weight(h, known)
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

// nearBytes is how near a place has to stand to speak for a weak name: twenty
// characters.
const nearBytes = 60

// supported tells whether the text also speaks of one of the things that have the weak
// name at i by a longer name, or of its place nearby.
func (f *Finder) supported(chosen []match, i int, known context) bool {
	var near []uint32
	for j := i - 1; j >= 0 && chosen[i].start-chosen[j].end <= nearBytes; j-- {
		near = f.appendSure(near, chosen[j].name)
	}
	for j := i + 1; j < len(chosen) && chosen[j].start-chosen[i].end <= nearBytes; j++ {
		near = f.appendSure(near, chosen[j].name)
	}
	return slices.ContainsFunc(f.someHolders(chosen[i].name), func(h holder) bool {
		return known[h.node] || slices.ContainsFunc(near, func(place uint32) bool {
			return !f.general[place] && slices.Contains(f.places[h.node], place)
		})
	})
}

func (f *Finder) appendSure(list []uint32, name uint32) []uint32 {
	if node, ok := f.sure(name); ok {
		return append(list, node)
	}
	return list
}
