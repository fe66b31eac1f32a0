package api

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

const baosteel = "enterprise:bao-shan-gang-tie-gu-fen-you-xian-gong-si"

// adviceAddresses ask the built-in library for advice of every kind.
var adviceAddresses = []string{
	"/api/v1/enterprises/" + baosteel + "/peers?limit=5",
	"/api/v1/enterprises/" + baosteel + "/next?limit=5",
	"/api/v1/enterprises/" + baosteel + "/cases?limit=5",
	"/api/v1/reading?practice=practice:energy-centre&limit=5",
	"/api/v1/reading?industry=industry:c17&limit=5",
	"/api/v1/reading?text=能耗高&limit=5",
	"/api/v1/reading?read=case:valin-xiangtan-ems&limit=5",
	"/api/v1/industries/industry:c17/promotions?limit=5",
	"/api/v1/industries/industry:c14/gaps?limit=5&practices=5",
	"/api/v1/regions/region:330000/promotions?kind=all&limit=5",
	"/api/v1/regions/region:320000/gaps?limit=5&practices=5",
	"/api/v1/industries/industry:c17/changes?since=2018",
	"/api/v1/industries/industry:c17/follow-up?all=true",
	"/api/v1/cases/case:valin-xiangtan-ems/audience?limit=5",
	"/api/v1/compare?ids=industry:c17,industry:c31",
	"/api/v1/industries/industry:c17/brief.md",
}

// TestAdviceIsTheSameFromEveryStore asks twice each of two stores.
func TestAdviceIsTheSameFromEveryStore(t *testing.T) {
	var first map[string]string
	for _, store := range stores {
		cfg := openConfig(t, store.open(t))
		cfg.AsOf = "2026"
		h, err := New(cfg)
		if err != nil {
			t.Fatal(err)
		}
		got := map[string]string{}
		for _, route := range routes {
			if !isAdvice(route.path) || strings.Contains(route.path, "/changes") { // which tells when things were written
				continue
			}
			got[route.address] = ask(h, route.address).Body.String()
			if again := ask(h, route.address).Body.String(); again != got[route.address] {
				t.Errorf("%s: %s: two answers differ", store.name, route.address)
			}
		}
		if first == nil {
			first = got
		}
		if diff := cmp.Diff(first, got); diff != "" || len(got) < 10 {
			t.Errorf("%s: %d answers: %s", store.name, len(got), diff)
		}
	}
}

func isAdvice(path string) bool {
	for _, part := range []string{"/peers", "/next", "/enterprises/", "/reading", "/promotions", "/gaps", "/audience", "/follow-up", "/compare", "/brief", "/changes"} {
		if strings.Contains(path, part) {
			return true
		}
	}
	return false
}

// TestAdviceNamesItsEvidence: every edge that an answer names is among its evidence, with
// a source, and nothing else is.
func TestAdviceNamesItsEvidence(t *testing.T) {
	cfg, library := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	edges := map[graphmodel.ID]graphmodel.Edge{}
	for _, e := range library.Edges {
		edges[e.ID] = e
	}
	for _, address := range adviceAddresses {
		if strings.HasSuffix(address, ".md") {
			continue
		}
		body := askInto[map[string]any](t, h, address)
		evidence := askInto[struct{ Evidence []EdgeSource }](t, h, address).Evidence
		listed := map[graphmodel.ID]bool{}
		for _, e := range evidence {
			listed[e.Edge] = true
			if edges[e.Edge].ID == "" || e.Source != nil && e.Source.ID != edges[e.Edge].Source || e.Source == nil && edges[e.Edge].Source != "" {
				t.Errorf("%s: %s: got the source %+v", address, e.Edge, e.Source)
			}
		}
		delete(body, "evidence")
		named := map[graphmodel.ID]bool{}
		walkStrings(body, func(text string) {
			if _, ok := edges[graphmodel.ID(text)]; ok {
				named[graphmodel.ID(text)] = true
			}
		})
		if diff := cmp.Diff(named, listed); diff != "" || len(named) == 0 {
			t.Errorf("%s: %d edges named (-named +listed):\n%s", address, len(named), diff)
		}
	}
}

