package neo4j

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/madeup"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// TestLookUpPlans holds the plans of every statement of an Update, and of the questions
// that take a list of IDs, in databases of some sizes, since the server plans by what it
// holds: all rows are looked up in an index, however little that holds.
func TestLookUpPlans(t *testing.T) {
	for _, size := range []int{0, 1, 30, 200, 2000} {
		t.Run(fmt.Sprintf("%d nodes and edges of each kind", size), func(t *testing.T) {
			s := openEmpty(t)
			writeFirst(t, s, size)
			c := s.session(t.Context(), neo4j.AccessModeWrite)
			defer c.close()
			if err := c.exec("CALL db.clearQueryCaches()", nil); err != nil {
				t.Fatal(err)
			}
			for _, name := range slices.Sorted(maps.Keys(lookUps)) {
				for _, step := range plan(t, c, of(lookUps[name], "adopted")) {
					if operator, _, _ := strings.Cut(step, "@"); strings.Contains(operator, "Scan") {
						t.Errorf("%s: %s", name, step)
					}
				}
			}
		})
	}
}

// lookUps are the statements that look something up by ID, by name.
var lookUps = map[string]string{
	"new edges": newEdges, "changed edges": changedEdges, "dropped edges": droppedEdges, "changed nodes": changedNodes,
	"buried nodes": buriedNodes, "tombstones": goneTombs, "edges at nodes": edgesAt, "named nodes": nodesNamed,
	"nodes there": nodesThere, "edges there": edgesThere, "node there": nodeThere, "edge there": edgeThere,
	"nodes by ID": "WITH 0 AS told " + nodesByID, "edges by ID": "WITH 0 AS told " + edgesOfKinds([]graphmodel.Kind{"adopted"}),
	"numbers": "WITH 0 AS told " + numbers, "written": "WITH 0 AS told " + written, "degrees": "WITH 0 AS told, true AS held " + strings.TrimPrefix(degreesQuery([]graphmodel.Kind{"adopted"}), isHeld),
}

// writeFirst writes the first nodes and edges of each kind of the made-up graph, with
// the nodes that these edges need.
func writeFirst(t *testing.T, s *Store, size int) {
	t.Helper()
	if err := s.learn(t.Context(), []graphmodel.Kind{"adopted"}); err != nil {
		t.Fatal(err)
	}
	made := madeup.New(0.05, 1)
	err := s.Update(t.Context(), func(w graphmodel.Writer) error {
		nodes, written, edges := map[graphmodel.ID]graphmodel.Node{}, map[graphmodel.Kind]int{}, map[graphmodel.Kind]int{}
		for n := range made.Nodes {
			nodes[n.ID] = n
			if written[n.Kind]++; written[n.Kind] <= size {
				if err := w.PutNode(n); err != nil {
					return err
				}
			}
		}
		for e := range made.Edges {
			if edges[e.Kind]++; edges[e.Kind] > size {
				continue
			}
			if err := putWithEnds(w, e, nodes); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func putWithEnds(w graphmodel.Writer, e graphmodel.Edge, nodes map[graphmodel.ID]graphmodel.Node) error {
	for _, id := range []graphmodel.ID{e.Source, e.From, e.To} {
		if err := w.PutNode(nodes[id]); err != nil {
			return err
		}
	}
	return w.PutEdge(e)
}
