//go:build linux

package main

import (
	"bufio"
	"bytes"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// The tests of this file run the real binary and do to it and to its data what
// happens to programs: they are killed, disks fill up, files rot.

// binary builds ronghe once for all tests.
var binary = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "ronghe-test-")
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, "ronghe")
	if out, err := exec.Command("go", "build", "-o", path, ".").CombinedOutput(); err != nil {
		return "", fmt.Errorf("go build: %w\n%s", err, out)
	}
	return path, nil
})

func TestMain(m *testing.M) {
	tellNoServer()
	status := m.Run()
	if path, err := binary(); err == nil {
		_ = os.RemoveAll(filepath.Dir(path))
	}
	os.Exit(status)
}

// process is the binary at work.
type process struct {
	*exec.Cmd
	out, errs buffer
}

func start(t *testing.T, args ...string) *process {
	t.Helper()
	path, err := binary()
	if err != nil {
		t.Fatal(err)
	}
	p := &process{Cmd: exec.Command(path, args...)}
	p.Env = append(os.Environ(), "RONGHE_STORE=sqlite") // also where the tests have a Neo4j
	p.Stdout, p.Stderr = &p.out, &p.errs
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.Process.Kill() })
	return p
}

// end waits for the process and returns its exit status; -1 when it was killed.
func (p *process) end(t *testing.T) int {
	t.Helper()
	var exit *exec.ExitError
	if err := p.Wait(); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return p.ProcessState.ExitCode()
}

// until waits until cond holds while the process runs.
func (p *process) until(t *testing.T, what string, cond func() bool) {
	t.Helper()
	for end := time.Now().Add(time.Minute); !cond(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("waited a minute for %s:\n%s%s", what, p.out.String(), p.errs.String())
		}
	}
}

// kill is kill -9.
func (p *process) kill(t *testing.T) {
	t.Helper()
	if err := p.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = p.Wait()
}

// succeed runs the binary to its end, which must be a good one.
func succeed(t *testing.T, args ...string) string {
	t.Helper()
	p := start(t, args...)
	if status := p.end(t); status != statusOK {
		t.Fatalf("%s: got status %d, want 0:\n%s%s", args[0], status, p.out.String(), p.errs.String())
	}
	return p.out.String()
}

// fails runs the binary, which must fail with one line, in both languages, with says in it.
func fails(t *testing.T, says string, args ...string) {
	t.Helper()
	p := start(t, append(args, "--log-level", "error")...)
	status, errs := p.end(t), strings.TrimSuffix(p.errs.String(), "\n")
	if status != statusFailed {
		t.Errorf("%s: got status %d, want %d", args[0], status, statusFailed)
	}
	if strings.Contains(errs, "\n") || !strings.HasPrefix(errs, "ronghe: ") || !strings.Contains(errs, says) || !hasHan(errs) {
		t.Errorf("%s: got %q, want one line in Chinese and English with %q", args[0], errs, says)
	}
}

// madeUp is a file of a made-up graph.
func madeUp(t *testing.T, scale string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "made-up.jsonl")
	text := succeed(t, "generate", "--scale", scale)
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// holds tells whether the store in data has taken in a change.
func holds(data string) bool {
	info, err := os.Stat(filepath.Join(data, "graph.db"))
	return err == nil && info.Size() > 1<<20
}

// TestKilledWhileLoading: what is left is sound, and loading again completes it.
func TestKilledWhileLoading(t *testing.T) {
	file := madeUp(t, "0.1") // of more lines than one Update takes
	whole, broken := t.TempDir(), t.TempDir()
	succeed(t, "load", file, "--data", whole)
	p := start(t, "load", file, "--data", broken)
	p.until(t, "a first commit", func() bool { return holds(broken) })
	p.kill(t)
	succeed(t, "check", "--data", broken)
	all := succeed(t, "dump", "--data", whole)
	part := strings.Count(succeed(t, "dump", "--data", broken), "\n")
	if done := strings.Count(all, "\n"); part == 0 || part >= done || p.out.String() != "" {
		t.Fatalf("killed with %d lines of %d loaded, and %q said: want some and no report", part, done, p.out.String())
	}
	succeed(t, "load", file, "--data", broken)
	if succeed(t, "dump", "--data", broken) != all {
		t.Error("loaded again after kill -9: another graph than loaded once")
	}
}

