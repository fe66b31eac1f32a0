package indexer

import (
	"fmt"
	"slices"
	"strconv"

	"ronghe/graphmodel"
)

// collector makes entries from what a Reader says. It remembers the parents it
// has met in trees, so it may live for one page of changes, or for one rebuild
// that is followed by all changes since it began, and no longer.
type collector struct {
	plan    plan
	parents map[graphmodel.ID][]graphmodel.ID
}

func newCollector(p plan) *collector {
	return &collector{p, map[graphmodel.ID][]graphmodel.ID{}}
}

// collectBatch is how many nodes are asked about at once: few enough that they
// and their neighbours nearly always fit into one Graph.
const collectBatch = 200

// entries makes the entries of nodes, in their order, with a number of questions
// that does not grow with the number of nodes in a batch.
func (c *collector) entries(r graphmodel.Reader, nodes []graphmodel.Node) ([]entry, error) {
	ids := make([]graphmodel.ID, len(nodes))
	for i, n := range nodes {
		ids[i] = n.ID
	}
	links, err := outLinks(r, ids, c.plan.kinds)
	if err != nil {
		return nil, err
	}
	below := slices.Clone(ids)
	from := make(map[graphmodel.ID][]graphmodel.Link, len(nodes))
	for _, l := range links {
		from[l.From] = append(from[l.From], l)
		below = append(below, l.To)
	}
	if err := c.climb(r, below); err != nil {
		return nil, err
	}
	entries := make([]entry, len(nodes))
	for i, n := range nodes {
		entries[i] = c.entry(n, from[n.ID])
	}
	return entries, nil
}

func (c *collector) entry(n graphmodel.Node, links []graphmodel.Link) entry {
	e := entry{ID: n.ID, Title: n.Title, Aliases: n.Aliases, Sections: c.plan.sections(n), Facets: map[string][]string{}}
	e.Facets[graphmodel.FacetKind] = []string{string(n.Kind)}
	for _, f := range c.plan.Props[n.Kind] {
		if f.Facet == graphmodel.FacetYear && e.Date == "" {
			e.Date = f.date(n.Props[f.Prop])
		}
		e.Facets[f.Facet] = append(e.Facets[f.Facet], f.values(n.Props[f.Prop])...)
	}
	if facet, ok := c.plan.Self[n.Kind]; ok { // a county is in its province, and in itself
		e.Facets[facet] = c.withAncestors(e.Facets[facet], n.ID)
	}
	for _, l := range links {
		e.Edges = append(e.Edges, l.ID)
		if facet, ok := c.plan.Links[l.Kind]; ok {
			e.Facets[facet] = c.withAncestors(e.Facets[facet], l.To)
		}
	}
	if n.Source != "" {
		e.Facets[graphmodel.FacetSource] = []string{string(n.Source)}
	} else {
		e.Facets[graphmodel.FacetSource] = []string{graphmodel.UnknownValue}
	}
	for _, facet := range c.plan.Has[n.Kind] {
		if len(e.Facets[facet]) == 0 {
			e.Facets[facet] = []string{graphmodel.UnknownValue}
		}
	}
	for facet, values := range e.Facets {
		slices.Sort(values)
		e.Facets[facet] = slices.Compact(values)
	}
	slices.Sort(e.Edges)
	return e
}

// values are those that a property gives its facet: none when it is absent.
func (f propFacet) values(v any) []string {
	switch v := v.(type) {
	case string:
		if f.Date {
			v = year(graphmodel.Date(v))
		}
		if v != "" {
			return []string{v}
		}
	case []string:
		return slices.DeleteFunc(slices.Clone(v), func(s string) bool { return s == "" })
	case int64:
		return []string{strconv.FormatInt(v, 10)}
	case bool:
		return []string{strconv.FormatBool(v)}
	}
	return nil
}

// date is what a property says of when; "" when it is no date.
func (f propFacet) date(v any) graphmodel.Date {
	text, _ := v.(string)
	if year, ok := v.(int64); ok {
		text = fmt.Sprintf("%04d", year)
	}
	d, err := graphmodel.ParseDate(text)
	if err != nil {
		return ""
	}
	return d
}

func year(d graphmodel.Date) string {
	if d.Precision() == graphmodel.Unknown {
		return ""
	}
	return strconv.Itoa(d.Year())
}

// withAncestors adds id and all that it is below of. A circle of parents ends.
func (c *collector) withAncestors(values []string, id graphmodel.ID) []string {
	seen := map[graphmodel.ID]bool{id: true}
	for todo := []graphmodel.ID{id}; len(todo) > 0; todo = todo[1:] {
		values = append(values, string(todo[0]))
		for _, parent := range c.parents[todo[0]] {
			if !seen[parent] {
				seen[parent] = true
				todo = append(todo, parent)
			}
		}
	}
	return values
}

// climb learns the parents of ids, and theirs, up to the roots.
func (c *collector) climb(r graphmodel.Reader, ids []graphmodel.ID) error {
	for len(c.plan.Trees) > 0 {
		ids = c.unknown(ids)
		if len(ids) == 0 {
			return nil
		}
		links, err := outLinks(r, ids, c.plan.Trees)
		if err != nil {
			return err
		}
		for _, id := range ids {
			c.parents[id] = nil
		}
		var above []graphmodel.ID
		for _, l := range links {
			c.parents[l.From] = append(c.parents[l.From], l.To)
			above = append(above, l.To)
		}
		ids = above
	}
	return nil
}

// unknown are the ids whose parents are not known yet, each once.
func (c *collector) unknown(ids []graphmodel.ID) []graphmodel.ID {
	ids = slices.DeleteFunc(slices.Clone(ids), func(id graphmodel.ID) bool {
		_, known := c.parents[id]
		return known
	})
	slices.Sort(ids)
	return slices.Compact(ids)
}
