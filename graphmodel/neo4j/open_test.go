package neo4j

import (
	"context"
	"errors"
	"fmt"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"ronghe/graphmodel"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// TestOpenRefused opens what is no database to work with.
func TestOpenRefused(t *testing.T) {
	const secret = "made-up-secret"
	for name, test := range map[string]struct {
		url, password string
		want          error
	}{
		"empty":          {"", secret, graphmodel.ErrInvalid},
		"no scheme":      {"localhost:7687", secret, graphmodel.ErrInvalid},
		"another scheme": {"http://localhost:7474", secret, graphmodel.ErrInvalid},
		"password in it": {"bolt://neo4j:" + secret + "@localhost:7687", secret, graphmodel.ErrInvalid},
		"a path":         {"bolt://localhost:7687/graph", secret, graphmodel.ErrInvalid},
		"nobody listens": {"bolt://" + silentHost(t, false), secret, graphmodel.ErrUnavailable},
		"wrong password": {server.URL, secret, graphmodel.ErrUnavailable},
	} {
		t.Run(name, func(t *testing.T) {
			s, err := Open(t.Context(), Options{URL: test.url, User: "neo4j", Password: test.password})
			if err == nil {
				s.Close()
			}
			if !errors.Is(err, test.want) {
				t.Fatalf("got error %v, want %v", err, test.want)
			}
			if strings.Contains(err.Error(), secret) {
				t.Errorf("the error tells the password: %v", err)
			}
			host := strings.TrimPrefix(test.url, "bolt://")
			if errors.Is(err, graphmodel.ErrUnavailable) && !strings.Contains(err.Error(), host) {
				t.Errorf("got error %v, want one that names %s", err, host)
			}
		})
	}
}

// silentHost is the address of a port where nobody listens, or where somebody takes
// connections and says nothing.
func silentHost(t *testing.T, takes bool) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	if takes {
		t.Cleanup(func() { l.Close() })
	} else {
		l.Close()
	}
	return l.Addr().String()
}

// TestOpenEndsWithItsContext asks a server that never answers.
func TestOpenEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if _, err := Open(ctx, Options{URL: "bolt://" + silentHost(t, true)}); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got error %v, want context.DeadlineExceeded", err)
	}
}

// TestOpenFindsNoAnswer does so without a deadline of the caller's.
func TestOpenFindsNoAnswer(t *testing.T) {
	if testing.Short() {
		t.Skip("it waits for as long as Open does")
	}
	if _, err := Open(t.Context(), Options{URL: "bolt://" + silentHost(t, true)}); !errors.Is(err, graphmodel.ErrUnavailable) {
		t.Errorf("got error %v, want ErrUnavailable", err)
	}
}

// TestOpenAnotherDatabase opens what another program, or a later one, has written.
func TestOpenAnotherDatabase(t *testing.T) {
	s := openEmpty(t)
	t.Cleanup(func() { alter(t, s, "MATCH (s:Store) SET s.format = $format", params{"format": len(migrations)}) })
	alter(t, s, "MATCH (s:Store) SET s.format = $format", params{"format": len(migrations) + 1})
	refusedOpen(t, "newer version")

	alter(t, s, "MATCH (n) WHERE n:Store OR n:Feed DETACH DELETE n", nil)
	alter(t, s, "CREATE (:Movie {title: '虚构的电影'})", nil)
	refusedOpen(t, "another program")

	alter(t, s, "MATCH (n:Movie) DELETE n", nil)
	again, err := Open(t.Context(), server)
	if err != nil {
		t.Fatalf("an empty database: %v", err)
	}
	again.Close()
}

func refusedOpen(t *testing.T, why string) {
	t.Helper()
	s, err := Open(t.Context(), server)
	if err == nil {
		s.Close()
	}
	if !errors.Is(err, graphmodel.ErrUnavailable) {
		t.Errorf("%s: got error %v, want ErrUnavailable", why, err)
	}
}

// TestOpenTogether migrates an empty database from several processes at once.
func TestOpenTogether(t *testing.T) {
	s := openEmpty(t)
	alter(t, s, "MATCH (n) DETACH DELETE n", nil)
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			s, err := Open(t.Context(), server)
			if err != nil {
				t.Errorf("Open: %v", err)
				return
			}
			s.Close()
		})
	}
	all.Wait()
	for _, label := range []string{"Store", "Feed"} {
		c := s.session(t.Context(), neo4j.AccessModeRead)
		defer c.close()
		err := c.each("MATCH (n:"+label+") RETURN count(n)", nil, func(r row) error {
			if r.num(0) != 1 {
				t.Errorf("%d nodes of label %s, want 1", r.num(0), label)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// TestUntoldUpdate is about a client that died between the commit of its Update and
// telling of it: who comes next tells.
func TestUntoldUpdate(t *testing.T) {
	s := openEmpty(t)
	put := func(id graphmodel.ID) {
		t.Helper()
		err := s.Update(t.Context(), func(w graphmodel.Writer) error {
			return w.PutNode(graphmodel.Node{ID: id, Kind: id.Kind(), Title: "虚构"})
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	ask := map[string]func() error{
		"Changes": func() error {
			feed, err := s.Changes(t.Context(), 0, 10)
			if err == nil && feed.Last != int64(len(feed.Changes)) {
				err = fmt.Errorf("%d changes, the last number is %d", len(feed.Changes), feed.Last)
			}
			return err
		},
		"View": func() error {
			return s.View(t.Context(), func(r graphmodel.Reader) error { _, err := r.Node("enterprise:b"); return err })
		},
		"Open": func() error {
			s, err := Open(t.Context(), server)
			if err == nil {
				err = s.Close()
			}
			return err
		},
		"Update": func() error { put("enterprise:b"); return nil },
	}
	put("enterprise:a")
	put("enterprise:b")
	for name, call := range ask {
		alter(t, s, "MATCH (f:Feed) SET f.last = 1", nil)
		if err := call(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if feed, err := s.Changes(t.Context(), 0, 0); err != nil || feed.Last != 2 {
			t.Errorf("after %s: got last %d, %v, want 2", name, feed.Last, err)
		}
	}
}

// alter runs a statement past the Store.
func alter(t *testing.T, s *Store, statement string, p params) {
	t.Helper()
	c := s.session(context.Background(), neo4j.AccessModeWrite)
	defer c.close()
	if err := c.write(func(tx *conn) error { return tx.exec(statement, p) }); err != nil {
		t.Fatal(err)
	}
}
