package neo4j

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

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
		s := topology.New(engine, topology.Options{PageEdges: true, Logger: server.Logger})
		return s, s.Wait(context.Background())
	})
}

// TestTopologySeesOthers commits through one client and looks with another that has
// memory in front: what was committed elsewhere is seen there.
func TestTopologySeesOthers(t *testing.T) {
	engine, other := openEmpty(t), openAgain(t)
	followed := topology.New(engine, topology.Options{PageEdges: true, Logger: server.Logger})
	t.Cleanup(func() { followed.Close() })
	if err := followed.Wait(t.Context()); err != nil {
		t.Fatal(err)
	}
	for n := range 20 {
		id := graphmodel.ID(fmt.Sprintf("enterprise:n%d", n))
		err := other.Update(t.Context(), func(w graphmodel.Writer) error {
			return w.PutNode(graphmodel.Node{ID: id, Kind: id.Kind(), Title: "虚构"})
		})
		if err != nil {
			t.Fatal(err)
		}
		began := time.Now()
		for !expandable(t, followed, id) {
			if time.Since(began) > time.Minute {
				t.Fatalf("%s, committed by another client, is not seen", id)
			}
			time.Sleep(5 * time.Millisecond)
		}
		t.Logf("%s was seen after %v", id, time.Since(began).Round(time.Millisecond))
	}
}

func expandable(t *testing.T, s graphmodel.Store, id graphmodel.ID) bool {
	t.Helper()
	err := s.View(t.Context(), func(r graphmodel.Reader) error {
		_, err := r.Expand(graphmodel.ExpandQuery{From: []graphmodel.ID{id}, Depth: 1, Limit: 1})
		return err
	})
	if err != nil && !errors.Is(err, graphmodel.ErrNotFound) {
		t.Fatal(err)
	}
	return err == nil
}

// openAgain opens the database a second time, as it is.
func openAgain(t *testing.T) *Store {
	t.Helper()
	o := server
	o.Rules = graphtest.Rules
	s, err := Open(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}
