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
		t, err = names.Build(names.Library{Reader: r})
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

// TestResolve: first the decision, then the titles of the candidates above PossibleScore.
func TestResolve(t *testing.T) {
	for _, test := range []struct {
		q    names.Query
		want string
	}{
		{names.Query{Kind: names.Enterprise, Name: "湖北诺邦科技股份有限公司"}, "match 湖北诺邦科技股份有限公司"},
		{names.Query{Kind: names.Enterprise, Name: "湖北诺邦科技"}, "match 湖北诺邦科技股份有限公司"},
		{names.Query{Kind: names.Enterprise, Name: "賽輪（瀋陽）輪胎有限公司"}, "match 赛轮（沈阳）轮胎有限公司"},
		{names.Query{Kind: names.Enterprise, Name: "赛轮沈阳", HoldOut: true}, "match 赛轮（沈阳）轮胎有限公司"},
		{names.Query{Kind: names.Enterprise, Name: "ＡＢＢ"}, "match ABB"},
		{names.Query{Kind: names.Enterprise, Name: "湖北诺帮科技股份有限公司"}, "match 湖北诺邦科技股份有限公司"},
		{names.Query{Kind: names.Enterprise, Name: "中兴通汛股份有限公司"}, "ambiguous 中兴通讯股份有限公司"},
		{names.Query{Kind: names.Enterprise, Name: "鞍钢", HoldOut: true}, "match 鞍山钢铁集团有限公司"},
		// A branch is not its parent, a subsidiary not its group, another place another enterprise.
		{names.Query{Kind: names.Enterprise, Name: "中国石油化工股份有限公司"}, "none"},
		{names.Query{Kind: names.Enterprise, Name: "中国石油化工股份有限公司南京分公司"}, "none"},
		{names.Query{Kind: names.Enterprise, Name: "中国石化集团"}, "none"}, // 中国石化 is in the library as another name of a unit
		{names.Query{Kind: names.Enterprise, Name: "湖北诺邦科技股份有限公司武汉分公司"}, "none"},
		{names.Query{Kind: names.Enterprise, Name: "TCL空调器（中山）有限公司"}, "none"},
		{names.Query{Kind: names.Enterprise, Name: "中国电子科技集团公司第十五研究所"}, "none"},
		{names.Query{Kind: names.Enterprise, Name: "三一集团"}, "match 三一集团有限公司"},
		{names.Query{Kind: names.Enterprise, Name: "南京"}, "none"},
		{names.Query{Kind: names.Zone, Name: "青岛国家级信息化和工业化融合试验区"}, "match 青岛国家级两化融合试验区"},
		{names.Query{Kind: names.Zone, Name: "青岛"}, "ambiguous 青岛西海岸新区 青岛国家级两化融合试验区"},
		{names.Query{Kind: names.Organisation, Name: "江苏省工信厅"}, "match 江苏省工业和信息化厅"},
		{names.Query{Kind: names.Organisation, Name: "云南省工业和信息化厅"}, "none"},
		{names.Query{Kind: names.Industry, Name: "钢铁"}, "match 黑色金属冶炼和压延加工业"},
		{names.Query{Kind: names.Industry, Name: "医药"}, "match 医药制造业"},
		{names.Query{Kind: names.Industry, Name: "C31"}, "match 黑色金属冶炼和压延加工业"},
		{names.Query{Kind: names.Industry, Name: "3110"}, "match 炼铁"},
		{names.Query{Kind: names.Industry, Name: "18 纺织服装、服饰业"}, "match 纺织服装、服饰业"},
		{names.Query{Kind: names.Industry, Name: "机械"}, "none"},
		{names.Query{Kind: names.Industry, Name: "Z99"}, "none"},
		{names.Query{Kind: names.Industry, Name: "化学原料及化学制品制造业"}, "match 化学原料和化学制品制造业"},
		{names.Query{Kind: names.Industry, Name: "黑色金属冶炼及压延加工"}, "match 黑色金属冶炼和压延加工业"},
		{names.Query{Kind: names.Industry, Name: "通信设备、计算机及其他电子设备制造业"}, "match 计算机、通信和其他电子设备制造业"},
		{names.Query{Kind: names.Industry, Name: "交通运输设备制造业"}, "ambiguous 汽车制造业 铁路、船舶、航空航天和其他运输设备制造业"},
		{names.Query{Kind: names.Industry, Name: "石化产业"}, "ambiguous 石油、煤炭及其他燃料加工业 化学原料和化学制品制造业"},
		{names.Query{Kind: names.Industry, Name: "煤炭"}, "ambiguous 煤炭加工 煤炭开采和洗选业"}, // not the processing alone
		{names.Query{Kind: names.Industry, Name: "船舶工业"}, "match 船舶及相关装置制造"},
		{names.Query{Kind: names.Industry, Name: "食品"}, "match 食品制造业"},
		{names.Query{Kind: names.Region, Name: "苏州工业园区"}, "match 苏州市"},
		{names.Query{Kind: names.Region, Name: "鼓楼区"}, "ambiguous 鼓楼区 鼓楼区 鼓楼区 鼓楼区"},
		{names.Query{Kind: names.Region, Name: "鼓楼区", Place: "南京"}, "match 鼓楼区 鼓楼区 鼓楼区 鼓楼区"},
		{names.Query{Kind: names.Region, Name: "320584"}, "match 吴江区"},
		{names.Query{Kind: names.Region, Name: "110103"}, "ambiguous 北京市"},
		{names.Query{Kind: names.Region, Name: "Guangdong Province"}, "match 广东省"},
		{names.Query{Kind: names.Region, Name: "SHAANXI"}, "match 陕西省"},
		{names.Query{Kind: names.Region, Name: "Inner Mongolia Autonomous Region"}, "match 内蒙古自治区"},
		{names.Query{Kind: names.Region, Name: "Suzhou"}, "ambiguous 苏州市 宿州市"},
		{names.Query{Kind: names.Region, Name: "Suzhou, Anhui"}, "match 宿州市"},
		{names.Query{Kind: names.Region, Name: "Xi'an City, Shaanxi, China"}, "match 西安市"},
		{names.Query{Kind: names.Region, Name: "Hangzhou, Guangdong"}, "none"},
		{names.Query{Kind: names.Region, Name: "Chicago"}, "none"},
		{names.Query{Kind: names.Industry, Name: "计算机、通信及其他电子设备制造业"}, "match 计算机、通信和其他电子设备制造业"},
		{names.Query{Name: "工信部"}, "match 工业和信息化部"},
		{names.Query{Name: "浙江"}, "match 浙江省"},
		{names.Query{Name: "region:330000"}, "match 浙江省"},
		{names.Query{Kind: names.Enterprise, Name: "region:330000"}, "none"},
		{names.Query{}, "none"},
		{names.Query{Kind: names.Enterprise, Name: "（）"}, "none"},
	} {
		a := library().Resolve(test.q)
		got := string(a.Decision)
		for _, c := range a.Candidates {
			if c.Score >= names.PossibleScore {
				got += " " + c.Title
			}
		}
		if got != test.want && (a.Decision != names.Match || !strings.HasPrefix(got, test.want)) {
			t.Errorf("%+v: want %s, got %s", test.q, test.want, show(a))
		}
	}
}

