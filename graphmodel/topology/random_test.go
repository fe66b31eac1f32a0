package topology_test

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/sqlite"
	"ronghe/graphmodel/topology"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// anything allows all nodes and edges.
type anything struct{}

func (anything) CheckNode(graphmodel.Node) error { return nil }
func (anything) CheckEdge(graphmodel.Edge) error { return nil }

// keepOpen is an engine that outlives the Store around it.
type keepOpen struct{ graphmodel.Store }

func (keepOpen) Close() error { return nil }

var quiet = slog.New(slog.NewTextHandler(io.Discard, nil))

func openEngine(t *testing.T) *sqlite.Store {
	t.Helper()
	engine, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), anything{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { engine.Close() })
	return engine
}

func follow(t *testing.T, engine graphmodel.Store, options topology.Options) *topology.Store {
	t.Helper()
	if options.Logger == nil {
		options.Logger = quiet
	}
	s := topology.New(engine, options)
	t.Cleanup(func() { s.Close() })
	if err := s.Wait(t.Context()); err != nil {
		t.Fatal(err)
	}
	return s
}

// The made-up graphs are small and dense, so that the same two nodes are joined by
// many claims; node 0 is a hub, and the last two come and go.
var (
	nodeIDs   = makeIDs("unit", 5, "practice", 3, "a1", 1, "a", 3)
	core      = len(nodeIDs) - 2
	edgeKinds = []graphmodel.Kind{"adopted", "learned_from", "k", "k2"}
	dates     = []graphmodel.Date{"", "2013", "2013-05", "2013-05-07", "2013-06", "2014", "2014-01"}
)

func makeIDs(pairs ...any) []graphmodel.ID {
	var ids []graphmodel.ID
	for i := 0; i < len(pairs); i += 2 {
		for n := range pairs[i+1].(int) {
			ids = append(ids, graphmodel.ID(fmt.Sprintf("%s:%d", pairs[i], n)))
		}
	}
	return ids
}

// write does what drawUpdate draws. What cannot be written is no matter: the engine
// refuses it, before or after.
func write(t *rapid.T, s graphmodel.Store) {
	t.Logf("update: %v", s.Update(context.Background(), drawUpdate(t)))
}

// drawUpdate is a few random writes.
func drawUpdate(t *rapid.T) func(graphmodel.Writer) error {
	var operations []func(graphmodel.Writer) error
	for range rapid.IntRange(1, 25).Draw(t, "operations") {
		operations = append(operations, drawOperation(t))
	}
	return func(w graphmodel.Writer) error {
		for _, do := range operations {
			_ = do(w)
		}
		return nil
	}
}

func drawOperation(t *rapid.T) func(graphmodel.Writer) error {
	what := rapid.IntRange(0, 9).Draw(t, "what")
	id := rapid.SampledFrom(nodeIDs).Draw(t, "node")
	gone := rapid.SampledFrom(nodeIDs[core:]).Draw(t, "gone")
	edge := drawEdge(t)
	title := rapid.SampledFrom([]string{"虚构甲", "虚构乙"}).Draw(t, "title")
	switch what {
	case 0:
		return func(w graphmodel.Writer) error { return w.DeleteNode(gone) }
	case 1:
		return func(w graphmodel.Writer) error { return w.DeleteEdge(edge.ID) }
	case 2:
		return func(w graphmodel.Writer) error {
			return w.PutNode(graphmodel.Node{ID: id, Kind: id.Kind(), Title: title})
		}
	}
	return func(w graphmodel.Writer) error { return w.PutEdge(edge) }
}

func drawEdge(t *rapid.T) graphmodel.Edge {
	n := rapid.IntRange(0, 199).Draw(t, "edge")
	kind := edgeKinds[n%len(edgeKinds)]
	from, to := n%core, (n+1+n/core%(core-1))%core
	switch {
	case n >= 195:
		from = core + n%2
	case n%3 == 0 && from != 0:
		to = 0
	}
	e := graphmodel.Edge{ID: graphmodel.ID(fmt.Sprintf("%s:%d", kind, n)), Kind: kind, From: nodeIDs[from], To: nodeIDs[to]}
	date := rapid.SampledFrom(dates).Draw(t, "date")
	if rapid.IntRange(0, 3).Draw(t, "timing") == 0 {
		e.InUseBy = date
	} else {
		e.Since = date
	}
	e.Until = rapid.SampledFrom([]graphmodel.Date{"", "2015", "2015-03-04"}).Draw(t, "until")
	e.Confidence = rapid.SampledFrom([]graphmodel.Confidence{"", graphmodel.High, graphmodel.Low}).Draw(t, "confidence")
	return e
}

// question asks a Reader something; the answer tells an error too.
type question struct {
	name string
	ask  func(graphmodel.Reader) (any, error)
}

func drawQuestions(t *rapid.T) []question {
	a, b := rapid.SampledFrom(nodeIDs).Draw(t, "a"), rapid.SampledFrom(nodeIDs).Draw(t, "b")
	kinds := rapid.SampledFrom([][]graphmodel.Kind{nil, {"adopted"}, {"k2", "k", "k"}, {"absent"}}).Draw(t, "kinds")
	direction := rapid.SampledFrom([]graphmodel.Direction{"", graphmodel.Out, graphmodel.In}).Draw(t, "direction")
	limit := rapid.IntRange(2, 40).Draw(t, "limit")
	depth := rapid.IntRange(0, 3).Draw(t, "depth")
	dated := rapid.Bool().Draw(t, "dated")
	return []question{
		{"degrees", func(r graphmodel.Reader) (any, error) { return r.Degrees([]graphmodel.ID{a, b, a}) }},
		{"expand", func(r graphmodel.Reader) (any, error) {
			return r.Expand(graphmodel.ExpandQuery{From: []graphmodel.ID{a, b}, Kinds: kinds, Direction: direction, Depth: depth, Limit: limit})
		}},
		{"paths", func(r graphmodel.Reader) (any, error) {
			return r.Paths(graphmodel.PathQuery{From: a, To: b, Kinds: kinds, Direction: direction, MaxHops: 6, Limit: limit - 1, TimeRespecting: dated})
		}},
		{"similar", func(r graphmodel.Reader) (any, error) {
			return r.Similar(graphmodel.SimilarQuery{Node: a, Kinds: kinds, Direction: direction, Limit: limit})
		}},
		{"edges", func(r graphmodel.Reader) (any, error) { return allPages(r, a, direction, kinds, min(limit, 7)) }},
	}
}

