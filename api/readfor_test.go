package api

import (
	"net/http"
	"slices"
	"testing"
)

// TestReadFor: cases for a practice, an industry, a problem, and after others.
func TestReadFor(t *testing.T) {
	cfg, library := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	shows := map[string]bool{}
	for _, e := range library.Edges {
		if e.Kind == "shows" && e.To == "practice:energy-centre" {
			shows[string(e.From)] = true
		}
	}
	const read = "case:valin-xiangtan-ems"
	for _, c := range []struct {
		name, query string
		right       func(ToRead) bool
	}{
		{"a practice", "practice=practice:energy-centre", func(r ToRead) bool { return shows[string(r.ID)] && r.For.ID == "practice:energy-centre" }},
		{"nothing", "", func(r ToRead) bool { return r.Evidence > .6 }},
		{"an industry", "industry=industry:c17", func(r ToRead) bool { return r.Similarity > 0 }},
		{"a problem", "text=能耗高", func(r ToRead) bool { return len(r.Edges) > 0 }},
		{"after another", "read=" + read, func(r ToRead) bool { return r.ID != read && len(r.Reasons) > 0 }},
		{"a practice in an industry", "practice=practice:energy-centre&industry=industry:c31&read=" + read, func(r ToRead) bool { return shows[string(r.ID)] && r.ID != read }},
	} {
		got := askInto[ReadingAnswer](t, h, "/api/v1/reading?limit=5&"+c.query)
		if len(got.Cases) == 0 || got.Empty != nil {
			t.Errorf("%s: got nothing, %+v", c.name, got.Empty)
		}
		for _, r := range got.Cases {
			if !c.right(r) || r.Evidence == 0 {
				t.Errorf("%s: got %+v", c.name, r)
			}
		}
	}
	if none := askInto[ReadingAnswer](t, h, "/api/v1/reading?text=zzzzqqqq"); len(none.Cases) != 0 || none.Empty == nil {
		t.Errorf("of a text that nothing has: got %+v", none)
	}
	checkRefused(t, ask(h, "/api/v1/reading?industry=industry:zz"), http.StatusNotFound, "industry:zz")
	checkRefused(t, ask(h, "/api/v1/reading?practice=practice:none"), http.StatusNotFound, "practice:none")
	checkRefused(t, ask(h, "/api/v1/reading?industry=C31"), http.StatusBadRequest, "industry: C31")
	checkRefused(t, ask(h, "/api/v1/reading?practice=industry:c31"), http.StatusBadRequest, "practice: industry:c31")
	checkRefused(t, ask(h, "/api/v1/reading?read=case:none&read=x"), http.StatusNotFound, "case:none")
}

// TestNewHere: what one enterprise of the industry alone has is told apart, with its edges.
func TestNewHere(t *testing.T) {
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	next := askInto[NextAnswer](t, h, "/api/v1/enterprises/"+baosteel+"/next")
	if len(next.NewHere) == 0 {
		t.Fatal("got no new practice of the industry")
	}
	for _, n := range next.NewHere {
		listed := slices.ContainsFunc(next.Items, func(it NextPractice) bool { return it.ID == n.ID })
		if listed || len(n.Example.Edges) == 0 || n.Within.Kind != kindIndustry {
			t.Errorf("got %+v, want it apart from the ranking, with its edges, within an industry", n)
		}
	}
}
