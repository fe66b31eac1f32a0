package indexer

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// maxFacetValues is how many values of a facet are listed.
const maxFacetValues = 200

// filters are, by facet, the documents that pass its filter.
type filters map[string]rows

func (c *corpus) filters(asked map[string][]string) (filters, error) {
	f := filters{}
	for facet, values := range asked {
		if len(values) == 0 {
			continue
		}
		any, err := c.anyOf(facet, values)
		if err != nil {
			return nil, err
		}
		f[facet] = any
	}
	return f, nil
}

// anyOf are the documents that have any of the values of a facet.
func (c *corpus) anyOf(facet string, values []string) (rows, error) {
	any := c.none()
	for _, value := range values {
		docs, _, err := c.look(facetField+facet, value)
		if err != nil {
			return nil, err
		}
		any.add(docs)
	}
	return any, nil
}

// pass are the documents of all that pass all filters but the one of except.
func (f filters) pass(all rows, except string) rows {
	for facet, docs := range f {
		if facet != except {
			all = all.and(docs)
		}
	}
	return all
}

// facets counts matches by value; called, unless nil, tells which values are wanted. A facet is counted under the filters of the
// others and not under its own, so that a choice does not hide what else could be
// chosen.
func (c *corpus) facets(asked []string, matches rows, f filters, called func(facet, value string) bool) ([]graphmodel.Facet, error) {
	var facets []graphmodel.Facet
	for _, name := range asked {
		facet, err := c.facet(name, f.pass(matches, name), called)
		if err != nil {
			return nil, err
		}
		facets = append(facets, facet)
	}
	return facets, nil
}

// entitle names the values that are nodes.
func (n *names) entitle(facets []graphmodel.Facet) {
	for _, f := range facets {
		for i := range f.Values {
			f.Values[i].Title = n.title(graphmodel.ID(f.Values[i].Value))
		}
	}
}

func (c *corpus) facet(name string, docs rows, called func(facet, value string) bool) (graphmodel.Facet, error) {
	counts := map[string]int64{}
	for i, s := range c.shards {
		if docs[i].IsEmpty() {
			continue
		}
		values, err := s.facet(name)
		if err != nil {
			return graphmodel.Facet{}, err
		}
		for _, v := range values {
			if n := v.docs.AndCardinality(docs[i]); n > 0 {
				counts[v.value] += int64(n)
			}
		}
	}
	facet := graphmodel.Facet{Name: name, Unknown: counts[graphmodel.UnknownValue]}
	delete(counts, graphmodel.UnknownValue)
	for value, n := range counts {
		if called != nil && !called(name, value) {
			continue
		}
		facet.Values = append(facet.Values, graphmodel.FacetValue{Value: value, Count: n})
	}
	slices.SortFunc(facet.Values, func(a, b graphmodel.FacetValue) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Value, b.Value))
	})
	if len(facet.Values) > maxFacetValues {
		for _, v := range facet.Values[maxFacetValues:] {
			facet.Other += v.Count
		}
		facet.Values = facet.Values[:maxFacetValues]
	}
	return facet, nil
}
