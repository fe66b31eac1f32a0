package neo4j

import (
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/walk"
)

const (
	edgeBody    = ", e.at, e.until, e.confidence, e.source, e.quote, e.props, e.seq > told"
	edgeColumns = "e.id, a.id, b.id" + edgeBody

	// In a CALL of its own a page is read from the index in its order, and no further.
	edgePage = "CALL (told) { MATCH (a)-[e KINDS]->(b) WHERE e.id > $above RETURN a, e, b ORDER BY e.id LIMIT $limit } RETURN " + edgeColumns + " ORDER BY e.id"
	// The first of a node's edges in a direction after a place, in the order of Place.
	sideOf = "MATCH (n)=-[e KINDS]=>(far) WITH e, far, type(e) AS kind" +
		" WHERE kind > $AFTER.kind OR kind = $AFTER.kind AND (e.at > $AFTER.at OR e.at = $AFTER.at AND e.id > $AFTER.id)" +
		" WITH e, far, kind ORDER BY kind, e.at, e.id LIMIT $limit RETURN 'AFTER' AS side, kind, e"
)

// edgesOfKinds reads edges by ID of several kinds: $ids.kind are those of a kind.
func edgesOfKinds(kinds []graphmodel.Kind) string {
	var parts []string
	for _, kind := range kinds {
		parts = append(parts, strings.ReplaceAll("UNWIND $ids.KIND AS id MATCH (a)-[e:KIND {id: id}]->(b) USING INDEX SEEK e:KIND(id) RETURN a, e, b", "KIND", "`"+string(kind)+"`"))
	}
	return "CALL (told) { " + strings.Join(parts, " UNION ALL ") + " } RETURN " + edgeColumns
}

// pageOf reads a page of a node's edges in the order of Place: $out and $in are the
// places after which the page begins on each side.
func pageOf(d graphmodel.Direction, types string) string {
	var sides []string
	for _, one := range walk.Directions(d) {
		sides = append(sides, strings.ReplaceAll(directed(sideOf, one, types), "AFTER", string(one)))
	}
	return "MATCH (n:Thing {id: $near}) CALL (n) { " + strings.Join(sides, " UNION ALL ") + " }" +
		" WITH told, e, startNode(e) AS a, endNode(e) AS b, side, kind ORDER BY side DESC, kind, e.at, e.id LIMIT $limit RETURN " + edgeColumns
}

func readEdge(r row) (graphmodel.Edge, error) {
	e := graphmodel.Edge{
		ID: graphmodel.ID(r.text(0)), From: graphmodel.ID(r.text(1)), To: graphmodel.ID(r.text(2)),
		Until: graphmodel.Date(r.text(4)), Confidence: graphmodel.Confidence(r.text(5)),
		Source: graphmodel.ID(r.text(6)), Quote: r.text(7),
	}
	e.Kind = e.ID.Kind()
	e.Since, e.InUseBy = dates(r.text(3))
	var err error
	e.Props, err = readProps(e.ID, r.text(8))
	return e, err
}

// dates undoes Link.When.
func dates(at string) (since, inUseBy graphmodel.Date) {
	switch {
	case at == "~~":
		return "", ""
	case strings.HasPrefix(at, "~"):
		return "", graphmodel.Date(at[1:])
	}
	return graphmodel.Date(at), ""
}

// Edges implements graphmodel.Reader.
func (r *reader) Edges(q graphmodel.EdgeQuery) (graphmodel.EdgePage, error) {
	if err := q.Check(); err != nil {
		return graphmodel.EdgePage{}, err
	}
	return answer(r, func() (graphmodel.EdgePage, error) {
		if q.IDs != nil {
			return r.edgesByID(q.IDs)
		}
		return r.edgePage(q)
	})
}

func (r *reader) edgePage(q graphmodel.EdgeQuery) (page graphmodel.EdgePage, err error) {
	var edges []graphmodel.Edge
	if q.Node == "" {
		edges, err = r.allEdges(q)
	} else {
		edges, err = r.edgesOf(q)
	}
	if err != nil {
		return page, err
	}
	page = graphmodel.EdgePage{Edges: edges, More: len(edges) > q.Limit}
	page.Edges = page.Edges[:min(q.Limit, len(edges))]
	if n := len(page.Edges); n > 0 {
		page.Next = placeOf(q.Node, page.Edges[n-1])
	}
	return page, nil
}

