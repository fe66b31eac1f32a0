package api

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread/network"
)

// orderedLibrary is a practice that five adopted, one of them as a pilot and one by order,
// with a national order of 2010 to 2011, one of a single region, and one nobody is sure of.
func orderedLibrary() ([]graphmodel.Node, []graphmodel.Edge) {
	const practice = graphmodel.ID("practice:ordered")
	node := func(id graphmodel.ID, level string) graphmodel.Node {
		n := graphmodel.Node{ID: id, Kind: id.Kind(), Title: "虚构 " + id.Key()}
		if level != "" {
			n.Props = graphmodel.Props{"level": level}
		}
		return n
	}
	nodes := []graphmodel.Node{node(practice, ""), node("policy:up", ""), node("policy:all", ""), node("policy:here", ""), node("policy:doubted", ""), node("region:100000", "country")}
	doubted := madeUpEdge(requiresKind, "policy:doubted", practice, "1999")
	doubted.Confidence = graphmodel.Low
	until := madeUpEdge(requiresKind, "policy:all", practice, "2010-06")
	until.Until = "2011"
	edges := []graphmodel.Edge{
		madeUpEdge(requiresKind, "policy:up", practice, "2010"), until, doubted, madeUpEdge(requiresKind, "policy:here", practice, "2003"),
		madeUpEdge(coversKind, "policy:here", "region:330000", ""), madeUpEdge(coversKind, "policy:all", "region:100000", ""),
	}
	for i, since := range []graphmodel.Date{"2005", "2008", "2011", "2014", ""} {
		unit := graphmodel.ID(fmt.Sprintf("enterprise:unit-%d", i))
		e := madeUpEdge(graphmodel.AdoptedKind, unit, practice, since)
		if mark := []string{"voluntary", "pilot", "mandated", "", "pilot"}[i]; mark != "" {
			e.Props = graphmodel.Props{markColumn: mark}
		}
		nodes, edges = append(nodes, node(unit, "")), append(edges, e)
	}
	return nodes, edges
}

// TestBeforeAndAfterAnOrder: adopters before, within and after the national order of the
// library, or of the question, are counted apart with their marks; an order of one region, or
// one of low confidence, is none.
func TestBeforeAndAfterAnOrder(t *testing.T) {
	nodes, edges := orderedLibrary()
	h := openDoor(t, nodes, edges)
	const address = "/api/v1/practices/practice:ordered/spread"
	got := askInto[SpreadAnswer](t, h, address+"?by=enterprise")
	if want := (MarkCount{Voluntary: 1, Pilot: 2, Mandated: 1, Unmarked: 1}); got.Marks != want || got.Units[1].Adoption.Mark != "pilot" || got.Units[3].Adoption.Mark != "" {
		t.Errorf("marks %+v, of the second %q, of the fourth %q", got.Marks, got.Units[1].Adoption.Mark, got.Units[3].Adoption.Mark)
	}
	o := got.Ordered
	if o == nil || o.From != "2010" || o.To != "2011" || len(o.Claims) != 2 || o.Claims[0].Document.ID != "policy:up" || o.Claims[0].Claim.Quote == "" {
		t.Fatalf("the order: %+v", o)
	}
	units := float64(got.Basis.Units) // of which two are dated later than the first phase ends, and one never
	phase := func(n int, marks MarkCount, periods, unitPeriods float64) *PhaseView {
		return &PhaseView{Adopters: n, Marks: marks, Periods: periods, PerPeriod: new(float64(n) / periods), UnitPeriods: unitPeriods, Rate: new(float64(n) / unitPeriods)}
	}
	never := units - 5
	want := [3]*PhaseView{
		phase(2, MarkCount{Voluntary: 1, Pilot: 1}, 5, never*5+1+4+5+5),
		phase(1, MarkCount{Mandated: 1}, 2, never*2+2+2),
		phase(1, MarkCount{Unmarked: 1}, 3, never*3+3),
	}
	if diff := cmp.Diff(want, [3]*PhaseView{o.Before, o.Within, o.After}); diff != "" || o.Untimed != (MarkCount{Pilot: 1}) {
		t.Errorf("of no date %+v; before, within, after (-want +got):\n%s", o.Untimed, diff)
	}
	o = askInto[SpreadAnswer](t, h, address+"?by=enterprise&order=2006-03/2008").Ordered
	if o.From != "2006" || o.To != "2008" || len(o.Claims) != 0 || o.Before.Adopters != 1 || o.Within.Adopters != 1 || o.After.Adopters != 2 {
		t.Errorf("an order of the question: %+v", o)
	}
	for _, bad := range []string{"soon", "2011/2010", "2010/"} {
		if w := ask(h, address+"?order="+bad); w.Code != http.StatusBadRequest || !strings.Contains(w.Body.String(), "order") {
			t.Errorf("order=%s: %d %s", bad, w.Code, w.Body)
		}
	}
	if other := askInto[SpreadAnswer](t, h, "/api/v1/practices/practice:energy/spread"); other.Ordered != nil {
		t.Errorf("a practice that nobody ordered: %+v", other.Ordered)
	}
	rows, err := csv.NewReader(ask(h, address+".csv?by=enterprise").Body).ReadAll()
	if err != nil || rows[0][15] != markColumn || rows[2][15] != "pilot" || rows[4][15] != "" {
		t.Errorf("the file: %v %v", rows, err)
	}
}