// enterprise is a made-up one.
func enterprise(key, title, region, uscc string) ([]graphmodel.Node, []graphmodel.Edge) {
	id := graphmodel.ID("enterprise:" + key)
	n := graphmodel.Node{ID: id, Kind: names.Enterprise, Title: title}
	if uscc != "" {
		n.Props = graphmodel.Props{"uscc": uscc}
	}
	return []graphmodel.Node{n}, []graphmodel.Edge{{Kind: "located_in", From: id, To: graphmodel.ID("region:" + region)}}
}

// TestNamesakes: two made-up enterprises of one name stay two, and place or code tells them apart.
func TestNamesakes(t *testing.T) {
	lib, err := seed.Library()
	if err != nil {
		t.Fatal(err)
	}
	nodes, edges := lib.Nodes, lib.Edges
	for _, made := range [][4]string{{"twin-a", "虚构双生机械有限公司", "320500", "91350100M000100Y43"}, {"twin-b", "虚构双生机械有限公司", "420100", ""}} {
		n, e := enterprise(made[0], made[1], made[2], made[3])
		nodes, edges = append(nodes, n...), append(edges, e...)
	}
	table := tableOf(nodes, edges)
	for _, test := range []struct {
		q    names.Query
		want names.Decision
		id   graphmodel.ID
	}{
		{names.Query{Name: "虚构双生机械有限公司"}, names.Ambiguous, "enterprise:twin-a"},
		{names.Query{Name: "虚构双生机械"}, names.Ambiguous, "enterprise:twin-a"},
		{names.Query{Name: "虚构双生机械有限公司", Place: "苏州"}, names.Match, "enterprise:twin-a"},
		{names.Query{Name: "虚构双生机械有限公司", Place: "湖北"}, names.Match, "enterprise:twin-b"},
		{names.Query{Name: "武汉虚构双生机械有限公司"}, names.Match, "enterprise:twin-b"},
		{names.Query{Name: "虚构双生机械有限公司", Place: "广州"}, names.Ambiguous, "enterprise:twin-a"},
		{names.Query{Name: "虚构双生机械有限公司", Code: "91350100M000100Y43"}, names.Match, "enterprise:twin-a"},
		{names.Query{Code: "91350100M000100Y43"}, names.Match, "enterprise:twin-a"},
		{names.Query{Name: "91350100M000100Y43"}, names.Match, "enterprise:twin-a"},
		{names.Query{Name: "M000100Y-4"}, names.Match, "enterprise:twin-a"},
	} {
		test.q.Kind = names.Enterprise
		a := table.Resolve(test.q)
		if a.Decision != test.want || len(a.Candidates) == 0 || a.Candidates[0].ID != test.id {
			t.Errorf("%+v: want %s %s, got %s", test.q, test.want, test.id, show(a))
		}
	}
}

