package recommend

import (
	"context"
	"slices"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// readings is a library of four cases about three enterprises, and a model of it.
func readings(t *testing.T) (*Model, *Cases) {
	t.Helper()
	store := storeOf(t, world(), worldEdges())
	for _, key := range []string{"e0", "e1", "e2", "e3"} {
		putNode(t, store, key, "private")
	}
	adopt := func(unit, practice string) {
		e := graphmodel.Edge{Kind: graphmodel.AdoptedKind, From: graphmodel.ID("enterprise:" + unit), To: graphmodel.ID("practice:" + practice), Source: "source:s", Quote: "q"}
		update(t, store, func(w graphmodel.Writer) error { return w.PutEdge(e.WithID()) })
	}
	for _, unit := range []string{"e0", "e1", "e2", "e3"} {
		adopt(unit, "p0")
	}
	for _, unit := range []string{"e1", "e2"} {
		adopt(unit, "p1")
		adopt(unit, "p2")
	}
	addCase(t, store, "own", "enterprise:e0", "practice:p1")
	addCase(t, store, "one", "enterprise:e1", "practice:p1")
	addCase(t, store, "other", "enterprise:e2", "practice:p2")
	addCase(t, store, "double", "enterprise:e1", "practice:p1")
	m := builtFrom(t, store, "2026")
	cases, err := casesOf(context.Background(), store)
	if err != nil {
		t.Fatal(err)
	}
	return m, cases
}

func idsOf(list ReadingList) (ids []string) {
	for _, r := range list.Cases {
		ids = append(ids, r.ID)
	}
	return ids
}

// TestRead: not its own case, not one case under two names, not what it has read.
func TestRead(t *testing.T) {
	m, cases := readings(t)
	s := m.Find("enterprise:e0")
	for _, test := range []struct {
		name string
		q    ReadQuery
		want []string
	}{
		{"for the enterprise", ReadQuery{Limit: 5}, []string{"case:double", "case:other"}},
		{"after one of them", ReadQuery{Limit: 5, Read: []string{"case:one"}}, []string{"case:other"}},
		{"of a practice", ReadQuery{Limit: 5, Practice: "practice:p2"}, []string{"case:other"}},
		{"of no practice", ReadQuery{Limit: 5, Practice: "practice:none"}, nil},
		{"of a text", ReadQuery{Limit: 5, Matching: map[string]float64{"case:other": 1, "case:one": .5}}, []string{"case:other", "case:one"}},
		{"of a text that finds nothing", ReadQuery{Limit: 5, Matching: map[string]float64{}}, nil},
		{"of a text and a practice", ReadQuery{Limit: 5, Practice: "practice:p1", Matching: map[string]float64{"case:other": 1, "case:one": .5}}, []string{"case:one"}},
		{"of an industry without cases", ReadQuery{Limit: 5, Industry: "industry:c38"}, nil},
	} {
		list, err := m.Read(s, cases, test.q)
		if err != nil {
			t.Fatal(err)
		}
		if got := idsOf(list); !slices.Equal(got, test.want) || (len(got) == 0) != (list.Empty == NoCases) {
			t.Errorf("%s: got %v, %q, want %v", test.name, got, list.Empty, test.want)
		}
	}
	list, err := m.Read(s, cases, ReadQuery{Limit: 1})
	if err != nil {
		t.Fatal(err)
	}
	first := list.Cases[0]
	if first.Evidence != .4 || first.For == nil || first.For.ID != "practice:p1" || first.Unit.ID != "enterprise:e1" || len(first.Reasons) == 0 {
		t.Errorf("got %+v, want evidence .8·½ for p1 by e1, with reasons", first)
	}
}

// TestEvidence: two independent sources and a figure in quotation.
func TestEvidence(t *testing.T) {
	for _, test := range []struct {
		c    Case
		want float64
	}{
		{Case{Grade: 1, Sources: 2}, .75}, {Case{Grade: .8, Sources: 1}, .4}, {Case{Grade: .6, Sources: 1}, .3}, {Case{Grade: 1}, 0},
	} {
		if got := test.c.Evidence(); got != test.want {
			t.Errorf("%+v: got %v, want %v", test.c, got, test.want)
		}
	}
	sources := []graphmodel.ID{"source:a", "source:b", "source:c"}
	publisher := map[graphmodel.ID]string{"source:a": "x", "source:b": "x", "source:c": ""}
	if got := independent(sources, publisher); got != 1 {
		t.Errorf("twice the same publisher and a reprint: got %d, want 1", got)
	}
	if got := independent(sources[2:], publisher); got != 1 {
		t.Errorf("a reprint alone: got %d, want 1", got)
	}
}

// TestOutdatedCase: a withdrawn case is none, a failed one stays and says so.
func TestOutdatedCase(t *testing.T) {
	p := newPlan(schema.Builtin())
	g := caseGatherer{plan: &p, cases: map[graphmodel.ID]*Case{}, sources: map[graphmodel.ID][]graphmodel.ID{}}
	for _, status := range []string{"withdrawn", "superseded", "failed", ""} {
		id := graphmodel.ID("case:x" + status)
		g.link(graphmodel.Link{ID: "shows:" + graphmodel.ID("x"+status), Kind: "shows", From: id, To: "practice:p0"})
		g.node(graphmodel.Node{ID: id, Kind: "case", Title: status + "案例", Props: graphmodel.Props{"status": status}})
	}
	var got []string
	err := libraryStore(t).View(context.Background(), func(r graphmodel.Reader) error {
		cases, err := g.finish(r)
		for _, c := range cases.All() {
			got = append(got, c.ID+" "+c.Status)
		}
		return err
	})
	if want := []string{"case:x ", "case:xfailed failed"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("got %v, %v, want %v", got, err, want)
	}
}

// TestCasesAlike: by unit, by practice, not at all.
func TestCasesAlike(t *testing.T) {
	a := Case{About: []string{"u"}, Practices: []string{"p"}}
	for _, test := range []struct {
		b    Case
		want float64
	}{
		{Case{About: []string{"u"}, Practices: []string{"q"}}, 1}, {Case{About: []string{"v"}, Practices: []string{"p"}}, .5}, {Case{About: []string{"v"}}, 0},
	} {
		if got := casesAlike(a, test.b); got != test.want {
			t.Errorf("%+v: got %v, want %v", test.b, got, test.want)
		}
	}
}
