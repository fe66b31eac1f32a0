package sqlite

import (
	"database/sql"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/walk"
)

const edgeColumns = "e.id, e.src_id, e.dst_id, e.at, e.until, e.confidence, e.source, e.quote, e.props"

func scanEdge(rows *sql.Rows) (graphmodel.Edge, error) {
	var e graphmodel.Edge
	var at string
	var props []byte
	err := rows.Scan((*string)(&e.ID), (*string)(&e.From), (*string)(&e.To), &at, (*string)(&e.Until),
		(*string)(&e.Confidence), (*string)(&e.Source), &e.Quote, &props)
	if err != nil {
		return e, err
	}
	e.Kind = e.ID.Kind()
	e.Since, e.InUseBy = dates(at)
	e.Props, err = readProps(e.ID, props)
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
	if q.IDs != nil {
		return r.edgesByID(q.IDs)
	}
	var edges []graphmodel.Edge
	var err error
	if q.Node == "" {
		edges, err = r.allEdges(q)
	} else {
		edges, err = r.edgesOf(q)
	}
	if err != nil {
		return graphmodel.EdgePage{}, err
	}
	page := graphmodel.EdgePage{Edges: edges, More: len(edges) > q.Limit}
	page.Edges = page.Edges[:min(q.Limit, len(edges))]
	if n := len(page.Edges); n > 0 {
		page.Next = placeOf(q.Node, page.Edges[n-1], lastDirection(q, page.Edges))
	}
	return page, nil
}

func lastDirection(q graphmodel.EdgeQuery, edges []graphmodel.Edge) graphmodel.Direction {
	if edges[len(edges)-1].From == q.Node {
		return graphmodel.Out
	}
	return graphmodel.In
}

func placeOf(node graphmodel.ID, e graphmodel.Edge, d graphmodel.Direction) graphmodel.Place {
	if node == "" {
		return graphmodel.Place{ID: e.ID}
	}
	return graphmodel.Place{Direction: d, Kind: e.Kind, When: e.Link().When(), ID: e.ID}
}

func (r *reader) edgesByID(ids []graphmodel.ID) (graphmodel.EdgePage, error) {
	found, err := r.edges(nil, "SELECT "+edgeColumns+" FROM json_each(?) j CROSS JOIN edges e ON e.id = j.value", list(ids))
	edges := inOrder(ids, found, func(e graphmodel.Edge) graphmodel.ID { return e.ID })
	return graphmodel.EdgePage{Edges: edges}, err
}

// edges appends what a query finds to edges.
func (r *reader) edges(edges []graphmodel.Edge, query string, args ...any) ([]graphmodel.Edge, error) {
	err := r.c.each(r.ctx, query, args, func(rows *sql.Rows) error {
		e, err := scanEdge(rows)
		edges = append(edges, e)
		return err
	})
	return edges, err
}

// allEdges reads up to one more than the page from the list of all edges: kind
// by kind in the order of IDs, which is that of "kind:".
func (r *reader) allEdges(q graphmodel.EdgeQuery) ([]graphmodel.Edge, error) {
	const query = "SELECT " + edgeColumns + " FROM edges e WHERE e.id > ? AND e.id < ? ORDER BY e.id LIMIT ?"
	kinds := walk.Kinds(q.Kinds)
	slices.SortFunc(kinds, func(a, b graphmodel.Kind) int { return strings.Compare(string(a)+":", string(b)+":") })
	if len(kinds) == 0 {
		kinds = []graphmodel.Kind{""}
	}
	var edges []graphmodel.Edge
	for _, kind := range kinds {
		above, below := idRange(kind)
		above = max(above, string(q.After.ID))
		var err error
		edges, err = r.edges(edges, query, above, below, q.Limit+1-len(edges))
		if err != nil || len(edges) > q.Limit {
			return edges, err
		}
	}
	return edges, nil
}

// The page of a node's edges, after a place: within all kinds, or one.
var (
	pageAll = bothWays("SELECT " + edgeColumns + " FROM edges e INDEXED BY SIDE" +
		" WHERE e.NEAR = ? AND (e.kind, e.at, e.id) > (?, ?, ?) ORDER BY e.kind, e.at, e.id LIMIT ?")
	pageKind = bothWays("SELECT " + edgeColumns + " FROM edges e INDEXED BY SIDE" +
		" WHERE e.NEAR = ? AND e.kind = ? AND (e.at, e.id) > (?, ?) ORDER BY e.at, e.id LIMIT ?")
)

// edgesOf reads up to one more than the page from the list of a node's edges.
func (r *reader) edgesOf(q graphmodel.EdgeQuery) ([]graphmodel.Edge, error) {
	nid, err := r.number(q.Node)
	if err != nil {
		return nil, err
	}
	var edges []graphmodel.Edge
	for _, d := range walk.Directions(q.Direction) {
		after := q.After
		switch {
		case after.Direction == graphmodel.In && d == graphmodel.Out:
			continue
		case after.Direction != d:
			after = graphmodel.Place{}
		}
		if edges, err = r.edgesOneWay(edges, q, nid, d, after); err != nil || len(edges) > q.Limit {
			return edges, err
		}
	}
	return edges, nil
}

func (r *reader) edgesOneWay(edges []graphmodel.Edge, q graphmodel.EdgeQuery, nid int64, d graphmodel.Direction, after graphmodel.Place) ([]graphmodel.Edge, error) {
	if len(q.Kinds) == 0 {
		return r.edges(edges, pageAll[d], nid, string(after.Kind), after.When, string(after.ID), q.Limit+1-len(edges))
	}
	for _, kind := range walk.Kinds(q.Kinds) {
		when, id := "", ""
		switch {
		case kind < after.Kind:
			continue
		case kind == after.Kind:
			when, id = after.When, string(after.ID)
		}
		var err error
		edges, err = r.edges(edges, pageKind[d], nid, string(kind), when, id, q.Limit+1-len(edges))
		if err != nil || len(edges) > q.Limit {
			return edges, err
		}
	}
	return edges, nil
}
