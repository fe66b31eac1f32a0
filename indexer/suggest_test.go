package indexer_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
	"ronghe/indexer/searchtest"
)

func TestSuggest(t *testing.T) {
	store := openStore(t)
	put(t, store, searchtest.Library{Nodes: []graphmodel.Node{
		{ID: "practice:mes", Kind: "practice", Title: "虚构制造执行系统", Aliases: []string{"MES", "虚构MES"}},
		{ID: "practice:scm", Kind: "practice", Title: "虚构供应链"},
		{ID: "enterprise:a", Kind: "enterprise", Title: "虚构钢铁"},
		{ID: "enterprise:b", Kind: "enterprise", Title: "虚构钢铁二厂"},
		{ID: "enterprise:c", Kind: "enterprise", Title: "北方虚构钢铁"},
		{ID: "enterprise:d", Kind: "enterprise", Title: "南方虚构钢铁"},
		{ID: "case:e", Kind: "case", Title: "Mesh 网络"},
	}})
	dir := t.TempDir()
	ix := openIndex(t, dir, store)
	check := func(prefix string, limit int, want ...string) {
		t.Helper()
		suggestions, err := ix.Suggest(context.Background(), prefix, limit)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, s := range suggestions.Names {
			got = append(got, string(s.ID)+" "+s.Title+" "+s.Match)
		}
		if diff := cmp.Diff(got, want); diff != "" {
			t.Errorf("Suggest(%q) (- got, + want):\n%s", prefix, diff)
		}
	}
	check("  ", 5)
	check("没有", 5)
	check("ｍｅｓ", 5, "practice:mes 虚构制造执行系统 MES", "case:e Mesh 网络 Mesh 网络")
	check("虚构钢铁", 5,
		"enterprise:a 虚构钢铁 虚构钢铁", "enterprise:b 虚构钢铁二厂 虚构钢铁二厂",
		"enterprise:c 北方虚构钢铁 北方虚构钢铁", "enterprise:d 南方虚构钢铁 南方虚构钢铁")
	check("虚构钢铁", 1, "enterprise:a 虚构钢铁 虚构钢铁")

	err := store.Update(context.Background(), func(w graphmodel.Writer) error { return w.DeleteNode("enterprise:a") })
	if err != nil {
		t.Fatal(err)
	}
	catchUp(t, ix)
	check("虚构钢铁", 1, "enterprise:b 虚构钢铁二厂 虚构钢铁二厂")

	if err := ix.Close(); err != nil {
		t.Fatal(err)
	}
	ix = openIndex(t, dir, store)
	check("mes", 5, "practice:mes 虚构制造执行系统 MES", "case:e Mesh 网络 Mesh 网络")
}
