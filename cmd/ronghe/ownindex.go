package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/indexer"
)

// takeOrMakeIndex is takeIndex, or a temporary directory for an index of this process
// alone when another, such as serve, has that one: a program that starts `ronghe mcp`
// knows nothing of what else runs.
func (a *app) takeOrMakeIndex(at place) (path string, unlock func(), err error) {
	path, unlock, err = a.takeIndex(at)
	if !errors.Is(err, graphmodel.ErrConflict) {
		return path, unlock, err
	}
	_, _ = fmt.Fprintf(a.std.err, "%v\n为本进程另建临时检索索引 · making a temporary search index for this process\n", err)
	return temporaryIndex()
}

func temporaryIndex() (path string, remove func(), err error) {
	path, err = os.MkdirTemp("", "ronghe-index-")
	return path, func() { _ = os.RemoveAll(path) }, err // what is left is nobody's
}

// openReleaseIndex opens the index in dir, or a temporary one when another process has it or nothing can
// be written there. shut closes it.
func openReleaseIndex(ctx context.Context, dir string, store graphmodel.Store, ontology *schema.Ontology, log *slog.Logger) (ix *indexer.Index, shut func() error, err error) {
	ix, err = indexer.Open(ctx, dir, store, ontology, log)
	if err == nil {
		return ix, ix.Close, nil
	}
	if !errors.Is(err, graphmodel.ErrUnavailable) {
		return nil, nil, err
	}
	log.Info("making a temporary search index", "reason", err)
	path, remove, err := temporaryIndex()
	if err != nil {
		return nil, nil, err
	}
	if ix, err = indexer.Open(ctx, path, store, ontology, log); err != nil {
		remove()
		return nil, nil, err
	}
	return ix, func() error { defer remove(); return ix.Close() }, nil
}
