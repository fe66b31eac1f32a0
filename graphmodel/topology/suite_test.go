package topology_test

import (
	"context"
	"path/filepath"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/graphtest"
	"ronghe/graphmodel/sqlite"
	"ronghe/graphmodel/topology"
)

// open is topology, caught up, over the embedded engine.
func open(dir string) (graphmodel.Store, error) {
	engine, err := sqlite.Open(context.Background(), filepath.Join(dir, "graph.db"), graphtest.Rules)
	if err != nil {
		return nil, err
	}
	s := topology.New(engine, topology.Options{Logger: quiet})
	return s, s.Wait(context.Background())
}

func TestStore(t *testing.T) { graphtest.TestStore(t, open) }

func BenchmarkStore(b *testing.B) { graphtest.BenchmarkStore(b, open) }
