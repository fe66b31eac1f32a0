package api

import (
	"encoding/json"
	"net/http"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

// TestGraphJoinsWhatIsAsked: all edges between the nodes and no others, ids that are
// not there told, each node once.
func TestGraphJoinsWhatIsAsked(t *testing.T) {
	cfg, library := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	asked := []graphmodel.ID{library.Edges[0].From, library.Edges[0].To, "case:nobody", library.Edges[0].To}
	for _, e := range library.Edges[1:200] {
		asked = append(asked, e.From)
	}
	body, err := json.Marshal(map[string]any{"nodes": asked})
	if err != nil {
		t.Fatal(err)
	}
	w := sendBody(h, "/api/v1/graph", string(body))
	var got GraphAnswer
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != http.StatusOK {
		t.Fatalf("got %d, %v: %s", w.Code, err, clip(w.Body.String()))
	}
	nodes := map[graphmodel.ID]bool{}
	for _, n := range got.Nodes {
		if nodes[n.ID] || len(n.Degrees) == 0 || !slices.Contains(asked, n.ID) {
			t.Errorf("node %s: again %v, degrees %v", n.ID, nodes[n.ID], n.Degrees)
		}
		nodes[n.ID] = true
	}
	var want, links []graphmodel.ID
	for _, e := range library.Edges {
		if nodes[e.From] && nodes[e.To] {
			want = append(want, e.ID)
		}
	}
	for _, l := range got.Links {
		links = append(links, l.ID)
	}
	slices.Sort(want)
	slices.Sort(links)
	if diff := cmp.Diff(links, want); diff != "" {
		t.Errorf("links (- got, + want):\n%s", diff)
	}
	if diff := cmp.Diff(got.Missing, []graphmodel.ID{"case:nobody"}); diff != "" {
		t.Errorf("missing (- got, + want):\n%s", diff)
	}
	checkRefused(t, sendBody(h, "/api/v1/graph", `{"nodes":["No ID"]}`), http.StatusBadRequest, "No ID")
	checkRefused(t, sendBody(h, "/api/v1/graph", `{"nodes":[]}`), http.StatusBadRequest, "nodes")
}
