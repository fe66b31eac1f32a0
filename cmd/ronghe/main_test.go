package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"unicode"
)

// ronghe runs the program as a user would and returns what it printed.
func ronghe(t *testing.T, env map[string]string, args ...string) (status int, out, errs string) {
	t.Helper()
	return rongheIn(t, env, "", args...)
}

// rongheIn is ronghe with something on standard input.
func rongheIn(t *testing.T, env map[string]string, in string, args ...string) (status int, out, errs string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	status = run(t.Context(), args, func(name string) string { return env[name] },
		stdio{strings.NewReader(in), &stdout, &stderr})
	return status, stdout.String(), stderr.String()
}

func TestStatusAndOneLine(t *testing.T) {
	empty := t.TempDir()
	notYAML := filepath.Join(t.TempDir(), "settings.yaml")
	if err := os.WriteFile(notYAML, []byte("adr: 1\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		args   string
		status int
		says   string
	}{
		{"nonsense", statusUsage, "nonsense"},
		{"serve --nonsense", statusUsage, "nonsense"},
		{"serve extra", statusUsage, "extra"},
		{"load", statusUsage, "at least one"},
		{"load / --data " + t.TempDir(), statusFailed, "cannot be read"},
		{"show", statusUsage, "one argument"},
		{"show case:a case:b", statusUsage, "not 2"},
		{"show case:a --limit 0", statusUsage, "from 1 to 1000"},
		{"show case:a --limit many", statusUsage, "limit"},
		{"show Not-An-ID", statusUsage, "kind:key"},
		{"search", statusUsage, "argument"},
		{"search 能源 --limit 101", statusUsage, "from 1 to 100"},
		{"search 能源 --filter colour=red", statusUsage, "ownership"},
		{"search 能源 --filter kind=", statusUsage, "NAME=VALUE"},
		{"schema --format xml", statusUsage, "json-schema"},
		{"serve --topology-memory lots", statusUsage, "1GiB"},
		{"serve --log-level loud", statusUsage, "log-level"},
		{"dump --config " + notYAML, statusUsage, "adr"},
		{"dump --config /nowhere.yaml", statusUsage, "/nowhere.yaml"},
		{"dump --data " + empty, statusFailed, "ronghe serve"},
		{"show region:330000 --data " + empty, statusFailed, "ronghe serve"},
		{"search 能源 --data " + empty, statusFailed, "ronghe serve"},
		{"search 能源 --filter nonsense --data " + empty, statusUsage, "NAME=VALUE"},
		{"check --data " + empty, statusFailed, "ronghe serve"},
		{"serve --data " + file, statusFailed, file},
		{"serve --addr 256.0.0.1:1 --data " + t.TempDir(), statusFailed, "--addr"},
		{"load /nowhere.jsonl --data " + t.TempDir(), statusFailed, "/nowhere.jsonl"},
		{"generate --scale -1", statusUsage, "scale"},
	} {
		t.Run(test.args, func(t *testing.T) {
			status, _, errs := ronghe(t, nil, strings.Fields(test.args)...)
			if status != test.status {
				t.Errorf("got status %d, want %d", status, test.status)
			}
			last := strings.Split(strings.TrimSpace(errs), "\n")
			if got := last[len(last)-1]; !strings.HasPrefix(got, "ronghe: ") || !strings.Contains(got, test.says) {
				t.Errorf("got %q, want a line with %q", got, test.says)
			} else if !hasHan(strings.Split(got, "（用法见")[0]) {
				t.Errorf("got %q, want it in Chinese too", got)
			}
		})
	}
}

func hasHan(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

func TestHelpIsInBothLanguages(t *testing.T) {
	status, out, _ := ronghe(t, nil, "--help")
	for _, want := range []string{"知识图谱", "knowledge graph", "serve", "启动服务", "load", "--data"} {
		if !strings.Contains(out, want) {
			t.Errorf("--help: no %q in\n%s", want, out)
		}
	}
	if status != statusOK {
		t.Errorf("got status %d, want %d", status, statusOK)
	}
}

// full is a disk that is full.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, syscall.ENOSPC }

func TestOutputThatCannotBeWritten(t *testing.T) {
	var errs bytes.Buffer
	status := run(t.Context(), []string{"generate", "--scale", "0.001"}, func(string) string { return "" },
		stdio{strings.NewReader(""), full{}, &errs})
	if status != statusFailed || !strings.Contains(errs.String(), "output cannot be written") || !hasHan(errs.String()) {
		t.Errorf("got status %d and %q, want %d and that the output cannot be written", status, errs.String(), statusFailed)
	}
}

func TestInterruptedRunFails(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var out, errs bytes.Buffer
	status := run(ctx, []string{"load", "-", "--data", t.TempDir()}, func(string) string { return "" },
		stdio{strings.NewReader(""), &out, &errs})
	if status != statusFailed || !strings.Contains(errs.String(), "interrupted") {
		t.Errorf("got status %d and %q, want %d and a word on the interruption", status, errs.String(), statusFailed)
	}
}
