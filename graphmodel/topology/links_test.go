package topology_test

import (
	"cmp"
	"context"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/sqlite"
	"ronghe/graphmodel/topology"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// TestAllLinksAreThoseOfEdges: after random Updates the arrays and the engine tell the
// links of all edges that there are.
func TestAllLinksAreThoseOfEdges(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		engine, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "graph.db"), anything{})
		if err != nil {
			rt.Fatal(err)
		}
		followed := topology.New(engine, topology.Options{Poll: time.Hour, Logger: quiet})
		defer followed.Close()
		seedNodes(rt, engine)
		if err := followed.Wait(context.Background()); err != nil {
			rt.Fatal(err)
		}
		for range rapid.IntRange(1, 5).Draw(rt, "updates") {
			write(rt, followed)
		}
		for name, store := range map[string]graphmodel.Store{"engine": engine, "arrays": followed} {
			got, want := linksAndEdges(rt, store)
			if diff := gocmp.Diff(got, want, cmpopts.EquateEmpty()); diff != "" {
				rt.Errorf("%s: got (-), want (+):\n%s", name, diff)
			}
		}
	})
}

// linksAndEdges is what AllLinks tells, in order of ID, and the links of one page of edges.
func linksAndEdges(t *rapid.T, s graphmodel.Store) (links, ofEdges []graphmodel.Link) {
	err := s.View(context.Background(), func(r graphmodel.Reader) error {
		if err := r.(graphmodel.LinkReader).AllLinks(func(l graphmodel.Link) { links = append(links, l) }); err != nil {
			return err
		}
		page, err := r.Edges(graphmodel.EdgeQuery{Limit: graphmodel.MaxPage})
		for _, e := range page.Edges {
			ofEdges = append(ofEdges, e.Link())
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.SortFunc(links, func(a, b graphmodel.Link) int { return cmp.Compare(a.ID, b.ID) })
	return links, ofEdges
}
