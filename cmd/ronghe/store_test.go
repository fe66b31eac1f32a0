package main

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestParsePlace(t *testing.T) {
	for _, test := range []struct {
		text string
		want place
		says string // the usage error; "" for none
	}{
		{"", place{dir: "data"}, ""},
		{"sqlite", place{dir: "data"}, ""},
		{"sqlite:elsewhere", place{dir: "elsewhere"}, ""},
		{"neo4j://graph.example", place{url: "neo4j://graph.example"}, ""},
		{"neo4j+s://graph.example:7687", place{url: "neo4j+s://graph.example:7687"}, ""},
		{"bolt://127.0.0.1:7687", place{url: "bolt://127.0.0.1:7687"}, ""},
		{"bolt+ssc://[::1]:7687", place{url: "bolt+ssc://[::1]:7687"}, ""},
		{"neo4j://me:hush@graph.example", place{}, "no user and password in the URL"},
		{"sqlite:", place{}, "must be sqlite"},
		{"neo4j:graph.example", place{}, "must be sqlite"},
		{"http://graph.example", place{}, "must be sqlite"},
		{"neo4j://me:hush@graph.example:x", place{}, "must be sqlite"},
		{"nonsense", place{}, "must be sqlite"},
	} {
		got, err := parsePlace("--store", test.text, "data")
		if got != test.want {
			t.Errorf("%s: got %+v, want %+v", test.text, got, test.want)
		}
		var usage *usageError
		switch {
		case test.says == "" && err == nil:
		case test.says == "" || !errors.As(err, &usage) || !strings.HasPrefix(err.Error(), "--store: ") || !strings.Contains(err.Error(), test.says):
			t.Errorf("%s: got error %v, want %q", test.text, err, test.says)
		case strings.Contains(err.Error(), "hush"):
			t.Errorf("%s: the error tells the password: %v", test.text, err)
		}
	}
}

// TestStoreIsThatOfTheEnvironment: --store, else RONGHE_NEO4J_URL, else SQLite.
func TestStoreIsThatOfTheEnvironment(t *testing.T) {
	data := t.TempDir()
	mustRun(t, "", "load", "--builtin", "--data", data)
	const nobody = "bolt://127.0.0.1:1"
	for _, test := range []struct {
		env    map[string]string
		args   string
		status int
	}{
		{nil, "dump", statusOK},
		{map[string]string{"RONGHE_NEO4J_URL": nobody}, "dump", statusFailed},
		{map[string]string{"RONGHE_NEO4J_URL": nobody}, "dump --store sqlite", statusOK},
		{map[string]string{"RONGHE_NEO4J_URL": nobody, "RONGHE_STORE": "sqlite"}, "dump", statusOK},
		{nil, "dump --store neo4j://me:hush@" + nobody[len("bolt://"):], statusUsage},
		{nil, "dump --store " + nobody + " --neo4j-password-file " + filepath.Join(data, "absent"), statusUsage},
	} {
		args := append(strings.Fields(test.args), "--data", data)
		if status, _, errs := ronghe(t, test.env, args...); status != test.status {
			t.Errorf("%v %s: got status %d, want %d: %s", test.env, test.args, status, test.status, errs)
		} else if strings.Contains(errs, "hush") {
			t.Errorf("%s: the password is told: %s", test.args, errs)
		}
	}
}

// TestPassword: the file's comes before the environment's, and neither is printed.
func TestPassword(t *testing.T) {
	file := filepath.Join(t.TempDir(), "password")
	if err := os.WriteFile(file, []byte("of the file \n"), 0o600); err != nil {
		t.Fatal(err)
	}
	config := Config{Neo4jPassword: "hush"}
	if got, err := config.password(); got != "hush" || err != nil {
		t.Errorf("got %s, %v; want that of the environment", string(got), err)
	}
	var printed bytes.Buffer
	log := slog.New(slog.NewTextHandler(&printed, nil))
	log.Info("settings", "config", config, "password", config.Neo4jPassword)
	fmt.Fprintf(&printed, "%v %+v %#v %s", config, config, config, config.Neo4jPassword)
	if strings.Contains(printed.String(), "hush") {
		t.Errorf("the password is printed: %s", printed.String())
	}
	config.Neo4jPasswordFile = file
	if got, err := config.password(); got != "of the file " || err != nil {
		t.Errorf("got %q, %v; want that of the file", string(got), err)
	}
}

func TestHealth(t *testing.T) {
	url, stop := serveIn(t, t.TempDir())
	addr := strings.TrimPrefix(url, "http://")
	for _, args := range []string{"health", "health --path /readyz", "health --path /absent"} {
		want := statusOK
		if strings.Contains(args, "absent") {
			want = statusFailed
		}
		if status, _, errs := ronghe(t, map[string]string{"RONGHE_ADDR": addr}, strings.Fields(args)...); status != want {
			t.Errorf("%s: got status %d, want %d: %s", args, status, want, errs)
		}
	}
	_, port, _ := strings.Cut(addr, ":")
	mustRun(t, "", "health", "--addr", "0.0.0.0:"+port)
	stop()
	if status, _, errs := ronghe(t, nil, "health", "--addr", addr); status != statusFailed || !strings.Contains(errs, "does not answer") {
		t.Errorf("after the end: got status %d and %q, want %d", status, errs, statusFailed)
	}
}
