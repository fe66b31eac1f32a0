package sqlite

import (
	"strings"

	"ronghe/graphmodel"
)

// A query that follows edges is written once, as seen from the near end, for both
// directions: NEAR and FAR are columns, SIDE is the index to read from the near end and
// BACK from the far end.
var (
	outward = strings.NewReplacer("NEAR", "src", "FAR", "dst", "SIDE", "edges_out", "BACK", "edges_in")
	inward  = strings.NewReplacer("NEAR", "dst", "FAR", "src", "SIDE", "edges_in", "BACK", "edges_out")
)

// bothWays is a query for each direction.
func bothWays(query string) map[graphmodel.Direction]string {
	return map[graphmodel.Direction]string{graphmodel.Out: outward.Replace(query), graphmodel.In: inward.Replace(query)}
}
