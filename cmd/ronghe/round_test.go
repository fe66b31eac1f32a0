package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestDumpLoadDump: what is dumped and loaded elsewhere is dumped alike, to the
// byte, and loading it once more changes nothing.
func TestDumpLoadDump(t *testing.T) {
	here, there := t.TempDir(), t.TempDir()
	mustRun(t, "", "load", "--builtin", "--data", here)
	first := mustRun(t, "", "dump", "--data", here)
	file := filepath.Join(t.TempDir(), "library.jsonl")
	if err := os.WriteFile(file, []byte(first), 0o600); err != nil {
		t.Fatal(err)
	}
	mustRun(t, "", "load", file, "--data", there)
	if second := mustRun(t, "", "dump", "--data", there); second != first {
		t.Error("dump, load, dump: the dumps differ")
	}
	if again := mustRun(t, first, "load", "-", "--data", there); !strings.Contains(again, "0 written") {
		t.Errorf("loading again: got %q, want 0 written", again)
	}
}

// TestLoadAllOrNothing: one wrong line and nothing is written; --keep-going
// writes the others and keeps the line.
func TestLoadAllOrNothing(t *testing.T) {
	data, rejects := t.TempDir(), filepath.Join(t.TempDir(), "rejects.jsonl")
	const lines = `{"node":{"id":"source:test","kind":"source","title":"虚构来源","props":{"class":"document"}}}
{"node":{"id":"region:test","kind":"region","title":"虚构地区","source":"source:test"}}
{"node":{"id":"enterprise:test","kind":"enterprise","title":"虚构企业","source":"source:test"}}
{"edge":{"kind":"located_in","from":"enterprise:test","to":"region:test","since":"2013-13","source":"source:test"}}
`
	status, _, errs := rongheIn(t, nil, lines, "load", "-", "--data", data)
	if status != statusFailed || !strings.Contains(errs, ":4:") || !strings.Contains(errs, "since") {
		t.Errorf("got status %d and %q, want %d and line 4, since", status, errs, statusFailed)
	}
	if dump := mustRun(t, "", "dump", "--data", data); dump != "" {
		t.Errorf("after a refused load the store holds:\n%s", dump)
	}
	status, out, _ := rongheIn(t, nil, lines, "load", "-", "--data", data, "--keep-going", "--rejects", rejects)
	if !strings.Contains(out, "3 written") {
		t.Errorf("--keep-going: got status %d and %q, want 3 written", status, out)
	}
	kept, err := os.ReadFile(rejects)
	if err != nil || !strings.Contains(string(kept), "2013-13") {
		t.Errorf("rejects: got %q, %v, want the wrong line", kept, err)
	}
	if shown := mustRun(t, "", "show", "enterprise:test", "--data", data); !strings.Contains(shown, "虚构来源") {
		t.Errorf("show: got %q, want the source's title", shown)
	}
}

// TestSearchAndReindex: the command line finds what the service does.
func TestSearchAndReindex(t *testing.T) {
	data := t.TempDir()
	mustRun(t, "", "load", "--builtin", "--data", data)
	for _, step := range []struct {
		args string
		says string
	}{
		{"search 能源管控中心 --filter kind=case", "【能源管控中心】"},
		{"search 能源管控中心 --json --limit 1", `"practice:energy-centre"`},
		{"search 能源管控中心 --explain", "包含全部词 · has all the words"},
		{"search 能源管控中心 魑魅魍魉", "没有同时包含全部词的结果"},
		{"search ERP", "企业资源计划"},
		{"reindex", "made anew"},
		{"search 能源管控中心", "practice:energy-centre"},
		{"show practice:energy-centre", "1985年建成国内第一家企业能源管理中心"},
		{"show practice:energy-centre --json", `"edges"`},
		{"check", "the index agrees"},
		{"schema", "enterprise"},
		{"schema --format json", `"joins"`},
		{"schema --format json-schema", "$schema"},
		{"version", "ronghe"},
	} {
		if out := mustRun(t, "", append(strings.Fields(step.args), "--data", data)...); !strings.Contains(out, step.says) {
			t.Errorf("%s: got %.300q, want %q in it", step.args, out, step.says)
		}
	}
}

// TestGenerateLoads: the made-up graph keeps the ontology's rules.
func TestGenerateLoads(t *testing.T) {
	graph := mustRun(t, "", "generate", "--scale", "0.001")
	data := t.TempDir()
	if out := mustRun(t, graph, "load", "-", "--data", data); strings.Contains(out, " 0 written") {
		t.Errorf("got %q, want something written", out)
	}
}

func mustRun(t *testing.T, in string, args ...string) string {
	t.Helper()
	status, out, errs := rongheIn(t, nil, in, args...)
	if status != statusOK {
		t.Fatalf("ronghe %s: got status %d\n%s", strings.Join(args, " "), status, errs)
	}
	return out
}
