package api

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"ronghe/graphmodel"
)

// TestEveryKindOfUnit: wherever a unit may be chosen, each kind of it is taken.
func TestEveryKindOfUnit(t *testing.T) {
	h := openDoor(t, nil, nil)
	for _, by := range []string{"province", "city", "industry", "zone", "enterprise", "pair"} {
		for _, address := range []string{
			"practices/practice:energy/spread?by=%s", "spread/compare?by=%s", "spread/leaders?by=%s", "spread/network?bootstrap=0&null=0&by=%s",
			"spread/flows?by=%s", "spread/flows?evidence=I&unit=%s",
		} {
			address = "/api/v1/" + fmt.Sprintf(address, by)
			if w := ask(h, address); w.Code != http.StatusOK {
				t.Errorf("%s: %d %s", address, w.Code, w.Body)
			}
		}
	}
}

// madeUpPairs is a library of 60 practices that go from one pair of a province and an
// industry to another, by enterprises with nothing else in common.
func madeUpPairs(t *testing.T) http.Handler {
	nodes := []graphmodel.Node{
		{ID: "region:310000", Kind: "region", Title: "上海市", Props: graphmodel.Props{"level": "province"}},
		{ID: "industry:c17", Kind: "industry", Title: "纺织业", Props: graphmodel.Props{"level": "division"}},
		{ID: "industry:c171", Kind: "industry", Title: "棉纺织及印染精加工", Props: graphmodel.Props{"level": "group"}},
		{ID: "industry:c18", Kind: "industry", Title: "纺织服装、服饰业", Props: graphmodel.Props{"level": "division"}},
	}
	edges := []graphmodel.Edge{
		madeUpEdge("part_of", "industry:c171", "industry:c17", ""),
		madeUpEdge("in_industry", "enterprise:m", "industry:c171", ""), madeUpEdge("in_industry", "enterprise:n", "industry:c18", ""),
		madeUpEdge("in_industry", "enterprise:o", "industry:c18", ""),
		madeUpEdge("located_in", "enterprise:m", "region:310000", ""), madeUpEdge("located_in", "enterprise:n", "region:310000", ""),
		madeUpEdge("located_in", "enterprise:o", "region:330000", ""),
	}
	for _, name := range []string{"m", "n", "o"} {
		nodes = append(nodes, graphmodel.Node{ID: graphmodel.ID("enterprise:" + name), Kind: "enterprise", Title: "虚构" + name})
	}
	for k := range 60 {
		practice := graphmodel.ID(fmt.Sprintf("practice:made-up-%02d", k))
		nodes = append(nodes, graphmodel.Node{ID: practice, Kind: kindPractice, Title: "虚构做法"})
		edges = append(edges, madeUpEdge(graphmodel.AdoptedKind, "enterprise:m", practice, "2010"),
			madeUpEdge(graphmodel.AdoptedKind, "enterprise:n", practice, "2012"))
	}
	learned := madeUpEdge("learned_from", "enterprise:o", "enterprise:m", "2013")
	learned.Props = graphmodel.Props{"strength": "adopted"}
	return openDoor(t, nodes, append(edges, learned.WithID()))
}

// TestPairs: a pair of a province and an industry is a unit like any other: of flows, of
// what they are inferred between, of what a unit adopted and of ways.
func TestPairs(t *testing.T) {
	h := madeUpPairs(t)
	flows := askInto[FlowsAnswer](t, h, "/api/v1/spread/flows?by=pair&evidence=I&unit=pair")
	if c := flows.Cells; len(c) != 1 || c[0].From.ID != "region:310000" || c[0].FromIn.ID != "industry:c17" || c[0].To.ID != "region:330000" || c[0].ToIn.ID != "industry:c18" {
		t.Errorf("recorded flows: %+v", flows.FlowMatrix)
	}
	if c := flows.Inferred.Cells; len(c) != 1 || c[0].Weight != 60 || c[0].FromIn.ID != "industry:c17" || c[0].ToIn.ID != "industry:c18" || c[0].To.ID != "region:310000" {
		t.Errorf("inferred flows: %+v", flows.Inferred)
	}
	for by, want := range map[string][2]string{
		"industry": {"industry:c17", "industry:c18"}, "province": {"region:310000", "region:310000"}, "pair": {"region:310000", "region:310000"},
	} {
		got := askInto[FlowsAnswer](t, h, "/api/v1/spread/flows?evidence=I&unit=pair&by="+by).Inferred
		if c := got.Cells; len(c) != 1 || string(c[0].From.ID) != want[0] || string(c[0].To.ID) != want[1] {
			t.Errorf("inferred between pairs, by %s: %+v", by, got)
		}
	}
	if got := askInto[FlowsAnswer](t, h, "/api/v1/spread/flows?evidence=I&unit=pair&by=zone").Inferred; got.Unplaced != 60 || got.Placed != 0 {
		t.Errorf("inferred between pairs, which are in no zone: %+v", got)
	}
	if sheet := ask(h, "/api/v1/spread/flows.csv?evidence=I&unit=pair&by=pair").Body.String(); strings.Count(sheet, "region:310000|industry:c17,上海市·纺织业,region:310000|industry:c18") != 60 {
		t.Errorf("the file:\n%s", sheet)
	}

	adopted := func(unit string) (ids []string) {
		for _, a := range askInto[UnitAnswer](t, h, "/api/v1/units/"+unit+"/adoptions?limit=200").Adoptions {
			ids = append(ids, string(a.Claim.ID))
		}
		slices.Sort(ids)
		return ids
	}
	if got, want := adopted("region:310000%7Cindustry:c17"), adopted("enterprise:m"); len(got) != 60 || !slices.Equal(got, want) {
		t.Errorf("%d adoptions in the pair, want the %d of the enterprise in it", len(got), len(want))
	}
	if answer := askInto[UnitAnswer](t, h, "/api/v1/units/region:330000%7Cindustry:c17/adoptions"); answer.Total != 0 || answer.Industry.ID != "industry:c17" {
		t.Errorf("a pair that nobody is in: %+v", answer)
	}
	way := askInto[SpreadPathsAnswer](t, h, "/api/v1/spread/paths?from=region:310000%7Cindustry:c17&to=region:330000%7Cindustry:c18")
	if len(way.Paths) != 1 || way.FromIn.ID != "industry:c17" || way.ToIn.ID != "industry:c18" {
		t.Errorf("ways: %+v", way)
	}
	for _, wrong := range []string{"units/industry:c17%7Cregion:310000/adoptions", "spread/paths?from=region:310000%7Cregion:310000&to=industry:c18", "units/region:310000%7C/adoptions"} {
		if w := ask(h, "/api/v1/"+wrong); w.Code != http.StatusBadRequest && w.Code != http.StatusUnprocessableEntity {
			t.Errorf("%s: %d %s", wrong, w.Code, w.Body)
		}
	}
	if w := ask(h, "/api/v1/units/region:310000%7Cindustry:none/adoptions"); w.Code != http.StatusNotFound {
		t.Errorf("an industry that is not there: %d %s", w.Code, w.Body)
	}
}
