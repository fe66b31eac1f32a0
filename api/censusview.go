package api

import (
	"cmp"
	"maps"
	"slices"

	"ronghe/graphmodel"
)

// answer words the counts in lang.
func (c *census) answer(n names, lang string) *StatsAnswer {
	edgeLabel := func(k graphmodel.Kind) string { return n.edge(k, graphmodel.Out, lang) }
	nodeLabel := func(k graphmodel.Kind) string { return n.node(k, lang) }
	return &StatsAnswer{
		Last:  c.last,
		Nodes: kindCounts(c.nodes, nodeLabel),
		Edges: kindCounts(c.edges, edgeLabel),
		Cases: CaseCoverage{
			Total: c.nodes[kindCase], ByYear: yearCounts(c.caseYears), YearUnknown: c.caseYears[0],
			ByProvince: c.provinceCounts(c.caseAt, n, lang), ProvinceUnknown: c.caseAt[""],
		},
		Adoptions: AdoptionCoverage{
			Total: c.edges[graphmodel.AdoptedKind], ByYear: yearCounts(c.adopted), InUseBy: yearCounts(c.inUseBy),
			TimeUnknown: c.adopted[0], ByProvince: c.provinceCounts(c.adoptedAt, n, lang), ProvinceUnknown: c.adoptedAt[""],
		},
	}
}

func kindCounts(counts map[graphmodel.Kind]int64, label func(graphmodel.Kind) string) []KindCount {
	out := make([]KindCount, 0, len(counts))
	for _, k := range slices.Sorted(maps.Keys(counts)) {
		out = append(out, KindCount{Kind: k, Label: label(k), Count: counts[k]})
	}
	return out
}

func yearCounts(counts map[int]int64) []YearCount {
	out := make([]YearCount, 0, len(counts))
	for _, y := range slices.Sorted(maps.Keys(counts)) {
		if y != 0 {
			out = append(out, YearCount{Year: y, Count: counts[y]})
		}
	}
	return out
}

// provinceCounts are the most first, then by id.
func (c *census) provinceCounts(counts map[graphmodel.ID]int64, n names, lang string) []ProvinceCount {
	out := make([]ProvinceCount, 0, len(counts))
	for id, count := range counts {
		if id == "" {
			continue
		}
		province := n.thingOf(c.provinces[id], lang)
		province.ID = id // also of one that the store does not hold
		out = append(out, ProvinceCount{Province: province, Count: count})
	}
	slices.SortFunc(out, func(a, b ProvinceCount) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Province.ID, b.Province.ID))
	})
	return out
}
