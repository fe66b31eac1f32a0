package export

import (
	"bytes"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/graphtest"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/sqlite"
	"ronghe/seed"
	"ronghe/seed/native"
)

// openLibrary is a store with the built-in library.
func openLibrary(t testing.TB) graphmodel.Store {
	t.Helper()
	lib, err := seed.Library()
	if err != nil {
		t.Fatal(err)
	}
	return openWith(t, schema.Builtin(), lib.Nodes, lib.Edges)
}

func openWith(t testing.TB, rules graphmodel.Rules, nodes []graphmodel.Node, edges []graphmodel.Edge) graphmodel.Store {
	t.Helper()
	store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), rules)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	if err := native.Put(t.Context(), store, nodes, edges); err != nil {
		t.Fatal(err)
	}
	return store
}

// tricky is a graph of what formats are known to mangle.
func tricky() ([]graphmodel.Node, []graphmodel.Edge) {
	nasty := "=HYPERLINK(\"http://x\")\n第二行,\"引号\" <&>'\\u0041\\ \t𠮷"
	nodes := []graphmodel.Node{
		{ID: "case:a", Kind: "case", Title: nasty, Aliases: []string{"-1", "甲；乙", ""}, Source: "source:s", Props: graphmodel.Props{
			"big": int64(9007199254740993), "least": int64(-9223372036854775808), "score": 1.0, "mixed": "x", "flag": true,
			"list": []string{"a;b", "\"c\""}, "title": "同名", "empty": "",
		}},
		{ID: "case:b", Kind: "case", Title: "乙", Props: graphmodel.Props{"score": int64(2), "mixed": int64(3), "flag": false}},
		{ID: "practice:p", Kind: "practice", Title: "做法"},
		{ID: "source:s", Kind: "source", Title: "来源", Source: "source:t"},
		{ID: "source:t", Kind: "source", Title: "来源之来源"},
	}
	edges := []graphmodel.Edge{
		{ID: "about:1", Kind: "about", From: "case:a", To: "case:b", Since: "2013", Until: "2016-02", Source: "source:s", Quote: nasty, Confidence: "high"},
		{ID: "about:2", Kind: "about", From: "case:a", To: "case:b", InUseBy: "2014-05"},
		{ID: "shows:1", Kind: "shows", From: "case:a", To: "practice:p", Since: "2013-10-09", Props: graphmodel.Props{"from": "同名", "share": -0.5}},
		{ID: "shows:2", Kind: "shows", From: "case:b", To: "practice:p"},
	}
	return nodes, edges
}

// written is a part of a store in a format.
func written(t testing.TB, store graphmodel.Store, format string, o Options, choose func(graphmodel.Reader) (Part, error)) []byte {
	t.Helper()
	f, err := Find(format)
	if err != nil {
		t.Fatal(err)
	}
	o.Ontology = schema.Builtin()
	var b bytes.Buffer
	err = store.View(t.Context(), func(r graphmodel.Reader) error {
		part, err := choose(r)
		if err != nil {
			return err
		}
		return f.Write(&b, part, o)
	})
	if err != nil {
		t.Fatal(format, err)
	}
	return b.Bytes()
}

func whole(r graphmodel.Reader) (Part, error) { return Whole(r), nil }

// trickyAs is the tricky graph in a format.
func trickyAs(t testing.TB, format string) []byte {
	t.Helper()
	nodes, edges := tricky()
	return written(t, openWith(t, graphtest.Rules, nodes, edges), format, Options{Change: 9}, whole)
}

// TestSameBytes: two runs write the same bytes, in every format.
func TestSameBytes(t *testing.T) {
	nodes, edges := tricky()
	store := openWith(t, graphtest.Rules, nodes, edges)
	for _, name := range Names() {
		if !bytes.Equal(written(t, store, name, Options{}, whole), written(t, store, name, Options{}, whole)) {
			t.Errorf("%s: two runs differ", name)
		}
	}
}

// TestNothingToWrite: every format can say that there is nothing.
func TestNothingToWrite(t *testing.T) {
	store := openWith(t, graphtest.Rules, nil, nil)
	for _, name := range Names() {
		if got := written(t, store, name, Options{}, whole); len(got) == 0 && name != "jsonl" {
			t.Errorf("%s: no bytes", name)
		}
	}
}

// TestBrokenWriter: an error of the writer is the error of Write.
func TestBrokenWriter(t *testing.T) {
	nodes, edges := tricky()
	store := openWith(t, graphtest.Rules, nodes, edges)
	for _, f := range Formats() {
		err := store.View(t.Context(), func(r graphmodel.Reader) error {
			return f.Write(brokenWriter{}, Whole(r), Options{Ontology: schema.Builtin()})
		})
		if !errors.Is(err, errBroken) {
			t.Errorf("%s: got %v, want the writer's error", f.Name, err)
		}
	}
}

var errBroken = errors.New("no room")

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errBroken }

// TestReadOnce: what has no columns is written as it is read.
func TestReadOnce(t *testing.T) {
	nodes, edges := tricky()
	store := openWith(t, graphtest.Rules, nodes, edges)
	for name, want := range map[string]int{"jsonl": 1, "jsonld": 1, "csv": 1, "nodes.csv": 2, "graphml": 2} {
		got := 0
		written(t, store, name, Options{}, func(r graphmodel.Reader) (Part, error) {
			part := Whole(r)
			nodes := part.nodes
			part.nodes = func(yield func(graphmodel.Node, error) bool) {
				got++
				nodes(yield)
			}
			return part, nil
		})
		if got != want {
			t.Errorf("%s: nodes are read %d times, want %d", name, got, want)
		}
	}
}

func TestFindFormat(t *testing.T) {
	if _, err := Find("pdf"); !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), "graphml") {
		t.Errorf("got %v, want ErrInvalid that lists the formats", err)
	}
}
