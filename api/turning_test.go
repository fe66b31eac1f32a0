package api

import (
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// turnedList is what the pages of any list of the desk have in common.
type turnedList struct {
	Next string `json:"next"`
	Lists
}

// Lists are the items of the lists of the desk.
type Lists struct {
	Cases        []json.RawMessage `json:"cases"`
	Targets      []json.RawMessage `json:"targets"`
	Adoptions    []json.RawMessage `json:"adoptions"`
	AdoptionGaps []json.RawMessage `json:"adoption_gaps"`
	CaseGaps     []json.RawMessage `json:"case_gaps"`
	EvidenceGaps []json.RawMessage `json:"evidence_gaps"`
	Matrix       struct {
		Rows []json.RawMessage `json:"rows"`
	} `json:"matrix"`
}

func (l *Lists) add(o Lists) {
	for _, one := range []struct{ into, from *[]json.RawMessage }{
		{&l.Cases, &o.Cases}, {&l.Targets, &o.Targets}, {&l.Adoptions, &o.Adoptions}, {&l.AdoptionGaps, &o.AdoptionGaps},
		{&l.CaseGaps, &o.CaseGaps}, {&l.EvidenceGaps, &o.EvidenceGaps}, {&l.Matrix.Rows, &o.Matrix.Rows},
	} {
		*one.into = append(*one.into, *one.from...)
	}
}

// TestDeskPages: page by page the lists of the desk are what they are at once; the cursor
// of one question is none of another.
func TestDeskPages(t *testing.T) {
	oneAtATime(t)
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	for name, address := range map[string][2]string{
		"promotions": {"/api/v1/industries/industry:c17/promotions?limit=3", "/api/v1/industries/industry:c17/promotions?limit=100"},
		"gaps":       {"/api/v1/regions/region:320000/gaps?limit=7&practices=15", "/api/v1/regions/region:320000/gaps?limit=200&practices=200"},
		"follow-up":  {"/api/v1/industries/industry:c17/follow-up?all=true&limit=7", "/api/v1/industries/industry:c17/follow-up?all=true&limit=500"},
		"changes":    {"/api/v1/industries/industry:c/changes?since=2020&limit=9", "/api/v1/industries/industry:c/changes?since=2020&limit=200"},
		"audience":   {"/api/v1/cases/case:valin-xiangtan-ems/audience?limit=20", "/api/v1/cases/case:valin-xiangtan-ems/audience?limit=200"},
	} {
		whole := askInto[turnedList](t, h, address[1])
		if whole.Next != "" {
			t.Errorf("%s: the whole list goes on", name)
		}
		var all Lists
		pages, cursor := 0, ""
		for ; pages == 0 || cursor != ""; pages++ {
			page := askInto[turnedList](t, h, address[0]+"&cursor="+url.QueryEscape(cursor))
			all.add(page.Lists)
			cursor = page.Next
		}
		var want Lists
		want.add(whole.Lists)
		if diff := cmp.Diff(want, all); diff != "" || pages < 2 {
			t.Errorf("%s: %d pages (-at once +by pages):\n%s", name, pages, clip(diff))
		}
	}
	next := askInto[turnedList](t, h, "/api/v1/industries/industry:c17/promotions?limit=3").Next
	for _, other := range []string{"/api/v1/industries/industry:c31/promotions?limit=3", "/api/v1/industries/industry:c17/promotions?limit=4", "/api/v1/industries/industry:c17/gaps?limit=3"} {
		checkRefused(t, ask(h, other+"&cursor="+url.QueryEscape(next)), http.StatusBadRequest, "cursor")
	}
}

// TestBriefLanguage: a link may say the language of a brief; an unknown one is refused.
func TestBriefLanguage(t *testing.T) {
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	const brief = "/api/v1/industries/industry:c17/brief.md"
	for _, c := range []struct{ address, accept, want string }{
		{brief, "", chinese}, {brief, "en", english}, {brief + "?lang=en", "", english}, {brief + "?lang=zh", "en", chinese},
	} {
		w := ask(h, c.address, "Accept-Language", c.accept)
		inEnglish := strings.Contains(w.Body.String(), "Cases to promote")
		if w.Code != http.StatusOK || inEnglish != (c.want == english) || w.Header().Get("Content-Language") != c.want {
			t.Errorf("%s with %q: got %d, Content-Language %q, in English %v", c.address, c.accept, w.Code, w.Header().Get("Content-Language"), inEnglish)
		}
	}
	checkRefused(t, ask(h, brief+"?lang=fr"), http.StatusBadRequest, "lang")
}

// TestAdviceTellsEnglishNames: titles, sentences and what an outcome is of.
func TestAdviceTellsEnglishNames(t *testing.T) {
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	w := ask(h, "/api/v1/enterprises/"+baosteel+"/next?limit=10", "Accept-Language", english)
	var next NextAnswer
	if err := json.Unmarshal(w.Body.Bytes(), &next); err != nil {
		t.Fatal(err)
	}
	told := 0
	for _, it := range next.Items {
		if it.TitleEn != "" && strings.Contains(it.Reasons[0].Text, it.TitleEn) {
			told++
		}
	}
	if told == 0 {
		t.Errorf("no English name in %+v", next.Items)
	}
	compared := askInto[SideBySideAnswer](t, h, "/api/v1/compare?ids=case:valin-xiangtan-ems,case:jiujiang-petrochemical-smart-plant")
	for _, o := range compared.Outcomes {
		for _, f := range slices.Concat(o.Sides...) {
			if f.OfThing.ID != f.Of || f.OfThing.Title == "" || f.OfThing.Kind != kindCase {
				t.Errorf("an outcome of %s: got %+v", f.Of, f.OfThing)
			}
		}
	}
	if len(compared.Outcomes) == 0 {
		t.Error("got no outcome")
	}
}

// TestMatrixNamesAdopters: a cell names the claims of up to ten of its adopters.
func TestMatrixNamesAdopters(t *testing.T) {
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	several := 0
	for _, row := range askInto[GapsAnswer](t, h, "/api/v1/industries/industry:c/gaps").Matrix.Rows {
		for _, c := range row.Cells {
			if c.K > 0 && len(c.Edges) < min(c.K, 10) {
				t.Errorf("%s: %d have it, %d edges", row.Practice.ID, c.K, len(c.Edges))
			}
			if c.K > 1 {
				several++
			}
		}
	}
	if several == 0 {
		t.Error("no cell has several adopters")
	}
}
