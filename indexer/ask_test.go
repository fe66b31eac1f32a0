package indexer_test

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
	"ronghe/indexer/searchtest"
)

// askLibrary is a made-up library for queries with syntax.
func askLibrary() searchtest.Library {
	node := func(id graphmodel.ID, title string, props graphmodel.Props, aliases ...string) graphmodel.Node {
		return graphmodel.Node{ID: id, Kind: id.Kind(), Title: title, Aliases: aliases, Props: props}
	}
	return searchtest.Library{Nodes: []graphmodel.Node{
		node("practice:a", "虚构能源管控中心", nil, "虚构能管"),
		node("practice:b", "虚构排产系统", nil),
		node("enterprise:a", "虚构石化", graphmodel.Props{"ownership": "private", "name_in_source": "管控能源的虚构石化"}),
		node("enterprise:b", "虚构钢铁（上海）", graphmodel.Props{"ownership": "local_soe", "name_in_source": "虚构MESH钢铁"}),
		node("enterprise:c", "虚构铝业", graphmodel.Props{"name_in_source": "虚构MES铝业 能源管控"}),
	}}
}

func TestSyntax(t *testing.T) {
	store := openStore(t)
	put(t, store, askLibrary())
	ix := openIndex(t, t.TempDir(), store)
	for _, test := range []struct{ text, want, notes string }{
		{"石化 OR 钢铁", "enterprise:a enterprise:b", ""},
		{"虚构 -石化 类型:企业", "enterprise:b enterprise:c", ""},
		{"类型:企业", "enterprise:a enterprise:b enterprise:c", ""},
		{"类型：enterprise,practice -标题:虚构", "", ""},
		{"-类型:企业", "practice:a practice:b", ""},
		{"“能源管控”", "enterprise:c practice:a", ""},
		{"「管控 能源」", "enterprise:a", ""},
		{"标题:能源", "practice:a", ""},
		{"别名:能管", "practice:a", ""},
		{"正文:能源", "enterprise:a enterprise:c", ""},
		{"mes*", "enterprise:b enterprise:c", ""},
		{"mes* -mesh", "enterprise:c", ""},
		{"能源*", "enterprise:a enterprise:c practice:a", ""},
		{"所有制:民营", "enterprise:a", ""},
		{"所有制:未知 类型:企业", "enterprise:c", ""},
		{"(石化 OR 钢铁) -(上海 OR 铝业)", "enterprise:a", ""},
		{"地区:石化", "enterprise:a", "name"},
		{"做法:虚构能源", "practice:a", ""},
		{`"石化`, "enterprise:a", "quote"},
		{strings.Repeat("石化 ", 200) + "钢铁", "enterprise:a", "cut clauses"},
		{strings.Repeat("m* ", 300), "enterprise:b enterprise:c", "cut clauses"},
		{strings.Repeat("(", 100) + "石化", "enterprise:a", "depth bracket bracket bracket bracket bracket bracket bracket bracket"},
	} {
		result, err := ix.Search(context.Background(), graphmodel.SearchQuery{Text: test.text, Limit: 20})
		if err != nil {
			t.Errorf("%s: %v", test.text, err)
			continue
		}
		found := map[graphmodel.ID]bool{}
		for _, hit := range result.Hits {
			found[hit.ID] = true
		}
		var ids, codes []string
		for _, id := range sorted(found) {
			ids = append(ids, string(id))
		}
		for _, n := range result.Notes {
			codes = append(codes, n.Code)
		}
		if diff := cmp.Diff(test.want, strings.Join(ids, " ")); diff != "" {
			t.Errorf("%s: hits -want +got:\n%s", test.text, diff)
		}
		if got := strings.Join(codes, " "); got != test.notes {
			t.Errorf("%s: got notes %q, want %q", test.text, got, test.notes)
		}
		if result.Total != int64(len(found)) {
			t.Errorf("%s: got total %d of %d hits", test.text, result.Total, len(found))
		}
	}
}
