package recommend

import (
	"slices"

	"ronghe/graphmodel"
)

// openFor is for how long a promotion that has no end is taken to go on, in years.
const openFor = 2

// promotesKind is the edge from who promotes to the practice.
const promotesKind = graphmodel.Kind("promotes")

// OpenPromotions are the practices that by began to promote in the 24 months before
// asOf, and has not ended, in order of ID; a date that only may lie in them counts.
func OpenPromotions(r graphmodel.Reader, by graphmodel.ID, asOf graphmodel.Date) ([]string, error) {
	var open []string
	q := graphmodel.EdgeQuery{Node: by, Direction: graphmodel.Out, Kinds: []graphmodel.Kind{promotesKind}, Limit: graphmodel.MaxPage}
	for page, err := range graphmodel.EdgePages(r.Edges, q) {
		if err != nil {
			return nil, err
		}
		for _, e := range page.Edges {
			if e.Since != "" && Elapsed(e.Since, asOf) <= openFor && !over(e.Until, asOf) {
				open = append(open, string(e.To))
			}
		}
	}
	slices.Sort(open)
	return slices.Compact(open), nil
}

// over tells whether until surely lies at or before asOf.
func over(until, asOf graphmodel.Date) bool {
	_, end, ok := until.Days()
	_, now, known := asOf.Days()
	return ok && known && end <= now
}

// Outdated tells whether a node says of itself that it no longer stands.
func Outdated(n graphmodel.Node) bool { return outdated(n) }
