package names_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/sqlite"
	"ronghe/seed"
	"ronghe/seed/names"
)

// library is the table of the built-in library, made once.
var library = sync.OnceValue(func() *names.Table {
	lib, err := seed.Library()
	if err != nil {
		panic(err)
	}
	return tableOf(lib.Nodes, lib.Edges)
})

// tableOf is the table of a graph, read from a Store as it is everywhere else.
func tableOf(nodes []graphmodel.Node, edges []graphmodel.Edge) *names.Table {
	dir, err := os.MkdirTemp("", "ronghe-names-*")
	if err != nil {
		panic(err)
	}
	defer func() { _ = os.RemoveAll(dir) }()
	ontology, err := schema.Load("")
	if err != nil {
		panic(err)
	}
	store, err := sqlite.Open(context.Background(), filepath.Join(dir, "graph.db"), ontology)
	if err != nil {
		panic(err)
	}
	defer func() { _ = store.Close() }()
	err = store.Update(context.Background(), func(w graphmodel.Writer) error { return graphmodel.PutAll(w, nodes, edges) })
	if err != nil {
		panic(err)
	}
	var t *names.Table
	err = store.View(context.Background(), func(r graphmodel.Reader) error {
		t, err = names.Build(r)
		return err
	})
	if err != nil {
		panic(err)
	}
	return t
}

func show(a names.Answer) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s", a.Decision)
	for _, c := range a.Candidates {
		fmt.Fprintf(&b, "\n  %.3f %s %s", c.Score, c.Title, c.ID)
		for _, f := range c.Features {
			fmt.Fprintf(&b, " %s%+.2f(%s)", f.Name, f.Weight, f.Detail)
		}
	}
	for _, n := range a.Notes {
		fmt.Fprintf(&b, "\n  note %s %s", n.Code, n.En)
	}
	return b.String()
}

func TestLook(t *testing.T) {
	for _, q := range []names.Query{
		{Kind: names.Enterprise, Name: "湖北诺邦科技股份有限公司"},
		{Kind: names.Enterprise, Name: "宝钢"},
		{Kind: names.Enterprise, Name: "宝钢", HoldOut: true},
		{Kind: names.Enterprise, Name: "中兴通讯", HoldOut: true},
		{Kind: names.Enterprise, Name: "中兴通汛股份有限公司"},
		{Kind: names.Enterprise, Name: "鞍钢", HoldOut: true},
		{Kind: names.Enterprise, Name: "赛轮沈阳", HoldOut: true},
		{Kind: names.Enterprise, Name: "賽輪（瀋陽）輪胎有限公司"},
		{Kind: names.Enterprise, Name: "三一集团"},
		{Kind: names.Enterprise, Name: "三一重工"},
		{Kind: names.Enterprise, Name: "武汉海尔电器股份有限公司"},
		{Kind: names.Enterprise, Name: "杭州海康威视数宇技术股份有限公司"},
		{Kind: names.Enterprise, Name: "中国石油化工股份有限公司"},
		{Kind: names.Enterprise, Name: "中国石油化工股份有限公司九江分公司"},
		{Kind: names.Enterprise, Name: "中国石化九江分公司"},
		{Kind: names.Enterprise, Name: "TCL空调器（中山）有限公司"},
		{Kind: names.Enterprise, Name: "海尔", HoldOut: true},
		{Kind: names.Enterprise, Name: "某某科技有限公司", Code: "91350100M000100Y44"},
		{Kind: names.Zone, Name: "昌吉高新技术产业开发区"},
		{Kind: names.Zone, Name: "青岛国家级信息化和工业化融合试验区"},
		{Kind: names.Organisation, Name: "江苏省工信厅"},
		{Kind: names.Organisation, Name: "工信厅"},
		{Kind: names.Organisation, Name: "赛迪"},
		{Kind: names.Industry, Name: "钢铁"},
		{Kind: names.Industry, Name: "医药"},
		{Kind: names.Industry, Name: "C31"},
		{Kind: names.Industry, Name: "31黑色金属冶炼和压延加工业"},
		{Kind: names.Industry, Name: "电子信息"},
		{Kind: names.Industry, Name: "机械"},
		{Kind: names.Region, Name: "苏州工业园区"},
		{Kind: names.Region, Name: "鼓楼区"},
		{Kind: names.Region, Name: "鼓楼区", Place: "南京"},
		{Kind: names.Region, Name: "320584"},
		{Kind: "", Name: "工信部"},
		{Kind: "", Name: "浙江"},
	} {
		t.Logf("%+v → %s", q, show(library().Resolve(q)))
	}
}
