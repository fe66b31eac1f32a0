package labelled_test

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/sqlite"
	"ronghe/seed"
	"ronghe/seed/names"
	"ronghe/seed/names/labelled"
	"ronghe/seed/native"
)

func builtin(t *testing.T) (*names.Table, []graphmodel.Node) {
	t.Helper()
	store, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "graph.db"), schema.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	lib, err := seed.Library()
	if err != nil {
		t.Fatal(err)
	}
	if err := native.Put(context.Background(), store, lib.Nodes, lib.Edges); err != nil {
		t.Fatal(err)
	}
	var table *names.Table
	err = store.View(context.Background(), func(r graphmodel.Reader) error {
		table, err = names.Build(names.Library{Reader: r})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return table, lib.Nodes
}

// floors are what each way reaches at the least on the built-in pairs: precision and
// recall. Where a change makes one better, raise it.
var floors = map[string][2]float64{
	"resolve|all": {.99, .96}, "resolve|attested": {.99, .98}, "resolve|derived": {.99, .90}, "resolve|enterprise": {.99, .94},
	"resolve|zone": {.99, .95}, "resolve|region": {.99, .97}, "resolve|industry": {.98, .95}, "resolve|organisation": {.99, .97},
	"resolve, hold-out|all": {.995, .84}, "resolve, hold-out|attested": {.995, .81}, "resolve, hold-out|enterprise": {.995, .74},
}

func TestFloors(t *testing.T) {
	table, nodes := builtin(t)
	pairs, err := labelled.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	results, _ := labelled.Measure(labelled.Methods(table, nodes), pairs)
	seen, plain := 0, map[string]float64{}
	for _, r := range results {
		if floor, ok := floors[r.Method+"|"+r.Group]; ok {
			seen++
			if r.Precision < floor[0] || r.Recall < floor[1] {
				t.Errorf("%s, %s: precision %.3f and recall %.3f, want %.2f and %.2f", r.Method, r.Group, r.Precision, r.Recall, floor[0], floor[1])
			}
		}
		if r.Group == "all" {
			plain[r.Method] = r.F1
		}
	}
	if seen != len(floors) {
		t.Errorf("measured %d of %d groups with a floor", seen, len(floors))
	}
	if plain["resolve"] <= plain["exact title or alias"] || plain["resolve, hold-out"] <= plain["exact title"] {
		t.Errorf("no better than what is simple: %v", plain)
	}
}

// TestPairs: each has a source, a class and a rule, and what it means is in the library.
func TestPairs(t *testing.T) {
	table, _ := builtin(t)
	pairs, err := labelled.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	attested := 0
	for _, p := range pairs {
		if p.Source == "" || p.Class == "" || p.Rule == "" {
			t.Errorf("%s: without source, class or rule", p.Query.Name)
		}
		for _, id := range p.Expect {
			if table.Title(id) == "" || id.Kind() != p.Query.Kind {
				t.Errorf("%s: %s is not in the library", p.Query.Name, id)
			}
		}
		if p.Attested() {
			attested++
		}
	}
	if len(pairs) < 500 || attested < 500 {
		t.Errorf("%d pairs, %d attested: at least 500 are promised", len(pairs), attested)
	}
}

func TestReadRefuses(t *testing.T) {
	for text, want := range map[string]string{
		"":                                       "empty",
		"mention,kind\n":                         "expect",
		"mention,kind,expect\nx,planet,NONE\n":   "row 2",
		"mention,kind,expect\nx,region,浙江\n":     "row 2",
		"mention,kind,expect\nx,region,\n":       "row 2",
		"mention,kind,expect\nx,region,NONE,x\n": "row 2",
	} {
		_, err := labelled.Read("pairs.csv", strings.NewReader(text))
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want ErrInvalid with %q", text, err, want)
		}
	}
}

// TestCounts: each way an answer can turn out is counted once.
func TestCounts(t *testing.T) {
	one, two := []graphmodel.ID{"region:1"}, []graphmodel.ID{"region:1", "region:2"}
	answer := func(d names.Decision, ids ...graphmodel.ID) names.Answer {
		a := names.Answer{Decision: d}
		for _, id := range ids {
			a.Candidates = append(a.Candidates, names.Candidate{ID: id})
		}
		return a
	}
	for _, test := range []struct {
		expect []graphmodel.ID
		answer names.Answer
		want   string
	}{
		{one, answer(names.Match, "region:1"), "right"},
		{one, answer(names.Match, "region:2"), "wrong"},
		{one, answer(names.Ambiguous, "region:2", "region:1"), "asked"},
		{one, answer(names.Ambiguous, "region:2"), "missed"},
		{one, answer(names.None), "missed"},
		{two, answer(names.Ambiguous, "region:1", "region:2"), "right"},
		{two, answer(names.Match, "region:1"), "wrong"},
		{two, answer(names.None), "missed"},
		{nil, answer(names.None, "region:1"), "right"},
		{nil, answer(names.Ambiguous, "region:1"), "asked"},
		{nil, answer(names.Match, "region:1"), "wrong"},
	} {
		pair := labelled.Pair{Query: names.Query{Kind: "region", Name: "x"}, Expect: test.expect}
		results, _ := labelled.Measure([]labelled.Method{{Name: "m", Answer: func(labelled.Pair) names.Answer { return test.answer }}}, []labelled.Pair{pair})
		c := results[0].Counts
		got := map[string]int{"right": c.Right, "wrong": c.Wrong, "asked": c.Asked, "missed": c.Missed}
		if got[test.want] != 1 || c.Right+c.Wrong+c.Asked+c.Missed != 1 {
			t.Errorf("%v answered %v: got %+v, want %s", test.expect, test.answer, c, test.want)
		}
	}
}

// TestNotInTheLibrary: what an attested name means is left out of the library, so that whatever
// it is taken for then is wrong: the nearest relatives of an enterprise are what misleads.
func TestNotInTheLibrary(t *testing.T) {
	table, _ := builtin(t)
	pairs, err := labelled.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	asked, wrong := 0, []string{}
	for _, p := range pairs {
		if !p.Attested() || len(p.Expect) != 1 || p.Query.Kind == names.Region || p.Query.Kind == names.Industry {
			continue
		}
		asked++
		p.Query.Without = p.Expect[0]
		if a := table.Resolve(p.Query); a.Decision == names.Match {
			wrong = append(wrong, p.Query.Name+" "+p.Query.Place+": "+a.Candidates[0].Title)
		}
	}
	if asked < 1000 || len(wrong)*100 > asked {
		t.Errorf("%d of %d are taken for something else, want at most one in a hundred:\n%s", len(wrong), asked, strings.Join(wrong, "\n"))
	}
}