func walkStrings(v any, fn func(string)) {
	switch x := v.(type) {
	case string:
		fn(x)
	case []any:
		for _, one := range x {
			walkStrings(one, fn)
		}
	case map[string]any:
		for _, one := range x {
			walkStrings(one, fn)
		}
	}
}

// TestReasonsAreCountedRight recounts k and n of each reason for a practice.
func TestReasonsAreCountedRight(t *testing.T) {
	cfg, library := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	has := map[graphmodel.ID]map[graphmodel.ID]bool{}
	for _, e := range library.Edges {
		if e.Kind == graphmodel.AdoptedKind && e.Confidence != graphmodel.Low {
			if has[e.From] == nil {
				has[e.From] = map[graphmodel.ID]bool{}
			}
			has[e.From][e.To] = true
		}
	}
	checked := 0
	for _, it := range askInto[NextAnswer](t, h, "/api/v1/enterprises/"+baosteel+"/next?limit=20").Items {
		for _, r := range it.Reasons {
			if r.Facet != graphmodel.FacetPractice {
				continue
			}
			k, n := 0, 0
			for _, practices := range has {
				if practices[r.Feature.ID] {
					n++
					if practices[it.ID] {
						k++
					}
				}
			}
			checked++
			if r.K != k || r.N != n || !strings.Contains(r.Text, fmt.Sprint(k)) {
				t.Errorf("%s because of %s: got %d of %d, want %d of %d", it.ID, r.Feature.ID, r.K, r.N, k, n)
			}
		}
	}
	if checked == 0 {
		t.Error("no reason was a practice")
	}
}

func TestAdviceRefuses(t *testing.T) {
	h := open(t, nil)
	for _, c := range []struct {
		name, address string
		status        int
		names         string
	}{
		{"unknown enterprise", "/api/v1/enterprises/enterprise:nobody/peers", 404, "enterprise:nobody"},
		{"not an enterprise", "/api/v1/enterprises/case:first/next", 400, "enterprise:"},
		{"all weights 0", "/api/v1/enterprises/enterprise:a/peers?w_industry=0&w_region=0&w_practices=0", 400, "weights"},
		{"a negative weight", "/api/v1/enterprises/enterprise:a/peers?w_region=-1", 400, "region"},
		{"no number", "/api/v1/enterprises/enterprise:a/cases?w_region=NaN", 400, "region"},
		{"no number for a list", "/api/v1/industries/industry:c31/promotions?w_industry=NaN", 400, "w_industry"},
		{"no number for a file", "/api/v1/industries/industry:c31/promotions.xlsx?w_practices=nan", 400, "w_practices"},
		{"no number for a variety", "/api/v1/enterprises/enterprise:a/next?diversity=NaN", 400, "diversity"},
		{"an endless weight", "/api/v1/cases/case:first/audience?w_region=Inf", 400, "region"},
		{"not a number at all", "/api/v1/enterprises/enterprise:a/peers?w_region=much", 400, "w_region"},
		{"unknown practice", "/api/v1/enterprises/enterprise:a/cases?practice=practice:none", 404, "practice:none"},
		{"unknown industry", "/api/v1/industries/industry:zz/promotions", 404, "industry:zz"},
		{"unknown region", "/api/v1/industries/industry:c31/gaps?region=region:999999", 404, "region:999999"},
		{"region of another kind", "/api/v1/industries/industry:c31/gaps?region=industry:c31", 400, "region"},
		{"unknown association", "/api/v1/industries/industry:c31/promotions?by=organisation:none", 404, "organisation:none"},
		{"unknown case", "/api/v1/cases/case:none/audience", 404, "case:none"},
		{"no date", "/api/v1/regions/region:330000/changes?since=lately", 400, "since"},
		{"without a date", "/api/v1/regions/region:330000/changes", 400, "since"},
		{"one to compare", "/api/v1/compare?ids=enterprise:a", 400, "ids"},
		{"five to compare", "/api/v1/compare?ids=a:a,a:b,a:c,a:d,a:e", 400, "ids"},
		{"kinds that do not compare", "/api/v1/compare?ids=enterprise:a,case:first", 400, "ids"},
		{"the same twice", "/api/v1/compare?ids=enterprise:a,enterprise:a", 400, "ids"},
		{"brief of nothing", "/api/v1/industries/industry:zz/brief.pdf", 404, "industry:zz"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, lang := range []string{chinese, english} {
				checkRefused(t, ask(h, c.address, "Accept-Language", lang), c.status, c.names)
			}
		})
	}
}

