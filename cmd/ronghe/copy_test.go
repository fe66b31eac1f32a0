package main

import (
	"regexp"
	"strings"
	"testing"
)

// TestCopy: there and back, each kind is verified, a second copy writes nothing,
// and a target that holds something else is refused.
func TestCopy(t *testing.T) {
	here, there := t.TempDir(), t.TempDir()
	mustRun(t, "", "load", "--builtin", "--data", here)
	out := mustRun(t, "", "copy", "--from", "sqlite:"+here, "--to", "sqlite:"+there)
	if kinds := regexp.MustCompile(`(?m)^(node|edge) +\S+ +(\d+) +(\d+) +([0-9a-f]{16}) +([0-9a-f]{16}) +=$`).FindAllStringSubmatch(out, -1); len(kinds) != strings.Count(out, "\n")-2 {
		t.Errorf("got %d kinds that are equal in\n%s", len(kinds), out)
	}
	if mustRun(t, "", "dump", "--data", here) != mustRun(t, "", "dump", "--data", there) {
		t.Error("the dumps differ")
	}
	if again := mustRun(t, "", "copy", "--from", "sqlite:"+here, "--to", "sqlite", "--data", there); !strings.Contains(again, ", 0 written") {
		t.Errorf("again: got %q, want 0 written", again)
	}
	const own = `{"node":{"id":"source:test","kind":"source","title":"虚构来源","props":{"class":"document"}}}`
	mustRun(t, own, "load", "-", "--data", there)
	args := []string{"copy", "--from", "sqlite:" + here, "--to", "sqlite:" + there}
	if status, _, errs := ronghe(t, nil, args...); status != statusFailed || !strings.Contains(errs, "source:test") {
		t.Errorf("got status %d and %q, want %d and source:test", status, errs, statusFailed)
	}
	mustRun(t, "", append(args, "--merge")...)
}

// TestCopyThroughNeo4j: what goes to Neo4j and comes back is dumped alike in all
// three places, and what was cut off goes on.
func TestCopyThroughNeo4j(t *testing.T) {
	env := server(t)
	here, back := t.TempDir(), t.TempDir()
	mustRun(t, "", "load", "--builtin", "--data", here)
	url := env["RONGHE_NEO4J_URL"]
	var dumps []string
	for _, args := range []string{
		"dump --store sqlite --data " + here,
		"copy --from sqlite:" + here + " --to " + url,
		"copy --from sqlite:" + here + " --to " + url,
		"dump",
		"copy --from " + url + " --to sqlite:" + back,
		"dump --store sqlite --data " + back,
	} {
		status, out, errs := ronghe(t, env, strings.Fields(args)...)
		if status != statusOK {
			t.Fatalf("ronghe %s: got status %d\n%s%s", args, status, out, errs)
		}
		if strings.HasPrefix(args, "dump") {
			dumps = append(dumps, out)
		}
	}
	if dumps[0] != dumps[1] {
		t.Error("the dump of Neo4j is not that of SQLite")
	}
	if dumps[0] != dumps[2] {
		t.Error("the dump of what came back is not the first")
	}
}
