package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"ronghe/graphmodel"
)

// TestWriteWhole: a file is replaced where a link leads to; a pipe is written into and stays
// what it is; a directory is refused, with nothing left beside it.
func TestWriteWhole(t *testing.T) {
	dir := t.TempDir()
	target, link, pipe := filepath.Join(dir, "target"), filepath.Join(dir, "link"), filepath.Join(dir, "pipe")
	err := errors.Join(os.WriteFile(target, []byte("before"), 0o600), os.Symlink(target, link), syscall.Mkfifo(pipe, 0o600))
	if err != nil {
		t.Fatal(err)
	}
	read := make(chan string, 1)
	go func() {
		text, _ := os.ReadFile(pipe)
		read <- string(text)
	}()
	a := &app{}
	write := func(w io.Writer) error {
		_, err := io.WriteString(w, "whole")
		return err
	}
	if err := errors.Join(a.writeWhole(link, write), a.writeWhole(pipe, write)); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]fs.FileMode{link: fs.ModeSymlink, pipe: fs.ModeNamedPipe, target: 0} {
		if info, err := os.Lstat(path); err != nil || info.Mode().Type() != want {
			t.Fatalf("%s: got %v (%v), want %v", path, info.Mode().Type(), err, want)
		}
	}
	if text, err := os.ReadFile(target); err != nil || string(text) != "whole" {
		t.Errorf("where the link leads: got %q (%v)", text, err)
	}
	if got := <-read; got != "whole" {
		t.Errorf("from the pipe: got %q", got)
	}
	if err := a.writeWhole(dir, write); !errors.Is(err, graphmodel.ErrInvalid) {
		t.Errorf("a directory: got %v", err)
	}
	if left, err := filepath.Glob(filepath.Join(filepath.Dir(dir), "*.part")); err != nil || len(left) > 0 {
		t.Errorf("left over: %v (%v)", left, err)
	}
}
