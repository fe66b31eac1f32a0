package sqlite

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"ronghe/graphmodel"
)

// Freeze writes all that the store holds at one moment, with its numbers and times,
// into a new file at path. Readers and writers go on meanwhile. The file is not on the
// disk for sure before it is synced.
func (s *Store) Freeze(ctx context.Context, path string) error {
	abs, err := filepath.Abs(s.path)
	if err != nil {
		return fmt.Errorf("%s: %w", s.path, err)
	}
	own := &Store{path: s.path, closed: make(chan struct{})}
	if own.writer, err = own.connect(ctx, abs, freezePragmas, 1); err == nil {
		err = own.vacuumInto(ctx, path)
	}
	return errors.Join(err, own.Close())
}

// freezePragmas are of the connection that copies: it reads each page once.
var freezePragmas = []string{"busy_timeout(60000)", "cache_size(-16384)", "temp_store(FILE)"}

func (s *Store) vacuumInto(ctx context.Context, path string) error {
	c, err := s.writer.take(ctx, s)
	if err != nil {
		return err
	}
	defer s.writer.put(c)
	_, err = c.exec(ctx, "VACUUM INTO ?", path)
	return err
}

// FreezeFrom is Freeze for any Store: it follows the changes of from and writes each
// thing under its own number. ErrConflict: from was written to meanwhile; what there
// is at path is then of no use.
func FreezeFrom(ctx context.Context, from graphmodel.Store, path string) error {
	before, err := from.Changes(ctx, 0, 0)
	if err != nil {
		return err
	}
	to, err := Open(ctx, path, lawless{})
	if err != nil {
		return err
	}
	err = to.update(ctx, func(w *writer) error {
		copying := renumbering{ctx: ctx, from: from, w: w, last: before.Last}
		return copying.run()
	})
	if err := errors.Join(err, to.Close()); err != nil {
		return err
	}
	after, err := from.Changes(ctx, 0, 0)
	if err != nil {
		return err
	}
	if after.Last != before.Last {
		return errMoved
	}
	return settleFile(ctx, path)
}

var errMoved = &graphmodel.Fault{Err: graphmodel.ErrConflict,
	Zh: "其间有写入，没有发布；请再运行一次", En: "the store was written to meanwhile and nothing was released: run it again"}

// lawless is Rules that allow all: what a store holds has passed its own.
type lawless struct{}

func (lawless) CheckNode(graphmodel.Node) error { return nil }
func (lawless) CheckEdge(graphmodel.Edge) error { return nil }
