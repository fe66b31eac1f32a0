package topology

import (
	"context"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"ronghe/graphmodel"
)

// Options are the settings of a Store; the zero value is the default.
type Options struct {
	// Memory is the most bytes the arrays may take, a rebuild's second copy
	// included; 0 means 1 GiB. A graph that needs more is answered by the engine
	// alone.
	Memory int64
	// Poll is how often the engine is asked for changes made by others; 0 means
	// 250 ms.
	Poll time.Duration
	// PageEdges chooses the edges of a page of one node's edges from the arrays
	// and asks the engine for those by ID: for an engine that is slow at the deep
	// pages of a node with very many edges.
	PageEdges bool
	// Logger is told when the arrays first answer, and when the engine has to and why;
	// nil means slog.Default.
	Logger *slog.Logger
}

const (
	defaultMemory = 1 << 30
	defaultPoll   = 250 * time.Millisecond
)

// Store is a graphmodel.Store that answers questions about shape from memory.
//
// A View is of one change number: the arrays answer when they are of the number
// of the engine's View, else the engine answers all of it. Over an engine without
// snapshots the arrays' number is the View's for all questions about shape. An
// Update made through the Store is seen by the next View; one made by another
// process is seen at once over an engine with snapshots, else after Options.Poll.
type Store struct {
	engine  graphmodel.Store
	options Options
	current atomic.Pointer[published] // nil while the engine answers all
	updates atomic.Int64              // Updates made through this Store
	writing chan struct{}             // holds one token: whoever has it may use draft
	draft   *draft                    // nil until the first build
	wake    chan struct{}             // holds a token when there is news to follow
	last    atomic.Int64              // the engine's last number, when last asked
	settled chan struct{}             // closed once caught up or given up
	settle  sync.Once
	gaveUp  atomic.Bool
	stop    context.CancelFunc
	stopped chan struct{}
}

// published is a shape for Views to use.
type published struct {
	*shape
	bytes   int64
	updates int64 // how many of Store.updates it is sure to hold
}

// New puts a Store around engine and starts to follow it in the background.
func New(engine graphmodel.Store, options Options) *Store {
	if options.Memory == 0 {
		options.Memory = defaultMemory
	}
	if options.Poll == 0 {
		options.Poll = defaultPoll
	}
	if options.Logger == nil {
		options.Logger = slog.Default()
	}
	ctx, stop := context.WithCancel(context.Background())
	s := &Store{
		engine: engine, options: options, stop: stop,
		writing: make(chan struct{}, 1), wake: make(chan struct{}, 1),
		settled: make(chan struct{}), stopped: make(chan struct{}),
	}
	go s.follow(ctx)
	return s
}

// View is graphmodel.Store's.
func (s *Store) View(ctx context.Context, fn func(graphmodel.Reader) error) error {
	return s.engine.View(ctx, func(r graphmodel.Reader) error {
		now := s.current.Load()
		if now == nil {
			return fn(r)
		}
		shaped := &reader{Reader: r, ctx: ctx, shape: now.shape, pageEdges: s.options.PageEdges}
		engine, ok := r.(graphmodel.Snapshot)
		switch {
		case !ok && now.updates == s.updates.Load():
			return fn(shaped)
		case ok && now.number == engine.Last():
			return fn(snapshot{shaped})
		}
		s.poke()
		return fn(r)
	})
}

// Update is graphmodel.Store's. The arrays have followed when it returns, unless
// they were far behind before.
func (s *Store) Update(ctx context.Context, fn func(graphmodel.Writer) error) error {
	if err := s.engine.Update(ctx, fn); err != nil {
		return err
	}
	s.updates.Add(1)
	if s.current.Load() == nil || s.catchUp(ctx) != nil {
		s.poke() // the follower tries again, and tells what is wrong
	}
	return nil
}

// Changes is graphmodel.Store's, answered by the engine.
func (s *Store) Changes(ctx context.Context, after int64, limit int) (graphmodel.Feed, error) {
	return s.engine.Changes(ctx, after, limit)
}

// Written is graphmodel.Store's, answered by the engine.
func (s *Store) Written(ctx context.Context, ids []graphmodel.ID) ([]graphmodel.Written, error) {
	return s.engine.Written(ctx, ids)
}

// Committed is graphmodel.Store's, answered by the engine.
func (s *Store) Committed(ctx context.Context, numbers []int64) ([]time.Time, error) {
	return s.engine.Committed(ctx, numbers)
}

// Close stops following and closes the engine.
func (s *Store) Close() error {
	s.stop()
	<-s.stopped
	s.current.Store(nil)
	return s.engine.Close()
}

// poke makes the follower look for changes now.
func (s *Store) poke() {
	select {
	case s.wake <- struct{}{}:
	default: // it has been told
	}
}
