package batch

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/gofrs/flock"

	"ronghe/graphmodel"
)

// Book is the batches of one Store. One process has it at a time; its methods are not
// for several goroutines at once.
type Book struct {
	dir   string
	store graphmodel.Store
	lock  *flock.Flock
}

// Open takes the book in dir, which is made when it is not there, and settles what was
// broken off. ErrConflict: another process has it. ErrUnavailable: the directory or, with
// something to settle, the Store cannot be used. Close it.
func Open(ctx context.Context, dir string, store graphmodel.Store) (*Book, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, unusable(dir, err)
	}
	b := &Book{dir: dir, store: store, lock: flock.New(filepath.Join(dir, "lock"))}
	got, err := b.lock.TryLock()
	if err != nil {
		return nil, unusable(dir, err)
	}
	if !got {
		return nil, &graphmodel.Fault{Err: graphmodel.ErrConflict, Thing: dir,
			Zh: "另一个导入或撤销正在进行", En: "another import or undo is under way"}
	}
	if err := b.settleAll(ctx); err != nil {
		return nil, errors.Join(err, b.Close())
	}
	return b, nil
}

// Close gives the book back.
func (b *Book) Close() error { return b.lock.Unlock() }

// List is the batches in dir by number. No directory: none. It asks nobody for the book,
// so the last one may be Prepared or Undoing while another process has it.
func List(dir string) ([]Batch, error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, unusable(dir, err)
	}
	var list []Batch
	for _, e := range entries { // in the order of their names, which is that of their numbers
		if number, err := strconv.Atoi(e.Name()); err != nil || e.Name() != name(number) {
			continue
		}
		one, err := readInfo(filepath.Join(dir, e.Name()))
		if err != nil {
			return nil, err
		}
		list = append(list, one)
	}
	return list, nil
}

func name(number int) string { return fmt.Sprintf("%06d", number) }

func (b *Book) path(number int) string { return filepath.Join(b.dir, name(number)) }

// find is one batch. ErrNotFound when there is none of that number.
func (b *Book) find(number int) (Batch, error) {
	if _, err := os.Stat(b.path(number)); number < 1 || err != nil {
		return Batch{}, &graphmodel.Fault{Err: graphmodel.ErrNotFound, Thing: strconv.Itoa(number),
			Zh: "没有这个批次；见 ronghe batches", En: "there is no such batch: see ronghe batches"}
	}
	return readInfo(b.path(number))
}

// settleAll removes drafts that were never finished, and settles what was broken off.
func (b *Book) settleAll(ctx context.Context) error {
	drafts, err := filepath.Glob(filepath.Join(b.dir, "*"+partSuffix))
	if err != nil {
		return err
	}
	for _, draft := range drafts {
		if err := os.RemoveAll(draft); err != nil {
			return unusable(draft, err)
		}
	}
	list, err := List(b.dir)
	if err != nil {
		return err
	}
	for _, one := range list {
		if err := b.settle(ctx, one); err != nil {
			return err
		}
	}
	return nil
}

// next is the number of the next batch.
func (b *Book) next() (int, error) {
	list, err := List(b.dir)
	if err != nil || len(list) == 0 {
		return 1, err
	}
	return list[len(list)-1].Number + 1, nil
}

const partSuffix = ".part"

// drop makes a batch that never was: under the name of a draft first, so that half of it
// is never taken for a batch.
func (b *Book) drop(number int) error {
	path := b.path(number)
	part := strings.TrimSuffix(path, "/") + partSuffix
	if err := os.Rename(path, part); err != nil {
		return unusable(path, err)
	}
	if err := errors.Join(syncDir(b.dir), os.RemoveAll(part)); err != nil {
		return unusable(part, err)
	}
	return nil
}
