//go:build linux

package main

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ronghe/graphmodel/neo4j/faulttest"
)

// behindProxy is server with a proxy before it: commands that use env go through it.
func behindProxy(t *testing.T) (proxy *faulttest.Proxy, env, direct map[string]string) {
	t.Helper()
	direct, env = server(t), map[string]string{}
	_, addr, _ := strings.Cut(direct["RONGHE_NEO4J_URL"], "://")
	proxy, err := faulttest.NewProxy(addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(proxy.Cut)
	for name, value := range direct {
		env[name] = value
	}
	env["RONGHE_NEO4J_URL"] = "bolt://" + proxy.Addr
	return proxy, env, direct
}

// TestReplicaLosesItsDatabase: what is asked meanwhile is answered 503 with Retry-After,
// readiness goes red and green again by itself, and the index takes what was loaded
// in between.
func TestReplicaLosesItsDatabase(t *testing.T) {
	proxy, env, direct := behindProxy(t)
	s := startServe(t, env, "--data", t.TempDir(), "--request-timeout", "2s")
	s.await(t)
	for round, fault := range []struct {
		name     string
		do, undo func() error
	}{
		{"connections refused", func() error { proxy.Cut(); return nil }, proxy.Mend},
		{"half-open connections", func() error { return proxy.Swallow(faulttest.Answered) }, func() error { proxy.Heal(); return nil }},
	} {
		t.Run(fault.name, func(t *testing.T) {
			if err := fault.do(); err != nil {
				t.Fatal(err)
			}
			for _, path := range []string{"/readyz", "/api/v1/nodes/region:330000"} {
				unavailable(t, s.url+path)
			}
			if status, _ := get(t, s.url+"/healthz"); status != http.StatusOK {
				t.Errorf("/healthz: got %d, want 200: the process is well", status)
			}
			write(t, direct, round)
			if err := fault.undo(); err != nil {
				t.Fatal(err)
			}
			becomesReady(t, s)
			arrive(t, []*service{s})
			if status, body := get(t, s.url+"/api/v1/nodes/region:330000"); status != http.StatusOK {
				t.Errorf("after it: got %d %s, want 200", status, body)
			}
		})
	}
}

// unavailable asks url, which has to be answered 503 and when to come again.
func unavailable(t *testing.T, url string) {
	t.Helper()
	client := http.Client{Timeout: 10 * time.Second} // five times what a request is given
	answer, err := client.Get(url)
	if err != nil {
		t.Fatalf("%s: no answer: %v", url, err)
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusServiceUnavailable || answer.Header.Get("Retry-After") == "" {
		t.Errorf("%s: got %d, Retry-After %q, want 503 and some", url, answer.StatusCode, answer.Header.Get("Retry-After"))
	}
}

func becomesReady(t *testing.T, s *service) {
	t.Helper()
	for end := time.Now().Add(time.Minute); ; time.Sleep(50 * time.Millisecond) {
		status, body := get(t, s.url+"/readyz")
		if status == http.StatusOK {
			return
		}
		if time.Now().After(end) {
			t.Fatalf("a minute after all was well again: got %d %s, want 200\n%s", status, body, s.logs.String())
		}
	}
}

// TestLoadLosesItsDatabase: a load whose connections are cut says so in both
// languages, or goes on; loaded again, the graph is what it is without a fault.
func TestLoadLosesItsDatabase(t *testing.T) {
	proxy, env, direct := behindProxy(t)
	file, whole := madeUp(t, "0.01"), t.TempDir()
	if err := proxy.CutAfter(faulttest.Asked, 300_000); err != nil {
		t.Fatal(err)
	}
	status, out, errs := rongheIn(t, env, "", "load", file, "--data", t.TempDir(), "--log-level", "error")
	if status != statusFailed || !hasHan(errs) || !strings.Contains(errs, "cannot be reached") {
		t.Errorf("cut off: got status %d and %q%q, want %d and why in both languages", status, out, errs, statusFailed)
	}
	proxy.Heal()
	for _, run := range []struct {
		env  map[string]string
		args []string
	}{
		{env, []string{"load", file, "--data", t.TempDir()}},
		{nil, []string{"load", file, "--data", whole}},
	} {
		if status, _, errs := rongheIn(t, run.env, "", run.args...); status != statusOK {
			t.Fatalf("%v: got status %d: %s", run.args, status, errs)
		}
	}
	_, got, _ := rongheIn(t, direct, "", "dump", "--data", t.TempDir())
	_, want, _ := rongheIn(t, nil, "", "dump", "--data", whole)
	if got != want || want == "" {
		t.Error("loaded again after a cut: another graph than loaded once")
	}
}

// TestStartWithoutDatabase: what serve says when it cannot begin.
func TestStartWithoutDatabase(t *testing.T) {
	proxy, env, _ := behindProxy(t)
	file := filepath.Join(t.TempDir(), "password")
	if err := os.WriteFile(file, []byte("made-up-wrong"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name, says string
		args       []string
		fault      func()
	}{
		{"wrong password", "refuses the login", []string{"--neo4j-password-file", file}, func() {}},
		{"connection refused", "cannot be reached", nil, proxy.Cut},
	} {
		test.fault()
		args := append([]string{"serve", "--addr", "127.0.0.1:0", "--data", t.TempDir(), "--log-level", "error"}, test.args...)
		status, _, errs := rongheIn(t, env, "", args...)
		if status != statusFailed || !strings.Contains(errs, test.says) || !hasHan(errs) || strings.Contains(errs, "made-up-wrong") {
			t.Errorf("%s: got status %d and %q, want %d and %q in both languages", test.name, status, errs, statusFailed, test.says)
		}
	}
}
