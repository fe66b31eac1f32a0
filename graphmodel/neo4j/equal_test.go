package neo4j

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/graphtest"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/sqlite"
	"ronghe/seed"
	"ronghe/seed/native"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"golang.org/x/sync/errgroup"
	"pgregory.net/rapid"
)

// equalLong is the environment variable that, when set, has thousands of random writes
// made and every node of every graph asked about.
const equalLong = "RONGHE_EQUAL_LONG"

// TestAnswersLikeSQLite writes the same random Updates to SQLite and to Neo4j, and asks
// both everything about every third node: the answers are equal, in order.
func TestAnswersLikeSQLite(t *testing.T) {
	updates, every := rapid.IntRange(2, 4), 3
	if os.Getenv(equalLong) != "" {
		updates, every = rapid.IntRange(30, 60), 1
	}
	rapid.Check(t, func(rt *rapid.T) {
		both := openBoth(t, graphtest.Rules)
		for range updates.Draw(rt, "updates") {
			both.update(t, rapid.SliceOfN(rapid.Custom(drawWrite), 20, 120).Draw(rt, "writes"))
		}
		both.compare(t, every)
	})
}

// TestLibraryLikeSQLite puts the built-in library into both; what is dumped is equal
// byte for byte, and so is every answer about a part of its nodes.
func TestLibraryLikeSQLite(t *testing.T) {
	library, err := seed.Library()
	if err != nil {
		t.Fatal(err)
	}
	both := openBoth(t, schema.Builtin())
	for range 2 { // the second time changes nothing
		for _, s := range both {
			if err := native.Put(t.Context(), s, library.Nodes, library.Edges); err != nil {
				t.Fatal(err)
			}
		}
		both.dumpAlike(t)
	}
	every := 150
	switch {
	case os.Getenv(equalLong) != "":
		every = 1
	case testing.Short():
		every = 400
	}
	both.compare(t, every)
}

// pair is a SQLite store and a Neo4j store that hold the same.
type pair [2]graphmodel.Store

func openBoth(t *testing.T, rules graphmodel.Rules) pair {
	t.Helper()
	dir := t.TempDir()
	lite, err := sqlite.Open(t.Context(), filepath.Join(dir, "graph.db"), rules)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { lite.Close() })
	neo, err := openWith(dir, rules)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { neo.Close() })
	return pair{lite, neo}
}

// write puts or, when drop is set, deletes.
type write struct {
	node graphmodel.Node
	edge graphmodel.Edge
	drop bool
}

var (
	drawnKinds = []graphmodel.Kind{"about", "adopted", "learned_from", "part_of"}
	drawnTimes = []graphmodel.Date{"", "2012", "2013", "2013-01", "2013-01-01", "2013-06", "2013-06-15", "2014", "2012-12-31"}
)

func drawWrite(t *rapid.T) write {
	if rapid.IntRange(0, 9).Draw(t, "node") == 0 {
		return write{node: drawNode(t), drop: rapid.IntRange(0, 9).Draw(t, "drop node") == 0}
	}
	return write{edge: drawEdge(t), drop: rapid.IntRange(0, 4).Draw(t, "drop edge") == 0}
}

func drawNode(t *rapid.T) graphmodel.Node {
	kind := rapid.SampledFrom([]graphmodel.Kind{"enterprise", "practice", "region"}).Draw(t, "kind")
	id := graphmodel.ID(fmt.Sprintf("%s:n%d", kind, rapid.IntRange(0, 7).Draw(t, "node number")))
	return graphmodel.Node{ID: id, Kind: kind, Title: rapid.SampledFrom([]string{"虚构𠮷", "虚构ｱ", "虚构"}).Draw(t, "title")}
}

func drawEdge(t *rapid.T) graphmodel.Edge {
	from, to := drawNode(t), drawNode(t)
	e := graphmodel.Edge{Kind: rapid.SampledFrom(drawnKinds).Draw(t, "edge kind"), From: from.ID, To: to.ID}
	e.ID = graphmodel.ID(fmt.Sprintf("%s:%s-%s-%d", e.Kind, from.ID.Key()+string(from.Kind), to.ID.Key()+string(to.Kind),
		rapid.IntRange(1, 2).Draw(t, "claim")))
	e.Since = rapid.SampledFrom(drawnTimes).Draw(t, "since")
	if e.Since == "" {
		e.InUseBy = rapid.SampledFrom(drawnTimes).Draw(t, "in use by")
	}
	return e
}

// update writes to both; each write by itself is refused by both or by none.
func (p pair) update(t *testing.T, writes []write) {
	t.Helper()
	var faults [2][]string
	for i, s := range p {
		err := s.Update(t.Context(), func(w graphmodel.Writer) error {
			if err := putEnds(w, writes); err != nil {
				return err
			}
			faults[i] = nil
			for _, one := range writes {
				faults[i] = append(faults[i], named(one.apply(w)))
			}
			return nil
		})
		faults[i] = append(faults[i], named(err))
	}
	if diff := cmp.Diff(faults[0], faults[1]); diff != "" {
		t.Fatalf("refusals: SQLite (-), Neo4j (+):\n%s", diff)
	}
}

// named is which fault err is, of what; which of many edges it gives as an example is
// the engine's affair.
func named(err error) string {
	var f *graphmodel.Fault
	if errors.As(err, &f) {
		return fmt.Sprint(f.Err, f.Thing, f.Field, f.Rule)
	}
	return fmt.Sprint(err)
}

