package api

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/network"
)

// madeUpEdge is a claim in which nothing is real.
func madeUpEdge(kind graphmodel.Kind, from, to graphmodel.ID, since graphmodel.Date) graphmodel.Edge {
	return graphmodel.Edge{Kind: kind, From: from, To: to, Since: since, Source: "source:official", Quote: "虚构的依据"}.WithID()
}

// openDoor is the door over the made-up library with more in it.
func openDoor(t *testing.T, nodes []graphmodel.Node, edges []graphmodel.Edge) http.Handler {
	t.Helper()
	cfg := openConfig(t, openSQLite(t))
	put(t, cfg.Store, nodes, edges)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// TestTextReuseStandsApart: what policies share is told beside trees, lineages and flows,
// of the policies that have to do with the practice, and changes none of their numbers.
func TestTextReuseStandsApart(t *testing.T) {
	h := openDoor(t, append(madeUpPolicies(), graphmodel.Node{ID: "region:310000", Kind: "region", Title: "上海市", Props: graphmodel.Props{"level": "province"}}),
		[]graphmodel.Edge{
			madeUpEdge("covers", "policy:a", "region:330100", ""), madeUpEdge("covers", "policy:b", "region:310000", ""),
			madeUpEdge("promotes", "policy:a", "practice:energy", ""), madeUpEdge("promotes", "policy:b", "practice:energy", ""),
		})
	tree := askInto[TreeAnswer](t, h, "/api/v1/practices/practice:energy/tree")
	line := askInto[LineageAnswer](t, h, "/api/v1/practices/practice:energy/lineage")
	for what, got := range map[string]*TextualLinks{"tree": tree.Textual, "lineage": line.Textual} {
		if got == nil || got.Total != 1 || got.Directed != 1 || got.Policies != 2 || got.Evidence != spread.Textual ||
			got.Links[0].From.Node.ID != "policy:a" || got.Links[0].To.Node.ID != "policy:b" || !strings.Contains(got.Links[0].Passages[0].To.Text, "首次上云") {
			t.Errorf("%s: %+v", what, got)
		}
	}
	alone := askInto[TreeAnswer](t, h, "/api/v1/practices/practice:energy/tree?evidence=R1")
	if alone.Textual != nil {
		t.Errorf("text reuse when only R1 was asked for: %+v", alone.Textual)
	}
	if tree.Textual = nil; !cmp.Equal(alone, tree) {
		t.Errorf("the tree is another beside text reuse: %s", cmp.Diff(alone, tree))
	}

	for address, want := range map[string][]string{
		"/api/v1/practices/practice:energy/tree.csv":    {"policy:a,虚构甲市若干措施,policy:b,虚构乙市办法,practice:energy,text,,,R2,,dated,2019-05-01", "百分之二十"},
		"/api/v1/practices/practice:energy/lineage.csv": {"policy:a,虚构甲市若干措施,2018-03,practice:energy,", ",false,R2,,dated,2019-05-01", ",R1,shows,"},
	} {
		sheet := ask(h, address).Body.String()
		for _, text := range want {
			if !strings.Contains(sheet, text) {
				t.Errorf("%s: no %s in\n%s", address, text, sheet)
			}
		}
	}

	flows := askInto[FlowsAnswer](t, h, "/api/v1/spread/flows")
	got := flows.Textual
	if got == nil || got.Links != 2 || got.LeftOut != 1 || got.Placed != 1 || got.Unplaced != 1 || len(got.Cells) != 1 ||
		got.Cells[0].From.ID != "region:330000" || got.Cells[0].To.ID != "region:310000" || got.Cells[0].Weight != 1 || *got.Cross != 1 {
		t.Errorf("textual flows: %+v", got)
	}
	if ours := askInto[FlowsAnswer](t, h, "/api/v1/spread/flows?practice=practice:energy").Textual; ours.Links != 1 || ours.LeftOut != 0 {
		t.Errorf("textual flows of one practice: %+v", ours)
	}
	recorded := askInto[FlowsAnswer](t, h, "/api/v1/spread/flows?evidence=R1")
	if recorded.Textual != nil || recorded.Inferred != nil || !cmp.Equal(recorded.FlowMatrix, flows.FlowMatrix) || flows.Inferred != nil {
		t.Errorf("recorded flows alone: %+v", recorded)
	}
	sheet := ask(h, "/api/v1/spread/flows.csv").Body.String()
	if n := strings.Count(sheet, ",R2,"); n != 2 || !strings.Contains(sheet, "policy:a,虚构甲市若干措施,policy:b") || !strings.Contains(sheet, "百分之二十") {
		t.Errorf("%d rows of text reuse in\n%s", n, sheet)
	}
}

// TestInferredFlowsAreAskedFor: nothing inferred unasked, nothing of too few cascades, and
// what is inferred changes no recorded number.
func TestInferredFlowsAreAskedFor(t *testing.T) {
	few := openDoor(t, nil, nil)
	if got := askInto[FlowsAnswer](t, few, "/api/v1/spread/flows?evidence=I&unit=enterprise"); got.Textual != nil || got.Inferred == nil ||
		len(got.Inferred.Refused) != 1 || got.Inferred.Links != 0 || len(got.Inferred.Cells) != 0 {
		t.Errorf("of too few cascades: %+v", got.Inferred)
	}
	nodes := []graphmodel.Node{{ID: "region:310000", Kind: "region", Title: "上海市", Props: graphmodel.Props{"level": "province"}}}
	edges := []graphmodel.Edge{madeUpEdge("located_in", "enterprise:b", "region:310000", "")}
	for k := range 60 {
		practice := graphmodel.ID(fmt.Sprintf("practice:made-up-%02d", k))
		nodes = append(nodes, graphmodel.Node{ID: practice, Kind: kindPractice, Title: "虚构做法"})
		edges = append(edges, madeUpEdge(graphmodel.AdoptedKind, "enterprise:a", practice, "2010"), madeUpEdge(graphmodel.AdoptedKind, "enterprise:b", practice, "2012"))
	}
	h := openDoor(t, nodes, edges)
	recorded := askInto[FlowsAnswer](t, h, "/api/v1/spread/flows")
	asked := askInto[FlowsAnswer](t, h, "/api/v1/spread/flows?evidence=I&unit=enterprise")
	if recorded.Inferred != nil || !cmp.Equal(recorded.FlowMatrix, asked.FlowMatrix) {
		t.Errorf("unasked %+v; recorded %+v and %+v", recorded.Inferred, recorded.FlowMatrix, asked.FlowMatrix)
	}
	if got := asked.Inferred; got.Evidence != spread.Inferred || got.Links != 60 || got.LeftOut != 0 || len(got.Cells) != 1 ||
		got.Cells[0].From.ID != "region:330000" || got.Cells[0].To.ID != "region:310000" || got.Cells[0].Weight != 60 {
		t.Errorf("inferred flows: %+v", got)
	}
	if one := askInto[FlowsAnswer](t, h, "/api/v1/spread/flows?evidence=I&unit=enterprise&practice=practice:made-up-07").Inferred; one.Links != 1 {
		t.Errorf("inferred flows of one practice: %+v", one)
	}
	if sheet := ask(h, "/api/v1/spread/flows.csv?evidence=I&unit=enterprise").Body.String(); strings.Count(sheet, ",2012,,,I,") != 60 {
		t.Errorf("inferred rows of\n%s", sheet)
	}

	lag := askInto[LagAnswer](t, h, "/api/v1/spread/lag?by=enterprise&a=enterprise:a&b=enterprise:b")
	if lag.Both != 60 || lag.AFirst != 60 || lag.Tied != 0 || lag.Unordered != 1 || *lag.Median != 2 || *lag.Low != 2 || *lag.High != 2 ||
		lag.P == nil || *lag.P > 1e-15 || len(lag.Refused) != 0 || len(lag.Practices) != 61 || lag.Evidence != spread.Temporal {
		t.Errorf("lead and lag: %+v", lag)
	}
}

// TestNothingInferredWithinAnOrder: among units that acted on a national order nothing is
// inferred, whether the library has the order or the question; and not of the centre.
func TestNothingInferredWithinAnOrder(t *testing.T) {
	nodes := []graphmodel.Node{{ID: "policy:up", Kind: "policy", Title: "虚构的全国性要求"}}
	var edges []graphmodel.Edge
	for k := range 60 {
		practice := graphmodel.ID(fmt.Sprintf("practice:made-up-%02d", k))
		nodes = append(nodes, graphmodel.Node{ID: practice, Kind: kindPractice, Title: "虚构做法"})
		edges = append(edges, madeUpEdge(graphmodel.AdoptedKind, "enterprise:a", practice, "2010"), madeUpEdge(graphmodel.AdoptedKind, "enterprise:b", practice, "2012"))
		if k < 5 {
			mandate := madeUpEdge(requiresKind, "policy:up", practice, "2009-06")
			mandate.Until = "2012-01"
			edges = append(edges, mandate)
		}
	}
	nodes = append(nodes, graphmodel.Node{ID: "policy:one-region", Kind: "policy", Title: "虚构的一地要求"})
	doubted := madeUpEdge(requiresKind, "policy:up", "practice:made-up-20", "2009-06")
	doubted.Until, doubted.Confidence = "2012-01", graphmodel.Low
	regional := madeUpEdge(requiresKind, "policy:one-region", "practice:made-up-21", "2009-06")
	regional.Until = "2012-01"
	h := openDoor(t, nodes, append(edges, doubted, regional, madeUpEdge(coversKind, "policy:one-region", "region:330000", "")))
	const address = "/api/v1/spread/network?by=enterprise&bootstrap=0&null=0"
	got := askInto[NetworkAnswer](t, h, address)
	if a := got.Above; got.Cascades != 55 || len(a.Orders) != 5 || a.Orders[0].From != "2009" || a.Orders[0].To != "2012" || a.Orders[0].Claim == "" ||
		a.Phases != (network.Phases{Within: 10}) || a.Barred != 5 || got.Edges[0].Support != 55 || *got.Edges[0].Phases != (network.Phases{}) {
		t.Errorf("with the library's orders: %d cascades, %+v, %+v", got.Cascades, a, got.Edges)
	}
	got = askInto[NetworkAnswer](t, h, address+"&order=practice:made-up-00%3D2009/2010&order=practice:made-up-30%3D2010/2012")
	if a := got.Above; got.Cascades != 55 || len(a.Orders) != 6 || a.Orders[0].Claim != "" || a.Phases != (network.Phases{Within: 11, After: 1}) || got.Edges[0].Phases.After != 1 {
		t.Errorf("with orders of the question: %d cascades, %+v", got.Cascades, a)
	}
	for query, want := range map[string]string{
		"&order=practice:made-up-30": "order", "&order=practice:none%3D2010": "order", "&order=practice:made-up-30%3D2012/2010": "order",
		"&centre=enterprise:none": "centre",
	} {
		if w := ask(h, address+query); w.Code != http.StatusBadRequest && w.Code != http.StatusUnprocessableEntity || !strings.Contains(w.Body.String(), want) {
			t.Errorf("%s: %d %s", query, w.Code, w.Body)
		}
	}
	if got = askInto[NetworkAnswer](t, h, address+"&centre=enterprise:a"); got.Above.Centre != 61 || got.Cascades != 0 || len(got.Refused) != 1 {
		t.Errorf("without the centre: %d cascades, %+v, %+v", got.Cascades, got.Above, got.Refused)
	}
	if sheet := ask(h, "/api/v1/spread/network.csv?by=enterprise&bootstrap=0&null=0").Body.String(); !strings.Contains(sheet, ",55,9.85596e-122,,,0,0,0\n") {
		t.Errorf("the file:\n%s", sheet)
	}
}

// TestLineageDates: a date of an item is the earliest of those that claims and its own
// property give, each with where it comes from; what was planned has not begun; and an
// item without any was there when somebody took part.
func TestLineageDates(t *testing.T) {
	node := func(id graphmodel.ID, props graphmodel.Props) graphmodel.Node {
		return graphmodel.Node{ID: id, Kind: id.Kind(), Title: "虚构 " + id.Key(), Props: props}
	}
	planned := madeUpEdge("launched", "policy:up", "program:undated", "2009")
	planned.Props = graphmodel.Props{"status": "planned"}
	bounded := madeUpEdge("took_part_in", "enterprise:b", "program:undated", "")
	bounded.InUseBy = "2013"
	h := openDoor(t, []graphmodel.Node{
		node("policy:up", graphmodel.Props{"issued": "2013"}), node("organisation:ministry", nil), node("program:two", graphmodel.Props{"year": int64(2013)}),
		node("program:undated", nil), node("zone:z", graphmodel.Props{"designated": "2012"}), node("zone:pilot", nil),
	}, []graphmodel.Edge{
		madeUpEdge("issued", "organisation:ministry", "policy:up", "2013-08-23"),
		madeUpEdge("launched", "policy:up", "program:two", "2013-09"), planned, bounded,
		madeUpEdge("took_part_in", "enterprise:a", "program:undated", "2015"),
		madeUpEdge("designated", "organisation:ministry", "zone:z", "2011"),
		madeUpEdge("took_part_in", "zone:pilot", "program:two", "2014-05"), madeUpEdge("promotes", "zone:pilot", "practice:energy", ""),
		madeUpEdge("promotes", "policy:up", "practice:energy", ""), madeUpEdge("promotes", "program:two", "practice:energy", ""),
		madeUpEdge("promotes", "program:undated", "practice:energy", ""), madeUpEdge("promotes", "zone:z", "practice:energy", ""),
	})
	got := map[string]string{}
	for _, stage := range askInto[LineageAnswer](t, h, "/api/v1/practices/practice:energy/lineage").Stages {
		for _, item := range stage.Items {
			text := string(item.Date)
			for _, d := range item.DatedBy {
				text += fmt.Sprintf("; %s %s%s", d.Date, d.Property, d.Label)
				if d.By != nil {
					text += " " + string(d.By.ID)
				}
				if (d.Claim == nil) == (d.Property == "") {
					t.Errorf("%s: a date of neither or both: %+v", item.ID, d)
				}
			}
			if item.SeenBy != nil {
				text += fmt.Sprintf("; seen %s %s", item.SeenBy.Date, item.SeenBy.By.ID)
			}
			got[string(item.ID)] = text
		}
	}
	want := map[string]string{
		"policy:up":       "2013-08-23; 2013-08-23 发布单位 organisation:ministry; 2013 issued发文时间",
		"program:two":     "2013-09; 2013-09 由其启动 policy:up; 2013 year年份",
		"program:undated": "; seen 2013 enterprise:b",
		"zone:z":          "2011; 2011 批准单位 organisation:ministry; 2012 designated批准时间",
		"zone:pilot":      "; seen 2014-05 program:two",
		"practice:energy": "2012; 2012 被采用于 enterprise:a",
		"case:first":      "2018; 2018 year发布年份", "case:second": "",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