// TestProfiles: what is told of an enterprise that is not in the library.
func TestProfiles(t *testing.T) {
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	tell := func(body string) ProfileAnswer { return postInto[ProfileAnswer](t, h, "/api/v1/recommendations", body) }

	full := tell(`{"name":"虚构","industry":"C31","region":"江苏省","practices":["practice:erp","practice:mes","不是做法"]}`)
	if u := full.Understood; u.Industry == nil || u.Industry.ID != "industry:c31" || u.Region == nil || u.Region.ID != "region:320000" ||
		u.Practices != 2 || !slices.Equal(u.Unknown, []string{"不是做法"}) {
		t.Errorf("understood as %+v", u)
	}
	if len(full.Peers.Peers) == 0 || len(full.Next.Items) == 0 || len(full.Cases.Cases) == 0 {
		t.Errorf("got %d peers, %d practices, %d cases", len(full.Peers.Peers), len(full.Next.Items), len(full.Cases.Cases))
	}
	for _, digits := range []string{"31", "c31", "industry:c31", "黑色金属冶炼和压延加工业"} {
		if u := tell(`{"industry":"` + digits + `"}`).Understood; u.Industry == nil || u.Industry.ID != "industry:c31" {
			t.Errorf("%s: understood as %+v", digits, u)
		}
	}
	words := tell(`{"industry":"棉纺"}`).Understood
	if words.Industry != nil || len(words.IndustryCandidates) < 2 {
		t.Errorf("棉纺: understood as %+v", words)
	}
	if u := tell(`{"industry":"5G"}`).Understood; u.Industry != nil && strings.HasPrefix("5G", u.Industry.ID.Key()) {
		t.Errorf("a word with a digit: understood as %+v", u)
	}
	if u := tell(`{"practices":["mes","企业资源计划","practice:plm","practice:erp","不是做法","制造"]}`).Understood; u.Practices != 3 || !slices.Equal(u.Unknown, []string{"不是做法", "制造"}) {
		t.Errorf("practices by name: understood as %+v", u)
	}
	nothing := tell(`{}`)
	if nothing.Next.Empty == nil || nothing.Next.Fallback == nil || nothing.Peers.Empty == nil || nothing.Peers.Empty.Code != "no-attributes" {
		t.Errorf("nothing told: got %+v", nothing)
	}
	many := make([]string, 10000)
	for k := range many {
		many[k] = fmt.Sprintf(`"没有的做法 %d"`, k)
	}
	many[0] = `"practice:erp"`
	if u := tell(`{"practices":[` + strings.Join(many, ",") + `]}`).Understood; u.Practices != 1 || u.UnknownTotal != 9999 || len(u.Unknown) != 20 {
		t.Errorf("10,000 practices: %d known, %d unknown", u.Practices, u.UnknownTotal)
	}
	for _, unknown := range []struct{ body, names string }{
		{`{"industry":"C9999"}`, "industry: C9999"},
		{`{"industry":"C99ZZ"}`, "industry: C99ZZ"},
		{`{"industry":"industry:c99zz"}`, "industry: industry:c99zz"},
		{`{"industry":"region:330000"}`, "industry: region:330000"},
		{`{"region":"999999"}`, "region: 999999"},
		{`{"region":"region:没有"}`, "region: region:没有"},
		{`{"practices":["practice:mes","practice:none","industry:c38"]}`, "practices: industry:c38, practice:none"},
	} {
		for _, lang := range []string{chinese, english} {
			checkRefused(t, sendBody(h, "/api/v1/recommendations", unknown.body, "Accept-Language", lang), http.StatusBadRequest, unknown.names)
		}
	}
	w := sendBody(h, "/api/v1/recommendations", `{"weights":{"industry":0,"region":0,"practices":0}}`)
	checkRefused(t, w, http.StatusBadRequest, "weights")
	w = sendBody(h, "/api/v1/recommendations", `{"weights":{"industry":-1,"region":1,"practices":1}}`)
	checkRefused(t, w, http.StatusBadRequest, "weights.industry")
	w = sendBody(h, "/api/v1/recommendations", `{"w_industry":1}`)
	checkRefused(t, w, http.StatusBadRequest, "没有这一项")
}

