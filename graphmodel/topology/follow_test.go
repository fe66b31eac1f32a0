package topology_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"go/parser"
	"go/token"
	"log/slog"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/sqlite"
	"ronghe/graphmodel/topology"
)

const hub graphmodel.ID = "practice:hub"

func unit(n int) graphmodel.ID { return graphmodel.ID(fmt.Sprintf("unit:%d", n)) }

// adopt makes the units from first up to end and lets each adopt the hub.
func adopt(s graphmodel.Store, first, end int) error {
	return s.Update(context.Background(), func(w graphmodel.Writer) error {
		errs := []error{w.PutNode(graphmodel.Node{ID: hub, Kind: "practice", Title: "虚构做法"})}
		for n := first; n < end; n++ {
			id := unit(n)
			errs = append(errs,
				w.PutNode(graphmodel.Node{ID: id, Kind: "unit", Title: "虚构企业" + id.Key()}),
				w.PutEdge(graphmodel.Edge{ID: graphmodel.ID("adopted:" + id.Key()), Kind: "adopted", From: id, To: hub, Since: "2013"}))
		}
		return errors.Join(errs...)
	})
}

// adopters is the hub's degree in a View of s, and that View's change number; 0
// while there is no hub.
func adopters(t *testing.T, s graphmodel.Store) (count, number int64) {
	t.Helper()
	err := s.View(context.Background(), func(r graphmodel.Reader) error {
		if snapshot, ok := r.(graphmodel.Snapshot); ok {
			number = snapshot.Last()
		}
		degrees, err := r.Degrees([]graphmodel.ID{hub})
		for _, d := range degrees {
			count += d.Count
		}
		return err
	})
	if err != nil && !errors.Is(err, graphmodel.ErrNotFound) {
		t.Error(err)
	}
	return count, number
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// blind is an engine without snapshots, whose Reader answers no question about
// shape: so what is answered comes from the arrays.
type blind struct{ graphmodel.Store }

type blindReader struct{ graphmodel.Reader }

var errShape = errors.New("asked about shape")

func (blindReader) Degrees([]graphmodel.ID) ([]graphmodel.Degree, error) { return nil, errShape }

func (b blind) View(ctx context.Context, fn func(graphmodel.Reader) error) error {
	return b.Store.View(ctx, func(r graphmodel.Reader) error { return fn(blindReader{r}) })
}

func TestUpdateIsSeenByTheNextView(t *testing.T) {
	for name, wrap := range map[string]func(graphmodel.Store) graphmodel.Store{
		"engine with snapshots":    func(s graphmodel.Store) graphmodel.Store { return s },
		"engine without snapshots": func(s graphmodel.Store) graphmodel.Store { return blind{s} },
	} {
		t.Run(name, func(t *testing.T) {
			s := follow(t, wrap(openEngine(t)), topology.Options{Poll: time.Hour})
			for n := range 20 {
				must(t, adopt(s, n, n+1))
				if got, _ := adopters(t, s); got != int64(n+1) {
					t.Fatalf("after update %d: %d adopters", n+1, got)
				}
			}
		})
	}
}

func TestAnotherWriterIsSeen(t *testing.T) {
	path := filepath.Join(t.TempDir(), "graph.db")
	open := func() graphmodel.Store {
		engine, err := sqlite.Open(t.Context(), path, anything{})
		must(t, err)
		return engine
	}
	other := open()
	defer other.Close()
	must(t, adopt(other, 0, 1))
	s := follow(t, blind{open()}, topology.Options{Poll: time.Millisecond})
	must(t, adopt(other, 1, 3))
	for s.Stats().Edges != 3 { // the test's own time limit ends this
		time.Sleep(time.Millisecond)
	}
	if got, _ := adopters(t, s); got != 3 {
		t.Errorf("%d adopters, want 3", got)
	}
}

func TestViewIsOfOneNumberWhenTheEngineIsAhead(t *testing.T) {
	engine := openEngine(t)
	must(t, adopt(engine, 0, 5))
	s := follow(t, engine, topology.Options{Poll: time.Hour})
	must(t, adopt(engine, 5, 9)) // behind the Store's back
	if got, number := adopters(t, s); got != 9 || number != 19 {
		t.Errorf("%d adopters in a View of number %d, want 9 of 19", got, number)
	}
}

func TestBeyondTheBudgetTheEngineAnswers(t *testing.T) {
	engine := openEngine(t)
	must(t, adopt(engine, 0, 50))
	var log bytes.Buffer
	s := follow(t, engine, topology.Options{Memory: 2000, Logger: slog.New(slog.NewJSONHandler(&log, nil))})
	must(t, adopt(s, 50, 60))
	if got, _ := adopters(t, s); got != 60 {
		t.Errorf("%d adopters, want 60", got)
	}
	if stats := s.Stats(); !stats.GaveUp || stats.Ready || s.Ready() {
		t.Errorf("stats %+v, want to have given up", stats)
	}
	must(t, s.Close())
	if n := strings.Count(log.String(), "\n"); n != 1 || !strings.Contains(log.String(), `"level":"WARN"`) ||
		!strings.Contains(log.String(), `"allowed_bytes":2000`) || !strings.Contains(log.String(), `"needed_bytes":`) {
		t.Errorf("want one warning with both numbers, got:\n%s", log.String())
	}
}

func TestBudgetReachedLater(t *testing.T) {
	s := follow(t, openEngine(t), topology.Options{Memory: 100_000, Poll: time.Hour})
	for n := range 20 {
		must(t, adopt(s, 100*n, 100*n+100))
		if got, _ := adopters(t, s); got != int64(100*n+100) {
			t.Fatalf("%d adopters, want %d", got, 100*n+100)
		}
	}
	if !s.Stats().GaveUp {
		t.Errorf("stats %+v, want to have given up", s.Stats())
	}
}

// TestViewsDuringUpdatesAndBuilds: each View sees whole Updates only, at the number
// it says, while so much is written that the arrays are built anew.
func TestViewsDuringUpdatesAndBuilds(t *testing.T) {
	s := follow(t, openEngine(t), topology.Options{Poll: time.Millisecond})
	const updates, each = 18, 700
	done := make(chan struct{})
	var viewers sync.WaitGroup
	for range 3 {
		viewers.Go(func() {
			for {
				count, number := adopters(t, s)
				if count%each != 0 || number != 2*count+min(count, 1) {
					t.Errorf("%d adopters at number %d", count, number)
				}
				select {
				case <-done:
					return
				default:
				}
			}
		})
	}
	for n := range updates {
		must(t, adopt(s, n*each, n*each+each))
	}
	close(done)
	viewers.Wait()
	must(t, s.View(t.Context(), func(r graphmodel.Reader) error { return nil }))
	if stats := s.Stats(); stats.Edges != updates*each || stats.Nodes != updates*each+1 || stats.Behind != 0 {
		t.Errorf("stats %+v, want %d edges", stats, updates*each)
	}
}

// replaced is an engine that becomes another, as when a backup is put back.
type replaced struct {
	graphmodel.Store
	by atomic.Pointer[sqlite.Store]
}

func (r *replaced) View(ctx context.Context, fn func(graphmodel.Reader) error) error {
	return r.by.Load().View(ctx, fn)
}

func (r *replaced) Changes(ctx context.Context, after int64, limit int) (graphmodel.Feed, error) {
	return r.by.Load().Changes(ctx, after, limit)
}

func TestNumbersThatWentBack(t *testing.T) {
	before, after := openEngine(t), openEngine(t)
	must(t, adopt(before, 0, 9))
	must(t, adopt(after, 0, 4))
	engine := &replaced{Store: before}
	engine.by.Store(before)
	s := follow(t, engine, topology.Options{Poll: time.Millisecond})
	if got := s.Stats().Edges; got != 9 {
		t.Fatalf("%d edges before, want 9", got)
	}
	engine.by.Store(after)
	for s.Stats().Edges != 4 { // the test's own time limit ends this
		time.Sleep(time.Millisecond)
	}
	if got, number := adopters(t, s); got != 4 || number != 9 {
		t.Errorf("%d adopters in a View of number %d, want 4 of 9", got, number)
	}
}

func TestCloseEndsTheEngineToo(t *testing.T) {
	s := follow(t, openEngine(t), topology.Options{})
	must(t, s.Close())
	must(t, s.Close())
	err := s.View(t.Context(), func(graphmodel.Reader) error { return nil })
	if !errors.Is(err, graphmodel.ErrUnavailable) {
		t.Errorf("View of a closed Store: %v", err)
	}
}

func TestEndedContext(t *testing.T) {
	s := follow(t, openEngine(t), topology.Options{})
	must(t, adopt(s, 0, 3))
	ctx, cancel := context.WithCancel(t.Context())
	err := s.View(ctx, func(r graphmodel.Reader) error {
		cancel()
		_, err := r.Paths(graphmodel.PathQuery{From: unit(0), To: unit(1), MaxHops: 3, Limit: 1})
		return err
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want one that wraps context.Canceled", err)
	}
}

// TestKnowsNoEngine: outside its tests the package imports graphmodel and the
// standard library only.
func TestKnowsNoEngine(t *testing.T) {
	files, err := filepath.Glob("*.go")
	must(t, err)
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		must(t, err)
		for _, spec := range parsed.Imports {
			path, err := strconv.Unquote(spec.Path.Value)
			must(t, err)
			if path != "ronghe/graphmodel" && (strings.Contains(path, ".") || strings.HasPrefix(path, "ronghe")) {
				t.Errorf("%s imports %s", file, path)
			}
		}
	}
}