func allPages(r graphmodel.Reader, node graphmodel.ID, d graphmodel.Direction, kinds []graphmodel.Kind, limit int) ([]graphmodel.EdgePage, error) {
	var pages []graphmodel.EdgePage
	q := graphmodel.EdgeQuery{Node: node, Direction: d, Kinds: kinds, Limit: limit}
	for {
		page, err := r.Edges(q)
		if err != nil {
			return nil, err
		}
		pages = append(pages, page)
		if !page.More {
			return pages, nil
		}
		q.After = page.Next
	}
}

// answers asks in one View, and says of which number that was.
func answers(t *rapid.T, s graphmodel.Store, questions []question) (list []any, number int64) {
	err := s.View(context.Background(), func(r graphmodel.Reader) error {
		number = r.(graphmodel.Snapshot).Last()
		for _, q := range questions {
			answer, err := q.ask(r)
			list = append(list, answer, fmt.Sprint(err))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return list, number
}

// TestIncrementalEqualsRebuilt: after each of many random Updates the arrays that
// followed, arrays built anew, and the engine answer alike.
func TestIncrementalEqualsRebuilt(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		engine, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "graph.db"), anything{})
		if err != nil {
			rt.Fatal(err)
		}
		defer engine.Close()
		seedNodes(rt, engine)
		followed := topology.New(engine, topology.Options{Poll: time.Hour, PageEdges: true, Logger: quiet})
		defer followed.Close()
		if err := followed.Wait(context.Background()); err != nil {
			rt.Fatal(err)
		}
		for range rapid.IntRange(1, 12).Draw(rt, "updates") {
			write(rt, followed)
			questions := drawQuestions(rt)
			want, number := answers(rt, engine, questions)
			if stats := followed.Stats(); stats.Number != number {
				rt.Fatalf("arrays are of number %d, want %d", stats.Number, number)
			}
			got, _ := answers(rt, followed, questions)
			compareAnswers(rt, "followed", questions, got, want)
			rebuilt := topology.New(keepOpen{engine}, topology.Options{Poll: time.Hour, Logger: quiet})
			if err := rebuilt.Wait(context.Background()); err != nil {
				rt.Fatal(err)
			}
			got, _ = answers(rt, rebuilt, questions)
			rebuilt.Close()
			compareAnswers(rt, "rebuilt", questions, got, want)
		}
	})
}

func seedNodes(t *rapid.T, s graphmodel.Store) {
	err := s.Update(context.Background(), func(w graphmodel.Writer) error {
		for _, id := range nodeIDs[:core+1] {
			if err := w.PutNode(graphmodel.Node{ID: id, Kind: id.Kind(), Title: "虚构" + id.Key()}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for range rapid.IntRange(0, 8).Draw(t, "before") {
		write(t, s)
	}
}

func compareAnswers(t *rapid.T, who string, questions []question, got, want []any) {
	for i, q := range questions {
		if diff := cmp.Diff(want[2*i:2*i+2], got[2*i:2*i+2], cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s: %s: want (-), got (+):\n%s", who, q.name, diff)
		}
	}
}

// meddling is an engine that tells few changes at once, and where others write
// between one page and the next.
type meddling struct {
	graphmodel.Store
	meddle func()
}

func (m meddling) Changes(ctx context.Context, after int64, limit int) (graphmodel.Feed, error) {
	defer m.meddle()
	return m.Store.Changes(ctx, after, min(limit, 5))
}

// TestChangesWhileReading: what changes between the pages of one reading is neither
// lost nor counted twice.
func TestChangesWhileReading(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		engine, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "graph.db"), anything{})
		if err != nil {
			rt.Fatal(err)
		}
		defer engine.Close()
		seedNodes(rt, engine)
		var writes []func(graphmodel.Writer) error
		for range rapid.IntRange(0, 20).Draw(rt, "meddling") {
			writes = append(writes, drawUpdate(rt))
		}
		followed := topology.New(meddling{keepOpen{engine}, func() {
			if len(writes) > 0 {
				_ = engine.Update(context.Background(), writes[0])
				writes = writes[1:]
			}
		}}, topology.Options{Poll: time.Hour, Logger: quiet})
		defer followed.Close()
		if err := followed.Wait(context.Background()); err != nil {
			rt.Fatal(err)
		}
		for settled := false; !settled; { // an Update, even of nothing, reads a page at least
			settled = len(writes) == 0
			if err := followed.Update(context.Background(), func(graphmodel.Writer) error { return nil }); err != nil {
				rt.Fatal(err)
			}
		}
		questions := drawQuestions(rt)
		want, number := answers(rt, engine, questions)
		if stats := followed.Stats(); stats.Number != number {
			rt.Fatalf("arrays are of number %d, want %d", stats.Number, number)
		}
		got, _ := answers(rt, followed, questions)
		compareAnswers(rt, "followed", questions, got, want)
	})
}