func postInto[B any](t *testing.T, h http.Handler, address, body string) B {
	t.Helper()
	w := sendBody(h, address, body)
	if w.Code != http.StatusOK {
		t.Fatalf("POST %s: %d %s", address, w.Code, clip(w.Body.String()))
	}
	var answer B
	if err := json.Unmarshal(w.Body.Bytes(), &answer); err != nil {
		t.Fatalf("POST %s: %v", address, err)
	}
	return answer
}

// TestAdviceFollowsTheStore: an adoption written is counted in the next answer.
func TestAdviceFollowsTheStore(t *testing.T) {
	cfg := openConfig(t, openSQLite(t))
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	address := "/api/v1/compare?ids=enterprise:b," + url.QueryEscape("enterprise:c")
	before := askInto[SideBySideAnswer](t, h, address)
	err = cfg.Store.Update(context.Background(), func(w graphmodel.Writer) error {
		return graphmodel.PutAll(w, nil, []graphmodel.Edge{{
			ID: "adopted:new", Kind: graphmodel.AdoptedKind, From: "enterprise:b", To: "practice:energy-monitoring", Since: "2020", Source: "source:official", Quote: "虚构的依据",
		}})
	})
	if err != nil {
		t.Fatal(err)
	}
	after := askInto[SideBySideAnswer](t, h, address)
	if after.Change <= before.Change || after.Sides[0].Practices != before.Sides[0].Practices+1 {
		t.Errorf("before %+v, after %+v", before.Sides, after.Sides)
	}
}

// TestBriefIsWhole: each format of the brief of an industry, with its sources; its words
// are those of testdata.
func TestBriefIsWhole(t *testing.T) {
	cfg, _ := openBuiltin(t)
	cfg.AsOf = "2026"
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	for extension, begin := range map[string]string{"md": "# 纺织业", "docx": "PK\x03\x04", "pdf": "%PDF-"} {
		w := ask(h, "/api/v1/industries/industry:c17/brief."+extension)
		if w.Code != http.StatusOK || !bytes.HasPrefix(w.Body.Bytes(), []byte(begin)) || w.Header().Get("ETag") == "" {
			t.Errorf("%s: %d %q", extension, w.Code, clip(w.Body.String()))
		}
		again := ask(h, "/api/v1/industries/industry:c17/brief."+extension, "If-None-Match", w.Header().Get("ETag"))
		if again.Code != http.StatusNotModified || again.Body.Len() > 0 {
			t.Errorf("%s again: %d with %d bytes", extension, again.Code, again.Body.Len())
		}
	}
	for _, lang := range []string{chinese, english} {
		checkGolden(t, "brief."+lang+".md", ask(h, "/api/v1/industries/industry:c17/brief.md", "Accept-Language", lang).Body.Bytes())
	}
	text := ask(h, "/api/v1/industries/industry:c17/brief.md").Body.String()
	for _, heading := range []string{"一、概况", "二、建议推广的案例", "三、缺口", "四、近年变化", "五、该回访的案例", "六、方法与限度", "来源"} {
		if !strings.Contains(text, "\n## "+heading+"\n") {
			t.Errorf("no section %s", heading)
		}
	}
	if !strings.Contains(text, `\[1\] [`) {
		t.Error("the first source has no link")
	}
}
