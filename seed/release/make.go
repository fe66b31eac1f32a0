package release

import (
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/gofrs/flock"

	"ronghe/graphmodel"
	"ronghe/graphmodel/sqlite"
	"ronghe/seed/native"
	"ronghe/seed/ondisk"
)

// Order is what is to be released.
type Order struct {
	Name    string
	Title   string
	Program string    // version of the program
	Created time.Time // kept in seconds of UTC
}

// Make freezes what store holds. Readers and other processes go on meanwhile.
//
// ErrInvalid: a name or title of wrong form. ErrConflict: the name is taken, or the store, one
// without snapshots, was written to meanwhile. ErrUnavailable: the store, or the
// directory. Then there is no release.
func (d Dir) Make(ctx context.Context, store graphmodel.Store, o Order) (graphmodel.Release, error) {
	if err := o.check(); err != nil {
		return graphmodel.Release{}, err
	}
	if err := os.MkdirAll(string(d), 0o755); err != nil {
		return graphmodel.Release{}, d.unusable(err)
	}
	lock := flock.New(filepath.Join(string(d), ".lock")) // one after the other, so that numbers are given once
	if _, err := lock.TryLockContext(ctx, 50*time.Millisecond); err != nil {
		return graphmodel.Release{}, d.unusable(err)
	}
	defer func() { _ = lock.Unlock() }()
	list, err := d.prepare(o.Name)
	if err != nil {
		return graphmodel.Release{}, err
	}
	r := graphmodel.Release{Number: 1, Name: o.Name, Title: o.Title, Created: o.Created.UTC().Truncate(time.Second), Program: o.Program}
	if n := len(list); n > 0 {
		r.Number = list[n-1].Number + 1
	}
	beside := d.of(unfinished+o.Name, "")
	if err := os.Mkdir(beside, 0o755); err != nil {
		return graphmodel.Release{}, d.unusable(err)
	}
	if err := fill(ctx, beside, store, &r); err != nil {
		return graphmodel.Release{}, errors.Join(err, os.RemoveAll(beside))
	}
	if err := os.Rename(beside, d.of(o.Name, "")); err != nil {
		return graphmodel.Release{}, errors.Join(d.unusable(err), os.RemoveAll(beside))
	}
	return r, ondisk.Sync(string(d))
}

func (o Order) check() error {
	if err := CheckName(o.Name); err != nil {
		return err
	}
	if len(o.Title) > graphmodel.MaxTitle || strings.ContainsFunc(o.Title, func(r rune) bool { return r < ' ' }) {
		return graphmodel.Invalid(o.Name, "title", "应为一行文字，至多 2000 字节", "must be one line of text, at most 2000 bytes")
	}
	return nil
}

// prepare clears away what a crash has left, and returns the releases there are.
func (d Dir) prepare(name string) ([]graphmodel.Release, error) {
	left, err := filepath.Glob(d.of(unfinished+"*", ""))
	for _, dir := range left {
		err = errors.Join(err, os.RemoveAll(dir))
	}
	if err != nil {
		return nil, d.unusable(err)
	}
	if _, err := os.Lstat(d.of(name, "")); !errors.Is(err, fs.ErrNotExist) {
		return nil, &graphmodel.Fault{Err: graphmodel.ErrConflict, Thing: name,
			Zh: "已有这个名称的发布；发布一经制作不再更改，请另取名称", En: "there is a release of this name; a release never changes: choose another name"}
	}
	return d.List()
}

// fill writes the files of a release into dir, and what is in them into r.
func fill(ctx context.Context, dir string, store graphmodel.Store, r *graphmodel.Release) error {
	database := filepath.Join(dir, databaseName)
	if err := freeze(ctx, store, database); err != nil {
		return err
	}
	if err := ondisk.Sync(database); err != nil {
		return err
	}
	if err := describe(ctx, database, r); err != nil {
		return err
	}
	if err := compare(ctx, store, r); err != nil {
		return err
	}
	text, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	manifest := filepath.Join(dir, manifestName)
	if err := os.WriteFile(manifest, append(text, '\n'), 0o444); err != nil {
		return err
	}
	return errors.Join(os.Chmod(database, 0o444), ondisk.Sync(manifest), ondisk.Sync(dir))
}

// snapshotted is a Store that can write what it holds at one moment by itself.
type snapshotted interface {
	Freeze(ctx context.Context, path string) error
}

func freeze(ctx context.Context, store graphmodel.Store, path string) error {
	if s, ok := store.(snapshotted); ok {
		return s.Freeze(ctx, path)
	}
	return sqlite.FreezeFrom(ctx, store, path)
}

// describe says in r what the frozen file holds.
func describe(ctx context.Context, path string, r *graphmodel.Release) error {
	frozen, err := sqlite.OpenFrozen(ctx, path, path+".spare")
	if err != nil {
		return err
	}
	content, err := native.Summarise(ctx, frozen)
	feed, feedErr := frozen.Changes(ctx, 0, 0)
	if err := errors.Join(err, feedErr, frozen.Close()); err != nil {
		return err
	}
	r.Nodes, r.Edges, r.Kinds, r.Content, r.Change = content.Nodes, content.Edges, content.Kinds, content.SHA256, feed.Last
	r.File, err = hashFile(ctx, path)
	return err
}

// compare reads a store that was copied thing by thing once more.
func compare(ctx context.Context, store graphmodel.Store, r *graphmodel.Release) error {
	if _, ok := store.(snapshotted); ok {
		return nil
	}
	content, err := native.Summarise(ctx, store)
	if err != nil {
		return err
	}
	if content.SHA256 != r.Content {
		return &graphmodel.Fault{Err: graphmodel.ErrConflict, Thing: r.Name,
			Zh: "副本与来源不同：其间有写入；请再运行一次", En: "the copy differs from its source, which was written to meanwhile: run it again"}
	}
	return nil
}
