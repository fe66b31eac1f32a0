package indexer

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"ronghe/graphmodel"
)

// Progress is told how much of a piece of work is done. Total may grow meanwhile.
type Progress func(done, total int64)

// Rebuild makes the index anew from the Store, beside the live one, which answers
// until the new one takes its place. When it is cut off, by ctx or a crash,
// nothing has changed. progress may be nil.
func (ix *Index) Rebuild(ctx context.Context, progress Progress) error {
	ix.writing.Lock()
	defer ix.writing.Unlock()
	return ix.rebuild(ctx, progress)
}

func (ix *Index) rebuild(ctx context.Context, progress Progress) error {
	if ix.closed {
		return errNotReady
	}
	g, err := createGeneration(ix.newPath(), ix.plan.naming)
	if err != nil {
		return err
	}
	if err := ix.fill(ctx, g, progress); err != nil {
		return errors.Join(err, g.discard())
	}
	if err := ix.nameCurrent(g.path); err != nil {
		return errors.Join(err, g.discard())
	}
	ix.mu.Lock()
	old := ix.live
	ix.live = g
	ix.mu.Unlock()
	if old == nil {
		return nil
	}
	if err := old.discard(); err != nil { // the new one answers; Open clears away what is left
		ix.log.Warn("the search index before could not be removed", "error", err)
	}
	return nil
}

// newPath is a path that no generation of the directory has.
func (ix *Index) newPath() string {
	return filepath.Join(ix.dir, generationPrefix+strconv.FormatInt(time.Now().UnixNano(), 36))
}

// fill writes all nodes of the Store. What changes meanwhile has a number above
// that of the stamp, so following brings it in.
func (ix *Index) fill(ctx context.Context, g *generation, progress Progress) error {
	begin, err := ix.newest(ctx)
	if err != nil {
		return err
	}
	collect := newCollector(ix.plan)
	var writers errgroup.Group
	writers.SetLimit(2) // while the terms of one are written, those of the next are inverted
	q := graphmodel.NodeQuery{Limit: rebuildPage}
	var part []entry
	size := 0
	for done := int64(0); ; {
		entries, page, err := ix.read(ctx, collect, q)
		if err != nil {
			return errors.Join(err, writers.Wait())
		}
		for _, e := range entries {
			size += e.textSize()
		}
		part = append(part, entries...)
		if size >= partText || !page.More {
			full := part
			writers.Go(func() error { return g.applyInParts(changes{write: full}) })
			part, size = nil, 0
		}
		done += int64(len(entries))
		progress.tell(done, max(done, page.Total))
		if !page.More {
			break
		}
		q.After = entries[len(entries)-1].ID
	}
	if err := writers.Wait(); err != nil {
		return err
	}
	if err := g.compact(ctx); err != nil {
		return err
	}
	// The stamp is last: when it is on the disk, so is what has been merged.
	if err := g.apply(changes{stamp: &begin}); err != nil {
		return err
	}
	return g.settle(ctx)
}

// rebuildPage is how many nodes are read at once; they are written by partText.
const rebuildPage = graphmodel.MaxPage

// newest is the stamp of an index that has all that the Store has now.
func (ix *Index) newest(ctx context.Context) (stamp, error) {
	s := stamp{Version: ix.plan.version()}
	feed, err := ix.store.Changes(ctx, 0, 0)
	if err != nil || feed.Last == 0 {
		return s, err
	}
	s.Last = feed.Last
	feed, err = ix.store.Changes(ctx, s.Last-1, 1)
	for _, c := range feed.Changes {
		if c.Number == s.Last {
			s.Mark = c.ID
		}
	}
	return s, err
}

// nameCurrent makes path the generation that Open will open: by a rename, so that
// a crash leaves the one before or the new one.
func (ix *Index) nameCurrent(path string) error {
	name := strings.TrimPrefix(filepath.Base(path), generationPrefix)
	temp := filepath.Join(ix.dir, currentFile+".new")
	if err := writeSynced(temp, name); err != nil {
		return notKept(ix.dir, err)
	}
	if err := os.Rename(temp, filepath.Join(ix.dir, currentFile)); err != nil {
		return notKept(ix.dir, err)
	}
	return nil
}

func writeSynced(path, text string) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	_, err = f.WriteString(text)
	return errors.Join(err, f.Sync(), f.Close())
}

func (p Progress) tell(done, total int64) {
	if p != nil {
		p(done, total)
	}
}
