package api

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

// TestSpreadAnswers holds what is answered about the made-up library against testdata,
// over every store; go test ./api -update writes the files anew.
func TestSpreadAnswers(t *testing.T) {
	for _, store := range stores {
		h, err := New(openConfig(t, store.open(t)))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range []struct{ name, address string }{
			{"spread", "/api/v1/practices/practice:energy/spread?by=enterprise&limit=3"},
			{"spread-at", "/api/v1/practices/practice:energy/spread?by=province&at=2012&window=2011/"},
			{"tree", "/api/v1/practices/practice:energy/tree"},
			{"lineage", "/api/v1/practices/practice:energy/lineage"},
			{"unit-adoptions", "/api/v1/units/region:330000/adoptions"},
			{"spread-paths", "/api/v1/spread/paths?from=enterprise:a&to=enterprise:b&contacts=true"},
			{"spread-compare", "/api/v1/spread/compare?by=enterprise&practice=practice:energy"},
			{"spread-leaders", "/api/v1/spread/leaders?by=enterprise&resamples=20"},
			{"spread-flows", "/api/v1/spread/flows?contacts=true"},
			{"spread-lag", "/api/v1/spread/lag?by=enterprise&a=enterprise:a&b=enterprise:b"},
			{"spread-hazard", "/api/v1/spread/hazard?by=enterprise"},
			{"spread-hazard-few", "/api/v1/spread/hazard?model=logit"},
			{"spread-network", "/api/v1/spread/network?by=enterprise"},
			{"spread-reuse-none", "/api/v1/spread/reuse?kind=case"},
			{"spread-by", "/api/v1/practices/practice:energy/spread?by=planet"},
			{"spread-level", "/api/v1/practices/practice:energy/spread?by=industry&level=county"},
			{"spread-window", "/api/v1/practices/practice:energy/spread?window=2015/2011"},
		} {
			for _, lang := range []string{chinese, english} {
				name := filepath.Join("testdata", c.name+"."+lang+".json")
				got := ask(h, c.address, "Accept-Language", lang, "X-Request-Id", "trace-1").Body.Bytes()
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
					t.Errorf("%s, %s: %s", store.name, name, diff)
				}
			}
		}
	}
}

