package ooxml

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
	"sync/atomic"

	"ronghe/graphmodel"
)

// maxParts is the most parts an archive may have; with a picture in each of some thousand
// rows a workbook has fewer.
const maxParts = 20000

// Archive is an open file. It may be used by several goroutines at once; its parts may not.
type Archive struct {
	name  string
	size  int64
	read  atomic.Int64
	parts map[string]*zip.File // by lower-case name: part names differ by more than case
}

// Open reads the list of parts; name is what errors call the file. r is read as long as
// parts are. ErrInvalid: it is no ZIP, or broken, encrypted, made to climb out of a
// directory, or has too many parts or two of the same name.
func Open(name string, r io.ReaderAt, size int64) (*Archive, error) {
	z, err := zip.NewReader(r, size)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, graphmodel.Invalid(name, "", "ZIP 结构损坏，可能没有传完；请重新取得此文件，或重新另存", "is broken as a ZIP archive, perhaps cut off: fetch it again, or save it again")
	}
	if len(z.File) > maxParts {
		return nil, graphmodel.Invalid(name, "", fmt.Sprintf("压缩包里有 %d 个部件，超过 %d 个", len(z.File), maxParts), fmt.Sprintf("has %d parts, and no more than %d are read", len(z.File), maxParts))
	}
	a := &Archive{name: name, size: size, parts: map[string]*zip.File{}}
	for _, f := range z.File {
		if err := a.add(f); err != nil {
			return nil, err
		}
	}
	return a, nil
}

func (a *Archive) add(f *zip.File) error {
	shown := fmt.Sprintf("%.80q", f.Name)
	clean := strings.ReplaceAll(f.Name, `\`, "/")
	switch rel := path.Clean(strings.TrimPrefix(clean, "/")); {
	case rel == "..", strings.HasPrefix(rel, "../"), strings.Contains(clean, ":/"), strings.Contains(clean, "/../"):
		return graphmodel.Invalid(a.name, shown, "部件名指向压缩包之外，文件可能有害，未读", "the name of this part climbs out of the archive; the file may be made to do harm, and is not read")
	case f.Flags&1 != 0:
		return graphmodel.Invalid(a.name, "", "有密码；请取消密码后再存一次", "is protected by a password: save it without one")
	case strings.HasSuffix(clean, "/"):
		return nil
	}
	key := keyOf(clean)
	if a.parts[key] != nil {
		return graphmodel.Invalid(a.name, shown, "压缩包里有两个同名部件", "two parts have this name")
	}
	a.parts[key] = f
	return nil
}

func keyOf(part string) string { return strings.ToLower(strings.TrimPrefix(part, "/")) }

// Has tells whether there is such a part.
func (a *Archive) Has(part string) bool { return a.parts[keyOf(part)] != nil }

// Relation is what a part says of another one.
type Relation struct {
	ID     string
	Type   string // the last element of its address: "worksheet", "sharedStrings"
	Target string // the name of the part; of an external one its address, as it is
	Extern bool
}

// Relations is what a part is related to, in its order; none when it says nothing. The name
// "" is the archive itself. ErrInvalid: a target lies outside of it.
func (a *Archive) Relations(part string) ([]Relation, error) {
	dir, base := path.Split(part)
	rels := dir + "_rels/" + base + ".rels"
	if !a.Has(rels) {
		return nil, nil
	}
	p, err := a.Part(rels)
	if err != nil {
		return nil, err
	}
	defer p.Close()
	var found []Relation
	for {
		start, err := p.Start("Relationship")
		if errors.Is(err, io.EOF) {
			return found, nil
		}
		if err != nil {
			return nil, err
		}
		if len(found) == maxParts {
			return nil, p.Invalid("关系太多", "there are too many relationships")
		}
		rel := Relation{ID: Attr(start, "Id"), Type: path.Base(Attr(start, "Type")), Target: Attr(start, "Target"), Extern: Attr(start, "TargetMode") == "External"}
		if !rel.Extern {
			if rel.Target, err = a.resolve(dir, rel.Target); err != nil {
				return nil, err
			}
		}
		found = append(found, rel)
	}
}

func (a *Archive) resolve(dir, target string) (string, error) {
	target = strings.ReplaceAll(target, `\`, "/")
	target, _, _ = strings.Cut(target, "#")
	full := path.Join(dir, target)
	if strings.HasPrefix(target, "/") {
		full = path.Clean(target[1:])
	}
	if full == ".." || strings.HasPrefix(full, "../") {
		return "", graphmodel.Invalid(a.name, fmt.Sprintf("%.80q", target), "关系指向压缩包之外，文件可能有害，未读", "this relationship climbs out of the archive; the file may be made to do harm, and is not read")
	}
	return full, nil
}

// Main is the name of the main part: the one that the archive says is its document, or else
// the usual one. ErrInvalid: there is neither.
func (a *Archive) Main(usual string) (string, error) {
	related, err := a.Relations("")
	if err != nil {
		return "", err
	}
	for _, r := range related {
		if r.Type == "officeDocument" && !r.Extern && a.Has(r.Target) {
			return r.Target, nil
		}
	}
	if a.Has(usual) {
		return usual, nil
	}
	return "", graphmodel.Invalid(a.name, usual, "压缩包里没有这个部件，文件不完整或不是这种文档", "the archive has no such part: the file is incomplete, or no such document")
}
