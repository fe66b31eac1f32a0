package native

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

func writeFile(t testing.TB, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func packed(t testing.TB, content string) string {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, err := io.WriteString(w, content)
	if err := errors.Join(err, w.Close()); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

const (
	nodeX = `{"node":{"id":"enterprise:x","kind":"enterprise","title":"虚构企业"}}`
	nodeY = `{"node":{"id":"practice:y","kind":"practice","title":"虚构做法"}}`
	nodeS = `{"node":{"id":"source:s","kind":"source","title":"虚构来源","props":{"class":"media"}}}`
	edgeA = `{"edge":{"kind":"adopted","from":"enterprise:x","to":"practice:y","source":"source:s","quote":"虚构"}}`
)

// TestLoadTellsWhatIsWrong: each line is the second of a file whose first is
// nodeX; said is the whole message but for its Chinese, given the column at which
// the mark ⟨ stands in the line.
func TestLoadTellsWhatIsWrong(t *testing.T) {
	tests := []struct{ name, line, said string }{
		{"not JSON", `⟨hello`, `must be an object {…}`},
		{"a list", `⟨["node"]`, `must be an object {…}`},
		{"empty object", `⟨{}`, `must hold a node or an edge`},
		{"unknown thing", `{⟨"knot":{}}`, `must be node or edge`},
		{"thing in another case", `{⟨"Node":{}}`, `must be node or edge`},
		{"two things", nodeY[:len(nodeY)-1] + `,⟨"edge":{}}`, `node: a line holds one node or one edge`},
		{"cut off", `{"node":{"id":"practice:y","kind":⟨`, `node.kind: must be a string "…"`},
		{"cut off in a string", `{"node":{"id":⟨"practice:`, `node.id: the string has no closing quote`},
		{"more behind", nodeY + ` ⟨x`, `node: there is more after the object; one object a line`},
		{"comma at the end", `{"node":{"id":"practice:y",⟨}}`, `node: must be a string "…"`},
		{"unknown field", `{"node":{"id":"practice:y",⟨"name":"虚构"}}`, `node: there is no such field; there are: id, kind, title, aliases, props, source`},
		{"field in another case", `{"edge":{"kind":"shows",⟨"From":"case:x"}}`, `edge: there is no such field; there are: id, kind, from, to, since, in_use_by, until, props, source, quote, confidence`},
		{"field twice", `{"node":{"title":"虚构",⟨"title":"虚构"}}`, `node: "title" is repeated`},
		{"property twice", `{"node":{"props":{"note":"虚构",⟨"note":"虚构"}}}`, `node.props: "note" is repeated`},
		{"number for a string", `{"node":{"title":⟨7}}`, `node.title: must be a string "…"`},
		{"null for a string", `{"node":{"title":⟨null}}`, `node.title: must be a string "…"`},
		{"string for a list", `{"node":{"aliases":⟨"虚构"}}`, `node.aliases: must be a list of strings […]`},
		{"number in a list", `{"node":{"aliases":["虚构",⟨7]}}`, `node.aliases: must be a string "…"`},
		{"list for an object", `{"node":{"props":⟨[]}}`, `node.props: must be an object {…}`},
		{"null property", `{"node":{"props":{"note":⟨null}}}`, `node.props.note: null is not a value; leave the property out`},
		{"object property", `{"node":{"props":{"note":⟨{}}}}`, `node.props.note: must be a string, boolean, 64-bit integer, decimal or list of strings`},
		{"number with a zero before", `{"node":{"props":{"year":⟨02013}}}`, `node.props.year: is not a number of JSON`},
		{"number without digits", `{"node":{"props":{"year":⟨-}}}`, `node.props.year: is not a number of JSON`},
		{"integer too large", `{"node":{"props":{"year":⟨9223372036854775808}}}`, `node.props.year: is beyond a 64-bit integer`},
		{"decimal too large", `{"node":{"props":{"year":⟨1e999}}}`, `node.props.year: is beyond a 64-bit decimal`},
		{"not UTF-8", "{\"node\":{\"title\":\"虚构⟨\xff\"}}", `node.title: is not valid UTF-8`},
		{"not UTF-8 after an escape", "{\"node\":{\"title\":\"\\n虚构⟨\xff\"}}", `node.title: is not valid UTF-8`},
		{"surrogate alone", `{"node":{"title":"虚构⟨\ud83d"}}`, `node.title: a surrogate must be one of a pair, as in \ud83d\ude00`},
		{"surrogates the wrong way round", `{"node":{"title":"⟨\ude00\ud83d"}}`, `node.title: a surrogate must be one of a pair, as in \ud83d\ude00`},
		{"no such escape", `{"node":{"title":"⟨\x"}}`, `node.title: is not an escape of JSON`},
		{"escaped NUL", `{"node":{"title":"虚构⟨\u0000"}}`, `node.title: contains a NUL character`},
		{"NUL", "{\"node\":{\"title\":\"虚构⟨\x00\"}}", `node.title: a control character in a string is written as an escape, such as \n`},
		{"tab", "{\"node\":{\"title\":\"虚构⟨\t\"}}", `node.title: a control character in a string is written as an escape, such as \n`},
		{"no id", `{"node":⟨{"kind":"practice","title":"虚构"}}`, `node.id: an id is lowercase "kind:key", as in region:330000, at most 200 bytes`},
		{"id of another form", `{"node":{"id":⟨"Practice:Y","kind":"practice","title":"虚构"}}`, `node.id: an id is lowercase "kind:key", as in region:330000, at most 200 bytes`},
		{"kind of another id", `{"node":{"id":"practice:y","kind":⟨"case","title":"虚构"}}`, `node.kind: must be the id's prefix, practice`},
		{"no title", `{"node":⟨{"id":"practice:y","kind":"practice"}}`, `node.title: must not be empty`},
		{"unknown property", `{"node":{"id":"indicator:y","kind":"indicator","title":"虚构","props":{"colour":⟨"red"}}}`, `node.props.colour: indicator has no such property; it has: title_en, unit, definition`},
		{"missing property", `{"node":⟨{"id":"source:y","kind":"source","title":"虚构"}}`, `node.props.class: must be given for source [rule source.props.class]`},
		{"no kind of edge", `{"edge":⟨{"from":"enterprise:x","to":"practice:y"}}`, `edge.kind: must be a kind of edge, as in adopted`},
		{"unknown kind of node", `{"node":{"id":"ghost:y","kind":⟨"ghost","title":"虚构"}}`, `node.kind: there is no kind of node "ghost"`},
		{"day that is not there", `{"edge":{"kind":"adopted","from":"enterprise:x","to":"practice:y","since":⟨"2013-02-30"}}`, `edge.since: "2013-02-30" is not a date: 2013, 2013-10 or 2013-10-09`},
		{"month of one digit", `{"edge":{"kind":"adopted","from":"enterprise:x","to":"practice:y","since":⟨"2013-2"}}`, `edge.since: "2013-2" is not a date: 2013, 2013-10 or 2013-10-09`},
		{"date and bound", `{"edge":{"kind":"adopted","from":"enterprise:x","to":"practice:y","since":"2013","in_use_by":⟨"2014"}}`, `edge.in_use_by: since is known: an upper bound beside it says nothing`},
		{"to itself", `{"edge":{"kind":"adopted","from":"enterprise:x","to":⟨"enterprise:x"}}`, `edge.to: an edge may not join enterprise:x to itself`},
		{"forbidden join", `{"edge":{"kind":"adopted","from":⟨"case:x","to":"practice:y"}}`, `edge.from: adopted may not join case → practice; it joins enterprise|zone|region|organisation → practice [rule adopted.joins]`},
		{"no source", `{"edge":⟨{"kind":"adopted","from":"enterprise:x","to":"practice:y","quote":"虚构"}}`, `edge.source: must be given for adopted [rule adopted.source]`},
		{"confidence", `{"edge":{"kind":"shows","from":"case:x","to":"practice:y","confidence":⟨"sure"}}`, `edge.confidence: must be high, medium or low`},
		{"end that is nowhere", `{"edge":{"kind":"in_zone","from":"enterprise:x","to":⟨"zone:nowhere"}}`, `edge.to: names zone:nowhere, which neither this load nor the store has`},
		{"source that is nowhere", `{"node":{"id":"practice:y","kind":"practice","title":"虚构","source":⟨"source:nowhere"}}`, `node.source: names source:nowhere, which neither this load nor the store has`},
		{"id with other content", strings.Replace(nodeX, `"enterprise:x","k`, `⟨"enterprise:x","aliases":["甲"],"k`, 1), `node.id: is at a.jsonl:1 already, with other content`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			before, after, _ := strings.Cut(test.line, "⟨")
			store := openStore(t)
			report, err := load(t, store, Options{}, text("a.jsonl", nodeX+"\n"+before+after+"\n"))
			if !errors.Is(err, graphmodel.ErrInvalid) {
				t.Fatalf("got %v, want ErrInvalid", err)
			}
			if len(report.Errors) != 1 || report.Rejected != 1 || report.Written != 0 {
				t.Fatalf("got %+v, want one error and nothing written", report)
			}
			got := report.Errors[0]
			if !errors.Is(got, graphmodel.ErrInvalid) || got.Fault.Zh == "" {
				t.Errorf("got %#v, want ErrInvalid in Chinese too", got.Fault)
			}
			if want := fmt.Sprintf("a.jsonl:2:%d: ", len([]rune(before))+1); !strings.HasPrefix(got.Error(), want) {
				t.Errorf("got %q, want it at %q", got, want)
			}
			if said := withoutChinese(got); !strings.Contains(said, test.said) {
				t.Errorf("got  %q\nwant %q", said, test.said)
			}
			if left := dump(t, store); left != "" {
				t.Errorf("something was written:\n%s", left)
			}
		})
	}
}

func withoutChinese(e *LineError) string {
	fault := *e.Fault
	fault.Zh = ""
	words := *e
	words.Fault = &fault
	return words.Error()
}

func TestLoadLongLine(t *testing.T) {
	long := strings.Replace(nodeY, "虚构做法", strings.Repeat("长", MaxLine/3+1), 1)
	var rejects strings.Builder
	store := openStore(t)
	report, err := load(t, store, Options{KeepGoing: true, Rejects: &rejects}, text("a.jsonl", nodeX+"\n"+long+"\n"+nodeS))
	if err != nil || report.Rejected != 1 || report.Written != 2 {
		t.Fatalf("got %+v, %v; want one line rejected and two written", report, err)
	}
	if got := report.Errors[0].Error(); !strings.HasPrefix(got, "a.jsonl:2: a line has at most 10 MiB") {
		t.Errorf("got %q", got)
	}
	if got := rejects.String(); len(got) > 200 {
		t.Errorf("the line was kept: %d bytes", len(got))
	}
}

// TestLoadKeepsGoing: the lines that are right are written, the others are told
// word for word, also those that name what was left out; mended, they load.
func TestLoadKeepsGoing(t *testing.T) {
	bad := strings.Replace(nodeY, `"title"`, `"name"`, 1)
	other := `{"node":{"id":"case:c","kind":"case","title":"虚构案例","source":"source:t"}}`
	source := `{"node":{"id":"source:t","kind":"source","title":"虚构来源","source":"source:nowhere","props":{"class":"media"}}}`
	about := `{"edge":{"kind":"about","from":"case:c","to":"enterprise:x"}}`
	var rejects strings.Builder
	store := openStore(t)
	report, err := load(t, store, Options{KeepGoing: true, Rejects: &rejects, chunk: 1},
		text("a.jsonl", strings.Join([]string{edgeA, about, bad, nodeX, other, source, nodeS}, "\n")))
	if err != nil {
		t.Fatal(err)
	}
	if report.Lines != 7 || report.Nodes != 2 || report.Edges != 0 || report.Rejected != 5 || report.Written != 2 {
		t.Errorf("got %+v, want 2 nodes written and 5 lines rejected", report)
	}
	var places []string
	for _, e := range report.Errors {
		places = append(places, fmt.Sprintf("%d %s", e.Line, e.Field))
	}
	want := []string{"1 edge.to", "2 edge.from", "3 node", "5 node.source", "6 node.source"}
	if diff := cmp.Diff(want, places); diff != "" {
		t.Errorf("places (-want +got):\n%s", diff)
	}
	var left []string
	for _, line := range strings.Split(strings.TrimSuffix(rejects.String(), "\n"), "\n") {
		if !strings.HasPrefix(line, "# a.jsonl:") {
			left = append(left, line)
		}
	}
	if diff := cmp.Diff([]string{bad, edgeA, about, other, source}, left); diff != "" {
		t.Errorf("lines left out (-want +got):\n%s", diff)
	}
	mended := strings.NewReplacer(`"name"`, `"title"`, "source:nowhere", "source:s").Replace(rejects.String())
	if report, err := load(t, store, Options{}, text("mended.jsonl", mended)); err != nil || report.Written != 5 {
		t.Errorf("mended: got %+v, %v; want 5 written", report, err)
	}
}

// TestLoadCountsBeyondTheList: more errors than the list holds are counted, and
// all their lines told.
func TestLoadCountsBeyondTheList(t *testing.T) {
	content := strings.Repeat("x\n", 250)
	var rejects strings.Builder
	report, err := load(t, openStore(t), Options{KeepGoing: true, Rejects: &rejects}, text("a.jsonl", content))
	if err != nil || report.Rejected != 250 || len(report.Errors) != MaxErrors {
		t.Errorf("got %d errors of %d, %v", len(report.Errors), report.Rejected, err)
	}
	if got := strings.Count(rejects.String(), "\nx\n"); got != 250 {
		t.Errorf("%d lines were told, want 250", got)
	}
}

// TestLoadNamesMissingNodeOnce: a thousand lines that name one missing node are
// one error.
func TestLoadNamesMissingNodeOnce(t *testing.T) {
	report, err := load(t, openStore(t), Options{}, text("a.jsonl", nodeX+"\n"+nodeY+"\n"+edgeA+"\n"+strings.Replace(edgeA, "虚构", "也虚构", 1)))
	if !errors.Is(err, graphmodel.ErrInvalid) || len(report.Errors) != 1 {
		t.Fatalf("got %v, %v; want one error", report.Errors, err)
	}
	if got := report.Errors[0].Error(); !strings.Contains(got, "a.jsonl:3:") || !strings.Contains(got, "1 more places name it") {
		t.Errorf("got %q", got)
	}
}

func TestLoadAgainstStore(t *testing.T) {
	edge := `{"edge":{"id":"in_zone:e","kind":"in_zone","from":"enterprise:x","to":"zone:z"}}`
	zones := `{"node":{"id":"zone:z","kind":"zone","title":"虚构区"}}` + "\n" + `{"node":{"id":"zone:w","kind":"zone","title":"虚构区"}}`
	store := openStore(t)
	if _, err := load(t, store, Options{}, text("a.jsonl", nodeX+"\n"+zones)); err != nil {
		t.Fatal(err)
	}
	if report, err := load(t, store, Options{}, text("b.jsonl", edge)); err != nil || report.Written != 1 {
		t.Fatalf("an edge between stored nodes: got %+v, %v", report, err)
	}
	before := dump(t, store)
	moved := strings.Replace(edge, "zone:z", "zone:w", 1)
	report, err := load(t, store, Options{chunk: 1}, text("c.jsonl", nodeY+"\n"+moved))
	if !errors.Is(err, graphmodel.ErrInvalid) || len(report.Errors) != 1 || !errors.Is(report.Errors[0], graphmodel.ErrConflict) {
		t.Fatalf("an edge with other ends: got %+v, %v; want a conflict", report.Errors, err)
	}
	if got := report.Errors[0].Error(); !strings.HasPrefix(got, "c.jsonl:2:15: edge.id: in the store this id joins enterprise:x → zone:z") {
		t.Errorf("got %q", got)
	}
	if diff := cmp.Diff(before, dump(t, store)); diff != "" {
		t.Errorf("something was written (-before +after):\n%s", diff)
	}
	report, err = load(t, store, Options{KeepGoing: true}, text("c.jsonl", nodeY+"\n"+moved))
	if err != nil || report.Written != 1 || report.Rejected != 1 {
		t.Errorf("keeping going: got %+v, %v; want one written and one rejected", report, err)
	}
}

func TestLoadDamagedGzip(t *testing.T) {
	whole := packed(t, nodeX+"\n"+nodeY+"\n")
	flipped := []byte(whole)
	flipped[len(flipped)-6] ^= 1 // in the checksum
	for _, test := range []struct{ name, content, says string }{
		{"cut off", whole[:len(whole)-12], "a.gz: the gzip data end too early: the file is cut off"},
		{"cut off in the header", whole[:4], "a.gz: the gzip data end too early"},
		{"damaged", string(flipped), "a.gz: the gzip data are damaged"},
		{"not what it says", "\x1f\x8bhello, world", "a.gz: the gzip data are damaged"},
	} {
		t.Run(test.name, func(t *testing.T) {
			store := openStore(t)
			report, err := load(t, store, Options{KeepGoing: true}, text("a.gz", test.content))
			if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("got %v, want %q", err, test.says)
			}
			if report.Written != 0 || dump(t, store) != "" {
				t.Errorf("something was written: %+v", report)
			}
		})
	}
}

func TestLoadAbsentFile(t *testing.T) {
	_, err := load(t, openStore(t), Options{}, Path(filepath.Join(t.TempDir(), "absent.jsonl")))
	if !errors.Is(err, os.ErrNotExist) {
		t.Errorf("got %v, want os.ErrNotExist", err)
	}
}

// TestLoadStdin: what can be read once only is kept while it is loaded, and not
// after.
func TestLoadStdin(t *testing.T) {
	dir := t.TempDir()
	content := strings.NewReader(strings.Join([]string{edgeA, nodeX, nodeY, nodeS}, "\n"))
	once := File{Name: Stdin, Open: func() (io.ReadCloser, error) { return io.NopCloser(content), nil }}
	report, err := load(t, openStore(t), Options{TempDir: dir, chunk: 1}, once)
	if err != nil || report.Written != 4 {
		t.Errorf("got %+v, %v; want 4 written", report, err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
