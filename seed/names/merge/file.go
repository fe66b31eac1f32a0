package merge

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed/ondisk"
)

// Dir is a directory of Records, one file each, in the order in which they were made. A
// Record that was taken back keeps its file under another name.
type Dir string

const (
	ending = ".json"
	undone = ".undone" // behind ending
)

// Write adds a Record, and is back when it is on the disk. path is its file.
func (d Dir) Write(rec *Record) (path string, err error) {
	if err := os.MkdirAll(string(d), 0o755); err != nil {
		return "", err
	}
	text, err := json.Marshal(rec)
	if err != nil {
		return "", err
	}
	entries, err := os.ReadDir(string(d))
	if err != nil {
		return "", err
	}
	for number := len(entries) + 1; ; number++ {
		path = filepath.Join(string(d), fmt.Sprintf("%06d%s", number, ending))
		if _, err := os.Stat(path + undone); err == nil {
			continue
		}
		f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			return "", err
		}
		_, err = f.Write(append(text, '\n'))
		return path, errors.Join(err, f.Sync(), f.Close(), ondisk.Sync(string(d)))
	}
}

// Find returns the last Record that merged a node and was not taken back, and its file.
// ErrNotFound: there is none.
func (d Dir) Find(merged graphmodel.ID) (*Record, string, error) {
	all, err := filepath.Glob(filepath.Join(string(d), "*"+ending))
	if err != nil {
		return nil, "", err
	}
	slices.Sort(all)
	slices.Reverse(all)
	for _, path := range all {
		rec, err := read(path)
		if err != nil {
			return nil, "", err
		}
		if rec.Merged == merged {
			return rec, path, nil
		}
	}
	return nil, "", &graphmodel.Fault{Err: graphmodel.ErrNotFound, Thing: string(merged), Zh: "没有合并它的记录", En: "there is no record of its having been merged"}
}

// All are the Records in force, in the order in which they were made.
func (d Dir) All() ([]*Record, error) {
	all, err := d.History()
	return slices.DeleteFunc(all, func(rec *Record) bool { return rec.Undone != nil }), err
}

// History is all Records, those that were taken back too, in the order in which they were made.
func (d Dir) History() ([]*Record, error) {
	paths, err := filepath.Glob(filepath.Join(string(d), "*"+ending+"*"))
	if err != nil {
		return nil, err
	}
	slices.Sort(paths)
	var all []*Record
	for _, path := range paths {
		if !strings.HasSuffix(path, ending) && !strings.HasSuffix(path, undone) {
			continue // not written to the end
		}
		rec, err := read(path)
		if err != nil {
			return nil, err
		}
		if strings.HasSuffix(path, undone) && rec.Undone == nil {
			rec.Undone = &By{} // by a version that did not write down who
		}
		all = append(all, rec)
	}
	return all, nil
}

// Done marks the Record of a file as taken back: rec, which says by whom, takes its place under
// another name.
func (d Dir) Done(path string, rec *Record) error {
	if !strings.HasSuffix(path, ending) {
		return graphmodel.Invalid(path, "", "不是合并的记录", "is no record of a merge")
	}
	part := path + undone + ".part"
	if err := writeRecord(part, rec); err != nil {
		return err
	}
	return errors.Join(os.Rename(part, path+undone), os.Remove(path), ondisk.Sync(string(d)))
}

func writeRecord(path string, rec *Record) error {
	text, err := json.Marshal(rec)
	if err != nil {
		return err
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	_, err = f.Write(append(text, '\n'))
	return errors.Join(err, f.Sync(), f.Close())
}

func read(path string) (*Record, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	rec := &Record{}
	if err := json.Unmarshal(text, rec); err != nil || len(rec.Nodes) != 2 {
		return nil, graphmodel.Invalid(path, "", "合并的记录已损坏", "is a broken record of a merge")
	}
	return rec, nil
}
