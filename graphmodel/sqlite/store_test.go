package sqlite_test

import (
	"context"
	"errors"
	"path/filepath"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/sqlite"

	"github.com/google/go-cmp/cmp"
)

type anything struct{}

func (anything) CheckNode(graphmodel.Node) error { return nil }
func (anything) CheckEdge(graphmodel.Edge) error { return nil }

func TestSmoke(t *testing.T) {
	ctx := context.Background()
	s, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "a b?#%.db"), anything{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	ids := []graphmodel.ID{"n:a", "n:b", "n:c", "n:d"}
	err = s.Update(ctx, func(w graphmodel.Writer) error {
		for i := range ids {
			e := graphmodel.Edge{Kind: "k", From: ids[i], To: ids[(i+1)%4], Since: "2013-05", Props: graphmodel.Props{"a": 1.0, "b": int64(1)}}
			if err := w.PutEdge(e); err != nil {
				return err
			}
		}
		for _, id := range ids {
			if err := w.PutNode(graphmodel.Node{ID: id, Kind: "n", Title: string(id), Aliases: []string{"x"}}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	f, err := s.Changes(ctx, 0, 100)
	if err != nil || f.Last != 8 || len(f.Changes) != 8 {
		t.Fatal(f, err)
	}
	err = s.View(ctx, func(r graphmodel.Reader) error {
		p, err := r.Edges(graphmodel.EdgeQuery{Node: "n:a", Limit: 1})
		t.Log(p, err)
		p, err = r.Edges(graphmodel.EdgeQuery{Node: "n:a", Limit: 1, After: p.Next, Kinds: []graphmodel.Kind{"k"}})
		t.Log(p, err)
		g, err := r.Expand(graphmodel.ExpandQuery{From: ids[:1], Depth: 2, Limit: 3})
		t.Log(g, err)
		g, err = r.Expand(graphmodel.ExpandQuery{From: ids[:1], Depth: 2, Limit: 4})
		t.Log(g, err)
		ps, err := r.Paths(graphmodel.PathQuery{From: "n:a", To: "n:c", MaxHops: 4, Limit: 9})
		t.Log(ps, err)
		ps, err = r.Paths(graphmodel.PathQuery{From: "n:a", To: "n:d", MaxHops: 4, Limit: 9, Direction: "out", TimeRespecting: true})
		t.Log(ps, err)
		sim, err := r.Similar(graphmodel.SimilarQuery{Node: "n:a", Limit: 9})
		t.Log(sim, err)
		d, err := r.Degrees(ids)
		t.Log(d, err)
		n, err := r.Nodes(graphmodel.NodeQuery{Kind: "n", Limit: 2})
		t.Log(n, err)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	err = s.Update(ctx, func(w graphmodel.Writer) error { return w.DeleteNode("n:a") })
	if !errors.Is(err, graphmodel.ErrConflict) {
		t.Error(err)
	}
	if err := s.Integrity(ctx); err != nil {
		t.Error(err)
	}
	_ = cmp.Diff
}
