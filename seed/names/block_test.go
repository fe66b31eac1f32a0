package names

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"ronghe/graphmodel"
)

// few is a table of made-up enterprises: brands that come again, in cities that do not matter.
func few(t *testing.T, n int) (*Table, []string) {
	t.Helper()
	r := rand.New(rand.NewPCG(5, 6))
	chars := []rune("华新天宏泰金恒盛达利兴隆通海瑞祥福康")
	trades := []string{"科技", "机械", "电子", "食品", "纺织"}
	var nodes []graphmodel.Node
	var titles []string
	for i := range n {
		title := ""
		for range 2 + r.IntN(3) {
			title += string(chars[r.IntN(len(chars))])
		}
		title += trades[r.IntN(len(trades))] + "有限公司"
		titles = append(titles, title)
		nodes = append(nodes, graphmodel.Node{ID: graphmodel.ID("enterprise:" + string(rune('a'+i%26)) + string(rune('a'+i/26%26)) + string(rune('a'+i/676))), Kind: Enterprise, Title: title})
	}
	slices.SortFunc(nodes, func(a, b graphmodel.Node) int { return cmp.Compare(a.ID, b.ID) })
	table, err := Build(Library{listReader{nodes: nodes}})
	if err != nil {
		t.Fatal(err)
	}
	return table, titles
}

// listReader is a Reader of one short list of enterprises.
type listReader struct {
	graphmodel.Reader
	nodes []graphmodel.Node
}

func (l listReader) Nodes(q graphmodel.NodeQuery) (graphmodel.NodePage, error) {
	if q.Kind != Enterprise {
		return graphmodel.NodePage{}, nil
	}
	return graphmodel.NodePage{Nodes: l.nodes}, nil
}

func (l listReader) Edges(graphmodel.EdgeQuery) (graphmodel.EdgePage, error) {
	return graphmodel.EdgePage{}, nil
}

// TestNearbyFindsTheBest: what is looked at by way of grams has the best of all names, as
// comparing with every one of them shows.
func TestNearbyFindsTheBest(t *testing.T) {
	table, titles := few(t, 800)
	r := rand.New(rand.NewPCG(7, 8))
	for range 300 {
		text := []rune(titles[r.IntN(len(titles))])
		switch r.IntN(4) {
		case 0:
			text = text[:len(text)-4]
		case 1:
			text[r.IntN(3)] = '错'
		case 2:
			at := r.IntN(len(text) - 4)
			text = slices.Delete(text, at, at+1)
		}
		a := &asked{Query: Query{Kind: Enterprise, Name: string(text)}}
		a.name = table.take(Enterprise, a.Name)
		best := 0.0
		for i := range table.names {
			n := &table.names[i]
			if features := table.compare(a, n); features != nil {
				best = max(best, table.candidate(n.entry, n.text, features).Score)
			}
		}
		got := 0.0
		if answer := table.Resolve(a.Query); len(answer.Candidates) > 0 {
			got = answer.Candidates[0].Score
		}
		if best >= PossibleScore && got < best-1e-9 {
			t.Errorf("%s: the best of all names scores %.3f, of those looked at %.3f", a.Name, best, got)
		}
	}
}

func TestLikeness(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want float64
	}{
		{"海康威视", "海康威视", 1}, {"海康威视", "海康威试", .75}, {"海康威视", "康海威视", .75}, {"海康威视", "海康视", .75},
		{"中铁一局", "中铁二局", 0}, {"东风汽车", "西风汽车", 0}, {"华新一厂", "华新厂", 0}, {"", "", 0}, {"甲乙", "子丑寅卯辰", 0},
	} {
		if got := likeness(test.a, test.b); got != test.want {
			t.Errorf("likeness(%s, %s) = %v, want %v", test.a, test.b, got, test.want)
		}
	}
}

func TestAbbreviates(t *testing.T) {
	for _, test := range []struct {
		short, long string
		want        bool
	}{{"沈鼓", "沈阳鼓风机", true}, {"鼓沈", "沈阳鼓风机", false}, {"沈", "沈阳", false}, {"沈阳", "沈阳", false}, {"阳鼓", "沈阳鼓风机", false}} {
		if got := abbreviates(test.short, test.long); got != test.want {
			t.Errorf("abbreviates(%s, %s) = %v", test.short, test.long, got)
		}
	}
}

// TestEveryWeightIsExplained: and what is explained may come.
func TestEveryWeightIsExplained(t *testing.T) {
	for name := range weights {
		if _, ok := explained[name]; !ok {
			t.Errorf("%s is not explained", name)
		}
	}
}
