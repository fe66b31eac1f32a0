package proposal

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
	"ronghe/seed/doctext"
	"ronghe/seed/recognise"
)

var source = graphmodel.Node{ID: "source:made-up", Title: "虚构来源", Props: graphmodel.Props{"class": "document", "url": ""}}

func input(t *testing.T, text string) Input {
	t.Helper()
	var reader doctext.Reader
	d, err := reader.Read(context.Background(), "made-up.txt", bytes.NewReader([]byte(text)), int64(len(text)))
	if err != nil {
		t.Fatal(err)
	}
	found := recognise.In(d)
	return Input{Document: d, Accepted: found, Kind: KindOf(found), Source: source}
}

// shown is a proposal as tests compare it, without texts.
func shown(p *Proposal) (lines []string) {
	for _, n := range p.Nodes {
		delete(n.Props, "text")
		lines = append(lines, string(n.ID)+" "+n.Title+" "+strings.Join(n.Aliases, "|")+" "+string(n.Props.Canonical()))
	}
	for _, e := range p.Edges {
		lines = append(lines, string(e.Kind)+" "+string(e.From)+" "+string(e.To)+" "+string(e.Since)+" "+string(e.Confidence)+" “"+e.Quote+"”")
	}
	return lines
}

const notice = "虚构工信〔2014〕21号\n关于印发《虚构行动计划》的通知\n各单位：现印发。为贯彻落实《虚构纲要》（虚发〔2013〕1号），按照 GB/T 23001-2017 执行。参见《虚构日报》。《虚构旧办法》同时废止。\n虚构市工业和信息化局\n2014年8月"

func TestPolicy(t *testing.T) {
	p, err := Of(input(t, notice))
	if err != nil {
		t.Fatal(err)
	}
	quote := "为贯彻落实《虚构纲要》（虚发〔2013〕1号），按照 GB/T 23001-2017 执行。"
	want := []string{
		`source:made-up 虚构来源  {"class":"document"}`,
		`policy:xu-gou-gong-xin-2014-21-hao 关于印发《虚构行动计划》的通知 虚构工信〔2014〕21号|虚构行动计划 {"doc_no":"虚构工信〔2014〕21号","issued":"2014-08","issuer":"虚构市工业和信息化局"}`,
		`organisation:xu-gou-shi-gong-ye-he-xin-xi-hua-ju 虚构市工业和信息化局  `,
		`policy:xu-fa-2013-1-hao 虚构纲要 虚发〔2013〕1号 {"doc_no":"虚发〔2013〕1号"}`,
		`policy:xu-gou-ri-bao 虚构日报  `, `policy:xu-gou-jiu-ban-fa 虚构旧办法  `, `standard:gb-t-23001-2017 GB/T 23001-2017  {"number":"GB/T 23001-2017"}`,
		`issued organisation:xu-gou-shi-gong-ye-he-xin-xi-hua-ju policy:xu-gou-gong-xin-2014-21-hao 2014-08 high “虚构市工业和信息化局”`,
		`implements policy:xu-gou-gong-xin-2014-21-hao policy:xu-fa-2013-1-hao  high “` + quote + `”`,
		`cites policy:xu-gou-gong-xin-2014-21-hao policy:xu-gou-ri-bao  low “参见《虚构日报》。”`,
		`supersedes policy:xu-gou-gong-xin-2014-21-hao policy:xu-gou-jiu-ban-fa  medium “《虚构旧办法》同时废止。”`,
		`cites policy:xu-gou-gong-xin-2014-21-hao standard:gb-t-23001-2017  high “` + quote + `”`,
	}
	if diff := cmp.Diff(want, shown(p)); diff != "" {
		t.Error(diff)
	}
	for _, e := range p.Edges {
		if e.Source != source.ID {
			t.Errorf("got source %s of %s, want the document", e.Source, e.ID)
		}
	}
}

// held is what a library has, by id.
type held map[graphmodel.ID]graphmodel.Node

func (h held) Has(id graphmodel.ID) bool { _, ok := h[id]; return ok }

func (h held) Node(id graphmodel.ID) (graphmodel.Node, error) { return h[id], nil }

