package faulttest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"ronghe/graphmodel"
)

const (
	groupSize = 4 // nodes that a writer writes anew with each Update
	batchSize = 3 // nodes that an Update makes, each with an edge
)

// ledger is what one writer did, Update by Update, and what it was told.
type ledger struct {
	name string // of the writer, part of all its IDs

	mu      sync.Mutex
	updates []*entry
}

// entry is an Update. It writes the writer's group of nodes anew, makes a batch, and
// deletes an older batch.
type entry struct {
	number int
	drops  *entry // whose batch is deleted; nil for none
	acked  bool
	err    error
}

func (l *ledger) group() []graphmodel.ID {
	var ids []graphmodel.ID
	for i := range groupSize {
		ids = append(ids, graphmodel.ID(fmt.Sprintf("enterprise:%s-group-%d", l.name, i)))
	}
	return ids
}

func (l *ledger) batch(e *entry) (nodes []graphmodel.Node, edges []graphmodel.Edge) {
	for i := range batchSize {
		n := graphmodel.Node{
			ID: graphmodel.ID(fmt.Sprintf("case:%s-%d-%d", l.name, e.number, i)), Kind: "case",
			Title: "虚构案例", Props: graphmodel.Props{"update": int64(e.number)},
		}
		edge := graphmodel.Edge{Kind: "about", From: n.ID, To: l.group()[i]}
		nodes, edges = append(nodes, n), append(edges, edge.WithID())
	}
	return nodes, edges
}

// next begins an Update; acked batches that are still there may be deleted by it.
func (l *ledger) next(drop bool) *entry {
	l.mu.Lock()
	defer l.mu.Unlock()
	e := &entry{number: len(l.updates) + 1}
	if drop {
		e.drops = l.droppable()
	}
	l.updates = append(l.updates, e)
	return e
}

// droppable is the first batch that was acknowledged and that no Update tried to delete.
func (l *ledger) droppable() *entry {
	tried := map[*entry]bool{}
	for _, e := range l.updates {
		tried[e.drops] = true
	}
	for _, e := range l.updates {
		if e.acked && !tried[e] {
			return e
		}
	}
	return nil
}

// acked is the number of the last Update that was acknowledged.
func (l *ledger) acked() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	last := 0
	for _, e := range l.updates {
		if e.acked {
			last = e.number
		}
	}
	return last
}

// count is how many Updates were acknowledged.
func (l *ledger) count() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	n := 0
	for _, e := range l.updates {
		if e.acked {
			n++
		}
	}
	return n
}

// lastError is what the last Update that failed was told.
func (l *ledger) lastError() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, e := range slices.Backward(l.updates) {
		if e.err != nil {
			return e.err
		}
	}
	return nil
}

// write does e and notes what it was told.
func (l *ledger) write(ctx context.Context, s graphmodel.Store, e *entry) error {
	err := s.Update(ctx, func(w graphmodel.Writer) error { return l.put(w, e) })
	l.mu.Lock()
	defer l.mu.Unlock()
	e.acked, e.err = err == nil, err
	return err
}

func (l *ledger) put(w graphmodel.Writer, e *entry) error {
	for _, id := range l.group() {
		err := w.PutNode(graphmodel.Node{ID: id, Kind: id.Kind(), Title: "虚构企业", Props: graphmodel.Props{"update": int64(e.number)}})
		if err != nil {
			return err
		}
	}
	nodes, edges := l.batch(e)
	for i := range nodes {
		if err := errors.Join(w.PutNode(nodes[i]), w.PutEdge(edges[i])); err != nil {
			return err
		}
	}
	if e.drops == nil {
		return nil
	}
	nodes, edges = l.batch(e.drops)
	for i := range nodes {
		if err := w.DeleteEdge(edges[i].ID); err != nil {
			return err
		}
		if err := w.DeleteNode(nodes[i].ID); err != nil {
			return err
		}
	}
	return nil
}

