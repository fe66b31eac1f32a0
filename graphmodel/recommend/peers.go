package recommend

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// PeersQuery asks for the peers of a Subject.
type PeersQuery struct {
	Limit   int
	Weights Weights // the zero value means DefaultWeights
}

// LeastSimilar is the least s of a peer; two 4-digit codes of one division alone
// give exactly that.
const LeastSimilar = .25

// enoughPeers is how many peers a scope has to have before a wider one is looked at.
const enoughPeers = 5

// The levels of the industry tree by which peers are sought, the narrowest first.
const (
	divisionLevel = 2
	sectionLevel  = 1
)

// PeerList is the answer to PeersQuery.
type PeerList struct {
	Peers   []Peer          `json:"peers"`
	Scope   Thing           `json:"scope"`   // the industry that all peers are of; no ID when all units were looked at
	Widened bool            `json:"widened"` // fewer than 5 peers were found in the narrower industry
	Empty   Emptiness       `json:"empty,omitempty"`
	Weights Weights         `json:"weights"`
	AsOf    graphmodel.Date `json:"asOf,omitempty"`
	Total   int             `json:"total"` // all peers in the scope
	Unknown []string        `json:"unknown,omitempty"`
	// NotCollected are the attributes that units of the subject's kind may have and that
	// nobody has told of any: they count neither for likeness nor against it.
	NotCollected []string `json:"notCollected,omitempty"`
}

// Peer is a unit like the subject, and why.
type Peer struct {
	Thing
	Rank       int     `json:"rank"`
	Similarity float64 `json:"similarity"` // s, in 0…1
	Parts      Parts   `json:"parts"`

	Industry        *Shared  `json:"industry,omitempty"` // the deepest industry shared
	Region          *Shared  `json:"region,omitempty"`
	Others          []Shared `json:"others,omitempty"`    // values of other facets that both have
	Practices       []Shared `json:"practices,omitempty"` // that both have, the rarest first
	SharedPractices int      `json:"sharedPractices"`

	Has     []Shared `json:"has,omitempty"`     // practices of the peer that the subject is not recorded to have, the rarest first
	HasMore int      `json:"hasMore"`           // how many there are
	Lacks   []Thing  `json:"lacks,omitempty"`   // practices of the subject that the peer is not recorded to have
	Unknown []string `json:"unknown,omitempty"` // parts that are not known of either; they count 0
}

// Parts are what s is the sum of.
type Parts struct {
	Industry  float64 `json:"industry"`
	Region    float64 `json:"region"`
	Practices float64 `json:"practices"`
}

// Shared is a value or practice, with the claims of the peer and of the subject.
type Shared struct {
	Thing
	Facet string          `json:"facet,omitempty"`
	Level int             `json:"level,omitempty"`
	Date  graphmodel.Date `json:"date,omitempty"` // when the peer adopted it
	Edges []graphmodel.ID `json:"edges,omitempty"`
	Mine  []graphmodel.ID `json:"mine,omitempty"`
}

// peerAt is a peer before its reasons are looked up.
type peerAt struct {
	unit int32
	likeness
}

// Peers finds the units most like s, in order of similarity, then of practices
// shared, then those of the same size where both are known, then of ID: of the same division first; where that has fewer than 5, of
// the section, then of all. None is less alike than LeastSimilar, and of one group
// there are at most 3 in 10. ErrInvalid: the weights are none.
func (m *Model) Peers(s Subject, q PeersQuery) (PeerList, error) {
	if q.Weights == (Weights{}) {
		q.Weights = DefaultWeights()
	}
	weights, err := q.Weights.Normal()
	if err != nil {
		return PeerList{}, err
	}
	list := PeerList{Weights: weights, AsOf: m.asOf, Unknown: s.Unknown, NotCollected: m.notCollected(s)}
	c := m.comparison(s, weights)
	found, scope, widened := m.seek(s, c)
	list.Total, list.Widened = len(found), widened
	if scope >= 0 {
		list.Scope = m.values.things[scope]
	}
	for _, p := range m.limitGroups(found, q.Limit) {
		peer := m.peer(s, c, p)
		peer.Rank = len(list.Peers) + 1
		list.Peers = append(list.Peers, peer)
	}
	if len(list.Peers) == 0 {
		list.Empty = NoKnownPeers
		if len(s.values) == 0 && len(s.has) == 0 {
			list.Empty = NoAttributes
		}
	}
	return list, nil
}

