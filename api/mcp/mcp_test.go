package mcp

import (
	"context"
	"encoding/json"
	"log/slog"
	"maps"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	sdk "github.com/modelcontextprotocol/go-sdk/mcp"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/sqlite"
	"ronghe/indexer"
	"ronghe/indexer/searchtest/builtin"
)

// openServer is a server over the built-in library.
func openServer(t *testing.T) *sdk.Server {
	t.Helper()
	return New(openConfig(t))
}

func openConfig(t *testing.T) Config {
	t.Helper()
	dir, _ := builtin.Copy(t)
	store, err := sqlite.Open(t.Context(), filepath.Join(dir, "graph.db"), schema.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	quiet := slog.New(slog.DiscardHandler)
	ix, err := indexer.Open(context.Background(), filepath.Join(dir, "index"), store, schema.Builtin(), quiet)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = ix.Close() })
	if err := ix.CatchUp(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	return Config{Store: store, Searcher: ix, Ontology: schema.Builtin(), Logger: quiet, Version: "test", Timeout: time.Minute}
}

// connect is a client of the SDK, joined to the server by transport.
func connect(t *testing.T, transport sdk.Transport) *sdk.ClientSession {
	t.Helper()
	session, err := sdk.NewClient(&sdk.Implementation{Name: "test", Version: "1"}, nil).Connect(t.Context(), transport, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = session.Close() })
	return session
}

// inProcess is a client in this process.
func inProcess(t *testing.T, server *sdk.Server) *sdk.ClientSession {
	t.Helper()
	near, far := sdk.NewInMemoryTransports()
	if _, err := server.Connect(t.Context(), far, nil); err != nil {
		t.Fatal(err)
	}
	return connect(t, near)
}

// call calls a tool and returns its answer, or the text of its error.
func call[Out any](t *testing.T, session *sdk.ClientSession, name string, in map[string]any) (out Out, refused string) {
	t.Helper()
	res, err := session.CallTool(t.Context(), &sdk.CallToolParams{Name: name, Arguments: in})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if res.IsError {
		return out, res.Content[0].(*sdk.TextContent).Text
	}
	text, err := json.Marshal(res.StructuredContent)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &out); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return out, ""
}

