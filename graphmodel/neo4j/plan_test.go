package neo4j

import (
	"context"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/madeup"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// TestPlans asks a Reader everything and holds the plans of all that it sent: none reads
// all nodes, all of the graph's nodes by label or all edges of a kind, multiplies two
// sets, or holds rows back.
func TestPlans(t *testing.T) {
	s := openEmpty(t)
	generate(t, s, 0.001)
	sent := sentFor(t, s)
	c := s.session(t.Context(), neo4j.AccessModeRead)
	defer c.close()
	for _, query := range sent {
		for _, step := range plan(t, c, query) {
			operator, _, _ := strings.Cut(step, "@")
			switch {
			case strings.Contains(query, "$mark") && operator == "DirectedRelationshipTypeScan":
				// AllProps reads a whole kind, once, as it promises.
			case operator == "AllNodesScan", operator == "CartesianProduct", operator == "Eager",
				strings.Contains(operator, "RelationshipTypeScan"), strings.Contains(step, "LabelScan") && strings.Contains(step, ":Thing"):
				t.Errorf("%s\nin %s", step, query)
			}
		}
	}
	for _, pattern := range readPatterns(t) {
		if !slices.ContainsFunc(sent, pattern.MatchString) {
			t.Errorf("no question of this test sends %s", pattern)
		}
	}
}

// noting is a Store that notes what its Readers send.
type noting struct {
	*Store
	sent map[string]bool
}

func (n noting) View(ctx context.Context, fn func(graphmodel.Reader) error) error {
	ran, err := recorded(ctx, n.Store, fn)
	for _, one := range ran {
		n.sent[one.query] = true
	}
	return err
}

// sentFor is what is sent for every question about some nodes, and for the feed.
func sentFor(t *testing.T, s *Store) []string {
	t.Helper()
	n := noting{s, map[string]bool{}}
	ids := allIDs(t, s)
	for i := 0; i < len(ids); i += 1 + len(ids)/10 {
		ask(t.Context(), n, ids[i], ids[(i*7+3)%len(ids)])
	}
	err := n.View(t.Context(), func(r graphmodel.Reader) error {
		_, err := r.(*reader).changes(0, 10)
		if err == nil {
			_, err = r.(*reader).written(ids[:1])
		}
		if err == nil {
			_, err = r.(*reader).committed([]int64{1})
		}
		if err == nil {
			err = r.(*reader).AllProps(graphmodel.AdoptedKind, "adoption_mark", func(graphmodel.ID, any) {})
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return slices.Sorted(maps.Keys(n.sent))
}

// readFiles hold the queries of the read path and no others.
var readFiles = []string{"changes.go", "degrees.go", "edges.go", "expand.go", "heldkinds.go", "links.go", "paths.go", "read.go", "similar.go", "written.go"}

// writes are the texts in readFiles that are not of the read path.
var writes = []string{"MATCH (f:Feed {key: 1}) SET", "MATCH (s:Store {key: 1}), (f:Feed {key: 1})"}

// readPatterns are what each text with a MATCH in readFiles looks like when it is sent:
// a query that no question of TestPlans sends is found by it.
func readPatterns(t *testing.T) []*regexp.Regexp {
	t.Helper()
	var patterns []*regexp.Regexp
	for _, name := range readFiles {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			literal, ok := n.(*ast.BasicLit)
			if !ok || literal.Kind != token.STRING || !strings.Contains(literal.Value, "MATCH (") {
				return true
			}
			text, err := strconv.Unquote(literal.Value)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.ContainsFunc(writes, func(w string) bool { return strings.HasPrefix(text, w) }) {
				patterns = append(patterns, regexp.MustCompile(asSent.Replace(regexp.QuoteMeta(text))))
			}
			return true
		})
	}
	return patterns
}

// asSent makes the words that a query is written with match what they become.
var asSent = strings.NewReplacer("=-", "<?-", "=>", "->?", " KINDS", `(:\S+)?`, "KIND", "`\\w+`", "AFTER", `\w+`, "SIDE", `\w+`)

// plan is the operators of a query's plan with their details.
func plan(t *testing.T, c *conn, query string) []string {
	t.Helper()
	result, err := c.run(c.ctx, "EXPLAIN "+query, nil)
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