// seek looks in ever wider scopes until there are enough.
func (m *Model) seek(s Subject, c *compared) (found []peerAt, scope int32, widened bool) {
	for _, level := range []int32{divisionLevel, sectionLevel} {
		scopes := m.atLevel(s, level)
		if len(scopes) != 1 || c.weights.Industry == 0 { // of several industries, or none, no scope is the subject's
			continue
		}
		found = m.compareAll(s, c, m.value[scopes[0]].members)
		if len(found) >= enoughPeers {
			return found, scopes[0], level != divisionLevel
		}
		widened = true
	}
	return m.compareAll(s, c, nil), -1, widened
}

// atLevel are the subject's industries of a level.
func (m *Model) atLevel(s Subject, level int32) []int32 {
	var found []int32
	for _, v := range s.values {
		if m.value[v].level == level && m.classes[m.value[v].class].facet == IndustryFacet {
			found = append(found, v)
		}
	}
	return found
}

// comparable tells whether a unit is another one of the subject's kind.
func (m *Model) comparable(s Subject, u int32) bool {
	return u != s.self && (s.kind < 0 || m.unit[u].kind == s.kind)
}

// compareAll are the peers among units, nil meaning all, in order.
func (m *Model) compareAll(s Subject, c *compared, units []int32) []peerAt {
	var found []peerAt
	take := func(u int32) {
		if !m.comparable(s, u) {
			return
		}
		if l := c.with(u); l.s >= LeastSimilar {
			found = append(found, peerAt{u, l})
		}
	}
	if units == nil {
		for u := range m.unit {
			take(int32(u))
		}
	}
	for _, u := range units {
		take(u)
	}
	slices.SortFunc(found, func(a, b peerAt) int {
		if c := cmp.Or(-cmp.Compare(a.s, b.s), -cmp.Compare(a.shared, b.shared)); c != 0 {
			return c
		}
		return cmp.Or(compareBool(!c.sameSize(a.unit), !c.sameSize(b.unit)), cmp.Compare(m.units.id(a.unit), m.units.id(b.unit)))
	})
	return found
}

// notCollected are the facets, in order of name, that units of the subject's kind may tell
// and none does.
func (m *Model) notCollected(s Subject) []string {
	if s.kind < 0 {
		return nil
	}
	none := slices.Clone(m.mayHave[m.kinds[s.kind]])
	for v := range m.value {
		facet := m.classes[m.value[v].class].facet
		if at := slices.Index(none, facet); at >= 0 && slices.ContainsFunc(m.value[v].members, func(u int32) bool { return m.unit[u].kind == s.kind }) {
			none = slices.Delete(none, at, at+1)
		}
	}
	slices.Sort(none)
	return none
}

// The most peers of one group in a stretch of the list.
const (
	groupStretch = 10
	groupAtMost  = 3
)

// limitGroups keeps the order but puts off what would be one too many of a group.
func (m *Model) limitGroups(found []peerAt, limit int) []peerAt {
	if !m.hasGroups {
		return found[:min(len(found), max(limit, 0))]
	}
	var list []peerAt
	for len(list) < limit && len(found) > 0 {
		var later []peerAt
		perGroup, taken := map[int32]int{}, 0
		for _, p := range found {
			g := m.unit[p.unit].group
			if taken == groupStretch || g >= 0 && perGroup[g] == groupAtMost {
				later = append(later, p)
				continue
			}
			taken++
			perGroup[g]++
			list = append(list, p)
		}
		if taken < groupStretch { // what is left is of groups that are full
			break
		}
		found = later
	}
	return list[:min(len(list), max(limit, 0))]
}
