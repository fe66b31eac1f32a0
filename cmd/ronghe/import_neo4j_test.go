//go:build linux

package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestImportIntoNeo4j: the same batch as in the embedded store, and out again.
func TestImportIntoNeo4j(t *testing.T) {
	env, file, here := server(t), filepath.Join(t.TempDir(), "list.csv"), t.TempDir()
	writeGB18030(t, file, association(30))
	guessed(t, file)
	ronghe := func(env map[string]string, args ...string) string {
		status, out, errs := rongheIn(t, env, "", append(args, "--data", here, "--log-level", "error")...)
		if status != statusOK {
			t.Fatalf("%v: got status %d: %s%s", args, status, out, errs)
		}
		return out
	}
	embedded := t.TempDir()
	mustRun(t, "", "load", "--builtin", "--data", embedded)
	mustRun(t, "", "import", file, "--data", embedded)
	ronghe(env, "load", "--builtin")
	before := ronghe(env, "dump")
	ronghe(env, "import", file)
	if ronghe(env, "dump") != mustRun(t, "", "dump", "--data", embedded) {
		t.Error("Neo4j has another graph than the embedded store after the same import")
	}
	if out := ronghe(env, "import", file); !strings.Contains(out, "nothing to write") {
		t.Errorf("imported again: got %s", out)
	}
	if out := ronghe(env, "batches"); !strings.Contains(out, "list.csv") {
		t.Errorf("batches: got %s", out)
	}
	ronghe(env, "undo", "1")
	if ronghe(env, "dump") != before {
		t.Error("undone, the graph is not what it was")
	}
}
