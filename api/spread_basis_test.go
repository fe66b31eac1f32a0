package api

import (
	"encoding/json"
	"testing"

	"ronghe/graphmodel"
)

// TestEveryAnswerSaysWhatItRestsOn: whatever is asked about spread, the answer says by which
// method and parameters, from how many events and how many of them undated, how precise the
// dates are, what was collected, of which version, and of which window where anything is dated.
func TestEveryAnswerSaysWhatItRestsOn(t *testing.T) {
	h := open(t, nil)
	for _, address := range []string{
		"practices/practice:energy/spread", "practices/practice:energy/tree", "practices/practice:energy/lineage", "spread/compare?practice=practice:energy",
		"spread/leaders", "spread/flows", "spread/network", "spread/paths?from=enterprise:a&to=enterprise:b", "units/region:330000/adoptions",
		"spread/hazard", "spread/lag?by=enterprise&a=enterprise:a&b=enterprise:b",
	} {
		var got struct {
			Basis     map[string]json.RawMessage
			Practices []struct{ Basis map[string]json.RawMessage }
		}
		w := ask(h, prefix+"/"+address)
		if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil {
			t.Fatalf("%s: %d %s", address, w.Code, w.Body)
		}
		if got.Basis == nil && len(got.Practices) > 0 {
			got.Basis = got.Practices[0].Basis
		}
		wanted := []string{"method", "parameters", "n_events", "n_undated", "precision", "coverage", "store_change"}
		if n, none := string(got.Basis["n_events"]), string(got.Basis["n_undated"]); n != none {
			wanted = append(wanted, "window")
		}
		for _, name := range wanted {
			if value := string(got.Basis[name]); value == "" || value == "null" || value == `""` {
				t.Errorf("%s does not say %s: %s", address, name, w.Body)
			}
		}
	}
}

// TestCoverageOfMembers: of the adopters in a place, those about whom something was collected
// and the others are told apart; its parts are no adopters.
func TestCoverageOfMembers(t *testing.T) {
	silent := graphmodel.Node{ID: "enterprise:silent", Kind: "enterprise", Title: "虚构的企业"}
	h := openDoor(t, []graphmodel.Node{silent}, []graphmodel.Edge{madeUpEdge("located_in", silent.ID, "region:330100", "")})
	before := askInto[UnitAnswer](t, open(t, nil), prefix+"/units/region:330000/adoptions").Basis
	got := askInto[UnitAnswer](t, h, prefix+"/units/region:330000/adoptions").Basis
	want := CoverageCount{Covered: before.Coverage.Covered, NoSource: before.Coverage.NoSource + 1}
	if got.Coverage != want || want.Covered == 0 || want.Covered+want.NoSource >= got.Members {
		t.Errorf("got %+v of %d, want %+v", got.Coverage, got.Members, want)
	}
}
