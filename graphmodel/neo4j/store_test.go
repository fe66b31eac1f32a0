package neo4j

import (
	"testing"

	"ronghe/graphmodel/graphtest"
)

func TestStore(t *testing.T) { graphtest.TestStore(t, openIn) }
