package api

import (
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

func checkExpand(t *testing.T, h http.Handler) {
	cut := askInto[ExpandAnswer](t, h, "/api/v1/nodes/practice:energy/expand?depth=3&limit=3&degrees=true")
	if len(cut.Nodes) != 3 || !cut.Truncated || cut.Nodes[0].ID != "practice:energy" || cut.Nodes[0].TitleEn == "" {
		t.Errorf("got %d nodes, truncated %v, first %+v", len(cut.Nodes), cut.Truncated, cut.Nodes[0])
	}
	whole := askInto[ExpandAnswer](t, h, "/api/v1/nodes/practice:energy/expand?depth=6&limit=500")
	shown := map[graphmodel.ID]bool{}
	for _, n := range whole.Nodes {
		shown[n.ID] = true
		if n.Degrees != nil {
			t.Errorf("%s has degrees that nobody asked for", n.ID)
		}
	}
	for _, l := range whole.Links {
		if !shown[l.From] || !shown[l.To] {
			t.Errorf("%s leads out of the picture", l.ID)
		}
	}
	if whole.Truncated || len(whole.Links) != len(libraryEdges()) {
		t.Errorf("got %d links, truncated %v, want all %d", len(whole.Links), whole.Truncated, len(libraryEdges()))
	}
	for _, n := range cut.Nodes {
		if len(n.Degrees) == 0 {
			t.Errorf("%s has no degrees", n.ID)
		}
	}
}

func checkPaths(t *testing.T, h http.Handler) {
	got := askInto[PathsAnswer](t, h, "/api/v1/paths?from=enterprise:c&to=region:330100")
	var walks []string
	for _, p := range got.Paths {
		var ids []string
		for _, n := range p.Nodes {
			ids = append(ids, string(n.ID))
		}
		walks = append(walks, strings.Join(ids, " "))
		if p.Steps[0].Quote == "" || p.Steps[0].Source == nil || p.Steps[1].Direction != graphmodel.In {
			t.Errorf("first steps: got %+v", p.Steps[:2])
		}
	}
	want := []string{
		"enterprise:c practice:energy case:first region:330100",
		"enterprise:c practice:energy enterprise:a region:330100",
	}
	if diff := cmp.Diff(want, walks); diff != "" || got.Hops != 3 || got.Truncated {
		t.Errorf("hops %d, truncated %v %s", got.Hops, got.Truncated, diff)
	}
	if one := askInto[PathsAnswer](t, h, "/api/v1/paths?from=enterprise:c&to=region:330100&limit=1"); len(one.Paths) != 1 || !one.Truncated {
		t.Errorf("limit 1: got %d paths, truncated %v", len(one.Paths), one.Truncated)
	}
	if none := askInto[PathsAnswer](t, h, "/api/v1/paths?from=enterprise:c&to=region:330100&max_hops=1"); len(none.Paths) != 0 || none.Hops != 0 {
		t.Errorf("no path: got %+v", none)
	}
}

func checkSimilar(t *testing.T, h http.Handler) {
	got := askInto[SimilarAnswer](t, h, "/api/v1/cases/case:first/similar")
	if len(got.Cases) != 1 || got.Cases[0].ID != "case:second" || got.Total != 1 || !got.Exact || got.Truncated {
		t.Fatalf("got %+v", got)
	}
	var shared []string
	for _, s := range got.Cases[0].Shared {
		shared = append(shared, s.Title)
	}
	if diff := cmp.Diff([]string{"黑色金属冶炼和压延加工业", "虚构能源管控中心"}, shared); diff != "" || got.Cases[0].SharedCount != 2 {
		t.Errorf("count %d %s", got.Cases[0].SharedCount, diff)
	}
}
