package main

import (
	"bytes"
	"context"
	"io"
	"path/filepath"
	"testing"

	sdk "github.com/modelcontextprotocol/go-sdk/mcp"
)

// TestMCPOverStdio speaks to the command by its standard input and output, as a program
// that starts it does, and ends it by closing them; two at a time on one data directory,
// one of which has the search index and the other makes its own.
func TestMCPOverStdio(t *testing.T) {
	// The first question to a release makes its index, for which a busy machine takes its time.
	env := map[string]string{"RONGHE_DATA": filepath.Join(t.TempDir(), "data"), "RONGHE_REQUEST_TIMEOUT": "5m"}
	if status, _, errs := ronghe(t, env, "load", "--builtin"); status != 0 {
		t.Fatalf("load: %d %s", status, errs)
	}
	if status, _, errs := ronghe(t, env, "release", "r1"); status != 0 {
		t.Fatalf("release: %d %s", status, errs)
	}
	first, second := startMCP(t, env), startMCP(t, env)
	for _, session := range []*sdk.ClientSession{first, second} {
		for _, state := range []string{"live", "r1"} {
			got, err := session.CallTool(t.Context(), &sdk.CallToolParams{Name: "search_cases", Arguments: map[string]any{"query": "能源管控中心", "as_of": state}})
			if err != nil || got.IsError || !bytes.Contains([]byte(got.Content[0].(*sdk.TextContent).Text), []byte("case:valin-xiangtan-ems")) {
				t.Errorf("search_cases of %s: %v %s", state, err, got.Content[0].(*sdk.TextContent).Text)
			}
		}
	}
}

// startMCP is a client of a `ronghe mcp` that it has started, which ends with the test.
func startMCP(t *testing.T, env map[string]string) *sdk.ClientSession {
	t.Helper()
	in, toServer := io.Pipe()
	fromServer, out := io.Pipe()
	var errs bytes.Buffer
	ended := make(chan int, 1)
	go func() {
		ended <- run(context.Background(), []string{"mcp"}, func(name string) string { return env[name] }, stdio{in, out, &errs})
	}()
	client := sdk.NewClient(&sdk.Implementation{Name: "test", Version: "1"}, nil)
	session, err := client.Connect(t.Context(), &sdk.IOTransport{Reader: fromServer, Writer: toServer}, nil)
	if err != nil {
		t.Fatal(err, errs.String())
	}
	t.Cleanup(func() {
		if err := session.Close(); err != nil {
			t.Error(err)
		}
		if status := <-ended; status != 0 {
			t.Errorf("ended with %d: %s", status, errs.String())
		}
	})
	return session
}
