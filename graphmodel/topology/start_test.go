package topology_test

import (
	"context"
	"os"
	"strconv"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/madeup"
	"ronghe/graphmodel/topology"
)

// told is an engine that can do no more than tell its changes, from memory: so a
// start over it takes the time of the arrays alone.
type told struct {
	graphmodel.Store
	changes []graphmodel.Change
}

func (e *told) Changes(_ context.Context, after int64, limit int) (graphmodel.Feed, error) {
	all := e.changes
	return graphmodel.Feed{Changes: all[after:min(int(after)+limit, len(all))], Last: int64(len(all))}, nil
}

func (e *told) Close() error { return nil }

// BenchmarkStart follows the graph of madeup.New from nothing, at the scale
// that RONGHE_BENCH_SCALE gives (0.01 by default), and reports the memory of the
// arrays.
func BenchmarkStart(b *testing.B) {
	scale := 0.01
	if text := os.Getenv("RONGHE_BENCH_SCALE"); text != "" {
		var err error
		if scale, err = strconv.ParseFloat(text, 64); err != nil {
			b.Fatal(err)
		}
	}
	engine := &told{}
	made := madeup.New(scale, 1)
	for n := range made.Nodes {
		stub := n.Stub()
		engine.changes = append(engine.changes, graphmodel.Change{Number: int64(len(engine.changes) + 1), ID: n.ID, Node: &stub})
	}
	for e := range made.Edges {
		link := e.WithID().Link()
		engine.changes = append(engine.changes, graphmodel.Change{Number: int64(len(engine.changes) + 1), ID: link.ID, Edge: &link})
	}
	for b.Loop() {
		s := topology.New(engine, topology.Options{Logger: quiet})
		if err := s.Wait(b.Context()); err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(s.Stats().Bytes), "array-B")
		if err := s.Close(); err != nil {
			b.Fatal(err)
		}
	}
}