// TestKilledWhileIndexing: the next start goes on, and the index agrees in the end.
func TestKilledWhileIndexing(t *testing.T) {
	data := t.TempDir()
	succeed(t, "load", "--builtin", "--data", data)
	p := start(t, "serve", "--data", data, "--addr", "127.0.0.1:0")
	p.until(t, "the index to be begun", func() bool {
		parts, _ := filepath.Glob(filepath.Join(data, "index", "*", "store", "*.zap"))
		return len(parts) > 0
	})
	p.kill(t)
	// An index that is finished is named by the file current.
	if _, err := os.Stat(filepath.Join(data, "index", "current")); !errors.Is(err, fs.ErrNotExist) || p.out.String() != "" {
		t.Fatalf("got %v, and %q said: the index was finished when the process was killed", err, p.out.String())
	}
	succeed(t, "check", "--data", data)
}

// TestKilledWhileReindexing kills at moments from the start of a rebuild to beyond its
// switch: what is left answers and agrees with the store, be it the old index or the new.
func TestKilledWhileReindexing(t *testing.T) {
	data := t.TempDir()
	succeed(t, "load", "--builtin", "--data", data)
	began := time.Now()
	succeed(t, "reindex", "--data", data)
	whole := time.Since(began)
	killed := 0
	for i := range 8 {
		p := start(t, "reindex", "--data", data)
		time.Sleep(whole * time.Duration(i+3) / 10)
		p.kill(t)
		if !p.ProcessState.Exited() {
			killed++
		}
		succeed(t, "check", "--data", data)
		if found := succeed(t, "search", "能源管控中心", "--data", data); !strings.Contains(found, "能源管控中心") {
			t.Errorf("killed after %d tenths: search found %q", i+3, found)
		}
	}
	if killed == 0 {
		t.Error("every rebuild had ended before it was killed")
	}
}

// TestStopFinishesRequests: SIGTERM ends the service after the request under way.
func TestStopFinishesRequests(t *testing.T) {
	p := start(t, "serve", "--data", t.TempDir(), "--addr", "127.0.0.1:0")
	p.until(t, "the address", func() bool { return address.MatchString(p.out.String()) })
	host := strings.TrimPrefix(address.FindString(p.out.String()), "http://")
	conn, err := net.Dial("tcp", host)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	// The client asks for more than the buffers between them hold and does not
	// read: so the server is in the middle of an answer. What it is asked fits into
	// one read: were some left unread, closing would reset the connection.
	const asked = 45
	requests := strings.Repeat("GET /docs/swagger-ui-bundle.js HTTP/1.1\r\nHost: "+host+"\r\n\r\n", asked)
	if _, err := fmt.Fprint(conn, requests); err != nil {
		t.Fatal(err)
	}
	in := bufio.NewReader(conn)
	if _, err := in.Peek(1); err != nil {
		t.Fatal(err)
	}
	if err := p.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	time.Sleep(200 * time.Millisecond) // so that it stops while nobody reads
	answered := 0
	for ; ; answered++ {
		if _, err := in.Peek(1); err != nil {
			break
		}
		readWhole(t, in)
	}
	if answered == 0 || answered == asked {
		t.Errorf("got %d whole answers of %d, want some", answered, asked)
	}
	if status := p.end(t); status != statusOK {
		t.Errorf("got status %d, want 0:\n%s", status, p.errs.String())
	}
}

// readWhole reads one answer to its end.
func readWhole(t *testing.T, in *bufio.Reader) {
	t.Helper()
	answer, err := http.ReadResponse(in, nil)
	if err != nil {
		t.Fatalf("answer under way at SIGTERM: %v", err)
	}
	defer answer.Body.Close()
	if n, err := io.Copy(io.Discard, answer.Body); err != nil || n == 0 {
		t.Fatalf("answer under way at SIGTERM: %d bytes, %v", n, err)
	}
}

// TestAddressAndDirectoryInUse: a second serve is refused, for either.
func TestAddressAndDirectoryInUse(t *testing.T) {
	data := t.TempDir()
	p := start(t, "serve", "--data", data, "--addr", "127.0.0.1:0")
	p.until(t, "the address", func() bool { return address.MatchString(p.out.String()) })
	url := address.FindString(p.out.String())
	fails(t, "in use by another process", "serve", "--data", data, "--addr", "127.0.0.1:0")
	fails(t, "cannot listen on this address", "serve", "--data", t.TempDir(), "--addr", strings.TrimPrefix(url, "http://"))
	if status, _ := get(t, url+"/healthz"); status != http.StatusOK {
		t.Errorf("the first serve: got %d, want 200", status)
	}
}

