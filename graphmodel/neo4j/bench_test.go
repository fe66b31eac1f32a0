package neo4j

import (
	"context"
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/graphtest"
	"ronghe/graphmodel/madeup"
	"ronghe/graphmodel/topology"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

func BenchmarkStore(b *testing.B) { graphtest.BenchmarkStore(b, openIn) }

// BenchmarkTopology is BenchmarkStore with memory in front, as the service has it.
func BenchmarkTopology(b *testing.B) {
	graphtest.BenchmarkStore(b, func(dir string) (graphmodel.Store, error) {
		engine, err := openIn(dir)
		if err != nil {
			return nil, err
		}
		s := topology.New(engine, topology.Options{PageEdges: true, Logger: server.Logger})
		return s, s.Wait(context.Background())
	})
}

// BenchmarkBare asks every question twice in turn: of the Reader, and as the Cypher that
// the Reader sends for it, run by the driver alone. It reports the medians (store-ms,
// bare-ms), how many times the second the first is (ratio), and how many statements a
// question takes. RONGHE_BENCH_SCALE is the size of the graph, 0.01 by default; a
// database that holds that graph already is used as it is.
func BenchmarkBare(b *testing.B) {
	s := openLoaded(b)
	for name, draw := range questions(b, s) {
		b.Run(name, func(b *testing.B) { againstBare(b, s, draw) })
	}
}

// question asks a Reader something.
type question func(graphmodel.Reader) error

func againstBare(b *testing.B, s *Store, draw func(*rand.Rand) question) {
	random := rand.New(rand.NewPCG(1, 2))
	var store, bare []time.Duration
	sent := 0
	for i := 0; b.Loop(); i++ {
		q := draw(random)
		b.StopTimer()
		statements, err := recorded(b.Context(), s, q) // and warm
		if err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		sent += len(statements)
		asked := func() { store = append(store, timed(b, func() error { return s.View(b.Context(), q) })) }
		ran := func() { bare = append(bare, timed(b, func() error { return runBare(b.Context(), s, statements) })) }
		if i%2 == 0 {
			asked()
			ran()
		} else {
			ran()
			asked()
		}
	}
	report(b, store, bare)
	b.ReportMetric(float64(sent)/float64(len(store)), "statements/op")
}

func report(b *testing.B, store, bare []time.Duration) {
	slices.Sort(store)
	slices.Sort(bare)
	median := func(times []time.Duration) float64 { return times[len(times)/2].Seconds() * 1000 }
	b.ReportMetric(median(store), "store-ms")
	b.ReportMetric(median(bare), "bare-ms")
	b.ReportMetric(median(store)/median(bare), "ratio")
}

func timed(b *testing.B, do func() error) time.Duration {
	began := time.Now()
	if err := do(); err != nil {
		b.Fatal(err)
	}
	return time.Since(began)
}

// runBare runs statements as any user of the driver would, and reads all rows.
func runBare(ctx context.Context, s *Store, statements []statement) error {
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead})
	defer session.Close(ctx)
	for _, st := range statements {
		result, err := session.Run(ctx, st.query, st.p)
		if err != nil {
			return err
		}
		for result.Next(ctx) {
			_ = result.Record()
		}
		if err := result.Err(); err != nil {
			return err
		}
	}
	return nil
}

// questions are a kind of question for each method of a Reader, in order, by name.
func questions(b *testing.B, s *Store) iter.Seq2[string, func(*rand.Rand) question] {
	enterprises := ids(b, s, "enterprise")
	hub := commonest(b, s)
	any := func(r *rand.Rand) graphmodel.ID { return enterprises[r.IntN(len(enterprises))] }
	page := func(q graphmodel.EdgeQuery) question { return ask1(graphmodel.Reader.Edges, q) }
	return func(yield func(string, func(*rand.Rand) question) bool) {
		_ = yield("Node", func(r *rand.Rand) question { return ask1(graphmodel.Reader.Node, any(r)) }) &&
			yield("Nodes by ID", func(r *rand.Rand) question {
				return ask1(graphmodel.Reader.Nodes, graphmodel.NodeQuery{IDs: sample(r, enterprises, 100)})
			}) &&
			yield("Nodes page", func(r *rand.Rand) question {
				return ask1(graphmodel.Reader.Nodes, graphmodel.NodeQuery{Kind: "enterprise", After: any(r), Limit: 100})
			}) &&
			yield("Edges of a node", func(r *rand.Rand) question { return page(graphmodel.EdgeQuery{Node: any(r), Limit: 100}) }) &&
			yield("Edges of a hub", func(r *rand.Rand) question { return page(graphmodel.EdgeQuery{Node: hub, Limit: 100}) }) &&
			yield("Edges of a hub, deep page", func(r *rand.Rand) question {
				return page(graphmodel.EdgeQuery{Node: hub, Limit: 100, After: deepPlace(r)})
			}) &&
			yield("Edges of all, page", func(r *rand.Rand) question {
				return page(graphmodel.EdgeQuery{Limit: 100, After: graphmodel.Place{ID: "adopted:" + any(r)[len("enterprise:"):]}})
			}) &&
			yield("Edges by ID", edgesByIDs(b, s, hub)) &&
			yield("Expand two hops to 200", func(r *rand.Rand) question {
				return ask1(graphmodel.Reader.Expand, graphmodel.ExpandQuery{From: []graphmodel.ID{any(r)}, Depth: 2, Limit: 200})
			}) &&
			yield("Degrees", func(r *rand.Rand) question { return ask1(graphmodel.Reader.Degrees, []graphmodel.ID{any(r)}) }) &&
			yield("Degrees of a hub", func(r *rand.Rand) question { return ask1(graphmodel.Reader.Degrees, []graphmodel.ID{hub}) }) &&
			yield("Degrees of 200", func(r *rand.Rand) question { return ask1(graphmodel.Reader.Degrees, sample(r, enterprises, 200)) }) &&
			yield("Paths up to 6 hops", func(r *rand.Rand) question {
				q := graphmodel.PathQuery{From: any(r), MaxHops: 6, Limit: 10}
				for q.To = any(r); q.To == q.From; q.To = any(r) {
				}
				return ask1(graphmodel.Reader.Paths, q)
			}) &&
			yield("Similar along adopted", func(r *rand.Rand) question {
				return ask1(graphmodel.Reader.Similar, graphmodel.SimilarQuery{
					Node: any(r), Kinds: []graphmodel.Kind{graphmodel.AdoptedKind}, Direction: graphmodel.Out, Limit: 20,
				})
			}) &&
			yield("Similar", func(r *rand.Rand) question {
				return ask1(graphmodel.Reader.Similar, graphmodel.SimilarQuery{Node: any(r), Limit: 20})
			})
	}
}

