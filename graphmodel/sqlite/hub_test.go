package sqlite

import (
	"cmp"
	"fmt"
	"math/rand"
	"slices"
	"testing"

	"ronghe/graphmodel"

	gocmp "github.com/google/go-cmp/cmp"
)

// TestLinksAmongHubs asks for the links among nodes of which some have many
// edges, which are read from the other end, and compares with all edges.
func TestLinksAmongHubs(t *testing.T) {
	s := openAt(t, fileIn(t))
	edges := hubs(t, s)
	hub := []graphmodel.ID{"node:n0", "node:n1", "node:n2"} // many edges out, in, both ways
	leaves := []graphmodel.ID{"node:n7", "node:n8", "node:n9", "node:n400", "node:n401"}
	for _, from := range [][]graphmodel.ID{hub, hub[:2], {hub[0], leaves[0]}, slices.Concat(leaves, hub), leaves} {
		for _, kinds := range [][]graphmodel.Kind{nil, {"a"}, {"b", "a", "b"}, {"none"}} {
			q := graphmodel.ExpandQuery{From: from, Kinds: kinds, Limit: 100}
			err := s.View(t.Context(), func(r graphmodel.Reader) error {
				got, err := r.Expand(q)
				if diff := gocmp.Diff(got.Links, among(edges, from, kinds)); diff != "" {
					t.Errorf("%v of kinds %v: got (-), want (+):\n%s", from, kinds, diff)
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	}
}

// hubs writes and returns edges such that n0 has more than heavy edges out, n1 in,
// and n2 both ways.
func hubs(t *testing.T, s *Store) []graphmodel.Edge {
	t.Helper()
	const leaves = 1000 // twice what walk takes for a hub
	rng := rand.New(rand.NewSource(1))
	id := func(i int) graphmodel.ID { return graphmodel.ID(fmt.Sprintf("node:n%d", i)) }
	var edges []graphmodel.Edge
	join := func(from, to int) {
		kind := []graphmodel.Kind{"a", "b"}[rng.Intn(2)]
		edges = append(edges, graphmodel.Edge{
			ID: graphmodel.ID(fmt.Sprintf("%s:e%d", kind, len(edges))), Kind: kind, From: id(from), To: id(to),
		})
	}
	for i := 3; i < leaves; i++ {
		join(0, i)
		join(i, 1)
		join(2, i)
		join(i, 2)
		join(i, 3+(i-2)%(leaves-3))
	}
	for range 5 {
		join(0, 1)
		join(0, 2)
		join(2, 1)
		join(1, 0)
	}
	nodes := make([]graphmodel.Node, leaves)
	for i := range nodes {
		nodes[i] = graphmodel.Node{ID: id(i), Kind: "node", Title: "虚构节点"}
	}
	err := s.Update(t.Context(), func(w graphmodel.Writer) error { return graphmodel.PutAll(w, nodes, edges) })
	if err != nil {
		t.Fatal(err)
	}
	return edges
}

// among is the links of kinds among nodes, by the definition.
func among(edges []graphmodel.Edge, nodes []graphmodel.ID, kinds []graphmodel.Kind) []graphmodel.Link {
	var links []graphmodel.Link
	for _, e := range edges {
		if slices.Contains(nodes, e.From) && slices.Contains(nodes, e.To) && (kinds == nil || slices.Contains(kinds, e.Kind)) {
			links = append(links, e.Link())
		}
	}
	slices.SortFunc(links, func(a, b graphmodel.Link) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.ID, b.ID))
	})
	return links
}