// TestRottenData: files that are not what they were.
func TestRottenData(t *testing.T) {
	kept := t.TempDir()
	succeed(t, "load", "--builtin", "--data", kept)
	succeed(t, "reindex", "--data", kept)
	for _, test := range []struct {
		name string
		rot  func(data string) error
		says string // of check; "" when it mends itself
	}{
		{"garbage in the middle of the store", func(data string) error { return overwrite(data+"/graph.db", 2, 200_000) }, "damaged"},
		{"garbage at the head of the store", func(data string) error { return overwrite(data+"/graph.db", 1<<40, 8192) }, "damaged"},
		{"a store cut short", func(data string) error { return os.Truncate(data+"/graph.db", 1_500_000) }, "damaged"},
		{"a store of a newer version", renumber, "newer version"},
		{"an index that is a file", func(data string) error {
			return errors.Join(os.RemoveAll(data+"/index"), os.WriteFile(data+"/index", nil, 0o600))
		}, "search index cannot be kept"},
		{"an index that is gone", func(data string) error { return os.RemoveAll(data + "/index") }, ""},
		{"an index that is garbage", overwriteIndex, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			data := t.TempDir()
			if err := errors.Join(os.CopyFS(data, os.DirFS(kept)), test.rot(data)); err != nil {
				t.Fatal(err)
			}
			if test.says == "" {
				succeed(t, "check", "--data", data)
				return
			}
			fails(t, test.says, "check", "--data", data)
			if test.says == "newer version" {
				fails(t, test.says, "serve", "--data", data, "--addr", "127.0.0.1:0")
			}
		})
	}
}

// overwrite puts n bytes of garbage into a file, at a part of its length.
func overwrite(path string, part, n int64) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = f.WriteAt(bytes.Repeat([]byte{0xa5}, int(n)), info.Size()/part)
	return errors.Join(err, f.Close())
}

func overwriteIndex(data string) error {
	files, err := filepath.Glob(filepath.Join(data, "index", "*", "store", "*"))
	for _, file := range files {
		err = errors.Join(err, overwrite(file, 1<<40, 64))
	}
	if len(files) == 0 {
		return errors.New("there is no index to damage")
	}
	return err
}

func renumber(data string) error {
	db, err := sql.Open("sqlite", filepath.Join(data, "graph.db"))
	if err != nil {
		return err
	}
	_, err = db.Exec("PRAGMA user_version = 999")
	return errors.Join(err, db.Close())
}

// fillUp writes a file until the disk is full, all but 64 KiB.
func fillUp(t *testing.T, path string) {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for err == nil {
		_, err = f.Write(make([]byte, 4096))
	}
	if !errors.Is(err, syscall.ENOSPC) {
		t.Fatal(err)
	}
	size, err := f.Seek(0, io.SeekCurrent)
	if err := errors.Join(err, f.Truncate(size-64<<10)); err != nil {
		t.Fatal(err)
	}
}

// TestFullAndReadOnlyDisk: what does not fit is not written, and what was stays.
func TestFullAndReadOnlyDisk(t *testing.T) {
	const size = "size=20m"
	disk := t.TempDir()
	if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, size); err != nil {
		t.Skipf("not tried: only root can mount a small disk: %v", err)
	}
	t.Cleanup(func() { _ = syscall.Unmount(disk, syscall.MNT_DETACH) })
	data, aside := filepath.Join(disk, "data"), t.TempDir()
	succeed(t, "load", "--builtin", "--data", data)
	before := succeed(t, "dump", "--data", data)
	fails(t, "disk", "load", madeUp(t, "0.05"), "--data", data)
	if err := os.CopyFS(aside, os.DirFS(data)); err != nil {
		t.Fatal(err)
	}
	if succeed(t, "dump", "--data", aside) != before {
		t.Error("a load that did not fit changed the graph")
	}
	succeed(t, "check", "--data", aside)
	fillUp(t, filepath.Join(disk, "ballast"))
	fails(t, "search index cannot be kept", "reindex", "--data", data)

	if err := syscall.Mount("tmpfs", disk, "tmpfs", syscall.MS_REMOUNT|syscall.MS_RDONLY, size); err != nil {
		t.Fatal(err)
	}
	fails(t, "must be readable and writable", "serve", "--data", data, "--addr", "127.0.0.1:0")
	fails(t, "graph.db", "load", madeUp(t, "0.001"), "--data", data)
}
