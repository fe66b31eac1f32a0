package main

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"os"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"
)

// buffer is what a running service prints, read while it runs.
type buffer struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(p)
}

func (b *buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.String()
}

var address = regexp.MustCompile(`http://[0-9.:]+`)

// service is a running serve.
type service struct {
	url       string // once awaited
	out, logs *buffer
	ended     chan int
	stop      func() int // returns the exit status
}

// serveIn serves a data directory until stop, which returns the exit status.
func serveIn(t *testing.T, data string, args ...string) (url string, stop func() int) {
	t.Helper()
	s := startServe(t, nil, append([]string{"--data", data}, args...)...)
	s.await(t)
	return s.url, s.stop
}

// startServe starts serve with the environment env; await tells when it answers.
func startServe(t *testing.T, env map[string]string, args ...string) *service {
	t.Helper()
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	s := &service{out: &buffer{}, logs: &buffer{}, ended: make(chan int, 1)}
	go func() {
		args := append([]string{"serve", "--addr", "127.0.0.1:0"}, args...)
		s.ended <- run(ctx, args, func(name string) string { return env[name] }, stdio{strings.NewReader(""), s.out, s.logs})
	}()
	s.stop = sync.OnceValue(func() int {
		cancel()
		return <-s.ended
	})
	t.Cleanup(func() { s.stop() })
	return s
}

// await waits until s has told its address.
func (s *service) await(t *testing.T) {
	t.Helper()
	for s.url == "" {
		select {
		case status := <-s.ended:
			s.ended <- status
			t.Fatalf("serve ended with status %d before it told its address:\n%s", status, s.logs.String())
		case <-time.After(20 * time.Millisecond):
			s.url = address.FindString(s.out.String())
		}
	}
}

// get asks url and returns the status and the body.
func get(t *testing.T, url string) (int, string) {
	t.Helper()
	answer, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, string(body)
}

// TestFromTwoCommandsToAnAnswer is the whole way of a stranger: the first run
// loads the library, the README's tour answers, a second serve is refused, the
// next run starts from what is there, and check finds nothing.
func TestFromTwoCommandsToAnAnswer(t *testing.T) {
	data := t.TempDir()
	url, stop := serveIn(t, data)
	if status, body := get(t, url+"/readyz"); status != http.StatusOK {
		t.Errorf("/readyz: got %d %s, want 200", status, body)
	}
	tour(t, url)
	long := url + "/api/v1/search?q=" + strings.Repeat("%E8%83%BD", 10_000)
	if status, body := get(t, long); status != http.StatusOK || !strings.Contains(body, "500") {
		t.Errorf("a query of 10,000 characters: got %d %s, want an answer that says that it was cut", status, body)
	}
	if status, _, errs := ronghe(t, nil, "serve", "--data", data); status != statusFailed || !strings.Contains(errs, "in use by another process") {
		t.Errorf("second serve: got status %d and %q, want %d and who holds the directory", status, errs, statusFailed)
	}
	if status := stop(); status != statusOK {
		t.Fatalf("stopped serve: got status %d, want %d", status, statusOK)
	}

	_, first, _ := ronghe(t, nil, "dump", "--data", data)
	url, stop = serveIn(t, data)
	if status, _ := get(t, url+"/api/v1/nodes/region:330000"); status != http.StatusOK {
		t.Errorf("node after a restart: got %d, want 200", status)
	}
	stop()
	_, second, _ := ronghe(t, nil, "dump", "--data", data)
	if first != second {
		t.Error("the second run changed the library")
	}
	if status, out, errs := ronghe(t, nil, "check", "--data", data); status != statusOK {
		t.Errorf("check: got status %d\n%s%s", status, out, errs)
	}
}

// tour runs each curl of the README and looks for what the line below it promises.
func tour(t *testing.T, url string) {
	t.Helper()
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	stops := regexp.MustCompile(`(?m)^    curl -s 'http://127\.0\.0\.1:8080([^']*)'\n    # → (.*)$`).FindAllStringSubmatch(string(readme), -1)
	if all := strings.Count(string(readme), "curl -s 'http"); len(stops) != all || all == 0 {
		t.Errorf("README has %d lines of curl and %d with a promise below", all, len(stops))
	}
	for _, stop := range stops {
		if status, body := get(t, url+stop[1]); status != http.StatusOK || !strings.Contains(body, stop[2]) {
			t.Errorf("%s: got %d, want an answer with %q:\n%.500s", stop[1], status, stop[2], body)
		}
	}
}
