package seed

import (
	"sync"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"

	"github.com/google/go-cmp/cmp"
)

// once is the library read once for all tests that only look at it.
var once = sync.OnceValues(Library)

func library(t *testing.T) *Content {
	t.Helper()
	return must(t, once)
}

func TestLibraryIsTheSameEachTime(t *testing.T) {
	again, err := Library()
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(library(t), again); diff != "" {
		t.Errorf("two calls differ (-first +second):\n%s", diff)
	}
}

func TestOntologyAllowsTheLibrary(t *testing.T) {
	onto, content := schema.Builtin(), library(t)
	for _, n := range content.Nodes {
		if err := graphmodel.CheckNode(onto, n); err != nil {
			t.Error(err)
		}
	}
	for _, e := range content.Edges {
		if err := graphmodel.CheckEdge(onto, e); err != nil {
			t.Errorf("%s → %s: %v", e.From, e.To, err)
		}
	}
}
