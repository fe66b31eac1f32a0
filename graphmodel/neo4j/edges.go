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

	edgesByID = "UNWIND $ids AS id MATCH (a)-[e KINDS {id: id}]->(b) RETURN " + edgeColumns
	edgePage  = "MATCH (a)-[e KINDS]->(b) WHERE e.id > $above WITH a, e, b, told ORDER BY e.id LIMIT $limit RETURN " + edgeColumns
	// A page of a node's edges after a place, in the order of Place.
	pageOf = "MATCH (n:Thing {id: $near})=-[e KINDS]=>(far) WITH e, far, told, type(e) AS kind" +
		" WHERE kind > $kind OR kind = $kind AND (e.at > $at OR e.at = $at AND e.id > $id)" +
		" WITH e, far, told, kind ORDER BY kind, e.at, e.id LIMIT $limit RETURN e.id, ENDS" + edgeBody
)

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
	var found []graphmodel.Edge
	kinds, parts := byKind(ids)
	for _, kind := range kinds {
		var err error
		if found, err = r.edges(found, edgesByID, "", []graphmodel.Kind{kind}, params{"ids": texts(parts[kind])}); err != nil {
			return graphmodel.EdgePage{}, err
		}
	}
	return graphmodel.EdgePage{Edges: inOrder(ids, found, func(e graphmodel.Edge) graphmodel.ID { return e.ID })}, nil
}

// edges appends what a query finds in a direction along kinds to edges.
func (r *reader) edges(edges []graphmodel.Edge, query string, d graphmodel.Direction, kinds []graphmodel.Kind, p params) ([]graphmodel.Edge, error) {
	types, some, err := r.typed(kinds)
	if err != nil || !some {
		return edges, err
	}
	err = r.ask(directed(query, d, types), p, func(row row) error {
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
		p := params{"above": above, "limit": q.Limit + 1 - len(edges)}
		edges, err = r.edges(edges, edgePage, graphmodel.Out, []graphmodel.Kind{kind}, p)
		if err != nil || len(edges) > q.Limit {
			return edges, err
		}
	}
	return edges, nil
}

// edgesOf reads up to one more than the page from the list of a node's edges.
func (r *reader) edgesOf(q graphmodel.EdgeQuery) ([]graphmodel.Edge, error) {
	var edges []graphmodel.Edge
	for _, d := range walk.Directions(q.Direction) {
		after := q.After
		switch {
		case after.Direction == graphmodel.In && d == graphmodel.Out:
			continue
		case after.Direction != d:
			after = graphmodel.Place{}
		}
		var err error
		edges, err = r.edges(edges, pageOf, d, q.Kinds, params{
			"near": string(q.Node), "limit": q.Limit + 1 - len(edges),
			"kind": string(after.Kind), "at": after.When, "id": string(after.ID),
		})
		if err != nil || len(edges) > q.Limit {
			return edges, err
		}
	}
	if len(edges) > 0 {
		return edges, nil
	}
	_, err := r.Numbers([]graphmodel.ID{q.Node})
	return nil, err
}
