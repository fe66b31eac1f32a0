package neo4j

import (
	"testing"

	"ronghe/graphmodel/graphtest"
)

func BenchmarkStore(b *testing.B) { graphtest.BenchmarkStore(b, openIn) }
