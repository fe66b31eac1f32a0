package sqlite

import (
	"context"
	"path/filepath"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/graphtest"
)

func TestStore(t *testing.T) {
	graphtest.TestStore(t, func(dir string) (graphmodel.Store, error) {
		return Open(context.Background(), filepath.Join(dir, "graph.db"), graphtest.Rules)
	})
}