// placeOf is where e stands in the list of node's edges, or of all when node is "".
func placeOf(node graphmodel.ID, e graphmodel.Edge) graphmodel.Place {
	if node == "" {
		return graphmodel.Place{ID: e.ID}
	}
	p := graphmodel.Place{Direction: graphmodel.In, Kind: e.Kind, When: e.Link().When(), ID: e.ID}
	if e.From == node {
		p.Direction = graphmodel.Out
	}
	return p
}

func (r *reader) edgesByID(ids []graphmodel.ID) (graphmodel.EdgePage, error) {
	kinds, parts := byKind(ids)
	wanted := params{}
	for _, kind := range kinds {
		types, some, err := r.typed([]graphmodel.Kind{kind})
		if err != nil {
			return graphmodel.EdgePage{}, err
		}
		if some && types != "" {
			wanted[string(kind)] = texts(parts[kind])
		}
	}
	kinds = slices.DeleteFunc(kinds, func(kind graphmodel.Kind) bool { return wanted[string(kind)] == nil })
	if len(kinds) == 0 {
		return graphmodel.EdgePage{}, nil
	}
	found, err := r.edges(edgesOfKinds(kinds), params{"ids": wanted})
	return graphmodel.EdgePage{Edges: inOrder(ids, found, func(e graphmodel.Edge) graphmodel.ID { return e.ID })}, err
}

// edges are what a query finds.
func (r *reader) edges(query string, p params) ([]graphmodel.Edge, error) {
	var edges []graphmodel.Edge
	err := r.ask(query, p, func(row row) error {
		e, err := readEdge(row)
		edges = append(edges, e)
		return err
	})
	return edges, err
}

// allEdges reads up to one more than the page from the list of all edges: kind
// by kind in the order of IDs, which is that of "kind:".
func (r *reader) allEdges(q graphmodel.EdgeQuery) ([]graphmodel.Edge, error) {
	kinds := walk.Kinds(q.Kinds)
	var err error
	if len(kinds) == 0 {
		if kinds, err = r.edgeKinds(); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(kinds, func(a, b graphmodel.Kind) int { return strings.Compare(string(a)+":", string(b)+":") })
	var edges []graphmodel.Edge
	for _, kind := range kinds {
		above, below := idRange(kind)
		if above = max(above, string(q.After.ID)); above >= below {
			continue
		}
		types, some, err := r.typed([]graphmodel.Kind{kind})
		if err != nil {
			return nil, err
		}
		if !some {
			continue
		}
		more, err := r.edges(directed(edgePage, graphmodel.Out, types), params{"above": above, "limit": q.Limit + 1 - len(edges)})
		if edges = append(edges, more...); err != nil || len(edges) > q.Limit {
			return edges, err
		}
	}
	return edges, nil
}

// edgesOf reads up to one more than the page from the list of a node's edges.
func (r *reader) edgesOf(q graphmodel.EdgeQuery) ([]graphmodel.Edge, error) {
	types, some, err := r.typed(q.Kinds)
	if err != nil {
		return nil, err
	}
	var edges []graphmodel.Edge
	sides, begin := sidesAfter(q)
	if some && sides != "" {
		begin["near"], begin["limit"] = string(q.Node), q.Limit+1
		edges, err = r.edges(pageOf(sides, types), begin)
	}
	if err == nil && len(edges) == 0 {
		_, err = r.Numbers([]graphmodel.ID{q.Node})
	}
	return edges, err
}

// sidesAfter is the direction that q.After leaves of q.Direction, "" for none, and
// where a page begins on each of its sides.
func sidesAfter(q graphmodel.EdgeQuery) (sides graphmodel.Direction, begin params) {
	begin = params{}
	for _, d := range walk.Directions(q.Direction) {
		if q.After.Direction == graphmodel.In && d == graphmodel.Out {
			continue
		}
		if sides == "" {
			sides = d
		} else {
			sides = graphmodel.Both
		}
		place := graphmodel.Place{}
		if q.After.Direction == d {
			place = q.After
		}
		begin[string(d)] = params{"kind": string(place.Kind), "at": place.When, "id": string(place.ID)}
	}
	return sides, begin
}
