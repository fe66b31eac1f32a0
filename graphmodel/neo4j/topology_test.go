package neo4j

import (
	"context"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/graphtest"
	"ronghe/graphmodel/topology"
)

// TestTopologyStore proves that memory in front of Neo4j keeps the promises too.
func TestTopologyStore(t *testing.T) {
	if testing.Short() {
		t.Skip("the suite once is enough when time is short")
	}
	graphtest.TestStore(t, func(dir string) (graphmodel.Store, error) {
		engine, err := openIn(dir)
		if err != nil {
			return nil, err
		}
		s := topology.New(engine, topology.Options{Logger: server.Logger})
		return s, s.Wait(context.Background())
	})
}
