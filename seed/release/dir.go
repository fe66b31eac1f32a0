package release

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"ronghe/graphmodel"
)

// Dir is the directory that holds releases. It need not exist before the first.
type Dir string

// What a release consists of, beside what can be made anew.
const (
	databaseName = "graph.db"
	manifestName = "release.json"
	indexName    = "index"
	spareName    = "upgraded.db"
)

// unfinished is how the name of a directory begins in which a release is being made.
const unfinished = ".new-"

func (d Dir) of(name string, part string) string { return filepath.Join(string(d), name, part) }

// Index is where the search index of a release is kept, which can be made anew.
func (d Dir) Index(name string) string { return d.of(name, indexName) }

// List returns all releases by number; none when there is no directory. ErrUnavailable
// names the manifests that cannot be read; the other releases are returned with it.
func (d Dir) List() ([]graphmodel.Release, error) {
	entries, err := os.ReadDir(string(d))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, d.unusable(err)
	}
	list := []graphmodel.Release{}
	var wrong error
	for _, e := range entries {
		if !e.IsDir() || strings.HasPrefix(e.Name(), ".") {
			continue
		}
		r, err := d.manifest(e.Name())
		if err != nil {
			wrong = errors.Join(wrong, err)
			continue
		}
		list = append(list, r)
	}
	slices.SortFunc(list, func(a, b graphmodel.Release) int {
		return cmp.Or(cmp.Compare(a.Number, b.Number), strings.Compare(a.Name, b.Name))
	})
	return list, wrong
}

// Find returns the release of that name. ErrNotFound says which there are;
// ErrUnavailable: its manifest cannot be read.
func (d Dir) Find(name string) (graphmodel.Release, error) {
	if CheckName(name) == nil {
		if _, err := os.Stat(d.of(name, "")); err == nil {
			return d.manifest(name)
		}
	}
	list, err := d.List()
	if len(list) == 0 && err != nil {
		return graphmodel.Release{}, err
	}
	names := make([]string, len(list))
	for i, r := range list {
		names[i] = r.Name
	}
	return graphmodel.Release{}, unknown(name, names)
}

// unknown is the fault of a name that no release has; names are those there are.
func unknown(name string, names []string) error {
	zh, en := "没有这个发布；现有：", "there is no such release; there are: "
	if len(names) == 0 {
		zh, en = "没有这个发布；尚无任何发布，用 ronghe release 制作", "there is no such release; there is none yet, ronghe release makes one"
	}
	return &graphmodel.Fault{Err: graphmodel.ErrNotFound, Thing: name, Zh: zh + strings.Join(names, "、"), En: en + strings.Join(names, ", ")}
}

func (d Dir) manifest(name string) (graphmodel.Release, error) {
	path := d.of(name, manifestName)
	text, err := os.ReadFile(path)
	if err != nil {
		return graphmodel.Release{}, fmt.Errorf("%w: %w", damaged(path), err)
	}
	var r graphmodel.Release
	if err := json.Unmarshal(text, &r); err != nil || r.Name != name {
		return graphmodel.Release{}, damaged(path)
	}
	return r, nil
}

func damaged(path string) error {
	return &graphmodel.Fault{Err: graphmodel.ErrUnavailable, Thing: path,
		Zh: "发布的说明文件缺失、损坏或被改名；请从备份恢复", En: "the manifest of the release is missing, damaged or renamed: restore a copy"}
}

func (d Dir) unusable(err error) error {
	fault := &graphmodel.Fault{Err: graphmodel.ErrUnavailable, Thing: string(d),
		Zh: "发布目录不可用（需可读、可写）", En: "the directory of releases cannot be used (it must be readable and writable)"}
	return fmt.Errorf("%w: %w", fault, err)
}
