package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"ronghe/graphmodel"
)

// reader answers within one read transaction.
type reader struct {
	ctx  context.Context
	c    *conn
	last int64
}

// Last implements graphmodel.Snapshot.
func (r *reader) Last() int64 { return r.last }

const nodeColumns = "n.id, n.title, n.source, n.aliases, n.props"

func scanNode(rows *sql.Rows) (graphmodel.Node, error) {
	var n graphmodel.Node
	var aliases, props []byte
	if err := rows.Scan((*string)(&n.ID), &n.Title, (*string)(&n.Source), &aliases, &props); err != nil {
		return n, err
	}
	n.Kind = n.ID.Kind()
	err := readNode(&n, aliases, props)
	return n, err
}

// readNode reads into a node what its row has of it as JSON.
func readNode(n *graphmodel.Node, aliases, props []byte) (err error) {
	if len(aliases) > 0 {
		if err := json.Unmarshal(aliases, &n.Aliases); err != nil {
			return fmt.Errorf("%s: aliases: %w", n.ID, err)
		}
	}
	n.Props, err = readProps(n.ID, props)
	return err
}

func readProps(id graphmodel.ID, text []byte) (graphmodel.Props, error) {
	if len(text) == 0 {
		return nil, nil
	}
	var p graphmodel.Props
	if err := p.UnmarshalJSON(text); err != nil {
		return nil, fmt.Errorf("stored properties of %s: %v", id, err) //nolint:errorlint // it is not the caller's input that is invalid
	}
	return p, nil
}

// Node implements graphmodel.Reader.
func (r *reader) Node(id graphmodel.ID) (graphmodel.Node, error) {
	if _, err := graphmodel.ParseID(string(id)); err != nil {
		return graphmodel.Node{}, err
	}
	return getNode(r.ctx, r.c, id)
}

func getNode(ctx context.Context, c *conn, id graphmodel.ID) (n graphmodel.Node, err error) {
	found := false
	err = c.each(ctx, "SELECT "+nodeColumns+" FROM nodes n WHERE n.id = ?", []any{string(id)}, func(rows *sql.Rows) error {
		found = true
		n, err = scanNode(rows)
		return err
	})
	if err == nil && !found {
		err = graphmodel.NotFound(id)
	}
	return n, err
}

// Nodes implements graphmodel.Reader.
func (r *reader) Nodes(q graphmodel.NodeQuery) (graphmodel.NodePage, error) {
	if err := q.Check(); err != nil {
		return graphmodel.NodePage{}, err
	}
	if q.IDs != nil {
		return r.nodesByID(q.IDs)
	}
	var page graphmodel.NodePage
	var err error
	if page.Total, err = r.countNodes(q.Kind); err != nil {
		return page, err
	}
	above, below := idRange(q.Kind)
	above = max(above, string(q.After))
	page.Nodes, err = r.nodes("SELECT "+nodeColumns+" FROM nodes n WHERE n.id > ? AND n.id < ? ORDER BY n.id LIMIT ?",
		above, below, q.Limit+1)
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

func (r *reader) countNodes(kind graphmodel.Kind) (n int64, err error) {
	err = r.c.one(r.ctx, "SELECT ifnull(sum(nodes), 0) FROM node_counts WHERE ?1 = '' OR kind = ?1", []any{string(kind)}, &n)
	return n, err
}

func (r *reader) nodesByID(ids []graphmodel.ID) (graphmodel.NodePage, error) {
	found, err := r.nodes("SELECT "+nodeColumns+" FROM json_each(?) j CROSS JOIN nodes n ON n.id = j.value", list(ids))
	nodes := inOrder(ids, found, func(n graphmodel.Node) graphmodel.ID { return n.ID })
	return graphmodel.NodePage{Nodes: nodes, Total: int64(len(nodes))}, err
}

func (r *reader) nodes(query string, args ...any) ([]graphmodel.Node, error) {
	var nodes []graphmodel.Node
	err := r.c.each(r.ctx, query, args, func(rows *sql.Rows) error {
		n, err := scanNode(rows)
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

// number is the short name of a node; ErrNotFound when there is none.
func (r *reader) number(id graphmodel.ID) (nid int64, err error) {
	err = r.c.one(r.ctx, "SELECT nid FROM nodes WHERE id = ?", []any{string(id)}, &nid)
	if errors.Is(err, sql.ErrNoRows) {
		err = graphmodel.NotFound(id)
	}
	return nid, err
}

// Numbers implements walk.Engine.
func (r *reader) Numbers(ids []graphmodel.ID) ([]int64, error) {
	known := make(map[graphmodel.ID]int64, len(ids))
	err := r.c.each(r.ctx, "SELECT n.id, n.nid FROM json_each(?) j CROSS JOIN nodes n ON n.id = j.value", []any{list(ids)},
		func(rows *sql.Rows) error {
			var id graphmodel.ID
			var nid int64
			err := rows.Scan((*string)(&id), &nid)
			known[id] = nid
			return err
		})
	if err != nil {
		return nil, err
	}
	nids := make([]int64, 0, len(ids))
	for _, id := range unique(ids) {
		nid, ok := known[id]
		if !ok {
			return nil, graphmodel.NotFound(id)
		}
		nids = append(nids, nid)
	}
	return nids, nil
}

// Stubs implements walk.Engine.
func (r *reader) Stubs(nids []int64) (map[int64]graphmodel.Stub, error) {
	stubs := make(map[int64]graphmodel.Stub, len(nids))
	err := r.c.each(r.ctx, "SELECT n.nid, n.id, n.title FROM json_each(?) j CROSS JOIN nodes n ON n.nid = j.value", []any{list(nids)},
		func(rows *sql.Rows) error {
			var nid int64
			var s graphmodel.Stub
			err := rows.Scan(&nid, (*string)(&s.ID), &s.Title)
			s.Kind = s.ID.Kind()
			stubs[nid] = s
			return err
		})
	return stubs, err
}
