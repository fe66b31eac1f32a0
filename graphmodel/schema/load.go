package schema

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/parser"

	"ronghe/graphmodel"
)

// file is one YAML file: the declaration of one kind.
type file struct {
	name string
	text []byte
	Node *NodeKind `yaml:"node"`
	Edge *EdgeKind `yaml:"edge"`
}

// Load is Builtin plus the kinds that the *.yaml files of dir declare; "" is
// Builtin alone. The files may add kinds and join them to those that are there;
// a kind that is there already is refused, since what the program and its data
// rely on must not change under them. ErrInvalid names each mistake with its
// file and line; a dir that cannot be read is an error of the file system.
func Load(dir string) (*Ontology, error) {
	if dir == "" {
		return Builtin(), nil
	}
	added, err := readFiles(os.DirFS(dir), ".")
	if err != nil {
		return nil, fmt.Errorf("ontology in %s: %w", dir, err)
	}
	if len(added) == 0 {
		return nil, graphmodel.Invalid(dir, "", "目录中没有 *.yaml 文件", "there is no *.yaml file in the directory")
	}
	return loadAll(added)
}

func loadAll(added []file) (*Ontology, error) {
	own, err := readFiles(builtin, "kinds")
	if err != nil {
		return nil, err
	}
	return combine(append(own, added...))
}

func readFiles(fsys fs.FS, dir string) ([]file, error) {
	entries, err := fs.ReadDir(fsys, dir)
	if err != nil {
		return nil, err
	}
	var files []file
	var faults []error
	for _, entry := range entries {
		if entry.IsDir() || !strings.HasSuffix(entry.Name(), ".yaml") {
			continue
		}
		text, err := fs.ReadFile(fsys, path.Join(dir, entry.Name()))
		if err != nil {
			return nil, err
		}
		f, err := parse(entry.Name(), text)
		if err != nil {
			faults = append(faults, err)
			continue
		}
		files = append(files, f)
	}
	return files, errors.Join(faults...)
}

// parse reads one file strictly: an unknown or repeated key, a value of another
// type and a second document are mistakes.
func parse(name string, text []byte) (file, error) {
	f := file{name: name, text: text}
	more, err := decode(text, &f)
	switch {
	case err != nil:
		return file{}, yamlFault(name, err)
	case more:
		return file{}, graphmodel.Invalid(name, "", "一个文件只能有一份 YAML 文档", "a file holds one YAML document")
	case (f.Node == nil) == (f.Edge == nil):
		return file{}, graphmodel.Invalid(name, "", "应恰有 node 或 edge 之一", "must hold either node or edge")
	}
	f.fillDefaults()
	return f, nil
}

// decode reads the first document of text into f; more tells whether there is
// another. The YAML library panics on some malformed tags (FuzzLoad found them).
func decode(text []byte, f *file) (more bool, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("malformed YAML: %v", r)
		}
	}()
	dec := yaml.NewDecoder(bytes.NewReader(text), yaml.Strict())
	if err := dec.Decode(f); err != nil && !errors.Is(err, io.EOF) {
		return false, err
	}
	var rest any
	return !errors.Is(dec.Decode(&rest), io.EOF), nil
}

func yamlFault(name string, err error) error {
	var at yaml.Error
	if errors.As(err, &at) {
		if token := at.GetToken(); token != nil && token.Position != nil {
			name = fmt.Sprintf("%s:%d", name, token.Position.Line)
		}
		var mistyped *yaml.TypeError
		if errors.As(err, &mistyped) { // its message speaks of Go types
			return graphmodel.Invalid(name, "", "值的类型不对：请对照内置类别的写法", "a value of the wrong type: see how a built-in kind writes it")
		}
		return graphmodel.Invalid(name, "", "YAML 有误："+at.GetMessage(), at.GetMessage())
	}
	return graphmodel.Invalid(name, "", "YAML 有误："+err.Error(), err.Error())
}

func (f *file) fillDefaults() {
	var needs []*Need
	if f.Node != nil {
		needs = []*Need{&f.Node.Source}
	} else {
		needs = []*Need{&f.Edge.Since, &f.Edge.InUseBy, &f.Edge.Source, &f.Edge.Quote}
	}
	for _, n := range needs {
		if *n == "" {
			*n = Optional
		}
	}
}

// fault is a mistake at a path such as "node.props[2].type", with its line.
func (f *file) fault(path, zh, en string) error {
	return graphmodel.Invalid(fmt.Sprintf("%s:%d", f.name, f.line(path)), path, zh, en)
}

// line finds where path, or the nearest thing around it that is there, stands.
func (f *file) line(path string) int {
	tree, err := parser.ParseBytes(f.text, 0)
	if err != nil {
		return 1
	}
	for path != "" {
		if p, err := yaml.PathString("$." + path); err == nil {
			if node, err := p.FilterFile(tree); err == nil && node.GetToken() != nil {
				return node.GetToken().Position.Line
			}
		}
		path = path[:max(0, strings.LastIndexAny(path, ".["))]
	}
	return 1
}
