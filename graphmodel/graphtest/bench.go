package graphtest

import (
	"iter"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/madeup"
)

// benchScale is the environment variable that says how large the graph of
// BenchmarkStore is: 1 is that of madeup.New's comment, 0.01 the default. Comparing
// 0.01, 0.1 and 1 shows whether cost grows with the answer or with the graph.
const benchScale = "RONGHE_BENCH_SCALE"

// BenchmarkStore times a Reader's methods on the graph of madeup.New, each on
// arguments drawn from a fixed seed, and reports the median and the 95th
// percentile of a View with one question (p50-ns, p95-ns). The graph is loaded
// once; then the Store is opened again, as at a start of the service. How long
// both took is logged (-v).
func BenchmarkStore(b *testing.B, open Opener) {
	f := loadField(b, open)
	b.Run("Node", measure(f, graphmodel.Reader.Node, f.anyNode))
	b.Run("Edges/any node", measure(f, graphmodel.Reader.Edges, f.pageOf(f.anyNode)))
	b.Run("Edges/hub", measure(f, graphmodel.Reader.Edges, f.pageOf(f.hub)))
	b.Run("Edges/hub, deep page", measure(f, graphmodel.Reader.Edges, f.deepPage(b)))
	b.Run("Expand/two hops to 200", measure(f, graphmodel.Reader.Expand, f.twoHops))
	b.Run("Degrees/any node", measure(f, graphmodel.Reader.Degrees, f.one(f.anyNode)))
	b.Run("Degrees/hub", measure(f, graphmodel.Reader.Degrees, f.one(f.hub)))
	b.Run("Paths/up to 6 hops", measure(f, graphmodel.Reader.Paths, f.sixHops))
	b.Run("Similar/typical", measure(f, graphmodel.Reader.Similar, f.similarTo(f.adopters(b, false))))
	b.Run("Similar/holder of the commonest practice", measure(f, graphmodel.Reader.Similar, f.similarTo(f.adopters(b, true))))
}

// measure times one question after another.
func measure[Q, A any](f *field, method func(graphmodel.Reader, Q) (A, error), draw func(*rand.Rand) Q) func(*testing.B) {
	return func(b *testing.B) {
		random := rand.New(rand.NewPCG(1, 2))
		questions := make([]Q, 1000)
		for i := range questions {
			questions[i] = draw(random)
		}
		var times []time.Duration
		for i := 0; b.Loop(); i++ {
			q, began := questions[i%len(questions)], time.Now()
			err := f.store.View(b.Context(), func(r graphmodel.Reader) error {
				_, err := method(r, q)
				return err
			})
			times = append(times, time.Since(began))
			if err != nil {
				b.Fatalf("%+v: %v", q, err)
			}
		}
		slices.Sort(times)
		b.ReportMetric(float64(times[len(times)/2]), "p50-ns")
		b.ReportMetric(float64(times[len(times)*95/100]), "p95-ns")
	}
}

// field is the Store that is timed and what its graph was made of.
type field struct {
	store graphmodel.Store
	made  madeup.Graph
}

func loadField(b *testing.B, open Opener) *field {
	b.Helper()
	scale := 0.01
	if text := os.Getenv(benchScale); text != "" {
		var err error
		if scale, err = strconv.ParseFloat(text, 64); err != nil {
			b.Fatalf("%s: %v", benchScale, err)
		}
	}
	f, dir := &field{made: madeup.New(scale, 1)}, b.TempDir()
	f.open(b, open, dir)
	began, nodes, edges := time.Now(), 0, 0
	nodes = load(b, f.store, f.made.Nodes, graphmodel.Writer.PutNode)
	edges = load(b, f.store, f.made.Edges, graphmodel.Writer.PutEdge)
	b.Logf("scale %v: %d nodes and %d edges written in %v", scale, nodes, edges, time.Since(began).Round(time.Millisecond))
	if err := f.store.Close(); err != nil {
		b.Fatalf("Close: %v", err)
	}
	began = time.Now()
	f.open(b, open, dir)
	b.Logf("opened again in %v", time.Since(began).Round(time.Millisecond))
	b.Cleanup(func() { _ = f.store.Close() })
	return f
}

func (f *field) open(b *testing.B, open Opener, dir string) {
	b.Helper()
	var err error
	if f.store, err = open(dir); err != nil {
		b.Fatalf("open: %v", err)
	}
}

// load writes a stream in Updates of 100,000 and returns its length.
func load[T any](b *testing.B, store graphmodel.Store, all iter.Seq[T], put func(graphmodel.Writer, T) error) int {
	b.Helper()
	const batch = 100_000
	next, stop := iter.Pull(all)
	defer stop()
	for count := 0; ; {
		var things []T
		for len(things) < batch {
			thing, ok := next()
			if !ok {
				break
			}
			things = append(things, thing)
		}
		err := store.Update(b.Context(), func(w graphmodel.Writer) error {
			for _, thing := range things {
				if err := put(w, thing); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			b.Fatalf("Update: %v", err)
		}
		if count += len(things); len(things) < batch {
			return count
		}
	}
}
