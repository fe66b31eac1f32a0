package neo4j

import (
	"context"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/graphtest"

	"github.com/gofrs/flock"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// A test run needs a server of its own: it empties the database again and again.
var server = Options{
	URL: os.Getenv("RONGHE_NEO4J_URL"), User: os.Getenv("RONGHE_NEO4J_USER"), Password: os.Getenv("RONGHE_NEO4J_PASSWORD"),
	Logger: slog.New(slog.DiscardHandler),
}

func TestMain(m *testing.M) {
	flag.Parse()
	os.Exit(run(m))
}

func run(m *testing.M) int {
	if server.URL == "" {
		fmt.Println("neo4j: no server (RONGHE_NEO4J_URL is not set), all tests of graphmodel/neo4j skipped")
		if os.Getenv("CI") != "" {
			return 1
		}
		return 0
	}
	// Each question costs round trips: fewer random graphs than an embedded engine is given.
	if f := flag.Lookup("rapid.checks"); f.Value.String() == f.DefValue {
		_ = f.Value.Set("10")
	}
	if os.Getenv(locked) == "" { // the child of a crash case runs under its parent's lock
		lock := flock.New(filepath.Join(os.TempDir(), "ronghe-neo4j-test.lock"))
		if err := lock.Lock(); err != nil {
			fmt.Println(err)
			return 1
		}
		defer func() { _ = lock.Unlock() }()
		_ = os.Setenv(locked, "1")
	}
	return m.Run()
}

// locked is set for this process and its children once no other test uses the database.
const locked = "RONGHE_NEO4J_TEST_LOCKED"

// openIn opens the store that dir stands for: an empty one the first time. There is
// one database, so the one before is gone then.
func openIn(dir string) (graphmodel.Store, error) { return openWith(dir, graphtest.Rules) }

func openWith(dir string, rules graphmodel.Rules) (graphmodel.Store, error) {
	o := server
	o.Rules = rules
	s, err := Open(context.Background(), o)
	if err != nil {
		return nil, err
	}
	mark := filepath.Join(dir, "neo4j")
	if _, err := os.Stat(mark); err == nil {
		return s, nil
	}
	if err := empty(s); err != nil {
		return nil, err
	}
	return s, os.WriteFile(mark, nil, 0o600)
}

// empty deletes all data, a part at a time: a large graph is more than one
// transaction holds. Constraints and indexes stay.
func empty(s *Store) error {
	ctx := context.Background()
	c := s.session(ctx, neo4j.AccessModeWrite)
	defer c.close()
	for _, statement := range []string{
		"MATCH (n) WHERE NOT n:Store AND NOT n:Feed CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
		"MATCH (s:Store {key: 1}) SET s.last = 0",
		"MATCH (f:Feed {key: 1}) SET f.last = 0",
	} {
		result, err := c.session.Run(ctx, statement, nil)
		if err != nil {
			return err
		}
		if _, err := result.Consume(ctx); err != nil {
			return err
		}
	}
	return nil
}
