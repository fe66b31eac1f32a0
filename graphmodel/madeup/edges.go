package madeup

import (
	"math/rand/v2"
	"slices"
	"strconv"

	"ronghe/graphmodel"
)

// Edges gives every edge until yield has enough.
func (g Graph) Edges(yield func(graphmodel.Edge) bool) {
	_ = g.treeEdges(g.Regions, RegionID, yield) &&
		g.treeEdges(g.Industries, IndustryID, yield) &&
		g.treeEdges(g.Practices, PracticeID, yield) &&
		g.places(yield) && g.adoptions(yield) && g.caseEdges(yield) && g.learning(yield)
}

func (g Graph) treeEdges(t Tree, id func(int) graphmodel.ID, yield func(graphmodel.Edge) bool) bool {
	for n := range t.Size() {
		parent, ok := t.parent(n)
		if ok && !yield(claim("part_of", id(n), id(parent))) {
			return false
		}
	}
	return true
}

// places gives each enterprise its region and its industry.
func (g Graph) places(yield func(graphmodel.Edge) bool) bool {
	r := g.random(1)
	for n := range g.Enterprises {
		id := EnterpriseID(n)
		if !yield(claim("located_in", id, RegionID(g.Regions.leaf(r.IntN(g.Regions.Size()))))) ||
			!yield(claim("in_industry", id, IndustryID(g.Industries.leaf(r.IntN(g.Industries.Size()))))) {
			return false
		}
	}
	return true
}

// adoptions gives each enterprise three to seven practices, the common ones most.
func (g Graph) adoptions(yield func(graphmodel.Edge) bool) bool {
	r := g.random(2)
	rank := rand.NewZipf(r, 1.05, 1, uint64(g.Practices.Size()-1))
	for n := range g.Enterprises {
		var chosen []int
		for len(chosen) < 3+n%5 {
			if p := g.Common(int(rank.Uint64())); !slices.Contains(chosen, p) {
				chosen = append(chosen, p)
			}
		}
		for _, p := range chosen {
			e := claim("adopted", EnterpriseID(n), PracticeID(p))
			e.Quote = "虚构证据：虚构企业" + padded(n, 6) + "采用了虚构做法" + padded(p, 4) + "。"
			e.Confidence = []graphmodel.Confidence{graphmodel.High, graphmodel.High, graphmodel.Medium, graphmodel.Low}[r.IntN(4)]
			e.Since, e.InUseBy = someTime(r)
			if !yield(e) {
				return false
			}
		}
	}
	return true
}

// Common is the practice of a rank: 0 is the commonest of all. The common ones
// are at the end, so that they are leaves of the tree.
func (g Graph) Common(rank int) int { return g.Practices.Size() - 1 - rank }

func (g Graph) caseEdges(yield func(graphmodel.Edge) bool) bool {
	r := g.random(3)
	for n := range g.Cases {
		id, first := CaseID(n), r.IntN(g.Practices.Size())
		if !yield(claim("about", id, EnterpriseID(r.IntN(g.Enterprises)))) || !yield(claim("shows", id, PracticeID(first))) {
			return false
		}
		if n%3 == 0 && !yield(claim("shows", id, PracticeID((first+1)%g.Practices.Size()))) {
			return false
		}
	}
	return true
}

// learning gives transfers from one enterprise to a later one.
func (g Graph) learning(yield func(graphmodel.Edge) bool) bool {
	r := g.random(4)
	for n := range g.transfers {
		learner := 1 + r.IntN(g.Enterprises-1)
		e := claim("learned_from", EnterpriseID(learner), EnterpriseID(r.IntN(learner)))
		e.ID = graphmodel.ID("learned_from:x" + padded(n, 5))
		e.Props = graphmodel.Props{
			"strength": []string{"adopted", "partly_adopted", "site_visit", "advocated"}[r.IntN(4)],
			"relation": []string{"same_group", "other", "unknown"}[r.IntN(3)],
			"practice": string(PracticeID(r.IntN(g.Practices.Size()))),
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
		From: from, To: to, Source: source,
	}
}

// someTime is a time known in one of the three ways: a year, a month or a day
// (80 %), an upper bound (10 %), or not at all (10 %).
func someTime(r *rand.Rand) (since, inUseBy graphmodel.Date) {
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
