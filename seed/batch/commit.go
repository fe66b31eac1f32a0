package batch

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed/native"
)

// Commit writes the batch: one Update, all of it or nothing. Nothing collected: no batch,
// and Number is 0. ErrConflict: the Store was written to since Begin. progress, which may
// be nil, is told how many lines of how many the Store was given; never after Commit returns.
func (d *Draft) Commit(ctx context.Context, from Origin, progress func(done, total int64)) (Batch, error) {
	if d.counts.Total() == 0 {
		return Batch{}, d.Discard()
	}
	one := Batch{Number: d.number, State: Prepared, At: now(), Origin: from, Counts: d.counts}
	if err := d.prepare(ctx, one); err != nil {
		return Batch{}, errors.Join(err, d.Discard())
	}
	b := d.book
	err := b.store.Update(ctx, func(w graphmodel.Writer) error { return b.write(one, w, progress) })
	if err != nil {
		// It may have happened all the same, as when the answer was lost.
		after, settleErr := b.settled(context.WithoutCancel(ctx), one)
		if settleErr != nil {
			return Batch{}, errors.Join(err, settleErr)
		}
		if after.State != Done {
			return Batch{}, err
		}
		return after, nil
	}
	one.State = Done
	_ = writeInfo(b.path(one.Number), one) // the Store has the batch; where the disk is full, settle writes that down later
	return one, nil
}

// prepare has the whole batch on disk under its own name.
func (d *Draft) prepare(ctx context.Context, one Batch) error {
	feed, err := d.book.store.Changes(ctx, 0, 0)
	if err != nil {
		return err
	}
	if feed.Last != d.last {
		return &graphmodel.Fault{Err: graphmodel.ErrConflict,
			Zh: "其间有别的写入，没有写入任何内容；请再运行一次", En: "the library was written to meanwhile; nothing was written: run it again"}
	}
	if err := errors.Join(d.before.end(), d.after.end()); err != nil {
		return err
	}
	if d.rewritten {
		if err := d.compact(); err != nil {
			return err
		}
	}
	d.latest, d.recent = nil, nil
	if err := writeInfo(d.dir, one); err != nil {
		return err
	}
	if err := os.Rename(d.dir, d.book.path(d.number)); err != nil {
		return unusable(d.dir, err)
	}
	return syncDir(d.book.dir)
}

// compact leaves of each ID the last line.
func (d *Draft) compact() error {
	old, err := os.Open(filepath.Join(d.dir, afterFile))
	if err != nil {
		return unusable(d.dir, err)
	}
	defer func() { _ = old.Close() }() // only read
	fresh, err := newSink(filepath.Join(d.dir, afterFile+".new"))
	if err != nil {
		return err
	}
	var line []byte
	for _, at := range d.spans() {
		line = slices.Grow(line[:0], int(at.size))[:at.size]
		_, err := old.ReadAt(line, at.from)
		if err == nil {
			_, err = fresh.Write(line)
		}
		if err != nil {
			return unusable(d.dir, err)
		}
	}
	if err := fresh.end(); err != nil {
		return err
	}
	if err := os.Rename(fresh.file.Name(), old.Name()); err != nil {
		return unusable(d.dir, err)
	}
	return nil
}

// write puts all lines. It may run twice.
func (b *Book) write(one Batch, w graphmodel.Writer, progress func(done, total int64)) error {
	done := int64(0)
	for line, err := range readLines(b.path(one.Number), afterFile) {
		if err != nil {
			return err
		}
		if err := put(w, line); err != nil {
			return err
		}
		if done++; progress != nil && done%1000 == 0 {
			progress(done, one.Counts.Total())
		}
	}
	return nil
}

// put puts a line. Stores keep IDs until the Update ends, and one that is a piece of a block
// of lines would keep all of it.
func put(w graphmodel.Writer, line native.Line) error {
	if n := line.Node; n != nil {
		n.ID, n.Source = clone(n.ID), clone(n.Source)
		return w.PutNode(*n)
	}
	e := line.Edge
	e.ID, e.From, e.To, e.Source = clone(e.ID), clone(e.From), clone(e.To), clone(e.Source)
	return w.PutEdge(*e)
}

func clone(id graphmodel.ID) graphmodel.ID { return graphmodel.ID(strings.Clone(string(id))) }