// TestTools asks each tool about the built-in library, as a model would, one after the other.
func TestTools(t *testing.T) {
	session := inProcess(t, openServer(t))
	list, err := session.ListTools(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, tool := range list.Tools {
		schema, _ := json.Marshal(tool.InputSchema)
		if !tool.Annotations.ReadOnlyHint || tool.OutputSchema == nil || tool.Description == "" || !strings.Contains(string(schema), `"as_of"`) {
			t.Errorf("%s is not declared read-only, with as_of, a schema and a description", tool.Name)
		}
	}
	found, refused := call[SearchAnswer](t, session, "search_cases", map[string]any{"query": "能源管控中心", "limit": 5})
	if refused != "" || len(found.Hits) != 5 || found.Total < 5 || found.Hits[0].Kind != "case" {
		t.Fatalf("search_cases: %s %+v", refused, found)
	}
	got, _ := call[GetAnswer](t, session, "get", map[string]any{"id": "case:valin-xiangtan-ems", "limit": 3})
	if got.Node == nil || len(got.Claims) != 3 || !got.More || got.Properties["measures"] == "" || got.Claims[0].Source == nil {
		t.Errorf("get: %+v", got)
	}
	one, _ := call[GetAnswer](t, session, "get", map[string]any{"id": string(got.Claims[0].ID)})
	if len(one.Claims) != 1 || one.Claims[0].ID != got.Claims[0].ID || one.Node != nil {
		t.Errorf("get of a claim: %+v", one)
	}
	peers, _ := call[PeersAnswer](t, session, "find_peers", map[string]any{"id": "case:valin-xiangtan-ems", "limit": 4})
	if len(peers.Peers) != 4 || peers.Peers[0].SharedCount < peers.Peers[3].SharedCount || peers.Peers[0].Shared[0].Title == "" {
		t.Errorf("find_peers: %+v", peers)
	}
}

// TestBounds: a client sees how much it may ask for, and that much is what it may.
func TestBounds(t *testing.T) {
	session := inProcess(t, openServer(t))
	list, err := session.ListTools(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	valid := map[string]map[string]any{
		"search_cases": {"query": "能源"}, "get": {"id": "region:330000"}, "trace_spread": {"practice": "practice:energy-centre"},
		"find_peers": {"id": "case:valin-xiangtan-ems"}, "explain_link": {"from": "region:330000", "to": "region:320000"},
	}
	for _, tool := range list.Tools {
		for field, p := range tool.InputSchema.(map[string]any)["properties"].(map[string]any) {
			said := p.(map[string]any)
			if said["type"] != "integer" {
				continue
			}
			most, ok := said["maximum"].(float64)
			if !ok || said["minimum"] != 1.0 || said["default"] == nil {
				t.Errorf("%s: %s says %v, want minimum, maximum and default", tool.Name, field, said)
			}
			for asked, fits := range map[float64]bool{1: true, most: true, 0: false, most + 1: false} {
				in := maps.Clone(valid[tool.Name])
				in[field] = asked
				if _, refused := call[map[string]any](t, session, tool.Name, in); (refused == "") != fits {
					t.Errorf("%s of %s %v: got %q, want fits %v", tool.Name, field, asked, refused, fits)
				}
			}
		}
	}
}

// TestTraceSpread: dated claims first, in order of time, and the three ways counted apart.
func TestTraceSpread(t *testing.T) {
	session := inProcess(t, openServer(t))
	all, refused := call[TraceAnswer](t, session, "trace_spread", map[string]any{"practice": "practice:energy-centre", "limit": 100})
	if refused != "" || all.Total == 0 || all.Total != all.Dated+all.InUseBy+all.Unknown || all.Truncated || !all.Counted || len(all.Adoptions) != all.Total {
		t.Fatalf("%s %+v", refused, all)
	}
	for i, a := range all.Adoptions {
		if (a.Timing == graphmodel.DatedTiming) != (i < all.Dated) || a.Source == nil || a.Quote == "" {
			t.Errorf("adoption %d: %+v", i, a)
		}
		if i > 0 && i < all.Dated && a.Since < all.Adoptions[i-1].Since {
			t.Errorf("adoption %d is of %s, after one of %s", i, a.Since, all.Adoptions[i-1].Since)
		}
	}
	few, _ := call[TraceAnswer](t, session, "trace_spread", map[string]any{"practice": "practice:energy-centre", "limit": 2})
	if len(few.Adoptions) != 2 || !few.Truncated || few.Total != all.Total {
		t.Errorf("two of them: %+v", few)
	}
}

// TestExplainLink: claims where there are some, else paths whose steps join.
func TestExplainLink(t *testing.T) {
	session := inProcess(t, openServer(t))
	near, refused := call[LinkAnswer](t, session, "explain_link", map[string]any{"from": "case:valin-xiangtan-ems", "to": "practice:energy-centre"})
	if refused != "" || len(near.Claims) == 0 || len(near.Paths) > 0 || near.Claims[0].Source == nil {
		t.Errorf("%s %+v", refused, near)
	}
	far, refused := call[LinkAnswer](t, session, "explain_link", map[string]any{"from": "policy:gong-xin-bu-xin-2013-317-hao", "to": "case:sierte-guanbiao", "limit": 2})
	if refused != "" || len(far.Claims) > 0 || len(far.Paths) == 0 || len(far.Paths) > 2 {
		t.Fatalf("%s %+v", refused, far)
	}
	for _, p := range far.Paths {
		for i, c := range p.Claims {
			ends := map[graphmodel.ID]bool{c.From.ID: true, c.To.ID: true}
			if !ends[p.Nodes[i].ID] || !ends[p.Nodes[i+1].ID] {
				t.Errorf("step %d joins %s and %s, not %s and %s", i, c.From.ID, c.To.ID, p.Nodes[i].ID, p.Nodes[i+1].ID)
			}
		}
	}
}

// TestRefusals: what is wrong with a question is said, and the next one is answered.
func TestRefusals(t *testing.T) {
	session := inProcess(t, openServer(t))
	for _, c := range []struct {
		tool string
		in   map[string]any
		want string
	}{
		{"get", map[string]any{"id": "case:none"}, "does not exist"},
		{"get", map[string]any{"id": "adopted:none"}, "does not exist"},
		{"get", map[string]any{"id": "X"}, "an id is"},
		{"get", map[string]any{"id": "case:none", "limit": 51}, "greater than 50"},
		{"search_cases", map[string]any{"query": "能源", "region": "nowhere"}, "nowhere"},
		{"search_cases", map[string]any{"query": "能源", "limit": -1}, "less than 1"},
		{"trace_spread", map[string]any{"practice": "practice:none"}, "does not exist"},
		{"trace_spread", map[string]any{"practice": "region:330000"}, "id of a practice"},
		{"find_peers", map[string]any{"id": "case:none"}, "does not exist"},
		{"explain_link", map[string]any{"from": "region:330000", "to": "region:330000"}, "starts from"},
		{"explain_link", map[string]any{"from": "region:330000", "to": "case:none", "max_hops": 7}, "max_hops: maximum"},
		{"explain_link", map[string]any{"from": "region:330000", "to": "case:none"}, "does not exist"},
	} {
		if _, refused := call[map[string]any](t, session, c.tool, c.in); !strings.Contains(refused, c.want) {
			t.Errorf("%s %v: got %q, want %q in it", c.tool, c.in, refused, c.want)
		}
	}
	if _, refused := call[GetAnswer](t, session, "get", map[string]any{"id": "region:330000"}); refused != "" {
		t.Errorf("after the refusals: %s", refused)
	}
}

// TestHTTP: the same over streamable HTTP, for two clients at once.
func TestHTTP(t *testing.T) {
	web := httptest.NewServer(Handler(openServer(t)))
	defer web.Close()
	for range 2 {
		session := connect(t, &sdk.StreamableClientTransport{Endpoint: web.URL})
		if got, refused := call[GetAnswer](t, session, "get", map[string]any{"id": "region:330000"}); refused != "" || got.Node.Title != "浙江省" {
			t.Errorf("%s %+v", refused, got)
		}
	}
}

// TestLongLists: an answer is bounded whatever a node lists.
func TestLongLists(t *testing.T) {
	cfg := openConfig(t)
	long := slices.Repeat([]string{strings.Repeat("虚构", 500)}, graphmodel.MaxAliases)
	names := append([]string{"甲"}, slices.Repeat([]string{strings.Repeat("别", 600)}, graphmodel.MaxAliases-1)...)
	n := graphmodel.Node{ID: "case:made-up", Kind: "case", Title: "虚构", Aliases: names, Props: graphmodel.Props{"honours": long}}
	err := cfg.Store.Update(t.Context(), func(w graphmodel.Writer) error { return w.PutNode(n) })
	if err != nil {
		t.Fatal(err)
	}
	got, refused := call[GetAnswer](t, inProcess(t, New(cfg)), "get", map[string]any{"id": "case:made-up"})
	honours, _ := got.Properties["honours"].([]any)
	if refused != "" || len(honours) != 5 || honours[4] != cutMark || got.Aliases[0] != "甲" || got.Aliases[len(got.Aliases)-1] != cutMark || len(got.Aliases) != 9 {
		t.Errorf("%s: got %d honours and %d aliases", refused, len(honours), len(got.Aliases))
	}
	if got := clipList([]string{}, 4); got == nil || len(got) != 0 {
		t.Errorf("an empty list: got %#v", got)
	}
}

func TestClip(t *testing.T) {
	for _, c := range []struct {
		text string
		most int
		want string
	}{{"能源管控", 4, "能源管控"}, {"能源管控", 2, "能源…（已截断 · cut）"}, {"", 0, ""}} {
		if got := clip(c.text, c.most); got != c.want {
			t.Errorf("clip(%q, %d) = %q, want %q", c.text, c.most, got, c.want)
		}
	}
}
