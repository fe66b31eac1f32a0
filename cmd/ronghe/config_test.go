package main

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/spf13/pflag"
)

// TestSettingsComeInOrder: flag, then environment, then file, then default.
func TestSettingsComeInOrder(t *testing.T) {
	file := filepath.Join(t.TempDir(), "ronghe.yaml")
	text := "addr: 127.0.0.1:1\nrequest-timeout: 3s\nshutdown-timeout: 4s\ntopology-memory: 2MiB\ncors-origin: [https://a.example, https://b.example]\n"
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	env := map[string]string{"RONGHE_CONFIG": file, "RONGHE_ADDR": "127.0.0.1:2", "RONGHE_REQUEST_TIMEOUT": "5s"}
	got := defaults()
	flags := pflag.NewFlagSet("test", pflag.ContinueOnError)
	got.globalFlags(flags)
	got.serveFlags(flags)
	if err := flags.Parse([]string{"--addr", "127.0.0.1:3"}); err != nil {
		t.Fatal(err)
	}
	if err := got.resolve(flags, func(name string) string { return env[name] }); err != nil {
		t.Fatal(err)
	}
	want := defaults()
	want.File = file
	want.Addr = "127.0.0.1:3"
	want.RequestTimeout = 5 * time.Second
	want.ShutdownTimeout = 4 * time.Second
	want.TopologyMemory = 2 << 20
	want.CORS = []string{"https://a.example", "https://b.example"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("settings (-want +got):\n%s", diff)
	}
}

// TestFileMayNameSettingsOfOtherCommands: one file serves all commands.
func TestFileMayNameSettingsOfOtherCommands(t *testing.T) {
	file := filepath.Join(t.TempDir(), "ronghe.yaml")
	if err := os.WriteFile(file, []byte("addr: 127.0.0.1:1\ndata: /elsewhere\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	got := defaults()
	flags := pflag.NewFlagSet("test", pflag.ContinueOnError)
	got.globalFlags(flags)
	if err := flags.Parse([]string{"--config", file}); err != nil {
		t.Fatal(err)
	}
	if err := got.resolve(flags, func(string) string { return "" }); err != nil {
		t.Fatal(err)
	}
	if got.Data != "/elsewhere" {
		t.Errorf("got data %q, want that of the file", got.Data)
	}
}
