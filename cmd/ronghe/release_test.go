package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ronghe/seed/release"
)

// TestReleaseByCommand: what is frozen is read by --as-of, stays when the library goes
// on, and what changed is told.
func TestReleaseByCommand(t *testing.T) {
	data := t.TempDir()
	load := func(title string) {
		t.Helper()
		line := `{"node":{"id":"source:test","kind":"source","title":"` + title + `","props":{"class":"document"}}}` + "\n"
		if status, _, errs := rongheIn(t, nil, line, "load", "-", "--data", data); status != statusOK {
			t.Fatal(errs)
		}
	}
	load("虚构来源")
	if out := mustRun(t, "", "release", "made-up", "--title", "虚构", "--data", data); !strings.Contains(out, "release 1, made-up: 1 nodes, 0 edges, change 1") {
		t.Errorf("release: got %q", out)
	}
	load("改过的来源")
	for _, test := range []struct {
		args   string
		status int
		says   string
	}{
		{"show source:test --as-of made-up", statusOK, "虚构来源"},
		{"show source:test --store release:made-up", statusOK, "虚构来源"},
		{"show source:test --as-of live", statusOK, "改过的来源"},
		{"dump --as-of made-up", statusOK, "虚构来源"},
		{"export --format csv --as-of made-up", statusOK, ""},
		{"search 虚构来源 --as-of made-up", statusOK, "source:test"},
		{"check --as-of made-up", statusOK, "1 nodes"},
		{"releases --verify", statusOK, "made-up"},
		{"diff made-up live", statusOK, `title: "虚构来源" → "改过的来源"`},
		{"diff made-up live --summary", statusOK, "source"},
		{"diff made-up live --json", statusOK, `"before":"虚构来源"`},
		{"diff made-up made-up", statusOK, "nothing changed"},
		{"diff made-up", statusUsage, "two releases"},
		{"diff made-up other", statusFailed, "there are: made-up"},
		{"dump --as-of ../releases/made-up", statusFailed, "there are: made-up"},
		{"release made-up", statusFailed, "never changes"},
		{"release Made_Up", statusUsage, "lowercase"},
		{"release live", statusUsage, "live"},
		{"load - --store release:made-up", statusFailed, "only read"},
		{"serve --store release:made-up", statusFailed, "only read"},
	} {
		status, out, errs := ronghe(t, nil, append(strings.Fields(test.args), "--data", data)...)
		if status != test.status || !strings.Contains(out+errs, test.says) {
			t.Errorf("%s: got status %d and %q %q, want %d and %q", test.args, status, out, errs, test.status, test.says)
		}
	}
	file := filepath.Join(data, "releases", "made-up", "graph.db")
	if err := os.Truncate(file, 1000); err != nil {
		t.Fatal(err)
	}
	if status, _, errs := ronghe(t, nil, "releases", "--verify", "--data", data); status != statusFailed || !strings.Contains(errs, "SHA-256") {
		t.Errorf("a damaged release: got status %d and %q", status, errs)
	}
}

// TestReleaseFromNeo4j: equal content has an equal hash, whatever store it was in, and
// the numbers of changes are those of the store.
func TestReleaseFromNeo4j(t *testing.T) {
	env := server(t)
	sqlite, neo4j := t.TempDir(), t.TempDir()
	mustRun(t, "", "load", "--builtin", "--data", sqlite)
	mustRun(t, "", "release", "a", "--data", sqlite)
	for _, args := range []string{"load --builtin", "release a", "releases --verify"} {
		if status, _, errs := ronghe(t, env, append(strings.Fields(args), "--data", neo4j)...); status != statusOK {
			t.Fatal(errs)
		}
	}
	if one, two := contents(t, sqlite), contents(t, neo4j); len(one) != 1 || one[0] != two[0] {
		t.Errorf("got %v of SQLite and %v of Neo4j", one, two)
	}
	_, live, _ := ronghe(t, env, "dump", "--data", neo4j)
	if frozen := mustRun(t, "", "dump", "--as-of", "a", "--data", neo4j); frozen != live || frozen == "" {
		t.Error("the release and the store are dumped otherwise")
	}
}

// contents is the content hash of each release.
func contents(t *testing.T, data string) (all []string) {
	t.Helper()
	list, err := release.Dir(filepath.Join(data, "releases")).List()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range list {
		all = append(all, r.Content)
	}
	return all
}
