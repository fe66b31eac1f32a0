package neo4j

import (
	"errors"
	"maps"
	"slices"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/walk"
)

// state is what the Store node says.
type state struct {
	last  int64
	told  int64
	kinds []graphmodel.Kind
}

// lock waits until no other Update is under way. What is read after, in statements of
// their own, is there whole.
func lock(tx *conn) (state, error) {
	if err := tx.exec("MATCH (s:Store {key: 1}) SET s.turn = true", nil); err != nil {
		return state{}, err
	}
	var st state
	found := false
	err := tx.each("MATCH (s:Store {key: 1}) MATCH (f:Feed {key: 1}) RETURN s.last, f.last, s.kinds", nil, func(r row) error {
		found = true
		st.last, st.told = r.num(0), r.num(1)
		for _, kind := range r.texts(2) {
			st.kinds = append(st.kinds, graphmodel.Kind(kind))
		}
		return nil
	})
	if err == nil && !found {
		err = tx.s.unavailable("数据库已被清空", "the database was emptied")
	}
	return st, err
}

// commit is the transaction of an Update: all that w collected, or an error that undoes
// it. It may run twice. It returns the number up to which is to be told, 0 for none.
func commit(tx *conn, w *writer) (int64, error) {
	st, err := lock(tx)
	if err != nil {
		return 0, err
	}
	changes, err := compare(tx, w, st.last)
	if err != nil {
		return 0, err
	}
	if len(changes) == 0 {
		return untold(st), nil
	}
	last := changes[len(changes)-1].seq
	u := &update{conn: tx, w: w, changes: changes}
	for _, step := range []func() error{u.dropEdges, u.checkBefore, u.bury, u.writeNodes, u.writeEdges, u.count} {
		if err := step(); err != nil {
			return 0, err
		}
	}
	kinds := walk.Kinds(append(st.kinds, w.edgeKinds()...))
	err = tx.exec("MATCH (s:Store {key: 1}) SET s.last = $last, s.kinds = $kinds CREATE (:Commit {last: $last, at: $at})",
		params{"last": last, "kinds": texts(kinds), "at": time.Now().Unix()})
	return last, err
}

func untold(st state) int64 {
	if st.told < st.last {
		return st.last
	}
	return 0
}

// update is the changes of an Update being written.
type update struct {
	*conn
	w       *writer
	changes []change
}

// What checks look for; the indexes are named as in rows.go.
const (
	edgesAt    = "UNWIND $ids AS id MATCH (n:Thing {id: id})-[e]-() USING INDEX SEEK n:Thing(id) RETURN id, min(e.id)"
	nodesNamed = "UNWIND $ids AS id MATCH (n:Thing {id: id}) USING INDEX SEEK n:Thing(id) RETURN id"
)

// firstFault keeps the fault of the first ID in order.
type firstFault struct {
	id  graphmodel.ID
	err error
}

func (f *firstFault) offer(id graphmodel.ID, err error) {
	if f.err == nil || id < f.id {
		f.id, f.err = id, err
	}
}

// checkBefore asks what only the whole Update can tell, but for the ends of edges:
// those are found missing when the edges are written.
func (u *update) checkBefore() error {
	var first firstFault
	if err := u.checkUsed(&first); err != nil {
		return err
	}
	if err := u.checkSources(&first); err != nil {
		return err
	}
	var sources []ref
	for _, it := range u.w.order {
		if source := it.source(); source != "" {
			sources = append(sources, ref{it.id, "source", source})
		}
	}
	if err := u.checkRefs(sources, &first); err != nil {
		return err
	}
	if first.err == nil {
		return nil
	}
	return errors.Join(u.checkEnds(&first), first.err)
}

// checkUsed looks for nodes that are deleted and still have edges, stored or written by
// this Update.
func (u *update) checkUsed(first *firstFault) error {
	edges := map[graphmodel.ID]string{} // the first at each node
	meet := func(node graphmodel.ID, edge string) {
		if old, ok := edges[node]; !ok || edge < old {
			edges[node] = edge
		}
	}
	for _, it := range u.w.order {
		if it.edge == nil {
			continue
		}
		for _, end := range []graphmodel.ID{it.edge.From, it.edge.To} {
			if node, met := u.w.items[end]; met && node.gone() {
				meet(end, string(it.id))
			}
		}
	}
	err := u.batches(u.ids(func(c change) bool { return c.gone() && !c.isEdge }), func(ids []graphmodel.ID) error {
		return u.each(edgesAt, params{"ids": texts(ids)}, func(r row) error {
			meet(graphmodel.ID(r.text(0)), r.text(1))
			return nil
		})
	})
	for node, edge := range edges {
		first.offer(node, stillUsed(node, edge))
	}
	return err
}

// checkEnds looks for edges whose ends are not there; of those that this Update
// deletes checkUsed has told.
func (u *update) checkEnds(first *firstFault) error {
	var ends []ref
	for _, it := range u.w.order {
		if it.edge == nil {
			continue
		}
		for _, end := range []ref{{it.id, "from", it.edge.From}, {it.id, "to", it.edge.To}} {
			if node, met := u.w.items[end.id]; !met || !node.gone() {
				ends = append(ends, end)
			}
		}
	}
	return u.checkRefs(ends, first)
}

// ref is a node that a thing names in a field.
type ref struct {
	thing graphmodel.ID
	field string
	id    graphmodel.ID
}

// checkRefs looks for what is named and not there, after this Update.
func (u *update) checkRefs(refs []ref, first *firstFault) error {
	there := map[graphmodel.ID]bool{"": true}
	ask := map[graphmodel.ID]bool{}
	for _, ref := range refs {
		if it, met := u.w.items[ref.id]; met {
			there[ref.id] = it.node != nil
		} else if ref.id != "" {
			ask[ref.id] = true
		}
	}
	err := u.batches(slices.Collect(maps.Keys(ask)), func(ids []graphmodel.ID) error {
		return u.each(nodesNamed, params{"ids": texts(ids)}, func(r row) error {
			there[graphmodel.ID(r.text(0))] = true
			return nil
		})
	})
	for _, ref := range refs {
		if !there[ref.id] {
			first.offer(ref.thing, dangling(ref))
		}
	}
	return err
}

// ids are those of the changes that want keeps, in order.
func (u *update) ids(want func(change) bool) []graphmodel.ID {
	var ids []graphmodel.ID
	for _, c := range u.changes {
		if want(c) {
			ids = append(ids, c.id)
		}
	}
	return ids
}

func (u *update) batches(ids []graphmodel.ID, fn func([]graphmodel.ID) error) error {
	for part := range slices.Chunk(ids, batch) {
		if err := fn(part); err != nil {
			return err
		}
	}
	return nil
}

func dangling(r ref) error {
	return graphmodel.Invalid(string(r.thing), r.field, "所指节点 "+string(r.id)+" 不存在", "names "+string(r.id)+", which does not exist")
}

func stillUsed(id graphmodel.ID, edge string) error {
	return &graphmodel.Fault{Err: graphmodel.ErrConflict, Thing: string(id),
		Zh: "仍有边（如 " + edge + "），不能删除", En: "still has edges, such as " + edge + ", and cannot be deleted"}
}