// TestWrongCodeIsSaid: and the name alone decides.
func TestWrongCodeIsSaid(t *testing.T) {
	a := library().Resolve(names.Query{Kind: names.Enterprise, Name: "三一集团有限公司", Code: "91350100M000100Y44"})
	if a.Decision != names.Match || len(a.Notes) != 1 || a.Notes[0].Code != "code" || !strings.Contains(a.Notes[0].En, "GB 32100-2015") {
		t.Errorf("got %s", show(a))
	}
	a = library().Resolve(names.Query{Kind: names.Enterprise, Name: "三一集团有限公司", Place: "火星"})
	if a.Decision != names.Match || len(a.Notes) != 1 || a.Notes[0].Code != "place" {
		t.Errorf("got %s", show(a))
	}
}

// TestFeaturesAddUp: a score is what its features say, and each is explained.
func TestFeaturesAddUp(t *testing.T) {
	for _, name := range []string{"宝钢", "中兴通讯", "海尔电器", "赛轮", "工信厅", "吴江市", "医药", "青岛"} {
		for _, c := range library().Resolve(names.Query{Name: name, Limit: 50}).Candidates {
			sum := 0.0
			for _, f := range c.Features {
				sum += f.Weight
				if zh, en := names.Explain(f.Name); zh == "" || en == "" {
					t.Errorf("%s: feature %s is not explained", name, f.Name)
				}
			}
			if c.Score > sum+1e-9 && sum >= 0 || c.Score < 0 || c.Score > 1 {
				t.Errorf("%s: %s scores %.3f, its features %.3f", name, c.Title, c.Score, sum)
			}
		}
	}
}

// TestMergedID: the id of a node that was merged into another still finds it.
func TestMergedID(t *testing.T) {
	nodes := []graphmodel.Node{{ID: "enterprise:kept", Kind: names.Enterprise, Title: "虚构机械有限公司", Aliases: []string{"enterprise:gone", "虚构旧名有限公司"}}}
	table := tableOf(nodes, nil)
	for _, name := range []string{"enterprise:gone", "虚构旧名有限公司"} {
		if a := table.Resolve(names.Query{Kind: names.Enterprise, Name: name}); a.Decision != names.Match || a.Candidates[0].ID != "enterprise:kept" {
			t.Errorf("%s: got %s", name, show(a))
		}
	}
}

// TestFormerName: what was called so is found, and told from what is called so now.
func TestFormerName(t *testing.T) {
	nodes := []graphmodel.Node{
		{ID: "enterprise:a", Kind: names.Enterprise, Title: "虚构新名机械有限公司", Props: graphmodel.Props{"former_names": []string{"虚构旧名机械厂"}}},
		{ID: "enterprise:b", Kind: names.Enterprise, Title: "虚构同名食品有限公司"},
		{ID: "enterprise:c", Kind: names.Enterprise, Title: "虚构改名食品有限公司", Props: graphmodel.Props{"former_names": []string{"虚构同名食品有限公司"}}},
	}
	table := tableOf(nodes, nil)
	a := table.Resolve(names.Query{Kind: names.Enterprise, Name: "虚构旧名机械厂"})
	if a.Decision != names.Match || a.Candidates[0].Features[0].Name != "former" {
		t.Errorf("got %s", show(a))
	}
	if a := table.Resolve(names.Query{Kind: names.Enterprise, Name: "虚构同名食品有限公司"}); a.Decision != names.Ambiguous || len(a.Candidates) != 2 {
		t.Errorf("the name of one and the former name of another: got %s", show(a))
	}
}

func TestTooLong(t *testing.T) {
	a := library().Resolve(names.Query{Name: strings.Repeat("长", 1000)})
	if a.Decision != names.None || len(a.Notes) != 1 {
		t.Errorf("got %s", show(a))
	}
}

func FuzzResolve(f *testing.F) {
	for _, s := range []string{"宝钢", "（集团）有限公司", "320584", "C3110", "\xff", "91350100M000100Y43", "昆山", "enterprise:x", "中国"} {
		f.Add(s, s)
	}
	table := library()
	f.Fuzz(func(t *testing.T, name, place string) {
		kind := names.Kinds[len(name)%len(names.Kinds)]
		a := table.Resolve(names.Query{Kind: kind, Name: name, Place: place, Industry: place, Code: place})
		switch {
		case a.Decision == names.Match && len(a.Candidates) == 0, a.Decision == names.Ambiguous && len(a.Candidates) == 0:
			t.Errorf("%q: %s without a candidate", name, a.Decision)
		case len(a.Candidates) > names.DefaultLimit+1:
			t.Errorf("%q: %d candidates", name, len(a.Candidates))
		}
		for i, c := range a.Candidates {
			if c.Score < 0 || c.Score > 1 || i > 0 && c.Score > a.Candidates[i-1].Score {
				t.Errorf("%q: candidates are not in order: %s", name, show(a))
			}
		}
	})
}
