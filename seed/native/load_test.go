package native

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/sqlite"
)

// openStore is an empty store that keeps the built-in ontology.
func openStore(t testing.TB) graphmodel.Store {
	t.Helper()
	store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), schema.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	return store
}

// text is a file of which the content is given.
func text(name, content string) File {
	return File{Name: name, Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(content)), nil }}
}

func load(t testing.TB, store graphmodel.Store, opts Options, files ...File) (Report, error) {
	t.Helper()
	opts.Rules = schema.Builtin()
	return Load(t.Context(), store, opts, files...)
}

func dump(t testing.TB, store graphmodel.Store) string {
	t.Helper()
	var b strings.Builder
	if err := Dump(t.Context(), store, &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

const small = `{"edge":{"kind":"adopted","from":"enterprise:x","to":"practice:y","since":"2013-08","source":"source:s","quote":"虚构的<引文>&"}}

{"node":{"id":"enterprise:x","kind":"enterprise","title":"虚构企业","aliases":["甲","乙"],"props":{"founded":"1995"},"source":"source:s"}}
# a remark
{"node":{"kind":"practice","id":"practice:y","title":"虚构做法","aliases":[],"props":{}}}
{"node":{"id":"source:s","kind":"source","title":"虚构来源","props":{"class":"media","note":"\u4e00\n\ud83d\ude00"}}}
`

const smallDumped = `{"node":{"id":"enterprise:x","kind":"enterprise","title":"虚构企业","aliases":["甲","乙"],"props":{"founded":"1995"},"source":"source:s"}}
{"node":{"id":"practice:y","kind":"practice","title":"虚构做法"}}
{"node":{"id":"source:s","kind":"source","title":"虚构来源","props":{"class":"media","note":"一\n😀"}}}
{"edge":{"id":"adopted:%s","kind":"adopted","from":"enterprise:x","to":"practice:y","since":"2013-08","source":"source:s","quote":"虚构的<引文>&"}}
`

func TestLoadAndDump(t *testing.T) {
	small := strings.Replace(small, `"\u4e00\n`, `"\u4e00`, 1) // a note is one line
	want := strings.Replace(smallDumped, `"一\n`, `"一`, 1)
	edge := graphmodel.Edge{Kind: "adopted", From: "enterprise:x", To: "practice:y", Since: "2013-08", Source: "source:s", Quote: "虚构的<引文>&"}
	want = fmt.Sprintf(want, edge.WithID().ID.Key())
	for _, test := range []struct{ name, content string }{
		{"plain", small},
		{"with a byte order mark", "\ufeff" + small},
		{"lines ended by CR LF", strings.ReplaceAll(small, "\n", "\r\n")},
		{"last line without end", strings.TrimSuffix(small, "\n")},
		{"white space", strings.ReplaceAll(strings.ReplaceAll(small, "{", " \t{ "), `":`, "\" :\t")},
		{"packed", packed(t, small)},
		{"given twice", small + small},
	} {
		t.Run(test.name, func(t *testing.T) {
			store := openStore(t)
			report, err := load(t, store, Options{}, text("a.jsonl", test.content))
			if err != nil {
				t.Fatal(err, report.Errors)
			}
			if report.Written != 4 || report.Rejected != 0 {
				t.Errorf("got %+v, want 4 written and none rejected", report)
			}
			if diff := cmp.Diff(want, dump(t, store)); diff != "" {
				t.Errorf("dump (-want +got):\n%s", diff)
			}
		})
	}
}

func TestLoadTwiceChangesNothing(t *testing.T) {
	store := openStore(t)
	content := strings.Replace(small, `\n`, "", 1)
	if _, err := load(t, store, Options{}, text("a.jsonl", content)); err != nil {
		t.Fatal(err)
	}
	first := dump(t, store)
	for _, again := range []string{content, first} {
		report, err := load(t, store, Options{}, text("b.jsonl", again))
		if err != nil || report.Written != 0 || report.Unchanged != 4 {
			t.Errorf("got %+v, %v; want 4 unchanged", report, err)
		}
	}
	other := openStore(t)
	if _, err := load(t, other, Options{}, text("dump.jsonl", first)); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(first, dump(t, other)); diff != "" {
		t.Errorf("dump of a dump (-want +got):\n%s", diff)
	}
}

// TestLoadSeveralFiles: what one file names another may give, in any order.
func TestLoadSeveralFiles(t *testing.T) {
	lines := strings.SplitAfter(strings.Replace(small, `\n`, "", 1), "\n")
	var files []File
	for i, line := range lines {
		files = append(files, text(fmt.Sprintf("%d.jsonl", i), line))
	}
	report, err := load(t, openStore(t), Options{}, files...)
	if err != nil || report.Written != 4 {
		t.Errorf("got %+v, %v; want 4 written", report, err)
	}
}

// TestLoadChunks: a load longer than a chunk is many Updates, each of which ends
// with nothing missing, whatever names what; the outcome is that of one Update.
func TestLoadChunks(t *testing.T) {
	content := madeUpLines(300)
	var want string
	for _, chunk := range []int{0, 1, 7, 100} {
		store := &countingStore{Store: openStore(t)}
		report, err := load(t, store, Options{chunk: chunk}, text("a.jsonl", content))
		if err != nil {
			t.Fatalf("chunks of %d: %v %v", chunk, err, report.Errors)
		}
		got := dump(t, store)
		if chunk == 0 {
			want = got
			if store.updates != 1 {
				t.Errorf("a load that fits took %d Updates", store.updates)
			}
		} else if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("chunks of %d (-one +chunks):\n%s", chunk, diff)
		}
	}
}

// TestLoadUpdateRunTwice: a Store may run the function of an Update twice.
func TestLoadUpdateRunTwice(t *testing.T) {
	content := madeUpLines(100)
	once, twice := openStore(t), openStore(t)
	for _, store := range []graphmodel.Store{once, &twiceStore{twice}} {
		if report, err := load(t, store, Options{chunk: 9}, text("a.jsonl", content)); err != nil {
			t.Fatal(err, report.Errors)
		}
	}
	if diff := cmp.Diff(dump(t, once), dump(t, twice)); diff != "" {
		t.Errorf("(-once +twice):\n%s", diff)
	}
}

// madeUpLines is a load of n enterprises, sources that name one another in a
// ring, and edges before the nodes they join.
func madeUpLines(n int) string {
	var b bytes.Buffer
	enc := NewEncoder(&b)
	id := func(kind string, i int) graphmodel.ID { return graphmodel.ID(fmt.Sprintf("%s:x%d", kind, i%n)) }
	for i := range n {
		_ = enc.Edge(graphmodel.Edge{
			Kind: "adopted", From: id("enterprise", i), To: id("practice", i*7), InUseBy: "2015",
			Source: id("source", i%5), Quote: "虚构",
		})
	}
	for i := range n {
		_ = enc.Node(graphmodel.Node{ID: id("enterprise", i), Kind: "enterprise", Title: "虚构企业", Source: id("source", i%5)})
		_ = enc.Node(graphmodel.Node{ID: id("practice", i), Kind: "practice", Title: "虚构做法"})
	}
	for i := range 5 {
		_ = enc.Node(graphmodel.Node{ID: id("source", i), Kind: "source", Title: "虚构来源", Source: id("source", (i+1)%5),
			Props: graphmodel.Props{"class": "media"}})
	}
	return b.String()
}

// countingStore counts Updates.
type countingStore struct {
	graphmodel.Store
	updates int
}

func (s *countingStore) Update(ctx context.Context, fn func(graphmodel.Writer) error) error {
	s.updates++
	return s.Store.Update(ctx, fn)
}

// twiceStore runs the function of each Update twice and keeps the second run.
type twiceStore struct{ graphmodel.Store }

var errFirstRun = errors.New("the first run does not count")

func (s *twiceStore) Update(ctx context.Context, fn func(graphmodel.Writer) error) error {
	err := s.Store.Update(ctx, func(w graphmodel.Writer) error {
		if err := fn(w); err != nil {
			return err
		}
		return errFirstRun
	})
	if !errors.Is(err, errFirstRun) {
		return err
	}
	return s.Store.Update(ctx, fn)
}

// TestLoadEndsWithContext: when ctx ends, what was committed stays whole and is told.
func TestLoadEndsWithContext(t *testing.T) {
	content := madeUpLines(200)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	store := &endingStore{Store: openStore(t), cancel: cancel, after: 3}
	report, err := Load(ctx, store, Options{Rules: schema.Builtin(), chunk: 50}, text("a.jsonl", content))
	if !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v, want context.Canceled", err)
	}
	feed, err := store.Changes(t.Context(), 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	if want := int64(5 + 50 + 50); report.Written != want || feed.Last != want {
		t.Errorf("told %d, committed %d, want %d", report.Written, feed.Last, want)
	}
	if report, err = load(t, store.Store, Options{chunk: 50}, text("a.jsonl", content)); err != nil || report.Written == 0 {
		t.Errorf("load again: got %+v, %v", report, err)
	}
}

// endingStore cancels a context after some Updates.
type endingStore struct {
	graphmodel.Store
	cancel context.CancelFunc
	after  int
}

func (s *endingStore) Update(ctx context.Context, fn func(graphmodel.Writer) error) error {
	err := s.Store.Update(ctx, fn)
	if s.after--; s.after == 0 {
		s.cancel()
	}
	return err
}

func TestLoadProgress(t *testing.T) {
	path := writeFile(t, "a.jsonl", madeUpLines(5000))
	var last, whole int64
	report, err := load(t, openStore(t), Options{Progress: func(done, total int64) {
		if done < last || done > total {
			t.Errorf("%d of %d after %d", done, total, last)
		}
		last, whole = done, total
	}}, Path(path))
	if err != nil {
		t.Fatal(err, report.Errors)
	}
	if whole == 0 || last < whole*9/10 {
		t.Errorf("ended at %d of %d", last, whole)
	}
}
