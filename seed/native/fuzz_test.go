package native

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"ronghe/graphmodel"
	"ronghe/graphmodel/graphtest"
)

// FuzzLoad: whatever a file holds, it is taken or refused with a place in it; what
// is taken is dumped as lines that load as the same graph.
func FuzzLoad(f *testing.F) {
	f.Add([]byte(small))
	f.Add([]byte(strings.Join([]string{edgeOf, nodeX, nodeY}, "\r\n")))
	f.Add([]byte(packed(f, nodeX)))
	f.Add([]byte(nodeX + "\n# remark\n\n" + strings.Replace(nodeX, "虚构", `\ud83d\ude00\u0000`, 1)))
	f.Add([]byte(`{"edge":{"kind":"part_of","from":"case:a","to":"case:b","props":{"a":-0.5e+3,"b":[],"c":[""],"d":true,"e":-0}}}`))
	f.Fuzz(func(t *testing.T, content []byte) {
		store, again := openMemory(t), openMemory(t)
		report, err := Load(t.Context(), store, Options{Rules: graphtest.Rules}, text("a.jsonl", string(content)))
		for _, e := range report.Errors {
			if e.Line < 1 || e.Column < 0 || !utf8.ValidString(e.Fault.En) {
				t.Errorf("no place in the file: %#v", e)
			}
		}
		if err != nil {
			if !errors.Is(err, graphmodel.ErrInvalid) {
				t.Errorf("got %v, want ErrInvalid", err)
			}
			return
		}
		dumped := dump(t, store)
		if _, err := Load(t.Context(), again, Options{Rules: graphtest.Rules}, text("dump.jsonl", dumped)); err != nil {
			t.Fatalf("what was dumped does not load: %v\n%s", err, dumped)
		}
		if diff := cmp.Diff(dumped, dump(t, again)); diff != "" {
			t.Errorf("dump of a dump (-want +got):\n%s", diff)
		}
	})
}

const edgeOf = `{"edge":{"id":"adopted:a","kind":"adopted","from":"enterprise:x","to":"practice:y","since":"2013","confidence":"low"}}`

// openMemory is an empty store that keeps graphtest.Rules.
func openMemory(t testing.TB) graphmodel.Store {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "store")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	store, err := graphtest.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	return store
}

// TestEncodeDecode: what an Encoder writes a Decoder reads as the same, for every
// text and number that a node may hold.
func TestEncodeDecode(t *testing.T) {
	texts := rapid.StringOfN(rapid.RuneFrom([]rune{'a', '"', '\\', '/', '<', '&', '\n', '\t', '\b', 0x7f, 'é', '一', '\u2028', '\ufeff', '😀', '\ufffd'}), 0, 8, -1)
	values := rapid.OneOf(
		texts.AsAny(), rapid.Int64().AsAny(), rapid.Bool().AsAny(), rapid.SliceOfN(texts, 0, 3).AsAny(),
		rapid.Float64Range(-1e300, 1e300).AsAny(),
	)
	rapid.Check(t, func(t *rapid.T) {
		props := graphmodel.Props(rapid.MapOfN(rapid.StringMatching(`[a-z][a-z_]{0,5}`), values, 0, 4).Draw(t, "props"))
		node := graphmodel.Node{ID: "case:x", Kind: "case", Title: texts.Draw(t, "title"), Aliases: rapid.SliceOfN(texts, 0, 3).Draw(t, "aliases"), Props: props}
		edge := graphmodel.Edge{Kind: "about", From: "case:x", To: "case:y", Quote: texts.Draw(t, "quote"), Props: props}.WithID()
		var b strings.Builder
		enc := NewEncoder(&b)
		if err := errors.Join(enc.Node(node), enc.Edge(edge)); err != nil {
			t.Fatal(err)
		}
		dec := NewDecoder("made up", strings.NewReader(b.String()))
		first, err := dec.Next()
		if err != nil || first.Node == nil || !first.Node.Equal(node) {
			t.Fatalf("got %+v, %v\nwant %+v\nfrom %s", first.Node, err, node, b.String())
		}
		second, err := dec.Next()
		if err != nil || second.Edge == nil || !second.Edge.Equal(edge) {
			t.Fatalf("got %+v, %v\nwant %+v\nfrom %s", second.Edge, err, edge, b.String())
		}
	})
}
