package neo4j

import (
	"fmt"

	"ronghe/graphmodel"
)

// reader answers within one View, each question by queries of their own: a
// transaction around them would cost two round trips more and, without snapshots,
// give nothing.
type reader struct {
	*conn
	half bool // a row met is of an Update that has not been told
}

// ask calls fn for every row of a query, which goes on after told and whose last
// column says whether the row is of a higher number. It is null where the thing was
// deleted between being found and being read.
func (r *reader) ask(query string, p params, fn func(row) error) error {
	return r.each(told+query, p, func(row row) error {
		last := len(row) - 1
		r.half = r.half || row.yes(last) || row[last] == nil
		return fn(row)
	})
}

// list is a list in a row.
func (r row) list(i int) row { items, _ := r[i].([]any); return items }

const nodeColumns = "n.id, n.title, n.source, n.aliases, n.props"

func readNode(r row) (graphmodel.Node, error) {
	n := graphmodel.Node{ID: graphmodel.ID(r.text(0)), Title: r.text(1), Source: graphmodel.ID(r.text(2)), Aliases: r.texts(3)}
	n.Kind = n.ID.Kind()
	var err error
	n.Props, err = readProps(n.ID, r.text(4))
	return n, err
}

func readProps(id graphmodel.ID, text string) (graphmodel.Props, error) {
	if text == "" {
		return nil, nil
	}
	var p graphmodel.Props
	if err := p.UnmarshalJSON([]byte(text)); err != nil {
		return nil, fmt.Errorf("stored properties of %s: %v", id, err) //nolint:errorlint // it is not the caller's input that is invalid
	}
	return p, nil
}

const (
	oneNode = "MATCH (n:Thing {id: $id}) RETURN " + nodeColumns + ", n.seq > told"
	// Lists of IDs name the index, as in rows.go.
	nodesByID = "UNWIND $ids AS id MATCH (n:Thing {id: id}) USING INDEX SEEK n:Thing(id) RETURN " + nodeColumns + ", n.seq > told"
	// In a CALL of its own a page is read from the index in its order, and no further.
	nodePage = "CALL (told) { MATCH (n:Thing) WHERE n.id > $above AND n.id < $below RETURN n ORDER BY n.id LIMIT $limit } RETURN " +
		nodeColumns + ", n.seq > told ORDER BY n.id"
	nodeCount = "MATCH (c:Count) WHERE $kind = '' OR c.kind = $kind RETURN sum(c.nodes), false"
)

// Node implements graphmodel.Reader.
func (r *reader) Node(id graphmodel.ID) (graphmodel.Node, error) {
	if _, err := graphmodel.ParseID(string(id)); err != nil {
		return graphmodel.Node{}, err
	}
	return answer(r, func() (graphmodel.Node, error) {
		found, err := r.nodes(oneNode, params{"id": string(id)})
		if err == nil && len(found) == 0 {
			err = graphmodel.NotFound(id)
		}
		if err != nil {
			return graphmodel.Node{}, err
		}
		return found[0], nil
	})
}

// Nodes implements graphmodel.Reader.
func (r *reader) Nodes(q graphmodel.NodeQuery) (graphmodel.NodePage, error) {
	if err := q.Check(); err != nil {
		return graphmodel.NodePage{}, err
	}
	return answer(r, func() (graphmodel.NodePage, error) {
		if q.IDs != nil {
			return r.nodesByID(q.IDs)
		}
		return r.nodePage(q)
	})
}

func (r *reader) nodePage(q graphmodel.NodeQuery) (page graphmodel.NodePage, err error) {
	err = r.ask(nodeCount, params{"kind": string(q.Kind)}, func(row row) error { page.Total = row.num(0); return nil })
	if err != nil {
		return page, err
	}
	above, below := idRange(q.Kind)
	above = max(above, string(q.After))
	page.Nodes, err = r.nodes(nodePage, params{"above": above, "below": below, "limit": q.Limit + 1})
	if len(page.Nodes) > q.Limit {
		page.Nodes, page.More = page.Nodes[:q.Limit], true
	}
	return page, err
}

// idRange is the bounds between which all IDs of a kind lie, neither included; of
// all kinds when kind is "". ';' follows ':' and '~' follows every letter.
func idRange(kind graphmodel.Kind) (above, below string) {
	if kind == "" {
		return "", "~"
	}
	return string(kind) + ":", string(kind) + ";"
}

func (r *reader) nodesByID(ids []graphmodel.ID) (graphmodel.NodePage, error) {
	found, err := r.nodes(nodesByID, params{"ids": texts(ids)})
	nodes := inOrder(ids, found, func(n graphmodel.Node) graphmodel.ID { return n.ID })
	return graphmodel.NodePage{Nodes: nodes, Total: int64(len(nodes))}, err
}

func (r *reader) nodes(query string, p params) ([]graphmodel.Node, error) {
	var nodes []graphmodel.Node
	err := r.ask(query, p, func(row row) error {
		n, err := readNode(row)
		nodes = append(nodes, n)
		return err
	})
	return nodes, err
}

// inOrder puts what was found into the order of ids, each once.
func inOrder[T any](ids []graphmodel.ID, found []T, id func(T) graphmodel.ID) []T {
	byID := make(map[graphmodel.ID]T, len(found))
	for _, f := range found {
		byID[id(f)] = f
	}
	var out []T
	for _, i := range ids {
		if f, ok := byID[i]; ok {
			out = append(out, f)
			delete(byID, i)
		}
	}
	return out
}
