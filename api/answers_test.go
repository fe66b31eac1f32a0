package api

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

// answers are what the made-up library has to answer, whatever keeps it.
var answers = []struct {
	name  string
	check func(t *testing.T, h http.Handler)
}{
	{"a case has its sections, outcomes, edges and sources", checkCase},
	{"a node counts its edges and names its source", checkNode},
	{"a link is shown for official and media sources only", checkLinks},
	{"adoptions keep the three ways a time is known apart", checkAdoptions},
	{"an edge is read from the node that was asked about", checkEdges},
	{"a picture is closed and says when it is cut", checkExpand},
	{"a path names its steps with their evidence", checkPaths},
	{"similar cases say what they share", checkSimilar},
	{"search finds, counts, marks and pages", checkSearch},
	{"search explains itself", checkExplained},
	{"suggest completes", checkSuggest},
	{"stats count kinds, years and provinces", checkStats},
}

func TestAnswers(t *testing.T) {
	for _, store := range stores {
		t.Run(store.name, func(t *testing.T) {
			h, err := New(openConfig(t, store.open(t)))
			if err != nil {
				t.Fatal(err)
			}
			for _, a := range answers {
				t.Run(a.name, func(t *testing.T) { a.check(t, h) })
			}
		})
	}
}

func checkCase(t *testing.T, h http.Handler) {
	c := askInto[CaseAnswer](t, h, "/api/v1/cases/case:first", "Accept-Language", "en")
	var sections, outcomes, edges, adoptions, sources []string
	for _, s := range c.Sections {
		sections = append(sections, s.Label+"="+s.Text)
	}
	for _, o := range c.Outcomes {
		outcomes = append(outcomes, o.Other.Title+" "+fmt.Sprint(len(o.Properties)))
	}
	for _, e := range c.Edges {
		edges = append(edges, e.Label+" "+string(e.Other.ID))
	}
	for _, a := range c.Adoptions {
		adoptions = append(adoptions, fmt.Sprint(a.Adopter.ID, " ", a.Practice.ID, " ", a.Since, " ", a.Quote))
	}
	for _, s := range c.Sources {
		sources = append(sources, s.Title+" "+s.URL+" "+s.ClassLabel)
	}
	got := [][]string{sections, outcomes, edges, adoptions, sources, c.Aliases}
	want := [][]string{
		{
			"Background and problems=能耗高，靠人工抄表。",
			"Measures and steps=建设能源管控中心，在线监测并平衡煤气。",
			"Results=吨钢综合能耗下降。",
		},
		{"虚构吨钢综合能耗 4"},
		{"about enterprise:a", "in industry industry:c31", "located in region:330100", "shows practice:energy"},
		{"enterprise:a practice:energy 2012 虚构的依据", "enterprise:a practice:energy 2013-08 虚构的依据"},
		{"虚构公告 https://official.example/1 Official"},
		{"虚构甲案"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if c.Title != "虚构甲钢能源管控案例" || c.TitleEn != "Made-up case A" || c.Truncated {
		t.Errorf("got %+v, truncated %v", c.Thing, c.Truncated)
	}
}

func checkNode(t *testing.T, h http.Handler) {
	got := askInto[NodeAnswer](t, h, "/api/v1/nodes/enterprise:a")
	want := []Property{{Name: "ownership", Label: "所有制", Type: "enum", Value: "private", ValueLabel: "民营"}}
	if diff := cmp.Diff(want, got.Properties); diff != "" {
		t.Error(diff)
	}
	var degrees []string
	for _, d := range got.Degrees {
		degrees = append(degrees, fmt.Sprintf("%s %s %d", d.Direction, d.Kind, d.Count))
	}
	if diff := cmp.Diff([]string{"out adopted 2", "out located_in 1", "in about 1", "in learned_from 1"}, degrees); diff != "" {
		t.Error(diff)
	}
	if source := askInto[NodeAnswer](t, h, "/api/v1/nodes/case:first").Source; source == nil || source.Published != "2018-05" {
		t.Errorf("source: got %+v", source)
	}
}

func checkLinks(t *testing.T, h http.Handler) {
	for _, address := range []string{
		"/api/v1/nodes/source:mirror", "/api/v1/edges/adopted:b", "/api/v1/nodes/enterprise:b/edges",
		"/api/v1/practices/practice:energy/adoptions", "/api/v1/paths?from=enterprise:b&to=practice:energy",
	} {
		body := ask(h, address).Body.String()
		if strings.Contains(body, "mirror.example") {
			t.Errorf("%s shows the link of a mirror", address)
		}
		if !strings.Contains(body, "虚构转载") {
			t.Errorf("%s does not show the title of the mirror", address)
		}
	}
	for _, address := range []string{"/api/v1/nodes/source:official", "/api/v1/edges/adopted:a"} {
		if !strings.Contains(ask(h, address).Body.String(), "https://official.example/1") {
			t.Errorf("%s does not show the link of an official source", address)
		}
	}
}

func checkAdoptions(t *testing.T, h http.Handler) {
	var got []string
	for page := range pages(t, h, "/api/v1/practices/practice:energy/adoptions?limit=1", AdoptionsAnswer.page) {
		for _, a := range page.Adoptions {
			got = append(got, fmt.Sprintf("%s %s %s%s %s %s", a.Unit.Title, a.Timing, a.Since, a.InUseBy, a.Confidence, a.Source.Title))
			if a.Quote != "虚构的依据" {
				t.Errorf("%s: quote %q", a.ID, a.Quote)
			}
		}
		if page.Total != 4 || !page.Exact {
			t.Errorf("total: got %d, exact %v, want 4", page.Total, page.Exact)
		}
	}
	want := []string{
		"虚构甲钢 dated 2012 high 虚构公告", "虚构甲钢 dated 2013-08 high 虚构公告",
		"虚构乙钢 in_use_by 2015 low 虚构转载", "虚构丙钢 unknown  high 虚构公告",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func checkEdges(t *testing.T, h http.Handler) {
	out := askInto[EdgesAnswer](t, h, "/api/v1/nodes/enterprise:b/edges?kind=learned_from&kind=adopted&direction=out")
	in := askInto[EdgesAnswer](t, h, "/api/v1/nodes/enterprise:a/edges?kind=learned_from")
	if len(out.Edges) != 2 || out.Total != 2 || len(in.Edges) != 1 || in.Total != 1 {
		t.Fatalf("got %d of %d and %d of %d", len(out.Edges), out.Total, len(in.Edges), in.Total)
	}
	there, back := out.Edges[1], in.Edges[0]
	if there.ID != back.ID || there.Label == back.Label || there.Direction != graphmodel.Out || back.Direction != graphmodel.In {
		t.Errorf("got %+v and %+v", there, back)
	}
	if there.Other.ID != "enterprise:a" || back.Other.ID != "enterprise:b" || in.Node.ID != "enterprise:a" {
		t.Errorf("other ends: got %s and %s", there.Other.ID, back.Other.ID)
	}
}

func checkSearch(t *testing.T, h http.Handler) {
	got := askInto[SearchAnswer](t, h, "/api/v1/search?q=能源管控&kind=case&facets=region&facets=kind&facets=year")
	if len(got.Hits) == 0 || got.Hits[0].ID != "case:first" || len(got.Hits[0].Snippets) == 0 {
		t.Fatalf("got %+v", got.Hits)
	}
	snippet := got.Hits[0].Snippets[0]
	if len(snippet.Marks) == 0 || snippet.Label == "" {
		t.Fatalf("got %+v", snippet)
	}
	mark := snippet.Marks[0]
	if marked := string([]rune(snippet.Text)[mark[0]:mark[1]]); !strings.ContainsAny(marked, "能源管控") {
		t.Errorf("marked %q in %q", marked, snippet.Text)
	}
	labels := map[string]string{}
	for _, f := range got.Facets {
		for _, v := range f.Values {
			labels[f.Name+" "+v.Value] = v.Label
		}
	}
	for value, want := range map[string]string{"region region:330000": "浙江省", "kind case": "案例", "year 2018": "2018"} {
		if labels[value] != want {
			t.Errorf("%s: label %q, want %q", value, labels[value], want)
		}
	}
	var ids []graphmodel.ID
	for page := range pages(t, h, "/api/v1/search?limit=4", SearchAnswer.page) {
		for _, hit := range page.Hits {
			ids = append(ids, hit.ID)
		}
		if page.Moved {
			t.Error("moved, though nothing changed")
		}
	}
	slices.Sort(ids)
	if n := len(slices.Compact(ids)); n != len(ids) || int64(n) != askInto[SearchAnswer](t, h, "/api/v1/search").Total {
		t.Errorf("paging found %d hits, %d of them different", len(ids), n)
	}
}

func checkSuggest(t *testing.T, h http.Handler) {
	got := askInto[SuggestAnswer](t, h, "/api/v1/suggest?q=虚构甲案")
	if len(got.Suggestions) == 0 || got.Suggestions[0].ID != "case:first" || got.Suggestions[0].Match != "虚构甲案" {
		t.Errorf("got %+v", got)
	}
	if cut := askInto[SuggestAnswer](t, h, "/api/v1/suggest?q=虚构&limit=1"); len(cut.Suggestions) != 1 || !cut.Truncated {
		t.Errorf("limit 1: got %+v", cut)
	}
	all, cases := askInto[SuggestAnswer](t, h, "/api/v1/suggest?q=虚构&limit=49"), askInto[SuggestAnswer](t, h, "/api/v1/suggest?q=虚构&kind=case&limit=49")
	if len(cases.Suggestions) == 0 || len(cases.Suggestions) >= len(all.Suggestions) || len(cases.Kinds) != 1 {
		t.Errorf("cases only: got %d of %d, kinds %+v", len(cases.Suggestions), len(all.Suggestions), cases.Kinds)
	}
	for _, s := range cases.Suggestions {
		if s.Kind != kindCase {
			t.Errorf("cases only: got %s", s.ID)
		}
	}
	checkRefused(t, ask(h, "/api/v1/suggest?q=虚构&kind=ghost"), http.StatusBadRequest, "kind")
	if none := askInto[SuggestAnswer](t, h, "/api/v1/suggest?q=%20"); len(none.Suggestions) != 0 {
		t.Errorf("blank: got %+v", none)
	}
}

func checkStats(t *testing.T, h http.Handler) {
	got := askInto[StatsAnswer](t, h, "/api/v1/stats")
	zhejiang := Thing{ID: "region:330000", Kind: "region", KindLabel: "地区", Title: "浙江省", TitleEn: "Zhejiang"}
	wantCases := CaseCoverage{
		Total: 2, ByYear: []YearCount{{2018, 1}}, YearUnknown: 1, ByProvince: []ProvinceCount{{zhejiang, 2}},
	}
	wantAdoptions := AdoptionCoverage{
		Total: 4, ByYear: []YearCount{{2012, 1}, {2013, 1}}, InUseBy: []YearCount{{2015, 1}}, TimeUnknown: 1,
		ByProvince: []ProvinceCount{{zhejiang, 2}}, ProvinceUnknown: 2,
	}
	if diff := cmp.Diff(wantCases, got.Cases); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(wantAdoptions, got.Adoptions); diff != "" {
		t.Error(diff)
	}
	if got.Nodes[0] != (KindCount{"case", "案例", 2}) || got.Edges[0].Kind != "about" || got.Last == 0 || got.Version != "v0.0.0-test" {
		t.Errorf("got %+v", got)
	}
}
