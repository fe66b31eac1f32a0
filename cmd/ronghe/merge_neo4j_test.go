//go:build linux

package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestMergeInNeo4j: two nodes made one and two again, as in the embedded store: the dump is what
// it was, and in between both stores hold the same.
func TestMergeInNeo4j(t *testing.T) {
	env, here, file := server(t), t.TempDir(), filepath.Join(t.TempDir(), "n.jsonl")
	writeFile(t, file, namesLibrary)
	embedded := t.TempDir()
	in := func(env map[string]string, data string, args ...string) string {
		status, out, errs := rongheIn(t, env, "", append(args, "--data", data, "--log-level", "error")...)
		if status != statusOK {
			t.Fatalf("%v: got status %d: %s%s", args, status, out, errs)
		}
		return out
	}
	in(nil, embedded, "load", file)
	in(env, here, "load", file)
	before := in(env, here, "dump")
	for _, where := range []struct {
		env  map[string]string
		data string
	}{{nil, embedded}, {env, here}} {
		in(where.env, where.data, "merge", "enterprise:n1", "enterprise:n2", "--who", "测试者")
	}
	if merged := in(env, here, "dump"); merged != in(nil, embedded, "dump") || merged == before {
		t.Error("after the merge Neo4j has another graph than the embedded store, or the one from before")
	}
	in(env, here, "unmerge", "enterprise:n2", "--who", "测试者", "--why", "两家")
	if in(env, here, "dump") != before {
		t.Error("after unmerge the graph is not what it was")
	}
	if list := in(env, here, "merge", "--list"); !strings.Contains(list, "taken back") || !strings.Contains(list, "两家") {
		t.Errorf("list: %s", list)
	}
}
