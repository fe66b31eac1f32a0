// Package neo4j is the graphmodel.Store for more than one machine: Neo4j 5, through
// neo4j-go-driver v5, in plain Cypher.
//
// Read it in this order, beside package sqlite, whose files have the same names:
//
//	migrations/   labels, properties, constraints and indexes
//	migrate.go    how a database becomes of this version, and which are refused
//	store.go      Open, View, Update, Close
//	conn.go       running a query; what is asked again, and when
//	write.go      what an Update collects; commit.go: the transaction it becomes;
//	              compare.go: what is there already; writeedge.go: edges
//	read.go       nodes; edges.go, degrees.go: edges of a node; direction.go: one query, both directions
//	expand.go     what package walk asks for surroundings; links.go: the edges between two
//	              sets of nodes; paths.go: single hops
//	similar.go    nodes that share neighbours
//	changes.go    the feed, and what makes it whole
//	errors.go     which errors of driver and server a caller hears of, and how
//
// Neo4j has no snapshots: a Reader is no graphmodel.Snapshot, and two questions of one
// View may be answered from before and after an Update. No question sees half an Update
// (see answer). Texts are put in order by Neo4j as by Go
// where they are ASCII, and only IDs, kinds and times are put in order.
package neo4j

import (
	"context"
	"log/slog"
	"net/url"
	"sync"
	"sync/atomic"
	"time"

	"ronghe/graphmodel"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"
)

// Options say where the database is and how it is used.
type Options struct {
	// URL is neo4j://, neo4j+s://, neo4j+ssc:// (routed, for a cluster) or bolt://,
	// bolt+s://, bolt+ssc:// (one server), host and port; no user, password or path.
	URL            string
	User, Password string
	Rules          graphmodel.Rules // what writes must pass
	Logger         *slog.Logger     // nil: slog.Default()
}

// Store keeps the graph in a Neo4j database. It implements graphmodel.Store.
type Store struct {
	host      string // names the database in errors
	driver    neo4j.DriverWithContext
	bookmarks neo4j.BookmarkManager // so that a client reads what it wrote
	rules     graphmodel.Rules
	log       *slog.Logger

	patience time.Duration // const patience, but for tests

	known  kinds
	closed atomic.Bool
	once   sync.Once
}

// How long a server may take. Each call also ends with its context.
const (
	openTime    = 10 * time.Second // to answer at Open
	connectTime = 5 * time.Second  // for one connection
	patience    = time.Minute      // for one question
	writeTime   = 5 * time.Minute  // for a transaction and its commit, all tries
	retryTime   = 15 * time.Second // for a transaction that fails for the moment, all tries
)

// Open opens the store in the database at o.URL and migrates it as needed.
//
// ErrInvalid: the URL is none. ErrUnavailable, naming the host: it does not answer
// within ten seconds (a minute while it is migrated), refuses the password, is another program's database, or was
// written by a newer version.
func Open(ctx context.Context, o Options) (*Store, error) {
	u, err := parseURL(o.URL)
	if err != nil {
		return nil, err
	}
	s := &Store{host: u.Host, patience: patience, rules: o.Rules, log: o.Logger, bookmarks: neo4j.NewBookmarkManager(neo4j.BookmarkManagerConfig{})}
	if s.log == nil {
		s.log = slog.Default()
	}
	s.driver, err = neo4j.NewDriverWithContext(u.String(), neo4j.BasicAuth(o.User, o.Password, ""), configure)
	if err != nil {
		return nil, invalidURL()
	}
	if err := s.open(ctx); err != nil {
		_ = s.Close() // err says more
		return nil, err
	}
	return s, nil
}

func configure(c *config.Config) {
	c.SocketConnectTimeout = connectTime
	c.ConnectionAcquisitionTimeout = openTime
	c.MaxTransactionRetryTime = retryTime
	c.ConnectionLivenessCheckTimeout = 30 * time.Second
	c.NotificationsMinSeverity = notifications.DisabledLevel
	c.TelemetryDisabled = true
}

// parseURL refuses what is no URL of a Neo4j, without repeating it: it may hold a password.
func parseURL(text string) (*url.URL, error) {
	u, err := url.Parse(text)
	if err != nil || u.Host == "" || u.User != nil || u.Path != "" && u.Path != "/" {
		return nil, invalidURL()
	}
	switch u.Scheme {
	case "neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc":
		u.Path = ""
		return u, nil
	}
	return nil, invalidURL()
}

func (s *Store) open(ctx context.Context) error {
	if err := s.reach(ctx); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeoutCause(ctx, patience, errSilent)
	defer cancel()
	if err := s.migrate(ctx); err != nil {
		return err
	}
	return s.tellRest(ctx)
}

// reach tells whether there is a server that lets this user in.
func (s *Store) reach(ctx context.Context) error {
	ctx, cancel := context.WithTimeoutCause(ctx, openTime, errSilent)
	defer cancel()
	return s.fail(ctx, s.driver.VerifyConnectivity(ctx))
}

// View implements graphmodel.Store. The Reader is no graphmodel.Snapshot.
func (s *Store) View(ctx context.Context, fn func(graphmodel.Reader) error) error {
	return s.view(ctx, func(r *reader) error { return fn(r) })
}

func (s *Store) view(ctx context.Context, fn func(*reader) error) error {
	if err := s.ready(ctx); err != nil {
		return err
	}
	c := s.session(ctx, neo4j.AccessModeRead)
	defer c.close()
	return fn(&reader{conn: c})
}

// ready tells whether a call may begin.
func (s *Store) ready(ctx context.Context) error {
	if s.closed.Load() {
		return s.closedFault()
	}
	return s.fail(ctx, ctx.Err())
}

// Update implements graphmodel.Store. fn is called once and collects; what it wrote
// is committed in one transaction, tried again while the server says that it
// fails for the moment.
func (s *Store) Update(ctx context.Context, fn func(graphmodel.Writer) error) error {
	if err := s.ready(ctx); err != nil {
		return err
	}
	c := s.session(ctx, neo4j.AccessModeWrite)
	defer c.close()
	w := newWriter(c)
	if err := fn(w); err != nil {
		return err
	}
	if err := s.ready(ctx); err != nil || len(w.order) == 0 {
		return err
	}
	if err := s.learn(ctx, w.edgeKinds()); err != nil {
		return err
	}
	var last int64
	err := c.write(func(tx *conn) (err error) {
		last, err = commit(tx, w)
		return err
	})
	if err != nil || last == 0 {
		return err
	}
	return s.tellUpTo(ctx, last)
}

// Close implements graphmodel.Store. Views and Updates under way fail.
func (s *Store) Close() error {
	s.closed.Store(true)
	var err error
	s.once.Do(func() { err = s.driver.Close(context.Background()) })
	return err
}
