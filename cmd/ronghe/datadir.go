package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/gofrs/flock"

	"ronghe/graphmodel"
	"ronghe/seed/release"
)

// dataDir is a data directory: graph.db is the embedded store, index the search
// index, releases what was frozen, and lock is held by the one process that writes
// the index.
type dataDir string

func (d dataDir) database() string { return filepath.Join(string(d), "graph.db") }
func (d dataDir) index() string    { return filepath.Join(string(d), "index") }
func (d dataDir) releases() release.Dir {
	return release.Dir(filepath.Join(string(d), "releases"))
}
func (d dataDir) lockFile() string { return filepath.Join(string(d), "lock") }

// create makes the directory when it is not there.
func (d dataDir) create() error {
	if err := os.MkdirAll(string(d), 0o755); err != nil {
		return d.unusable(err)
	}
	return nil
}

// mustExist is for commands that read: a misspelt --data should not become an
// empty library.
func (d dataDir) mustExist() error {
	_, err := os.Stat(d.database())
	if errors.Is(err, fs.ErrNotExist) {
		return &graphmodel.Fault{Err: graphmodel.ErrNotFound, Thing: string(d),
			Zh: "这里没有数据；先运行 ronghe serve 或 ronghe load", En: "holds no data; run ronghe serve or ronghe load first"}
	}
	if err != nil {
		return d.unusable(err)
	}
	return nil
}

// lock takes the directory for this process; holder is told to whoever comes
// second. It is let go by the function returned, or by the end of the process.
func (d dataDir) lock(holder string) (unlock func(), err error) {
	lock := flock.New(d.lockFile())
	got, err := lock.TryLock()
	if err != nil {
		return nil, d.unusable(err)
	}
	if !got {
		who, _ := os.ReadFile(d.lockFile())
		return nil, &graphmodel.Fault{Err: graphmodel.ErrConflict, Thing: string(d),
			Zh: "数据目录正被另一个进程使用：" + strings.TrimSpace(string(who)),
			En: "the data directory is in use by another process: " + strings.TrimSpace(string(who))}
	}
	who := fmt.Sprintf("%s, pid %d\n", holder, os.Getpid())
	if err := os.WriteFile(d.lockFile(), []byte(who), 0o644); err != nil {
		_ = lock.Unlock()
		return nil, d.unusable(err)
	}
	return func() { _ = lock.Unlock() }, nil
}

func (d dataDir) unusable(err error) error {
	fault := &graphmodel.Fault{Err: graphmodel.ErrUnavailable, Thing: string(d),
		Zh: "数据目录不可用（需可读、可写）", En: "the data directory cannot be used (it must be readable and writable)"}
	if errors.Is(err, syscall.ENOSPC) {
		fault.Zh, fault.En = "数据目录所在的磁盘已满", "the disk of the data directory is full"
	}
	return fmt.Errorf("%w: %w", fault, err)
}
