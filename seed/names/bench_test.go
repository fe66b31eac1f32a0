package names_test

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/seed"
	"ronghe/seed/names"
)

// pages is a Reader of lists that are in order of id.
type pages struct {
	graphmodel.Reader
	nodes map[graphmodel.Kind][]graphmodel.Node
	edges []graphmodel.Edge
}

func (p pages) Nodes(q graphmodel.NodeQuery) (graphmodel.NodePage, error) {
	all := p.nodes[q.Kind]
	from := 0
	for q.After != "" && from < len(all) && all[from].ID <= q.After {
		from += q.Limit // pages are whole
	}
	to := min(len(all), from+q.Limit)
	return graphmodel.NodePage{Nodes: all[from:to], More: to < len(all), Total: int64(len(all))}, nil
}

func (p pages) Edges(q graphmodel.EdgeQuery) (graphmodel.EdgePage, error) {
	return graphmodel.EdgePage{Edges: p.edges}, nil
}

// madeUp are enterprises of made-up names: cities of the library, brands of two or three
// common characters, trades, forms, each with two other names. Brands come again, as in life.
func madeUp(n int) (pages, []string) {
	lib, err := seed.Library()
	if err != nil {
		panic(err)
	}
	p := pages{nodes: map[graphmodel.Kind][]graphmodel.Node{}}
	var cities []string
	for _, node := range lib.Nodes {
		if node.Kind == names.Region {
			p.nodes[names.Region] = append(p.nodes[names.Region], node)
			if strings.HasSuffix(string(node.ID), "00") {
				cities = append(cities, strings.TrimSuffix(node.Title, "市"))
			}
		}
	}
	for _, e := range lib.Edges {
		if e.Kind == graphmodel.PartOfKind && e.From.Kind() == names.Region {
			p.edges = append(p.edges, e)
		}
	}
	r := rand.New(rand.NewPCG(1, 2))
	chars := []rune("华新天宏泰金恒盛达利兴隆通海瑞祥福康德信诚明光东方科创联合力源丰茂佳美安永昌顺和正大中远博宇辉龙凤江河山川云飞星辰三一立中汇")
	trades := strings.Fields("科技 机械 机械制造 电子 电气 食品 纺织 化工 新材料 汽车零部件 智能科技 生物科技 医药 环保科技 信息技术 实业 建材 钢铁 铝业 精密机械 新能源")
	forms := []string{"有限公司", "有限公司", "有限公司", "股份有限公司", "集团有限公司", "有限责任公司"}
	var titles []string
	for i := range n {
		brand := string(chars[r.IntN(len(chars))]) + string(chars[r.IntN(len(chars))])
		if r.IntN(2) == 0 {
			brand += string(chars[r.IntN(len(chars))])
		}
		city, trade := cities[r.IntN(len(cities))], trades[r.IntN(len(trades))]
		title := city + brand + trade + forms[r.IntN(len(forms))]
		titles = append(titles, title)
		p.nodes[names.Enterprise] = append(p.nodes[names.Enterprise], graphmodel.Node{
			ID: graphmodel.ID(fmt.Sprintf("enterprise:%07d", i)), Kind: names.Enterprise, Title: title,
			Aliases: []string{brand + trade, city + brand},
		})
	}
	return p, titles
}

// BenchmarkResolve: 100,000 enterprises of three names each; a question is a title, a
// short name, one with a wrong character, or something else.
func BenchmarkResolve(b *testing.B) {
	reader, titles := madeUp(100_000)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	table, err := names.Build(names.Library{Reader: reader})
	if err != nil {
		b.Fatal(err)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	r := rand.New(rand.NewPCG(3, 4))
	b.ResetTimer()
	for i := range b.N {
		title := []rune(titles[r.IntN(len(titles))])
		switch i % 4 {
		case 1:
			title = title[:len(title)-4]
		case 2:
			title[len(title)/2] = '错'
		case 3:
			title = []rune(string(title[:4]) + "某某某科技发展有限公司")
		}
		table.Resolve(names.Query{Kind: names.Enterprise, Name: string(title)})
	}
	b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/1e6, "MB")
}

func BenchmarkBuild(b *testing.B) {
	reader, _ := madeUp(100_000)
	for b.Loop() {
		if _, err := names.Build(names.Library{Reader: reader}); err != nil {
			b.Fatal(err)
		}
	}
}
