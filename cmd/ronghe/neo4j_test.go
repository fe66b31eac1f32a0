package main

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/gofrs/flock"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// noServer is said once, by TestMain, and not hidden by a test's being skipped.
const noServer = "cmd/ronghe: no server (RONGHE_NEO4J_URL is not set), tests on Neo4j skipped"

// tellNoServer is for TestMain.
func tellNoServer() {
	if os.Getenv("RONGHE_NEO4J_URL") == "" {
		fmt.Println(noServer)
	}
}

// server is the environment in which commands use the Neo4j of the tests, emptied.
// No other test uses it meanwhile. Without one the test is skipped, but for CI,
// where it fails.
func server(t *testing.T) map[string]string {
	t.Helper()
	env := map[string]string{}
	for _, name := range []string{"RONGHE_NEO4J_URL", "RONGHE_NEO4J_USER", "RONGHE_NEO4J_PASSWORD"} {
		env[name] = os.Getenv(name)
	}
	switch {
	case env["RONGHE_NEO4J_URL"] != "":
	case os.Getenv("CI") != "":
		t.Fatal(noServer)
	default:
		t.Skip(noServer)
	}
	// The tests of graphmodel/neo4j hold the same lock.
	lock := flock.New(filepath.Join(os.TempDir(), "ronghe-neo4j-test.lock"))
	if err := lock.Lock(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = lock.Unlock() })
	empty(t, env)
	return env
}

// empty deletes all that the database holds, also what says that it is a store.
func empty(t *testing.T, env map[string]string) {
	t.Helper()
	driver, err := neo4j.NewDriverWithContext(env["RONGHE_NEO4J_URL"], neo4j.BasicAuth(env["RONGHE_NEO4J_USER"], env["RONGHE_NEO4J_PASSWORD"], ""))
	if err != nil {
		t.Fatal(err)
	}
	defer driver.Close(t.Context())
	session := driver.NewSession(t.Context(), neo4j.SessionConfig{})
	defer session.Close(t.Context())
	result, err := session.Run(t.Context(), "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS", nil)
	if err == nil {
		_, err = result.Consume(t.Context())
	}
	if err != nil {
		t.Fatal(err)
	}
}
