package indexer

import (
	"cmp"
	"slices"

	"github.com/RoaringBitmap/roaring/v2"

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
func (c *corpus) facets(q graphmodel.SearchQuery, matches rows, f filters, called func(facet, value string) bool) ([]graphmodel.Facet, error) {
	var facets []graphmodel.Facet
	for _, name := range q.Facets {
		docs := f.pass(matches, name)
		var facet graphmodel.Facet
		var err error
		if len(q.FacetValues) > 0 {
			facet, err = c.facetOf(name, docs, q.FacetValues)
		} else {
			facet, err = c.facet(name, docs, called)
		}
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
	sortValues(facet.Values)
	if len(facet.Values) > maxFacetValues {
		for _, v := range facet.Values[maxFacetValues:] {
			facet.Other += v.Count
		}
		facet.Values = facet.Values[:maxFacetValues]
	}
	return facet, nil
}

// facetOf counts some values of a facet only, and the documents that have others.
func (c *corpus) facetOf(name string, docs rows, values []string) (graphmodel.Facet, error) {
	facet := graphmodel.Facet{Name: name}
	counted := c.none()
	for _, value := range append([]string{graphmodel.UnknownValue}, values...) {
		having, _, err := c.look(facetField+name, value)
		if err != nil {
			return facet, err
		}
		having = having.and(docs)
		counted.add(having)
		known := slices.ContainsFunc(facet.Values, func(v graphmodel.FacetValue) bool { return v.Value == value })
		switch n := having.count(); {
		case value == graphmodel.UnknownValue:
			facet.Unknown = n
		case n > 0 && !known:
			facet.Values = append(facet.Values, graphmodel.FacetValue{Value: value, Count: n})
		}
	}
	sortValues(facet.Values)
	err := c.countOthers(&facet, docs, counted)
	return facet, err
}

// countOthers counts the documents that have a value of the facet and are not counted.
func (c *corpus) countOthers(facet *graphmodel.Facet, docs, counted rows) error {
	for i, s := range c.shards {
		all, err := s.facet(facet.Name)
		if err != nil {
			return err
		}
		having := make([]*roaring.Bitmap, len(all))
		for k, v := range all {
			having[k] = v.docs
		}
		others := roaring.FastOr(having...)
		others.And(docs[i])
		others.AndNot(counted[i])
		facet.Other += int64(others.GetCardinality())
	}
	return nil
}

func sortValues(values []graphmodel.FacetValue) {
	slices.SortFunc(values, func(a, b graphmodel.FacetValue) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Value, b.Value))
	})
}
