package api

import (
	"testing"

	"ronghe/graphmodel"

	"github.com/google/go-cmp/cmp"
)

// edgesOnly is a Reader that tells links only by whole edges.
type edgesOnly struct{ graphmodel.Reader }

// TestCensusByLinksAndByEdges: both ways to learn of the edges count alike, and count
// what the feed tells of a store that nothing was deleted from.
func TestCensusByLinksAndByEdges(t *testing.T) {
	store := openSQLite(t)
	cfg := openConfig(t, store)
	feed, err := store.Changes(t.Context(), 0, 1_000_000)
	if err != nil {
		t.Fatal(err)
	}
	nodes, edges := map[graphmodel.Kind]int64{}, map[graphmodel.Kind]int64{}
	for _, change := range feed.Changes {
		if change.Node != nil {
			nodes[change.Node.Kind]++
		}
		if change.Edge != nil {
			edges[change.Edge.Kind]++
		}
	}
	err = store.View(t.Context(), func(r graphmodel.Reader) error {
		if _, ok := r.(graphmodel.LinkReader); !ok {
			t.Fatal("the store's Reader is no LinkReader")
		}
		byLinks, err := takeCensus(r, 0, cfg.Ontology)
		if err != nil {
			return err
		}
		byEdges, err := takeCensus(edgesOnly{r}, feed.Last, cfg.Ontology)
		if err != nil {
			return err
		}
		if diff := cmp.Diff(byLinks, byEdges, cmp.AllowUnexported(census{})); diff != "" {
			t.Errorf("by links (-), by edges (+):\n%s", diff)
		}
		if diff := cmp.Diff(byLinks.nodes, nodes); diff != "" {
			t.Errorf("nodes: got (-), want (+):\n%s", diff)
		}
		if diff := cmp.Diff(byLinks.edges, edges); diff != "" {
			t.Errorf("edges: got (-), want (+):\n%s", diff)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
