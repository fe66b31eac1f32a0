package main

import (
	"bytes"
	"io"
	"path/filepath"
	"testing"

	sdk "github.com/modelcontextprotocol/go-sdk/mcp"
)

// TestMCPOverStdio speaks to the command by its standard input and output, as a program
// that starts it does, and ends it by closing them.
func TestMCPOverStdio(t *testing.T) {
	env := map[string]string{"RONGHE_DATA": filepath.Join(t.TempDir(), "data")}
	if status, _, errs := ronghe(t, env, "load", "--builtin"); status != 0 {
		t.Fatalf("load: %d %s", status, errs)
	}
	in, toServer := io.Pipe()
	fromServer, out := io.Pipe()
	var errs bytes.Buffer
	ended := make(chan int, 1)
	go func() {
		ended <- run(t.Context(), []string{"mcp"}, func(name string) string { return env[name] }, stdio{in, out, &errs})
	}()
	client := sdk.NewClient(&sdk.Implementation{Name: "test", Version: "1"}, nil)
	session, err := client.Connect(t.Context(), &sdk.IOTransport{Reader: fromServer, Writer: toServer}, nil)
	if err != nil {
		t.Fatal(err, errs.String())
	}
	got, err := session.CallTool(t.Context(), &sdk.CallToolParams{Name: "search_cases", Arguments: map[string]any{"query": "能源管控中心"}})
	if err != nil || got.IsError || !bytes.Contains([]byte(got.Content[0].(*sdk.TextContent).Text), []byte("case:")) {
		t.Errorf("search_cases: %v %+v", err, got)
	}
	if err := session.Close(); err != nil {
		t.Error(err)
	}
	if status := <-ended; status != 0 {
		t.Errorf("ended with %d: %s", status, errs.String())
	}
}
