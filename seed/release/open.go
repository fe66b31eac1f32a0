package release

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"

	"ronghe/graphmodel"
	"ronghe/graphmodel/sqlite"
	"ronghe/seed/native"
)

// Open opens a release for reading, when its file is the one that was released. The
// caller closes the Store.
//
// ErrNotFound: there is none of that name. ErrUnavailable: its file is missing,
// damaged or changed.
func (d Dir) Open(ctx context.Context, name string) (*sqlite.Store, graphmodel.Release, error) {
	r, err := d.Find(name)
	if err != nil {
		return nil, r, err
	}
	path := d.of(name, databaseName)
	if err := checkFile(ctx, path, r); err != nil {
		return nil, r, err
	}
	store, err := sqlite.OpenFrozen(ctx, path, d.of(name, spareName))
	return store, r, err
}

func checkFile(ctx context.Context, path string, r graphmodel.Release) error {
	got, err := hashFile(ctx, path)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		return fmt.Errorf("%w: %w", changed(path), err)
	}
	if got != r.File {
		return changed(path)
	}
	return nil
}

// Verify reads all of a release: its file has to be the one that was released, sound,
// and to hold what the manifest says.
func (d Dir) Verify(ctx context.Context, name string) (err error) {
	store, r, err := d.Open(ctx, name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	if err := store.Integrity(ctx); err != nil {
		return err
	}
	content, err := native.Summarise(ctx, store)
	if err != nil {
		return err
	}
	if content.SHA256 != r.Content || content.Nodes != r.Nodes || content.Edges != r.Edges {
		return damaged(d.of(name, manifestName))
	}
	return nil
}

func changed(path string) error {
	return &graphmodel.Fault{Err: graphmodel.ErrUnavailable, Thing: path,
		Zh: "发布的数据文件缺失、损坏或被更改（SHA-256 与制作时不同）；请从备份恢复",
		En: "the file of the release is missing, damaged or changed (its SHA-256 is not that of when it was made): restore a copy"}
}

// hashPart is how much is read before the context is looked at.
const hashPart = 4 << 20

func hashFile(ctx context.Context, path string) (string, error) {
	file, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer func() { _ = file.Close() }() // it was only read
	h := sha256.New()
	for {
		n, err := io.CopyN(h, file, hashPart)
		switch {
		case errors.Is(err, io.EOF):
			return hex.EncodeToString(h.Sum(nil)), nil
		case err != nil:
			return "", err
		case n == hashPart && ctx.Err() != nil:
			return "", ctx.Err()
		}
	}
}
