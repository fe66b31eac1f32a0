package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// layer is a package, the packages of the project that it may import, and the
// modules that only the layers which name them may.
type layer struct {
	dir     string
	project []string
	owns    []string
}

// layers is the drawing: imports go down only and never sideways.
var layers = []layer{
	{"graphmodel", nil, nil},
	{"graphmodel/schema", []string{"graphmodel"}, nil},
	{"graphmodel/madeup", []string{"graphmodel"}, nil},
	{"graphmodel/graphtest", []string{"graphmodel", "graphmodel/madeup"}, []string{"pgregory.net/rapid"}},
	{"graphmodel/walk", []string{"graphmodel"}, nil},
	{"graphmodel/sqlite", []string{"graphmodel", "graphmodel/walk"}, []string{"modernc.org/sqlite"}},
	{"graphmodel/neo4j", []string{"graphmodel", "graphmodel/walk"}, []string{"github.com/neo4j/"}},
	{"graphmodel/neo4j/faulttest", nil, []string{"github.com/neo4j/", "github.com/Shopify/toxiproxy", "github.com/rs/zerolog"}},
	{"graphmodel/topology", []string{"graphmodel"}, nil},
	{"indexer", []string{"graphmodel", "graphmodel/schema", "indexer/bulk", "indexer/segment", "indexer/syntax", "indexer/spelling", "indexer/typeahead", "indexer/pinyin"}, []string{"github.com/blevesearch/bleve"}},
	{"indexer/bulk", nil, []string{"github.com/blevesearch/bleve"}},
	{"graphmodel/spread", []string{"graphmodel"}, nil},
	{"seed/document", nil, []string{"codeberg.org/go-pdf/fpdf"}},
	{"graphmodel/recommend", []string{"graphmodel", "graphmodel/schema"}, nil},
	{"graphmodel/recommend/offline", []string{"graphmodel", "graphmodel/recommend"}, nil},
	{"graphmodel/spread/network", []string{"graphmodel", "graphmodel/spread"}, nil},
	{"graphmodel/spread/reuse", []string{"graphmodel"}, nil},
	{"indexer/segment", nil, []string{"github.com/blevesearch/bleve"}},
	{"indexer/pinyin", nil, nil},
	{"indexer/typeahead", []string{"graphmodel", "indexer/pinyin", "indexer/segment"}, nil},
	{"indexer/spelling", []string{"indexer/pinyin", "indexer/segment"}, nil},
	{"indexer/syntax", []string{"graphmodel"}, nil},
	{"indexer/mention", []string{"graphmodel", "graphmodel/schema", "indexer/segment"}, nil},
	{"indexer/searchtest", []string{"graphmodel"}, nil},
	{"indexer/searchtest/builtin", []string{"graphmodel", "graphmodel/schema", "graphmodel/sqlite", "indexer", "seed"}, nil},
	{"indexer/searchtest/judged", []string{"graphmodel"}, nil},
	{"seed", []string{"graphmodel", "graphmodel/schema"}, nil},
	{"seed/table", []string{"graphmodel"}, nil},
	{"seed/ooxml", []string{"graphmodel"}, nil},
	{"seed/biff", []string{"graphmodel"}, nil},
	{"seed/msdoc", []string{"graphmodel"}, nil},
	{"seed/sheet", []string{"graphmodel", "seed/biff", "seed/ooxml", "seed/table"}, nil},
	{"seed/mapping", []string{"graphmodel", "graphmodel/schema", "seed", "seed/table"}, nil},
	{"seed/ondisk", nil, nil},
	{"seed/batch", []string{"graphmodel", "seed/native", "seed/ondisk"}, nil},
	{"seed/intake", []string{"graphmodel", "graphmodel/schema", "seed", "seed/batch", "seed/export", "seed/mapping", "seed/names", "seed/table"}, nil},
	{"seed/pdftext", []string{"graphmodel"}, []string{"github.com/klippa-app/go-pdfium", "github.com/tetratelabs/wazero"}},
	{"seed/doctext", []string{"graphmodel", "seed/msdoc", "seed/ooxml", "seed/pdftext", "seed/table"}, []string{"github.com/yuin/goldmark"}},
	{"seed/recognise", []string{"graphmodel", "seed/doctext", "seed/table"}, nil},
	{"seed/recognise/labelled", []string{"graphmodel", "seed/doctext", "seed/recognise"}, nil},
	{"seed/proposal", []string{"graphmodel", "seed", "seed/doctext", "seed/recognise"}, nil},
	{"seed/boundary", []string{"graphmodel"}, nil},
	{"seed/gexf", []string{"graphmodel"}, nil},
	{"seed/names", []string{"graphmodel", "indexer/pinyin", "seed/names/orgcode", "seed/names/parse", "seed/names/place", "seed/names/plain"}, nil},
	{"seed/names/plain", []string{"indexer/segment"}, nil},
	{"seed/names/orgcode", []string{"graphmodel"}, nil},
	{"seed/names/place", []string{"graphmodel", "indexer/pinyin", "seed/names/plain"}, nil},
	{"seed/names/parse", []string{"indexer/segment", "seed/names/place", "seed/names/plain"}, nil},
	{"seed/names/merge", []string{"graphmodel", "seed/ondisk"}, nil},
	{"seed/names/labelled", []string{"graphmodel", "seed/names", "seed/table"}, nil},
	{"seed/owndata", []string{"graphmodel", "graphmodel/spread", "seed/table"}, nil},
	{"api", []string{"graphmodel", "graphmodel/schema", "graphmodel/spread", "graphmodel/spread/panel", "graphmodel/spread/transfer", "graphmodel/spread/network", "seed/cite", "seed/export", "seed/document", "graphmodel/recommend", "graphmodel/spread/reuse", "seed/owndata", "seed/table", "seed/native", "indexer/mention", "seed/names", "seed/names/merge", "seed/boundary", "api/shelf"}, []string{"github.com/gin-gonic/gin", "github.com/gin-contrib/", "github.com/danielgtaylor/huma"}},
	{"graphmodel/spread/panel", []string{"graphmodel", "graphmodel/schema", "graphmodel/spread"}, nil},
	{"graphmodel/spread/transfer", []string{"graphmodel", "graphmodel/spread"}, nil},
	{"seed/native", []string{"graphmodel"}, nil},
	{"seed/release", []string{"graphmodel", "graphmodel/sqlite", "seed/native", "seed/ondisk"}, nil},
	{".ci/neo4jpassword", nil, []string{"github.com/neo4j/"}},
	{"cmd/ronghe", []string{"graphmodel", "graphmodel/schema", "graphmodel/sqlite", "graphmodel/neo4j", "graphmodel/topology", "graphmodel/madeup", "indexer", "indexer/searchtest/judged", "graphmodel/spread", "graphmodel/spread/network", "seed", "seed/gexf", "seed/native", "seed/owndata", "seed/table", "seed/sheet", "seed/mapping", "seed/batch", "seed/intake", "api", "api/shelf", "graphmodel/recommend", "graphmodel/recommend/offline", "web", "seed/export", "api/mcp", "graphmodel/spread/reuse", "seed/doctext", "seed/recognise", "seed/proposal", "indexer/mention", "seed/release", "seed/names", "seed/names/labelled", "seed/names/merge", "seed/boundary", "seed/recognise/labelled"}, nil},
	{"web", nil, nil},
	{"seed/export", []string{"graphmodel", "graphmodel/schema", "seed/native"}, nil},
	{"seed/cite", []string{"graphmodel", "graphmodel/schema"}, nil},
	{"api/shelf", []string{"graphmodel"}, nil},
	{"api/mcp", []string{"api/shelf", "graphmodel", "graphmodel/schema", "seed/cite"}, []string{"github.com/modelcontextprotocol/"}},
}

