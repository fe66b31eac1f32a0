package recommend

import (
	"context"
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// TestAgainst: what ended, what failed and who gave up is told with its edges; it is no
// evidence for the practice, and the practice is not offered to who gave it up.
func TestAgainst(t *testing.T) {
	store := storeOf(t, world(), worldEdges())
	for _, key := range []string{"e0", "e1", "e2", "e3", "e4", "e5", "e6"} {
		putNode(t, store, key, "private")
	}
	claim := func(kind graphmodel.Kind, unit, practice string, since, until graphmodel.Date) graphmodel.ID {
		e := graphmodel.Edge{Kind: kind, From: graphmodel.ID("enterprise:" + unit), To: graphmodel.ID("practice:" + practice),
			Since: since, Until: until, Source: "source:s", Quote: "q"}.WithID()
		update(t, store, func(w graphmodel.Writer) error { return w.PutEdge(e) })
		return e.ID
	}
	for _, unit := range []string{"e0", "e1", "e2", "e3", "e4", "e6"} {
		claim(graphmodel.AdoptedKind, unit, "p0", "", "")
	}
	claim(graphmodel.AdoptedKind, "e1", "p1", "2015", "")
	claim(graphmodel.AdoptedKind, "e2", "p1", "2016", "")
	ended := claim(graphmodel.AdoptedKind, "e3", "p1", "2012", "2018") // it had it once
	gaveUp := claim(gaveUpKind, "e4", "p1", "2020", "")                // it tried, and nobody says when it began
	doubted := claim(gaveUpKind, "e2", "p1", "", "")                   // another source says that it has it
	claim(graphmodel.AdoptedKind, "e5", "p1", "2013", "2031")          // not over yet
	claim(gaveUpKind, "e6", "p1", "2030", "")                          // not yet known
	addCase(t, store, "sad", "enterprise:e3", "practice:p1")
	sad := graphmodel.Node{ID: "case:sad", Kind: "case", Title: "sad", Source: "source:s", Props: graphmodel.Props{"status": "failed"}}
	update(t, store, func(w graphmodel.Writer) error { return w.PutNode(sad) })
	m := builtFrom(t, store, "2026")
	cases, err := casesOf(context.Background(), store)
	if err != nil {
		t.Fatal(err)
	}
	a := m.Against(m.Find("enterprise:e0"), cases, "practice:p1", 3)
	var got []string
	for _, g := range a.GaveUp {
		got = append(got, g.Unit.ID+" "+string(g.Until)+" "+string(g.Edges[0]))
		if g.Held != (g.Unit.ID == "enterprise:e2") {
			t.Errorf("%s: got still claimed %v", g.Unit.ID, g.Held)
		}
	}
	want := []string{"enterprise:e4 2020 " + string(gaveUp), "enterprise:e3 2018 " + string(ended), "enterprise:e2  " + string(doubted)}
	if strings.Join(got, "\n") != strings.Join(want, "\n") || a.Total != 3 || len(a.Failed) != 1 || a.Failed[0].ID != "case:sad" {
		t.Errorf("got %v and %+v, want %v and the failed case", got, a, want)
	}
	if zh, en := a.Sentence(); zh != "有记录的 3 家停用或未成；失败案例 1 个" || en != "3 on record gave it up or failed; cases of failure: 1" {
		t.Errorf("got %q, %q", zh, en)
	}
	if i, _ := m.Practice("practice:p1"); m.Adopters(i) != 3 { // e1, e2, e5
		t.Errorf("got %d adopters of p1, want 3", m.Adopters(i))
	}
	for _, unit := range []string{"enterprise:e3", "enterprise:e4"} {
		if items := m.Next(m.Find(unit), NextQuery{Limit: 5}).Items; len(items) != 0 {
			t.Errorf("%s: got %+v offered again", unit, items)
		}
	}
	none := m.Against(m.Find("enterprise:e0"), cases, "practice:p0", 3)
	if zh, _ := none.Sentence(); !none.Empty() || zh != "" {
		t.Errorf("got %+v, %q, want nothing on record against p0", none, zh)
	}
}

// TestStatusMayBeSaid: the ontology lets a case or practice be failed, withdrawn or
// superseded, which the lists look at.
func TestStatusMayBeSaid(t *testing.T) {
	for kind, statuses := range map[graphmodel.Kind][]string{
		"case": {failedStatus, withdrawnMark, replacedMark}, "practice": {withdrawnMark, replacedMark},
	} {
		for _, status := range statuses {
			n := graphmodel.Node{ID: graphmodel.ID(kind) + ":x", Kind: kind, Title: "x", Props: graphmodel.Props{"status": status}}
			if err := schema.Builtin().CheckNode(n); err != nil {
				t.Errorf("%s %s: %v", kind, status, err)
			}
		}
	}
}
