package graphtest

import (
	"math/rand/v2"
	"slices"
	"strconv"

	"ronghe/graphmodel"
)

// edges gives every edge of m until yield has enough.
func (m madeUp) edges(yield func(graphmodel.Edge) bool) {
	_ = m.treeEdges(m.regions, regionID, yield) &&
		m.treeEdges(m.industries, industryID, yield) &&
		m.treeEdges(m.practices, practiceID, yield) &&
		m.places(yield) && m.adoptions(yield) && m.caseEdges(yield) && m.learning(yield)
}

func (m madeUp) treeEdges(t tree, id func(int) graphmodel.ID, yield func(graphmodel.Edge) bool) bool {
	for n := range t.size() {
		parent, ok := t.parent(n)
		if ok && !yield(claim("part_of", id(n), id(parent))) {
			return false
		}
	}
	return true
}

// places gives each enterprise its region and its industry.
func (m madeUp) places(yield func(graphmodel.Edge) bool) bool {
	r := m.random(1)
	for n := range m.enterprises {
		id := enterpriseID(n)
		if !yield(claim("located_in", id, regionID(m.regions.leaf(r.IntN(m.regions.size()))))) ||
			!yield(claim("in_industry", id, industryID(m.industries.leaf(r.IntN(m.industries.size()))))) {
			return false
		}
	}
	return true
}

// adoptions gives each enterprise three to seven practices, the common ones most.
func (m madeUp) adoptions(yield func(graphmodel.Edge) bool) bool {
	r := m.random(2)
	rank := rand.NewZipf(r, 1.05, 1, uint64(m.practices.size()-1))
	for n := range m.enterprises {
		var chosen []int
		for len(chosen) < 3+n%5 {
			if p := m.common(int(rank.Uint64())); !slices.Contains(chosen, p) {
				chosen = append(chosen, p)
			}
		}
		for _, p := range chosen {
			e := claim("adopted", enterpriseID(n), practiceID(p))
			e.Quote = "虚构证据：虚构企业" + padded(n, 6) + "采用了虚构做法" + padded(p, 4) + "。"
			e.Confidence = []graphmodel.Confidence{graphmodel.High, graphmodel.High, graphmodel.Medium, graphmodel.Low}[r.IntN(4)]
			e.Since, e.InUseBy = madeUpTime(r)
			if !yield(e) {
				return false
			}
		}
	}
	return true
}

// common is the practice of a rank: 0 is the commonest of all. The common ones
// are at the end, so that they are leaves of the tree.
func (m madeUp) common(rank int) int { return m.practices.size() - 1 - rank }

func (m madeUp) caseEdges(yield func(graphmodel.Edge) bool) bool {
	r := m.random(3)
	for n := range m.cases {
		id, first := caseID(n), r.IntN(m.practices.size())
		if !yield(claim("about", id, enterpriseID(r.IntN(m.enterprises)))) || !yield(claim("shows", id, practiceID(first))) {
			return false
		}
		if n%3 == 0 && !yield(claim("shows", id, practiceID((first+1)%m.practices.size()))) {
			return false
		}
	}
	return true
}

// learning gives transfers from one enterprise to a later one.
func (m madeUp) learning(yield func(graphmodel.Edge) bool) bool {
	r := m.random(4)
	for n := range m.transfers {
		learner := 1 + r.IntN(m.enterprises-1)
		e := claim("learned_from", enterpriseID(learner), enterpriseID(r.IntN(learner)))
		e.ID = graphmodel.ID("learned_from:x" + padded(n, 5))
		e.Props = graphmodel.Props{
			"strength": []string{"adopted", "partly_adopted", "site_visit", "advocated"}[r.IntN(4)],
			"relation": []string{"same_group", "other", "unknown"}[r.IntN(3)],
			"practice": string(practiceID(r.IntN(m.practices.size()))),
		}
		e.Since = graphmodel.Date(strconv.Itoa(2005 + r.IntN(20)))
		if !yield(e) {
			return false
		}
	}
	return true
}

// claim is an edge of the made-up source; its ID is made of its ends.
func claim(kind graphmodel.Kind, from, to graphmodel.ID) graphmodel.Edge {
	return graphmodel.Edge{
		ID: graphmodel.ID(kind) + ":" + graphmodel.ID(from.Key()) + "-" + graphmodel.ID(to.Key()), Kind: kind,
		From: from, To: to, Source: madeUpSource,
	}
}

// madeUpTime is a time known in one of the three ways: a year, a month or a day
// (80 %), an upper bound (10 %), or not at all (10 %).
func madeUpTime(r *rand.Rand) (since, inUseBy graphmodel.Date) {
	year := strconv.Itoa(2004 + r.IntN(11) + r.IntN(11)) // most in the middle
	month, day := padded(1+r.IntN(12), 2), padded(1+r.IntN(28), 2)
	switch way := r.IntN(10); {
	case way < 4:
		return graphmodel.Date(year), ""
	case way < 6:
		return graphmodel.Date(year + "-" + month), ""
	case way < 8:
		return graphmodel.Date(year + "-" + month + "-" + day), ""
	case way < 9:
		return "", graphmodel.Date(year)
	}
	return "", ""
}