// audit compares the ledger with the store. It returns how many change numbers the
// Updates that are there must have taken.
func (l *ledger) audit(r graphmodel.Reader) (numbers int64, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	there := map[*entry]bool{}
	for _, e := range l.updates {
		found, wrong := l.found(r, e)
		if wrong != nil {
			return 0, wrong
		}
		there[e] = found
	}
	last := 0
	dropped := map[*entry]bool{}
	for _, e := range l.updates {
		if e.drops != nil && (there[e] || e.acked) {
			dropped[e.drops] = true
		}
	}
	for _, e := range l.updates {
		switch done := there[e] || dropped[e]; {
		case e.acked && !done:
			return 0, fmt.Errorf("%s: Update %d was acknowledged and is not there", l.name, e.number)
		case there[e] && dropped[e]:
			return 0, fmt.Errorf("%s: Update %d was deleted and is there", l.name, e.number)
		case done:
			last = e.number
			numbers += groupSize + 2*batchSize
			if e.drops != nil {
				numbers += 2 * batchSize
			}
		}
	}
	version, err := groupVersion(r, l.group())
	if err == nil && version != last {
		err = fmt.Errorf("%s: the group is of Update %d, want %d, the last that is there", l.name, version, last)
	}
	return numbers, err
}

// found tells whether the batch of e is there; an error when a part of it is.
func (l *ledger) found(r graphmodel.Reader, e *entry) (bool, error) {
	nodes, edges := l.batch(e)
	var nodeIDs, edgeIDs []graphmodel.ID
	for i := range nodes {
		nodeIDs, edgeIDs = append(nodeIDs, nodes[i].ID), append(edgeIDs, edges[i].ID)
	}
	nodePage, err := r.Nodes(graphmodel.NodeQuery{IDs: nodeIDs})
	if err != nil {
		return false, err
	}
	edgePage, err := r.Edges(graphmodel.EdgeQuery{IDs: edgeIDs})
	if err != nil {
		return false, err
	}
	found := len(nodePage.Nodes) + len(edgePage.Edges)
	if found != 0 && found != 2*batchSize {
		return false, fmt.Errorf("%s: Update %d (acknowledged: %v) is there by half: %d of %d things", l.name, e.number, e.acked, found, 2*batchSize)
	}
	return found > 0, nil
}

// groupVersion is the Update that wrote the nodes ids, 0 when none did; an error when they
// are of several.
func groupVersion(r graphmodel.Reader, ids []graphmodel.ID) (int, error) {
	page, err := r.Nodes(graphmodel.NodeQuery{IDs: ids})
	if err != nil || len(page.Nodes) == 0 {
		return 0, err
	}
	var versions []int64
	for _, n := range page.Nodes {
		v, _ := n.Props["update"].(int64)
		versions = append(versions, v)
	}
	if len(versions) != len(ids) || slices.Min(versions) != slices.Max(versions) {
		return 0, fmt.Errorf("%s: half an Update was seen: versions %v of %d nodes", ids[0], versions, len(ids))
	}
	return int(versions[0]), nil
}

// follower takes Changes as a search index does: page by page, from the last it took.
type follower struct {
	last int64
	at   map[graphmodel.ID]graphmodel.Change
}

// take takes the next page; it tells whether there was one.
func (f *follower) take(ctx context.Context, s graphmodel.Store, page int) (bool, error) {
	feed, err := s.Changes(ctx, f.last, page)
	if err != nil || len(feed.Changes) == 0 {
		return false, err
	}
	for _, c := range feed.Changes {
		if c.Number <= f.last || c.Number > feed.Last {
			return false, fmt.Errorf("%w: number %d of %s after %d, last is %d", errFeed, c.Number, c.ID, f.last, feed.Last)
		}
		f.last = c.Number
		f.at[c.ID] = c
	}
	return true, nil
}

var errFeed = errors.New("the feed is out of order")

// rest takes all that is left.
func (f *follower) rest(ctx context.Context, s graphmodel.Store) error {
	for {
		if more, err := f.take(ctx, s, 100); err != nil || !more {
			return err
		}
	}
}

// compare tells what follower and other, which began later, do not know alike.
func (f *follower) compare(other *follower) error {
	if f.last != other.last {
		return fmt.Errorf("a follower is at %d, one that began anew at %d", f.last, other.last)
	}
	ids := map[graphmodel.ID]bool{}
	numbers := map[int64]graphmodel.ID{}
	for id, c := range other.at {
		ids[id] = true
		if twin, met := numbers[c.Number]; met {
			return fmt.Errorf("%s and %s have the same number %d", twin, id, c.Number)
		}
		numbers[c.Number] = id
	}
	for id := range f.at {
		ids[id] = true
	}
	for id := range ids {
		a, b := f.at[id], other.at[id]
		if cmp.Compare(a.Number, b.Number) != 0 || a.Deleted != b.Deleted {
			return fmt.Errorf("%s: a follower knows %+v, one that began anew %+v", id, a, b)
		}
	}
	return nil
}
