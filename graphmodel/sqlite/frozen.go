package sqlite

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"runtime"

	"ronghe/graphmodel"
)

// frozenPragmas are of a file that nobody writes.
var frozenPragmas = []string{"query_only(1)", "cache_size(-32768)", "temp_store(MEMORY)"}

// OpenFrozen opens a file that Freeze or FreezeFrom made, for reading only: nothing
// is locked, and nothing is written beside it. Update is ErrConflict. A file of an
// older version is left as it is; a copy of it is brought up to this version at
// spare, whose directory exists, and opened there.
//
// ErrNotFound: there is no such file. ErrUnavailable, naming it: as of Open.
func OpenFrozen(ctx context.Context, path, spare string) (*Store, error) {
	s, version, err := openFrozen(ctx, path)
	if err != nil || version == len(migrations) {
		return s, err
	}
	if err := s.Close(); err != nil {
		return nil, err
	}
	if err := upgradeCopy(ctx, path, spare); err != nil {
		return nil, err
	}
	s, version, err = openFrozen(ctx, spare)
	if err == nil && version != len(migrations) { // the copy is of a version in between: made anew
		return nil, errors.Join(damaged(spare), s.Close(), os.Remove(spare))
	}
	return s, err
}

func openFrozen(ctx context.Context, path string) (*Store, int, error) {
	if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) {
		return nil, 0, &graphmodel.Fault{Err: graphmodel.ErrNotFound, Thing: path, Zh: "没有这个文件", En: "there is no such file"}
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, 0, fmt.Errorf("%s: %w", path, err)
	}
	s := &Store{path: path, closed: make(chan struct{})}
	settings := url.Values{"_pragma": frozenPragmas, "mode": {"ro"}, "immutable": {"1"}}
	if s.readers, err = s.connectTo(ctx, abs, settings, max(4, 2*runtime.GOMAXPROCS(0))); err != nil {
		return nil, 0, errors.Join(err, s.Close())
	}
	version, err := s.look(ctx)
	if err != nil {
		return nil, 0, errors.Join(err, s.Close())
	}
	return s, version, nil
}

// look tells the version of the file, and probes one of this version.
func (s *Store) look(ctx context.Context) (version int, err error) {
	c, err := s.readers.take(ctx, s)
	if err != nil {
		return 0, err
	}
	defer s.readers.put(c)
	if version, err = checkVersion(ctx, c); err != nil || version < len(migrations) {
		return version, err
	}
	return version, probe(ctx, c)
}

// upgradeCopy makes the copy of this version, unless it is there.
func upgradeCopy(ctx context.Context, path, spare string) error {
	if _, err := os.Stat(spare); err == nil {
		return nil
	}
	part := spare + ".part"
	if err := copyFile(path, part); err != nil {
		return fail(ctx, path, err)
	}
	s, err := Open(ctx, part, nil)
	if err != nil {
		return err
	}
	if err := s.Close(); err != nil {
		return err
	}
	if err := settleFile(ctx, part); err != nil {
		return err
	}
	return os.Rename(part, spare)
}

func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer func() { _ = in.Close() }() // it was only read
	out, err := os.OpenFile(to, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}

// settleFile leaves all of a closed store in its one file: no log belongs to it.
func settleFile(ctx context.Context, path string) error {
	abs, err := filepath.Abs(path)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	s := &Store{path: path, closed: make(chan struct{})}
	s.writer, err = s.connect(ctx, abs, []string{"journal_mode(DELETE)"}, 1)
	return errors.Join(err, s.Close())
}

func frozenFault(path string) error {
	return &graphmodel.Fault{Err: graphmodel.ErrConflict, Thing: path,
		Zh: "这是发布的快照，只读", En: "this is a release: it is only read"}
}
