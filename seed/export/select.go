package export

import (
	"maps"
	"slices"

	"ronghe/graphmodel"
)

// Selection is the nodes and edges named by ids: with all edges that go out from these
// nodes, which is what is said of them, with the ends of all edges, and with the sources
// that all of them name. ErrNotFound names the first of ids that is neither a node nor
// an edge.
func Selection(r graphmodel.Reader, ids []graphmodel.ID) (Part, error) {
	c := chosen{r, map[graphmodel.ID]bool{}, map[graphmodel.ID]bool{}}
	if err := c.addNodes(ids); err != nil {
		return Part{}, err
	}
	named := slices.Sorted(maps.Keys(c.nodes))
	if err := c.addEdges(ids); err != nil {
		return Part{}, err
	}
	if err := c.goOut(named); err != nil {
		return Part{}, err
	}
	return c.part()
}

// Neighbourhood is what Expand finds, with the sources it names. Part.Truncated tells
// that q's limit left something out. The errors are those of Expand.
func Neighbourhood(r graphmodel.Reader, q graphmodel.ExpandQuery) (Part, error) {
	g, err := r.Expand(q)
	if err != nil {
		return Part{}, err
	}
	c := chosen{r, map[graphmodel.ID]bool{}, map[graphmodel.ID]bool{}}
	for _, n := range g.Nodes {
		c.nodes[n.ID] = true
	}
	for _, l := range g.Links {
		c.edges[l.ID] = true
	}
	part, err := c.part()
	part.Truncated = g.Truncated
	return part, err
}

// chosen is a part in the making.
type chosen struct {
	r            graphmodel.Reader
	nodes, edges map[graphmodel.ID]bool
}

// addNodes adds the nodes that are named.
func (c *chosen) addNodes(ids []graphmodel.ID) error {
	for _, id := range ids {
		if _, err := graphmodel.ParseID(string(id)); err != nil {
			return err
		}
	}
	for n, err := range rows(nodesByID(c.r, ids)) {
		if err != nil {
			return err
		}
		c.nodes[n.ID] = true
	}
	return nil
}

// addEdges adds those of ids that are no nodes: edges, with their ends.
func (c *chosen) addEdges(ids []graphmodel.ID) error {
	others := slices.DeleteFunc(slices.Clone(ids), func(id graphmodel.ID) bool { return c.nodes[id] })
	for e, err := range rows(edgesByID(c.r, others)) {
		if err != nil {
			return err
		}
		c.edges[e.ID], c.nodes[e.From], c.nodes[e.To] = true, true, true
	}
	for _, id := range others {
		if !c.edges[id] {
			return graphmodel.NotFound(id)
		}
	}
	return nil
}

// goOut adds the edges from some nodes, with their other ends.
func (c *chosen) goOut(from []graphmodel.ID) error {
	for _, id := range from {
		q := graphmodel.EdgeQuery{Node: id, Direction: graphmodel.Out, Limit: graphmodel.MaxPage}
		for page, err := range graphmodel.EdgePages(c.r.Edges, q) {
			if err != nil {
				return err
			}
			for _, e := range page.Edges {
				c.edges[e.ID], c.nodes[e.To] = true, true
			}
		}
	}
	return nil
}

// part closes what was chosen over sources, which have sources in turn.
func (c *chosen) part() (Part, error) {
	var sources []graphmodel.ID
	note := func(id graphmodel.ID) {
		if id != "" && !c.nodes[id] {
			c.nodes[id] = true
			sources = append(sources, id)
		}
	}
	edges := slices.Sorted(maps.Keys(c.edges))
	for e, err := range rows(edgesByID(c.r, edges)) {
		if err != nil {
			return Part{}, err
		}
		note(e.Source)
	}
	for look := slices.Collect(maps.Keys(c.nodes)); len(look) > 0; look = sources {
		sources = nil
		for n, err := range rows(nodesByID(c.r, look)) {
			if err != nil {
				return Part{}, err
			}
			note(n.Source)
		}
	}
	return these(c.r, slices.Sorted(maps.Keys(c.nodes)), edges), nil
}
