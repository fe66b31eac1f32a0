package indexer_test

import (
	"slices"
	"strings"
	"testing"

	"ronghe/graphmodel"
)

// TestFacetValuesByName: a text leaves the values that are called so, with the counts
// they have without it.
func TestFacetValuesByName(t *testing.T) {
	ix := openBuiltin(t)
	facets := []string{graphmodel.FacetRegion, graphmodel.FacetEvidence}
	all := search(t, ix, graphmodel.SearchQuery{Text: "智能", Facets: facets, Limit: 1}).Facets
	for _, typed := range []string{"浙江", "zhejiang", "ZheJiang", "浙江省"} {
		got := search(t, ix, graphmodel.SearchQuery{Text: "智能", Facets: facets, FacetText: typed, Limit: 1}).Facets
		for _, v := range got[0].Values {
			if !strings.Contains(v.Title, "浙江") && !slices.Contains(all[0].Values, v) {
				t.Errorf("%s: %+v", typed, v)
			}
		}
		i := slices.IndexFunc(got[0].Values, func(v graphmodel.FacetValue) bool { return v.Value == "region:330000" })
		if i < 0 || !slices.Contains(all[0].Values, got[0].Values[i]) || len(got[1].Values) > 0 {
			t.Errorf("%s: %+v", typed, got)
		}
	}
	sure := search(t, ix, graphmodel.SearchQuery{Text: "智能 类型:案例", Facets: facets, FacetText: "中", Limit: 1}).Facets[1]
	if len(sure.Values) != 1 || sure.Values[0].Value != "medium" {
		t.Errorf("evidence called 中: %+v", sure)
	}
}

// TestEvidenceCounts: of the facet, by the field, and in the reasons of a hit.
func TestEvidenceCounts(t *testing.T) {
	ix := openBuiltin(t)
	counts := search(t, ix, graphmodel.SearchQuery{Text: "类型:案例", Facets: []string{graphmodel.FacetEvidence}, Limit: 1})
	sum := counts.Facets[0].Unknown
	for _, v := range counts.Facets[0].Values {
		sum += v.Count
		byField := search(t, ix, graphmodel.SearchQuery{Text: "类型:案例 证据:" + v.Value, Limit: 1}).Total
		byFilter := search(t, ix, graphmodel.SearchQuery{Text: "类型:案例", Filters: map[string][]string{graphmodel.FacetEvidence: {v.Value}}, Limit: 1}).Total
		if byField != v.Count || byFilter != v.Count || v.Count == 0 {
			t.Errorf("%s: counted %d, by the field %d, by a filter %d", v.Value, v.Count, byField, byFilter)
		}
	}
	if sum != counts.Total {
		t.Errorf("%d in all, want %d", sum, counts.Total)
	}
	hits := search(t, ix, graphmodel.SearchQuery{Text: "能源管控 证据:高", Explain: true, Limit: 5}).Hits
	for _, h := range hits {
		i := slices.IndexFunc(h.Reasons, func(r graphmodel.Reason) bool { return r.Why == graphmodel.WhyEvidence })
		if i < 0 || h.Reasons[i].Text != "high" || h.Reasons[i].Score <= 0 {
			t.Errorf("%s: %+v", h.ID, h.Reasons)
		}
	}
	if len(hits) == 0 {
		t.Error("nothing sure about 能源管控")
	}
}
