package topology

import (
	"context"
	"errors"
	"fmt"
	"math"
	"runtime/debug"
	"time"

	"ronghe/graphmodel"
)

// pageLength is how many changes are read at once.
const pageLength = 20_000

// errTooLarge: the arrays would take more than Options.Memory.
var errTooLarge = errors.New("more memory than allowed")

// errRewound: the engine's numbers are below those followed, as after a backup was
// put back.
var errRewound = errors.New("the store's change numbers went back")

// follow keeps the arrays up with the engine until ctx ends or they grow beyond
// the budget.
func (s *Store) follow(ctx context.Context) {
	defer close(s.stopped)
	defer s.settle.Do(func() { close(s.settled) })
	poll := time.NewTicker(s.options.Poll)
	defer poll.Stop()
	failing, began := false, time.Now()
	for {
		err := s.keepUp(ctx)
		switch {
		case ctx.Err() != nil || s.gaveUp.Load():
			return
		case err != nil && !failing:
			s.options.Logger.Warn("topology cannot follow the store; it answers in the meantime", "error", err)
		case err == nil:
			s.settle.Do(func() { s.ready(time.Since(began)) })
		}
		failing = err != nil
		select {
		case <-ctx.Done():
			return
		case <-s.wake:
		case <-poll.C:
		}
	}
}

// ready tells that the arrays answer from now on.
func (s *Store) ready(took time.Duration) {
	now := s.Stats()
	s.options.Logger.Info("topology answers questions about the shape of the graph",
		"nodes", now.Nodes, "edges", now.Edges, "bytes", now.Bytes, "took", took.Round(time.Millisecond).String())
	close(s.settled)
	debug.FreeOSMemory() // reading a large graph for the first time took several times what the arrays do
}

// keepUp catches up once, and builds the arrays anew when that is due.
func (s *Store) keepUp(ctx context.Context) error {
	stock, err := s.due(ctx)
	if err != nil || stock == nil {
		return err
	}
	return s.replace(ctx, stock)
}

// due catches up, and returns what to build from when it is time to; else nil.
func (s *Store) due(ctx context.Context) (*stock, error) {
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	defer s.unlock()
	if s.draft == nil {
		first := newDraft()
		if err := s.read(ctx, first); err != nil {
			return nil, err
		}
		return first.stock(), nil
	}
	if err := s.advance(ctx); err != nil || !s.draft.dueForBuild() {
		return nil, err
	}
	return s.draft.stock(), nil
}

// replace builds the arrays from stock while the old ones answer and go on
// following, and puts the new ones in their place once these have caught up.
func (s *Store) replace(ctx context.Context, stock *stock) error {
	built := stock.build()
	if err := s.lock(ctx); err != nil {
		return err
	}
	defer s.unlock()
	s.draft = built
	return s.advance(ctx)
}

// catchUp takes all changes there are and publishes the arrays with them.
func (s *Store) catchUp(ctx context.Context) error {
	if err := s.lock(ctx); err != nil {
		return err
	}
	defer s.unlock()
	return s.advance(ctx)
}

func (s *Store) lock(ctx context.Context) error {
	select {
	case s.writing <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s *Store) unlock() { <-s.writing }

// advance is catchUp for who has the lock.
func (s *Store) advance(ctx context.Context) error {
	d := s.draft
	if d == nil { // before the first build, or given up
		return nil
	}
	updates := s.updates.Load() // before the engine is asked: what it tells holds at least these
	if err := s.read(ctx, d); err != nil {
		return err
	}
	if d.latest == nil || d.latest.number != d.number {
		d.latest = d.publish()
	}
	s.current.Store(&published{d.latest, d.bytes(), updates})
	return nil
}

// read applies all changes there are to d.
//
// An ID is told once, at its latest number. So when the last change applied is the
// engine's last, d is exactly the graph at that number: what changed while earlier
// pages were read has moved behind them and was read again. Short of that d is of no
// number at all and must not be published.
func (s *Store) read(ctx context.Context, d *draft) error {
	feed, err := s.engine.Changes(ctx, d.number, pageLength)
	for {
		if err != nil {
			return fmt.Errorf("read changes after %d: %w", d.number, err)
		}
		s.last.Store(feed.Last)
		if feed.Last < d.number {
			s.drop()
			return errRewound
		}
		ahead := s.readAhead(ctx, feed)
		for _, change := range feed.Changes {
			d.apply(change)
		}
		if len(feed.Changes) == 0 {
			d.number = feed.Last
		}
		if need := d.need(); need > s.options.Memory || d.tooLong() {
			return s.giveUp(need)
		}
		if d.number == feed.Last {
			return nil
		}
		feed, err = ahead()
	}
}

// readAhead begins to read the page that follows feed while that is applied, and
// returns a function that waits for it; nil when feed is the last.
func (s *Store) readAhead(ctx context.Context, feed graphmodel.Feed) func() (graphmodel.Feed, error) {
	n := len(feed.Changes)
	if n == 0 || feed.Changes[n-1].Number == feed.Last {
		return nil
	}
	after := feed.Changes[n-1].Number
	var next graphmodel.Feed
	var err error
	done := make(chan struct{})
	go func() {
		defer close(done)
		next, err = s.engine.Changes(ctx, after, pageLength)
	}()
	return func() (graphmodel.Feed, error) {
		<-done
		return next, err
	}
}

// giveUp leaves all answers to the engine from now on.
func (s *Store) giveUp(need int64) error {
	if !s.gaveUp.Swap(true) {
		s.options.Logger.Warn("the graph needs more memory than topology may use; the store answers all questions",
			"needed_bytes", need, "allowed_bytes", s.options.Memory)
	}
	s.drop()
	return errTooLarge
}

// drop makes the engine answer until there is a first build again.
func (s *Store) drop() {
	s.draft = nil
	s.current.Store(nil)
}

// dueForBuild tells whether so much has changed since the build that walking over
// the patches costs more than building anew. In proportion to the graph, so that
// all builds together cost no more than a few times what was written.
func (d *draft) dueForBuild() bool { return d.changes > 20_000+int(d.base.rows)/8 }

// tooLong tells whether texts outgrow their 32-bit places.
func (d *draft) tooLong() bool {
	const most = math.MaxUint32 - 1<<30
	return max(len(d.nodes.id.data), len(d.nodes.titles.data), len(d.edges.key.data)) > most
}
