package api

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread/reuse"
)

// madeUpPolicies are texts in which nothing is real.
func madeUpPolicies() []graphmodel.Node {
	policy := func(id graphmodel.ID, title string, props graphmodel.Props) graphmodel.Node {
		return graphmodel.Node{ID: id, Kind: id.Kind(), Title: title, Props: props}
	}
	return []graphmodel.Node{
		policy("policy:a", "虚构甲市若干措施", graphmodel.Props{"issued": "2018-03", "text": "甲市关于推进企业上云的若干措施。第一条 对首次上云的规模以上工业企业，按照实际支出的百分之三十给予补助，单个企业最高不超过五十万元。第二条 本措施由甲市工业和信息化局负责解释。"}),
		policy("policy:b", "虚构乙市办法", graphmodel.Props{"issued": "2019-05-01", "text": "为加快数字化转型，结合乙市实际，制定本办法。第四条  对首次上云的规模以上工业企业,按照实际支出的百分之二十给予补助,单个企业最高不超过三十万元。第五条 其他事项另行通知。"}),
		policy("policy:c", "虚构丙市意见", graphmodel.Props{"issued": "2019", "text": "丙市意见：对首次上云的规模以上工业企业，按照实际支出的百分之二十给予补助，单个企业最高不超过三十万元。"}),
		policy("policy:d", "虚构丁市通知", graphmodel.Props{"text": "丁市科学技术奖励大会昨日召开，会议部署了来年重点任务，并表彰了先进工作者。"}),
		policy("policy:e", "虚构戊市规划", graphmodel.Props{"issued": "2020"}),
	}
}

// openPolicies is the door over the made-up library with the made-up policies.
func openPolicies(t *testing.T) http.Handler {
	t.Helper()
	cfg := openConfig(t, openSQLite(t))
	put(t, cfg.Store, madeUpPolicies(), nil)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// TestReuseAnswers holds the answer about the made-up policies against testdata.
func TestReuseAnswers(t *testing.T) {
	h := openPolicies(t)
	for name, address := range map[string]string{
		"spread-reuse.zh.json": "/api/v1/spread/reuse?limit=2", "spread-reuse.en.json": "/api/v1/spread/reuse?node=policy:a&min_length=20",
		"spread-reuse.csv": "/api/v1/spread/reuse.csv",
	} {
		lang := chinese
		if strings.Contains(name, ".en.") {
			lang = english
		}
		name = filepath.Join("testdata", name)
		got := ask(h, address, "Accept-Language", lang).Body.Bytes()
		if *update {
			if err := os.WriteFile(name, got, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), string(got)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestReuseIsQuoted: offsets are those of the text, the direction is that of the dates,
// pages hold every pair once, and what was compared is counted.
func TestReuseIsQuoted(t *testing.T) {
	h := openPolicies(t)
	texts := map[graphmodel.ID][]rune{}
	for _, n := range madeUpPolicies() {
		texts[n.ID] = []rune(n.Props.String("text"))
	}
	var got []string
	for page := range pages(t, h, "/api/v1/spread/reuse?limit=1", func(a ReuseAnswer) Page { return a.Page }) {
		for _, p := range page.Pairs {
			got = append(got, fmt.Sprintf("%s %s %v", p.From.Node.ID, p.To.Node.ID, p.Directed))
			for _, passage := range p.Passages {
				for id, q := range map[graphmodel.ID]ReuseQuote{p.From.Node.ID: passage.From, p.To.Node.ID: passage.To} {
					if cut := string(texts[id][q.Start:q.End]); cut != q.Text || !strings.Contains(string(texts[id]), q.Before+q.Text+q.After) {
						t.Errorf("%s: quoted %+v, the text has %q there", id, q, cut)
					}
				}
			}
		}
		if b := page.Basis; b.Nodes != 5 || b.Texts != 4 || b.Empty != 1 || b.Undated != 1 || b.Directed != 2 || page.Total != 3 {
			t.Errorf("basis %+v, total %d", b, page.Total)
		}
	}
	if diff := cmp.Diff([]string{"policy:b policy:c false", "policy:a policy:b true", "policy:a policy:c true"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	all := askInto[ReuseAnswer](t, h, "/api/v1/spread/reuse?kind=policy&kind=case")
	if all.Basis.Texts != 7 || all.Basis.Parameters["kind"] != "case,policy" || all.Total != 3 {
		t.Errorf("with cases: basis %+v, total %d", all.Basis, all.Total)
	}
	if none := askInto[ReuseAnswer](t, h, "/api/v1/spread/reuse?node=policy:d"); none.Total != 0 || none.Basis.Texts != 4 || len(none.Pairs) != 0 {
		t.Errorf("of one that shares nothing: %+v", none)
	}
}

// TestReuseRefusesTooMuch: more text than one answer may compare.
func TestReuseRefusesTooMuch(t *testing.T) {
	cfg := openConfig(t, openSQLite(t))
	var nodes []graphmodel.Node
	for i := range 101 {
		nodes = append(nodes, graphmodel.Node{ID: graphmodel.ID(fmt.Sprintf("policy:%d", i)), Kind: kindPolicy, Title: "虚构",
			Props: graphmodel.Props{"text": strings.Repeat("虚构", maxReuse/200)}})
	}
	put(t, cfg.Store, nodes, nil)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	checkRefused(t, ask(h, "/api/v1/spread/reuse"), http.StatusBadRequest, "ronghe spread reuse")
}

// TestReuseQuotesAreBounded: of many passages those of the highest score, in their order.
func TestReuseQuotesAreBounded(t *testing.T) {
	list := []reuse.Passage{{Score: 3}, {Score: 9}, {Score: 5}, {Score: 9}}
	if diff := cmp.Diff([]reuse.Passage{{Score: 9}, {Score: 5}, {Score: 9}}, bestPassages(list, 3)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := bestPassages(list, 4); len(got) != 4 {
		t.Errorf("got %d of 4", len(got))
	}
}
