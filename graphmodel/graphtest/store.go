package graphtest

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync/atomic"
	"time"

	"ronghe/graphmodel"
)

// Open opens the reference Store kept in dir: maps that are copied whole for each
// Update and written whole to one file. It keeps every promise and is as slow as
// it is simple; engines are compared with it, and tests of other packages may
// use it for small graphs.
func Open(dir string) (graphmodel.Store, error) {
	s := &store{file: filepath.Join(dir, "graph.json"), turn: make(chan struct{}, 1)}
	now := newReference()
	data, err := os.ReadFile(s.file)
	if err == nil {
		err = json.Unmarshal(data, &onFile{&now.nodes, &now.edges, &now.numbers, &now.last, &now.commits})
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("open the reference store: %w", err)
	}
	s.now.Store(&now)
	return s, nil
}

// onFile is a reference as JSON.
type onFile struct {
	Nodes   *map[graphmodel.ID]graphmodel.Node
	Edges   *map[graphmodel.ID]graphmodel.Edge
	Numbers *map[graphmodel.ID]int64
	Last    *int64
	Commits *map[int64]int64
}

type store struct {
	file   string
	turn   chan struct{}             // held by the one Update under way
	now    atomic.Pointer[reference] // never changed, only replaced
	closed atomic.Bool
}

// ready is the error of a call that cannot begin.
func (s *store) ready(ctx context.Context) error {
	if s.closed.Load() {
		return fmt.Errorf("the reference store is closed: %w", graphmodel.ErrUnavailable)
	}
	return ctx.Err()
}

func (s *store) View(ctx context.Context, fn func(graphmodel.Reader) error) error {
	if err := s.ready(ctx); err != nil {
		return err
	}
	return cmp.Or(fn(*s.now.Load()), ctx.Err())
}

func (s *store) Update(ctx context.Context, fn func(graphmodel.Writer) error) error {
	if err := s.ready(ctx); err != nil {
		return err
	}
	select {
	case s.turn <- struct{}{}:
		defer func() { <-s.turn }()
	case <-ctx.Done():
		return ctx.Err()
	}
	was := *s.now.Load()
	w := newWriter(was)
	if err := cmp.Or(fn(w), ctx.Err()); err != nil {
		return err
	}
	next, err := w.commit(was)
	if err != nil {
		return err
	}
	if next.last > was.last {
		next.commits[next.last] = time.Now().Unix()
	}
	if err := s.save(next); err != nil {
		return fmt.Errorf("save the reference store: %w", err)
	}
	s.now.Store(&next)
	return nil
}

// save replaces the file at once, so that a crash leaves the old or the new one.
func (s *store) save(r reference) error {
	data, err := json.Marshal(onFile{&r.nodes, &r.edges, &r.numbers, &r.last, &r.commits})
	if err != nil {
		return err
	}
	if err := os.WriteFile(s.file+".new", data, 0o600); err != nil {
		return err
	}
	return os.Rename(s.file+".new", s.file)
}

func (s *store) Changes(ctx context.Context, after int64, limit int) (graphmodel.Feed, error) {
	if err := s.ready(ctx); err != nil {
		return graphmodel.Feed{}, err
	}
	feed := s.now.Load().feed(after)
	feed.Changes = feed.Changes[:min(len(feed.Changes), max(limit, 0))]
	return feed, nil
}

func (s *store) Written(ctx context.Context, ids []graphmodel.ID) ([]graphmodel.Written, error) {
	if err := cmp.Or(s.ready(ctx), graphmodel.CheckIDs(ids)); err != nil {
		return nil, err
	}
	now, found := s.now.Load(), map[graphmodel.ID]graphmodel.Written{}
	for _, id := range ids {
		if _, ok := now.nodes[id]; ok {
			found[id] = graphmodel.NewWritten(now.numbers[id], now.commitOf(now.numbers[id]))
		}
	}
	return graphmodel.WrittenOf(ids, found), nil
}

func (s *store) Committed(ctx context.Context, numbers []int64) ([]time.Time, error) {
	if err := cmp.Or(s.ready(ctx), graphmodel.CheckNumbers(numbers)); err != nil {
		return nil, err
	}
	now, times := s.now.Load(), make([]time.Time, len(numbers))
	for i, n := range numbers {
		if n > 0 {
			times[i] = graphmodel.NewWritten(n, now.commitOf(n)).At
		}
	}
	return times, nil
}

func (s *store) Close() error {
	s.closed.Store(true)
	return nil
}
