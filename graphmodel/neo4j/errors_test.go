package neo4j

import (
	"context"
	"errors"
	"io"
	"net"
	"testing"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/graphtest"
	"ronghe/graphmodel/neo4j/faulttest"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// TestFail: what a caller is told of each error of server, driver and network.
func TestFail(t *testing.T) {
	s := &Store{host: "db.example:7687"}
	code := func(code string) error { return &neo4j.Neo4jError{Code: code, Msg: "raw text"} }
	for name, test := range map[string]struct {
		err  error
		want reason
		ask  bool // again
	}{
		"a transaction ended":      {code("Neo.TransientError.Transaction.Terminated"), busy, false},
		"deadlock":                 {code("Neo.TransientError.Transaction.DeadlockDetected"), busy, true},
		"another leader":           {code("Neo.ClientError.Cluster.NotALeader"), readOnly, true},
		"read-only":                {code("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"), readOnly, true},
		"wrong password":           {code("Neo.ClientError.Security.Unauthorized"), refused, false},
		"too many wrong passwords": {code("Neo.ClientError.Security.AuthenticationRateLimit"), refused, false},
		"a constraint half made":   {code(indexExists), busy, false},
		"a server's fault":         {code("Neo.DatabaseError.Transaction.TransactionCommitFailed"), broken, false},
		"cut between messages":     {io.EOF, unreachable, true},
		"cut within a message":     {io.ErrUnexpectedEOF, unreachable, true},
		"nobody listens":           {&net.OpError{Op: "dial", Err: errors.New("refused")}, unreachable, true},
		"cut within a handshake":   {cut(errors.New("plain text")), unreachable, true},
		"silence":                  {errSilent, unreachable, false},
		"all tries failed": {&neo4j.TransactionExecutionLimit{Errors: []error{io.EOF,
			code("Neo.TransientError.Transaction.DeadlockDetected")}}, busy, false},
	} {
		t.Run(name, func(t *testing.T) {
			fault := (*graphmodel.Fault)(nil)
			err := s.fail(t.Context(), test.err)
			if !errors.As(err, &fault) || !errors.Is(err, graphmodel.ErrUnavailable) {
				t.Fatalf("got error %v, want ErrUnavailable with words", err)
			}
			if got := (reason{fault.Zh, fault.En}); got != test.want || fault.Thing != s.host {
				t.Errorf("got %v of %s, want %v of %s", got, fault.Thing, test.want, s.host)
			}
			if got := passing(test.err); got != test.ask {
				t.Errorf("asked again: got %v, want %v", got, test.ask)
			}
		})
	}
}

// TestFailInTime: a caller whose time ran out hears both.
func TestFailInTime(t *testing.T) {
	s := &Store{host: "db.example:7687"}
	ctx, cancel := context.WithTimeout(t.Context(), 0)
	defer cancel()
	if err := s.fail(ctx, io.EOF); !errors.Is(err, graphmodel.ErrUnavailable) || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got error %v, want ErrUnavailable and context.DeadlineExceeded", err)
	}
	ctx, cancel = context.WithCancel(t.Context())
	cancel()
	if err := s.fail(ctx, io.EOF); errors.Is(err, graphmodel.ErrUnavailable) || !errors.Is(err, context.Canceled) {
		t.Errorf("got error %v, want context.Canceled and not ErrUnavailable", err)
	}
}

// TestPatience: a caller without a deadline does not wait for ever on a connection
// that is dead and open.
func TestPatience(t *testing.T) {
	proxy := proxied(t)
	s := openThrough(t, proxy)
	s.patience = 100 * time.Millisecond
	if err := proxy.Swallow(faulttest.Answered); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Changes(context.Background(), 0, 10); !errors.Is(err, graphmodel.ErrUnavailable) {
		t.Errorf("got error %v, want ErrUnavailable", err)
	}
	proxy.Heal()
	s.patience = patience
	if _, err := s.Changes(context.Background(), 0, 10); err != nil {
		t.Errorf("after it: %v", err)
	}
}

func proxied(t *testing.T) *faulttest.Proxy {
	t.Helper()
	u, err := parseURL(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	proxy, err := faulttest.NewProxy(u.Host)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(proxy.Cut)
	return proxy
}

func openThrough(t *testing.T, proxy *faulttest.Proxy) *Store {
	t.Helper()
	o := server
	o.URL, o.Rules = "bolt://"+proxy.Addr, graphtest.Rules
	s, err := Open(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}
