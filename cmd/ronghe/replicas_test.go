package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// questions are asked of every replica.
var questions = []string{
	"/api/v1/search?q=%E8%83%BD%E6%BA%90%E7%AE%A1%E6%8E%A7%E4%B8%AD%E5%BF%83&kind=case&facets=industry&facets=region",
	"/api/v1/search?q=%E8%99%9A%E6%9E%84%E4%BC%81%E4%B8%9A&limit=20", // 虚构企业
	"/api/v1/nodes/enterprise:made-up-0/edges",
	"/api/v1/nodes/region:330000/expand?depth=2&limit=60",
	"/api/v1/practices/practice:energy-centre/adoptions",
	"/api/v1/stats",
}

// TestReplicas: three services that start at once on one empty Neo4j, and one that
// loads: each index arrives at the same change and gives the same answers; one that
// was stopped meanwhile goes on from where it was.
func TestReplicas(t *testing.T) {
	env := server(t)
	data := []string{t.TempDir(), t.TempDir(), t.TempDir()}
	replicas := make([]*service, len(data))
	for i := range data {
		replicas[i] = startServe(t, env, "--data", data[i], "--request-timeout", "1m") // a busy machine is no fault
	}
	for _, r := range replicas {
		r.await(t)
	}
	write(t, env, 0)
	arrive(t, replicas)
	alike(t, replicas)

	at := readiness(t, replicas[2]).Index
	if status := replicas[2].stop(); status != statusOK {
		t.Errorf("stopped: got status %d, want %d", status, statusOK)
	}
	write(t, env, 1)
	replicas[2] = startServe(t, env, "--data", data[2], "--request-timeout", "1m")
	replicas[2].await(t)
	if got := openedAt(t, replicas[2]); got != at || at == 0 {
		t.Errorf("started again: the index began at change %d, want %d, where it stopped", got, at)
	}
	arrive(t, replicas)
	if now := readiness(t, replicas[2]).Index; now <= at {
		t.Errorf("got change %d after another load, want more than %d", now, at)
	}
	alike(t, replicas)
}

// write loads some made-up enterprises that adopted a practice of the library.
func write(t *testing.T, env map[string]string, round int) {
	t.Helper()
	var lines strings.Builder
	fmt.Fprintln(&lines, `{"node":{"id":"source:made-up","kind":"source","title":"虚构来源","props":{"class":"document"}}}`)
	for i := range 20 {
		id := fmt.Sprintf("enterprise:made-up-%d", 20*round+i)
		fmt.Fprintf(&lines, `{"node":{"id":%q,"kind":"enterprise","title":"虚构企业%d","source":"source:made-up"}}`+"\n", id, i)
		fmt.Fprintf(&lines, `{"edge":{"kind":"adopted","from":%q,"to":"practice:energy-centre","since":"%d","source":"source:made-up","quote":"虚构的引文"}}`+"\n", id, 2000+i)
	}
	status, out, errs := rongheIn(t, env, lines.String(), "load", "-", "--data", t.TempDir())
	if status != statusOK || strings.Contains(out, " 0 written") {
		t.Fatalf("load: got status %d and %q\n%s", status, out, errs)
	}
}

// readyz is the answer of /readyz.
type readyz struct {
	Store int64 `json:"store_change"`
	Index int64 `json:"index_change"`
}

func readiness(t *testing.T, s *service) readyz {
	t.Helper()
	var r readyz
	status, body := get(t, s.url+"/readyz")
	if err := json.Unmarshal([]byte(body), &r); err != nil || status != http.StatusOK {
		t.Fatalf("/readyz: got %d %s, %v", status, body, err)
	}
	return r
}

// arrive waits until the index of each replica has taken the store's last change.
func arrive(t *testing.T, replicas []*service) {
	t.Helper()
	deadline := time.Now().Add(time.Minute)
	last := readiness(t, replicas[0]).Store
	for i, s := range replicas {
		for readiness(t, s).Index != last {
			if time.Now().After(deadline) {
				t.Fatalf("replica %d is at %+v after a minute, want change %d\n%s", i, readiness(t, s), last, s.logs.String())
			}
			time.Sleep(50 * time.Millisecond)
		}
	}
}

// alike asks all replicas and compares their answers to the byte.
func alike(t *testing.T, replicas []*service) {
	t.Helper()
	for _, question := range questions {
		status, want := get(t, replicas[0].url+question)
		if status != http.StatusOK {
			t.Errorf("%s: got %d %s", question, status, want)
		}
		for i, s := range replicas[1:] {
			if _, got := get(t, s.url+question); got != want {
				t.Errorf("%s: replica %d answers otherwise (-first +other):\n%s", question, i+1, cmp.Diff(want, got))
			}
		}
	}
}

var openedLine = regexp.MustCompile(`msg="search index opened" at_change=(\d+)`)

// openedAt is the change at which the index was opened, as the log says.
func openedAt(t *testing.T, s *service) int64 {
	t.Helper()
	found := openedLine.FindStringSubmatch(s.logs.String())
	if found == nil {
		t.Fatalf("the log does not say at which change the index was opened:\n%s", s.logs.String())
	}
	at, err := strconv.ParseInt(found[1], 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return at
}