func ask1[Q, A any](method func(graphmodel.Reader, Q) (A, error), q Q) question {
	return func(r graphmodel.Reader) error {
		_, err := method(r, q)
		return err
	}
}

func deepPlace(r *rand.Rand) graphmodel.Place {
	return graphmodel.Place{
		Direction: graphmodel.In, Kind: graphmodel.AdoptedKind, When: fmt.Sprintf("%d-%02d", 2015+r.IntN(5), 1+r.IntN(12)), ID: "adopted:x",
	}
}

func sample(r *rand.Rand, ids []graphmodel.ID, n int) []graphmodel.ID {
	out := make([]graphmodel.ID, n)
	for i := range out {
		out[i] = ids[r.IntN(len(ids))]
	}
	return out
}

// ids are up to a thousand nodes of a kind, from all over it.
func ids(b *testing.B, s *Store, kind graphmodel.Kind) []graphmodel.ID {
	b.Helper()
	var found []graphmodel.ID
	c := s.session(b.Context(), neo4j.AccessModeRead)
	defer c.close()
	above, below := idRange(kind)
	err := c.each("MATCH (n:Thing) WHERE n.id > $above AND n.id < $below WITH n.id AS id ORDER BY rand() LIMIT 1000 RETURN id ORDER BY id",
		params{"above": above, "below": below}, func(r row) error {
			found = append(found, graphmodel.ID(r.text(0)))
			return nil
		})
	if err != nil || len(found) == 0 {
		b.Fatal(len(found), err)
	}
	return found
}

// commonest is the practice with the most edges.
func commonest(b *testing.B, s *Store) graphmodel.ID {
	b.Helper()
	var hub graphmodel.ID
	c := s.session(b.Context(), neo4j.AccessModeRead)
	defer c.close()
	err := c.each("MATCH (n:practice) RETURN n.id ORDER BY COUNT { (n)<--() } DESC LIMIT 1", nil, func(r row) error {
		hub = graphmodel.ID(r.text(0))
		return nil
	})
	if err != nil || hub == "" {
		b.Fatal(hub, err)
	}
	return hub
}

// edgesByIDs asks for the edges of one page of a node, in any order.
func edgesByIDs(b *testing.B, s *Store, node graphmodel.ID) func(*rand.Rand) question {
	b.Helper()
	var found []graphmodel.ID
	err := s.View(b.Context(), func(r graphmodel.Reader) error {
		page, err := r.Edges(graphmodel.EdgeQuery{Node: node, Limit: 1000})
		for _, e := range page.Edges {
			found = append(found, e.ID)
		}
		return err
	})
	if err != nil || len(found) == 0 {
		b.Fatal(len(found), err)
	}
	return func(r *rand.Rand) question {
		return ask1(graphmodel.Reader.Edges, graphmodel.EdgeQuery{IDs: sample(r, found, 100)})
	}
}

// openLoaded opens a store that holds the made-up graph, and nothing else.
func openLoaded(b *testing.B) *Store {
	b.Helper()
	scale := 0.01
	if text := os.Getenv("RONGHE_BENCH_SCALE"); text != "" {
		var err error
		if scale, err = strconv.ParseFloat(text, 64); err != nil {
			b.Fatal(err)
		}
	}
	o := server
	o.Rules = graphtest.Rules
	s, err := Open(b.Context(), o)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { s.Close() })
	made := madeup.New(scale, 1)
	want := count(made.Nodes) + count(made.Edges)
	feed, err := s.Changes(b.Context(), 0, 0)
	if err != nil {
		b.Fatal(err)
	}
	if feed.Last == want {
		return s
	}
	if err := empty(s); err != nil {
		b.Fatal(err)
	}
	load(b, s, made.Nodes, graphmodel.Writer.PutNode)
	load(b, s, made.Edges, graphmodel.Writer.PutEdge)
	return s
}

func count[T any](all iter.Seq[T]) (n int64) {
	for range all {
		n++
	}
	return n
}

// load writes a stream in Updates of 10,000.
func load[T any](b *testing.B, s *Store, all iter.Seq[T], put func(graphmodel.Writer, T) error) {
	b.Helper()
	next, stop := iter.Pull(all)
	defer stop()
	for more := true; more; {
		var part []T
		for more && len(part) < 10_000 {
			var thing T
			if thing, more = next(); more {
				part = append(part, thing)
			}
		}
		err := s.Update(b.Context(), func(w graphmodel.Writer) error {
			for _, thing := range part {
				if err := put(w, thing); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			b.Fatal(err)
		}
	}
}
