package intake

import (
	"cmp"
	"context"
	"errors"
	"hash/maphash"
	"slices"

	"ronghe/graphmodel"
	"ronghe/seed/batch"
)

// library is what the Store has of that which some rows speak of.
type library struct {
	store graphmodel.Store
	nodes map[graphmodel.ID]graphmodel.Node
	edges map[graphmodel.ID]graphmodel.Edge
	asked map[graphmodel.ID]bool
}

func newLibrary(store graphmodel.Store) *library {
	return &library{store, map[graphmodel.ID]graphmodel.Node{}, map[graphmodel.ID]graphmodel.Edge{}, map[graphmodel.ID]bool{}}
}

// fresh are the ids not yet asked for, each once; ids of wrong form, which are refused
// elsewhere, are left out.
func (l *library) fresh(ids []graphmodel.ID) []graphmodel.ID {
	var list []graphmodel.ID
	for _, id := range ids {
		if _, err := graphmodel.ParseID(string(id)); err == nil && !l.asked[id] {
			l.asked[id] = true
			list = append(list, id)
		}
	}
	return list
}

// add asks for those ids that were not asked for yet, in as many pages as they need.
func (l *library) add(ctx context.Context, ids []graphmodel.ID, page func(r graphmodel.Reader, ids []graphmodel.ID) error) error {
	for part := range slices.Chunk(l.fresh(ids), graphmodel.MaxIDs) {
		if err := l.store.View(ctx, func(r graphmodel.Reader) error { return page(r, part) }); err != nil {
			return err
		}
	}
	return nil
}

func (l *library) addNodes(r graphmodel.Reader, ids []graphmodel.ID) error {
	page, err := r.Nodes(graphmodel.NodeQuery{IDs: ids})
	for _, n := range page.Nodes {
		l.nodes[n.ID] = n
	}
	return err
}

func (l *library) addEdges(r graphmodel.Reader, ids []graphmodel.ID) error {
	page, err := r.Edges(graphmodel.EdgeQuery{IDs: ids})
	for _, e := range page.Edges {
		l.edges[e.ID] = e
	}
	return err
}

// fetch asks for all that rows speak of and was not asked for yet, after link. A claim that
// is not among those between its ends is not there.
func (p *planner) fetch(ctx context.Context, lib *library, rows ...*rowPlan) error {
	var nodes, edges []graphmodel.ID
	for _, row := range rows {
		if row.refused {
			continue
		}
		nodes = append(nodes, row.Source.ID)
		for i, t := range row.targets {
			nodes = append(nodes, t.id, row.likely[i].id)
		}
		for _, e := range row.edges {
			edges = append(edges, p.claimed.between(e.edge)...)
		}
	}
	return errors.Join(lib.add(ctx, nodes, lib.addNodes), lib.add(ctx, edges, lib.addEdges))
}

// claimed finds claims by their kind and ends: of the library, at about 50 bytes each, and
// the first of the plan.
type claimed struct {
	seed    maphash.Seed
	refs    []claimRef // in order of pair, after sort
	ids     []byte     // of refs, one behind the other
	planned map[uint64]batch.Place
}

type claimRef struct {
	pair uint64
	from uint32 // in ids
	size uint8
}

func newClaimed() *claimed {
	return &claimed{seed: maphash.MakeSeed(), planned: map[uint64]batch.Place{}}
}

func (c *claimed) pair(kind graphmodel.Kind, from, to graphmodel.ID) uint64 {
	return c.hash(string(kind), string(from), string(to))
}

func (c *claimed) hash(parts ...string) uint64 {
	var h maphash.Hash
	h.SetSeed(c.seed)
	for _, part := range parts {
		_, _ = h.WriteString(part)
		_ = h.WriteByte(0)
	}
	return h.Sum64()
}

// stored takes in a claim of the library.
func (c *claimed) stored(l graphmodel.Link) {
	c.refs = append(c.refs, claimRef{c.pair(l.Kind, l.From, l.To), uint32(len(c.ids)), uint8(len(l.ID))})
	c.ids = append(c.ids, l.ID...)
}

func (c *claimed) sort() {
	slices.SortFunc(c.refs, func(a, b claimRef) int { return cmp.Or(cmp.Compare(a.pair, b.pair), cmp.Compare(a.from, b.from)) })
}

// between are the library's claims of the kind and ends of e: e itself first, when it is there,
// since another may lack just what e says.
func (c *claimed) between(e graphmodel.Edge) []graphmodel.ID {
	pair := c.pair(e.Kind, e.From, e.To)
	at, _ := slices.BinarySearchFunc(c.refs, pair, func(r claimRef, pair uint64) int { return cmp.Compare(r.pair, pair) })
	var ids []graphmodel.ID
	for ; at < len(c.refs) && c.refs[at].pair == pair; at++ {
		r := c.refs[at]
		ids = append(ids, graphmodel.ID(c.ids[r.from:r.from+uint32(r.size)]))
	}
	if i := slices.Index(ids, e.ID); i > 0 {
		ids[0], ids[i] = ids[i], ids[0]
	}
	return ids
}
