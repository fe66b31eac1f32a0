package indexer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/gofrs/flock"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// Index is a graphmodel.Searcher that follows a Store. Make one with Open.
type Index struct {
	dir   string
	store graphmodel.Store
	plan  plan
	log   *slog.Logger
	lock  *flock.Flock // of dir, so that one process writes it

	writing sync.Mutex // held by whatever changes the index, before mu

	mu     sync.RWMutex // held for reading by whatever uses live
	live   *generation  // nil: nothing can be searched until CatchUp
	closed bool
}

var _ graphmodel.Searcher = (*Index)(nil)

// Open opens the index in dir, which it makes when there is none. It does not
// wait for documents to be made: an index that is absent, damaged, of another
// version or of another Store answers ErrUnavailable until CatchUp has made it
// anew. ErrUnavailable: another Index has dir open.
//
// The Store stays the caller's to close, after the Index.
func Open(ctx context.Context, dir string, store graphmodel.Store, onto *schema.Ontology, log *slog.Logger) (*Index, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, notKept(dir, err)
	}
	ix := &Index{dir: dir, store: store, plan: newPlan(onto), log: log, lock: flock.New(filepath.Join(dir, "lock"))}
	locked, err := ix.lock.TryLock()
	if err != nil {
		return nil, notKept(dir, err)
	}
	if !locked {
		return nil, &graphmodel.Fault{
			Err: graphmodel.ErrUnavailable, Thing: dir,
			Zh: "检索索引正被另一个进程使用", En: "another process has the search index open",
		}
	}
	if ix.live, err = ix.openCurrent(ctx); err != nil {
		return nil, errors.Join(err, ix.lock.Unlock())
	}
	return ix, nil
}

// openCurrent opens the generation that the directory names and clears away
// whatever else is there. It is nil when it cannot be used.
func (ix *Index) openCurrent(ctx context.Context) (*generation, error) {
	path, err := ix.currentPath()
	if err != nil {
		return nil, err
	}
	var g *generation
	if path != "" {
		g, err = ix.openUsable(ctx, path)
		if errors.Is(err, errUnusable) {
			ix.log.Warn("search index will be made anew", "reason", err)
			path, err = "", nil
		}
	}
	if err != nil {
		return nil, err
	}
	return g, ix.removeOthers(path)
}

// reopen goes back to what the disk has of the live generation, if anything: after
// a failed write Bleve goes on with segments that it has closed, and panics.
func (ix *Index) reopen(ctx context.Context) {
	ix.mu.Lock()
	spoilt := ix.live
	ix.live = nil
	ix.mu.Unlock()
	if err := spoilt.close(); err != nil {
		ix.log.Warn("search index could not be closed", "error", err)
	}
	g, err := ix.openCurrent(ctx)
	if err != nil {
		ix.log.Warn("search index could not be opened again", "error", err)
	}
	ix.mu.Lock()
	ix.live = g
	ix.mu.Unlock()
}

// errUnusable: the generation has to be made anew; the text says why.
var errUnusable = errors.New("search index is of no use")

func (ix *Index) openUsable(ctx context.Context, path string) (*generation, error) {
	g, s, err := openGeneration(path, ix.plan.naming)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errUnusable, err)
	}
	err = ix.usable(ctx, s)
	if err == nil {
		err = g.loadNames(ctx)
	}
	if err != nil {
		return nil, errors.Join(err, g.close())
	}
	return g, nil
}

// usable tells whether documents of the stamp can be brought up to date.
func (ix *Index) usable(ctx context.Context, s stamp) error {
	if want := ix.plan.version(); s.Version != want {
		return fmt.Errorf("%w: it is of version %s, not %s", errUnusable, s.Version, want)
	}
	feed, err := ix.store.Changes(ctx, s.Last-1, 1)
	if err != nil {
		return err
	}
	if feed.Last < s.Last {
		return fmt.Errorf("%w: it has change %d and the store ends at %d", errUnusable, s.Last, feed.Last)
	}
	for _, c := range feed.Changes {
		if c.Number == s.Last && c.ID != s.Mark {
			return fmt.Errorf("%w: it was made from another store", errUnusable)
		}
	}
	return nil
}

// The directory of an Index holds generations, and a file that names the live one.
const (
	currentFile      = "current"
	generationPrefix = "generation-"
)

// currentPath is the path of the live generation; "" when there is none.
func (ix *Index) currentPath() (string, error) {
	name, err := os.ReadFile(filepath.Join(ix.dir, currentFile))
	if errors.Is(err, os.ErrNotExist) {
		return "", nil
	}
	if err != nil {
		return "", notKept(ix.dir, err)
	}
	// A damaged file names nothing that exists; it never leads out of dir.
	return filepath.Join(ix.dir, filepath.Base(generationPrefix+string(name))), nil
}

// removeOthers removes all generations but the one at keep.
func (ix *Index) removeOthers(keep string) error {
	entries, err := os.ReadDir(ix.dir)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return notKept(ix.dir, err)
	}
	for _, e := range entries {
		path := filepath.Join(ix.dir, e.Name())
		if !strings.HasPrefix(e.Name(), generationPrefix) || path == keep {
			continue
		}
		if err := os.RemoveAll(path); err != nil {
			return notKept(ix.dir, err)
		}
	}
	return nil
}

// Last is the number of the last Store change that answers take account of; 0
// while there is nothing to answer from.
func (ix *Index) Last() int64 {
	ix.mu.RLock()
	defer ix.mu.RUnlock()
	if ix.live == nil {
		return 0
	}
	return ix.live.last.Load()
}

// Close ends the Index and waits for what is under way. A second call does nothing.
func (ix *Index) Close() error {
	ix.writing.Lock()
	defer ix.writing.Unlock()
	ix.mu.Lock()
	defer ix.mu.Unlock()
	if ix.closed {
		return nil
	}
	ix.closed = true
	var err error
	if ix.live != nil {
		err = ix.live.close()
		ix.live = nil
	}
	return errors.Join(err, ix.lock.Unlock())
}

// use calls fn with the live generation, which stays open until fn returns.
func (ix *Index) use(fn func(*generation) error) error {
	ix.mu.RLock()
	defer ix.mu.RUnlock()
	if ix.live == nil {
		return errNotReady
	}
	return fn(ix.live)
}

var errNotReady = &graphmodel.Fault{
	Err: graphmodel.ErrUnavailable, Thing: "search index",
	Zh: "检索索引正在建立或已关闭", En: "is being made, or is closed",
}
