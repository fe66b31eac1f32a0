package api

import (
	"context"
	"sync"
	"time"

	"ronghe/graphmodel"
	nametable "ronghe/seed/names"
)

// staleAfter is how long a request waits for names that are being read anew, when there
// are older ones.
const staleAfter = 2 * time.Second

// nameCache keeps the table of names of the store. It is made when it is first asked for, and
// anew when the store has changed, once for all who wait.
type nameCache struct {
	mu     sync.Mutex
	table  *nametable.Table
	last   int64 // the change that table is of
	making chan struct{}
	err    error // of the last making
}

// nameTable is the names of the store as it is now; for a while those before a change,
// where reading them anew takes long.
func (s *server) nameTable(ctx context.Context) (*nametable.Table, error) {
	feed, err := s.Store.Changes(ctx, 0, 0)
	if err != nil {
		return nil, err
	}
	table, made := s.named.current(feed.Last, func() { s.makeNames(context.WithoutCancel(ctx), feed.Last) })
	if made == nil {
		return table, nil
	}
	var late <-chan time.Time
	if table != nil {
		late = time.After(staleAfter)
	}
	select {
	case <-made:
	case <-late:
		return table, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	s.named.mu.Lock()
	defer s.named.mu.Unlock()
	if s.named.table == nil {
		return nil, s.named.err
	}
	return s.named.table, nil
}

// current is the table, and what to wait for when it is not of the change asked for.
func (c *nameCache) current(last int64, makeIt func()) (*nametable.Table, <-chan struct{}) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.table != nil && c.last >= last {
		return c.table, nil
	}
	if c.making == nil {
		c.making = make(chan struct{})
		go makeIt()
	}
	return c.table, c.making
}

// makeNames reads all names. It goes on when the request that asked has ended: others wait
// for it, or will.
func (s *server) makeNames(ctx context.Context, last int64) {
	var table *nametable.Table
	err := s.Store.View(ctx, func(r graphmodel.Reader) error {
		var err error
		table, err = nametable.Build(nametable.Library{Reader: r})
		return err
	})
	c := &s.named
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err = err; err == nil {
		c.table, c.last = table, last
	}
	close(c.making)
	c.making = nil
}