// putEnds writes the ends of all edges, so that most Updates are not refused.
func putEnds(w graphmodel.Writer, writes []write) error {
	for _, one := range writes {
		for _, id := range []graphmodel.ID{one.edge.From, one.edge.To} {
			if id == "" {
				continue
			}
			if err := w.PutNode(graphmodel.Node{ID: id, Kind: id.Kind(), Title: "虚构·端点"}); err != nil {
				return err
			}
		}
	}
	return nil
}

func (one write) apply(w graphmodel.Writer) error {
	switch {
	case one.node.ID != "" && one.drop:
		return w.DeleteNode(one.node.ID)
	case one.node.ID != "":
		return w.PutNode(one.node)
	case one.drop:
		return w.DeleteEdge(one.edge.ID)
	}
	return w.PutEdge(one.edge)
}

func (p pair) dumpAlike(t *testing.T) {
	t.Helper()
	var dumps [2]bytes.Buffer
	for i, s := range p {
		if err := native.Dump(t.Context(), s, &dumps[i]); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(dumps[0].Bytes(), dumps[1].Bytes()) {
		t.Fatal("the dumps differ")
	}
}

// compare asks both everything about every so many-th node, of a few at the same time.
func (p pair) compare(t *testing.T, every int) {
	t.Helper()
	var asked errgroup.Group
	asked.SetLimit(4)
	ids := allIDs(t, p[0])
	for i := 0; i < len(ids); i += every {
		asked.Go(func() error { return p.compareAt(t.Context(), ids[i], ids[(i*7+3)%len(ids)]) })
	}
	if err := asked.Wait(); err != nil {
		t.Fatal(err)
	}
}

func (p pair) compareAt(ctx context.Context, id, other graphmodel.ID) error {
	var answers [2]map[string]any
	for i, s := range p {
		answers[i] = ask(ctx, s, id, other)
	}
	if diff := cmp.Diff(answers[0], answers[1], cmpopts.EquateEmpty()); diff != "" {
		return fmt.Errorf("%s and %s: SQLite (-), Neo4j (+):\n%s", id, other, diff)
	}
	return nil
}

func allIDs(t *testing.T, s graphmodel.Store) []graphmodel.ID {
	t.Helper()
	feed, err := s.Changes(t.Context(), 0, 1_000_000)
	if err != nil {
		t.Fatal(err)
	}
	var ids []graphmodel.ID
	for _, c := range feed.Changes {
		if c.Node != nil {
			ids = append(ids, c.ID)
		}
	}
	slices.Sort(ids)
	return ids
}

// ask is the answers about a node by question; an error is an answer too.
func ask(ctx context.Context, s graphmodel.Store, id, other graphmodel.ID) map[string]any {
	answers := map[string]any{}
	note := func(what string, answer any, err error) {
		answers[what] = answer
		if err != nil {
			answers[what] = err.Error()
		}
	}
	err := s.View(ctx, func(r graphmodel.Reader) error {
		askNode(r, id, note)
		askShape(r, id, other, note)
		return nil
	})
	note("view", nil, err)
	return answers
}

func askNode(r graphmodel.Reader, id graphmodel.ID, note func(string, any, error)) {
	node, err := r.Node(id)
	note("node", node, err)
	nodes, err := r.Nodes(graphmodel.NodeQuery{Kind: id.Kind(), After: id, Limit: 5})
	note("nodes", nodes, err)
	nodes, err = r.Nodes(graphmodel.NodeQuery{IDs: []graphmodel.ID{id, "region:none", id}})
	note("nodes by ID", nodes, err)
	edges, err := r.Edges(graphmodel.EdgeQuery{Kinds: drawnKinds, Limit: 7})
	note("all edges", edges, err)
	q := graphmodel.EdgeQuery{Node: id, Limit: 11}
	for page := 0; page < 3; page++ {
		edges, err := r.Edges(q)
		note(fmt.Sprint("edges ", page), edges, err)
		q.After = edges.Next
		again, err := r.Edges(graphmodel.EdgeQuery{IDs: idsOf(edges.Edges)})
		note(fmt.Sprint("edges by ID ", page), again, err)
	}
	degrees, err := r.Degrees([]graphmodel.ID{id})
	note("degrees", degrees, err)
}

// idsOf are the IDs of edges, the last first, and two that are not there.
func idsOf(edges []graphmodel.Edge) []graphmodel.ID {
	ids := []graphmodel.ID{"adopted:none", "none:none"}
	for _, e := range slices.Backward(edges) {
		ids = append(ids, e.ID)
	}
	return ids
}

func askShape(r graphmodel.Reader, id, other graphmodel.ID, note func(string, any, error)) {
	for _, d := range []graphmodel.Direction{graphmodel.Out, graphmodel.In, graphmodel.Both} {
		for _, kinds := range [][]graphmodel.Kind{nil, {"adopted", "about", "none"}} {
			ask := fmt.Sprint(" ", d, kinds)
			graph, err := r.Expand(graphmodel.ExpandQuery{From: []graphmodel.ID{id}, Direction: d, Kinds: kinds, Depth: 2, Limit: 40})
			note("expand"+ask, graph, err)
			alike, err := r.Similar(graphmodel.SimilarQuery{Node: id, Direction: d, Kinds: kinds, Limit: 9})
			note("similar"+ask, alike, err)
			for _, timed := range []bool{false, true} {
				paths, err := r.Paths(graphmodel.PathQuery{From: id, To: other, Direction: d, Kinds: kinds,
					MaxHops: 5, Limit: 9, TimeRespecting: timed})
				note(fmt.Sprint("paths", ask, timed), paths, err)
			}
		}
	}
}
