package batch

import (
	"context"
	"hash/maphash"
	"os"
	"path/filepath"

	"ronghe/graphmodel"
	"ronghe/seed/native"
)

// Draft is a batch being collected. Nothing of it is in the Store, or will be without
// Commit. End it by Commit or Discard.
type Draft struct {
	book          *Book
	number        int
	dir           string
	before, after *sink
	seed          maphash.Seed
	latest        map[uint64]span        // of each ID, in after
	recent        map[uint64]native.Line // some of them, read before: lists name the same few places over and over
	rewritten     bool                   // some ID has more than one line in after
	counts        Counts
	last          int64 // the Store's last change when the draft was begun
}

// Begin begins a batch with the number after the last.
func (b *Book) Begin(ctx context.Context) (*Draft, error) {
	feed, err := b.store.Changes(ctx, 0, 0)
	if err != nil {
		return nil, err
	}
	number, err := b.next()
	if err != nil {
		return nil, err
	}
	d := &Draft{book: b, number: number, dir: b.path(number) + partSuffix, seed: maphash.MakeSeed(), latest: map[uint64]span{}, recent: map[uint64]native.Line{}, last: feed.Last}
	if err := os.Mkdir(d.dir, 0o755); err != nil {
		return nil, unusable(d.dir, err)
	}
	if d.before, err = newSink(filepath.Join(d.dir, beforeFile)); err != nil {
		return nil, err
	}
	d.after, err = newSink(filepath.Join(d.dir, afterFile))
	return d, err
}

// Counts are the nodes and edges so far.
func (d *Draft) Counts() Counts { return d.counts }

// PutNode has the batch write n, which in the Store is old; nil: it is not there. Once
// the batch has written a node, old says nothing.
func (d *Draft) PutNode(old *graphmodel.Node, n graphmodel.Node) error {
	var before *native.Line
	if old != nil {
		before = &native.Line{Node: old}
	}
	return d.put(before, native.Line{Node: &n}, &d.counts.NewNodes, &d.counts.ChangedNodes)
}

// PutEdge is PutNode for an edge, which has its ID.
func (d *Draft) PutEdge(old *graphmodel.Edge, e graphmodel.Edge) error {
	var before *native.Line
	if old != nil {
		before = &native.Line{Edge: old}
	}
	return d.put(before, native.Line{Edge: &e}, &d.counts.NewEdges, &d.counts.ChangedEdges)
}

func (d *Draft) put(before *native.Line, after native.Line, added, changed *int64) error {
	key := d.key(idOf(after))
	was, again := d.latest[key]
	switch {
	case again:
		d.rewritten = true
	case before == nil:
		*added++
	default:
		*changed++
		if _, err := d.before.add(*before); err != nil {
			return err
		}
	}
	at, err := d.after.add(after)
	if err == nil {
		at.added = before == nil && !again || was.added
		d.latest[key] = at
		delete(d.recent, key)
	}
	return err
}

// Latest is a node or edge as the batch writes it; ok is false when it does not. What it
// points to is the draft's: read it only.
func (d *Draft) Latest(id graphmodel.ID) (line native.Line, ok bool, err error) {
	return d.LatestAt(d.Place(id))
}

// Place is short for an ID, in this draft alone.
type Place uint64

// Place is that of an ID, whether the batch writes it or not.
func (d *Draft) Place(id graphmodel.ID) Place { return Place(d.key(id)) }

// keptLines is how many lines are kept that were read.
const keptLines = 2000

// LatestAt is Latest by the Place of the ID.
func (d *Draft) LatestAt(p Place) (line native.Line, ok bool, err error) {
	key := uint64(p)
	at, ok := d.latest[key]
	if !ok {
		return native.Line{}, false, nil
	}
	if line, ok = d.recent[key]; ok {
		return line, true, nil
	}
	if line, err = d.after.read(at); err != nil {
		return line, false, err
	}
	if len(d.recent) >= keptLines {
		clear(d.recent)
	}
	d.recent[key] = line
	return line, true, nil
}

func (d *Draft) key(id graphmodel.ID) uint64 { return maphash.String(d.seed, string(id)) }

// Discard ends the draft; nothing is left of it. A second call does nothing.
func (d *Draft) Discard() error {
	d.before.discard()
	d.after.discard()
	if err := os.RemoveAll(d.dir); err != nil {
		return unusable(d.dir, err)
	}
	return nil
}
