package main

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"ronghe/api"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/topology"
	"ronghe/indexer"
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
	opened map[*indexer.Index]func() error // closes what is open
	closed bool
}

// releaseShare is the part of the memory for shapes that each open release may take.
const releaseShare = 4

func (a *app) frozenLibraries(ctx context.Context, ontology *schema.Ontology, log *slog.Logger) *frozenLibraries {
	return &frozenLibraries{
		Dir: dataDir(a.config.Data).releases(), ontology: ontology, log: log,
		memory: int64(a.config.TopologyMemory) / releaseShare, serving: ctx, opened: map[*indexer.Index]func() error{},
	}
}

// Open implements api.Releases. The index of a release is made once and kept with it.
func (f *frozenLibraries) Open(ctx context.Context, name string) (api.Frozen, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer context.AfterFunc(f.serving, cancel)()
	defer cancel()
	began := time.Now()
	frozen, r, err := f.Dir.Open(ctx, name)
	if err != nil {
		return api.Frozen{}, err
	}
	store := topology.New(frozen, topology.Options{Memory: f.memory, Logger: f.log, Poll: 24 * time.Hour})
	index, err := indexer.Open(ctx, f.Index(name), store, f.ontology, f.log)
	if err != nil {
		return api.Frozen{}, errors.Join(err, store.Close())
	}
	shut := func() error { return errors.Join(index.Close(), store.Close()) }
	if err := errors.Join(index.CatchUp(ctx, nil), f.keep(index, shut)); err != nil {
		return api.Frozen{}, errors.Join(err, shut())
	}
	f.log.Info("release opened", "release", name, "took", time.Since(began).Round(time.Millisecond).String())
	return api.Frozen{Release: r, Store: store, Searcher: index, Close: func() error {
		f.forget(index)
		return shut()
	}}, nil
}

func (f *frozenLibraries) keep(index *indexer.Index, shut func() error) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.closed {
		return context.Canceled
	}
	f.opened[index] = shut
	return nil
}

func (f *frozenLibraries) forget(index *indexer.Index) {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.opened, index)
}

// Close closes what is open.
func (f *frozenLibraries) Close() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.closed = true
	var err error
	for _, shut := range f.opened {
		err = errors.Join(err, shut())
	}
	return err
}