func (h held) Find(kind graphmodel.Kind, name string) (graphmodel.ID, error) {
	l := &Library{named: map[string][]graphmodel.ID{}}
	for id, n := range h {
		for _, name := range append([]string{n.Title}, n.Aliases...) {
			l.named[keyOf(id.Kind(), name)] = append(l.named[keyOf(id.Kind(), name)], id)
		}
	}
	return l.Find(kind, name)
}

// TestKnown: what is in the library stays, is found by number or title however these are
// written, and is not taken where several could be meant.
func TestKnown(t *testing.T) {
	in := input(t, notice)
	in.Known = held{
		"policy:mine":    {ID: "policy:mine", Kind: "policy", Title: "虚构行动计划", Aliases: []string{"虚构工信[2014]21号"}, Source: "source:old", Props: graphmodel.Props{"doc_no": "虚构工信[2014]21号", "issued": "2014-08-01"}},
		"policy:outline": {ID: "policy:outline", Kind: "policy", Title: "虚构 纲要"},
		"policy:old1":    {ID: "policy:old1", Kind: "policy", Title: "虚构旧办法"},
		"policy:old2":    {ID: "policy:old2", Kind: "policy", Title: "虚构旧办法"},
	}
	p, err := Of(in)
	if err != nil {
		t.Fatal(err)
	}
	got := strings.Join(shown(p), "\n")
	for _, want := range []string{
		`policy:mine 虚构行动计划 虚构工信[2014]21号|关于印发《虚构行动计划》的通知|虚构工信〔2014〕21号 {"doc_no":"虚构工信[2014]21号","issued":"2014-08-01","issuer":"虚构市工业和信息化局"}`,
		"implements policy:mine policy:outline",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	for _, unwanted := range []string{"policy:old1", "policy:old2", "policy:xu-fa-2013-1-hao", "虚构旧办法  "} {
		if strings.Contains(got, unwanted) {
			t.Errorf("got %q in\n%s", unwanted, got)
		}
	}
	notes := strings.Join(p.Notes, "\n")
	for _, want := range []string{"库中已有 policy:mine", "与库中不同，未改：issued", "“虚构旧办法”在库中有几个"} {
		if !strings.Contains(notes, want) {
			t.Errorf("no note %q in\n%s", want, notes)
		}
	}
	if in.Known.(held)["policy:mine"].Props["issuer"] != nil {
		t.Error("the library's own node was changed")
	}
}

func TestCase(t *testing.T) {
	p, err := Of(input(t, "虚构甲厂建设能源管控中心案例\n2016年5月\n一家虚构的工厂。\n一、企业面临的痛点\n能耗高。\n二、主要做法\n按GB/T 23001-2017建设。\n（一）平台\n细节。\n三、取得成效\n节能。\n四、经验启示\n可借鉴。"))
	if err != nil {
		t.Fatal(err)
	}
	n := p.Nodes[1]
	want := graphmodel.Props{"summary": "2016年5月\n一家虚构的工厂。", "background": "一、企业面临的痛点\n能耗高。", "measures": "二、主要做法\n按GB/T 23001-2017建设。\n\n（一）平台\n细节。",
		"results": "三、取得成效\n节能。", "conditions": "四、经验启示\n可借鉴。", "references": "虚构来源", "year": int64(2016)}
	if diff := cmp.Diff(want, n.Props); diff != "" || n.ID.Kind() != Case || n.Title != "虚构甲厂建设能源管控中心案例" {
		t.Errorf("%s %s: %s", n.ID, n.Title, diff)
	}
	if len(p.Edges) != 1 || p.Edges[0].Kind != "cites" {
		t.Errorf("got %v, want one citation", p.Edges)
	}
}

func TestRefused(t *testing.T) {
	in := input(t, notice)
	in.Kind = "enterprise"
	if _, err := Of(in); !errors.Is(err, graphmodel.ErrInvalid) {
		t.Errorf("got %v, want ErrInvalid: no such kind", err)
	}
	in = input(t, notice)
	in.Accepted = nil
	if _, err := Of(in); !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), "--title") {
		t.Errorf("got %v, want ErrInvalid about the title", err)
	}
	in.Title = "虚构标题"
	if p, err := Of(in); err != nil || p.ID != "policy:xu-gou-biao-ti" || len(p.Edges) != 0 {
		t.Errorf("got %v, %v, want nothing but the policy", p, err)
	}
}
