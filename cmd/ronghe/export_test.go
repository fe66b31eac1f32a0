package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ronghe/seed/export"
)

// TestExport writes every format through the binary, chooses in each way, and leaves no
// file behind when it cannot.
func TestExport(t *testing.T) {
	dir := t.TempDir()
	env := map[string]string{"RONGHE_DATA": filepath.Join(dir, "data")}
	lines := `{"node":{"id":"case:a","kind":"case","title":"虚构能源案例","source":"source:s"}}
{"node":{"id":"case:b","kind":"case","title":"别的案例"}}
{"node":{"id":"practice:p","kind":"practice","title":"虚构做法"}}
{"node":{"id":"source:s","kind":"source","title":"虚构来源","props":{"class":"document"}}}
{"edge":{"id":"shows:1","kind":"shows","from":"case:a","to":"practice:p","source":"source:s"}}
`
	if err := os.WriteFile(filepath.Join(dir, "n.jsonl"), []byte(lines), 0o600); err != nil {
		t.Fatal(err)
	}
	if status, stdout, errs := ronghe(t, env, "load", filepath.Join(dir, "n.jsonl")); status != 0 {
		t.Fatalf("load: %d %s %s", status, stdout, errs)
	}
	for _, name := range export.Names() {
		out := filepath.Join(dir, "library."+name)
		if status, _, errs := ronghe(t, env, "export", "--format", name, "--out", out); status != 0 {
			t.Errorf("%s: %d %s", name, status, errs)
		}
		if info, err := os.Stat(out); err != nil || info.Size() == 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, c := range []struct {
		args string
		want int // lines of the native format
	}{
		{"", 5}, {"--ids case:b", 1}, {"--ids case:a,case:b", 5}, {"--around practice:p", 4}, {"--around practice:p --depth 0", 1},
		{"--search 虚构能源 --filter kind=case", 4}, {"--filter kind=practice", 1},
	} {
		status, out, errs := ronghe(t, env, append([]string{"export"}, strings.Fields(c.args)...)...)
		if got := strings.Count(out, "\n"); status != 0 || got != c.want {
			t.Errorf("export %s: %d, %d lines, want %d: %s%s", c.args, status, got, c.want, out, errs)
		}
	}
	unlock, err := dataDir(env["RONGHE_DATA"]).lock("serve")
	if err != nil {
		t.Fatal(err)
	}
	status, stdout, errs := ronghe(t, env, "export", "--search", "虚构能源", "--filter", "kind=case")
	if unlock(); status != 0 || strings.Count(stdout, "\n") != 4 {
		t.Errorf("export of a search beside a serve: %d %s %s", status, stdout, errs)
	}
	bad := filepath.Join(dir, "bad.gexf")
	for args, want := range map[string]int{
		"--format pdf": 2, "--ids case:a --around case:b": 2, "--ids case:none": 1, "--ids NONE": 1, "--around case:none": 1, "--around case:a --depth 9": 1,
	} {
		status, _, errs := ronghe(t, env, append([]string{"export", "--out", bad}, strings.Fields(args)...)...)
		if status != want || strings.Count(errs, "\n") != 1 {
			t.Errorf("export %s: %d, want %d: %s", args, status, want, errs)
		}
	}
	for _, path := range []string{bad, bad + ".part"} {
		if _, err := os.Stat(path); !os.IsNotExist(err) {
			t.Errorf("%s is there: %v", path, err)
		}
	}
}
