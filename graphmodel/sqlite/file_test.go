package sqlite

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"ronghe/graphmodel"
)

// anything allows every kind.
type anything struct{}

func (anything) CheckNode(graphmodel.Node) error { return nil }
func (anything) CheckEdge(graphmodel.Edge) error { return nil }

func openAt(t *testing.T, path string) *Store {
	t.Helper()
	s, err := Open(t.Context(), path, anything{})
	if err != nil {
		t.Fatalf("Open: %v", err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func fileIn(t *testing.T) string {
	t.Helper()
	return filepath.Join(t.TempDir(), "graph.db")
}

// run executes SQL in the file, as another program might.
func run(t *testing.T, s *Store, sql string) {
	t.Helper()
	c, err := s.writer.take(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	defer s.writer.put(c)
	if _, err := c.db.ExecContext(t.Context(), sql); err != nil {
		t.Fatal(err)
	}
}

// fill writes n made-up nodes in a chain.
func fill(t *testing.T, s *Store, n int) {
	t.Helper()
	id := func(i int) graphmodel.ID { return graphmodel.ID(fmt.Sprintf("node:n%d", i)) }
	err := s.Update(t.Context(), func(w graphmodel.Writer) error {
		for i := range n {
			if err := w.PutNode(graphmodel.Node{ID: id(i), Kind: "node", Title: "虚构节点"}); err != nil {
				return err
			}
			if i > 0 {
				if err := w.PutEdge(graphmodel.Edge{Kind: "next", From: id(i - 1), To: id(i), Since: "2013"}); err != nil {
					return err
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// wantUnavailable asks for a Fault that names the file.
func wantUnavailable(t *testing.T, err error, path string) {
	t.Helper()
	var fault *graphmodel.Fault
	if !errors.Is(err, graphmodel.ErrUnavailable) || !errors.As(err, &fault) || fault.Thing != path {
		t.Errorf("got error %v, want ErrUnavailable naming %s", err, path)
	}
}

func TestOpenRefusesFile(t *testing.T) {
	for name, spoil := range map[string]func(t *testing.T, path string){
		"no database": func(t *testing.T, path string) {
			write(t, path, []byte(strings.Repeat("这不是数据库 ", 1000)))
		},
		"newer version": func(t *testing.T, path string) {
			s := openAt(t, path)
			run(t, s, fmt.Sprintf("PRAGMA user_version = %d", len(migrations)+1))
			s.Close()
		},
		"another program's database": func(t *testing.T, path string) {
			s := openAt(t, path)
			run(t, s, "PRAGMA application_id = 0")
			s.Close()
		},
		"no such directory": func(t *testing.T, path string) {
			if err := os.Remove(filepath.Dir(path)); err != nil {
				t.Fatal(err)
			}
		},
		"a directory": func(t *testing.T, path string) {
			if err := os.Mkdir(path, 0o755); err != nil {
				t.Fatal(err)
			}
		},
		"cut short": func(t *testing.T, path string) {
			s := openAt(t, path)
			fill(t, s, 2000)
			s.Close()
			if err := os.Truncate(path, 64<<10); err != nil {
				t.Fatal(err)
			}
		},
		"root pages overwritten": func(t *testing.T, path string) {
			s := openAt(t, path)
			fill(t, s, 2000)
			s.Close()
			overwrite(t, path, 4096, 16*4096)
		},
	} {
		t.Run(name, func(t *testing.T) {
			path := fileIn(t)
			spoil(t, path)
			s, err := Open(t.Context(), path, anything{})
			if err == nil {
				s.Close()
			}
			wantUnavailable(t, err, path)
		})
	}
}

func TestDamageWithinIsFoundByIntegrity(t *testing.T) {
	path := fileIn(t)
	s := openAt(t, path)
	fill(t, s, 5000)
	if err := s.Integrity(t.Context()); err != nil {
		t.Fatalf("Integrity of a sound file: %v", err)
	}
	s.Close()
	overwrite(t, path, 100*4096, 101*4096)
	s = openAt(t, path)
	wantUnavailable(t, s.Integrity(t.Context()), path)
}

func TestIntegrityInvariants(t *testing.T) {
	for name, sql := range map[string]string{
		"last number":   "UPDATE state SET last = 3",
		"number twice":  "INSERT INTO tombstones SELECT max(seq), 'node:gone' FROM edges",
		"there and not": "INSERT INTO tombstones VALUES (100, 'node:n1'); UPDATE state SET last = 100",
		"node count":    "UPDATE node_counts SET nodes = nodes + 1",
		"edge kind":     "UPDATE edges SET kind = 'other' WHERE seq = 3",
		"foreign key":   "PRAGMA foreign_keys = 0; UPDATE edges SET src = 99 WHERE seq = 3",
	} {
		t.Run(name, func(t *testing.T) {
			path := fileIn(t)
			s := openAt(t, path)
			fill(t, s, 10)
			run(t, s, sql)
			wantUnavailable(t, s.Integrity(t.Context()), path)
		})
	}
}

func TestDirectoryNotWritable(t *testing.T) {
	dir := t.TempDir()
	if os.Getuid() == 0 { // root may write to any directory but this one
		dir = "/proc"
	} else if err := os.Chmod(dir, 0o555); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "graph.db")
	_, err := Open(t.Context(), path, anything{})
	wantUnavailable(t, err, path)
}

func TestReadOnlyFileIsRefused(t *testing.T) {
	path := fileIn(t)
	s := openAt(t, path)
	run(t, s, "PRAGMA query_only = 1") // answers as a read-only file does
	err := s.Update(t.Context(), func(w graphmodel.Writer) error {
		return w.PutNode(graphmodel.Node{ID: "node:a", Kind: "node", Title: "虚构"})
	})
	wantUnavailable(t, err, path)
}

func TestFullDiskLosesNothing(t *testing.T) {
	path := fileIn(t)
	s := openAt(t, path)
	fill(t, s, 100)
	run(t, s, "PRAGMA max_page_count = 40")
	err := s.Update(t.Context(), func(w graphmodel.Writer) error {
		for i := range 10000 {
			n := graphmodel.Node{ID: graphmodel.ID(fmt.Sprintf("big:n%d", i)), Kind: "big", Title: strings.Repeat("虚构", 100)}
			if err := w.PutNode(n); err != nil {
				return err
			}
		}
		return nil
	})
	wantUnavailable(t, err, path)
	feed, err := s.Changes(t.Context(), 0, 1000)
	if err != nil || len(feed.Changes) != 199 || feed.Last != 199 {
		t.Errorf("got %d changes up to %d, %v; want the 199 from before", len(feed.Changes), feed.Last, err)
	}
	run(t, s, "PRAGMA max_page_count = 1000000")
	fill(t, s, 200)
	if err := s.Integrity(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestOpenedTwiceAtOnce(t *testing.T) {
	path := fileIn(t)
	const n = 4
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() {
			s, err := Open(t.Context(), path, anything{})
			if err != nil {
				t.Errorf("Open: %v", err)
				return
			}
			defer s.Close()
			for j := range 10 {
				err := s.Update(t.Context(), func(w graphmodel.Writer) error {
					id := graphmodel.ID(fmt.Sprintf("node:s%d.%d", i, j))
					return w.PutNode(graphmodel.Node{ID: id, Kind: "node", Title: "虚构"})
				})
				if err != nil {
					t.Errorf("Update: %v", err)
				}
			}
		})
	}
	wg.Wait()
	s := openAt(t, path)
	feed, err := s.Changes(t.Context(), 0, 100)
	if err != nil || feed.Last != 10*n || len(feed.Changes) != 10*n {
		t.Errorf("got %d changes up to %d, %v; want %d", len(feed.Changes), feed.Last, err, 10*n)
	}
}

func TestWriterOfAnotherStoreIsWaitedForUntilContextEnds(t *testing.T) {
	path := fileIn(t)
	first, second := openAt(t, path), openAt(t, path)
	ctx, cancel := context.WithCancel(t.Context())
	err := first.Update(t.Context(), func(graphmodel.Writer) error {
		waited := make(chan error)
		go func() {
			waited <- second.Update(ctx, func(graphmodel.Writer) error { return nil })
		}()
		cancel()
		if err := <-waited; !errors.Is(err, context.Canceled) {
			t.Errorf("got error %v, want context.Canceled", err)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

func TestOpenDoesNotWaitForAnotherWriter(t *testing.T) {
	path := fileIn(t)
	first := openAt(t, path)
	fill(t, first, 3)
	err := first.Update(t.Context(), func(graphmodel.Writer) error {
		second := openAt(t, path)
		feed, err := second.Changes(t.Context(), 0, 10)
		if len(feed.Changes) != 5 {
			t.Errorf("got %d changes, %v; want 5", len(feed.Changes), err)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

func write(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

// overwrite damages the bytes from…to of a file.
func overwrite(t *testing.T, path string, from, to int64) {
	t.Helper()
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.WriteAt([]byte(strings.Repeat("\xff", int(to-from))), from); err != nil {
		t.Fatal(err)
	}
}
