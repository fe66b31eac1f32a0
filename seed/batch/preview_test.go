package batch

import (
	"fmt"
	"iter"
	"maps"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

// TestPreview: all nodes and edges of a kind, as they are after the commit: at random new,
// changed, written twice, and left alone.
func TestPreview(t *testing.T) {
	for seed := range uint64(8) {
		r := rand.New(rand.NewPCG(seed, 1))
		store := newStore(t)
		b := open(t, t.TempDir(), store)
		made := madeUp{map[graphmodel.ID]graphmodel.Node{}, map[graphmodel.ID]graphmodel.Edge{}}
		for range 3 {
			d, err := b.Begin(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			made.collect(t, d, r)
			before := said(t, store, func(r graphmodel.Reader) (lister, error) { return d.Preview(r) })
			if _, err := d.Commit(t.Context(), Origin{}, nil); err != nil {
				t.Fatal(err)
			}
			after := said(t, store, func(r graphmodel.Reader) (lister, error) { return stored{r}, nil })
			if diff := cmp.Diff(before, after); diff != "" {
				t.Fatalf("seed %d (- preview, + after the commit):\n%s", seed, diff)
			}
		}
	}
}

// madeUp is what a store has.
type madeUp struct {
	nodes map[graphmodel.ID]graphmodel.Node
	edges map[graphmodel.ID]graphmodel.Edge
}

// collect has a draft write some nodes of two kinds, and edges between those.
func (m madeUp) collect(t *testing.T, d *Draft, r *rand.Rand) {
	t.Helper()
	was := madeUp{maps.Clone(m.nodes), maps.Clone(m.edges)}
	for range 20 {
		a := node(fmt.Sprintf("region:r%02d", r.IntN(30)), fmt.Sprintf("名称 %d", r.IntN(9)))
		for _, n := range []graphmodel.Node{a, node("region:z", "全国"), node("policy:p", "办法")} {
			if err := d.PutNode(pointer(was.nodes, n.ID), n); err != nil {
				t.Fatal(err)
			}
			m.nodes[n.ID] = n
		}
		e := edge(string(a.ID), "region:z")
		e.Quote = fmt.Sprintf("第 %d 条", r.IntN(9))
		if err := d.PutEdge(pointer(was.edges, e.ID), e); err != nil {
			t.Fatal(err)
		}
		m.edges[e.ID] = e
	}
}

func pointer[T any](of map[graphmodel.ID]T, id graphmodel.ID) *T {
	if one, ok := of[id]; ok {
		return &one
	}
	return nil
}

type lister interface {
	AllNodes(kind graphmodel.Kind) iter.Seq2[graphmodel.Node, error]
	AllEdges(kinds []graphmodel.Kind) iter.Seq2[graphmodel.Edge, error]
}

// stored is a store as it is.
type stored struct{ r graphmodel.Reader }

func (s stored) AllNodes(kind graphmodel.Kind) iter.Seq2[graphmodel.Node, error] {
	return graphmodel.EachNode(s.r.Nodes, graphmodel.NodeQuery{Kind: kind, Limit: 7})
}

func (s stored) AllEdges(kinds []graphmodel.Kind) iter.Seq2[graphmodel.Edge, error] {
	return graphmodel.EachEdge(s.r.Edges, graphmodel.EdgeQuery{Kinds: kinds, Limit: 7})
}

// said is what a list says: nodes in its order, edges by their IDs.
func said(t *testing.T, store graphmodel.Store, of func(graphmodel.Reader) (lister, error)) (all struct {
	Nodes []string
	Edges map[graphmodel.ID]string
}) {
	t.Helper()
	all.Edges = map[graphmodel.ID]string{}
	err := store.View(t.Context(), func(r graphmodel.Reader) error {
		list, err := of(r)
		if err != nil {
			return err
		}
		for n, err := range list.AllNodes("region") {
			if err != nil {
				return err
			}
			all.Nodes = append(all.Nodes, string(n.ID)+" "+n.Title)
		}
		for e, err := range list.AllEdges([]graphmodel.Kind{"part_of"}) {
			if err != nil {
				return err
			}
			all.Edges[e.ID] += e.Quote // twice is seen
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}
