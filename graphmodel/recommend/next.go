package recommend

import (
	"cmp"
	"strings"

	"ronghe/graphmodel"
)

// NextQuery asks which practices come next for a Subject.
type NextQuery struct {
	Limit int  // how many; below 1: none
	Plain bool // without reasons: then also items that rest on a single firm
	// Diversity is λ of Diversify: 1, or 0, leaves the list in order of score.
	Diversity float64
}

// Item is a practice, and why it comes next.
type Item struct {
	Thing
	Rank     int      `json:"rank"`
	Adopters int      `json:"adopters"` // n_i
	Reasons  []Reason `json:"reasons,omitempty"`
}

// ranked is a practice in the order of Next.
type ranked struct {
	practice int32
	score    float64 // S(u,i)
	fresh    int64   // Σ r over all adopters
}

// Emptiness says why a list is empty.
type Emptiness string

// Why a list is empty; "" when it is not.
const (
	NoAttributes  Emptiness = "no-attributes"  // nothing is known of the subject
	NoKnownPeers  Emptiness = "no-known-peers" // no unit with a practice shares anything with it
	AllAdopted    Emptiness = "all-adopted"    // all that units like it have, it has
	TooFewFirms   Emptiness = "too-few-firms"  // what there is rests on a single unit
	NotInLibrary  Emptiness = "not-in-library" // there is no such unit
	NothingToRank Emptiness = "no-known-firms" // no unit has a practice
	NoCases       Emptiness = "no-cases"       // no case shows what would come next
)

// NextList is the answer to NextQuery.
type NextList struct {
	Items    []Item          `json:"items"`
	Required []Required      `json:"required,omitempty"` // what orders require of the subject: no recommendation, and not among Items
	Empty    Emptiness       `json:"empty,omitempty"`
	Fallback *Fallback       `json:"fallback,omitempty"` // set when Items are not for this subject
	AsOf     graphmodel.Date `json:"asOf,omitempty"`
	Method   Params          `json:"method"`
	Unknown  []string        `json:"unknown,omitempty"` // what of a profile is not known here
}

// Next ranks the practices that the subject is not recorded to have, by S, then by
// fresh adoptions, by adopters, and by ID. Candidates have at least two adopters, one
// of the subject's kind, are not withdrawn, and no order requires them of the subject. S has no unit and is not told.
func (m *Model) Next(s Subject, q NextQuery) NextList {
	list := NextList{AsOf: m.asOf, Method: m.params, Unknown: s.Unknown, Required: m.Required(s)}
	features := s.features()
	most := ofThemFirst * max(q.Limit, 0) // nearly always enough: few items are left without a reason
	diverse := q.Diversity > 0 && q.Diversity < 1
	if diverse {
		most = 0
	}
	order := m.rankFor(s, features, most)
	if diverse {
		order = m.diversePractices(order, q.Diversity)
	}
	list.Items = m.items(features, order, q)
	if len(list.Items) < q.Limit && most > 0 && len(order) == most {
		order = m.rankFor(s, features, 0)
		list.Items = m.items(features, order, q)
	}
	if len(list.Items) == 0 {
		list.Empty = m.whyEmpty(s, features, len(order))
		list.Fallback = m.fallback(s, q.Limit)
	}
	return list
}

// ofThemFirst is how many times as many candidates as are asked for are put in order first.
const ofThemFirst = 4

func (m *Model) rankFor(s Subject, features []weighted, most int) []ranked {
	return m.rank(features, most, func(i int32) bool { return m.candidate(s, i) })
}

// items are the first of an order that there are reasons for.
func (m *Model) items(features []weighted, order []ranked, q NextQuery) []Item {
	var items []Item
	for _, r := range order {
		if len(items) >= q.Limit {
			break
		}
		it := Item{Thing: m.practices.things[r.practice], Adopters: m.Adopters(r.practice), Rank: len(items) + 1}
		if !q.Plain {
			if it.Reasons = m.reasons(features, r); len(it.Reasons) == 0 {
				continue
			}
		}
		items = append(items, it)
	}
	return items
}

// Best is the first of Next without reasons, as places in Practices.
func (m *Model) Best(s Subject, most int) []int32 {
	if most < 1 {
		return nil
	}
	return placesOf(m.rankFor(s, s.features(), most))
}

func placesOf(items []ranked) []int32 {
	places := make([]int32, len(items))
	for k, it := range items {
		places[k] = it.practice
	}
	return places
}

// rank orders the candidates with S > 0: the best so many, or all where most is 0.
func (m *Model) rank(features []weighted, most int, candidate func(i int32) bool) []ranked {
	sc := m.borrowScores()
	defer m.returnScores(sc)
	m.score(features, sc)
	return m.order(sc, most, candidate)
}

func (m *Model) order(sc *scores, most int, candidate func(i int32) bool) []ranked {
	top := best[ranked]{most: most, compare: m.compareRanked}
	for _, i := range sc.seen {
		if top.full && sc.sum[i] < top.items[most-1].score { // whoever it may be offered to
			continue
		}
		if candidate(i) {
			top.add(ranked{i, sc.sum[i], m.fresh[i]})
		}
	}
	return top.sorted()
}

// candidate tells whether i may be recommended to s.
func (m *Model) candidate(s Subject, i int32) bool {
	p := &m.practice[i]
	offered := s.kind < 0 || int(s.kind) < len(p.byKind) && p.byKind[s.kind] > 0
	return !s.excludes(i) && len(p.members) >= 2 && !p.withdrawn && offered && !m.required(s.values, i)
}

// freshSum is Σ r over the adopters of i.
func (m *Model) freshSum(i int32) int64 {
	p := &m.practice[i]
	undated := int64(len(p.members)) - p.dated
	return p.fresh + toMass(m.mean[i]*float64(undated))
}

func (m *Model) compareRanked(a, b ranked) int {
	if c := cmp.Compare(b.score, a.score); c != 0 {
		return c
	}
	if c := cmp.Compare(b.fresh, a.fresh); c != 0 {
		return c
	}
	return cmp.Or(
		cmp.Compare(m.Adopters(b.practice), m.Adopters(a.practice)),
		strings.Compare(m.practices.id(a.practice), m.practices.id(b.practice)),
	)
}

func (m *Model) whyEmpty(s Subject, features []weighted, ranked int) Emptiness {
	switch {
	case m.known == 0:
		return NothingToRank
	case ranked > 0:
		return TooFewFirms
	case len(features) == 0:
		return NoAttributes
	}
	sc := m.borrowScores()
	defer m.returnScores(sc)
	m.score(features, sc)
	for _, i := range sc.seen {
		if !s.excludes(i) {
			return TooFewFirms
		}
	}
	if len(sc.seen) > 0 {
		return AllAdopted
	}
	return NoKnownPeers
}
