// Package sqlite is the embedded graphmodel.Store: one SQLite file in WAL mode, by
// modernc.org/sqlite, without cgo.
//
// Read it in this order:
//
//	migrations/     the tables: what is kept and in which order it lies
//	migrate.go      how a file becomes of this version, and which files are refused
//	store.go        Open, View, Update, Close
//	conn.go         a connection, its prepared statements, the pools
//	queue.go        the Writer, ahead of what it writes
//	write.go        nodes; writeedge.go: edges; commit.go: what is asked when an Update ends
//	read.go         nodes; edges.go, degrees.go: edges of a node; direction.go: one query, both directions
//	expand.go       what package walk asks for surroundings; links.go: the edges between two
//	                sets of nodes; paths.go: single hops
//	similar.go      nodes that share neighbours
//	changes.go      the feed; written.go: when nodes were written
//	errors.go       which SQLite errors a caller hears of, and how
//	integrity.go    the full check
//	frozen.go       files that never change again; freeze.go, renumber.go: how one is made
//
// One connection writes and several read; readers never wait for the writer.
// Other processes may use the same file at the same time.
package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"runtime"
	"slices"
	"sync"

	"ronghe/graphmodel"

	"modernc.org/sqlite"
)

// Store keeps the graph in one SQLite file. It implements graphmodel.Store.
type Store struct {
	path    string
	rules   graphmodel.Rules
	dbs     []*sql.DB
	readers *pool
	writer  *pool

	closing sync.Once
	closed  chan struct{} // closed when Close begins
}

// The settings of every connection go into its DSN: a PRAGMA run after opening
// would reach one connection of the pool only. Committed changes are on the
// disk before Update returns (synchronous FULL); a writer waits a minute for
// another process, or until its context ends.
var (
	writerPragmas = []string{"busy_timeout(60000)", "foreign_keys(1)", "synchronous(FULL)",
		"journal_size_limit(67108864)", "temp_store(MEMORY)"}
	readerPragmas = []string{"busy_timeout(60000)", "query_only(1)", "temp_store(MEMORY)"}
)

// writerCache is how many MiB of pages an Update of Open keeps; a View keeps a sixth.
const writerCache = 192

// Open opens the store in the file at path, whose directory exists, and creates
// or migrates it as needed. Writes must pass rules.
//
// ErrUnavailable, naming the file: it is damaged, cannot be read and written, is
// no store, or was written by a newer version. Damage that a look at the ends of
// each table does not show is found by Integrity.
func Open(ctx context.Context, path string, rules graphmodel.Rules) (*Store, error) {
	return OpenCached(ctx, path, rules, writerCache)
}

// OpenCached is Open with another size, in MiB from 1 up, of what an Update keeps of the
// file in memory, and a View a sixth of. Updates of any size work with any; the more they write beyond it, all over
// the file, the longer they take.
func OpenCached(ctx context.Context, path string, rules graphmodel.Rules, cache int) (*Store, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	s := &Store{path: path, rules: rules, closed: make(chan struct{})}
	if err := s.open(ctx, abs, cache); err != nil {
		_ = s.Close() // err says what went wrong
		return nil, err
	}
	return s, nil
}

func (s *Store) open(ctx context.Context, abs string, cache int) error {
	var err error
	if s.writer, err = s.connect(ctx, abs, cached(writerPragmas, cache<<10), 1); err != nil {
		return err
	}
	if err := s.prepare(ctx); err != nil {
		return err
	}
	s.readers, err = s.connect(ctx, abs, cached(readerPragmas, cache<<10/6), max(4, 2*runtime.GOMAXPROCS(0)))
	return err
}

// cached are pragmas with that for a page cache of so many KiB. It takes twice as much
// memory: a page and its header are a little more than a power of two.
func cached(pragmas []string, kib int) []string {
	return append(slices.Clone(pragmas), fmt.Sprintf("cache_size(-%d)", kib))
}

// prepare makes the file one that this version reads and writes.
func (s *Store) prepare(ctx context.Context) error {
	w, err := s.writer.take(ctx, s)
	if err != nil {
		return err
	}
	defer s.writer.put(w)
	if err := migrate(ctx, w); err != nil {
		return err
	}
	return probe(ctx, w)
}

func (s *Store) connect(ctx context.Context, abs string, pragmas []string, n int) (*pool, error) {
	return s.connectTo(ctx, abs, url.Values{"_pragma": pragmas}, n)
}

func (s *Store) connectTo(ctx context.Context, abs string, settings url.Values, n int) (*pool, error) {
	u := url.URL{Scheme: "file", Path: filepath.ToSlash(abs), RawQuery: settings.Encode()}
	connector, err := sqlite.NewConnector(u.String())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", s.path, err)
	}
	db := sql.OpenDB(connector)
	s.dbs = append(s.dbs, db)
	p := newPool(n)
	for range n {
		c, err := db.Conn(ctx)
		if err != nil {
			return nil, errors.Join(fail(ctx, s.path, err), p.drain())
		}
		p.add(&conn{path: s.path, db: c, stmts: map[string]*sql.Stmt{}, execs: map[string]driver.Stmt{}})
	}
	return p, nil
}

// View implements graphmodel.Store: one read transaction on a snapshot. The
// Reader is a graphmodel.Snapshot too.
func (s *Store) View(ctx context.Context, fn func(graphmodel.Reader) error) error {
	return s.view(ctx, func(r *reader) error { return fn(r) })
}

func (s *Store) view(ctx context.Context, fn func(*reader) error) error {
	c, err := s.readers.take(ctx, s)
	if err != nil {
		return err
	}
	defer s.readers.put(c)
	run := context.WithoutCancel(ctx) // to watch for its end costs more than these short statements
	if err := c.begin(run, "BEGIN"); err != nil {
		return err
	}
	defer c.rollback()
	r := &reader{ctx: ctx, c: c}
	if err := c.one(run, "SELECT last FROM state", nil, &r.last); err != nil {
		return err
	}
	return fn(r)
}

// Update implements graphmodel.Store. ErrUnavailable when another process holds
// the write lock for a minute.
func (s *Store) Update(ctx context.Context, fn func(graphmodel.Writer) error) error {
	return s.update(ctx, func(w *writer) (err error) {
		q := &queue{w: w}
		defer func() { err = cmp.Or(q.wait(), err) }() // what a job met came before what fn says
		return fn(q)
	})
}

func (s *Store) update(ctx context.Context, fn func(*writer) error) error {
	if s.writer == nil {
		return frozenFault(s.path)
	}
	c, err := s.writer.take(ctx, s)
	if err != nil {
		return err
	}
	defer s.writer.put(c)
	if err := c.begin(ctx, "BEGIN IMMEDIATE"); err != nil {
		return err
	}
	defer c.rollback() // does nothing once committed
	w, err := newWriter(ctx, c, s.rules)
	if err != nil {
		return err
	}
	if err := fn(w); err != nil {
		return err
	}
	return w.commit()
}

// Close implements graphmodel.Store. It waits for the Views and the Update that
// are running.
func (s *Store) Close() error {
	var err error
	s.closing.Do(func() {
		close(s.closed)
		for _, p := range []*pool{s.readers, s.writer} {
			err = errors.Join(err, p.drain())
		}
		for _, db := range s.dbs {
			err = errors.Join(err, db.Close())
		}
	})
	return err
}
