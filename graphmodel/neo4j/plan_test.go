package neo4j

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/madeup"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// TestPlans holds the plans of every query of the read path: none reads all nodes, or
// all of the graph's nodes by label, multiplies two sets, or holds rows back.
func TestPlans(t *testing.T) {
	s := openEmpty(t)
	generate(t, s, 0.001)
	c := s.session(t.Context(), neo4j.AccessModeRead)
	defer c.close()
	kinds, err := c.edgeKinds()
	if err != nil {
		t.Fatal(err)
	}
	queries := readQueries(kinds)
	for _, name := range slices.Sorted(maps.Keys(queries)) {
		t.Run(name, func(t *testing.T) {
			for _, step := range plan(t, c, queries[name]) {
				operator, _, _ := strings.Cut(step, "@")
				switch {
				case operator == "AllNodesScan", operator == "CartesianProduct", operator == "Eager",
					strings.Contains(operator, "RelationshipTypeScan"), strings.Contains(step, "LabelScan") && strings.Contains(step, ":Thing"):
					t.Errorf("%s\nin %s", step, queries[name])
				}
			}
		})
	}
}

// readQueries are the queries of the read path by name, along some kinds and all.
func readQueries(kinds []graphmodel.Kind) map[string]string {
	queries := map[string]string{
		"node": told + oneNode, "nodes by ID": told + nodesByID, "nodes": told + nodePage, "count": told + nodeCount,
		"numbers": told + numbers, "stubs": told + stubs, "feed": told + feedQuery(kinds), "degrees": told + degreesQuery(kinds),
		"edges by ID": told + directed(edgesByID, graphmodel.Out, ":`adopted`"),
		"edges":       told + directed(edgePage, graphmodel.Out, ":`adopted`"),
		"similar":     told + similarQuery([]step{{graphmodel.Out, "adopted"}, {graphmodel.In, "learned_from"}}),
	}
	for name, query := range map[string]string{
		"edges of a node": pageOf, "neighbours": neighbours, "heavy": heavyNodes, "links": links, "hops": hops,
		"weigh": weigh, "kinds at": kindsAt,
	} {
		for _, d := range []graphmodel.Direction{graphmodel.Out, graphmodel.In} {
			queries[name+" "+string(d)] = told + directed(query, d, "")
			queries[name+" along kinds "+string(d)] = told + directed(query, d, ":`adopted`|`learned_from`")
		}
	}
	return queries
}

// plan is the operators of a query's plan with their details.
func plan(t *testing.T, c *conn, query string) []string {
	t.Helper()
	p := params{"limit": 10, "most": 10, "after": 0, "upto": 10}
	for _, name := range []string{"id", "above", "below", "kind", "near", "at"} {
		p[name] = "enterprise:e0"
	}
	p["ids"], p["nodes"], p["far"], p["node"] = []string{"enterprise:e0"}, []int64{1, 2}, []int64{1, 2}, int64(1)
	if strings.Contains(query, "UNWIND $near") {
		p["near"] = []int64{1, 2}
	}
	result, err := c.run(c.ctx, "EXPLAIN "+query, p)
	if err != nil {
		t.Fatal(err)
	}
	summary, err := result.Consume(c.ctx)
	if err != nil {
		t.Fatal(err)
	}
	return operators(summary.Plan())
}

func operators(p neo4j.Plan) []string {
	details, _ := p.Arguments()["Details"].(string)
	steps := []string{p.Operator() + " " + details}
	for _, child := range p.Children() {
		steps = append(steps, operators(child)...)
	}
	return steps
}

// openEmpty opens an empty store for one test.
func openEmpty(t *testing.T) *Store {
	t.Helper()
	s, err := openIn(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s.(*Store)
}

// generate writes the made-up benchmark graph.
func generate(t *testing.T, s *Store, scale float64) {
	t.Helper()
	made := madeup.New(scale, 1)
	err := s.Update(t.Context(), func(w graphmodel.Writer) error {
		for n := range made.Nodes {
			if err := w.PutNode(n); err != nil {
				return err
			}
		}
		for e := range made.Edges {
			if err := w.PutEdge(e); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
