// Package madeup makes large made-up graphs in the kinds of the real ontology, for
// load tests and benchmarks: first the nodes, then the edges, each a stream that
// takes no memory and can be run again. Titles say that all is made up.
package madeup

import (
	"math/rand/v2"
	"strconv"

	"ronghe/graphmodel"
)

// Graph is a made-up graph: how many there are of each kind, and the seed. Its
// things are numbered from 0, kind by kind; ids.go names them.
type Graph struct {
	Enterprises, Cases             int
	Regions, Industries, Practices Tree

	transfers int
	seed      int64
}

// source is the source of every claim.
const source graphmodel.ID = "source:made-up"

// New is the graph of a scale and a seed; the same two always give the same. At
// scale 1:
//
//	 200,000 enterprises, each with a region and an industry
//	   2,000 practices, 3,200 regions and 1,960 industries, each a tree
//	  20,000 cases, each about an enterprise and showing one or two practices
//	1,000,000 adoptions: one practice has over 100,000 adopters (Zipf); dates of
//	          every precision, a fifth with an upper bound only or none
//	   5,000 transfers between enterprises: 1.46 million edges in all
//
// Scales of 0 and below are as small as can be.
func New(scale float64, seed int64) Graph {
	count := func(n, least int) int { return max(least, int(float64(n)*scale)) }
	return Graph{
		Enterprises: count(200_000, 20), Cases: count(20_000, 2), transfers: count(5_000, 2),
		Regions:    newTree(count(3_200, 10), 0.01, 0.1),
		Industries: newTree(count(1_960, 10), 0.01, 0.05, 0.24),
		Practices:  newTree(count(2_000, 10), 0.01, 0.1),
		seed:       seed,
	}
}

// random is a stream of numbers for one kind of thing, apart from all others.
func (g Graph) random(stream uint64) *rand.Rand {
	return rand.New(rand.NewPCG(uint64(g.seed), stream))
}

// Tree is the first numbers of each level of a tree, the root's level first, and
// last of all the number of its nodes.
type Tree []int

// newTree has size nodes, of which shares of them are in the upper levels.
func newTree(size int, shares ...float64) Tree {
	t := Tree{0}
	for _, share := range shares {
		t = append(t, t[len(t)-1]+max(1, int(float64(size)*share)))
	}
	return append(t, size)
}

// Size is how many nodes there are.
func (t Tree) Size() int { return t[len(t)-1] }

// leaf is the nth node of the lowest level, round and round.
func (t Tree) leaf(n int) int {
	first := t[len(t)-2]
	return first + n%(t.Size()-first)
}

// parent is the node that n is part of; false for one without.
func (t Tree) parent(n int) (int, bool) {
	for level := 1; level < len(t)-1; level++ {
		if first, end := t[level], t[level+1]; first <= n && n < end {
			above := t[level] - t[level-1]
			return t[level-1] + (n-first)*above/(end-first), true
		}
	}
	return 0, false
}

// Nodes gives every node until yield has enough.
func (g Graph) Nodes(yield func(graphmodel.Node) bool) {
	source := node(source, "虚构来源（压力测试）")
	source.Props = graphmodel.Props{"class": "document"}
	if !yield(source) {
		return
	}
	for _, kind := range []struct {
		count int
		make  func(int) graphmodel.Node
	}{
		{g.Regions.Size(), func(n int) graphmodel.Node { return node(RegionID(n), "虚构地区"+padded(n, 4)) }},
		{g.Industries.Size(), func(n int) graphmodel.Node { return node(IndustryID(n), "虚构行业"+padded(n, 4)) }},
		{g.Practices.Size(), func(n int) graphmodel.Node { return node(PracticeID(n), "虚构做法"+padded(n, 4)) }},
		{g.Enterprises, enterprise},
		{g.Cases, caseNode},
	} {
		for n := range kind.count {
			if !yield(kind.make(n)) {
				return
			}
		}
	}
}

func node(id graphmodel.ID, title string) graphmodel.Node {
	return graphmodel.Node{ID: id, Kind: id.Kind(), Title: title}
}

func enterprise(n int) graphmodel.Node {
	e := node(EnterpriseID(n), "虚构企业"+padded(n, 6))
	e.Aliases = []string{"虚构" + padded(n, 6)}
	e.Props = graphmodel.Props{"ownership": []string{"private", "local_soe", "foreign", "central_soe"}[n%4], "founded": strconv.Itoa(1980 + n%40)}
	e.Source = source
	return e
}

func caseNode(n int) graphmodel.Node {
	c := node(CaseID(n), "虚构案例"+padded(n, 5))
	c.Props = graphmodel.Props{
		"case_type": "enterprise", "year": int64(2010 + n%15),
		"summary": "虚构企业以虚构的系统贯通设计、生产与管理，仅供压力测试，编号" + padded(n, 5) + "。",
	}
	c.Source = source
	return c
}