// TestImportsGoDown reads the import lines of every file that is not a test.
func TestImportsGoDown(t *testing.T) {
	const root = "../.."
	for file, imports := range importLines(t, root) {
		dir := path.Dir(file)
		at := slices.IndexFunc(layers, func(l layer) bool { return l.dir == dir })
		if at < 0 {
			t.Errorf("%s: package %s is not in the drawing: add it to layers", file, dir)
			continue
		}
		for _, imported := range imports {
			if why := forbidden(at, imported); why != "" {
				t.Errorf("%s imports %s: %s", file, imported, why)
			}
		}
	}
}

// forbidden says why the package at layers[at] may not import what it does; ""
// when it may.
func forbidden(at int, imported string) string {
	layer := layers[at]
	if inside, ok := strings.CutPrefix(imported, "ronghe/"); ok {
		if !slices.Contains(layer.project, inside) {
			return "it is not below " + layer.dir
		}
		return ""
	}
	if !strings.Contains(strings.Split(imported, "/")[0], ".") {
		return ""
	}
	if layer.dir == "graphmodel" {
		return "graphmodel imports the standard library only"
	}
	for _, other := range layers {
		for _, owned := range other.owns {
			if strings.HasPrefix(imported, owned) && !slices.Contains(layer.owns, owned) {
				return owned + " is known to " + other.dir + " alone"
			}
		}
	}
	return ""
}

