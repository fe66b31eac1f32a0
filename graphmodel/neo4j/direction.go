package neo4j

import (
	"strings"

	"ronghe/graphmodel"
)

// A query that follows edges is written once, as seen from the near end, for both
// directions: (near)=-[e KINDS]=>(far). ENDS are From and To when $near is the near end's ID.
var (
	outward = strings.NewReplacer("=-", "-", "=>", "->", "ENDS", "$near, far.id")
	inward  = strings.NewReplacer("=-", "<-", "=>", "-", "ENDS", "far.id, $near")
)

// directed is a query for a direction, Out or In, and the kinds that typed gave.
func directed(query string, d graphmodel.Direction, kinds string) string {
	query = strings.ReplaceAll(query, " KINDS", kinds)
	if d == graphmodel.In {
		return inward.Replace(query)
	}
	return outward.Replace(query)
}
