//go:build linux

package faulttest

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/neo4j"
)

// TestPasswordChanged: while the server asks for another password than the Store has,
// it answers ErrUnavailable and says why; once it has the old one again, the
// Store goes on by itself.
func TestPasswordChanged(t *testing.T) {
	w := newWorld(t)
	s := open(t, w.proxy.Addr, w.server)
	old := w.server.Password
	if err := w.server.SetPassword(t.Context(), "made-up-password"); err != nil {
		t.Fatal(err)
	}
	w.proxy.Cut() // connections that are open stay logged in
	if err := w.proxy.Mend(); err != nil {
		t.Fatal(err)
	}
	_, err := s.Changes(t.Context(), 0, 0)
	if !errors.Is(err, graphmodel.ErrUnavailable) || !strings.Contains(err.Error(), "refuses the login") || strings.Contains(err.Error(), old) {
		t.Errorf("got error %v, want ErrUnavailable, the login, and no password", err)
	}
	if err := w.server.SetPassword(t.Context(), old); err != nil {
		t.Fatal(err)
	}
	eventually(t, func() error { _, err := s.Changes(t.Context(), 0, 0); return err })
}

// eventually waits until f succeeds.
func eventually(t *testing.T, f func() error) {
	t.Helper()
	for end := time.Now().Add(time.Minute); ; time.Sleep(100 * time.Millisecond) {
		err := f()
		if err == nil {
			return
		}
		if time.Now().After(end) {
			t.Fatalf("a minute after all was well again: %v", err)
		}
	}
}

// TestFullDisk: on a disk that is full no Update is acknowledged that is not there once
// the disk has room and the server was started again.
func TestFullDisk(t *testing.T) {
	if testing.Short() || os.Getenv("RONGHE_NEO4J_URL") == "" {
		t.Skip("it starts a server of its own")
	}
	disk := t.TempDir()
	if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, "size=900m"); err != nil {
		t.Skipf("not tried: only root can mount a small disk: %v", err)
	}
	t.Cleanup(func() { _ = syscall.Unmount(disk, syscall.MNT_DETACH) })
	server, err := Start(t.Context(), filepath.Join(disk, "home"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = server.Kill() })
	s := open(t, server.Addr, server)
	l := &ledger{name: "full"}
	if err := l.write(t.Context(), s, l.next(false)); err != nil {
		t.Fatal(err)
	}
	filler := filepath.Join(disk, "filler")
	fill(t, filler)
	refused := fillStore(t, s, l)
	if !errors.Is(refused, graphmodel.ErrUnavailable) {
		t.Errorf("on a full disk: got error %v, want ErrUnavailable", refused)
	}
	if err := errors.Join(server.Kill(), os.Remove(filler), server.Restart(t.Context())); err != nil {
		t.Fatal(err)
	}
	eventually(t, func() error { return l.write(t.Context(), s, l.next(false)) })
	err = s.View(t.Context(), func(r graphmodel.Reader) error { _, err := l.audit(r); return err })
	if err != nil {
		t.Error(err)
	}
}

// fill writes a file until the disk is full.
func fill(t *testing.T, path string) {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for zeros := make([]byte, 64<<10); err == nil; {
		_, err = f.Write(zeros)
	}
	if !errors.Is(err, syscall.ENOSPC) {
		t.Fatal(err)
	}
}

// fillStore writes until an Update is refused, and returns how.
func fillStore(t *testing.T, s *neo4j.Store, l *ledger) error {
	t.Helper()
	big := graphmodel.Props{"text": strings.Repeat("虚构", 100_000)}
	for range 1000 {
		ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
		err := l.write(ctx, s, l.next(false))
		if err == nil {
			err = s.Update(ctx, func(w graphmodel.Writer) error {
				return w.PutNode(graphmodel.Node{ID: graphmodel.ID("case:big-" + time.Now().Format("150405.000000")), Kind: "case", Title: "虚构", Props: big})
			})
		}
		cancel()
		if err != nil {
			t.Log(err)
			return err
		}
	}
	return errors.New("1000 Updates were acknowledged")
}
