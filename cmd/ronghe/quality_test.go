package main

import (
	"encoding/json"
	"math"
	"os"
	"testing"

	"ronghe/indexer/searchtest/judged"
)

// The figures that the page 数据与方法 shows are files, made by
//
//	ronghe evaluate search --json > web/src/data/search-quality.json
//	ronghe evaluate recommend --json > web/src/data/recommend-quality.json
const shownFigures = "../../web/src/data/"

// checkShownSearch compares what the page shows with what was measured just now.
func checkShownSearch(t *testing.T, got evaluation) {
	t.Helper()
	var shown evaluation
	readShown(t, "search-quality.json", &shown)
	want := map[string]judged.Group{}
	for _, g := range got.Variants[0].Groups {
		want[g.Name] = g
	}
	if len(shown.Variants) != len(got.Variants) || len(shown.Variants[0].Groups) != len(want) {
		t.Fatalf("search-quality.json is of other variants or groups: make it anew and build the pages")
	}
	for _, g := range shown.Variants[0].Groups {
		w := want[g.Name]
		if g.Queries != w.Queries || !near(g.MRR, w.MRR) || !near(g.NDCG, w.NDCG) || !near(g.Recall, w.Recall) {
			t.Errorf("search-quality.json, %s: shows %+v, measured %+v: make it anew and build the pages", g.Name, g, w)
		}
	}
}

// TestShownRecommendations: the page shows what evaluate recommend measures.
func TestShownRecommendations(t *testing.T) {
	got := evaluatedFiles(t)
	var shown recommendReport
	readShown(t, "recommend-quality.json", &shown)
	if len(shown.Splits) != len(got.Splits) {
		t.Fatalf("recommend-quality.json has %d splits, measured %d: make it anew and build the pages", len(shown.Splits), len(got.Splits))
	}
	for i, s := range got.Splits {
		for k, m := range s.Methods {
			if shown := shown.Splits[i].Methods[k]; shown.Name != m.Name || !near(shown.NDCG, m.NDCG) {
				t.Errorf("recommend-quality.json, %s: shows %+v, measured %+v: make it anew and build the pages", s.Split, shown, m)
			}
		}
	}
}

func readShown(t *testing.T, name string, into any) {
	t.Helper()
	text, err := os.ReadFile(shownFigures + name)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, into); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

// near tells whether two figures are shown alike.
func near(a, b float64) bool { return math.Abs(a-b) < 0.0005 }
