package main

import (
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/spf13/pflag"
)

func readmeText(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// matches is the first group of every match, in order.
func matches(text, pattern string) []string {
	var found []string
	for _, m := range regexp.MustCompile(pattern).FindAllStringSubmatch(text, -1) {
		found = append(found, m[1])
	}
	return found
}

// TestReadmeListsEverySetting: names, environment and defaults, and nothing else.
func TestReadmeListsEverySetting(t *testing.T) {
	var want []string
	settings := allSettings()
	settings.SortFlags = false
	settings.VisitAll(func(f *pflag.Flag) {
		value := f.DefValue
		if value == "[]" {
			value = ""
		}
		if value != "" {
			value = "`" + value + "` "
		}
		want = append(want, "`--"+f.Name+"` | `"+envName(f.Name)+"` | "+value+"|")
	})
	got := matches(readmeText(t), "(?m)^\\| (`--[a-z0-9-]+` \\| `RONGHE_[A-Z0-9_]+` \\|[^|]*\\|)")
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("settings in README (-want +got):\n%s", diff)
	}
}

func TestReadmeListsEveryCommand(t *testing.T) {
	var want []string
	app := &app{config: defaults()}
	for _, c := range app.root(os.Getenv).Commands() {
		if c.IsAvailableCommand() {
			want = append(want, c.Name())
		}
	}
	section := between(t, readmeText(t), "## Commands", "## Settings")
	got := matches(section, "(?m)^\\| `([a-z0-9]+)")
	if diff := cmp.Diff(slices.Sorted(slices.Values(want)), slices.Sorted(slices.Values(got))); diff != "" {
		t.Errorf("commands in README (-want +got):\n%s", diff)
	}
}

// TestReadmeDrawsTheTree: every package is drawn, and what is drawn is there.
func TestReadmeDrawsTheTree(t *testing.T) {
	drawing := between(t, readmeText(t), "## How the code is laid out", "## How one request travels")
	drawn, parent := map[string]bool{}, ""
	for _, line := range matches(drawing, `(?m)^    ( *[a-z0-9./]+/) `) {
		dir := strings.TrimLeft(line, " ")
		if dir == line {
			parent = dir
		} else {
			dir = parent + dir
		}
		drawn[path.Clean(dir)] = true
		if _, err := os.Stat(filepath.Join("../..", dir)); err != nil {
			t.Errorf("README draws %s: %v", dir, err)
		}
	}
	for _, l := range layers {
		if !drawn[l.dir] {
			t.Errorf("README does not draw %s", l.dir)
		}
	}
}

// TestReadmeGivesEachModuleItsReason: those that go.mod requires directly.
func TestReadmeGivesEachModuleItsReason(t *testing.T) {
	mod, err := os.ReadFile("../../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, line := range strings.Split(string(mod), "\n") {
		fields := strings.Fields(strings.TrimPrefix(line, "require "))
		if len(fields) == 2 && strings.Contains(fields[0], "/") && strings.HasPrefix(fields[1], "v") {
			want = append(want, fields[0])
		}
	}
	section := between(t, readmeText(t), "## Why these modules", "## Changes")
	got := matches(section, "`([a-z0-9]+(?:\\.[a-z0-9]+)+/[^`]+)`")
	if diff := cmp.Diff(slices.Sorted(slices.Values(want)), slices.Sorted(slices.Values(got))); diff != "" {
		t.Errorf("modules in README (-want +got):\n%s", diff)
	}
}

func between(t *testing.T, text, from, to string) string {
	t.Helper()
	_, text, ok := strings.Cut(text, from)
	text, _, ok2 := strings.Cut(text, to)
	if !ok || !ok2 {
		t.Fatalf("README has no part from %q to %q", from, to)
	}
	return text
}