// TestSpreadRefusals: what is not there is not found; what is no question is told so in
// both languages.
func TestSpreadRefusals(t *testing.T) {
	h := open(t, nil)
	for _, c := range []struct {
		address string
		status  int
		word    string
	}{
		{"/api/v1/practices/practice:nobody/spread", http.StatusNotFound, "practice:nobody"},
		{"/api/v1/practices/practice:nobody/tree", http.StatusNotFound, "practice:nobody"},
		{"/api/v1/practices/practice:nobody/lineage", http.StatusNotFound, "practice:nobody"},
		{"/api/v1/practices/enterprise:a/spread", http.StatusBadRequest, "practice:"},
		{"/api/v1/practices/practice:energy/spread?by=planet", http.StatusBadRequest, "by"},
		{"/api/v1/practices/practice:energy/spread?by=city&level=division", http.StatusBadRequest, "level"},
		{"/api/v1/practices/practice:energy/spread?by=pair&level=province", http.StatusBadRequest, "level"},
		{"/api/v1/practices/practice:energy/spread?at=2015-13", http.StatusBadRequest, "at"},
		{"/api/v1/practices/practice:energy/spread?window=2015", http.StatusBadRequest, "window"},
		{"/api/v1/practices/practice:energy/spread?cursor=xyz", http.StatusBadRequest, "cursor"},
		{"/api/v1/units/region:none/adoptions", http.StatusNotFound, "region:none"},
		{"/api/v1/units/case:first/adoptions", http.StatusBadRequest, "case:first"},
		{"/api/v1/spread/paths?from=enterprise:a&to=region:330000", http.StatusBadRequest, "to"},
		{"/api/v1/spread/paths?from=enterprise:a&to=enterprise:z", http.StatusNotFound, "enterprise:z"},
		{"/api/v1/spread/paths?from=enterprise:a&to=enterprise:b&practice=region:330000", http.StatusBadRequest, "practice"},
		{"/api/v1/spread/paths?from=enterprise:a&to=enterprise:b&kind=adoptd", http.StatusBadRequest, "kind"},
		{"/api/v1/spread/compare?practice=practice:energy&practice=practice:nobody", http.StatusNotFound, "practice:nobody"},
		{"/api/v1/spread/compare?" + strings.Repeat("practice=practice:energy&", 21), http.StatusBadRequest, "practice"},
		{"/api/v1/spread/leaders?practice=practice:nobody", http.StatusNotFound, "practice:nobody"},
		{"/api/v1/spread/leaders?resamples=100000", http.StatusBadRequest, "resamples"},
		{"/api/v1/spread/flows?by=planet", http.StatusBadRequest, "by"},
		{"/api/v1/spread/hazard?model=probit", http.StatusBadRequest, "model"},
		{"/api/v1/spread/hazard?neighbours=true", http.StatusBadRequest, "model"},
		{"/api/v1/spread/hazard?model=cox-efron", http.StatusBadRequest, "model"},
		{"/api/v1/spread/hazard?model=cox-efron&neighbours=true&time_term=log", http.StatusBadRequest, "time_term"},
		{"/api/v1/spread/hazard?model=logit&neighbours=true&by=city", http.StatusBadRequest, "neighbours"},
		{"/api/v1/spread/hazard?model=logit&covariate=indicator:x@2015", http.StatusNotFound, "indicator:x"},
		{"/api/v1/spread/hazard?model=logit&covariate=region:330000@2015", http.StatusBadRequest, "covariate"},
		{"/api/v1/spread/hazard?model=logit&covariate=indicator:x", http.StatusBadRequest, "covariate"},
		{"/api/v1/spread/hazard?model=logit&by=pair&covariate=indicator:x@2015", http.StatusBadRequest, "covariate"},
		{"/api/v1/spread/hazard.csv?draws=1", http.StatusBadRequest, "draws"},
		{"/api/v1/spread/hazard?" + strings.Repeat("practice=practice:energy&", 21), http.StatusBadRequest, "practice"},
		{"/api/v1/spread/flows?evidence=T", http.StatusBadRequest, "evidence"},
		{"/api/v1/spread/lag?a=region:330000", http.StatusBadRequest, "b"},
		{"/api/v1/spread/lag?a=region:330000&b=region:nowhere", http.StatusBadRequest, "region:nowhere"},
		{"/api/v1/spread/lag?a=region:330000&b=region:330000", http.StatusBadRequest, "b"},
		{"/api/v1/spread/reuse?min_length=14", http.StatusBadRequest, "min_length"},
		{"/api/v1/spread/reuse?kind=source", http.StatusBadRequest, "kind"},
		{"/api/v1/spread/reuse?kind=planet", http.StatusBadRequest, "planet"},
		{"/api/v1/spread/reuse?node=case:first", http.StatusBadRequest, "node"},
		{"/api/v1/spread/reuse?node=policy:nobody", http.StatusNotFound, "policy:nobody"},
		{"/api/v1/spread/reuse.csv?node=Policy", http.StatusBadRequest, "node"},
		{"/api/v1/spread/reuse?cursor=xyz", http.StatusBadRequest, "cursor"},
		{"/api/v1/spread/network.csv?edges=0", http.StatusBadRequest, "edges"},
	} {
		for _, lang := range []string{chinese, english} {
			checkRefused(t, ask(h, c.address, "Accept-Language", lang), c.status, c.word)
		}
	}
}

// TestSpreadSeesTheNextChange: what was written is in the next answer.
func TestSpreadSeesTheNextChange(t *testing.T) {
	for _, store := range stores {
		cfg := openConfig(t, store.open(t))
		h, err := New(cfg)
		if err != nil {
			t.Fatal(err)
		}
		const address = "/api/v1/practices/practice:energy/spread?by=enterprise"
		before := askInto[SpreadAnswer](t, h, address)
		e := graphmodel.Edge{Kind: "adopted", From: "enterprise:b", To: "practice:energy-monitoring", Since: "2001", Source: "source:official", Quote: "虚构"}.WithID()
		put(t, cfg.Store, nil, []graphmodel.Edge{e})
		after := askInto[SpreadAnswer](t, h, address)
		if before.Units[0].Unit.ID != "enterprise:a" || after.Units[0].Unit.ID != "enterprise:b" || after.Units[0].Adoption.Claim.ID != e.ID ||
			after.Units[0].Adoption.Practice.ID != "practice:energy-monitoring" || after.Basis.Change <= before.Basis.Change {
			t.Errorf("%s: before %+v, after %+v", store.name, before.Units[0], after.Units[0])
		}
	}
}
