package graphtest

import (
	"iter"
	"math/rand/v2"
	"strconv"

	"ronghe/graphmodel"
)

// Generate is a made-up graph for load tests, in the kinds of the real ontology:
// first its nodes, then its edges, each a stream that takes no memory and can be
// run again. The same scale and seed give the same graph. At scale 1:
//
//	 200,000 enterprises, each with a region and an industry
//	   2,000 practices, 3,200 regions and 1,960 industries, each a tree
//	  20,000 cases, each about an enterprise and showing one or two practices
//	1,000,000 adoptions: one practice has over 100,000 adopters (Zipf); dates of
//	          every precision, a fifth with an upper bound only or none
//	   5,000 transfers between enterprises: 1.46 million edges in all
//
// Titles say that all is made up. Scales of 0 and below are as small as can be.
func Generate(scale float64, seed int64) (iter.Seq[graphmodel.Node], iter.Seq[graphmodel.Edge]) {
	m := newMadeUp(scale, seed)
	return m.nodes, m.edges
}

// madeUp is how many there are of each kind, and the seed.
type madeUp struct {
	enterprises, cases, transfers int
	regions, industries           tree
	practices                     tree
	seed                          int64
}

// madeUpSource is the source of every claim.
const madeUpSource graphmodel.ID = "source:made-up"

func newMadeUp(scale float64, seed int64) madeUp {
	count := func(n, least int) int { return max(least, int(float64(n)*scale)) }
	return madeUp{
		enterprises: count(200_000, 20), cases: count(20_000, 2), transfers: count(5_000, 2),
		regions:    newTree(count(3_200, 10), 0.01, 0.1),
		industries: newTree(count(1_960, 10), 0.01, 0.05, 0.24),
		practices:  newTree(count(2_000, 10), 0.01, 0.1),
		seed:       seed,
	}
}

// random is a stream of numbers for one kind of thing, apart from all others.
func (m madeUp) random(stream uint64) *rand.Rand {
	return rand.New(rand.NewPCG(uint64(m.seed), stream))
}

// tree is the first numbers of each level of a tree, the root's level first, and
// last of all the number of its nodes.
type tree []int

// newTree has size nodes, of which shares of them are in the upper levels.
func newTree(size int, shares ...float64) tree {
	t := tree{0}
	for _, share := range shares {
		t = append(t, t[len(t)-1]+max(1, int(float64(size)*share)))
	}
	return append(t, size)
}

func (t tree) size() int { return t[len(t)-1] }

// leaf is the nth node of the lowest level, round and round.
func (t tree) leaf(n int) int {
	first := t[len(t)-2]
	return first + n%(t.size()-first)
}

// parent is the node that n is part of; false for one without.
func (t tree) parent(n int) (int, bool) {
	for level := 1; level < len(t)-1; level++ {
		if first, end := t[level], t[level+1]; first <= n && n < end {
			above := t[level] - t[level-1]
			return t[level-1] + (n-first)*above/(end-first), true
		}
	}
	return 0, false
}

// The keys begin with x, so that none is taken for a real code, and differ from
// kind to kind, since those of edges are made of them.
func enterpriseID(n int) graphmodel.ID { return graphmodel.ID("enterprise:xe" + padded(n, 6)) }
func practiceID(n int) graphmodel.ID   { return graphmodel.ID("practice:xp" + padded(n, 4)) }
func regionID(n int) graphmodel.ID     { return graphmodel.ID("region:xr" + padded(n, 4)) }
func industryID(n int) graphmodel.ID   { return graphmodel.ID("industry:xi" + padded(n, 4)) }
func caseID(n int) graphmodel.ID       { return graphmodel.ID("case:xc" + padded(n, 5)) }

func padded(n, digits int) string {
	s := strconv.Itoa(n)
	if len(s) >= digits {
		return s
	}
	return "0000000"[:digits-len(s)] + s
}

// nodes gives every node of m until yield has enough.
func (m madeUp) nodes(yield func(graphmodel.Node) bool) {
	source := madeUpNode(madeUpSource, "虚构来源（压力测试）")
	source.Props = graphmodel.Props{"class": "document"}
	if !yield(source) {
		return
	}
	for _, kind := range []struct {
		count int
		make  func(int) graphmodel.Node
	}{
		{m.regions.size(), func(n int) graphmodel.Node { return madeUpNode(regionID(n), "虚构地区"+padded(n, 4)) }},
		{m.industries.size(), func(n int) graphmodel.Node { return madeUpNode(industryID(n), "虚构行业"+padded(n, 4)) }},
		{m.practices.size(), func(n int) graphmodel.Node { return madeUpNode(practiceID(n), "虚构做法"+padded(n, 4)) }},
		{m.enterprises, madeUpEnterprise},
		{m.cases, madeUpCase},
	} {
		for n := range kind.count {
			if !yield(kind.make(n)) {
				return
			}
		}
	}
}

func madeUpNode(id graphmodel.ID, title string) graphmodel.Node {
	return graphmodel.Node{ID: id, Kind: id.Kind(), Title: title}
}

func madeUpEnterprise(n int) graphmodel.Node {
	e := madeUpNode(enterpriseID(n), "虚构企业"+padded(n, 6))
	e.Aliases = []string{"虚构" + padded(n, 6)}
	e.Props = graphmodel.Props{"ownership": []string{"private", "local_soe", "foreign", "central_soe"}[n%4], "founded": strconv.Itoa(1980 + n%40)}
	e.Source = madeUpSource
	return e
}

func madeUpCase(n int) graphmodel.Node {
	c := madeUpNode(caseID(n), "虚构案例"+padded(n, 5))
	c.Props = graphmodel.Props{
		"case_type": "enterprise", "year": int64(2010 + n%15),
		"summary": "虚构企业以虚构的系统贯通设计、生产与管理，仅供压力测试，编号" + padded(n, 5) + "。",
	}
	c.Source = madeUpSource
	return c
}