// TestBinaryLinksNoTests follows the import lines from the command down: none of
// the project's packages in the binary is made for tests.
func TestBinaryLinksNoTests(t *testing.T) {
	imports := map[string][]string{}
	for file, lines := range importLines(t, "../..") {
		dir := "ronghe/" + path.Dir(file)
		imports[dir] = append(imports[dir], lines...)
	}
	linked := map[string]bool{"ronghe/cmd/ronghe": true}
	for todo := []string{"ronghe/cmd/ronghe"}; len(todo) > 0; todo = todo[1:] {
		for _, imported := range imports[todo[0]] {
			if imported == "testing" || strings.HasPrefix(imported, "testing/") || imported == "pgregory.net/rapid" {
				t.Errorf("the binary links %s, by way of %s", imported, todo[0])
			}
			if !linked[imported] && imports[imported] != nil {
				linked[imported] = true
				todo = append(todo, imported)
			}
		}
	}
	if !linked["ronghe/graphmodel"] || linked["ronghe/graphmodel/graphtest"] {
		t.Errorf("got %v, want graphmodel and not graphtest", slices.Sorted(maps.Keys(linked)))
	}
}

func importLines(t *testing.T, root string) map[string][]string {
	t.Helper()
	files := map[string][]string{}
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return err
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		files[filepath.ToSlash(rel)] = []string{}
		for _, line := range parsed.Imports {
			imported, err := strconv.Unquote(line.Path.Value)
			if err != nil {
				return err
			}
			files[filepath.ToSlash(rel)] = append(files[filepath.ToSlash(rel)], imported)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < len(layers) {
		t.Fatalf("found only %d files under %s", len(files), root)
	}
	return files
}

// TestForbidden proves that the rules above bite.
func TestForbidden(t *testing.T) {
	at := func(dir string) int {
		for i, l := range layers {
			if l.dir == dir {
				return i
			}
		}
		t.Fatalf("no layer %s", dir)
		return -1
	}
	for _, test := range []struct {
		dir, imported string
		allowed       bool
	}{
		{"graphmodel", "context", true},
		{"graphmodel", "github.com/google/go-cmp/cmp", false},
		{"graphmodel", "ronghe/api", false},
		{"api", "ronghe/indexer", false},
		{"api", "github.com/gin-gonic/gin", true},
		{"indexer", "github.com/gin-gonic/gin", false},
		{"graphmodel/sqlite", "ronghe/graphmodel/topology", false},
		{"cmd/ronghe", "ronghe/api", true},
		{"cmd/ronghe", "modernc.org/sqlite", false},
		{"cmd/ronghe", "github.com/neo4j/neo4j-go-driver/v5/neo4j", false},
	} {
		if why := forbidden(at(test.dir), test.imported); (why == "") != test.allowed {
			t.Errorf("%s importing %s: got %q, allowed should be %v", test.dir, test.imported, why, test.allowed)
		}
	}
}
