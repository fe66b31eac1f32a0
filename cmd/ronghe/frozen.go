package main

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"ronghe/api/shelf"
	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/topology"
	"ronghe/seed/release"
)

// frozenLibraries opens releases for serve.
type frozenLibraries struct {
	release.Dir
	ontology *schema.Ontology
	log      *slog.Logger
	memory   int64           // of the shape of one release
	serving  context.Context // ends what is being opened

	mu     sync.Mutex
	opened map[int]func() error // closes what is open
	count  int
}

// releaseShare is the part of the memory for shapes that each open release may take.
const releaseShare = 4

func (a *app) frozenLibraries(ctx context.Context, ontology *schema.Ontology, log *slog.Logger) *frozenLibraries {
	return &frozenLibraries{
		Dir: dataDir(a.config.Data).releases(), ontology: ontology, log: log,
		memory: int64(a.config.TopologyMemory) / releaseShare, serving: ctx, opened: map[int]func() error{},
	}
}

// Open implements api.Releases. The index of a release is made once and kept with it.
func (f *frozenLibraries) Open(ctx context.Context, name string) (shelf.Frozen, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer context.AfterFunc(f.serving, cancel)()
	defer cancel()
	began := time.Now()
	frozen, r, err := f.Dir.Open(ctx, name)
	if errors.Is(err, graphmodel.ErrUnavailable) {
		f.log.Error("release cannot be opened", "release", name, "error", err) // who asked is not told where it lies
	}
	if err != nil {
		return shelf.Frozen{}, err
	}
	store := topology.New(frozen, topology.Options{Memory: f.memory, Logger: f.log, Poll: 24 * time.Hour})
	index, shutIndex, err := openReleaseIndex(ctx, f.Index(name), store, f.ontology, f.log)
	if err != nil {
		return shelf.Frozen{}, errors.Join(err, store.Close())
	}
	shut := f.keep(func() error { return errors.Join(shutIndex(), store.Close()) })
	if err := index.CatchUp(ctx, nil); err != nil {
		return shelf.Frozen{}, errors.Join(err, shut())
	}
	f.log.Info("release opened", "release", name, "took", time.Since(began).Round(time.Millisecond).String())
	return shelf.Frozen{Release: r, Store: store, Searcher: index, Close: shut}, nil
}

// OpenStore implements api.Releases.
func (f *frozenLibraries) OpenStore(ctx context.Context, name string) (graphmodel.Store, error) {
	frozen, _, err := f.Dir.Open(ctx, name)
	if err != nil {
		return nil, err
	}
	return kept{frozen, f.keep(frozen.Close)}, nil
}

// kept is a store that is closed by way of what keeps it.
type kept struct {
	graphmodel.Store
	shut func() error
}

func (k kept) Close() error { return k.shut() }

// keep makes of a function that closes one that is forgotten when it is called.
func (f *frozenLibraries) keep(shut func() error) func() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.count++
	number := f.count
	f.opened[number] = shut
	return func() error {
		f.mu.Lock()
		delete(f.opened, number)
		f.mu.Unlock()
		return shut()
	}
}

// Close closes what is open; what is being opened ends with the context of serve.
func (f *frozenLibraries) Close() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	var err error
	for _, shut := range f.opened {
		err = errors.Join(err, shut())
	}
	return err
}