// TestNothingInferredIntoTheMandated: where the library marks an adoption as mandated,
// nobody is inferred to be its source.
func TestNothingInferredIntoTheMandated(t *testing.T) {
	var nodes []graphmodel.Node
	var edges []graphmodel.Edge
	for k := range 60 {
		practice := graphmodel.ID(fmt.Sprintf("practice:made-up-%02d", k))
		nodes = append(nodes, graphmodel.Node{ID: practice, Kind: kindPractice, Title: "虚构做法"})
		second := madeUpEdge(graphmodel.AdoptedKind, "enterprise:b", practice, "2012")
		if k < 7 {
			second.Props = graphmodel.Props{markColumn: "mandated"}
		}
		edges = append(edges, madeUpEdge(graphmodel.AdoptedKind, "enterprise:a", practice, "2010"), second)
	}
	got := askInto[NetworkAnswer](t, openDoor(t, nodes, edges), "/api/v1/spread/network?by=enterprise&bootstrap=0&null=0")
	if a := got.Above; a.Forced != 7 || a.Barred != 7 || a.Phases != (network.Phases{}) || len(got.Edges) != 1 || got.Edges[0].Support != 53 {
		t.Errorf("got %+v, %+v", a, got.Edges)
	}
}

// TestOwnOrder: marks of a table of one's own are told with each adopter, and an order of
// one of its practices parts them.
func TestOwnOrder(t *testing.T) {
	h := open(t, nil)
	const sheet = "做法,单位,年份,采用性质\n甲=乙,a,2001,自愿\n甲=乙,b,2004,试点\n甲=乙,c,2008,强制\n丙,a,2002,\n"
	send := func(order string) (got OwnAnswer, code int, body string) {
		w := sendTableTo(h, ownPath+"?order="+order, sheet, chinese)
		_ = json.Unmarshal(w.Body.Bytes(), &got)
		return got, w.Code, w.Body.String()
	}
	got, code, body := send("%E7%94%B2%3D%E4%B9%99%3D2003..2005")
	if code != http.StatusOK {
		t.Fatalf("%d %s", code, body)
	}
	first := got.Practices[0]
	if o := first.Ordered; first.Marks != (MarkCount{1, 1, 1, 0}) || first.Order[1].Mark != "pilot" || o == nil || o.From != "2003" || o.To != "2005" ||
		o.Before.Marks != (MarkCount{Voluntary: 1}) || o.Within.Marks != (MarkCount{Pilot: 1}) || o.After.Marks != (MarkCount{Mandated: 1}) || got.Practices[1].Ordered != nil {
		t.Errorf("got %s", body)
	}
	for order, want := range map[string]string{"2003": "做法=日期", "%E4%B8%81=2003": "没有这种做法", "%E4%B8%99=soon": "2008..2010"} {
		if _, code, body := send(order); code != http.StatusBadRequest || !strings.Contains(body, want) {
			t.Errorf("%s: %d %s", order, code, body)
		}
	}
}
