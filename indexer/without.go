package indexer

import (
	"cmp"
	"context"
	"slices"

	"ronghe/graphmodel"
)

// without counts, where there are no hits, what there would be without each filter
// and each demand of the text; what alone stands in nothing's way is left out.
func (c *corpus) without(ctx context.Context, m *match, f filters, names *names) ([]graphmodel.FilterCount, error) {
	var counts []graphmodel.FilterCount
	for facet := range f {
		if n := f.pass(m.docs, facet).count(); n > 0 {
			counts = append(counts, graphmodel.FilterCount{Facet: facet, Total: n})
		}
	}
	for _, looser := range m.asked.Looser() {
		found, err := c.ask(ctx, looser.Query, names)
		if err != nil {
			return nil, err
		}
		if n := f.pass(found.docs, "").count(); n > 0 {
			counts = append(counts, graphmodel.FilterCount{Part: looser.Part, Text: looser.Query.Text, Total: n})
		}
	}
	slices.SortFunc(counts, func(a, b graphmodel.FilterCount) int {
		return cmp.Or(cmp.Compare(b.Total, a.Total), cmp.Compare(a.Facet, b.Facet), cmp.Compare(a.Part, b.Part))
	})
	return counts, nil
}
